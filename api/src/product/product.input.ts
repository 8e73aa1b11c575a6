import type { Currency } from '@aul/money';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { TextInput, TextsInput } from '../assistance/desk-text.ts';
import { PageArgs } from '../graphql/page.ts';
import { PublicationState } from '../graphql/publication.ts';
import { CurrencyCode, DateTime, MinorUnits } from '../graphql/scalars.ts';
import { Shippability, SupplyKind } from './supply.ts';

@ArgsType()
export class DeskProductsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Only those with this in their name, address or SKU.' })
  text?: string;

  @Field(() => ID, { nullable: true, description: 'Only those of this producer: its id.' })
  producer?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Only those whose workshop is in this place or below it: a `path`.',
  })
  place?: string;

  @Field(() => PublicationState, { nullable: true, description: 'Only those in this state.' })
  state?: PublicationState;
}

@InputType({ description: 'An amount of money.' })
export class MoneyInput {
  @Field(() => MinorUnits, { description: 'Whole minor units: cents, tiyin, yen.' })
  amountMinor!: string;

  @Field(() => CurrencyCode, { description: 'Its currency.' })
  currency!: Currency;
}

@InputType({ description: 'What is asked in one market.' })
export class MarketPriceInput {
  @Field(() => String, { description: 'Code of the market.' })
  market!: string;

  @Field(() => MoneyInput, {
    nullable: true,
    description: 'The price, in the currency of the market; null ends it, and the base price is converted.',
  })
  price?: MoneyInput | null;
}

@InputType({ description: 'Length, width and height in millimetres.' })
export class DimensionsInput {
  @Field(() => Int, { description: 'Millimetres.' })
  length!: number;

  @Field(() => Int, { description: 'Millimetres.' })
  width!: number;

  @Field(() => Int, { description: 'Millimetres.' })
  height!: number;
}

@InputType({ description: 'How many there are, and why.' })
export class StockInput {
  @Field(() => Int, { description: 'Pieces, counted; not fewer than are promised.' })
  onHand!: number;

  @Field(() => String, { description: 'Why, at most 1000 letters: the ledger keeps it.' })
  reason!: string;
}

@InputType({
  description:
    'A variant: changed where the product has one of this id, otherwise added. Of a change, what is left out stays; null takes away.',
})
export class VariantInput {
  @Field(() => ID, { description: 'Its id; of a new one chosen by whoever adds it: a UUID.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Stock keeping unit, at most 50 characters, unique.' })
  sku?: string;

  @Field(() => String, { nullable: true, description: 'GTIN with a right check digit.' })
  gtin?: string | null;

  @Field(() => [TextsInput], {
    nullable: true,
    description: 'One for each option of the product; all of them.',
  })
  optionValues?: TextsInput[];

  @Field(() => Int, { nullable: true, description: 'Net weight in grams.' })
  weightGrams?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Weight packed for sending, in grams; not below the net one.',
  })
  packageWeightGrams?: number | null;

  @Field(() => DimensionsInput, { nullable: true, description: 'Outer size.' })
  dimensionsMm?: DimensionsInput | null;

  @Field(() => MoneyInput, {
    nullable: true,
    description: 'What the producer asks; the one before becomes history.',
  })
  basePrice?: MoneyInput;

  @Field(() => [MarketPriceInput], { nullable: true, description: 'Overrides that change; others stay.' })
  marketPrices?: MarketPriceInput[];

  @Field(() => StockInput, { nullable: true, description: 'How many there are.' })
  stock?: StockInput;
}

@InputType({ description: 'A material and its share.' })
export class MaterialInput {
  @Field(() => String, { description: 'Permanent key: `cotton`, `red-clay`.' })
  slug!: string;

  @Field(() => [TextInput], {
    nullable: true,
    description: 'Its name; needed where the product did not have it before.',
  })
  name?: TextInput[];

  @Field(() => Int, { description: 'Share in percent, by weight.' })
  percent!: number;
}

@InputType({ description: 'Facts about a product. What is left out stays; null takes away.' })
class ProductFactsInput {
  @Field(() => [TextInput], {
    nullable: true,
    description: 'A line under the name; a language left out stays.',
  })
  subtitle?: TextInput[];

  @Field(() => [TextInput], {
    nullable: true,
    description: 'What it is, how it is made, what it is for; a language left out stays.',
  })
  description?: TextInput[];

  @Field(() => [TextInput], {
    nullable: true,
    description: 'How to look after it; a language left out stays.',
  })
  care?: TextInput[];

