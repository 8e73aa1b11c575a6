import type { Texts } from '@aul/language';
import { ArrayType } from '@mikro-orm/core';
import { Check, Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { LocalizedField } from '../graphql/localized-text.ts';
import { Node } from '../graphql/node.ts';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'A picture with what it takes to be shown: alternative text, credit and licence.',
})
@Entity()
@Check({ name: 'picture_credit_given', expression: `credit <> '' and licence <> ''` })
@Check({ name: 'picture_alt_given', expression: `jsonb_typeof(alt) = 'object' and alt <> '{}'::jsonb` })
@Check({ name: 'picture_size_positive', expression: 'width > 0 and height > 0' })
export class Picture extends Node {
  /** Names the files: the same picture is made and kept once. */
  @Field(() => String, { description: 'Hash of the content: changes when, and only when, the picture does.' })
  @Property({ type: 'text', unique: true })
  hash!: string;

  @Field(() => Int, { description: 'Width of the largest file, in pixels.' })
  @Property({ type: 'integer' })
  width!: number;

  @Field(() => Int, { description: 'Height of the largest file, in pixels.' })
  @Property({ type: 'integer' })
  height!: number;

  /** Widths that files exist in, ascending. */
  @Property({ type: new ArrayType(Number), columnType: 'integer[]' })
  widths!: number[];

  @LocalizedField({ description: 'What is to be seen, for those who do not see it.' })
  alt!: Texts;

  @Field(() => String, { description: 'Whom to name beside the picture.' })
  @Property({ type: 'text' })
  credit!: string;

  @Field(() => String, { description: 'SPDX identifier or name of the licence.' })
  @Property({ type: 'text' })
  licence!: string;

  @Field(() => Boolean, {
    description:
      'True for an illustration made by a program: not a photograph of the thing, and not for feeds that forbid that.',
  })
  @Property({ type: 'boolean' })
  isGenerated!: boolean;

  /** Somebody who can be recognised in it: the producer whose consent it takes; null where nobody can. */
  @Property({ type: 'uuid', nullable: true, index: true })
  personProducerId?: string | null;

  /** Whether something public shows it, and whoever is in it consents. The database keeps it in step with both. */
  @Property({ type: 'boolean', default: false })
  isPublic: boolean = false;

  /** What has to stay in sight when it is cut, in percent from the left and the top. */
  @Property({ type: 'smallint', default: 50 })
  focusX: number = 50;

  @Property({ type: 'smallint', default: 50 })
  focusY: number = 50;
}
