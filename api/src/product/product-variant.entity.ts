import type { Texts } from '@aul/language';
import { Collection, type Ref } from '@mikro-orm/core';
import {
  Check,
  Entity,
  ManyToOne,
  OneToMany,
  OneToOne,
  Property,
  Unique,
} from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../graphql/node.ts';
import { Price } from '../price/price.entity.ts';
import { Stock } from '../stock/stock.entity.ts';
import { Product } from './product.entity.ts';

@ObjectType({ simpleResolvers: true, description: 'Length, width and height in millimetres.' })
export class Dimensions {
  @Field(() => Int, { description: 'Millimetres.' })
  length!: number;

  @Field(() => Int, { description: 'Millimetres.' })
  width!: number;

  @Field(() => Int, { description: 'Millimetres.' })
  height!: number;
}

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'A product as it is counted and sold: one size, one colour.',
})
@Entity()
@Unique({ properties: ['product', 'position'] })
// Offers name both.
@Unique({ properties: ['id', 'product'] })
@Check({ name: 'product_variant_sku_length', expression: `char_length(sku) between 1 and 50` })
@Check({ name: 'product_variant_weight_positive', expression: 'weight_grams is null or weight_grams > 0' })
@Check({
  name: 'product_variant_package_not_lighter',
  expression: 'package_weight_grams is null or package_weight_grams >= weight_grams',
})
@Check({
  name: 'product_variant_options_at_most_three',
  expression: 'jsonb_array_length(option_values) <= 3',
})
export class ProductVariant extends Node {
  @ManyToOne(() => Product, { ref: true, deleteRule: 'cascade' })
  product!: Ref<Product>;

  @Property({ type: 'smallint' })
  position!: number;

  @Field(() => String, { description: 'Stock keeping unit, at most 50 characters, unique.' })
  @Property({ type: 'text', unique: true })
  sku!: string;

  @Field(() => String, {
    nullable: true,
    description: 'GTIN-8, -12, -13 or -14 with a right check digit; most handmade things have none.',
  })
  @Property({ type: 'text', nullable: true, unique: true })
  gtin?: string;

  @Property({ type: 'json' })
  optionValues: Texts[] = [];

  @Field(() => Int, { nullable: true, description: 'Net weight in grams.' })
  @Property({ type: 'integer', nullable: true })
  weightGrams?: number;

  @Field(() => Int, { nullable: true, description: 'Weight packed for sending, in grams.' })
  @Property({ type: 'integer', nullable: true })
  packageWeightGrams?: number;

  @Field(() => Dimensions, { nullable: true, description: 'Outer size.' })
  @Property({ type: 'json', nullable: true })
  dimensionsMm?: Dimensions;

  @OneToOne(
    () => Stock,
    (stock) => stock.variant,
    { ref: true },
  )
  stock!: Ref<Stock>;

  @OneToMany(
    () => Price,
    (price) => price.variant,
  )
  prices = new Collection<Price>(this);
}
