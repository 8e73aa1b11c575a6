import type { Texts } from '@aul/language';
import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { ProductType } from '../craft/product-type.entity.ts';
import { LocalizedField } from '../graphql/localized-text.ts';
import { Node } from '../graphql/node.ts';
import { RelationField } from '../graphql/relation.ts';
import { LocalDate } from '../graphql/scalars.ts';
import { Place } from '../place/place.entity.ts';

export enum SpecializationRank {
  PRIMARY = 'PRIMARY',
  SECONDARY = 'SECONDARY',
}
registerEnumType(SpecializationRank, {
  name: 'SpecializationRank',
  description: 'PRIMARY is the one product of "one village, one product"; a place has at most one at a time.',
  valuesConfig: {
    PRIMARY: { description: 'What the place is known for.' },
    SECONDARY: { description: 'What it makes beside that.' },
  },
});

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'What a place makes: the sentence "one village, one product", with where it comes from and since when.',
})
@Entity()
// The rule of the programme, kept by the database: at most one active primary specialisation per place.
@Index({
  name: 'specialization_one_active_primary',
  expression: `create unique index "specialization_one_active_primary" on "specialization" ("place_id") where rank = 'PRIMARY' and valid_to is null`,
})
@Check({ name: 'specialization_dates_in_order', expression: 'valid_to is null or valid_to >= valid_from' })
export class Specialization extends Node {
  @RelationField(() => Place, { description: 'The place that makes it.' })
  @ManyToOne(() => Place, { ref: true, index: true })
  place!: Ref<Place>;

  @RelationField(() => ProductType, { description: 'The kind of product.' })
  @ManyToOne(() => ProductType, { ref: true, index: true })
  productType!: Ref<ProductType>;

  @LocalizedField({
    description: 'The product as one says it of this place: "blue pottery". A noun phrase in the nominative.',
  })
  title!: Texts;

  @Field(() => SpecializationRank, { description: 'Primary or secondary.' })
  @Enum({ items: () => SpecializationRank })
  rank!: SpecializationRank;

  @LocalizedField({ description: 'Who says so: a decree, a committee, a news report, or the demonstration.' })
  source!: Texts;

  @Field(() => LocalDate, { description: 'First day of this specialisation.' })
  @Property({ type: 'date' })
  validFrom!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Last day; null while it lasts.' })
  @Property({ type: 'date', nullable: true })
  validTo?: string;
}
