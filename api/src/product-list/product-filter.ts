import { Field, InputType, registerEnumType } from 'type-graphql';
import { CertificateType } from '../certificate/certificate.entity.ts';
import { MinorUnits } from '../graphql/scalars.ts';
import { SupplyKind } from '../product/supply.ts';

export enum ProductSort {
  NEWEST = 'NEWEST',
  PRICE_LOWEST = 'PRICE_LOWEST',
  PRICE_HIGHEST = 'PRICE_HIGHEST',
  NAME = 'NAME',
}
registerEnumType(ProductSort, {
  name: 'ProductSort',
  description:
    'How a list of products is ordered. Prices are those of the market of the filter; names follow the alphabet of the language.',
});

@InputType({ description: 'Which products. Conditions add up; a list of values means any of them.' })
export class ProductFilter {
  @Field(() => String, { nullable: true, description: 'Made in this place or below it: a `path`.' })
  place?: string;

  @Field(() => [String], { nullable: true, description: 'Showing one of these brands: slugs.' })
  brands?: string[];

  @Field(() => [String], { nullable: true, description: 'Of one of these craft directions: slugs.' })
  directions?: string[];

  @Field(() => [String], { nullable: true, description: 'Of one of these product types: slugs.' })
  productTypes?: string[];

  @Field(() => [String], { nullable: true, description: 'Made by one of these producers: slugs.' })
  producers?: string[];

  @Field(() => [SupplyKind], { nullable: true, description: 'Supplied in one of these ways.' })
  supplyKinds?: SupplyKind[];

  @Field(() => [CertificateType], {
    nullable: true,
    description: 'With a valid certificate of one of these types.',
  })
  certificates?: CertificateType[];

  @Field(() => String, {
    nullable: true,
    description: 'The market of prices and delivery; that of the request when left out.',
  })
  market?: string;

  @Field(() => Boolean, { nullable: true, description: 'True: only what is sent to the market.' })
  isDelivered?: boolean;

  @Field(() => MinorUnits, {
    nullable: true,
    description: 'Costing at least this much in the currency of the market.',
  })
  minimumPrice?: string;

  @Field(() => MinorUnits, {
    nullable: true,
    description: 'Costing at most this much in the currency of the market.',
  })
  maximumPrice?: string;
}