  @Field(() => [TextInput], {
    nullable: true,
    description: 'The ornament by name; a language left out stays.',
  })
  motif?: TextInput[];

  @Field(() => [TextInput], {
    nullable: true,
    description: 'Where its raw materials come from; a language left out stays.',
  })
  materialOrigin?: TextInput[];

  @Field(() => [TextsInput], { nullable: true, description: 'How it is made, by name; all of them.' })
  techniques?: TextsInput[];

  @Field(() => [TextsInput], { nullable: true, description: 'Names of its options; all of them, at most 3.' })
  options?: TextsInput[];

  @Field(() => Int, { nullable: true, description: 'The year in which it was made, of old things.' })
  madeYear?: number | null;

  @Field(() => Int, { nullable: true, description: 'Made to order: days at the least.' })
  leadDaysMin?: number | null;

  @Field(() => Int, { nullable: true, description: 'Made to order: days at the most.' })
  leadDaysMax?: number | null;

  @Field(() => [Int], { nullable: true, description: 'Seasonal: months in which it is sold, 1 to 12.' })
  seasonMonths?: number[];

  @Field(() => [ID], {
    nullable: true,
    description: 'Its pictures, in the order in which they are shown; all of them.',
  })
  pictureIds?: string[];
}

@InputType({ description: 'A product that is entered.' })
export class ProductEntryInput extends ProductFactsInput {
  @Field(() => [TextInput], { description: 'What it is called, in one language at least.' })
  name!: TextInput[];

  @Field(() => ID, { description: 'Id of its type.' })
  productTypeId!: string;

  @Field(() => ID, { description: 'Id of who makes it.' })
  producerId!: string;

  @Field(() => ID, { description: 'Id of the place where it is made; the country of origin follows.' })
  placeId!: string;

  @Field(() => [MaterialInput], { description: 'What it is made of; shares sum to 100 percent.' })
  materials!: MaterialInput[];

  @Field(() => String, { description: 'Code of the Harmonized System, six digits.' })
  hsCode6!: string;

  @Field(() => SupplyKind, { description: 'In stock, made to order, one of a kind or seasonal.' })
  supplyKind!: SupplyKind;

  @Field(() => Shippability, { description: 'How far it can be sent.' })
  shippability!: Shippability;

  @Field(() => [VariantInput], { description: 'Its variants, 1 to 100, each with SKU and base price.' })
  variants!: VariantInput[];
}

@InputType({ description: 'What is to be different about a product. What is left out stays.' })
export class ProductChangeInput extends ProductFactsInput {
  @Field(() => [TextInput], { nullable: true, description: 'What it is called; a language left out stays.' })
  name?: TextInput[];

  @Field(() => ID, { nullable: true, description: 'Id of its type.' })
  productTypeId?: string;

  @Field(() => ID, { nullable: true, description: 'Id of who makes it.' })
  producerId?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the place where it is made; the country of origin follows.',
  })
  placeId?: string;

  @Field(() => [MaterialInput], { nullable: true, description: 'What it is made of; all of it.' })
  materials?: MaterialInput[];

  @Field(() => String, { nullable: true, description: 'Code of the Harmonized System, six digits.' })
  hsCode6?: string;

  @Field(() => SupplyKind, {
    nullable: true,
    description: 'In stock, made to order, one of a kind or seasonal.',
  })
  supplyKind?: SupplyKind;

  @Field(() => Shippability, { nullable: true, description: 'How far it can be sent.' })
  shippability?: Shippability;

  @Field(() => [VariantInput], {
    nullable: true,
    description: 'Variants that change or are added; others stay.',
  })
  variants?: VariantInput[];

  @Field(() => [ID], { nullable: true, description: 'Variants that go: only of what was never public.' })
  removedVariantIds?: string[];
}

@InputType({ description: 'A product as it was when the change was made.' })
export class SeenProductInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => DateTime, { description: 'Its `updatedAt` then.' })
  asOf!: Date;
}

@InputType({ description: 'The same change to many products.' })
export class ManyChangeInput {
  @Field(() => PublicationState, { nullable: true, description: 'PUBLISHED or ARCHIVED.' })
  state?: PublicationState;

  @Field(() => Int, { nullable: true, description: 'Base prices change by so many percent, -90 to 900.' })
  pricePercent?: number;

  @Field(() => MinorUnits, {
    nullable: true,
    description: 'The new prices are rounded to the nearest multiple of it, in minor units; 1 when left out.',
  })
  priceStepMinor?: string;

  @Field(() => StockInput, { nullable: true, description: 'How many there are of every variant.' })
  stock?: StockInput;
}
