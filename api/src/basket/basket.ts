import type { Language, Texts } from '@aul/language';
import type { Currency } from '@aul/money';
import { Extensions, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { RateUsed } from '../checkout/checkout-terms.ts';
import { DutyCollection } from '../customs/duty-collection.ts';
import { LocalizedText } from '../graphql/localized-text.ts';
import { Money } from '../graphql/money.ts';
import { CountryCode, CurrencyCode, LanguageTag, LocalDate } from '../graphql/scalars.ts';
import { QuoteProblemCode } from '../quote/quote-problem.ts';
import { RestrictionEffect } from '../restriction/restriction-effect.ts';

@InputType({ description: 'How a producer’s part is to be sent.' })
export class ShippingWish {
  @Field(() => ID, { description: 'Id of the producer.' })
  producerId!: string;

  @Field(() => String, { description: 'Code of one of the `options` of that part.' })
  code!: string;
}

@InputType({ description: 'So many of a variant.' })
export class BasketLineInput {
  @Field(() => ID, { description: 'Id of the variant.' })
  variantId!: string;

  @Field(() => Int, { description: 'Pieces, 0 to 999; 0 takes it out.' })
  quantity!: number;
}

@ObjectType({ simpleResolvers: true, description: 'So many of a thing, and what they cost.' })
export class BasketLine {
  @Field(() => ID, { description: 'Id of the variant.' })
  variantId!: string;

  /** For the resolver of `product`. */
  productId!: string;

  @Field(() => String, {
    description: 'What it is called, with what was chosen, in the language of the basket.',
  })
  title!: string;

  @Field(() => String, { description: 'Stock keeping unit.' })
  sku!: string;

  @Field(() => Int, { description: 'Pieces.' })
  quantity!: number;

  @Field(() => Int, { description: 'Of them, those that can leave at once; the others are made to order.' })
  fromStock!: number;

  @Field(() => Money, { description: 'Price of one. It does not rise for two days after it was put in.' })
  unitPrice!: Money;

  @Field(() => Money, { description: 'Price of all of them.' })
  total!: Money;

  @Field(() => QuoteProblemCode, {
    nullable: true,
    description: 'Why it cannot be bought as it is; it is not in the sums then.',
  })
  problem!: QuoteProblemCode | null;
}

@ObjectType({ simpleResolvers: true, description: 'A way to send a part of a basket.' })
export class ShippingOption {
  @Field(() => String, { description: 'Key of the service: `post-tracked`.' })
  code!: string;

  @Extensions({ isLocalized: true })
  @Field(() => LocalizedText, { description: 'Its name.' })
  name!: Texts;

  @Field(() => String, { description: 'Who carries it.' })
  carrier!: string;

  @Field(() => Boolean, { description: 'Whether the parcel can be followed.' })
  isTracked!: boolean;

  @Field(() => Money, { description: 'What it costs, for all parcels.' })
  price!: Money;

  @Field(() => Int, { description: 'Days on the way, at the least.' })
  daysMin!: number;

  @Field(() => Int, { description: 'Days on the way, at the most.' })
  daysMax!: number;

  @Field(() => Int, { description: 'Into how many parcels it goes.' })
  parcels!: number;

  @Field(() => Boolean, { description: 'True where the tariff is invented for the demonstration.' })
  isDemonstration!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'The part of a basket that one producer sends.' })
export class BasketPart {
  /** For the resolver of `producer`. */
  producerId!: string;

  @Field(() => CountryCode, { description: 'The country that it is sent from, ISO 3166-1 alpha-2.' })
  originCountry!: string;

  @Field(() => [BasketLine], { description: 'What it consists of.' })
  lines!: BasketLine[];

  @Field(() => [ShippingOption], {
    description:
      'The ways to send it, cheapest first; empty while the destination is not known, or nothing goes there.',
  })
  options!: ShippingOption[];

  @Field(() => String, {
    nullable: true,
    description: 'Code of the option that is in the sums: the one asked for, otherwise the cheapest.',
  })
  chosen!: string | null;

  @Field(() => DutyCollection, { description: 'When duties and taxes of the destination are paid.' })
  dutyCollection!: DutyCollection;

