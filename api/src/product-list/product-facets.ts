import { Field, Int, ObjectType } from 'type-graphql';
import { Brand } from '../brand/brand.entity.ts';
import { CertificateType } from '../certificate/certificate.entity.ts';
import { CraftDirection } from '../craft/craft-direction.entity.ts';
import { Money } from '../graphql/money.ts';
import { Place } from '../place/place.entity.ts';
import { SupplyKind } from '../product/supply.ts';

@ObjectType({ simpleResolvers: true, description: 'A brand and how many products show it.' })
export class BrandCount {
  @Field(() => Brand, { description: 'The brand.' })
  brand!: Brand;

  @Field(() => Int, { description: 'How many products.' })
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A craft direction and how many products belong to it.' })
export class DirectionCount {
  @Field(() => CraftDirection, { description: 'The direction.' })
  direction!: CraftDirection;

  @Field(() => Int, { description: 'How many products.' })
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A region and how many products are made in it.' })
export class PlaceCount {
  @Field(() => Place, { description: 'The region.' })
  place!: Place;

  @Field(() => Int, { description: 'How many products.' })
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A supply kind and how many products have it.' })
export class SupplyKindCount {
  @Field(() => SupplyKind, { description: 'The supply kind.' })
  supplyKind!: SupplyKind;

  @Field(() => Int, { description: 'How many products.' })
  count!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A certificate type and how many products have a valid one.',
})
export class CertificateCount {
  @Field(() => CertificateType, { description: 'The type.' })
  certificate!: CertificateType;

  @Field(() => Int, { description: 'How many products.' })
  count!: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'How many products there would be for each further choice. A dimension counts under all other conditions of the filter, not its own.',
})
export class ProductFacets {
  @Field(() => [PlaceCount], { description: 'Regions, most products first.', complexity: 10 })
  regions!: PlaceCount[];

  @Field(() => [BrandCount], { description: 'Brands, most products first.', complexity: 10 })
  brands!: BrandCount[];

  @Field(() => [DirectionCount], {
    description: 'Craft directions, in the programme’s order.',
    complexity: 10,
  })
  directions!: DirectionCount[];

  @Field(() => [SupplyKindCount], { description: 'Supply kinds.', complexity: 10 })
  supplyKinds!: SupplyKindCount[];

  @Field(() => [CertificateCount], { description: 'Certificate types.', complexity: 10 })
  certificates!: CertificateCount[];

  @Field(() => Money, { nullable: true, description: 'The lowest price in the market.' })
  lowestPrice!: Money | null;

  @Field(() => Money, { nullable: true, description: 'The highest price in the market.' })
  highestPrice!: Money | null;
}
