import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Choice, PictureChoice, showPicture } from '../assistance/choice.ts';
import { DeskText, DeskTexts, shownText, showTexts } from '../assistance/desk-text.ts';
import { AssistedEntry } from '../assistance/entry.ts';
import { CertificateType } from '../certificate/certificate.entity.ts';
import type { Context } from '../context.ts';
import { Money } from '../graphql/money.ts';
import { PublicationState } from '../graphql/publication.ts';
import { CountryCode, DateTime, LocalDate } from '../graphql/scalars.ts';
import { DeskPlace } from '../place/desk-place.ts';
import { Dimensions } from '../product/product-variant.entity.ts';
import { Shippability, SupplyKind } from '../product/supply.ts';
import type { DeskProductRow, DeskVariantRow } from './desk-product-row.ts';

@ObjectType({ simpleResolvers: true, description: 'A material and its share, as staff see it.' })
export class DeskMaterial {
  @Field(() => String, { description: 'Permanent key: `cotton`, `red-clay`.' })
  slug!: string;

  @Field(() => [DeskText], { description: 'Its name.' })
  name!: DeskText[];

  @Field(() => Int, { description: 'Share in percent, by weight.' })
  percent!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What is asked for a variant in one market.' })
export class MarketPrice {
  @Field(() => String, { description: 'Code of the market.' })
  market!: string;

  @Field(() => Money, { description: 'The price, in the currency of the market.' })
  price!: Money;
}

@ObjectType({ simpleResolvers: true, description: 'A price that was asked before.' })
export class PastPrice {
  @Field(() => String, { nullable: true, description: 'Code of its market; null for a base price.' })
  market!: string | null;

  @Field(() => Money, { description: 'The price.' })
  price!: Money;

  @Field(() => DateTime, { description: 'From when.' })
  validFrom!: Date | string;

  @Field(() => DateTime, { description: 'Until when.' })
  validTo!: Date | string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A product as it is counted and sold, as officers keep it.',
})
export class DeskVariant {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Stock keeping unit.' })
  sku!: string;

  @Field(() => String, {
    nullable: true,
    description: 'GTIN with a right check digit; most things have none.',
  })
  gtin!: string | null;

  @Field(() => [DeskTexts], { description: 'One for each option of the product, at most 3.' })
  optionValues!: DeskTexts[];

  @Field(() => Int, { nullable: true, description: 'Net weight in grams.' })
  weightGrams!: number | null;

  @Field(() => Int, { nullable: true, description: 'Weight packed for sending, in grams.' })
  packageWeightGrams!: number | null;

  @Field(() => Dimensions, { nullable: true, description: 'Outer size.' })
  dimensionsMm!: Dimensions | null;

  @Field(() => Int, { description: 'Pieces on hand.' })
  onHand!: number;

  @Field(() => Int, { description: 'Of them, those that are promised.' })
  reserved!: number;

  @Field(() => Money, { nullable: true, description: 'What the producer asks.' })
  basePrice!: Money | null;

  @Field(() => [MarketPrice], { description: 'Overrides, one for each market that has one.' })
  marketPrices!: MarketPrice[];

  @Field(() => [PastPrice], { description: 'Prices of before, the last first, at most 20.' })
  priceHistory!: PastPrice[];
}

@ObjectType({ simpleResolvers: true, description: 'A certificate as officers keep it, expired or not.' })
export class DeskCertificate {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => CertificateType, { description: 'What it attests.' })
  type!: CertificateType;

  @Field(() => String, { description: 'Its number.' })
  number!: string;

  @Field(() => [DeskText], { description: 'Who issued it.' })
  issuer!: DeskText[];

  @Field(() => LocalDate, { description: 'Day of issue.' })
  issuedOn!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Last day of validity.' })
  expiresOn!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A product as officers keep it, public or not.' })
export class DeskProduct {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its address.' })
  slug!: string;

  @Field(() => PublicationState, { description: 'Where it stands on its way to the public.' })
  state!: PublicationState;

  @Field(() => DateTime, { nullable: true, description: 'When it was first published.' })
  publishedAt!: Date | string | null;

  @Field(() => String, { description: 'What it is called, in the language of the request.' })
  shownName!: string;

  @Field(() => [DeskText], { description: 'Its name.' })
  name!: DeskText[];

  @Field(() => [DeskText], { description: 'A line under the name.' })
  subtitle!: DeskText[];

  @Field(() => [DeskText], { description: 'What it is, how it is made, what it is for.' })
  description!: DeskText[];