  @Field(() => Money, {
    nullable: true,
    description:
      'What the receiver may have to pay beside the total, as an estimate; null where the tables do not know.',
  })
  dueAtBorder!: Money | null;

  @Extensions({ isLocalized: true })
  @Field(() => LocalizedText, { nullable: true, description: 'What to know about duties and taxes.' })
  dutyNote!: Texts | null;

  @Field(() => LocalDate, { description: 'The day by which it leaves, if it is ordered today.' })
  leavesBy!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What stands in the way of buying.' })
export class BasketProblem {
  @Field(() => QuoteProblemCode, { description: 'What it is.' })
  code!: QuoteProblemCode;

  @Field(() => ID, { nullable: true, description: 'The variant that it is about; null: the whole basket.' })
  variantId!: string | null;

  @Field(() => Int, { nullable: true, description: 'How many can be had, where there are too few.' })
  free!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'A rule about what may go where, that fits a line.' })
export class BasketRestriction {
  @Field(() => ID, { description: 'The variant that it is about.' })
  variantId!: string;

  @Field(() => RestrictionEffect, { description: 'What follows from it.' })
  effect!: RestrictionEffect;

  @Extensions({ isLocalized: true })
  @Field(() => LocalizedText, { description: 'Why.' })
  reason!: Texts;

  @Field(() => String, { nullable: true, description: 'The document that is needed.' })
  documentType!: string | null;

  @Field(() => String, { description: 'Where the rule is from.' })
  source!: string;
}

@ObjectType({ simpleResolvers: true, description: 'An exchange rate that prices were converted by.' })
class BasketRate {
  @Field(() => CurrencyCode, { description: 'The currency that is converted.' })
  from!: Currency;

  @Field(() => CurrencyCode, { description: 'The currency that it becomes.' })
  to!: Currency;

  @Field(() => String, { description: 'How many units of it one gets for one, as a decimal.' })
  rate!: string;

  @Field(() => LocalDate, { description: 'Its day: show it beside converted prices.' })
  date!: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'What a shopper means to buy, and what it costs at the door, before anybody commits. Sums leave out lines with a problem.',
})
export class Basket {
  @Field(() => String, { description: 'Code of the market whose prices these are.' })
  market!: string;

  @Field(() => CurrencyCode, { description: 'The currency of all amounts.' })
  currency!: Currency;

  @Field(() => LanguageTag, { description: 'The language of titles, of letters and of papers.' })
  language!: Language;

  @Field(() => CountryCode, { nullable: true, description: 'Where it is sent to, once that is said.' })
  country!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of the country, ISO 3166-2 without the country: `CA`.',
  })
  subdivision!: string | null;

  @Field(() => Boolean, { description: 'Whether it has become an order: nothing can be put in then.' })
  isOrdered!: boolean;

  @Field(() => [BasketPart], { description: 'What is in it, by who sends it.' })
  parts!: BasketPart[];

  @Field(() => [BasketProblem], {
    description: 'What stands in the way; it can be ordered when this is empty.',
  })
  problems!: BasketProblem[];

  @Field(() => [BasketRestriction], { description: 'Rules of the way to the destination, hardest first.' })
  restrictions!: BasketRestriction[];

  @Field(() => [BasketRate], {
    description: 'The exchange rates that prices, and the shipping that is chosen, were converted by.',
  })
  rates!: RateUsed[];

  @Field(() => Money, { description: 'The things.' })
  items!: Money;

  @Field(() => Money, { nullable: true, description: 'Sending them; null until the destination is known.' })
  shipping!: Money | null;

  @Field(() => Money, { nullable: true, description: 'Duties that are collected with the order.' })
  duty!: Money | null;

  @Field(() => Money, { nullable: true, description: 'Taxes that are collected with the order.' })
  tax!: Money | null;

  @Field(() => Money, { nullable: true, description: 'All that is charged.' })
  total!: Money | null;
}

@ObjectType({ simpleResolvers: true, description: 'A basket that was just made.' })
export class NewBasket {
  @Field(() => String, {
    description:
      'What opens it: whoever has it owns the basket. It is told once; keep it, and show it to nobody.',
  })
  token!: string;

  @Field(() => Basket, { description: 'The basket, empty or with its first lines.' })
  basket!: Basket;
}
