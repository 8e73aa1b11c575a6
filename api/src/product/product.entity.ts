import type { Texts } from '@aul/language';
import { ArrayType, Collection, type Ref } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, OneToMany, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Certificate } from '../certificate/certificate.entity.ts';
import { ProductType } from '../craft/product-type.entity.ts';
import { LocalizedField } from '../graphql/localized-text.ts';
import { Node } from '../graphql/node.ts';
import { PublicationState } from '../graphql/publication.ts';
import { RelationField } from '../graphql/relation.ts';
import { CountryCode, DateTime } from '../graphql/scalars.ts';
import { Place } from '../place/place.entity.ts';
import { Producer } from '../producer/producer.entity.ts';
import { Material } from './material.ts';
import { ProductPicture } from './product-picture.entity.ts';
import { ProductVariant } from './product-variant.entity.ts';
import { Shippability, SupplyKind } from './supply.ts';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'A thing that a producer makes and sells, in one or more variants.',
})
@Entity()
@Index({ properties: ['state', 'publishedAt', 'id'] })
@Check({ name: 'product_slug_form', expression: `slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'` })
@Check({ name: 'product_hs_code6_form', expression: `hs_code6 ~ '^[0-9]{6}$'` })
@Check({
  name: 'product_published_has_date',
  expression: `(state = 'PUBLISHED') <= (published_at is not null)`,
})
@Check({
  name: 'product_made_to_order_has_days',
  expression: `supply_kind <> 'MADE_TO_ORDER' or (lead_days_min > 0 and lead_days_max >= lead_days_min)`,
})
@Check({
  name: 'product_seasonal_has_months',
  expression: `supply_kind <> 'SEASONAL' or cardinality(season_months) > 0`,
})
@Check({ name: 'product_options_at_most_three', expression: `jsonb_array_length(options) <= 3` })
@Check({ name: 'product_made_year_of_four_digits', expression: 'made_year between 1000 and 9999' })
export class Product extends Node {
  @Field(() => String, { description: 'ASCII, unique, stable.' })
  @Property({ type: 'text', unique: true })
  slug!: string;

  @Enum({ items: () => PublicationState })
  state!: PublicationState;

  @Field(() => DateTime, { description: 'When it was first published.' })
  @Property({ type: 'timestamptz', nullable: true })
  publishedAt?: Date;

  @LocalizedField({ description: 'What it is called.' })
  name!: Texts;

  @Property({ type: 'json' })
  nameSort!: Record<string, string>;

  @LocalizedField({ nullable: true, description: 'A line under the name.' })
  subtitle?: Texts;

  @LocalizedField({ description: 'What it is, how it is made, what it is for.' })
  description!: Texts;

  @LocalizedField({ nullable: true, description: 'How to look after it.' })
  care?: Texts;

  @LocalizedField({ nullable: true, description: 'The ornament that it carries, by name.' })
  motif?: Texts;

  @LocalizedField({ nullable: true, description: 'Where its raw materials come from.' })
  materialOrigin?: Texts;

  @RelationField(() => ProductType, { description: 'What kind of thing it is.' })
  @ManyToOne(() => ProductType, { ref: true, index: true })
  productType!: Ref<ProductType>;

  @RelationField(() => Producer, { description: 'Who makes it.' })
  @ManyToOne(() => Producer, { ref: true, index: true })
  producer!: Ref<Producer>;

  @RelationField(() => Place, { description: 'The village, town or city where it is made.' })
  @ManyToOne(() => Place, { ref: true, index: true })
  place!: Ref<Place>;

  @Field(() => [Material], { description: 'What it is made of; shares sum to 100 percent.' })
  @Property({ type: 'json' })
  materials: Material[] = [];

  @Property({ type: 'json' })
  techniques: Texts[] = [];

  /** Names of up to three options, in the order of `ProductVariant.optionValues`. */
  @Property({ type: 'json' })
  options: Texts[] = [];

  @Field(() => String, { description: 'Code of the Harmonized System, six digits.' })
  @Property({ type: 'text' })
  hsCode6!: string;

  @Field(() => CountryCode, {
    description: 'ISO 3166-1 alpha-2 of the country of origin, as customs understand it.',
  })
  @Property({ type: 'text' })
  countryOfOrigin!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The year in which it was made, of old things; null for new ones.',
  })
  @Property({ type: 'smallint', nullable: true })
  madeYear?: number | null;

  @Field(() => SupplyKind, { description: 'In stock, made to order, one of a kind or seasonal.' })
  @Enum({ items: () => SupplyKind })
  supplyKind!: SupplyKind;

  @Field(() => Int, {
    nullable: true,
    description: 'Made to order: days until it leaves the workshop, at the least.',
  })
  @Property({ type: 'smallint', nullable: true })
  leadDaysMin?: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Made to order: days until it leaves the workshop, at the most.',
  })
  @Property({ type: 'smallint', nullable: true })
  leadDaysMax?: number;

  @Field(() => [Int], { description: 'Seasonal: months in which it is sold, 1 to 12; otherwise empty.' })
  @Property({ type: new ArrayType(Number), columnType: 'integer[]' })
  seasonMonths: number[] = [];

  @Field(() => Shippability, { description: 'How far it can be sent.' })
  @Enum({ items: () => Shippability })
  shippability!: Shippability;

  @Field(() => Boolean, { description: 'True where this product is invented for the demonstration.' })
  @Property({ type: 'boolean', default: false })
  isDemonstration: boolean = false;

  @OneToMany(
    () => ProductVariant,
    (variant) => variant.product,
    { orderBy: { position: 'asc' } },
  )
  variants = new Collection<ProductVariant>(this);

  @OneToMany(
    () => ProductPicture,
    (picture) => picture.product,
    { orderBy: { position: 'asc' } },
  )
  pictures = new Collection<ProductPicture>(this);

  @OneToMany(
    () => Certificate,
    (certificate) => certificate.product,
  )
  certificates = new Collection<Certificate>(this);
}
