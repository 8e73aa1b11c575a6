import type { Texts } from '@aul/language';
import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { LocalizedField } from '../graphql/localized-text.ts';
import { Node } from '../graphql/node.ts';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'A branch of craft, such as pottery or gold embroidery. There are twelve; more can be added.',
})
@Entity()
export class CraftDirection extends Node {
  @Field(() => String, { description: 'ASCII, unique, stable.' })
  @Property({ type: 'text', unique: true })
  slug!: string;

  @Field(() => Int, { description: 'Order in which the programme lists its directions, from 1.' })
  @Property({ type: 'smallint', unique: true })
  position!: number;

  @LocalizedField({ description: 'Its name.' })
  name!: Texts;

  @LocalizedField({ description: 'What belongs to it, in a sentence or two.' })
  description!: Texts;
}