  @Field(() => [DeskText], { description: 'How to look after it.' })
  care!: DeskText[];

  @Field(() => [DeskText], { description: 'The ornament that it carries, by name.' })
  motif!: DeskText[];

  @Field(() => [DeskText], { description: 'Where its raw materials come from.' })
  materialOrigin!: DeskText[];

  @Field(() => Choice, { description: 'What kind of thing it is.' })
  productType!: Choice;

  @Field(() => Choice, { description: 'Who makes it.' })
  producer!: Choice;

  @Field(() => DeskPlace, { description: 'Where it is made.' })
  place!: DeskPlace;

  @Field(() => [DeskMaterial], { description: 'What it is made of; shares sum to 100 percent.' })
  materials!: DeskMaterial[];

  @Field(() => [DeskTexts], { description: 'How it is made, by name.' })
  techniques!: DeskTexts[];

  @Field(() => [DeskTexts], { description: 'Names of its options, at most 3.' })
  options!: DeskTexts[];

  @Field(() => String, { description: 'Code of the Harmonized System, six digits.' })
  hsCode6!: string;

  @Field(() => CountryCode, { description: 'Country of origin: follows from the place.' })
  countryOfOrigin!: string;

  @Field(() => Int, { nullable: true, description: 'The year in which it was made, of old things.' })
  madeYear!: number | null;

  @Field(() => SupplyKind, { description: 'In stock, made to order, one of a kind or seasonal.' })
  supplyKind!: SupplyKind;

  @Field(() => Int, { nullable: true, description: 'Made to order: days at the least.' })
  leadDaysMin!: number | null;

  @Field(() => Int, { nullable: true, description: 'Made to order: days at the most.' })
  leadDaysMax!: number | null;

  @Field(() => [Int], { description: 'Seasonal: months in which it is sold, 1 to 12.' })
  seasonMonths!: number[];

  @Field(() => Shippability, { description: 'How far it can be sent.' })
  shippability!: Shippability;

  @Field(() => [PictureChoice], { description: 'Its pictures, in the order in which they are shown.' })
  pictures!: PictureChoice[];

  @Field(() => [DeskVariant], { description: 'Its variants, one at least.' })
  variants!: DeskVariant[];

  @Field(() => [DeskCertificate], { description: 'Its certificates, the first issued first.' })
  certificates!: DeskCertificate[];

  @Field(() => Boolean, { description: 'True where it is invented for the demonstration.' })
  isDemonstration!: boolean;

  @Field(() => ID, {
    nullable: true,
    description: 'The manuscript that its texts are written in; null where officers write them here.',
  })
  manuscriptId!: string | null;

  @Field(() => AssistedEntry, {
    nullable: true,
    description: 'Who entered it for its producer; null where nobody did at the desk.',
  })
  entry!: AssistedEntry | null;

  @Field(() => DateTime, { description: 'When it last changed: `asOf` of a change to what is read here.' })
  updatedAt!: Date | string;
}

export function showDeskProduct(row: DeskProductRow, context: Context): DeskProduct {
  const { language } = context;
  const choice = (each: DeskProductRow['producer']) => ({ ...each, name: shownText(each.name, language) });
  return {
    ...row,
    shownName: shownText(row.name, language),
    name: showTexts(row.name),
    subtitle: showTexts(row.subtitle),
    description: showTexts(row.description),
    care: showTexts(row.care),
    motif: showTexts(row.motif),
    materialOrigin: showTexts(row.materialOrigin),
    productType: choice(row.productType),
    producer: choice(row.producer),
    place: { ...row.place, name: shownText(row.place.name, language) },
    materials: row.materials.map((each) => ({ ...each, name: showTexts(each.name) })),
    techniques: row.techniques.map((texts) => ({ texts: showTexts(texts) })),
    options: row.options.map((texts) => ({ texts: showTexts(texts) })),
    pictures: row.pictures.map((picture) => showPicture(picture, context)),
    variants: row.variants.map(showVariant),
    certificates: row.certificates.map((each) => ({ ...each, issuer: showTexts(each.issuer) })),
  };
}

function showVariant(row: DeskVariantRow): DeskVariant {
  return {
    ...row,
    optionValues: row.optionValues.map((texts) => ({ texts: showTexts(texts) })),
    marketPrices: row.marketPrices.map(({ market, ...price }) => ({ market, price })),
    priceHistory: row.priceHistory.map(({ market, validFrom, validTo, ...price }) => ({
      market,
      price,
      validFrom,
      validTo,
    })),
  };
}
