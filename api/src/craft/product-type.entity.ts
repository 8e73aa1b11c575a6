import type { Texts } from '@aul/language';
import type { Ref } from '@mikro-orm/core';
import { Check, Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { LocalizedField } from '../graphql/localized-text.ts';
import { Node } from '../graphql/node.ts';
import { RelationField } from '../graphql/relation.ts';
import { CraftDirection } from './craft-direction.entity.ts';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'A kind of product: a plate, a suzani, and what villages make beyond crafts: honey, bread, felt, concrete rings.',
})
@Entity()
@Check({ name: 'product_type_hs_code6_form', expression: `hs_code6 ~ '^[0-9]{6}$'` })
export class ProductType extends Node {
  @Field(() => String, { description: 'ASCII, unique, stable.' })
  @Property({ type: 'text', unique: true })
  slug!: string;

  @LocalizedField({ description: 'Its name.' })
  name!: Texts;

  @RelationField(() => CraftDirection, {
    nullable: true,
    description: 'The craft that it belongs to; null beyond crafts.',
  })
  @ManyToOne(() => CraftDirection, { ref: true, nullable: true, index: true })
  direction?: Ref<CraftDirection>;

  @Field(() => String, { description: 'The usual code of the Harmonized System, six digits.' })
  @Property({ type: 'text' })
  hsCode6!: string;

  @Field(() => Int, { nullable: true, description: 'Category in the Google product taxonomy.' })
  @Property({ type: 'integer', nullable: true })
  googleCategoryId?: number;
}
