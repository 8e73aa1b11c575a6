/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Currency } from '@aul/money';
import type { Language } from '@aul/language';
import type { Content } from '@aul/manuscript';
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What is to be different about a brand. What is left out stays. */
export type BrandChangeInput = {
  /** Its criteria; all of them, at most 50. */
  criteria?: Array<CriterionInput> | null | undefined;
  /** A paragraph or two about it; a language left out stays. */
  description?: Array<TextInput> | null | undefined;
  /** Ids of its crafts; all of them. */
  directionIds?: Array<string> | null | undefined;
  /** Ids of the places where it is at home; all of them. */
  homePlaceIds?: Array<string> | null | undefined;
  /** How far it reaches. */
  kind?: BrandKind | null | undefined;
  /** Its name; a language left out stays. */
  name?: Array<TextInput> | null | undefined;
  /** Id of a picture that has alternative text, credit and licence. */
  pictureId?: string | null | undefined;
  /** What it vouches for; a language left out stays. */
  promise?: Array<TextInput> | null | undefined;
  /** Protection by law; all of it. */
  protection?: ProtectionInput | null | undefined;
};

/** What a criterion looks at. */
export type BrandCriterionKind =
  /** How it looks. */
  | 'DESIGN'
  /** What making it does to the land and the people. */
  | 'ENVIRONMENT'
  /** What it is made of. */
  | 'MATERIAL'
  /** Where a thing is made. */
  | 'ORIGIN'
  /** How it is packed. */
  | 'PACKAGING'
  /** How well it is made. */
  | 'QUALITY'
  /** How it is made. */
  | 'TECHNIQUE';

/** A brand that is entered. */
export type BrandEntryInput = {
  /** ISO 3166-1 alpha-2 of its country. */
  countryCode: string;
  /** Its criteria; all of them, at most 50. */
  criteria?: Array<CriterionInput> | null | undefined;
  /** A paragraph or two about it; a language left out stays. */
  description?: Array<TextInput> | null | undefined;
  /** Ids of its crafts; all of them. */
  directionIds?: Array<string> | null | undefined;
  /** Ids of the places where it is at home; all of them. */
  homePlaceIds?: Array<string> | null | undefined;
  /** How far it reaches. */
  kind: BrandKind;
  /** Its name, in one language at least. */
  name: Array<TextInput>;
  /** Id of a picture that has alternative text, credit and licence. */
  pictureId?: string | null | undefined;
  /** One sentence: what it vouches for, in one language at least. */
  promise: Array<TextInput>;
  /** Protection by law; all of it. */
  protection?: ProtectionInput | null | undefined;
  /** Its address, which stays: small Latin letters and digits, with hyphens between words. */
  slug: string;
};

/** How far a brand reaches, from an umbrella over all brands of a country to one producer’s own. */
export type BrandKind =
  /** Named after the place that gives things their quality. */
  | 'GEOGRAPHICAL_INDICATION'
  /** Of one place. */
  | 'LOCAL'
  /** Of a whole country. */
  | 'NATIONAL'
  /** Over all brands of a country. */
  | 'NATIONAL_UMBRELLA'
  /** Of one producer. */
  | 'OWN'
  /** Of the makers of a region in common. */
  | 'REGIONAL_COLLECTIVE';

/** Where a membership stands. Only ACTIVE ones, between their dates, count and are shown. */
export type BrandMembershipState =
  /** A member. */
  | 'ACTIVE'
  /** Somebody applied for the producer. */
  | 'APPLIED'
  /** It has run out; it may be renewed. */
  | 'EXPIRED'
  /** The committee refused; one may apply again. */
  | 'REJECTED'
  /** It was taken away, and does not come back. */
  | 'REVOKED'
  /** A member who may not use the brand for now. */
  | 'SUSPENDED'
  /** The committee looks at it. */
  | 'UNDER_REVIEW';

/** A certificate for a product. */
export type CertificateInput = {
  /** Last day of validity; none where it does not expire. */
  expiresOn?: string | null | undefined;
  /** Chosen by whoever enters it: a UUID; the same again is the same certificate. */
  id: string;
  /** Day of issue. */
  issuedOn: string;
  /** Who issued it, in one language at least. */
  issuer: Array<TextInput>;
  /** Its number. */
  number: string;
  /** What it attests. */
  type: CertificateType;
};

/** What a certificate attests. */
export type CertificateType =
  /** Trade in protected species. */
  | 'CITES'
  /** That it conforms to what the law asks. */
  | 'CONFORMITY'
  /** That it may be taken out of the country, and is no cultural property. */
  | 'CULTURAL_EXPORT_PERMIT'
  /** Fairly traded. */
  | 'FAIR_TRADE'
  /** Halal. */
  | 'HALAL'
  /** Made by hand. */
  | 'HANDMADE_MARK'
  /** Grown or made organically. */
  | 'ORGANIC'
  /** The country of origin. */
  | 'ORIGIN'
  /** Health of plants. */
  | 'PHYTO'
  /** Quality by a standard. */
  | 'QUALITY'
  /** What a laboratory measured, such as lead and cadmium that tableware gives off. */
  | 'TEST_REPORT'
  /** The UNESCO award of excellence for handicrafts. */
  | 'UNESCO_AWARD'
  /** Health of animals. */
  | 'VETERINARY';

/** A consent that is given with the entry. */
export type ConsentInput = {
  /** How it was recorded: a signed form, a recorded call. */
  evidence: string;
  /** What may be shown. */
  scope: ConsentScope;
};

/** What of a person may be public. */
export type ConsentScope =
  /** What is told about the person. */
  | 'BIOGRAPHY'
  /** How to reach them. */
  | 'CONTACT'
  /** The name. */
  | 'NAME'
  /** A photograph. */
  | 'PORTRAIT'
  /** That one can visit, and when. */
  | 'VISITS';

/** Something that a product must satisfy to carry a brand. */
export type CriterionInput = {
  /** Short code, unique in the brand: at most 20 letters and digits. */
  code: string;
  /** Whether a product that fails it is refused. */
  isMandatory: boolean;
  /** What it looks at. */
  kind: BrandCriterionKind;
  /** The criterion in words; a language left out stays. */
  text: Array<TextInput>;
};

/** Length, width and height in millimetres. */
export type DimensionsInput = {
  /** Millimetres. */
  height: number;
  /** Millimetres. */
  length: number;
  /** Millimetres. */
  width: number;
};

/** What officers enter on behalf of others. */
export type EntryKind =
  /** A producer. */
  | 'PRODUCER'
  /** A product. */
  | 'PRODUCT';

/** Where the part of an order that one producer sends stands; of an order: where it stands as a whole. */
export type FulfilmentState =
  /** It will not be sent. */
  | 'CANCELLED'
  /** The time for returns has passed. */
  | 'COMPLETED'
  /** The producer has taken it on. */
  | 'CONFIRMED'
  /** The buyer has it. */
  | 'DELIVERED'
  /** It is being made. */
  | 'IN_PRODUCTION'
  /** It was lost on the way. */
  | 'LOST'
  /** It was stopped: customs, a restriction, or a doubt. */
  | 'ON_HOLD'
  /** Paid; the producer has not answered yet. */
  | 'PAID'
  /** A part of it has left. */
  | 'PARTIALLY_SHIPPED'
  /** It waits for its money. */
  | 'PENDING_PAYMENT'
  /** Packed; the carrier has not come yet. */
  | 'READY'
  /** It came back. */
  | 'RETURNED'
  /** The buyer wants to send it back. */
  | 'RETURN_REQUESTED'
  /** It has left. */
  | 'SHIPPED';

/** What can be done to the part of an order that one producer sends. */
export type FulfilmentStep =
  /** Nothing of it will be sent. */
  | 'CANCEL'
  /** Some pieces will not be sent; others will. */
  | 'CANCEL_PART'
  /** What has not left will not be sent. */
  | 'CANCEL_REST'
  /** The time for returns is over. */
  | 'COMPLETE'
  /** The producer takes it on. */
  | 'CONFIRM'
  /** It is not taken back. */
  | 'DECLINE_RETURN'
  /** The last parcel is at the door. */
  | 'DELIVER'
  /** One of several parcels is at the door. */
  | 'DELIVER_PART'
  /** It is stopped: customs, a restriction, or a doubt. */
  | 'HOLD'
  /** It is packed. */
  | 'MAKE_READY'
  /** Its money has come, or is promised by the bank of the buyer. */
  | 'PAY'
  /** Some of it is back, from the buyer or a carrier; the rest is at the door. */
  | 'RECEIVE_PART_RETURN'
  /** It is back. */
  | 'RECEIVE_RETURN'
  /** All of it was lost on the way. */
  | 'REPORT_LOST'
  /** Parcels were lost on the way; others are at the door. */
  | 'REPORT_PART_LOST'
  /** The buyer wants to send it back. */
  | 'REQUEST_RETURN'
  /** It goes on from where it was stopped. */
  | 'RESUME'
  /** The last pieces leave. */
  | 'SHIP'
  /** Some pieces leave. */
  | 'SHIP_PART'
  /** Making begins. */
  | 'START_PRODUCTION';

/** How many people work there. */
export type HeadcountInput = {
  /** All of them. */
  total: number;
  /** Of them, women. */
  women: number;
  /** Of them, those younger than thirty. */
  youth: number;
};

/** Who pays duties and taxes of the destination (Incoterms 2020). */
export type Incoterm =
  /** Delivered at place: the receiver, where anything is due. */
  | 'DAP'
  /** Delivered duty paid: they are in the total, or there are none, as within one country or customs union. */
  | 'DDP';

/** What words of a text can lead to. */
export type LinkedKind =
  /** A brand. */
  | 'BRAND'
  /** A place. */
  | 'PLACE'
  /** A producer. */
  | 'PRODUCER'
  /** A product. */
  | 'PRODUCT'
  /** A story. */
  | 'STORY';

/** Where a change stands on its way to the static site. */
export type LiveState =
  /** At least one page still shows the older state; it is tried again. */
  | 'FAILED'
  /** Every page that it touches shows it. */
  | 'LIVE'
  /** The publisher has not told of it yet. */
  | 'WAITING';

/** What a manuscript is the text of. */
export type ManuscriptKind =
  /** A brand. */
  | 'BRAND'
  /** The page of a place. */
  | 'PLACE'
  /** A producer. */
  | 'PRODUCER'
  /** A product. */
  | 'PRODUCT'
  /** A story. */
  | 'STORY';

/** The same change to many products. */
export type ManyChangeInput = {
  /** Base prices change by so many percent, -90 to 900. */
  pricePercent?: number | null | undefined;
  /** The new prices are rounded to the nearest multiple of it, in minor units; 1 when left out. */
  priceStepMinor?: string | null | undefined;
  /** PUBLISHED or ARCHIVED. */
  state?: PublicationState | null | undefined;
  /** How many there are of every variant. */
  stock?: StockInput | null | undefined;
};

/** What is asked in one market. */
export type MarketPriceInput = {
  /** Code of the market. */
  market: string;
  /** The price, in the currency of the market; null ends it, and the base price is converted. */
  price?: MoneyInput | null | undefined;
};

/** A material and its share. */
export type MaterialInput = {
  /** Its name; needed where the product did not have it before. */
  name?: Array<TextInput> | null | undefined;
  /** Share in percent, by weight. */
  percent: number;
  /** Permanent key: `cotton`, `red-clay`. */
  slug: string;
};

/** An amount of money. */
export type MoneyInput = {
  /** Whole minor units: cents, tiyin, yen. */
  amountMinor: string;
  /** Its currency. */
  currency: Currency;
};

/** Who took a step. */
export type OrderActor =
  /** The buyer. */
  | 'BUYER'
  /** Somebody of the programme or the producer. */
  | 'STAFF'
  /** A payment, a carrier or the clock. */
  | 'SYSTEM';

/** What a paper of an order is. */
export type PaperKind =
  /** The customs declaration of posts for small packets. */
  | 'CN22'
  /** The customs declaration of posts for everything else. */
  | 'CN23'
  /** For customs: who sells what to whom, for how much, and where it was made. */
  | 'COMMERCIAL_INVOICE'
  /** What was ordered, for the buyer. */
  | 'CONFIRMATION'
  /** What is in the parcel: for who packs it and who opens it. */
  | 'PACKING_SLIP'
  /** What is to be paid by bank transfer, and how. */
  | 'PRO_FORMA';

/** How an order is paid. */
export type PaymentMethod =
  /** By bank transfer against a pro-forma invoice; nothing leaves before it arrives. */
  | 'BANK_TRANSFER'
  /** By card, on the page of the payment provider. */
  | 'CARD'
  /** With play money: demonstrations only. */
  | 'TEST';

/** Where a payment stands. */
export type PaymentState =
  /** The money is promised and not taken yet. */
  | 'AUTHORISED'
  /** The promise was given back; nothing was taken. */
  | 'CANCELLED'
  /** The money is taken. */
  | 'CAPTURED'
  /** It was declined. */
  | 'FAILED'
  /** The buyer, or their bank, has not paid yet. */
  | 'WAITING';

/** What a picture still needs before it can be shown. */
export type PictureLack =
  /** Words, in one language at least, for those who do not see it. */
  | 'ALT'
  /** The consent of the person in it to portraits. */
  | 'CONSENT'
  /** Whom to name beside it. */
  | 'CREDIT'
  /** Under which terms it may be shown. */
  | 'LICENCE';

/** So many pieces of a line of an order. */
export type PiecesInput = {
  /** Position of the line. */
  line: number;
  /** Pieces, at least one. */
  quantity: number;
};

/** What is to be different about a place. What is left out stays; null takes away. */
export type PlaceChangeInput = {
  /** WGS84 degrees north, -90 to 90; with `longitude` or not at all. */
  latitude?: number | null | undefined;
  /** WGS84 degrees east, -180 to 180; with `latitude` or not at all. */
  longitude?: number | null | undefined;
  /** Its name; a language left out stays. */
  name?: Array<TextInput> | null | undefined;
  /** Former names and other spellings; all of them, at most 100 of 200 letters. */
  otherNames?: Array<string> | null | undefined;
  /** Id of a picture that has alternative text, credit and licence. */
  pictureId?: string | null | undefined;
  /** People living there. */
  population?: number | null | undefined;
  /** The year of `population`: none without one. */
  populationYear?: number | null | undefined;
  /** Postal codes in use there; all of them, at most 1000 of 12 signs. */
  postalCodes?: Array<string> | null | undefined;
};

/** The four levels of the place tree, from the widest down. A parent is always of a wider level. */
export type PlaceLevel =
  /** A country: it lies in nothing. */
  | 'COUNTRY'
  /** A district of a region: rayon, tuman. */
  | 'DISTRICT'
  /** A region of a country: oblast, viloyat. */
  | 'REGION'
  /** A city, town or village. */
  | 'SETTLEMENT';

/** What is to be different about a producer. What is left out stays. */
export type ProducerChangeInput = {
  /** Who they are and how they work; a language left out stays. */
  description?: Array<TextInput> | null | undefined;
  /** Ids of their crafts; all of them. */
  directionIds?: Array<string> | null | undefined;
  /** Year of founding. */
  foundedYear?: number | null | undefined;
  /** How many people work there. */
  headcount?: HeadcountInput | null | undefined;
  /** How it works. */
  kind?: ProducerKind | null | undefined;
  /** Its name; a language left out stays. */
  name?: Array<TextInput> | null | undefined;
  /** Id of a picture that has alternative text, credit and licence. */
  pictureId?: string | null | undefined;
  /** Id of the place of the workshop. */
  placeId?: string | null | undefined;
  /** How they are reached as sender of parcels; all of it. */
  sender?: SenderInput | null | undefined;
  /** How and when one can visit; a language left out stays. */
  visitInfo?: Array<TextInput> | null | undefined;
};

/** A producer that is entered. */
export type ProducerEntryInput = {
  /** Consents given with the entry. */
  consents?: Array<ConsentInput> | null | undefined;
  /** Who they are and how they work; a language left out stays. */
  description?: Array<TextInput> | null | undefined;
  /** Ids of their crafts; all of them. */
  directionIds?: Array<string> | null | undefined;
  /** Year of founding. */
  foundedYear?: number | null | undefined;
  /** How many people work there. */
  headcount?: HeadcountInput | null | undefined;
  /** How it works. */
  kind: ProducerKind;
  /** Its name, in one language at least. */
  name: Array<TextInput>;
  /** Id of a picture that has alternative text, credit and licence. */
  pictureId?: string | null | undefined;
  /** Id of the place of the workshop. */
  placeId: string;
  /** How they are reached as sender of parcels; all of it. */
  sender?: SenderInput | null | undefined;
  /** How and when one can visit; a language left out stays. */
  visitInfo?: Array<TextInput> | null | undefined;
};

/** How a producer works, from one pair of hands to a factory. */
export type ProducerKind =
  /** One person, with or without apprentices. */
  | 'ARTISAN'
  /** People who make and sell in common. */
  | 'COOPERATIVE'
  /** A family that works together. */
  | 'FAMILY_WORKSHOP'
  /** A factory. */
  | 'INDUSTRIAL'
  /** A small or medium firm. */
  | 'SME';

/** What is to be different about a product. What is left out stays. */
export type ProductChangeInput = {
  /** How to look after it; a language left out stays. */
  care?: Array<TextInput> | null | undefined;
  /** What it is, how it is made, what it is for; a language left out stays. */
  description?: Array<TextInput> | null | undefined;
  /** Code of the Harmonized System, six digits. */
  hsCode6?: string | null | undefined;
  /** Made to order: days at the most. */
  leadDaysMax?: number | null | undefined;
  /** Made to order: days at the least. */
  leadDaysMin?: number | null | undefined;
  /** The year in which it was made, of old things. */
  madeYear?: number | null | undefined;
  /** Where its raw materials come from; a language left out stays. */
  materialOrigin?: Array<TextInput> | null | undefined;
  /** What it is made of; all of it. */
  materials?: Array<MaterialInput> | null | undefined;
  /** The ornament by name; a language left out stays. */
  motif?: Array<TextInput> | null | undefined;
  /** What it is called; a language left out stays. */
  name?: Array<TextInput> | null | undefined;
  /** Names of its options; all of them, at most 3. */
  options?: Array<TextsInput> | null | undefined;
  /** Its pictures, in the order in which they are shown; all of them. */
  pictureIds?: Array<string> | null | undefined;
  /** Id of the place where it is made; the country of origin follows. */
  placeId?: string | null | undefined;
  /** Id of who makes it. */
  producerId?: string | null | undefined;
  /** Id of its type. */
  productTypeId?: string | null | undefined;
  /** Variants that go: only of what was never public. */
  removedVariantIds?: Array<string> | null | undefined;
  /** Seasonal: months in which it is sold, 1 to 12. */
  seasonMonths?: Array<number> | null | undefined;
  /** How far it can be sent. */
  shippability?: Shippability | null | undefined;
  /** A line under the name; a language left out stays. */
  subtitle?: Array<TextInput> | null | undefined;
  /** In stock, made to order, one of a kind or seasonal. */
  supplyKind?: SupplyKind | null | undefined;
  /** How it is made, by name; all of them. */
  techniques?: Array<TextsInput> | null | undefined;
  /** Variants that change or are added; others stay. */
  variants?: Array<VariantInput> | null | undefined;
};

/** A product that is entered. */
export type ProductEntryInput = {
  /** How to look after it; a language left out stays. */
  care?: Array<TextInput> | null | undefined;
  /** What it is, how it is made, what it is for; a language left out stays. */
  description?: Array<TextInput> | null | undefined;
  /** Code of the Harmonized System, six digits. */
  hsCode6: string;
  /** Made to order: days at the most. */
  leadDaysMax?: number | null | undefined;
  /** Made to order: days at the least. */
  leadDaysMin?: number | null | undefined;
  /** The year in which it was made, of old things. */
  madeYear?: number | null | undefined;
  /** Where its raw materials come from; a language left out stays. */
  materialOrigin?: Array<TextInput> | null | undefined;
  /** What it is made of; shares sum to 100 percent. */
  materials: Array<MaterialInput>;
  /** The ornament by name; a language left out stays. */
  motif?: Array<TextInput> | null | undefined;
  /** What it is called, in one language at least. */
  name: Array<TextInput>;
  /** Names of its options; all of them, at most 3. */
  options?: Array<TextsInput> | null | undefined;
  /** Its pictures, in the order in which they are shown; all of them. */
  pictureIds?: Array<string> | null | undefined;
  /** Id of the place where it is made; the country of origin follows. */
  placeId: string;
  /** Id of who makes it. */
  producerId: string;
  /** Id of its type. */
  productTypeId: string;
  /** Seasonal: months in which it is sold, 1 to 12. */
  seasonMonths?: Array<number> | null | undefined;
  /** How far it can be sent. */
  shippability: Shippability;
  /** A line under the name; a language left out stays. */
  subtitle?: Array<TextInput> | null | undefined;
  /** In stock, made to order, one of a kind or seasonal. */
  supplyKind: SupplyKind;
  /** How it is made, by name; all of them. */
  techniques?: Array<TextsInput> | null | undefined;
  /** Its variants, 1 to 100, each with SKU and base price. */
  variants: Array<VariantInput>;
};

/** Protection of a brand by law. */
export type ProtectionInput = {
  /** Its number there. */
  number: string;
  /** The office that registered it. */
  office: string;
  /** COLLECTIVE_MARK, CERTIFICATION_MARK, GI, AO or TRADEMARK. */
  type: string;
};

/** Where a record stands on its way to the public. Only PUBLISHED records are ever shown. */
export type PublicationState =
  /** Taken from the public, and kept. */
  | 'ARCHIVED'
  /** Being entered. */
  | 'DRAFT'
  /** Public. */
  | 'PUBLISHED'
  /** Before the editors. */
  | 'REVIEW';

/** A product as it was when the change was made. */
export type SeenProductInput = {
  /** Its `updatedAt` then. */
  asOf: string;
  /** Its id. */
  id: string;
};

/** How posts and carriers reach whoever sends a parcel. On papers of parcels; never public. */
export type SenderInput = {
  /** Email address. */
  email?: string | null | undefined;
  /** Telephone number; without a calling code it is one of the country of the place. */
  phone: string;
  /** Postal code of the place. */
  postalCode?: string | null | undefined;
  /** House and street, in Latin letters; at most 80 characters. */
  street: string;
};

/** How far a product can be sent. */
export type Shippability =
  /** Within its country of origin only. */
  | 'DOMESTIC'
  /** To any market. */
  | 'INTERNATIONAL'
  /** Nowhere: it is fetched from the producer. */
  | 'PICKUP';

/** PRIMARY is the one product of "one village, one product"; a place has at most one at a time. */
export type SpecializationRank =
  /** What the place is known for. */
  | 'PRIMARY'
  /** What it makes beside that. */
  | 'SECONDARY';

/** What a member of staff may do. */
export type StaffRole =
  /** May do everything, and says who may do what. */
  | 'ADMINISTRATOR'
  /** Decides on the registers of brands. */
  | 'COMMITTEE'
  /** Writes stories and texts. */
  | 'EDITOR'
  /** Keeps places, producers and products, and sees orders through. */
  | 'OFFICER';

/** How many there are, and why. */
export type StockInput = {
  /** Pieces, counted; not fewer than are promised. */
  onHand: number;
  /** Why, at most 1000 letters: the ledger keeps it. */
  reason: string;
};

/** What a story is beside its words. What is missing for publishing may be missing here. */
export type StoryFactsInput = {
  /** Ids of the brands that it is about, at most 20. */
  brandIds: Array<string>;
  /** The picture that opens it. */
  pictureId?: string | null | undefined;
  /** Ids of the places that it is about, at most 50, the nearest first. */
  placeIds: Array<string>;
  /** Its name in addresses: a-z, 0-9 and hyphens. */
  slug: string;
  /** Where its facts come from, at most 50. */
  sources: Array<StorySourceInput>;
  /** What it is about. */
  type: StoryType;
};

/** Where a story has its facts from. */
export type StorySourceInput = {
  /** INTERVIEW, NEWS, DECREE, REPORT or another word for what it is. */
  kind?: string | null | undefined;
  /** When it was published. */
  publishedOn?: string | null | undefined;
  /** Who published it. */
  publisher: string;
  /** Its title. */
  title: string;
  /** Its address. */
  url?: string | null | undefined;
};

/** What a story is about. */
export type StoryType =
  /** A fair, an exhibition, a feast. */
  | 'EVENT'
  /** Something that has happened. */
  | 'NEWS'
  /** Somebody who makes things. */
  | 'PRODUCER'
  /** A thing, and how it is made. */
  | 'PRODUCT'
  /** The programme itself. */
  | 'PROGRAMME'
  /** A village, and what it makes. */
  | 'VILLAGE';

/** How a product comes to be there. */
export type SupplyKind =
  /** Made ahead and counted. */
  | 'IN_STOCK'
  /** Made after the order, in `leadDaysMin` to `leadDaysMax` days. */
  | 'MADE_TO_ORDER'
  /** A single piece; when it is sold its page stays. */
  | 'ONE_OF_A_KIND'
  /** Sold in the months of `seasonMonths` only. */
  | 'SEASONAL';

/** A text in one language. */
export type TextInput = {
  /** Its language. */
  language: Language;
  /** The text, at most 20000 letters; an empty one takes away what there is in this language. */
  text: string;
};

/** How a text came to be in its language. */
export type TextOrigin =
  /** Translated by a machine. */
  | 'MACHINE'
  /** Made from the same language in its other script. */
  | 'TRANSLITERATED'
  /** Written or translated by a person. */
  | 'WRITTEN';

/** Where a text stands on its way to the public. */
export type TextState =
  /** Being written. */
  | 'DRAFT'
  /** Waits for somebody to read it. */
  | 'IN_REVIEW'
  /** Public; it may have been changed since. */
  | 'PUBLISHED'
  /** Waits for its hour. */
  | 'SCHEDULED'
  /** Was public, and is no more. */
  | 'UNPUBLISHED';

/** A text in several languages. */
export type TextsInput = {
  /** One for each language. */
  texts: Array<TextInput>;
};

/** A variant: changed where the product has one of this id, otherwise added. Of a change, what is left out stays; null takes away. */
export type VariantInput = {
  /** What the producer asks; the one before becomes history. */
  basePrice?: MoneyInput | null | undefined;
  /** Outer size. */
  dimensionsMm?: DimensionsInput | null | undefined;
  /** GTIN with a right check digit. */
  gtin?: string | null | undefined;
  /** Its id; of a new one chosen by whoever adds it: a UUID. */
  id: string;
  /** Overrides that change; others stay. */
  marketPrices?: Array<MarketPriceInput> | null | undefined;
  /** One for each option of the product; all of them. */
  optionValues?: Array<TextsInput> | null | undefined;
  /** Weight packed for sending, in grams; not below the net one. */
  packageWeightGrams?: number | null | undefined;
  /** Stock keeping unit, at most 50 characters, unique. */
  sku?: string | null | undefined;
  /** How many there are. */
  stock?: StockInput | null | undefined;
  /** Net weight in grams. */
  weightGrams?: number | null | undefined;
};

/** How a version came to be. */
export type VersionReason =
  /** Two people wrote at once, and it has the words of both. */
  | 'MERGED'
  /** It was public before there was a manuscript. */
  | 'PUBLISHED'
  /** It was an earlier version, and somebody took it back. */
  | 'RESTORED'
  /** Somebody wrote it. */
  | 'SAVED'
  /** It was made from the other script of its language. */
  | 'TRANSLITERATED';

/** Where a text stands, for whoever looks for work. */
export type WorkState =
  /** Public, and changed since. */
  | 'CHANGED'
  /** Being written. */
  | 'DRAFT'
  /** Waits for somebody to read it. */
  | 'IN_REVIEW'
  /** Nothing is written in the language. */
  | 'MISSING'
  /** Public as it is. */
  | 'PUBLISHED'
  /** Waits for its hour. */
  | 'SCHEDULED'
  /** Was public, and is no more. */
  | 'UNPUBLISHED';

export type AuditEntriesQueryVariables = Exact<{
  after?: string | null | undefined;
  subjectId?: string | null | undefined;
  staff?: string | null | undefined;
  action?: string | null | undefined;
}>;


export type AuditEntriesQuery = { auditEntries: { totalCount: number, nodes: Array<{ id: string, at: string, action: string, subjectType: string, subjectId: string, subjectName: string, askedFrom: string | null, difference: unknown, staff: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BrandListQueryVariables = Exact<{
  after?: string | null | undefined;
  text?: string | null | undefined;
  state?: PublicationState | null | undefined;
}>;


export type BrandListQuery = { keptBrands: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, shownName: string, slug: string, kind: BrandKind, state: PublicationState, memberCount: number, homePlaces: Array<{ id: string, name: string }> }> } };

export type BrandDetailQueryVariables = Exact<{
  id: string;
}>;


export type BrandDetailQuery = { keptBrand: { id: string, slug: string, kind: BrandKind, state: PublicationState, shownName: string, countryCode: string, manuscriptId: string | null, isRegisterMine: boolean, updatedAt: string, name: Array<{ language: Language, text: string }>, promise: Array<{ language: Language, text: string }>, description: Array<{ language: Language, text: string }>, homePlaces: Array<{ id: string, path: string, name: string }>, directions: Array<{ id: string, name: string }>, protection: { type: string, office: string, number: string } | null, picture: { id: string, thumbnailUrl: string, alt: string } | null, criteria: Array<{ code: string, kind: BrandCriterionKind, shownText: string, isMandatory: boolean, text: Array<{ language: Language, text: string }> }> } | null };

export type EnterBrandMutationVariables = Exact<{
  id: string;
  brand: BrandEntryInput;
}>;


export type EnterBrandMutation = { kept: { id: string, slug: string, kind: BrandKind, state: PublicationState, shownName: string, countryCode: string, manuscriptId: string | null, isRegisterMine: boolean, updatedAt: string, name: Array<{ language: Language, text: string }>, promise: Array<{ language: Language, text: string }>, description: Array<{ language: Language, text: string }>, homePlaces: Array<{ id: string, path: string, name: string }>, directions: Array<{ id: string, name: string }>, protection: { type: string, office: string, number: string } | null, picture: { id: string, thumbnailUrl: string, alt: string } | null, criteria: Array<{ code: string, kind: BrandCriterionKind, shownText: string, isMandatory: boolean, text: Array<{ language: Language, text: string }> }> } };

export type ChangeBrandMutationVariables = Exact<{
  id: string;
  asOf: string;
  change: BrandChangeInput;
}>;


export type ChangeBrandMutation = { kept: { id: string, slug: string, kind: BrandKind, state: PublicationState, shownName: string, countryCode: string, manuscriptId: string | null, isRegisterMine: boolean, updatedAt: string, name: Array<{ language: Language, text: string }>, promise: Array<{ language: Language, text: string }>, description: Array<{ language: Language, text: string }>, homePlaces: Array<{ id: string, path: string, name: string }>, directions: Array<{ id: string, name: string }>, protection: { type: string, office: string, number: string } | null, picture: { id: string, thumbnailUrl: string, alt: string } | null, criteria: Array<{ code: string, kind: BrandCriterionKind, shownText: string, isMandatory: boolean, text: Array<{ language: Language, text: string }> }> } };

export type PublishBrandMutationVariables = Exact<{
  id: string;
  asOf: string;
}>;


export type PublishBrandMutation = { kept: { id: string, slug: string, kind: BrandKind, state: PublicationState, shownName: string, countryCode: string, manuscriptId: string | null, isRegisterMine: boolean, updatedAt: string, name: Array<{ language: Language, text: string }>, promise: Array<{ language: Language, text: string }>, description: Array<{ language: Language, text: string }>, homePlaces: Array<{ id: string, path: string, name: string }>, directions: Array<{ id: string, name: string }>, protection: { type: string, office: string, number: string } | null, picture: { id: string, thumbnailUrl: string, alt: string } | null, criteria: Array<{ code: string, kind: BrandCriterionKind, shownText: string, isMandatory: boolean, text: Array<{ language: Language, text: string }> }> } };

export type ArchiveBrandMutationVariables = Exact<{
  id: string;
  asOf: string;
}>;


export type ArchiveBrandMutation = { kept: { id: string, slug: string, kind: BrandKind, state: PublicationState, shownName: string, countryCode: string, manuscriptId: string | null, isRegisterMine: boolean, updatedAt: string, name: Array<{ language: Language, text: string }>, promise: Array<{ language: Language, text: string }>, description: Array<{ language: Language, text: string }>, homePlaces: Array<{ id: string, path: string, name: string }>, directions: Array<{ id: string, name: string }>, protection: { type: string, office: string, number: string } | null, picture: { id: string, thumbnailUrl: string, alt: string } | null, criteria: Array<{ code: string, kind: BrandCriterionKind, shownText: string, isMandatory: boolean, text: Array<{ language: Language, text: string }> }> } };

export type BrandPartsFragment = { id: string, slug: string, kind: BrandKind, state: PublicationState, shownName: string, countryCode: string, manuscriptId: string | null, isRegisterMine: boolean, updatedAt: string, name: Array<{ language: Language, text: string }>, promise: Array<{ language: Language, text: string }>, description: Array<{ language: Language, text: string }>, homePlaces: Array<{ id: string, path: string, name: string }>, directions: Array<{ id: string, name: string }>, protection: { type: string, office: string, number: string } | null, picture: { id: string, thumbnailUrl: string, alt: string } | null, criteria: Array<{ code: string, kind: BrandCriterionKind, shownText: string, isMandatory: boolean, text: Array<{ language: Language, text: string }> }> };

export type RegisterQueryVariables = Exact<{
  brand: string;
  after?: string | null | undefined;
  text?: string | null | undefined;
  state?: BrandMembershipState | null | undefined;
}>;


export type RegisterQuery = { brandMembers: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, state: BrandMembershipState, mayBecome: Array<BrandMembershipState>, certificateNumber: string | null, validFrom: string, validTo: string | null, productCount: number, grantedCount: number, updatedAt: string, producer: { id: string, slug: string, name: string }, place: { id: string, name: string } }> } };

export type EnterMembershipMutationVariables = Exact<{
  id: string;
  brand: string;
  producer: string;
  state: BrandMembershipState;
  certificateNumber?: string | null | undefined;
  validFrom?: string | null | undefined;
}>;


export type EnterMembershipMutation = { enterMembership: { id: string, state: BrandMembershipState, mayBecome: Array<BrandMembershipState>, certificateNumber: string | null, validFrom: string, validTo: string | null, productCount: number, grantedCount: number, updatedAt: string, producer: { id: string, slug: string, name: string }, place: { id: string, name: string } } };

export type ChangeMembershipMutationVariables = Exact<{
  id: string;
  asOf: string;
  state?: BrandMembershipState | null | undefined;
  on?: string | null | undefined;
  certificateNumber?: string | null | undefined;
}>;


export type ChangeMembershipMutation = { changeMembership: { id: string, state: BrandMembershipState, mayBecome: Array<BrandMembershipState>, certificateNumber: string | null, validFrom: string, validTo: string | null, productCount: number, grantedCount: number, updatedAt: string, producer: { id: string, slug: string, name: string }, place: { id: string, name: string } } };

export type MemberProductsQueryVariables = Exact<{
  membership: string;
}>;


export type MemberProductsQuery = { memberProducts: Array<{ id: string, slug: string, name: string, state: PublicationState, isGranted: boolean }> };

export type GrantBrandUseMutationVariables = Exact<{
  membership: string;
  product: string;
  met: Array<string> | string;
}>;


export type GrantBrandUseMutation = { grantBrandUse: { id: string, slug: string, name: string, state: PublicationState, isGranted: boolean } };

export type WithdrawBrandUseMutationVariables = Exact<{
  membership: string;
  product: string;
}>;


export type WithdrawBrandUseMutation = { withdrawBrandUse: { id: string, slug: string, name: string, state: PublicationState, isGranted: boolean } };

export type MembershipPartsFragment = { id: string, state: BrandMembershipState, mayBecome: Array<BrandMembershipState>, certificateNumber: string | null, validFrom: string, validTo: string | null, productCount: number, grantedCount: number, updatedAt: string, producer: { id: string, slug: string, name: string }, place: { id: string, name: string } };

export type MemberProductPartsFragment = { id: string, slug: string, name: string, state: PublicationState, isGranted: boolean };

export type WorkListQueryVariables = Exact<{
  after?: string | null | undefined;
  kind?: ManuscriptKind | null | undefined;
  place?: string | null | undefined;
  language?: Language | null | undefined;
  state?: WorkState | null | undefined;
  text?: string | null | undefined;
  isTrashed: boolean;
}>;


export type WorkListQuery = { manuscripts: { totalCount: number, nodes: Array<{ id: string, kind: ManuscriptKind, name: string, updatedAt: string, place: { path: string, name: string } | null, texts: Array<{ language: Language, state: TextState, isChangedSincePublished: boolean, isSourceChanged: boolean, publishAt: string | null, publishProblem: { message: string } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ProgressQueryVariables = Exact<{
  place?: string | null | undefined;
  kind?: ManuscriptKind | null | undefined;
}>;


export type ProgressQuery = { workProgress: Array<{ language: Language, missing: number, draft: number, inReview: number, scheduled: number, published: number, changed: number, unpublished: number, total: number }> };

export type PlacesAboutQueryVariables = Exact<{
  text: string;
}>;


export type PlacesAboutQuery = { deskPlaces: Array<{ id: string, path: string, name: string }> };

export type StartStoryMutationVariables = Exact<{
  type: StoryType;
  title: string;
  language: Language;
  places: Array<string> | string;
}>;


export type StartStoryMutation = { startStory: { id: string } };

export type FormChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type FormChoicesQuery = { formChoices: { directions: Array<{ id: string, slug: string, name: string }>, productTypes: Array<{ id: string, slug: string, name: string, hsCode6: string }>, markets: Array<{ code: string, name: string, currency: Currency }>, materials: Array<{ slug: string, name: Array<{ language: Language, text: string }> }> } };

export type PlaceChoicesQueryVariables = Exact<{
  text: string;
}>;


export type PlaceChoicesQuery = { deskPlaces: Array<{ id: string, path: string, name: string }> };

export type ConfirmEntryMutationVariables = Exact<{
  kind: EntryKind;
  id: string;
  note: string;
}>;


export type ConfirmEntryMutation = { confirmEntry: { enteredBy: string | null, enteredAt: string, confirmedBy: string | null, confirmedAt: string | null, note: string } };

export type DescribeSentPictureMutationVariables = Exact<{
  id: string;
  alt: unknown;
  credit: string;
  licence: string;
  person?: string | null | undefined;
}>;


export type DescribeSentPictureMutation = { describePicture: { id: string, isComplete: boolean, sources: Array<{ url: string, mediaType: string, width: number }> } };

export type EntryFragment = { enteredBy: string | null, enteredAt: string, confirmedBy: string | null, confirmedAt: string | null, note: string };

export type MyAccountQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAccountQuery = { viewer: { id: string, name: string, email: string, role: StaffRole, languages: Array<Language> | null, passkeys: Array<{ id: string, name: string, createdAt: string, lastUsedAt: string | null }>, sessions: Array<{ id: string, device: string | null, openedFrom: string | null, createdAt: string, expiresAt: string, isThis: boolean }>, places: Array<{ path: string, name: string }> | null } };

export type StartPasskeyMutationVariables = Exact<{ [key: string]: never; }>;


export type StartPasskeyMutation = { startPasskey: { id: string, optionsJson: string } };

export type AddPasskeyMutationVariables = Exact<{
  id: string;
  name: string;
  responseJson: string;
}>;


export type AddPasskeyMutation = { addPasskey: { id: string, name: string, email: string, role: StaffRole, languages: Array<Language> | null, passkeys: Array<{ id: string, name: string, createdAt: string, lastUsedAt: string | null }>, sessions: Array<{ id: string, device: string | null, openedFrom: string | null, createdAt: string, expiresAt: string, isThis: boolean }>, places: Array<{ path: string, name: string }> | null } };

export type RemovePasskeyMutationVariables = Exact<{
  id: string;
}>;


export type RemovePasskeyMutation = { removePasskey: { id: string, name: string, email: string, role: StaffRole, languages: Array<Language> | null, passkeys: Array<{ id: string, name: string, createdAt: string, lastUsedAt: string | null }>, sessions: Array<{ id: string, device: string | null, openedFrom: string | null, createdAt: string, expiresAt: string, isThis: boolean }>, places: Array<{ path: string, name: string }> | null } };

export type EndSessionMutationVariables = Exact<{
  id: string;
}>;


export type EndSessionMutation = { endSession: { id: string, name: string, email: string, role: StaffRole, languages: Array<Language> | null, passkeys: Array<{ id: string, name: string, createdAt: string, lastUsedAt: string | null }>, sessions: Array<{ id: string, device: string | null, openedFrom: string | null, createdAt: string, expiresAt: string, isThis: boolean }>, places: Array<{ path: string, name: string }> | null } };

export type MyAccountFragment = { id: string, name: string, email: string, role: StaffRole, languages: Array<Language> | null, passkeys: Array<{ id: string, name: string, createdAt: string, lastUsedAt: string | null }>, sessions: Array<{ id: string, device: string | null, openedFrom: string | null, createdAt: string, expiresAt: string, isThis: boolean }>, places: Array<{ path: string, name: string }> | null };

export type OrderListQueryVariables = Exact<{
  after?: string | null | undefined;
  state?: FulfilmentState | null | undefined;
  text?: string | null | undefined;
}>;


export type OrderListQuery = { orders: { totalCount: number, nodes: Array<{ email: string, address: { name: string, country: string }, order: { number: string, state: FulfilmentState, placedAt: string, total: { amountMinor: string, amount: string, currency: Currency, formatted: string }, payment: { state: PaymentState, method: PaymentMethod }, fulfilments: Array<{ position: number, state: FulfilmentState, senderName: string | null, senderPlace: string, leavesBy: string }> }, possibleSteps: Array<{ fulfilment: number, steps: Array<FulfilmentStep> }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OrderDetailQueryVariables = Exact<{
  number: string;
}>;


export type OrderDetailQuery = { order: { email: string, phone: string, language: Language, address: { name: string, lines: Array<string>, country: string }, latinAddress: { lines: Array<string> } | null, possibleSteps: Array<{ fulfilment: number, steps: Array<FulfilmentStep> }>, history: Array<{ at: string, actor: OrderActor, staffName: string | null, step: string, to: FulfilmentState | null, fulfilment: number | null, note: string | null }>, papers: Array<{ kind: PaperKind, fulfilment: number | null, parcel: number | null, path: string }>, refunds: Array<{ id: string, reason: string, state: string, createdAt: string, amount: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, senders: Array<{ fulfilment: number, producerId: string, sender: { street: string, postalCode: string | null, phone: string, email: string | null } | null }>, order: { number: string, state: FulfilmentState, placedAt: string, incoterm: Incoterm, dutyNotes: Array<string>, items: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, duty: { amountMinor: string, amount: string, currency: Currency, formatted: string }, tax: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string }, payment: { method: PaymentMethod, state: PaymentState, captured: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refunded: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refundPromised: { amountMinor: string, amount: string, currency: Currency, formatted: string } }, fulfilments: Array<{ position: number, state: FulfilmentState, senderName: string | null, senderPlace: string, originCountry: string, leavesBy: string, isTracked: boolean, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shippingName: { text: string }, lines: Array<{ position: number, title: string, sku: string, productSlug: string, quantity: number, cancelled: number, shipped: number, delivered: number, returning: number, returned: number, unitPrice: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, parcels: Array<{ carrier: string, trackingNumber: string | null, shippedAt: string, deliveredAt: string | null, contents: Array<{ line: number, quantity: number }> }> }> } } | null };

export type SumFragment = { amountMinor: string, amount: string, currency: Currency, formatted: string };

export type OrderPartsFragment = { email: string, phone: string, language: Language, address: { name: string, lines: Array<string>, country: string }, latinAddress: { lines: Array<string> } | null, possibleSteps: Array<{ fulfilment: number, steps: Array<FulfilmentStep> }>, history: Array<{ at: string, actor: OrderActor, staffName: string | null, step: string, to: FulfilmentState | null, fulfilment: number | null, note: string | null }>, papers: Array<{ kind: PaperKind, fulfilment: number | null, parcel: number | null, path: string }>, refunds: Array<{ id: string, reason: string, state: string, createdAt: string, amount: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, senders: Array<{ fulfilment: number, producerId: string, sender: { street: string, postalCode: string | null, phone: string, email: string | null } | null }>, order: { number: string, state: FulfilmentState, placedAt: string, incoterm: Incoterm, dutyNotes: Array<string>, items: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, duty: { amountMinor: string, amount: string, currency: Currency, formatted: string }, tax: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string }, payment: { method: PaymentMethod, state: PaymentState, captured: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refunded: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refundPromised: { amountMinor: string, amount: string, currency: Currency, formatted: string } }, fulfilments: Array<{ position: number, state: FulfilmentState, senderName: string | null, senderPlace: string, originCountry: string, leavesBy: string, isTracked: boolean, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shippingName: { text: string }, lines: Array<{ position: number, title: string, sku: string, productSlug: string, quantity: number, cancelled: number, shipped: number, delivered: number, returning: number, returned: number, unitPrice: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, parcels: Array<{ carrier: string, trackingNumber: string | null, shippedAt: string, deliveredAt: string | null, contents: Array<{ line: number, quantity: number }> }> }> } };

export type FulfilmentPartsFragment = { position: number, state: FulfilmentState, senderName: string | null, senderPlace: string, originCountry: string, leavesBy: string, isTracked: boolean, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shippingName: { text: string }, lines: Array<{ position: number, title: string, sku: string, productSlug: string, quantity: number, cancelled: number, shipped: number, delivered: number, returning: number, returned: number, unitPrice: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, parcels: Array<{ carrier: string, trackingNumber: string | null, shippedAt: string, deliveredAt: string | null, contents: Array<{ line: number, quantity: number }> }> };

export type ConfirmFulfilmentMutationVariables = Exact<{
  order: string;
  fulfilment: number;
  note?: string | null | undefined;
}>;


export type ConfirmFulfilmentMutation = { step: { email: string, phone: string, language: Language, address: { name: string, lines: Array<string>, country: string }, latinAddress: { lines: Array<string> } | null, possibleSteps: Array<{ fulfilment: number, steps: Array<FulfilmentStep> }>, history: Array<{ at: string, actor: OrderActor, staffName: string | null, step: string, to: FulfilmentState | null, fulfilment: number | null, note: string | null }>, papers: Array<{ kind: PaperKind, fulfilment: number | null, parcel: number | null, path: string }>, refunds: Array<{ id: string, reason: string, state: string, createdAt: string, amount: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, senders: Array<{ fulfilment: number, producerId: string, sender: { street: string, postalCode: string | null, phone: string, email: string | null } | null }>, order: { number: string, state: FulfilmentState, placedAt: string, incoterm: Incoterm, dutyNotes: Array<string>, items: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, duty: { amountMinor: string, amount: string, currency: Currency, formatted: string }, tax: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string }, payment: { method: PaymentMethod, state: PaymentState, captured: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refunded: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refundPromised: { amountMinor: string, amount: string, currency: Currency, formatted: string } }, fulfilments: Array<{ position: number, state: FulfilmentState, senderName: string | null, senderPlace: string, originCountry: string, leavesBy: string, isTracked: boolean, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shippingName: { text: string }, lines: Array<{ position: number, title: string, sku: string, productSlug: string, quantity: number, cancelled: number, shipped: number, delivered: number, returning: number, returned: number, unitPrice: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, parcels: Array<{ carrier: string, trackingNumber: string | null, shippedAt: string, deliveredAt: string | null, contents: Array<{ line: number, quantity: number }> }> }> } } };

export type StartProductionMutationVariables = Exact<{
  order: string;
  fulfilment: number;
  note?: string | null | undefined;
}>;


export type StartProductionMutation = { step: { email: string, phone: string, language: Language, address: { name: string, lines: Array<string>, country: string }, latinAddress: { lines: Array<string> } | null, possibleSteps: Array<{ fulfilment: number, steps: Array<FulfilmentStep> }>, history: Array<{ at: string, actor: OrderActor, staffName: string | null, step: string, to: FulfilmentState | null, fulfilment: number | null, note: string | null }>, papers: Array<{ kind: PaperKind, fulfilment: number | null, parcel: number | null, path: string }>, refunds: Array<{ id: string, reason: string, state: string, createdAt: string, amount: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, senders: Array<{ fulfilment: number, producerId: string, sender: { street: string, postalCode: string | null, phone: string, email: string | null } | null }>, order: { number: string, state: FulfilmentState, placedAt: string, incoterm: Incoterm, dutyNotes: Array<string>, items: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, duty: { amountMinor: string, amount: string, currency: Currency, formatted: string }, tax: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string }, payment: { method: PaymentMethod, state: PaymentState, captured: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refunded: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refundPromised: { amountMinor: string, amount: string, currency: Currency, formatted: string } }, fulfilments: Array<{ position: number, state: FulfilmentState, senderName: string | null, senderPlace: string, originCountry: string, leavesBy: string, isTracked: boolean, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shippingName: { text: string }, lines: Array<{ position: number, title: string, sku: string, productSlug: string, quantity: number, cancelled: number, shipped: number, delivered: number, returning: number, returned: number, unitPrice: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, parcels: Array<{ carrier: string, trackingNumber: string | null, shippedAt: string, deliveredAt: string | null, contents: Array<{ line: number, quantity: number }> }> }> } } };

export type MakeReadyMutationVariables = Exact<{
  order: string;
  fulfilment: number;
  note?: string | null | undefined;
}>;


export type MakeReadyMutation = { step: { email: string, phone: string, language: Language, address: { name: string, lines: Array<string>, country: string }, latinAddress: { lines: Array<string> } | null, possibleSteps: Array<{ fulfilment: number, steps: Array<FulfilmentStep> }>, history: Array<{ at: string, actor: OrderActor, staffName: string | null, step: string, to: FulfilmentState | null, fulfilment: number | null, note: string | null }>, papers: Array<{ kind: PaperKind, fulfilment: number | null, parcel: number | null, path: string }>, refunds: Array<{ id: string, reason: string, state: string, createdAt: string, amount: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, senders: Array<{ fulfilment: number, producerId: string, sender: { street: string, postalCode: string | null, phone: string, email: string | null } | null }>, order: { number: string, state: FulfilmentState, placedAt: string, incoterm: Incoterm, dutyNotes: Array<string>, items: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, duty: { amountMinor: string, amount: string, currency: Currency, formatted: string }, tax: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string }, payment: { method: PaymentMethod, state: PaymentState, captured: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refunded: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refundPromised: { amountMinor: string, amount: string, currency: Currency, formatted: string } }, fulfilments: Array<{ position: number, state: FulfilmentState, senderName: string | null, senderPlace: string, originCountry: string, leavesBy: string, isTracked: boolean, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shippingName: { text: string }, lines: Array<{ position: number, title: string, sku: string, productSlug: string, quantity: number, cancelled: number, shipped: number, delivered: number, returning: number, returned: number, unitPrice: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, parcels: Array<{ carrier: string, trackingNumber: string | null, shippedAt: string, deliveredAt: string | null, contents: Array<{ line: number, quantity: number }> }> }> } } };

export type ResumeFulfilmentMutationVariables = Exact<{
  order: string;
  fulfilment: number;
  note?: string | null | undefined;
}>;


export type ResumeFulfilmentMutation = { step: { email: string, phone: string, language: Language, address: { name: string, lines: Array<string>, country: string }, latinAddress: { lines: Array<string> } | null, possibleSteps: Array<{ fulfilment: number, steps: Array<FulfilmentStep> }>, history: Array<{ at: string, actor: OrderActor, staffName: string | null, step: string, to: FulfilmentState | null, fulfilment: number | null, note: string | null }>, papers: Array<{ kind: PaperKind, fulfilment: number | null, parcel: number | null, path: string }>, refunds: Array<{ id: string, reason: string, state: string, createdAt: string, amount: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, senders: Array<{ fulfilment: number, producerId: string, sender: { street: string, postalCode: string | null, phone: string, email: string | null } | null }>, order: { number: string, state: FulfilmentState, placedAt: string, incoterm: Incoterm, dutyNotes: Array<string>, items: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, duty: { amountMinor: string, amount: string, currency: Currency, formatted: string }, tax: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string }, payment: { method: PaymentMethod, state: PaymentState, captured: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refunded: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refundPromised: { amountMinor: string, amount: string, currency: Currency, formatted: string } }, fulfilments: Array<{ position: number, state: FulfilmentState, senderName: string | null, senderPlace: string, originCountry: string, leavesBy: string, isTracked: boolean, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shippingName: { text: string }, lines: Array<{ position: number, title: string, sku: string, productSlug: string, quantity: number, cancelled: number, shipped: number, delivered: number, returning: number, returned: number, unitPrice: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, parcels: Array<{ carrier: string, trackingNumber: string | null, shippedAt: string, deliveredAt: string | null, contents: Array<{ line: number, quantity: number }> }> }> } } };

export type HoldFulfilmentMutationVariables = Exact<{
  order: string;
  fulfilment: number;
  reason: string;
}>;


export type HoldFulfilmentMutation = { step: { email: string, phone: string, language: Language, address: { name: string, lines: Array<string>, country: string }, latinAddress: { lines: Array<string> } | null, possibleSteps: Array<{ fulfilment: number, steps: Array<FulfilmentStep> }>, history: Array<{ at: string, actor: OrderActor, staffName: string | null, step: string, to: FulfilmentState | null, fulfilment: number | null, note: string | null }>, papers: Array<{ kind: PaperKind, fulfilment: number | null, parcel: number | null, path: string }>, refunds: Array<{ id: string, reason: string, state: string, createdAt: string, amount: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, senders: Array<{ fulfilment: number, producerId: string, sender: { street: string, postalCode: string | null, phone: string, email: string | null } | null }>, order: { number: string, state: FulfilmentState, placedAt: string, incoterm: Incoterm, dutyNotes: Array<string>, items: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, duty: { amountMinor: string, amount: string, currency: Currency, formatted: string }, tax: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string }, payment: { method: PaymentMethod, state: PaymentState, captured: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refunded: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refundPromised: { amountMinor: string, amount: string, currency: Currency, formatted: string } }, fulfilments: Array<{ position: number, state: FulfilmentState, senderName: string | null, senderPlace: string, originCountry: string, leavesBy: string, isTracked: boolean, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shippingName: { text: string }, lines: Array<{ position: number, title: string, sku: string, productSlug: string, quantity: number, cancelled: number, shipped: number, delivered: number, returning: number, returned: number, unitPrice: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, parcels: Array<{ carrier: string, trackingNumber: string | null, shippedAt: string, deliveredAt: string | null, contents: Array<{ line: number, quantity: number }> }> }> } } };

export type ReportLostMutationVariables = Exact<{
  order: string;
  fulfilment: number;
  reason: string;
}>;


export type ReportLostMutation = { step: { email: string, phone: string, language: Language, address: { name: string, lines: Array<string>, country: string }, latinAddress: { lines: Array<string> } | null, possibleSteps: Array<{ fulfilment: number, steps: Array<FulfilmentStep> }>, history: Array<{ at: string, actor: OrderActor, staffName: string | null, step: string, to: FulfilmentState | null, fulfilment: number | null, note: string | null }>, papers: Array<{ kind: PaperKind, fulfilment: number | null, parcel: number | null, path: string }>, refunds: Array<{ id: string, reason: string, state: string, createdAt: string, amount: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, senders: Array<{ fulfilment: number, producerId: string, sender: { street: string, postalCode: string | null, phone: string, email: string | null } | null }>, order: { number: string, state: FulfilmentState, placedAt: string, incoterm: Incoterm, dutyNotes: Array<string>, items: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, duty: { amountMinor: string, amount: string, currency: Currency, formatted: string }, tax: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string }, payment: { method: PaymentMethod, state: PaymentState, captured: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refunded: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refundPromised: { amountMinor: string, amount: string, currency: Currency, formatted: string } }, fulfilments: Array<{ position: number, state: FulfilmentState, senderName: string | null, senderPlace: string, originCountry: string, leavesBy: string, isTracked: boolean, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shippingName: { text: string }, lines: Array<{ position: number, title: string, sku: string, productSlug: string, quantity: number, cancelled: number, shipped: number, delivered: number, returning: number, returned: number, unitPrice: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, parcels: Array<{ carrier: string, trackingNumber: string | null, shippedAt: string, deliveredAt: string | null, contents: Array<{ line: number, quantity: number }> }> }> } } };

export type DeclineReturnMutationVariables = Exact<{
  order: string;
  fulfilment: number;
  reason: string;
}>;


export type DeclineReturnMutation = { step: { email: string, phone: string, language: Language, address: { name: string, lines: Array<string>, country: string }, latinAddress: { lines: Array<string> } | null, possibleSteps: Array<{ fulfilment: number, steps: Array<FulfilmentStep> }>, history: Array<{ at: string, actor: OrderActor, staffName: string | null, step: string, to: FulfilmentState | null, fulfilment: number | null, note: string | null }>, papers: Array<{ kind: PaperKind, fulfilment: number | null, parcel: number | null, path: string }>, refunds: Array<{ id: string, reason: string, state: string, createdAt: string, amount: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, senders: Array<{ fulfilment: number, producerId: string, sender: { street: string, postalCode: string | null, phone: string, email: string | null } | null }>, order: { number: string, state: FulfilmentState, placedAt: string, incoterm: Incoterm, dutyNotes: Array<string>, items: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, duty: { amountMinor: string, amount: string, currency: Currency, formatted: string }, tax: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string }, payment: { method: PaymentMethod, state: PaymentState, captured: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refunded: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refundPromised: { amountMinor: string, amount: string, currency: Currency, formatted: string } }, fulfilments: Array<{ position: number, state: FulfilmentState, senderName: string | null, senderPlace: string, originCountry: string, leavesBy: string, isTracked: boolean, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shippingName: { text: string }, lines: Array<{ position: number, title: string, sku: string, productSlug: string, quantity: number, cancelled: number, shipped: number, delivered: number, returning: number, returned: number, unitPrice: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, parcels: Array<{ carrier: string, trackingNumber: string | null, shippedAt: string, deliveredAt: string | null, contents: Array<{ line: number, quantity: number }> }> }> } } };

export type RequestReturnMutationVariables = Exact<{
  order: string;
  fulfilment: number;
  reason: string;
  contents?: Array<PiecesInput> | PiecesInput | null | undefined;
}>;


export type RequestReturnMutation = { step: { email: string, phone: string, language: Language, address: { name: string, lines: Array<string>, country: string }, latinAddress: { lines: Array<string> } | null, possibleSteps: Array<{ fulfilment: number, steps: Array<FulfilmentStep> }>, history: Array<{ at: string, actor: OrderActor, staffName: string | null, step: string, to: FulfilmentState | null, fulfilment: number | null, note: string | null }>, papers: Array<{ kind: PaperKind, fulfilment: number | null, parcel: number | null, path: string }>, refunds: Array<{ id: string, reason: string, state: string, createdAt: string, amount: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, senders: Array<{ fulfilment: number, producerId: string, sender: { street: string, postalCode: string | null, phone: string, email: string | null } | null }>, order: { number: string, state: FulfilmentState, placedAt: string, incoterm: Incoterm, dutyNotes: Array<string>, items: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, duty: { amountMinor: string, amount: string, currency: Currency, formatted: string }, tax: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string }, payment: { method: PaymentMethod, state: PaymentState, captured: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refunded: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refundPromised: { amountMinor: string, amount: string, currency: Currency, formatted: string } }, fulfilments: Array<{ position: number, state: FulfilmentState, senderName: string | null, senderPlace: string, originCountry: string, leavesBy: string, isTracked: boolean, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shippingName: { text: string }, lines: Array<{ position: number, title: string, sku: string, productSlug: string, quantity: number, cancelled: number, shipped: number, delivered: number, returning: number, returned: number, unitPrice: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, parcels: Array<{ carrier: string, trackingNumber: string | null, shippedAt: string, deliveredAt: string | null, contents: Array<{ line: number, quantity: number }> }> }> } } };

export type ReceiveReturnMutationVariables = Exact<{
  order: string;
  fulfilment: number;
  contents?: Array<PiecesInput> | PiecesInput | null | undefined;
  backToStock?: Array<PiecesInput> | PiecesInput | null | undefined;
  amountMinor?: string | null | undefined;
  note?: string | null | undefined;
}>;


export type ReceiveReturnMutation = { step: { email: string, phone: string, language: Language, address: { name: string, lines: Array<string>, country: string }, latinAddress: { lines: Array<string> } | null, possibleSteps: Array<{ fulfilment: number, steps: Array<FulfilmentStep> }>, history: Array<{ at: string, actor: OrderActor, staffName: string | null, step: string, to: FulfilmentState | null, fulfilment: number | null, note: string | null }>, papers: Array<{ kind: PaperKind, fulfilment: number | null, parcel: number | null, path: string }>, refunds: Array<{ id: string, reason: string, state: string, createdAt: string, amount: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, senders: Array<{ fulfilment: number, producerId: string, sender: { street: string, postalCode: string | null, phone: string, email: string | null } | null }>, order: { number: string, state: FulfilmentState, placedAt: string, incoterm: Incoterm, dutyNotes: Array<string>, items: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, duty: { amountMinor: string, amount: string, currency: Currency, formatted: string }, tax: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string }, payment: { method: PaymentMethod, state: PaymentState, captured: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refunded: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refundPromised: { amountMinor: string, amount: string, currency: Currency, formatted: string } }, fulfilments: Array<{ position: number, state: FulfilmentState, senderName: string | null, senderPlace: string, originCountry: string, leavesBy: string, isTracked: boolean, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shippingName: { text: string }, lines: Array<{ position: number, title: string, sku: string, productSlug: string, quantity: number, cancelled: number, shipped: number, delivered: number, returning: number, returned: number, unitPrice: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, parcels: Array<{ carrier: string, trackingNumber: string | null, shippedAt: string, deliveredAt: string | null, contents: Array<{ line: number, quantity: number }> }> }> } } };

export type ShipFulfilmentMutationVariables = Exact<{
  order: string;
  fulfilment: number;
  key: string;
  carrier: string;
  trackingNumber?: string | null | undefined;
  contents?: Array<PiecesInput> | PiecesInput | null | undefined;
  note?: string | null | undefined;
}>;


export type ShipFulfilmentMutation = { step: { email: string, phone: string, language: Language, address: { name: string, lines: Array<string>, country: string }, latinAddress: { lines: Array<string> } | null, possibleSteps: Array<{ fulfilment: number, steps: Array<FulfilmentStep> }>, history: Array<{ at: string, actor: OrderActor, staffName: string | null, step: string, to: FulfilmentState | null, fulfilment: number | null, note: string | null }>, papers: Array<{ kind: PaperKind, fulfilment: number | null, parcel: number | null, path: string }>, refunds: Array<{ id: string, reason: string, state: string, createdAt: string, amount: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, senders: Array<{ fulfilment: number, producerId: string, sender: { street: string, postalCode: string | null, phone: string, email: string | null } | null }>, order: { number: string, state: FulfilmentState, placedAt: string, incoterm: Incoterm, dutyNotes: Array<string>, items: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, duty: { amountMinor: string, amount: string, currency: Currency, formatted: string }, tax: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string }, payment: { method: PaymentMethod, state: PaymentState, captured: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refunded: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refundPromised: { amountMinor: string, amount: string, currency: Currency, formatted: string } }, fulfilments: Array<{ position: number, state: FulfilmentState, senderName: string | null, senderPlace: string, originCountry: string, leavesBy: string, isTracked: boolean, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shippingName: { text: string }, lines: Array<{ position: number, title: string, sku: string, productSlug: string, quantity: number, cancelled: number, shipped: number, delivered: number, returning: number, returned: number, unitPrice: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, parcels: Array<{ carrier: string, trackingNumber: string | null, shippedAt: string, deliveredAt: string | null, contents: Array<{ line: number, quantity: number }> }> }> } } };

export type RecordDeliveryMutationVariables = Exact<{
  order: string;
  fulfilment: number;
  trackingNumber?: string | null | undefined;
  deliveredAt?: string | null | undefined;
  note?: string | null | undefined;
}>;


export type RecordDeliveryMutation = { step: { email: string, phone: string, language: Language, address: { name: string, lines: Array<string>, country: string }, latinAddress: { lines: Array<string> } | null, possibleSteps: Array<{ fulfilment: number, steps: Array<FulfilmentStep> }>, history: Array<{ at: string, actor: OrderActor, staffName: string | null, step: string, to: FulfilmentState | null, fulfilment: number | null, note: string | null }>, papers: Array<{ kind: PaperKind, fulfilment: number | null, parcel: number | null, path: string }>, refunds: Array<{ id: string, reason: string, state: string, createdAt: string, amount: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, senders: Array<{ fulfilment: number, producerId: string, sender: { street: string, postalCode: string | null, phone: string, email: string | null } | null }>, order: { number: string, state: FulfilmentState, placedAt: string, incoterm: Incoterm, dutyNotes: Array<string>, items: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, duty: { amountMinor: string, amount: string, currency: Currency, formatted: string }, tax: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string }, payment: { method: PaymentMethod, state: PaymentState, captured: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refunded: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refundPromised: { amountMinor: string, amount: string, currency: Currency, formatted: string } }, fulfilments: Array<{ position: number, state: FulfilmentState, senderName: string | null, senderPlace: string, originCountry: string, leavesBy: string, isTracked: boolean, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shippingName: { text: string }, lines: Array<{ position: number, title: string, sku: string, productSlug: string, quantity: number, cancelled: number, shipped: number, delivered: number, returning: number, returned: number, unitPrice: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, parcels: Array<{ carrier: string, trackingNumber: string | null, shippedAt: string, deliveredAt: string | null, contents: Array<{ line: number, quantity: number }> }> }> } } };

export type CancelOrderMutationVariables = Exact<{
  order: string;
  fulfilment?: number | null | undefined;
  contents?: Array<PiecesInput> | PiecesInput | null | undefined;
  key?: string | null | undefined;
  reason: string;
}>;


export type CancelOrderMutation = { step: { email: string, phone: string, language: Language, address: { name: string, lines: Array<string>, country: string }, latinAddress: { lines: Array<string> } | null, possibleSteps: Array<{ fulfilment: number, steps: Array<FulfilmentStep> }>, history: Array<{ at: string, actor: OrderActor, staffName: string | null, step: string, to: FulfilmentState | null, fulfilment: number | null, note: string | null }>, papers: Array<{ kind: PaperKind, fulfilment: number | null, parcel: number | null, path: string }>, refunds: Array<{ id: string, reason: string, state: string, createdAt: string, amount: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, senders: Array<{ fulfilment: number, producerId: string, sender: { street: string, postalCode: string | null, phone: string, email: string | null } | null }>, order: { number: string, state: FulfilmentState, placedAt: string, incoterm: Incoterm, dutyNotes: Array<string>, items: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, duty: { amountMinor: string, amount: string, currency: Currency, formatted: string }, tax: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string }, payment: { method: PaymentMethod, state: PaymentState, captured: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refunded: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refundPromised: { amountMinor: string, amount: string, currency: Currency, formatted: string } }, fulfilments: Array<{ position: number, state: FulfilmentState, senderName: string | null, senderPlace: string, originCountry: string, leavesBy: string, isTracked: boolean, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shippingName: { text: string }, lines: Array<{ position: number, title: string, sku: string, productSlug: string, quantity: number, cancelled: number, shipped: number, delivered: number, returning: number, returned: number, unitPrice: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, parcels: Array<{ carrier: string, trackingNumber: string | null, shippedAt: string, deliveredAt: string | null, contents: Array<{ line: number, quantity: number }> }> }> } } };

export type RefundOrderMutationVariables = Exact<{
  order: string;
  amountMinor: string;
  key: string;
  reason: string;
}>;


export type RefundOrderMutation = { step: { email: string, phone: string, language: Language, address: { name: string, lines: Array<string>, country: string }, latinAddress: { lines: Array<string> } | null, possibleSteps: Array<{ fulfilment: number, steps: Array<FulfilmentStep> }>, history: Array<{ at: string, actor: OrderActor, staffName: string | null, step: string, to: FulfilmentState | null, fulfilment: number | null, note: string | null }>, papers: Array<{ kind: PaperKind, fulfilment: number | null, parcel: number | null, path: string }>, refunds: Array<{ id: string, reason: string, state: string, createdAt: string, amount: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, senders: Array<{ fulfilment: number, producerId: string, sender: { street: string, postalCode: string | null, phone: string, email: string | null } | null }>, order: { number: string, state: FulfilmentState, placedAt: string, incoterm: Incoterm, dutyNotes: Array<string>, items: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, duty: { amountMinor: string, amount: string, currency: Currency, formatted: string }, tax: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string }, payment: { method: PaymentMethod, state: PaymentState, captured: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refunded: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refundPromised: { amountMinor: string, amount: string, currency: Currency, formatted: string } }, fulfilments: Array<{ position: number, state: FulfilmentState, senderName: string | null, senderPlace: string, originCountry: string, leavesBy: string, isTracked: boolean, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shippingName: { text: string }, lines: Array<{ position: number, title: string, sku: string, productSlug: string, quantity: number, cancelled: number, shipped: number, delivered: number, returning: number, returned: number, unitPrice: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, parcels: Array<{ carrier: string, trackingNumber: string | null, shippedAt: string, deliveredAt: string | null, contents: Array<{ line: number, quantity: number }> }> }> } } };

export type RecordPaymentMutationVariables = Exact<{
  order: string;
  amountMinor: string;
  currency: Currency;
  note?: string | null | undefined;
}>;


export type RecordPaymentMutation = { step: { email: string, phone: string, language: Language, address: { name: string, lines: Array<string>, country: string }, latinAddress: { lines: Array<string> } | null, possibleSteps: Array<{ fulfilment: number, steps: Array<FulfilmentStep> }>, history: Array<{ at: string, actor: OrderActor, staffName: string | null, step: string, to: FulfilmentState | null, fulfilment: number | null, note: string | null }>, papers: Array<{ kind: PaperKind, fulfilment: number | null, parcel: number | null, path: string }>, refunds: Array<{ id: string, reason: string, state: string, createdAt: string, amount: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, senders: Array<{ fulfilment: number, producerId: string, sender: { street: string, postalCode: string | null, phone: string, email: string | null } | null }>, order: { number: string, state: FulfilmentState, placedAt: string, incoterm: Incoterm, dutyNotes: Array<string>, items: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, duty: { amountMinor: string, amount: string, currency: Currency, formatted: string }, tax: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string }, payment: { method: PaymentMethod, state: PaymentState, captured: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refunded: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refundPromised: { amountMinor: string, amount: string, currency: Currency, formatted: string } }, fulfilments: Array<{ position: number, state: FulfilmentState, senderName: string | null, senderPlace: string, originCountry: string, leavesBy: string, isTracked: boolean, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shippingName: { text: string }, lines: Array<{ position: number, title: string, sku: string, productSlug: string, quantity: number, cancelled: number, shipped: number, delivered: number, returning: number, returned: number, unitPrice: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, parcels: Array<{ carrier: string, trackingNumber: string | null, shippedAt: string, deliveredAt: string | null, contents: Array<{ line: number, quantity: number }> }> }> } } };

export type AdjustStockMutationVariables = Exact<{
  sku: string;
  onHand: number;
  reason: string;
}>;


export type AdjustStockMutation = { adjustStock: { sku: string, onHand: number, reserved: number } };

export type RecordRefundMutationVariables = Exact<{
  order: string;
  refund: string;
  amountMinor: string;
  currency: Currency;
  sentOn: string;
  reference: string;
}>;


export type RecordRefundMutation = { step: { email: string, phone: string, language: Language, address: { name: string, lines: Array<string>, country: string }, latinAddress: { lines: Array<string> } | null, possibleSteps: Array<{ fulfilment: number, steps: Array<FulfilmentStep> }>, history: Array<{ at: string, actor: OrderActor, staffName: string | null, step: string, to: FulfilmentState | null, fulfilment: number | null, note: string | null }>, papers: Array<{ kind: PaperKind, fulfilment: number | null, parcel: number | null, path: string }>, refunds: Array<{ id: string, reason: string, state: string, createdAt: string, amount: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, senders: Array<{ fulfilment: number, producerId: string, sender: { street: string, postalCode: string | null, phone: string, email: string | null } | null }>, order: { number: string, state: FulfilmentState, placedAt: string, incoterm: Incoterm, dutyNotes: Array<string>, items: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, duty: { amountMinor: string, amount: string, currency: Currency, formatted: string }, tax: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string }, payment: { method: PaymentMethod, state: PaymentState, captured: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refunded: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refundPromised: { amountMinor: string, amount: string, currency: Currency, formatted: string } }, fulfilments: Array<{ position: number, state: FulfilmentState, senderName: string | null, senderPlace: string, originCountry: string, leavesBy: string, isTracked: boolean, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shippingName: { text: string }, lines: Array<{ position: number, title: string, sku: string, productSlug: string, quantity: number, cancelled: number, shipped: number, delivered: number, returning: number, returned: number, unitPrice: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, parcels: Array<{ carrier: string, trackingNumber: string | null, shippedAt: string, deliveredAt: string | null, contents: Array<{ line: number, quantity: number }> }> }> } } };

export type PictureListQueryVariables = Exact<{
  after?: string | null | undefined;
  text?: string | null | undefined;
  mine?: boolean | null | undefined;
  isIncomplete?: boolean | null | undefined;
}>;


export type PictureListQuery = { pictures: { totalCount: number, nodes: Array<{ id: string, hash: string, width: number, height: number, alt: unknown, credit: string, licence: string, focusX: number, focusY: number, personProducerId: string | null, personName: string | null, isComplete: boolean, isGenerated: boolean, lacks: Array<PictureLack>, sources: Array<{ url: string, mediaType: string, width: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PictureFactsOfQueryVariables = Exact<{
  id: string;
}>;


export type PictureFactsOfQuery = { picture: { id: string, hash: string, width: number, height: number, alt: unknown, credit: string, licence: string, focusX: number, focusY: number, personProducerId: string | null, personName: string | null, isComplete: boolean, isGenerated: boolean, lacks: Array<PictureLack>, sources: Array<{ url: string, mediaType: string, width: number }> } | null };

export type DescribePictureMutationVariables = Exact<{
  id: string;
  alt: unknown;
  credit: string;
  licence: string;
  focusX: number;
  focusY: number;
  personProducerId?: string | null | undefined;
  isGenerated?: boolean | null | undefined;
}>;


export type DescribePictureMutation = { describePicture: { id: string, hash: string, width: number, height: number, alt: unknown, credit: string, licence: string, focusX: number, focusY: number, personProducerId: string | null, personName: string | null, isComplete: boolean, isGenerated: boolean, lacks: Array<PictureLack>, sources: Array<{ url: string, mediaType: string, width: number }> } };

export type PictureFactsFragment = { id: string, hash: string, width: number, height: number, alt: unknown, credit: string, licence: string, focusX: number, focusY: number, personProducerId: string | null, personName: string | null, isComplete: boolean, isGenerated: boolean, lacks: Array<PictureLack>, sources: Array<{ url: string, mediaType: string, width: number }> };

export type ProducersByNameQueryVariables = Exact<{
  text: string;
}>;


export type ProducersByNameQuery = { linkTargets: Array<{ id: string, name: string, place: string | null }> };

export type PlaceListQueryVariables = Exact<{
  after?: string | null | undefined;
  text?: string | null | undefined;
  level?: PlaceLevel | null | undefined;
  within?: string | null | undefined;
}>;


export type PlaceListQuery = { keptPlaces: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, path: string, level: PlaceLevel, shownName: string, slug: string, population: number | null, specializations: Array<{ rank: SpecializationRank, shownTitle: string, validTo: string | null }> }> } };

export type PlaceDetailQueryVariables = Exact<{
  id: string;
}>;


export type PlaceDetailQuery = { keptPlace: { id: string, slug: string, path: string, publicPath: string, level: PlaceLevel, shownName: string, otherNames: Array<string>, latitude: number | null, longitude: number | null, population: number | null, populationYear: number | null, postalCodes: Array<string>, updatedAt: string, name: Array<{ language: Language, text: string }>, picture: { id: string, thumbnailUrl: string, alt: string } | null, specializations: Array<{ id: string, shownTitle: string, rank: SpecializationRank, shownSource: string, validFrom: string, validTo: string | null, productType: { id: string, name: string } }> } | null };

export type ChangePlaceMutationVariables = Exact<{
  id: string;
  asOf: string;
  change: PlaceChangeInput;
}>;


export type ChangePlaceMutation = { kept: { id: string, slug: string, path: string, publicPath: string, level: PlaceLevel, shownName: string, otherNames: Array<string>, latitude: number | null, longitude: number | null, population: number | null, populationYear: number | null, postalCodes: Array<string>, updatedAt: string, name: Array<{ language: Language, text: string }>, picture: { id: string, thumbnailUrl: string, alt: string } | null, specializations: Array<{ id: string, shownTitle: string, rank: SpecializationRank, shownSource: string, validFrom: string, validTo: string | null, productType: { id: string, name: string } }> } };

export type SpecializePlaceMutationVariables = Exact<{
  place: string;
  asOf: string;
  id: string;
  productType: string;
  title: Array<TextInput> | TextInput;
  rank: SpecializationRank;
  source: Array<TextInput> | TextInput;
  validFrom: string;
  endCurrentOn?: string | null | undefined;
}>;


export type SpecializePlaceMutation = { kept: { id: string, slug: string, path: string, publicPath: string, level: PlaceLevel, shownName: string, otherNames: Array<string>, latitude: number | null, longitude: number | null, population: number | null, populationYear: number | null, postalCodes: Array<string>, updatedAt: string, name: Array<{ language: Language, text: string }>, picture: { id: string, thumbnailUrl: string, alt: string } | null, specializations: Array<{ id: string, shownTitle: string, rank: SpecializationRank, shownSource: string, validFrom: string, validTo: string | null, productType: { id: string, name: string } }> } };

export type EndSpecializationMutationVariables = Exact<{
  id: string;
  asOf: string;
  specialization: string;
  validTo: string;
}>;


export type EndSpecializationMutation = { kept: { id: string, slug: string, path: string, publicPath: string, level: PlaceLevel, shownName: string, otherNames: Array<string>, latitude: number | null, longitude: number | null, population: number | null, populationYear: number | null, postalCodes: Array<string>, updatedAt: string, name: Array<{ language: Language, text: string }>, picture: { id: string, thumbnailUrl: string, alt: string } | null, specializations: Array<{ id: string, shownTitle: string, rank: SpecializationRank, shownSource: string, validFrom: string, validTo: string | null, productType: { id: string, name: string } }> } };

export type KeptPlacePartsFragment = { id: string, slug: string, path: string, publicPath: string, level: PlaceLevel, shownName: string, otherNames: Array<string>, latitude: number | null, longitude: number | null, population: number | null, populationYear: number | null, postalCodes: Array<string>, updatedAt: string, name: Array<{ language: Language, text: string }>, picture: { id: string, thumbnailUrl: string, alt: string } | null, specializations: Array<{ id: string, shownTitle: string, rank: SpecializationRank, shownSource: string, validFrom: string, validTo: string | null, productType: { id: string, name: string } }> };

export type ProducerListQueryVariables = Exact<{
  after?: string | null | undefined;
  text?: string | null | undefined;
  place?: string | null | undefined;
  state?: PublicationState | null | undefined;
}>;


export type ProducerListQuery = { deskProducers: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, shownName: string, slug: string, kind: ProducerKind, state: PublicationState, productCount: number, updatedAt: string, place: { id: string, name: string, path: string }, consents: Array<{ scope: ConsentScope, withdrawnAt: string | null }>, entry: { enteredBy: string | null, enteredAt: string, confirmedBy: string | null, confirmedAt: string | null, note: string } | null }> } };

export type ProducerDetailQueryVariables = Exact<{
  id: string;
}>;


export type ProducerDetailQuery = { deskProducer: { id: string, slug: string, kind: ProducerKind, state: PublicationState, shownName: string, foundedYear: number | null, manuscriptId: string | null, productCount: number, updatedAt: string, name: Array<{ language: Language, text: string }>, description: Array<{ language: Language, text: string }>, visitInfo: Array<{ language: Language, text: string }>, place: { id: string, path: string, name: string }, headcount: { total: number, women: number, youth: number } | null, sender: { street: string, postalCode: string | null, phone: string, email: string | null } | null, directions: Array<{ id: string, name: string }>, picture: { id: string, thumbnailUrl: string, alt: string } | null, consents: Array<{ id: string, scope: ConsentScope, givenAt: string, withdrawnAt: string | null, evidence: string }>, entry: { enteredBy: string | null, enteredAt: string, confirmedBy: string | null, confirmedAt: string | null, note: string } | null } | null };

export type EnterProducerMutationVariables = Exact<{
  id: string;
  producer: ProducerEntryInput;
}>;


export type EnterProducerMutation = { kept: { id: string, slug: string, kind: ProducerKind, state: PublicationState, shownName: string, foundedYear: number | null, manuscriptId: string | null, productCount: number, updatedAt: string, name: Array<{ language: Language, text: string }>, description: Array<{ language: Language, text: string }>, visitInfo: Array<{ language: Language, text: string }>, place: { id: string, path: string, name: string }, headcount: { total: number, women: number, youth: number } | null, sender: { street: string, postalCode: string | null, phone: string, email: string | null } | null, directions: Array<{ id: string, name: string }>, picture: { id: string, thumbnailUrl: string, alt: string } | null, consents: Array<{ id: string, scope: ConsentScope, givenAt: string, withdrawnAt: string | null, evidence: string }>, entry: { enteredBy: string | null, enteredAt: string, confirmedBy: string | null, confirmedAt: string | null, note: string } | null } };

export type ChangeProducerMutationVariables = Exact<{
  id: string;
  asOf: string;
  change: ProducerChangeInput;
}>;


export type ChangeProducerMutation = { kept: { id: string, slug: string, kind: ProducerKind, state: PublicationState, shownName: string, foundedYear: number | null, manuscriptId: string | null, productCount: number, updatedAt: string, name: Array<{ language: Language, text: string }>, description: Array<{ language: Language, text: string }>, visitInfo: Array<{ language: Language, text: string }>, place: { id: string, path: string, name: string }, headcount: { total: number, women: number, youth: number } | null, sender: { street: string, postalCode: string | null, phone: string, email: string | null } | null, directions: Array<{ id: string, name: string }>, picture: { id: string, thumbnailUrl: string, alt: string } | null, consents: Array<{ id: string, scope: ConsentScope, givenAt: string, withdrawnAt: string | null, evidence: string }>, entry: { enteredBy: string | null, enteredAt: string, confirmedBy: string | null, confirmedAt: string | null, note: string } | null } };

export type PublishProducerMutationVariables = Exact<{
  id: string;
  asOf: string;
}>;


export type PublishProducerMutation = { kept: { id: string, slug: string, kind: ProducerKind, state: PublicationState, shownName: string, foundedYear: number | null, manuscriptId: string | null, productCount: number, updatedAt: string, name: Array<{ language: Language, text: string }>, description: Array<{ language: Language, text: string }>, visitInfo: Array<{ language: Language, text: string }>, place: { id: string, path: string, name: string }, headcount: { total: number, women: number, youth: number } | null, sender: { street: string, postalCode: string | null, phone: string, email: string | null } | null, directions: Array<{ id: string, name: string }>, picture: { id: string, thumbnailUrl: string, alt: string } | null, consents: Array<{ id: string, scope: ConsentScope, givenAt: string, withdrawnAt: string | null, evidence: string }>, entry: { enteredBy: string | null, enteredAt: string, confirmedBy: string | null, confirmedAt: string | null, note: string } | null } };

export type ArchiveProducerMutationVariables = Exact<{
  id: string;
  asOf: string;
}>;


export type ArchiveProducerMutation = { kept: { id: string, slug: string, kind: ProducerKind, state: PublicationState, shownName: string, foundedYear: number | null, manuscriptId: string | null, productCount: number, updatedAt: string, name: Array<{ language: Language, text: string }>, description: Array<{ language: Language, text: string }>, visitInfo: Array<{ language: Language, text: string }>, place: { id: string, path: string, name: string }, headcount: { total: number, women: number, youth: number } | null, sender: { street: string, postalCode: string | null, phone: string, email: string | null } | null, directions: Array<{ id: string, name: string }>, picture: { id: string, thumbnailUrl: string, alt: string } | null, consents: Array<{ id: string, scope: ConsentScope, givenAt: string, withdrawnAt: string | null, evidence: string }>, entry: { enteredBy: string | null, enteredAt: string, confirmedBy: string | null, confirmedAt: string | null, note: string } | null } };

export type RecordConsentMutationVariables = Exact<{
  id: string;
  asOf: string;
  scope: ConsentScope;
  evidence: string;
}>;


export type RecordConsentMutation = { kept: { id: string, slug: string, kind: ProducerKind, state: PublicationState, shownName: string, foundedYear: number | null, manuscriptId: string | null, productCount: number, updatedAt: string, name: Array<{ language: Language, text: string }>, description: Array<{ language: Language, text: string }>, visitInfo: Array<{ language: Language, text: string }>, place: { id: string, path: string, name: string }, headcount: { total: number, women: number, youth: number } | null, sender: { street: string, postalCode: string | null, phone: string, email: string | null } | null, directions: Array<{ id: string, name: string }>, picture: { id: string, thumbnailUrl: string, alt: string } | null, consents: Array<{ id: string, scope: ConsentScope, givenAt: string, withdrawnAt: string | null, evidence: string }>, entry: { enteredBy: string | null, enteredAt: string, confirmedBy: string | null, confirmedAt: string | null, note: string } | null } };

export type WithdrawConsentMutationVariables = Exact<{
  id: string;
  asOf: string;
  scope: ConsentScope;
}>;


export type WithdrawConsentMutation = { kept: { id: string, slug: string, kind: ProducerKind, state: PublicationState, shownName: string, foundedYear: number | null, manuscriptId: string | null, productCount: number, updatedAt: string, name: Array<{ language: Language, text: string }>, description: Array<{ language: Language, text: string }>, visitInfo: Array<{ language: Language, text: string }>, place: { id: string, path: string, name: string }, headcount: { total: number, women: number, youth: number } | null, sender: { street: string, postalCode: string | null, phone: string, email: string | null } | null, directions: Array<{ id: string, name: string }>, picture: { id: string, thumbnailUrl: string, alt: string } | null, consents: Array<{ id: string, scope: ConsentScope, givenAt: string, withdrawnAt: string | null, evidence: string }>, entry: { enteredBy: string | null, enteredAt: string, confirmedBy: string | null, confirmedAt: string | null, note: string } | null } };

export type KeptProducerFragment = { id: string, slug: string, kind: ProducerKind, state: PublicationState, shownName: string, foundedYear: number | null, manuscriptId: string | null, productCount: number, updatedAt: string, name: Array<{ language: Language, text: string }>, description: Array<{ language: Language, text: string }>, visitInfo: Array<{ language: Language, text: string }>, place: { id: string, path: string, name: string }, headcount: { total: number, women: number, youth: number } | null, sender: { street: string, postalCode: string | null, phone: string, email: string | null } | null, directions: Array<{ id: string, name: string }>, picture: { id: string, thumbnailUrl: string, alt: string } | null, consents: Array<{ id: string, scope: ConsentScope, givenAt: string, withdrawnAt: string | null, evidence: string }>, entry: { enteredBy: string | null, enteredAt: string, confirmedBy: string | null, confirmedAt: string | null, note: string } | null };

export type SenderPartsFragment = { street: string, postalCode: string | null, phone: string, email: string | null };

export type ProductListQueryVariables = Exact<{
  after?: string | null | undefined;
  text?: string | null | undefined;
  place?: string | null | undefined;
  producer?: string | null | undefined;
  state?: PublicationState | null | undefined;
}>;


export type ProductListQuery = { deskProducts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, shownName: string, slug: string, state: PublicationState, updatedAt: string, producer: { id: string, name: string }, pictures: Array<{ thumbnailUrl: string }>, variants: Array<{ sku: string, onHand: number, reserved: number, basePrice: { formatted: string } | null }>, entry: { enteredBy: string | null, enteredAt: string, confirmedBy: string | null, confirmedAt: string | null, note: string } | null }> } };

export type ProductDetailQueryVariables = Exact<{
  id: string;
}>;


export type ProductDetailQuery = { deskProduct: { id: string, slug: string, state: PublicationState, shownName: string, hsCode6: string, countryOfOrigin: string, madeYear: number | null, supplyKind: SupplyKind, leadDaysMin: number | null, leadDaysMax: number | null, seasonMonths: Array<number>, shippability: Shippability, publishedAt: string | null, manuscriptId: string | null, updatedAt: string, name: Array<{ language: Language, text: string }>, subtitle: Array<{ language: Language, text: string }>, description: Array<{ language: Language, text: string }>, care: Array<{ language: Language, text: string }>, motif: Array<{ language: Language, text: string }>, materialOrigin: Array<{ language: Language, text: string }>, productType: { id: string, name: string }, producer: { id: string, name: string }, place: { id: string, path: string, name: string }, materials: Array<{ slug: string, percent: number, name: Array<{ language: Language, text: string }> }>, options: Array<{ texts: Array<{ language: Language, text: string }> }>, pictures: Array<{ id: string, thumbnailUrl: string, alt: string }>, variants: Array<{ id: string, sku: string, gtin: string | null, weightGrams: number | null, packageWeightGrams: number | null, onHand: number, reserved: number, optionValues: Array<{ texts: Array<{ language: Language, text: string }> }>, dimensionsMm: { length: number, width: number, height: number } | null, basePrice: { amount: string, currency: Currency } | null, marketPrices: Array<{ market: string, price: { amount: string, currency: Currency } }>, priceHistory: Array<{ market: string | null, validFrom: string, validTo: string, price: { formatted: string } }> }>, certificates: Array<{ id: string, type: CertificateType, number: string, issuedOn: string, expiresOn: string | null, issuer: Array<{ language: Language, text: string }> }>, entry: { enteredBy: string | null, enteredAt: string, confirmedBy: string | null, confirmedAt: string | null, note: string } | null } | null };

export type ProducerChoicesQueryVariables = Exact<{
  text?: string | null | undefined;
}>;


export type ProducerChoicesQuery = { deskProducers: { nodes: Array<{ id: string, shownName: string, slug: string, place: { id: string, path: string, name: string } }> } };

export type PricePreviewsQueryVariables = Exact<{
  amountMinor: string;
  currency: Currency;
}>;


export type PricePreviewsQuery = { pricePreviews: Array<{ market: string, rateDate: string | null, price: { formatted: string } }> };

export type EnterProductMutationVariables = Exact<{
  id: string;
  product: ProductEntryInput;
}>;


export type EnterProductMutation = { kept: { id: string, slug: string, state: PublicationState, shownName: string, hsCode6: string, countryOfOrigin: string, madeYear: number | null, supplyKind: SupplyKind, leadDaysMin: number | null, leadDaysMax: number | null, seasonMonths: Array<number>, shippability: Shippability, publishedAt: string | null, manuscriptId: string | null, updatedAt: string, name: Array<{ language: Language, text: string }>, subtitle: Array<{ language: Language, text: string }>, description: Array<{ language: Language, text: string }>, care: Array<{ language: Language, text: string }>, motif: Array<{ language: Language, text: string }>, materialOrigin: Array<{ language: Language, text: string }>, productType: { id: string, name: string }, producer: { id: string, name: string }, place: { id: string, path: string, name: string }, materials: Array<{ slug: string, percent: number, name: Array<{ language: Language, text: string }> }>, options: Array<{ texts: Array<{ language: Language, text: string }> }>, pictures: Array<{ id: string, thumbnailUrl: string, alt: string }>, variants: Array<{ id: string, sku: string, gtin: string | null, weightGrams: number | null, packageWeightGrams: number | null, onHand: number, reserved: number, optionValues: Array<{ texts: Array<{ language: Language, text: string }> }>, dimensionsMm: { length: number, width: number, height: number } | null, basePrice: { amount: string, currency: Currency } | null, marketPrices: Array<{ market: string, price: { amount: string, currency: Currency } }>, priceHistory: Array<{ market: string | null, validFrom: string, validTo: string, price: { formatted: string } }> }>, certificates: Array<{ id: string, type: CertificateType, number: string, issuedOn: string, expiresOn: string | null, issuer: Array<{ language: Language, text: string }> }>, entry: { enteredBy: string | null, enteredAt: string, confirmedBy: string | null, confirmedAt: string | null, note: string } | null } };

export type ChangeProductMutationVariables = Exact<{
  id: string;
  asOf: string;
  change: ProductChangeInput;
}>;


export type ChangeProductMutation = { kept: { id: string, slug: string, state: PublicationState, shownName: string, hsCode6: string, countryOfOrigin: string, madeYear: number | null, supplyKind: SupplyKind, leadDaysMin: number | null, leadDaysMax: number | null, seasonMonths: Array<number>, shippability: Shippability, publishedAt: string | null, manuscriptId: string | null, updatedAt: string, name: Array<{ language: Language, text: string }>, subtitle: Array<{ language: Language, text: string }>, description: Array<{ language: Language, text: string }>, care: Array<{ language: Language, text: string }>, motif: Array<{ language: Language, text: string }>, materialOrigin: Array<{ language: Language, text: string }>, productType: { id: string, name: string }, producer: { id: string, name: string }, place: { id: string, path: string, name: string }, materials: Array<{ slug: string, percent: number, name: Array<{ language: Language, text: string }> }>, options: Array<{ texts: Array<{ language: Language, text: string }> }>, pictures: Array<{ id: string, thumbnailUrl: string, alt: string }>, variants: Array<{ id: string, sku: string, gtin: string | null, weightGrams: number | null, packageWeightGrams: number | null, onHand: number, reserved: number, optionValues: Array<{ texts: Array<{ language: Language, text: string }> }>, dimensionsMm: { length: number, width: number, height: number } | null, basePrice: { amount: string, currency: Currency } | null, marketPrices: Array<{ market: string, price: { amount: string, currency: Currency } }>, priceHistory: Array<{ market: string | null, validFrom: string, validTo: string, price: { formatted: string } }> }>, certificates: Array<{ id: string, type: CertificateType, number: string, issuedOn: string, expiresOn: string | null, issuer: Array<{ language: Language, text: string }> }>, entry: { enteredBy: string | null, enteredAt: string, confirmedBy: string | null, confirmedAt: string | null, note: string } | null } };

export type ChangeProductsMutationVariables = Exact<{
  products: Array<SeenProductInput> | SeenProductInput;
  change: ManyChangeInput;
}>;


export type ChangeProductsMutation = { changeProducts: { problems: Array<{ id: string, code: string, message: string }> } };

export type SubmitProductMutationVariables = Exact<{
  id: string;
  asOf: string;
}>;


export type SubmitProductMutation = { kept: { id: string, slug: string, state: PublicationState, shownName: string, hsCode6: string, countryOfOrigin: string, madeYear: number | null, supplyKind: SupplyKind, leadDaysMin: number | null, leadDaysMax: number | null, seasonMonths: Array<number>, shippability: Shippability, publishedAt: string | null, manuscriptId: string | null, updatedAt: string, name: Array<{ language: Language, text: string }>, subtitle: Array<{ language: Language, text: string }>, description: Array<{ language: Language, text: string }>, care: Array<{ language: Language, text: string }>, motif: Array<{ language: Language, text: string }>, materialOrigin: Array<{ language: Language, text: string }>, productType: { id: string, name: string }, producer: { id: string, name: string }, place: { id: string, path: string, name: string }, materials: Array<{ slug: string, percent: number, name: Array<{ language: Language, text: string }> }>, options: Array<{ texts: Array<{ language: Language, text: string }> }>, pictures: Array<{ id: string, thumbnailUrl: string, alt: string }>, variants: Array<{ id: string, sku: string, gtin: string | null, weightGrams: number | null, packageWeightGrams: number | null, onHand: number, reserved: number, optionValues: Array<{ texts: Array<{ language: Language, text: string }> }>, dimensionsMm: { length: number, width: number, height: number } | null, basePrice: { amount: string, currency: Currency } | null, marketPrices: Array<{ market: string, price: { amount: string, currency: Currency } }>, priceHistory: Array<{ market: string | null, validFrom: string, validTo: string, price: { formatted: string } }> }>, certificates: Array<{ id: string, type: CertificateType, number: string, issuedOn: string, expiresOn: string | null, issuer: Array<{ language: Language, text: string }> }>, entry: { enteredBy: string | null, enteredAt: string, confirmedBy: string | null, confirmedAt: string | null, note: string } | null } };

export type PublishProductMutationVariables = Exact<{
  id: string;
  asOf: string;
}>;


export type PublishProductMutation = { kept: { id: string, slug: string, state: PublicationState, shownName: string, hsCode6: string, countryOfOrigin: string, madeYear: number | null, supplyKind: SupplyKind, leadDaysMin: number | null, leadDaysMax: number | null, seasonMonths: Array<number>, shippability: Shippability, publishedAt: string | null, manuscriptId: string | null, updatedAt: string, name: Array<{ language: Language, text: string }>, subtitle: Array<{ language: Language, text: string }>, description: Array<{ language: Language, text: string }>, care: Array<{ language: Language, text: string }>, motif: Array<{ language: Language, text: string }>, materialOrigin: Array<{ language: Language, text: string }>, productType: { id: string, name: string }, producer: { id: string, name: string }, place: { id: string, path: string, name: string }, materials: Array<{ slug: string, percent: number, name: Array<{ language: Language, text: string }> }>, options: Array<{ texts: Array<{ language: Language, text: string }> }>, pictures: Array<{ id: string, thumbnailUrl: string, alt: string }>, variants: Array<{ id: string, sku: string, gtin: string | null, weightGrams: number | null, packageWeightGrams: number | null, onHand: number, reserved: number, optionValues: Array<{ texts: Array<{ language: Language, text: string }> }>, dimensionsMm: { length: number, width: number, height: number } | null, basePrice: { amount: string, currency: Currency } | null, marketPrices: Array<{ market: string, price: { amount: string, currency: Currency } }>, priceHistory: Array<{ market: string | null, validFrom: string, validTo: string, price: { formatted: string } }> }>, certificates: Array<{ id: string, type: CertificateType, number: string, issuedOn: string, expiresOn: string | null, issuer: Array<{ language: Language, text: string }> }>, entry: { enteredBy: string | null, enteredAt: string, confirmedBy: string | null, confirmedAt: string | null, note: string } | null } };

export type ArchiveProductMutationVariables = Exact<{
  id: string;
  asOf: string;
}>;


export type ArchiveProductMutation = { kept: { id: string, slug: string, state: PublicationState, shownName: string, hsCode6: string, countryOfOrigin: string, madeYear: number | null, supplyKind: SupplyKind, leadDaysMin: number | null, leadDaysMax: number | null, seasonMonths: Array<number>, shippability: Shippability, publishedAt: string | null, manuscriptId: string | null, updatedAt: string, name: Array<{ language: Language, text: string }>, subtitle: Array<{ language: Language, text: string }>, description: Array<{ language: Language, text: string }>, care: Array<{ language: Language, text: string }>, motif: Array<{ language: Language, text: string }>, materialOrigin: Array<{ language: Language, text: string }>, productType: { id: string, name: string }, producer: { id: string, name: string }, place: { id: string, path: string, name: string }, materials: Array<{ slug: string, percent: number, name: Array<{ language: Language, text: string }> }>, options: Array<{ texts: Array<{ language: Language, text: string }> }>, pictures: Array<{ id: string, thumbnailUrl: string, alt: string }>, variants: Array<{ id: string, sku: string, gtin: string | null, weightGrams: number | null, packageWeightGrams: number | null, onHand: number, reserved: number, optionValues: Array<{ texts: Array<{ language: Language, text: string }> }>, dimensionsMm: { length: number, width: number, height: number } | null, basePrice: { amount: string, currency: Currency } | null, marketPrices: Array<{ market: string, price: { amount: string, currency: Currency } }>, priceHistory: Array<{ market: string | null, validFrom: string, validTo: string, price: { formatted: string } }> }>, certificates: Array<{ id: string, type: CertificateType, number: string, issuedOn: string, expiresOn: string | null, issuer: Array<{ language: Language, text: string }> }>, entry: { enteredBy: string | null, enteredAt: string, confirmedBy: string | null, confirmedAt: string | null, note: string } | null } };

export type AddCertificateMutationVariables = Exact<{
  id: string;
  asOf: string;
  certificate: CertificateInput;
}>;


export type AddCertificateMutation = { kept: { id: string, slug: string, state: PublicationState, shownName: string, hsCode6: string, countryOfOrigin: string, madeYear: number | null, supplyKind: SupplyKind, leadDaysMin: number | null, leadDaysMax: number | null, seasonMonths: Array<number>, shippability: Shippability, publishedAt: string | null, manuscriptId: string | null, updatedAt: string, name: Array<{ language: Language, text: string }>, subtitle: Array<{ language: Language, text: string }>, description: Array<{ language: Language, text: string }>, care: Array<{ language: Language, text: string }>, motif: Array<{ language: Language, text: string }>, materialOrigin: Array<{ language: Language, text: string }>, productType: { id: string, name: string }, producer: { id: string, name: string }, place: { id: string, path: string, name: string }, materials: Array<{ slug: string, percent: number, name: Array<{ language: Language, text: string }> }>, options: Array<{ texts: Array<{ language: Language, text: string }> }>, pictures: Array<{ id: string, thumbnailUrl: string, alt: string }>, variants: Array<{ id: string, sku: string, gtin: string | null, weightGrams: number | null, packageWeightGrams: number | null, onHand: number, reserved: number, optionValues: Array<{ texts: Array<{ language: Language, text: string }> }>, dimensionsMm: { length: number, width: number, height: number } | null, basePrice: { amount: string, currency: Currency } | null, marketPrices: Array<{ market: string, price: { amount: string, currency: Currency } }>, priceHistory: Array<{ market: string | null, validFrom: string, validTo: string, price: { formatted: string } }> }>, certificates: Array<{ id: string, type: CertificateType, number: string, issuedOn: string, expiresOn: string | null, issuer: Array<{ language: Language, text: string }> }>, entry: { enteredBy: string | null, enteredAt: string, confirmedBy: string | null, confirmedAt: string | null, note: string } | null } };

export type EndCertificateMutationVariables = Exact<{
  id: string;
  asOf: string;
  certificate: string;
  lastDay: string;
}>;


export type EndCertificateMutation = { kept: { id: string, slug: string, state: PublicationState, shownName: string, hsCode6: string, countryOfOrigin: string, madeYear: number | null, supplyKind: SupplyKind, leadDaysMin: number | null, leadDaysMax: number | null, seasonMonths: Array<number>, shippability: Shippability, publishedAt: string | null, manuscriptId: string | null, updatedAt: string, name: Array<{ language: Language, text: string }>, subtitle: Array<{ language: Language, text: string }>, description: Array<{ language: Language, text: string }>, care: Array<{ language: Language, text: string }>, motif: Array<{ language: Language, text: string }>, materialOrigin: Array<{ language: Language, text: string }>, productType: { id: string, name: string }, producer: { id: string, name: string }, place: { id: string, path: string, name: string }, materials: Array<{ slug: string, percent: number, name: Array<{ language: Language, text: string }> }>, options: Array<{ texts: Array<{ language: Language, text: string }> }>, pictures: Array<{ id: string, thumbnailUrl: string, alt: string }>, variants: Array<{ id: string, sku: string, gtin: string | null, weightGrams: number | null, packageWeightGrams: number | null, onHand: number, reserved: number, optionValues: Array<{ texts: Array<{ language: Language, text: string }> }>, dimensionsMm: { length: number, width: number, height: number } | null, basePrice: { amount: string, currency: Currency } | null, marketPrices: Array<{ market: string, price: { amount: string, currency: Currency } }>, priceHistory: Array<{ market: string | null, validFrom: string, validTo: string, price: { formatted: string } }> }>, certificates: Array<{ id: string, type: CertificateType, number: string, issuedOn: string, expiresOn: string | null, issuer: Array<{ language: Language, text: string }> }>, entry: { enteredBy: string | null, enteredAt: string, confirmedBy: string | null, confirmedAt: string | null, note: string } | null } };

export type KeptProductFragment = { id: string, slug: string, state: PublicationState, shownName: string, hsCode6: string, countryOfOrigin: string, madeYear: number | null, supplyKind: SupplyKind, leadDaysMin: number | null, leadDaysMax: number | null, seasonMonths: Array<number>, shippability: Shippability, publishedAt: string | null, manuscriptId: string | null, updatedAt: string, name: Array<{ language: Language, text: string }>, subtitle: Array<{ language: Language, text: string }>, description: Array<{ language: Language, text: string }>, care: Array<{ language: Language, text: string }>, motif: Array<{ language: Language, text: string }>, materialOrigin: Array<{ language: Language, text: string }>, productType: { id: string, name: string }, producer: { id: string, name: string }, place: { id: string, path: string, name: string }, materials: Array<{ slug: string, percent: number, name: Array<{ language: Language, text: string }> }>, options: Array<{ texts: Array<{ language: Language, text: string }> }>, pictures: Array<{ id: string, thumbnailUrl: string, alt: string }>, variants: Array<{ id: string, sku: string, gtin: string | null, weightGrams: number | null, packageWeightGrams: number | null, onHand: number, reserved: number, optionValues: Array<{ texts: Array<{ language: Language, text: string }> }>, dimensionsMm: { length: number, width: number, height: number } | null, basePrice: { amount: string, currency: Currency } | null, marketPrices: Array<{ market: string, price: { amount: string, currency: Currency } }>, priceHistory: Array<{ market: string | null, validFrom: string, validTo: string, price: { formatted: string } }> }>, certificates: Array<{ id: string, type: CertificateType, number: string, issuedOn: string, expiresOn: string | null, issuer: Array<{ language: Language, text: string }> }>, entry: { enteredBy: string | null, enteredAt: string, confirmedBy: string | null, confirmedAt: string | null, note: string } | null };

export type StaffListQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type StaffListQuery = { staff: { totalCount: number, nodes: Array<{ createdAt: string, isDisabled: boolean, id: string, name: string, email: string, role: StaffRole, languages: Array<Language> | null, places: Array<{ path: string, name: string }> | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PlacesForQueryVariables = Exact<{
  text: string;
}>;


export type PlacesForQuery = { deskPlaces: Array<{ path: string, name: string }> };

export type InviteStaffMutationVariables = Exact<{
  email: string;
  name: string;
  role: StaffRole;
  places?: Array<string> | string | null | undefined;
  languages?: Array<Language> | Language | null | undefined;
}>;


export type InviteStaffMutation = { inviteStaff: { createdAt: string, isDisabled: boolean, id: string, name: string, email: string, role: StaffRole, languages: Array<Language> | null, places: Array<{ path: string, name: string }> | null } };

export type ChangeStaffMutationVariables = Exact<{
  id: string;
  name?: string | null | undefined;
  role?: StaffRole | null | undefined;
  places?: Array<string> | string | null | undefined;
  languages?: Array<Language> | Language | null | undefined;
}>;


export type ChangeStaffMutation = { changeStaff: { createdAt: string, isDisabled: boolean, id: string, name: string, email: string, role: StaffRole, languages: Array<Language> | null, places: Array<{ path: string, name: string }> | null } };

export type DisableStaffMutationVariables = Exact<{
  id: string;
}>;


export type DisableStaffMutation = { disableStaff: { createdAt: string, isDisabled: boolean, id: string, name: string, email: string, role: StaffRole, languages: Array<Language> | null, places: Array<{ path: string, name: string }> | null } };

export type EnableStaffMutationVariables = Exact<{
  id: string;
}>;


export type EnableStaffMutation = { enableStaff: { createdAt: string, isDisabled: boolean, id: string, name: string, email: string, role: StaffRole, languages: Array<Language> | null, places: Array<{ path: string, name: string }> | null } };

export type StaffPartsFragment = { createdAt: string, isDisabled: boolean, id: string, name: string, email: string, role: StaffRole, languages: Array<Language> | null, places: Array<{ path: string, name: string }> | null };

export type HowWePublishQueryVariables = Exact<{ [key: string]: never; }>;


export type HowWePublishQuery = { publishingRules: { isReviewRequired: boolean, timezone: string } };

export type SetPublishingRulesMutationVariables = Exact<{
  isReviewRequired: boolean;
  timezone: string;
}>;


export type SetPublishingRulesMutation = { setPublishingRules: { isReviewRequired: boolean, timezone: string } };

export type KnownTargetFragment = { kind: LinkedKind, id: string, name: string, place: string | null, picture: { alt: string, sources: Array<{ url: string, mediaType: string, width: number }> } | null };

export type LinkTargetsQueryVariables = Exact<{
  text: string;
  kinds?: Array<LinkedKind> | LinkedKind | null | undefined;
  first: number;
}>;


export type LinkTargetsQuery = { linkTargets: Array<{ kind: LinkedKind, id: string, name: string, place: string | null, picture: { alt: string, sources: Array<{ url: string, mediaType: string, width: number }> } | null }> };

export type KnownTargetsQueryVariables = Exact<{
  ids: Array<string> | string;
  first: number;
}>;


export type KnownTargetsQuery = { linkTargets: Array<{ kind: LinkedKind, id: string, name: string, place: string | null, picture: { alt: string, sources: Array<{ url: string, mediaType: string, width: number }> } | null }> };

export type KnownPictureQueryVariables = Exact<{
  id: string;
}>;


export type KnownPictureQuery = { picture: { id: string, width: number, height: number, alt: unknown, credit: string, licence: string, isComplete: boolean, isGenerated: boolean, sources: Array<{ url: string, mediaType: string, width: number }> } | null };

export type VersionsQueryVariables = Exact<{
  manuscript: string;
  language: Language;
  first: number;
  after?: string | null | undefined;
}>;


export type VersionsQuery = { versions: { edges: Array<{ node: { revision: number, reason: VersionReason, savedAt: string, savedBy: { name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type VersionQueryVariables = Exact<{
  manuscript: string;
  language: Language;
  revision: number;
}>;


export type VersionQuery = { version: { revision: number, content: Content | null } | null };

export type RestoreVersionMutationVariables = Exact<{
  manuscript: string;
  language: Language;
  revision: number;
  saveId: string;
}>;


export type RestoreVersionMutation = { restoreVersion: { language: Language, state: TextState, isChangedSincePublished: boolean, revision: number, publishedRevision: number | null, content: Content, origin: TextOrigin, reviewedRevision: number | null, reviewNote: string | null, sourceLanguage: Language | null, isSourceChanged: boolean, publishAt: string | null, updatedAt: string, fieldNames: Array<string>, translator: { name: string } | null, reviewer: { name: string } | null, publishProblem: { code: string, message: string } | null, conflicts: Array<{ id: string, conflict: unknown, createdAt: string, revision: number, writtenBy: { name: string } | null }> } };

export type SaveFactsMutationVariables = Exact<{
  manuscript: string;
  baseRevision: number;
  facts: StoryFactsInput;
}>;


export type SaveFactsMutation = { saveFacts: { id: string, kind: ManuscriptKind, subjectId: string, name: string, factsRevision: number, isTrashed: boolean, updatedAt: string, publicPath: string | null, place: { path: string, name: string } | null, facts: { slug: string, type: StoryType, pictureId: string | null, sources: Array<{ publisher: string, title: string, url: string | null, publishedOn: string | null, kind: string }>, places: Array<{ id: string, path: string, name: string }>, brands: Array<{ id: string, slug: string, name: string }> } | null, texts: Array<{ language: Language, state: TextState, isChangedSincePublished: boolean, revision: number, publishedRevision: number | null, content: Content, origin: TextOrigin, reviewedRevision: number | null, reviewNote: string | null, sourceLanguage: Language | null, isSourceChanged: boolean, publishAt: string | null, updatedAt: string, fieldNames: Array<string>, translator: { name: string } | null, reviewer: { name: string } | null, publishProblem: { code: string, message: string } | null, conflicts: Array<{ id: string, conflict: unknown, createdAt: string, revision: number, writtenBy: { name: string } | null }> }> } };

export type TrashManuscriptMutationVariables = Exact<{
  id: string;
}>;


export type TrashManuscriptMutation = { trashManuscript: { id: string, isTrashed: boolean } };

export type UntrashManuscriptMutationVariables = Exact<{
  id: string;
}>;


export type UntrashManuscriptMutation = { untrashManuscript: { id: string, isTrashed: boolean } };

export type StartPreviewMutationVariables = Exact<{
  manuscript: string;
  languages: Array<Language> | Language;
}>;


export type StartPreviewMutation = { startPreview: { url: string } };

export type PublishingProblemsQueryVariables = Exact<{
  manuscript: string;
  languages: Array<Language> | Language;
}>;


export type PublishingProblemsQuery = { publishingProblems: Array<{ code: string, message: string, language: Language | null, field: string | null, blockId: string | null }> };

export type SubmitTextMutationVariables = Exact<{
  manuscript: string;
  language: Language;
}>;


export type SubmitTextMutation = { submitText: { language: Language } };

export type ApproveTextMutationVariables = Exact<{
  manuscript: string;
  language: Language;
  revision: number;
}>;


export type ApproveTextMutation = { approveText: { language: Language } };

export type ReturnTextMutationVariables = Exact<{
  manuscript: string;
  language: Language;
  note: string;
}>;


export type ReturnTextMutation = { returnText: { language: Language } };

export type ScheduleTextsMutationVariables = Exact<{
  manuscript: string;
  languages: Array<Language> | Language;
  at: string;
}>;


export type ScheduleTextsMutation = { scheduleTexts: { id: string } };

export type UnscheduleTextsMutationVariables = Exact<{
  manuscript: string;
  languages: Array<Language> | Language;
}>;


export type UnscheduleTextsMutation = { unscheduleTexts: { id: string } };

export type PublishTextsMutationVariables = Exact<{
  manuscript: string;
  languages: Array<Language> | Language;
}>;


export type PublishTextsMutation = { publishTexts: { change: string | null } };

export type UnpublishTextsMutationVariables = Exact<{
  manuscript: string;
  languages: Array<Language> | Language;
}>;


export type UnpublishTextsMutation = { unpublishTexts: { change: string | null } };

export type PublicationQueryVariables = Exact<{
  change: string;
}>;


export type PublicationQuery = { publication: { state: LiveState, milliseconds: number | null, pagesWritten: number, pagesRemoved: number, paths: Array<string>, reason: string | null } | null };

export type PublishingRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type PublishingRulesQuery = { publishingRules: { isReviewRequired: boolean, timezone: string } };

export type NoteConflictFragment = { id: string, conflict: unknown, createdAt: string, revision: number, writtenBy: { name: string } | null };

export type WrittenTextFragment = { language: Language, state: TextState, isChangedSincePublished: boolean, revision: number, publishedRevision: number | null, content: Content, origin: TextOrigin, reviewedRevision: number | null, reviewNote: string | null, sourceLanguage: Language | null, isSourceChanged: boolean, publishAt: string | null, updatedAt: string, fieldNames: Array<string>, translator: { name: string } | null, reviewer: { name: string } | null, publishProblem: { code: string, message: string } | null, conflicts: Array<{ id: string, conflict: unknown, createdAt: string, revision: number, writtenBy: { name: string } | null }> };

export type WholeManuscriptFragment = { id: string, kind: ManuscriptKind, subjectId: string, name: string, factsRevision: number, isTrashed: boolean, updatedAt: string, publicPath: string | null, place: { path: string, name: string } | null, facts: { slug: string, type: StoryType, pictureId: string | null, sources: Array<{ publisher: string, title: string, url: string | null, publishedOn: string | null, kind: string }>, places: Array<{ id: string, path: string, name: string }>, brands: Array<{ id: string, slug: string, name: string }> } | null, texts: Array<{ language: Language, state: TextState, isChangedSincePublished: boolean, revision: number, publishedRevision: number | null, content: Content, origin: TextOrigin, reviewedRevision: number | null, reviewNote: string | null, sourceLanguage: Language | null, isSourceChanged: boolean, publishAt: string | null, updatedAt: string, fieldNames: Array<string>, translator: { name: string } | null, reviewer: { name: string } | null, publishProblem: { code: string, message: string } | null, conflicts: Array<{ id: string, conflict: unknown, createdAt: string, revision: number, writtenBy: { name: string } | null }> }> };

export type ManuscriptQueryVariables = Exact<{
  id: string;
}>;


export type ManuscriptQuery = { manuscript: { id: string, kind: ManuscriptKind, subjectId: string, name: string, factsRevision: number, isTrashed: boolean, updatedAt: string, publicPath: string | null, place: { path: string, name: string } | null, facts: { slug: string, type: StoryType, pictureId: string | null, sources: Array<{ publisher: string, title: string, url: string | null, publishedOn: string | null, kind: string }>, places: Array<{ id: string, path: string, name: string }>, brands: Array<{ id: string, slug: string, name: string }> } | null, texts: Array<{ language: Language, state: TextState, isChangedSincePublished: boolean, revision: number, publishedRevision: number | null, content: Content, origin: TextOrigin, reviewedRevision: number | null, reviewNote: string | null, sourceLanguage: Language | null, isSourceChanged: boolean, publishAt: string | null, updatedAt: string, fieldNames: Array<string>, translator: { name: string } | null, reviewer: { name: string } | null, publishProblem: { code: string, message: string } | null, conflicts: Array<{ id: string, conflict: unknown, createdAt: string, revision: number, writtenBy: { name: string } | null }> }> } | null };

export type ManuscriptPulseQueryVariables = Exact<{
  id: string;
}>;


export type ManuscriptPulseQuery = { manuscript: { factsRevision: number, isTrashed: boolean, texts: Array<{ language: Language, revision: number, state: TextState, reviewedRevision: number | null, conflicts: Array<{ id: string }> }> } | null };

export type SaveTextMutationVariables = Exact<{
  manuscript: string;
  language: Language;
  saveId: string;
  baseRevision: number;
  content: Content;
}>;


export type SaveTextMutation = { saveText: { revision: number, content: Content, sentRevision: number, isMerged: boolean, state: TextState, conflicts: Array<{ id: string, conflict: unknown, createdAt: string, revision: number, writtenBy: { name: string } | null }> } };

export type SettleConflictMutationVariables = Exact<{
  id: string;
}>;


export type SettleConflictMutation = { settleConflict: { language: Language } };

export type BeThereMutationVariables = Exact<{
  manuscript: string;
  tab: string;
  language: Language;
  blockId?: string | null | undefined;
}>;


export type BeThereMutation = { beThere: Array<{ tab: string, language: Language, blockId: string | null, staff: { id: string, name: string } }> };

export type TransliterateTextMutationVariables = Exact<{
  manuscript: string;
  from: Language;
  to: Language;
  saveId: string;
}>;


export type TransliterateTextMutation = { transliterateText: { language: Language, state: TextState, isChangedSincePublished: boolean, revision: number, publishedRevision: number | null, content: Content, origin: TextOrigin, reviewedRevision: number | null, reviewNote: string | null, sourceLanguage: Language | null, isSourceChanged: boolean, publishAt: string | null, updatedAt: string, fieldNames: Array<string>, translator: { name: string } | null, reviewer: { name: string } | null, publishProblem: { code: string, message: string } | null, conflicts: Array<{ id: string, conflict: unknown, createdAt: string, revision: number, writtenBy: { name: string } | null }> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, name: string, email: string, role: StaffRole, languages: Array<Language> | null, places: Array<{ path: string, name: string }> | null } };

export type MeFragment = { id: string, name: string, email: string, role: StaffRole, languages: Array<Language> | null, places: Array<{ path: string, name: string }> | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const BrandPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment BrandParts on KeptBrand {
  id
  slug
  kind
  state
  shownName
  name {
    language
    text
  }
  promise {
    language
    text
  }
  description {
    language
    text
  }
  countryCode
  homePlaces {
    id
    path
    name
  }
  directions {
    id
    name
  }
  protection {
    type
    office
    number
  }
  picture {
    id
    thumbnailUrl
    alt
  }
  criteria {
    code
    kind
    shownText
    text {
      language
      text
    }
    isMandatory
  }
  manuscriptId
  isRegisterMine
  updatedAt
}
    `, {"fragmentName":"BrandParts"}) as unknown as TypedDocumentString<BrandPartsFragment, unknown>;
export const MembershipPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment MembershipParts on DeskMembership {
  id
  producer {
    id
    slug
    name
  }
  place {
    id
    name
  }
  state
  mayBecome
  certificateNumber
  validFrom
  validTo
  productCount
  grantedCount
  updatedAt
}
    `, {"fragmentName":"MembershipParts"}) as unknown as TypedDocumentString<MembershipPartsFragment, unknown>;
export const MemberProductPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment MemberProductParts on MemberProduct {
  id
  slug
  name
  state
  isGranted
}
    `, {"fragmentName":"MemberProductParts"}) as unknown as TypedDocumentString<MemberProductPartsFragment, unknown>;
export const MeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Me on Staff {
  id
  name
  email
  role
  languages
  places {
    path
    name
  }
}
    `, {"fragmentName":"Me"}) as unknown as TypedDocumentString<MeFragment, unknown>;
export const MyAccountFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment MyAccount on Staff {
  ...Me
  passkeys {
    id
    name
    createdAt
    lastUsedAt
  }
  sessions {
    id
    device
    openedFrom
    createdAt
    expiresAt
    isThis
  }
}
    fragment Me on Staff {
  id
  name
  email
  role
  languages
  places {
    path
    name
  }
}`, {"fragmentName":"MyAccount"}) as unknown as TypedDocumentString<MyAccountFragment, unknown>;
export const SumFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Sum on Money {
  amountMinor
  amount
  currency
  formatted
}
    `, {"fragmentName":"Sum"}) as unknown as TypedDocumentString<SumFragment, unknown>;
export const SenderPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SenderParts on Sender {
  street
  postalCode
  phone
  email
}
    `, {"fragmentName":"SenderParts"}) as unknown as TypedDocumentString<SenderPartsFragment, unknown>;
export const FulfilmentPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment FulfilmentParts on Fulfilment {
  position
  state
  senderName
  senderPlace
  originCountry
  leavesBy
  isTracked
  shipping {
    ...Sum
  }
  shippingName {
    text
  }
  lines {
    position
    title
    sku
    productSlug
    quantity
    cancelled
    shipped
    delivered
    returning
    returned
    unitPrice {
      ...Sum
    }
    total {
      ...Sum
    }
  }
  parcels {
    carrier
    trackingNumber
    shippedAt
    deliveredAt
    contents {
      line
      quantity
    }
  }
}
    fragment Sum on Money {
  amountMinor
  amount
  currency
  formatted
}`, {"fragmentName":"FulfilmentParts"}) as unknown as TypedDocumentString<FulfilmentPartsFragment, unknown>;
export const OrderPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OrderParts on DeskOrder {
  email
  phone
  language
  address {
    name
    lines
    country
  }
  latinAddress {
    lines
  }
  possibleSteps {
    fulfilment
    steps
  }
  history {
    at
    actor
    staffName
    step
    to
    fulfilment
    note
  }
  papers {
    kind
    fulfilment
    parcel
    path
  }
  refunds {
    id
    amount {
      ...Sum
    }
    reason
    state
    createdAt
  }
  senders {
    fulfilment
    producerId
    sender {
      ...SenderParts
    }
  }
  order {
    number
    state
    placedAt
    incoterm
    dutyNotes
    items {
      ...Sum
    }
    shipping {
      ...Sum
    }
    duty {
      ...Sum
    }
    tax {
      ...Sum
    }
    total {
      ...Sum
    }
    payment {
      method
      state
      captured {
        ...Sum
      }
      refunded {
        ...Sum
      }
      refundPromised {
        ...Sum
      }
    }
    fulfilments {
      ...FulfilmentParts
    }
  }
}
    fragment Sum on Money {
  amountMinor
  amount
  currency
  formatted
}
fragment FulfilmentParts on Fulfilment {
  position
  state
  senderName
  senderPlace
  originCountry
  leavesBy
  isTracked
  shipping {
    ...Sum
  }
  shippingName {
    text
  }
  lines {
    position
    title
    sku
    productSlug
    quantity
    cancelled
    shipped
    delivered
    returning
    returned
    unitPrice {
      ...Sum
    }
    total {
      ...Sum
    }
  }
  parcels {
    carrier
    trackingNumber
    shippedAt
    deliveredAt
    contents {
      line
      quantity
    }
  }
}
fragment SenderParts on Sender {
  street
  postalCode
  phone
  email
}`, {"fragmentName":"OrderParts"}) as unknown as TypedDocumentString<OrderPartsFragment, unknown>;
export const PictureFactsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PictureFacts on DeskPicture {
  id
  hash
  width
  height
  alt
  credit
  licence
  focusX
  focusY
  personProducerId
  personName
  isComplete
  isGenerated
  lacks
  sources {
    url
    mediaType
    width
  }
}
    `, {"fragmentName":"PictureFacts"}) as unknown as TypedDocumentString<PictureFactsFragment, unknown>;
export const KeptPlacePartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment KeptPlaceParts on KeptPlace {
  id
  slug
  path
  publicPath
  level
  shownName
  name {
    language
    text
  }
  otherNames
  latitude
  longitude
  population
  populationYear
  postalCodes
  picture {
    id
    thumbnailUrl
    alt
  }
  specializations {
    id
    productType {
      id
      name
    }
    shownTitle
    rank
    shownSource
    validFrom
    validTo
  }
  updatedAt
}
    `, {"fragmentName":"KeptPlaceParts"}) as unknown as TypedDocumentString<KeptPlacePartsFragment, unknown>;
export const EntryFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Entry on AssistedEntry {
  enteredBy
  enteredAt
  confirmedBy
  confirmedAt
  note
}
    `, {"fragmentName":"Entry"}) as unknown as TypedDocumentString<EntryFragment, unknown>;
export const KeptProducerFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment KeptProducer on DeskProducer {
  id
  slug
  kind
  state
  shownName
  name {
    language
    text
  }
  description {
    language
    text
  }
  visitInfo {
    language
    text
  }
  place {
    id
    path
    name
  }
  foundedYear
  headcount {
    total
    women
    youth
  }
  sender {
    ...SenderParts
  }
  directions {
    id
    name
  }
  picture {
    id
    thumbnailUrl
    alt
  }
  consents {
    id
    scope
    givenAt
    withdrawnAt
    evidence
  }
  manuscriptId
  entry {
    ...Entry
  }
  productCount
  updatedAt
}
    fragment Entry on AssistedEntry {
  enteredBy
  enteredAt
  confirmedBy
  confirmedAt
  note
}
fragment SenderParts on Sender {
  street
  postalCode
  phone
  email
}`, {"fragmentName":"KeptProducer"}) as unknown as TypedDocumentString<KeptProducerFragment, unknown>;
export const KeptProductFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment KeptProduct on DeskProduct {
  id
  slug
  state
  shownName
  name {
    language
    text
  }
  subtitle {
    language
    text
  }
  description {
    language
    text
  }
  care {
    language
    text
  }
  motif {
    language
    text
  }
  materialOrigin {
    language
    text
  }
  productType {
    id
    name
  }
  producer {
    id
    name
  }
  place {
    id
    path
    name
  }
  materials {
    slug
    percent
    name {
      language
      text
    }
  }
  options {
    texts {
      language
      text
    }
  }
  hsCode6
  countryOfOrigin
  madeYear
  supplyKind
  leadDaysMin
  leadDaysMax
  seasonMonths
  shippability
  pictures {
    id
    thumbnailUrl
    alt
  }
  variants {
    id
    sku
    gtin
    optionValues {
      texts {
        language
        text
      }
    }
    weightGrams
    packageWeightGrams
    dimensionsMm {
      length
      width
      height
    }
    onHand
    reserved
    basePrice {
      amount
      currency
    }
    marketPrices {
      market
      price {
        amount
        currency
      }
    }
    priceHistory {
      market
      price {
        formatted
      }
      validFrom
      validTo
    }
  }
  certificates {
    id
    type
    number
    issuer {
      language
      text
    }
    issuedOn
    expiresOn
  }
  publishedAt
  manuscriptId
  entry {
    ...Entry
  }
  updatedAt
}
    fragment Entry on AssistedEntry {
  enteredBy
  enteredAt
  confirmedBy
  confirmedAt
  note
}`, {"fragmentName":"KeptProduct"}) as unknown as TypedDocumentString<KeptProductFragment, unknown>;
export const StaffPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment StaffParts on Staff {
  ...Me
  createdAt
  isDisabled
}
    fragment Me on Staff {
  id
  name
  email
  role
  languages
  places {
    path
    name
  }
}`, {"fragmentName":"StaffParts"}) as unknown as TypedDocumentString<StaffPartsFragment, unknown>;
export const KnownTargetFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment KnownTarget on LinkTarget {
  kind
  id
  name
  place
  picture {
    alt
    sources {
      url
      mediaType
      width
    }
  }
}
    `, {"fragmentName":"KnownTarget"}) as unknown as TypedDocumentString<KnownTargetFragment, unknown>;
export const NoteConflictFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment NoteConflict on TextConflict {
  id
  conflict
  createdAt
  revision
  writtenBy {
    name
  }
}
    `, {"fragmentName":"NoteConflict"}) as unknown as TypedDocumentString<NoteConflictFragment, unknown>;
export const WrittenTextFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment WrittenText on ManuscriptText {
  language
  state
  isChangedSincePublished
  revision
  publishedRevision
  content
  origin
  translator {
    name
  }
  reviewer {
    name
  }
  reviewedRevision
  reviewNote
  sourceLanguage
  isSourceChanged
  publishAt
  publishProblem {
    code
    message
  }
  conflicts {
    ...NoteConflict
  }
  updatedAt
  fieldNames
}
    fragment NoteConflict on TextConflict {
  id
  conflict
  createdAt
  revision
  writtenBy {
    name
  }
}`, {"fragmentName":"WrittenText"}) as unknown as TypedDocumentString<WrittenTextFragment, unknown>;
export const WholeManuscriptFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment WholeManuscript on Manuscript {
  id
  kind
  subjectId
  name
  place {
    path
    name
  }
  facts {
    slug
    type
    pictureId
    sources {
      publisher
      title
      url
      publishedOn
      kind
    }
    places {
      id
      path
      name
    }
    brands {
      id
      slug
      name
    }
  }
  factsRevision
  isTrashed
  updatedAt
  publicPath
  texts {
    ...WrittenText
  }
}
    fragment NoteConflict on TextConflict {
  id
  conflict
  createdAt
  revision
  writtenBy {
    name
  }
}
fragment WrittenText on ManuscriptText {
  language
  state
  isChangedSincePublished
  revision
  publishedRevision
  content
  origin
  translator {
    name
  }
  reviewer {
    name
  }
  reviewedRevision
  reviewNote
  sourceLanguage
  isSourceChanged
  publishAt
  publishProblem {
    code
    message
  }
  conflicts {
    ...NoteConflict
  }
  updatedAt
  fieldNames
}`, {"fragmentName":"WholeManuscript"}) as unknown as TypedDocumentString<WholeManuscriptFragment, unknown>;
export const AuditEntriesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AuditEntries($after: String, $subjectId: ID, $staff: ID, $action: String) {
  auditEntries(
    first: 50
    after: $after
    subjectId: $subjectId
    staff: $staff
    action: $action
  ) {
    totalCount
    nodes {
      id
      at
      action
      staff {
        id
        name
      }
      subjectType
      subjectId
      subjectName
      askedFrom
      difference
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<AuditEntriesQuery, AuditEntriesQueryVariables>;
export const BrandListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BrandList($after: String, $text: String, $state: PublicationState) {
  keptBrands(first: 24, after: $after, text: $text, state: $state) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      shownName
      slug
      kind
      state
      memberCount
      homePlaces {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BrandListQuery, BrandListQueryVariables>;
export const BrandDetailDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BrandDetail($id: ID!) {
  keptBrand(id: $id) {
    ...BrandParts
  }
}
    fragment BrandParts on KeptBrand {
  id
  slug
  kind
  state
  shownName
  name {
    language
    text
  }
  promise {
    language
    text
  }
  description {
    language
    text
  }
  countryCode
  homePlaces {
    id
    path
    name
  }
  directions {
    id
    name
  }
  protection {
    type
    office
    number
  }
  picture {
    id
    thumbnailUrl
    alt
  }
  criteria {
    code
    kind
    shownText
    text {
      language
      text
    }
    isMandatory
  }
  manuscriptId
  isRegisterMine
  updatedAt
}`) as unknown as TypedDocumentString<BrandDetailQuery, BrandDetailQueryVariables>;
export const EnterBrandDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EnterBrand($id: ID!, $brand: BrandEntryInput!) {
  kept: enterBrand(id: $id, brand: $brand) {
    ...BrandParts
  }
}
    fragment BrandParts on KeptBrand {
  id
  slug
  kind
  state
  shownName
  name {
    language
    text
  }
  promise {
    language
    text
  }
  description {
    language
    text
  }
  countryCode
  homePlaces {
    id
    path
    name
  }
  directions {
    id
    name
  }
  protection {
    type
    office
    number
  }
  picture {
    id
    thumbnailUrl
    alt
  }
  criteria {
    code
    kind
    shownText
    text {
      language
      text
    }
    isMandatory
  }
  manuscriptId
  isRegisterMine
  updatedAt
}`) as unknown as TypedDocumentString<EnterBrandMutation, EnterBrandMutationVariables>;
export const ChangeBrandDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ChangeBrand($id: ID!, $asOf: DateTimeISO!, $change: BrandChangeInput!) {
  kept: changeBrand(id: $id, asOf: $asOf, change: $change) {
    ...BrandParts
  }
}
    fragment BrandParts on KeptBrand {
  id
  slug
  kind
  state
  shownName
  name {
    language
    text
  }
  promise {
    language
    text
  }
  description {
    language
    text
  }
  countryCode
  homePlaces {
    id
    path
    name
  }
  directions {
    id
    name
  }
  protection {
    type
    office
    number
  }
  picture {
    id
    thumbnailUrl
    alt
  }
  criteria {
    code
    kind
    shownText
    text {
      language
      text
    }
    isMandatory
  }
  manuscriptId
  isRegisterMine
  updatedAt
}`) as unknown as TypedDocumentString<ChangeBrandMutation, ChangeBrandMutationVariables>;
export const PublishBrandDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PublishBrand($id: ID!, $asOf: DateTimeISO!) {
  kept: publishBrand(id: $id, asOf: $asOf) {
    ...BrandParts
  }
}
    fragment BrandParts on KeptBrand {
  id
  slug
  kind
  state
  shownName
  name {
    language
    text
  }
  promise {
    language
    text
  }
  description {
    language
    text
  }
  countryCode
  homePlaces {
    id
    path
    name
  }
  directions {
    id
    name
  }
  protection {
    type
    office
    number
  }
  picture {
    id
    thumbnailUrl
    alt
  }
  criteria {
    code
    kind
    shownText
    text {
      language
      text
    }
    isMandatory
  }
  manuscriptId
  isRegisterMine
  updatedAt
}`) as unknown as TypedDocumentString<PublishBrandMutation, PublishBrandMutationVariables>;
export const ArchiveBrandDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ArchiveBrand($id: ID!, $asOf: DateTimeISO!) {
  kept: archiveBrand(id: $id, asOf: $asOf) {
    ...BrandParts
  }
}
    fragment BrandParts on KeptBrand {
  id
  slug
  kind
  state
  shownName
  name {
    language
    text
  }
  promise {
    language
    text
  }
  description {
    language
    text
  }
  countryCode
  homePlaces {
    id
    path
    name
  }
  directions {
    id
    name
  }
  protection {
    type
    office
    number
  }
  picture {
    id
    thumbnailUrl
    alt
  }
  criteria {
    code
    kind
    shownText
    text {
      language
      text
    }
    isMandatory
  }
  manuscriptId
  isRegisterMine
  updatedAt
}`) as unknown as TypedDocumentString<ArchiveBrandMutation, ArchiveBrandMutationVariables>;
export const RegisterDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Register($brand: ID!, $after: String, $text: String, $state: BrandMembershipState) {
  brandMembers(
    brand: $brand
    first: 50
    after: $after
    text: $text
    state: $state
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...MembershipParts
    }
  }
}
    fragment MembershipParts on DeskMembership {
  id
  producer {
    id
    slug
    name
  }
  place {
    id
    name
  }
  state
  mayBecome
  certificateNumber
  validFrom
  validTo
  productCount
  grantedCount
  updatedAt
}`) as unknown as TypedDocumentString<RegisterQuery, RegisterQueryVariables>;
export const EnterMembershipDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EnterMembership($id: ID!, $brand: ID!, $producer: ID!, $state: BrandMembershipState!, $certificateNumber: String, $validFrom: LocalDate) {
  enterMembership(
    id: $id
    brand: $brand
    producer: $producer
    state: $state
    certificateNumber: $certificateNumber
    validFrom: $validFrom
  ) {
    ...MembershipParts
  }
}
    fragment MembershipParts on DeskMembership {
  id
  producer {
    id
    slug
    name
  }
  place {
    id
    name
  }
  state
  mayBecome
  certificateNumber
  validFrom
  validTo
  productCount
  grantedCount
  updatedAt
}`) as unknown as TypedDocumentString<EnterMembershipMutation, EnterMembershipMutationVariables>;
export const ChangeMembershipDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ChangeMembership($id: ID!, $asOf: DateTimeISO!, $state: BrandMembershipState, $on: LocalDate, $certificateNumber: String) {
  changeMembership(
    id: $id
    asOf: $asOf
    state: $state
    on: $on
    certificateNumber: $certificateNumber
  ) {
    ...MembershipParts
  }
}
    fragment MembershipParts on DeskMembership {
  id
  producer {
    id
    slug
    name
  }
  place {
    id
    name
  }
  state
  mayBecome
  certificateNumber
  validFrom
  validTo
  productCount
  grantedCount
  updatedAt
}`) as unknown as TypedDocumentString<ChangeMembershipMutation, ChangeMembershipMutationVariables>;
export const MemberProductsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MemberProducts($membership: ID!) {
  memberProducts(membership: $membership) {
    ...MemberProductParts
  }
}
    fragment MemberProductParts on MemberProduct {
  id
  slug
  name
  state
  isGranted
}`) as unknown as TypedDocumentString<MemberProductsQuery, MemberProductsQueryVariables>;
export const GrantBrandUseDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation GrantBrandUse($membership: ID!, $product: ID!, $met: [String!]!) {
  grantBrandUse(membership: $membership, product: $product, met: $met) {
    ...MemberProductParts
  }
}
    fragment MemberProductParts on MemberProduct {
  id
  slug
  name
  state
  isGranted
}`) as unknown as TypedDocumentString<GrantBrandUseMutation, GrantBrandUseMutationVariables>;
export const WithdrawBrandUseDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawBrandUse($membership: ID!, $product: ID!) {
  withdrawBrandUse(membership: $membership, product: $product) {
    ...MemberProductParts
  }
}
    fragment MemberProductParts on MemberProduct {
  id
  slug
  name
  state
  isGranted
}`) as unknown as TypedDocumentString<WithdrawBrandUseMutation, WithdrawBrandUseMutationVariables>;
export const WorkListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WorkList($after: String, $kind: ManuscriptKind, $place: String, $language: LanguageTag, $state: WorkState, $text: String, $isTrashed: Boolean!) {
  manuscripts(
    first: 40
    after: $after
    kind: $kind
    place: $place
    language: $language
    state: $state
    text: $text
    isTrashed: $isTrashed
  ) {
    totalCount
    nodes {
      id
      kind
      name
      place {
        path
        name
      }
      texts {
        language
        state
        isChangedSincePublished
        isSourceChanged
        publishAt
        publishProblem {
          message
        }
      }
      updatedAt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<WorkListQuery, WorkListQueryVariables>;
export const ProgressDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Progress($place: String, $kind: ManuscriptKind) {
  workProgress(place: $place, kind: $kind) {
    language
    missing
    draft
    inReview
    scheduled
    published
    changed
    unpublished
    total
  }
}
    `) as unknown as TypedDocumentString<ProgressQuery, ProgressQueryVariables>;
export const PlacesAboutDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PlacesAbout($text: String!) {
  deskPlaces(text: $text) {
    id
    path
    name
  }
}
    `) as unknown as TypedDocumentString<PlacesAboutQuery, PlacesAboutQueryVariables>;
export const StartStoryDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation StartStory($type: StoryType!, $title: String!, $language: LanguageTag!, $places: [ID!]!) {
  startStory(type: $type, title: $title, language: $language, places: $places) {
    id
  }
}
    `) as unknown as TypedDocumentString<StartStoryMutation, StartStoryMutationVariables>;
export const FormChoicesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FormChoices {
  formChoices {
    directions {
      id
      slug
      name
    }
    productTypes {
      id
      slug
      name
      hsCode6
    }
    markets {
      code
      name
      currency
    }
    materials {
      slug
      name {
        language
        text
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FormChoicesQuery, FormChoicesQueryVariables>;
export const PlaceChoicesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PlaceChoices($text: String!) {
  deskPlaces(text: $text) {
    id
    path
    name
  }
}
    `) as unknown as TypedDocumentString<PlaceChoicesQuery, PlaceChoicesQueryVariables>;
export const ConfirmEntryDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ConfirmEntry($kind: EntryKind!, $id: ID!, $note: String!) {
  confirmEntry(kind: $kind, id: $id, note: $note) {
    ...Entry
  }
}
    fragment Entry on AssistedEntry {
  enteredBy
  enteredAt
  confirmedBy
  confirmedAt
  note
}`) as unknown as TypedDocumentString<ConfirmEntryMutation, ConfirmEntryMutationVariables>;
export const DescribeSentPictureDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DescribeSentPicture($id: ID!, $alt: JSON!, $credit: String!, $licence: String!, $person: ID) {
  describePicture(
    id: $id
    alt: $alt
    credit: $credit
    licence: $licence
    personProducerId: $person
  ) {
    id
    isComplete
    sources {
      url
      mediaType
      width
    }
  }
}
    `) as unknown as TypedDocumentString<DescribeSentPictureMutation, DescribeSentPictureMutationVariables>;
export const MyAccountDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MyAccount {
  viewer {
    ...MyAccount
  }
}
    fragment MyAccount on Staff {
  ...Me
  passkeys {
    id
    name
    createdAt
    lastUsedAt
  }
  sessions {
    id
    device
    openedFrom
    createdAt
    expiresAt
    isThis
  }
}
fragment Me on Staff {
  id
  name
  email
  role
  languages
  places {
    path
    name
  }
}`) as unknown as TypedDocumentString<MyAccountQuery, MyAccountQueryVariables>;
export const StartPasskeyDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation StartPasskey {
  startPasskey {
    id
    optionsJson
  }
}
    `) as unknown as TypedDocumentString<StartPasskeyMutation, StartPasskeyMutationVariables>;
export const AddPasskeyDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AddPasskey($id: ID!, $name: String!, $responseJson: String!) {
  addPasskey(id: $id, name: $name, responseJson: $responseJson) {
    ...MyAccount
  }
}
    fragment MyAccount on Staff {
  ...Me
  passkeys {
    id
    name
    createdAt
    lastUsedAt
  }
  sessions {
    id
    device
    openedFrom
    createdAt
    expiresAt
    isThis
  }
}
fragment Me on Staff {
  id
  name
  email
  role
  languages
  places {
    path
    name
  }
}`) as unknown as TypedDocumentString<AddPasskeyMutation, AddPasskeyMutationVariables>;
export const RemovePasskeyDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RemovePasskey($id: ID!) {
  removePasskey(id: $id) {
    ...MyAccount
  }
}
    fragment MyAccount on Staff {
  ...Me
  passkeys {
    id
    name
    createdAt
    lastUsedAt
  }
  sessions {
    id
    device
    openedFrom
    createdAt
    expiresAt
    isThis
  }
}
fragment Me on Staff {
  id
  name
  email
  role
  languages
  places {
    path
    name
  }
}`) as unknown as TypedDocumentString<RemovePasskeyMutation, RemovePasskeyMutationVariables>;
export const EndSessionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EndSession($id: ID!) {
  endSession(id: $id) {
    ...MyAccount
  }
}
    fragment MyAccount on Staff {
  ...Me
  passkeys {
    id
    name
    createdAt
    lastUsedAt
  }
  sessions {
    id
    device
    openedFrom
    createdAt
    expiresAt
    isThis
  }
}
fragment Me on Staff {
  id
  name
  email
  role
  languages
  places {
    path
    name
  }
}`) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const OrderListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OrderList($after: String, $state: FulfilmentState, $text: String) {
  orders(first: 30, after: $after, state: $state, text: $text) {
    totalCount
    nodes {
      email
      address {
        name
        country
      }
      order {
        number
        state
        placedAt
        total {
          ...Sum
        }
        payment {
          state
          method
        }
        fulfilments {
          position
          state
          senderName
          senderPlace
          leavesBy
        }
      }
      possibleSteps {
        fulfilment
        steps
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Sum on Money {
  amountMinor
  amount
  currency
  formatted
}`) as unknown as TypedDocumentString<OrderListQuery, OrderListQueryVariables>;
export const OrderDetailDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OrderDetail($number: String!) {
  order(number: $number) {
    ...OrderParts
  }
}
    fragment Sum on Money {
  amountMinor
  amount
  currency
  formatted
}
fragment OrderParts on DeskOrder {
  email
  phone
  language
  address {
    name
    lines
    country
  }
  latinAddress {
    lines
  }
  possibleSteps {
    fulfilment
    steps
  }
  history {
    at
    actor
    staffName
    step
    to
    fulfilment
    note
  }
  papers {
    kind
    fulfilment
    parcel
    path
  }
  refunds {
    id
    amount {
      ...Sum
    }
    reason
    state
    createdAt
  }
  senders {
    fulfilment
    producerId
    sender {
      ...SenderParts
    }
  }
  order {
    number
    state
    placedAt
    incoterm
    dutyNotes
    items {
      ...Sum
    }
    shipping {
      ...Sum
    }
    duty {
      ...Sum
    }
    tax {
      ...Sum
    }
    total {
      ...Sum
    }
    payment {
      method
      state
      captured {
        ...Sum
      }
      refunded {
        ...Sum
      }
      refundPromised {
        ...Sum
      }
    }
    fulfilments {
      ...FulfilmentParts
    }
  }
}
fragment FulfilmentParts on Fulfilment {
  position
  state
  senderName
  senderPlace
  originCountry
  leavesBy
  isTracked
  shipping {
    ...Sum
  }
  shippingName {
    text
  }
  lines {
    position
    title
    sku
    productSlug
    quantity
    cancelled
    shipped
    delivered
    returning
    returned
    unitPrice {
      ...Sum
    }
    total {
      ...Sum
    }
  }
  parcels {
    carrier
    trackingNumber
    shippedAt
    deliveredAt
    contents {
      line
      quantity
    }
  }
}
fragment SenderParts on Sender {
  street
  postalCode
  phone
  email
}`) as unknown as TypedDocumentString<OrderDetailQuery, OrderDetailQueryVariables>;
export const ConfirmFulfilmentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ConfirmFulfilment($order: String!, $fulfilment: Int!, $note: String) {
  step: confirmFulfilment(order: $order, fulfilment: $fulfilment, note: $note) {
    ...OrderParts
  }
}
    fragment Sum on Money {
  amountMinor
  amount
  currency
  formatted
}
fragment OrderParts on DeskOrder {
  email
  phone
  language
  address {
    name
    lines
    country
  }
  latinAddress {
    lines
  }
  possibleSteps {
    fulfilment
    steps
  }
  history {
    at
    actor
    staffName
    step
    to
    fulfilment
    note
  }
  papers {
    kind
    fulfilment
    parcel
    path
  }
  refunds {
    id
    amount {
      ...Sum
    }
    reason
    state
    createdAt
  }
  senders {
    fulfilment
    producerId
    sender {
      ...SenderParts
    }
  }
  order {
    number
    state
    placedAt
    incoterm
    dutyNotes
    items {
      ...Sum
    }
    shipping {
      ...Sum
    }
    duty {
      ...Sum
    }
    tax {
      ...Sum
    }
    total {
      ...Sum
    }
    payment {
      method
      state
      captured {
        ...Sum
      }
      refunded {
        ...Sum
      }
      refundPromised {
        ...Sum
      }
    }
    fulfilments {
      ...FulfilmentParts
    }
  }
}
fragment FulfilmentParts on Fulfilment {
  position
  state
  senderName
  senderPlace
  originCountry
  leavesBy
  isTracked
  shipping {
    ...Sum
  }
  shippingName {
    text
  }
  lines {
    position
    title
    sku
    productSlug
    quantity
    cancelled
    shipped
    delivered
    returning
    returned
    unitPrice {
      ...Sum
    }
    total {
      ...Sum
    }
  }
  parcels {
    carrier
    trackingNumber
    shippedAt
    deliveredAt
    contents {
      line
      quantity
    }
  }
}
fragment SenderParts on Sender {
  street
  postalCode
  phone
  email
}`) as unknown as TypedDocumentString<ConfirmFulfilmentMutation, ConfirmFulfilmentMutationVariables>;
export const StartProductionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation StartProduction($order: String!, $fulfilment: Int!, $note: String) {
  step: startProduction(order: $order, fulfilment: $fulfilment, note: $note) {
    ...OrderParts
  }
}
    fragment Sum on Money {
  amountMinor
  amount
  currency
  formatted
}
fragment OrderParts on DeskOrder {
  email
  phone
  language
  address {
    name
    lines
    country
  }
  latinAddress {
    lines
  }
  possibleSteps {
    fulfilment
    steps
  }
  history {
    at
    actor
    staffName
    step
    to
    fulfilment
    note
  }
  papers {
    kind
    fulfilment
    parcel
    path
  }
  refunds {
    id
    amount {
      ...Sum
    }
    reason
    state
    createdAt
  }
  senders {
    fulfilment
    producerId
    sender {
      ...SenderParts
    }
  }
  order {
    number
    state
    placedAt
    incoterm
    dutyNotes
    items {
      ...Sum
    }
    shipping {
      ...Sum
    }
    duty {
      ...Sum
    }
    tax {
      ...Sum
    }
    total {
      ...Sum
    }
    payment {
      method
      state
      captured {
        ...Sum
      }
      refunded {
        ...Sum
      }
      refundPromised {
        ...Sum
      }
    }
    fulfilments {
      ...FulfilmentParts
    }
  }
}
fragment FulfilmentParts on Fulfilment {
  position
  state
  senderName
  senderPlace
  originCountry
  leavesBy
  isTracked
  shipping {
    ...Sum
  }
  shippingName {
    text
  }
  lines {
    position
    title
    sku
    productSlug
    quantity
    cancelled
    shipped
    delivered
    returning
    returned
    unitPrice {
      ...Sum
    }
    total {
      ...Sum
    }
  }
  parcels {
    carrier
    trackingNumber
    shippedAt
    deliveredAt
    contents {
      line
      quantity
    }
  }
}
fragment SenderParts on Sender {
  street
  postalCode
  phone
  email
}`) as unknown as TypedDocumentString<StartProductionMutation, StartProductionMutationVariables>;
export const MakeReadyDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MakeReady($order: String!, $fulfilment: Int!, $note: String) {
  step: makeReady(order: $order, fulfilment: $fulfilment, note: $note) {
    ...OrderParts
  }
}
    fragment Sum on Money {
  amountMinor
  amount
  currency
  formatted
}
fragment OrderParts on DeskOrder {
  email
  phone
  language
  address {
    name
    lines
    country
  }
  latinAddress {
    lines
  }
  possibleSteps {
    fulfilment
    steps
  }
  history {
    at
    actor
    staffName
    step
    to
    fulfilment
    note
  }
  papers {
    kind
    fulfilment
    parcel
    path
  }
  refunds {
    id
    amount {
      ...Sum
    }
    reason
    state
    createdAt
  }
  senders {
    fulfilment
    producerId
    sender {
      ...SenderParts
    }
  }
  order {
    number
    state
    placedAt
    incoterm
    dutyNotes
    items {
      ...Sum
    }
    shipping {
      ...Sum
    }
    duty {
      ...Sum
    }
    tax {
      ...Sum
    }
    total {
      ...Sum
    }
    payment {
      method
      state
      captured {
        ...Sum
      }
      refunded {
        ...Sum
      }
      refundPromised {
        ...Sum
      }
    }
    fulfilments {
      ...FulfilmentParts
    }
  }
}
fragment FulfilmentParts on Fulfilment {
  position
  state
  senderName
  senderPlace
  originCountry
  leavesBy
  isTracked
  shipping {
    ...Sum
  }
  shippingName {
    text
  }
  lines {
    position
    title
    sku
    productSlug
    quantity
    cancelled
    shipped
    delivered
    returning
    returned
    unitPrice {
      ...Sum
    }
    total {
      ...Sum
    }
  }
  parcels {
    carrier
    trackingNumber
    shippedAt
    deliveredAt
    contents {
      line
      quantity
    }
  }
}
fragment SenderParts on Sender {
  street
  postalCode
  phone
  email
}`) as unknown as TypedDocumentString<MakeReadyMutation, MakeReadyMutationVariables>;
export const ResumeFulfilmentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ResumeFulfilment($order: String!, $fulfilment: Int!, $note: String) {
  step: resumeFulfilment(order: $order, fulfilment: $fulfilment, note: $note) {
    ...OrderParts
  }
}
    fragment Sum on Money {
  amountMinor
  amount
  currency
  formatted
}
fragment OrderParts on DeskOrder {
  email
  phone
  language
  address {
    name
    lines
    country
  }
  latinAddress {
    lines
  }
  possibleSteps {
    fulfilment
    steps
  }
  history {
    at
    actor
    staffName
    step
    to
    fulfilment
    note
  }
  papers {
    kind
    fulfilment
    parcel
    path
  }
  refunds {
    id
    amount {
      ...Sum
    }
    reason
    state
    createdAt
  }
  senders {
    fulfilment
    producerId
    sender {
      ...SenderParts
    }
  }
  order {
    number
    state
    placedAt
    incoterm
    dutyNotes
    items {
      ...Sum
    }
    shipping {
      ...Sum
    }
    duty {
      ...Sum
    }
    tax {
      ...Sum
    }
    total {
      ...Sum
    }
    payment {
      method
      state
      captured {
        ...Sum
      }
      refunded {
        ...Sum
      }
      refundPromised {
        ...Sum
      }
    }
    fulfilments {
      ...FulfilmentParts
    }
  }
}
fragment FulfilmentParts on Fulfilment {
  position
  state
  senderName
  senderPlace
  originCountry
  leavesBy
  isTracked
  shipping {
    ...Sum
  }
  shippingName {
    text
  }
  lines {
    position
    title
    sku
    productSlug
    quantity
    cancelled
    shipped
    delivered
    returning
    returned
    unitPrice {
      ...Sum
    }
    total {
      ...Sum
    }
  }
  parcels {
    carrier
    trackingNumber
    shippedAt
    deliveredAt
    contents {
      line
      quantity
    }
  }
}
fragment SenderParts on Sender {
  street
  postalCode
  phone
  email
}`) as unknown as TypedDocumentString<ResumeFulfilmentMutation, ResumeFulfilmentMutationVariables>;
export const HoldFulfilmentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation HoldFulfilment($order: String!, $fulfilment: Int!, $reason: String!) {
  step: holdFulfilment(order: $order, fulfilment: $fulfilment, reason: $reason) {
    ...OrderParts
  }
}
    fragment Sum on Money {
  amountMinor
  amount
  currency
  formatted
}
fragment OrderParts on DeskOrder {
  email
  phone
  language
  address {
    name
    lines
    country
  }
  latinAddress {
    lines
  }
  possibleSteps {
    fulfilment
    steps
  }
  history {
    at
    actor
    staffName
    step
    to
    fulfilment
    note
  }
  papers {
    kind
    fulfilment
    parcel
    path
  }
  refunds {
    id
    amount {
      ...Sum
    }
    reason
    state
    createdAt
  }
  senders {
    fulfilment
    producerId
    sender {
      ...SenderParts
    }
  }
  order {
    number
    state
    placedAt
    incoterm
    dutyNotes
    items {
      ...Sum
    }
    shipping {
      ...Sum
    }
    duty {
      ...Sum
    }
    tax {
      ...Sum
    }
    total {
      ...Sum
    }
    payment {
      method
      state
      captured {
        ...Sum
      }
      refunded {
        ...Sum
      }
      refundPromised {
        ...Sum
      }
    }
    fulfilments {
      ...FulfilmentParts
    }
  }
}
fragment FulfilmentParts on Fulfilment {
  position
  state
  senderName
  senderPlace
  originCountry
  leavesBy
  isTracked
  shipping {
    ...Sum
  }
  shippingName {
    text
  }
  lines {
    position
    title
    sku
    productSlug
    quantity
    cancelled
    shipped
    delivered
    returning
    returned
    unitPrice {
      ...Sum
    }
    total {
      ...Sum
    }
  }
  parcels {
    carrier
    trackingNumber
    shippedAt
    deliveredAt
    contents {
      line
      quantity
    }
  }
}
fragment SenderParts on Sender {
  street
  postalCode
  phone
  email
}`) as unknown as TypedDocumentString<HoldFulfilmentMutation, HoldFulfilmentMutationVariables>;
export const ReportLostDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReportLost($order: String!, $fulfilment: Int!, $reason: String!) {
  step: reportLost(order: $order, fulfilment: $fulfilment, reason: $reason) {
    ...OrderParts
  }
}
    fragment Sum on Money {
  amountMinor
  amount
  currency
  formatted
}
fragment OrderParts on DeskOrder {
  email
  phone
  language
  address {
    name
    lines
    country
  }
  latinAddress {
    lines
  }
  possibleSteps {
    fulfilment
    steps
  }
  history {
    at
    actor
    staffName
    step
    to
    fulfilment
    note
  }
  papers {
    kind
    fulfilment
    parcel
    path
  }
  refunds {
    id
    amount {
      ...Sum
    }
    reason
    state
    createdAt
  }
  senders {
    fulfilment
    producerId
    sender {
      ...SenderParts
    }
  }
  order {
    number
    state
    placedAt
    incoterm
    dutyNotes
    items {
      ...Sum
    }
    shipping {
      ...Sum
    }
    duty {
      ...Sum
    }
    tax {
      ...Sum
    }
    total {
      ...Sum
    }
    payment {
      method
      state
      captured {
        ...Sum
      }
      refunded {
        ...Sum
      }
      refundPromised {
        ...Sum
      }
    }
    fulfilments {
      ...FulfilmentParts
    }
  }
}
fragment FulfilmentParts on Fulfilment {
  position
  state
  senderName
  senderPlace
  originCountry
  leavesBy
  isTracked
  shipping {
    ...Sum
  }
  shippingName {
    text
  }
  lines {
    position
    title
    sku
    productSlug
    quantity
    cancelled
    shipped
    delivered
    returning
    returned
    unitPrice {
      ...Sum
    }
    total {
      ...Sum
    }
  }
  parcels {
    carrier
    trackingNumber
    shippedAt
    deliveredAt
    contents {
      line
      quantity
    }
  }
}
fragment SenderParts on Sender {
  street
  postalCode
  phone
  email
}`) as unknown as TypedDocumentString<ReportLostMutation, ReportLostMutationVariables>;
export const DeclineReturnDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DeclineReturn($order: String!, $fulfilment: Int!, $reason: String!) {
  step: declineReturn(order: $order, fulfilment: $fulfilment, reason: $reason) {
    ...OrderParts
  }
}
    fragment Sum on Money {
  amountMinor
  amount
  currency
  formatted
}
fragment OrderParts on DeskOrder {
  email
  phone
  language
  address {
    name
    lines
    country
  }
  latinAddress {
    lines
  }
  possibleSteps {
    fulfilment
    steps
  }
  history {
    at
    actor
    staffName
    step
    to
    fulfilment
    note
  }
  papers {
    kind
    fulfilment
    parcel
    path
  }
  refunds {
    id
    amount {
      ...Sum
    }
    reason
    state
    createdAt
  }
  senders {
    fulfilment
    producerId
    sender {
      ...SenderParts
    }
  }
  order {
    number
    state
    placedAt
    incoterm
    dutyNotes
    items {
      ...Sum
    }
    shipping {
      ...Sum
    }
    duty {
      ...Sum
    }
    tax {
      ...Sum
    }
    total {
      ...Sum
    }
    payment {
      method
      state
      captured {
        ...Sum
      }
      refunded {
        ...Sum
      }
      refundPromised {
        ...Sum
      }
    }
    fulfilments {
      ...FulfilmentParts
    }
  }
}
fragment FulfilmentParts on Fulfilment {
  position
  state
  senderName
  senderPlace
  originCountry
  leavesBy
  isTracked
  shipping {
    ...Sum
  }
  shippingName {
    text
  }
  lines {
    position
    title
    sku
    productSlug
    quantity
    cancelled
    shipped
    delivered
    returning
    returned
    unitPrice {
      ...Sum
    }
    total {
      ...Sum
    }
  }
  parcels {
    carrier
    trackingNumber
    shippedAt
    deliveredAt
    contents {
      line
      quantity
    }
  }
}
fragment SenderParts on Sender {
  street
  postalCode
  phone
  email
}`) as unknown as TypedDocumentString<DeclineReturnMutation, DeclineReturnMutationVariables>;
export const RequestReturnDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RequestReturn($order: String!, $fulfilment: Int!, $reason: String!, $contents: [PiecesInput!]) {
  step: requestReturn(
    order: $order
    fulfilment: $fulfilment
    reason: $reason
    contents: $contents
  ) {
    ...OrderParts
  }
}
    fragment Sum on Money {
  amountMinor
  amount
  currency
  formatted
}
fragment OrderParts on DeskOrder {
  email
  phone
  language
  address {
    name
    lines
    country
  }
  latinAddress {
    lines
  }
  possibleSteps {
    fulfilment
    steps
  }
  history {
    at
    actor
    staffName
    step
    to
    fulfilment
    note
  }
  papers {
    kind
    fulfilment
    parcel
    path
  }
  refunds {
    id
    amount {
      ...Sum
    }
    reason
    state
    createdAt
  }
  senders {
    fulfilment
    producerId
    sender {
      ...SenderParts
    }
  }
  order {
    number
    state
    placedAt
    incoterm
    dutyNotes
    items {
      ...Sum
    }
    shipping {
      ...Sum
    }
    duty {
      ...Sum
    }
    tax {
      ...Sum
    }
    total {
      ...Sum
    }
    payment {
      method
      state
      captured {
        ...Sum
      }
      refunded {
        ...Sum
      }
      refundPromised {
        ...Sum
      }
    }
    fulfilments {
      ...FulfilmentParts
    }
  }
}
fragment FulfilmentParts on Fulfilment {
  position
  state
  senderName
  senderPlace
  originCountry
  leavesBy
  isTracked
  shipping {
    ...Sum
  }
  shippingName {
    text
  }
  lines {
    position
    title
    sku
    productSlug
    quantity
    cancelled
    shipped
    delivered
    returning
    returned
    unitPrice {
      ...Sum
    }
    total {
      ...Sum
    }
  }
  parcels {
    carrier
    trackingNumber
    shippedAt
    deliveredAt
    contents {
      line
      quantity
    }
  }
}
fragment SenderParts on Sender {
  street
  postalCode
  phone
  email
}`) as unknown as TypedDocumentString<RequestReturnMutation, RequestReturnMutationVariables>;
export const ReceiveReturnDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReceiveReturn($order: String!, $fulfilment: Int!, $contents: [PiecesInput!], $backToStock: [PiecesInput!], $amountMinor: MinorUnits, $note: String) {
  step: receiveReturn(
    order: $order
    fulfilment: $fulfilment
    contents: $contents
    backToStock: $backToStock
    amountMinor: $amountMinor
    note: $note
  ) {
    ...OrderParts
  }
}
    fragment Sum on Money {
  amountMinor
  amount
  currency
  formatted
}
fragment OrderParts on DeskOrder {
  email
  phone
  language
  address {
    name
    lines
    country
  }
  latinAddress {
    lines
  }
  possibleSteps {
    fulfilment
    steps
  }
  history {
    at
    actor
    staffName
    step
    to
    fulfilment
    note
  }
  papers {
    kind
    fulfilment
    parcel
    path
  }
  refunds {
    id
    amount {
      ...Sum
    }
    reason
    state
    createdAt
  }
  senders {
    fulfilment
    producerId
    sender {
      ...SenderParts
    }
  }
  order {
    number
    state
    placedAt
    incoterm
    dutyNotes
    items {
      ...Sum
    }
    shipping {
      ...Sum
    }
    duty {
      ...Sum
    }
    tax {
      ...Sum
    }
    total {
      ...Sum
    }
    payment {
      method
      state
      captured {
        ...Sum
      }
      refunded {
        ...Sum
      }
      refundPromised {
        ...Sum
      }
    }
    fulfilments {
      ...FulfilmentParts
    }
  }
}
fragment FulfilmentParts on Fulfilment {
  position
  state
  senderName
  senderPlace
  originCountry
  leavesBy
  isTracked
  shipping {
    ...Sum
  }
  shippingName {
    text
  }
  lines {
    position
    title
    sku
    productSlug
    quantity
    cancelled
    shipped
    delivered
    returning
    returned
    unitPrice {
      ...Sum
    }
    total {
      ...Sum
    }
  }
  parcels {
    carrier
    trackingNumber
    shippedAt
    deliveredAt
    contents {
      line
      quantity
    }
  }
}
fragment SenderParts on Sender {
  street
  postalCode
  phone
  email
}`) as unknown as TypedDocumentString<ReceiveReturnMutation, ReceiveReturnMutationVariables>;
export const ShipFulfilmentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ShipFulfilment($order: String!, $fulfilment: Int!, $key: String!, $carrier: String!, $trackingNumber: String, $contents: [PiecesInput!], $note: String) {
  step: shipFulfilment(
    order: $order
    fulfilment: $fulfilment
    key: $key
    carrier: $carrier
    trackingNumber: $trackingNumber
    contents: $contents
    note: $note
  ) {
    ...OrderParts
  }
}
    fragment Sum on Money {
  amountMinor
  amount
  currency
  formatted
}
fragment OrderParts on DeskOrder {
  email
  phone
  language
  address {
    name
    lines
    country
  }
  latinAddress {
    lines
  }
  possibleSteps {
    fulfilment
    steps
  }
  history {
    at
    actor
    staffName
    step
    to
    fulfilment
    note
  }
  papers {
    kind
    fulfilment
    parcel
    path
  }
  refunds {
    id
    amount {
      ...Sum
    }
    reason
    state
    createdAt
  }
  senders {
    fulfilment
    producerId
    sender {
      ...SenderParts
    }
  }
  order {
    number
    state
    placedAt
    incoterm
    dutyNotes
    items {
      ...Sum
    }
    shipping {
      ...Sum
    }
    duty {
      ...Sum
    }
    tax {
      ...Sum
    }
    total {
      ...Sum
    }
    payment {
      method
      state
      captured {
        ...Sum
      }
      refunded {
        ...Sum
      }
      refundPromised {
        ...Sum
      }
    }
    fulfilments {
      ...FulfilmentParts
    }
  }
}
fragment FulfilmentParts on Fulfilment {
  position
  state
  senderName
  senderPlace
  originCountry
  leavesBy
  isTracked
  shipping {
    ...Sum
  }
  shippingName {
    text
  }
  lines {
    position
    title
    sku
    productSlug
    quantity
    cancelled
    shipped
    delivered
    returning
    returned
    unitPrice {
      ...Sum
    }
    total {
      ...Sum
    }
  }
  parcels {
    carrier
    trackingNumber
    shippedAt
    deliveredAt
    contents {
      line
      quantity
    }
  }
}
fragment SenderParts on Sender {
  street
  postalCode
  phone
  email
}`) as unknown as TypedDocumentString<ShipFulfilmentMutation, ShipFulfilmentMutationVariables>;
export const RecordDeliveryDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordDelivery($order: String!, $fulfilment: Int!, $trackingNumber: String, $deliveredAt: DateTimeISO, $note: String) {
  step: recordDelivery(
    order: $order
    fulfilment: $fulfilment
    trackingNumber: $trackingNumber
    deliveredAt: $deliveredAt
    note: $note
  ) {
    ...OrderParts
  }
}
    fragment Sum on Money {
  amountMinor
  amount
  currency
  formatted
}
fragment OrderParts on DeskOrder {
  email
  phone
  language
  address {
    name
    lines
    country
  }
  latinAddress {
    lines
  }
  possibleSteps {
    fulfilment
    steps
  }
  history {
    at
    actor
    staffName
    step
    to
    fulfilment
    note
  }
  papers {
    kind
    fulfilment
    parcel
    path
  }
  refunds {
    id
    amount {
      ...Sum
    }
    reason
    state
    createdAt
  }
  senders {
    fulfilment
    producerId
    sender {
      ...SenderParts
    }
  }
  order {
    number
    state
    placedAt
    incoterm
    dutyNotes
    items {
      ...Sum
    }
    shipping {
      ...Sum
    }
    duty {
      ...Sum
    }
    tax {
      ...Sum
    }
    total {
      ...Sum
    }
    payment {
      method
      state
      captured {
        ...Sum
      }
      refunded {
        ...Sum
      }
      refundPromised {
        ...Sum
      }
    }
    fulfilments {
      ...FulfilmentParts
    }
  }
}
fragment FulfilmentParts on Fulfilment {
  position
  state
  senderName
  senderPlace
  originCountry
  leavesBy
  isTracked
  shipping {
    ...Sum
  }
  shippingName {
    text
  }
  lines {
    position
    title
    sku
    productSlug
    quantity
    cancelled
    shipped
    delivered
    returning
    returned
    unitPrice {
      ...Sum
    }
    total {
      ...Sum
    }
  }
  parcels {
    carrier
    trackingNumber
    shippedAt
    deliveredAt
    contents {
      line
      quantity
    }
  }
}
fragment SenderParts on Sender {
  street
  postalCode
  phone
  email
}`) as unknown as TypedDocumentString<RecordDeliveryMutation, RecordDeliveryMutationVariables>;
export const CancelOrderDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CancelOrder($order: String!, $fulfilment: Int, $contents: [PiecesInput!], $key: String, $reason: String!) {
  step: cancelOrder(
    order: $order
    fulfilment: $fulfilment
    contents: $contents
    key: $key
    reason: $reason
  ) {
    ...OrderParts
  }
}
    fragment Sum on Money {
  amountMinor
  amount
  currency
  formatted
}
fragment OrderParts on DeskOrder {
  email
  phone
  language
  address {
    name
    lines
    country
  }
  latinAddress {
    lines
  }
  possibleSteps {
    fulfilment
    steps
  }
  history {
    at
    actor
    staffName
    step
    to
    fulfilment
    note
  }
  papers {
    kind
    fulfilment
    parcel
    path
  }
  refunds {
    id
    amount {
      ...Sum
    }
    reason
    state
    createdAt
  }
  senders {
    fulfilment
    producerId
    sender {
      ...SenderParts
    }
  }
  order {
    number
    state
    placedAt
    incoterm
    dutyNotes
    items {
      ...Sum
    }
    shipping {
      ...Sum
    }
    duty {
      ...Sum
    }
    tax {
      ...Sum
    }
    total {
      ...Sum
    }
    payment {
      method
      state
      captured {
        ...Sum
      }
      refunded {
        ...Sum
      }
      refundPromised {
        ...Sum
      }
    }
    fulfilments {
      ...FulfilmentParts
    }
  }
}
fragment FulfilmentParts on Fulfilment {
  position
  state
  senderName
  senderPlace
  originCountry
  leavesBy
  isTracked
  shipping {
    ...Sum
  }
  shippingName {
    text
  }
  lines {
    position
    title
    sku
    productSlug
    quantity
    cancelled
    shipped
    delivered
    returning
    returned
    unitPrice {
      ...Sum
    }
    total {
      ...Sum
    }
  }
  parcels {
    carrier
    trackingNumber
    shippedAt
    deliveredAt
    contents {
      line
      quantity
    }
  }
}
fragment SenderParts on Sender {
  street
  postalCode
  phone
  email
}`) as unknown as TypedDocumentString<CancelOrderMutation, CancelOrderMutationVariables>;
export const RefundOrderDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RefundOrder($order: String!, $amountMinor: MinorUnits!, $key: String!, $reason: String!) {
  step: refundOrder(
    order: $order
    amountMinor: $amountMinor
    key: $key
    reason: $reason
  ) {
    ...OrderParts
  }
}
    fragment Sum on Money {
  amountMinor
  amount
  currency
  formatted
}
fragment OrderParts on DeskOrder {
  email
  phone
  language
  address {
    name
    lines
    country
  }
  latinAddress {
    lines
  }
  possibleSteps {
    fulfilment
    steps
  }
  history {
    at
    actor
    staffName
    step
    to
    fulfilment
    note
  }
  papers {
    kind
    fulfilment
    parcel
    path
  }
  refunds {
    id
    amount {
      ...Sum
    }
    reason
    state
    createdAt
  }
  senders {
    fulfilment
    producerId
    sender {
      ...SenderParts
    }
  }
  order {
    number
    state
    placedAt
    incoterm
    dutyNotes
    items {
      ...Sum
    }
    shipping {
      ...Sum
    }
    duty {
      ...Sum
    }
    tax {
      ...Sum
    }
    total {
      ...Sum
    }
    payment {
      method
      state
      captured {
        ...Sum
      }
      refunded {
        ...Sum
      }
      refundPromised {
        ...Sum
      }
    }
    fulfilments {
      ...FulfilmentParts
    }
  }
}
fragment FulfilmentParts on Fulfilment {
  position
  state
  senderName
  senderPlace
  originCountry
  leavesBy
  isTracked
  shipping {
    ...Sum
  }
  shippingName {
    text
  }
  lines {
    position
    title
    sku
    productSlug
    quantity
    cancelled
    shipped
    delivered
    returning
    returned
    unitPrice {
      ...Sum
    }
    total {
      ...Sum
    }
  }
  parcels {
    carrier
    trackingNumber
    shippedAt
    deliveredAt
    contents {
      line
      quantity
    }
  }
}
fragment SenderParts on Sender {
  street
  postalCode
  phone
  email
}`) as unknown as TypedDocumentString<RefundOrderMutation, RefundOrderMutationVariables>;
export const RecordPaymentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordPayment($order: String!, $amountMinor: MinorUnits!, $currency: CurrencyCode!, $note: String) {
  step: recordPayment(
    order: $order
    amountMinor: $amountMinor
    currency: $currency
    note: $note
  ) {
    ...OrderParts
  }
}
    fragment Sum on Money {
  amountMinor
  amount
  currency
  formatted
}
fragment OrderParts on DeskOrder {
  email
  phone
  language
  address {
    name
    lines
    country
  }
  latinAddress {
    lines
  }
  possibleSteps {
    fulfilment
    steps
  }
  history {
    at
    actor
    staffName
    step
    to
    fulfilment
    note
  }
  papers {
    kind
    fulfilment
    parcel
    path
  }
  refunds {
    id
    amount {
      ...Sum
    }
    reason
    state
    createdAt
  }
  senders {
    fulfilment
    producerId
    sender {
      ...SenderParts
    }
  }
  order {
    number
    state
    placedAt
    incoterm
    dutyNotes
    items {
      ...Sum
    }
    shipping {
      ...Sum
    }
    duty {
      ...Sum
    }
    tax {
      ...Sum
    }
    total {
      ...Sum
    }
    payment {
      method
      state
      captured {
        ...Sum
      }
      refunded {
        ...Sum
      }
      refundPromised {
        ...Sum
      }
    }
    fulfilments {
      ...FulfilmentParts
    }
  }
}
fragment FulfilmentParts on Fulfilment {
  position
  state
  senderName
  senderPlace
  originCountry
  leavesBy
  isTracked
  shipping {
    ...Sum
  }
  shippingName {
    text
  }
  lines {
    position
    title
    sku
    productSlug
    quantity
    cancelled
    shipped
    delivered
    returning
    returned
    unitPrice {
      ...Sum
    }
    total {
      ...Sum
    }
  }
  parcels {
    carrier
    trackingNumber
    shippedAt
    deliveredAt
    contents {
      line
      quantity
    }
  }
}
fragment SenderParts on Sender {
  street
  postalCode
  phone
  email
}`) as unknown as TypedDocumentString<RecordPaymentMutation, RecordPaymentMutationVariables>;
export const AdjustStockDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AdjustStock($sku: String!, $onHand: Int!, $reason: String!) {
  adjustStock(sku: $sku, onHand: $onHand, reason: $reason) {
    sku
    onHand
    reserved
  }
}
    `) as unknown as TypedDocumentString<AdjustStockMutation, AdjustStockMutationVariables>;
export const RecordRefundDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordRefund($order: String!, $refund: ID!, $amountMinor: MinorUnits!, $currency: CurrencyCode!, $sentOn: LocalDate!, $reference: String!) {
  step: recordRefund(
    order: $order
    refund: $refund
    amountMinor: $amountMinor
    currency: $currency
    sentOn: $sentOn
    reference: $reference
  ) {
    ...OrderParts
  }
}
    fragment Sum on Money {
  amountMinor
  amount
  currency
  formatted
}
fragment OrderParts on DeskOrder {
  email
  phone
  language
  address {
    name
    lines
    country
  }
  latinAddress {
    lines
  }
  possibleSteps {
    fulfilment
    steps
  }
  history {
    at
    actor
    staffName
    step
    to
    fulfilment
    note
  }
  papers {
    kind
    fulfilment
    parcel
    path
  }
  refunds {
    id
    amount {
      ...Sum
    }
    reason
    state
    createdAt
  }
  senders {
    fulfilment
    producerId
    sender {
      ...SenderParts
    }
  }
  order {
    number
    state
    placedAt
    incoterm
    dutyNotes
    items {
      ...Sum
    }
    shipping {
      ...Sum
    }
    duty {
      ...Sum
    }
    tax {
      ...Sum
    }
    total {
      ...Sum
    }
    payment {
      method
      state
      captured {
        ...Sum
      }
      refunded {
        ...Sum
      }
      refundPromised {
        ...Sum
      }
    }
    fulfilments {
      ...FulfilmentParts
    }
  }
}
fragment FulfilmentParts on Fulfilment {
  position
  state
  senderName
  senderPlace
  originCountry
  leavesBy
  isTracked
  shipping {
    ...Sum
  }
  shippingName {
    text
  }
  lines {
    position
    title
    sku
    productSlug
    quantity
    cancelled
    shipped
    delivered
    returning
    returned
    unitPrice {
      ...Sum
    }
    total {
      ...Sum
    }
  }
  parcels {
    carrier
    trackingNumber
    shippedAt
    deliveredAt
    contents {
      line
      quantity
    }
  }
}
fragment SenderParts on Sender {
  street
  postalCode
  phone
  email
}`) as unknown as TypedDocumentString<RecordRefundMutation, RecordRefundMutationVariables>;
export const PictureListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PictureList($after: String, $text: String, $mine: Boolean, $isIncomplete: Boolean) {
  pictures(
    first: 48
    after: $after
    text: $text
    mine: $mine
    isIncomplete: $isIncomplete
  ) {
    totalCount
    nodes {
      ...PictureFacts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment PictureFacts on DeskPicture {
  id
  hash
  width
  height
  alt
  credit
  licence
  focusX
  focusY
  personProducerId
  personName
  isComplete
  isGenerated
  lacks
  sources {
    url
    mediaType
    width
  }
}`) as unknown as TypedDocumentString<PictureListQuery, PictureListQueryVariables>;
export const PictureFactsOfDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PictureFactsOf($id: ID!) {
  picture(id: $id) {
    ...PictureFacts
  }
}
    fragment PictureFacts on DeskPicture {
  id
  hash
  width
  height
  alt
  credit
  licence
  focusX
  focusY
  personProducerId
  personName
  isComplete
  isGenerated
  lacks
  sources {
    url
    mediaType
    width
  }
}`) as unknown as TypedDocumentString<PictureFactsOfQuery, PictureFactsOfQueryVariables>;
export const DescribePictureDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DescribePicture($id: ID!, $alt: JSON!, $credit: String!, $licence: String!, $focusX: Int!, $focusY: Int!, $personProducerId: ID, $isGenerated: Boolean) {
  describePicture(
    id: $id
    alt: $alt
    credit: $credit
    licence: $licence
    focusX: $focusX
    focusY: $focusY
    personProducerId: $personProducerId
    isGenerated: $isGenerated
  ) {
    ...PictureFacts
  }
}
    fragment PictureFacts on DeskPicture {
  id
  hash
  width
  height
  alt
  credit
  licence
  focusX
  focusY
  personProducerId
  personName
  isComplete
  isGenerated
  lacks
  sources {
    url
    mediaType
    width
  }
}`) as unknown as TypedDocumentString<DescribePictureMutation, DescribePictureMutationVariables>;
export const ProducersByNameDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProducersByName($text: String!) {
  linkTargets(text: $text, kinds: [PRODUCER], first: 8) {
    id
    name
    place
  }
}
    `) as unknown as TypedDocumentString<ProducersByNameQuery, ProducersByNameQueryVariables>;
export const PlaceListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PlaceList($after: String, $text: String, $level: PlaceLevel, $within: String) {
  keptPlaces(
    first: 24
    after: $after
    text: $text
    level: $level
    within: $within
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      path
      level
      shownName
      slug
      population
      specializations {
        rank
        shownTitle
        validTo
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlaceListQuery, PlaceListQueryVariables>;
export const PlaceDetailDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PlaceDetail($id: ID!) {
  keptPlace(id: $id) {
    ...KeptPlaceParts
  }
}
    fragment KeptPlaceParts on KeptPlace {
  id
  slug
  path
  publicPath
  level
  shownName
  name {
    language
    text
  }
  otherNames
  latitude
  longitude
  population
  populationYear
  postalCodes
  picture {
    id
    thumbnailUrl
    alt
  }
  specializations {
    id
    productType {
      id
      name
    }
    shownTitle
    rank
    shownSource
    validFrom
    validTo
  }
  updatedAt
}`) as unknown as TypedDocumentString<PlaceDetailQuery, PlaceDetailQueryVariables>;
export const ChangePlaceDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ChangePlace($id: ID!, $asOf: DateTimeISO!, $change: PlaceChangeInput!) {
  kept: changePlace(id: $id, asOf: $asOf, change: $change) {
    ...KeptPlaceParts
  }
}
    fragment KeptPlaceParts on KeptPlace {
  id
  slug
  path
  publicPath
  level
  shownName
  name {
    language
    text
  }
  otherNames
  latitude
  longitude
  population
  populationYear
  postalCodes
  picture {
    id
    thumbnailUrl
    alt
  }
  specializations {
    id
    productType {
      id
      name
    }
    shownTitle
    rank
    shownSource
    validFrom
    validTo
  }
  updatedAt
}`) as unknown as TypedDocumentString<ChangePlaceMutation, ChangePlaceMutationVariables>;
export const SpecializePlaceDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SpecializePlace($place: ID!, $asOf: DateTimeISO!, $id: ID!, $productType: ID!, $title: [TextInput!]!, $rank: SpecializationRank!, $source: [TextInput!]!, $validFrom: LocalDate!, $endCurrentOn: LocalDate) {
  kept: specializePlace(
    place: $place
    asOf: $asOf
    id: $id
    productType: $productType
    title: $title
    rank: $rank
    source: $source
    validFrom: $validFrom
    endCurrentOn: $endCurrentOn
  ) {
    ...KeptPlaceParts
  }
}
    fragment KeptPlaceParts on KeptPlace {
  id
  slug
  path
  publicPath
  level
  shownName
  name {
    language
    text
  }
  otherNames
  latitude
  longitude
  population
  populationYear
  postalCodes
  picture {
    id
    thumbnailUrl
    alt
  }
  specializations {
    id
    productType {
      id
      name
    }
    shownTitle
    rank
    shownSource
    validFrom
    validTo
  }
  updatedAt
}`) as unknown as TypedDocumentString<SpecializePlaceMutation, SpecializePlaceMutationVariables>;
export const EndSpecializationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EndSpecialization($id: ID!, $asOf: DateTimeISO!, $specialization: ID!, $validTo: LocalDate!) {
  kept: endSpecialization(
    id: $id
    asOf: $asOf
    specialization: $specialization
    validTo: $validTo
  ) {
    ...KeptPlaceParts
  }
}
    fragment KeptPlaceParts on KeptPlace {
  id
  slug
  path
  publicPath
  level
  shownName
  name {
    language
    text
  }
  otherNames
  latitude
  longitude
  population
  populationYear
  postalCodes
  picture {
    id
    thumbnailUrl
    alt
  }
  specializations {
    id
    productType {
      id
      name
    }
    shownTitle
    rank
    shownSource
    validFrom
    validTo
  }
  updatedAt
}`) as unknown as TypedDocumentString<EndSpecializationMutation, EndSpecializationMutationVariables>;
export const ProducerListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProducerList($after: String, $text: String, $place: String, $state: PublicationState) {
  deskProducers(
    first: 24
    after: $after
    text: $text
    place: $place
    state: $state
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      shownName
      slug
      kind
      state
      productCount
      updatedAt
      place {
        id
        name
        path
      }
      consents {
        scope
        withdrawnAt
      }
      entry {
        ...Entry
      }
    }
  }
}
    fragment Entry on AssistedEntry {
  enteredBy
  enteredAt
  confirmedBy
  confirmedAt
  note
}`) as unknown as TypedDocumentString<ProducerListQuery, ProducerListQueryVariables>;
export const ProducerDetailDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProducerDetail($id: ID!) {
  deskProducer(id: $id) {
    ...KeptProducer
  }
}
    fragment Entry on AssistedEntry {
  enteredBy
  enteredAt
  confirmedBy
  confirmedAt
  note
}
fragment KeptProducer on DeskProducer {
  id
  slug
  kind
  state
  shownName
  name {
    language
    text
  }
  description {
    language
    text
  }
  visitInfo {
    language
    text
  }
  place {
    id
    path
    name
  }
  foundedYear
  headcount {
    total
    women
    youth
  }
  sender {
    ...SenderParts
  }
  directions {
    id
    name
  }
  picture {
    id
    thumbnailUrl
    alt
  }
  consents {
    id
    scope
    givenAt
    withdrawnAt
    evidence
  }
  manuscriptId
  entry {
    ...Entry
  }
  productCount
  updatedAt
}
fragment SenderParts on Sender {
  street
  postalCode
  phone
  email
}`) as unknown as TypedDocumentString<ProducerDetailQuery, ProducerDetailQueryVariables>;
export const EnterProducerDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EnterProducer($id: ID!, $producer: ProducerEntryInput!) {
  kept: enterProducer(id: $id, producer: $producer) {
    ...KeptProducer
  }
}
    fragment Entry on AssistedEntry {
  enteredBy
  enteredAt
  confirmedBy
  confirmedAt
  note
}
fragment KeptProducer on DeskProducer {
  id
  slug
  kind
  state
  shownName
  name {
    language
    text
  }
  description {
    language
    text
  }
  visitInfo {
    language
    text
  }
  place {
    id
    path
    name
  }
  foundedYear
  headcount {
    total
    women
    youth
  }
  sender {
    ...SenderParts
  }
  directions {
    id
    name
  }
  picture {
    id
    thumbnailUrl
    alt
  }
  consents {
    id
    scope
    givenAt
    withdrawnAt
    evidence
  }
  manuscriptId
  entry {
    ...Entry
  }
  productCount
  updatedAt
}
fragment SenderParts on Sender {
  street
  postalCode
  phone
  email
}`) as unknown as TypedDocumentString<EnterProducerMutation, EnterProducerMutationVariables>;
export const ChangeProducerDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ChangeProducer($id: ID!, $asOf: DateTimeISO!, $change: ProducerChangeInput!) {
  kept: changeProducer(id: $id, asOf: $asOf, change: $change) {
    ...KeptProducer
  }
}
    fragment Entry on AssistedEntry {
  enteredBy
  enteredAt
  confirmedBy
  confirmedAt
  note
}
fragment KeptProducer on DeskProducer {
  id
  slug
  kind
  state
  shownName
  name {
    language
    text
  }
  description {
    language
    text
  }
  visitInfo {
    language
    text
  }
  place {
    id
    path
    name
  }
  foundedYear
  headcount {
    total
    women
    youth
  }
  sender {
    ...SenderParts
  }
  directions {
    id
    name
  }
  picture {
    id
    thumbnailUrl
    alt
  }
  consents {
    id
    scope
    givenAt
    withdrawnAt
    evidence
  }
  manuscriptId
  entry {
    ...Entry
  }
  productCount
  updatedAt
}
fragment SenderParts on Sender {
  street
  postalCode
  phone
  email
}`) as unknown as TypedDocumentString<ChangeProducerMutation, ChangeProducerMutationVariables>;
export const PublishProducerDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PublishProducer($id: ID!, $asOf: DateTimeISO!) {
  kept: publishProducer(id: $id, asOf: $asOf) {
    ...KeptProducer
  }
}
    fragment Entry on AssistedEntry {
  enteredBy
  enteredAt
  confirmedBy
  confirmedAt
  note
}
fragment KeptProducer on DeskProducer {
  id
  slug
  kind
  state
  shownName
  name {
    language
    text
  }
  description {
    language
    text
  }
  visitInfo {
    language
    text
  }
  place {
    id
    path
    name
  }
  foundedYear
  headcount {
    total
    women
    youth
  }
  sender {
    ...SenderParts
  }
  directions {
    id
    name
  }
  picture {
    id
    thumbnailUrl
    alt
  }
  consents {
    id
    scope
    givenAt
    withdrawnAt
    evidence
  }
  manuscriptId
  entry {
    ...Entry
  }
  productCount
  updatedAt
}
fragment SenderParts on Sender {
  street
  postalCode
  phone
  email
}`) as unknown as TypedDocumentString<PublishProducerMutation, PublishProducerMutationVariables>;
export const ArchiveProducerDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ArchiveProducer($id: ID!, $asOf: DateTimeISO!) {
  kept: archiveProducer(id: $id, asOf: $asOf) {
    ...KeptProducer
  }
}
    fragment Entry on AssistedEntry {
  enteredBy
  enteredAt
  confirmedBy
  confirmedAt
  note
}
fragment KeptProducer on DeskProducer {
  id
  slug
  kind
  state
  shownName
  name {
    language
    text
  }
  description {
    language
    text
  }
  visitInfo {
    language
    text
  }
  place {
    id
    path
    name
  }
  foundedYear
  headcount {
    total
    women
    youth
  }
  sender {
    ...SenderParts
  }
  directions {
    id
    name
  }
  picture {
    id
    thumbnailUrl
    alt
  }
  consents {
    id
    scope
    givenAt
    withdrawnAt
    evidence
  }
  manuscriptId
  entry {
    ...Entry
  }
  productCount
  updatedAt
}
fragment SenderParts on Sender {
  street
  postalCode
  phone
  email
}`) as unknown as TypedDocumentString<ArchiveProducerMutation, ArchiveProducerMutationVariables>;
export const RecordConsentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordConsent($id: ID!, $asOf: DateTimeISO!, $scope: ConsentScope!, $evidence: String!) {
  kept: recordConsent(id: $id, asOf: $asOf, scope: $scope, evidence: $evidence) {
    ...KeptProducer
  }
}
    fragment Entry on AssistedEntry {
  enteredBy
  enteredAt
  confirmedBy
  confirmedAt
  note
}
fragment KeptProducer on DeskProducer {
  id
  slug
  kind
  state
  shownName
  name {
    language
    text
  }
  description {
    language
    text
  }
  visitInfo {
    language
    text
  }
  place {
    id
    path
    name
  }
  foundedYear
  headcount {
    total
    women
    youth
  }
  sender {
    ...SenderParts
  }
  directions {
    id
    name
  }
  picture {
    id
    thumbnailUrl
    alt
  }
  consents {
    id
    scope
    givenAt
    withdrawnAt
    evidence
  }
  manuscriptId
  entry {
    ...Entry
  }
  productCount
  updatedAt
}
fragment SenderParts on Sender {
  street
  postalCode
  phone
  email
}`) as unknown as TypedDocumentString<RecordConsentMutation, RecordConsentMutationVariables>;
export const WithdrawConsentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawConsent($id: ID!, $asOf: DateTimeISO!, $scope: ConsentScope!) {
  kept: withdrawConsent(id: $id, asOf: $asOf, scope: $scope) {
    ...KeptProducer
  }
}
    fragment Entry on AssistedEntry {
  enteredBy
  enteredAt
  confirmedBy
  confirmedAt
  note
}
fragment KeptProducer on DeskProducer {
  id
  slug
  kind
  state
  shownName
  name {
    language
    text
  }
  description {
    language
    text
  }
  visitInfo {
    language
    text
  }
  place {
    id
    path
    name
  }
  foundedYear
  headcount {
    total
    women
    youth
  }
  sender {
    ...SenderParts
  }
  directions {
    id
    name
  }
  picture {
    id
    thumbnailUrl
    alt
  }
  consents {
    id
    scope
    givenAt
    withdrawnAt
    evidence
  }
  manuscriptId
  entry {
    ...Entry
  }
  productCount
  updatedAt
}
fragment SenderParts on Sender {
  street
  postalCode
  phone
  email
}`) as unknown as TypedDocumentString<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
export const ProductListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProductList($after: String, $text: String, $place: String, $producer: ID, $state: PublicationState) {
  deskProducts(
    first: 24
    after: $after
    text: $text
    place: $place
    producer: $producer
    state: $state
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      shownName
      slug
      state
      updatedAt
      producer {
        id
        name
      }
      pictures {
        thumbnailUrl
      }
      variants {
        sku
        onHand
        reserved
        basePrice {
          formatted
        }
      }
      entry {
        ...Entry
      }
    }
  }
}
    fragment Entry on AssistedEntry {
  enteredBy
  enteredAt
  confirmedBy
  confirmedAt
  note
}`) as unknown as TypedDocumentString<ProductListQuery, ProductListQueryVariables>;
export const ProductDetailDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProductDetail($id: ID!) {
  deskProduct(id: $id) {
    ...KeptProduct
  }
}
    fragment Entry on AssistedEntry {
  enteredBy
  enteredAt
  confirmedBy
  confirmedAt
  note
}
fragment KeptProduct on DeskProduct {
  id
  slug
  state
  shownName
  name {
    language
    text
  }
  subtitle {
    language
    text
  }
  description {
    language
    text
  }
  care {
    language
    text
  }
  motif {
    language
    text
  }
  materialOrigin {
    language
    text
  }
  productType {
    id
    name
  }
  producer {
    id
    name
  }
  place {
    id
    path
    name
  }
  materials {
    slug
    percent
    name {
      language
      text
    }
  }
  options {
    texts {
      language
      text
    }
  }
  hsCode6
  countryOfOrigin
  madeYear
  supplyKind
  leadDaysMin
  leadDaysMax
  seasonMonths
  shippability
  pictures {
    id
    thumbnailUrl
    alt
  }
  variants {
    id
    sku
    gtin
    optionValues {
      texts {
        language
        text
      }
    }
    weightGrams
    packageWeightGrams
    dimensionsMm {
      length
      width
      height
    }
    onHand
    reserved
    basePrice {
      amount
      currency
    }
    marketPrices {
      market
      price {
        amount
        currency
      }
    }
    priceHistory {
      market
      price {
        formatted
      }
      validFrom
      validTo
    }
  }
  certificates {
    id
    type
    number
    issuer {
      language
      text
    }
    issuedOn
    expiresOn
  }
  publishedAt
  manuscriptId
  entry {
    ...Entry
  }
  updatedAt
}`) as unknown as TypedDocumentString<ProductDetailQuery, ProductDetailQueryVariables>;
export const ProducerChoicesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProducerChoices($text: String) {
  deskProducers(first: 20, text: $text) {
    nodes {
      id
      shownName
      slug
      place {
        id
        path
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProducerChoicesQuery, ProducerChoicesQueryVariables>;
export const PricePreviewsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PricePreviews($amountMinor: MinorUnits!, $currency: CurrencyCode!) {
  pricePreviews(amountMinor: $amountMinor, currency: $currency) {
    market
    price {
      formatted
    }
    rateDate
  }
}
    `) as unknown as TypedDocumentString<PricePreviewsQuery, PricePreviewsQueryVariables>;
export const EnterProductDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EnterProduct($id: ID!, $product: ProductEntryInput!) {
  kept: enterProduct(id: $id, product: $product) {
    ...KeptProduct
  }
}
    fragment Entry on AssistedEntry {
  enteredBy
  enteredAt
  confirmedBy
  confirmedAt
  note
}
fragment KeptProduct on DeskProduct {
  id
  slug
  state
  shownName
  name {
    language
    text
  }
  subtitle {
    language
    text
  }
  description {
    language
    text
  }
  care {
    language
    text
  }
  motif {
    language
    text
  }
  materialOrigin {
    language
    text
  }
  productType {
    id
    name
  }
  producer {
    id
    name
  }
  place {
    id
    path
    name
  }
  materials {
    slug
    percent
    name {
      language
      text
    }
  }
  options {
    texts {
      language
      text
    }
  }
  hsCode6
  countryOfOrigin
  madeYear
  supplyKind
  leadDaysMin
  leadDaysMax
  seasonMonths
  shippability
  pictures {
    id
    thumbnailUrl
    alt
  }
  variants {
    id
    sku
    gtin
    optionValues {
      texts {
        language
        text
      }
    }
    weightGrams
    packageWeightGrams
    dimensionsMm {
      length
      width
      height
    }
    onHand
    reserved
    basePrice {
      amount
      currency
    }
    marketPrices {
      market
      price {
        amount
        currency
      }
    }
    priceHistory {
      market
      price {
        formatted
      }
      validFrom
      validTo
    }
  }
  certificates {
    id
    type
    number
    issuer {
      language
      text
    }
    issuedOn
    expiresOn
  }
  publishedAt
  manuscriptId
  entry {
    ...Entry
  }
  updatedAt
}`) as unknown as TypedDocumentString<EnterProductMutation, EnterProductMutationVariables>;
export const ChangeProductDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ChangeProduct($id: ID!, $asOf: DateTimeISO!, $change: ProductChangeInput!) {
  kept: changeProduct(id: $id, asOf: $asOf, change: $change) {
    ...KeptProduct
  }
}
    fragment Entry on AssistedEntry {
  enteredBy
  enteredAt
  confirmedBy
  confirmedAt
  note
}
fragment KeptProduct on DeskProduct {
  id
  slug
  state
  shownName
  name {
    language
    text
  }
  subtitle {
    language
    text
  }
  description {
    language
    text
  }
  care {
    language
    text
  }
  motif {
    language
    text
  }
  materialOrigin {
    language
    text
  }
  productType {
    id
    name
  }
  producer {
    id
    name
  }
  place {
    id
    path
    name
  }
  materials {
    slug
    percent
    name {
      language
      text
    }
  }
  options {
    texts {
      language
      text
    }
  }
  hsCode6
  countryOfOrigin
  madeYear
  supplyKind
  leadDaysMin
  leadDaysMax
  seasonMonths
  shippability
  pictures {
    id
    thumbnailUrl
    alt
  }
  variants {
    id
    sku
    gtin
    optionValues {
      texts {
        language
        text
      }
    }
    weightGrams
    packageWeightGrams
    dimensionsMm {
      length
      width
      height
    }
    onHand
    reserved
    basePrice {
      amount
      currency
    }
    marketPrices {
      market
      price {
        amount
        currency
      }
    }
    priceHistory {
      market
      price {
        formatted
      }
      validFrom
      validTo
    }
  }
  certificates {
    id
    type
    number
    issuer {
      language
      text
    }
    issuedOn
    expiresOn
  }
  publishedAt
  manuscriptId
  entry {
    ...Entry
  }
  updatedAt
}`) as unknown as TypedDocumentString<ChangeProductMutation, ChangeProductMutationVariables>;
export const ChangeProductsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ChangeProducts($products: [SeenProductInput!]!, $change: ManyChangeInput!) {
  changeProducts(products: $products, change: $change) {
    problems {
      id
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeProductsMutation, ChangeProductsMutationVariables>;
export const SubmitProductDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SubmitProduct($id: ID!, $asOf: DateTimeISO!) {
  kept: submitProduct(id: $id, asOf: $asOf) {
    ...KeptProduct
  }
}
    fragment Entry on AssistedEntry {
  enteredBy
  enteredAt
  confirmedBy
  confirmedAt
  note
}
fragment KeptProduct on DeskProduct {
  id
  slug
  state
  shownName
  name {
    language
    text
  }
  subtitle {
    language
    text
  }
  description {
    language
    text
  }
  care {
    language
    text
  }
  motif {
    language
    text
  }
  materialOrigin {
    language
    text
  }
  productType {
    id
    name
  }
  producer {
    id
    name
  }
  place {
    id
    path
    name
  }
  materials {
    slug
    percent
    name {
      language
      text
    }
  }
  options {
    texts {
      language
      text
    }
  }
  hsCode6
  countryOfOrigin
  madeYear
  supplyKind
  leadDaysMin
  leadDaysMax
  seasonMonths
  shippability
  pictures {
    id
    thumbnailUrl
    alt
  }
  variants {
    id
    sku
    gtin
    optionValues {
      texts {
        language
        text
      }
    }
    weightGrams
    packageWeightGrams
    dimensionsMm {
      length
      width
      height
    }
    onHand
    reserved
    basePrice {
      amount
      currency
    }
    marketPrices {
      market
      price {
        amount
        currency
      }
    }
    priceHistory {
      market
      price {
        formatted
      }
      validFrom
      validTo
    }
  }
  certificates {
    id
    type
    number
    issuer {
      language
      text
    }
    issuedOn
    expiresOn
  }
  publishedAt
  manuscriptId
  entry {
    ...Entry
  }
  updatedAt
}`) as unknown as TypedDocumentString<SubmitProductMutation, SubmitProductMutationVariables>;
export const PublishProductDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PublishProduct($id: ID!, $asOf: DateTimeISO!) {
  kept: publishProduct(id: $id, asOf: $asOf) {
    ...KeptProduct
  }
}
    fragment Entry on AssistedEntry {
  enteredBy
  enteredAt
  confirmedBy
  confirmedAt
  note
}
fragment KeptProduct on DeskProduct {
  id
  slug
  state
  shownName
  name {
    language
    text
  }
  subtitle {
    language
    text
  }
  description {
    language
    text
  }
  care {
    language
    text
  }
  motif {
    language
    text
  }
  materialOrigin {
    language
    text
  }
  productType {
    id
    name
  }
  producer {
    id
    name
  }
  place {
    id
    path
    name
  }
  materials {
    slug
    percent
    name {
      language
      text
    }
  }
  options {
    texts {
      language
      text
    }
  }
  hsCode6
  countryOfOrigin
  madeYear
  supplyKind
  leadDaysMin
  leadDaysMax
  seasonMonths
  shippability
  pictures {
    id
    thumbnailUrl
    alt
  }
  variants {
    id
    sku
    gtin
    optionValues {
      texts {
        language
        text
      }
    }
    weightGrams
    packageWeightGrams
    dimensionsMm {
      length
      width
      height
    }
    onHand
    reserved
    basePrice {
      amount
      currency
    }
    marketPrices {
      market
      price {
        amount
        currency
      }
    }
    priceHistory {
      market
      price {
        formatted
      }
      validFrom
      validTo
    }
  }
  certificates {
    id
    type
    number
    issuer {
      language
      text
    }
    issuedOn
    expiresOn
  }
  publishedAt
  manuscriptId
  entry {
    ...Entry
  }
  updatedAt
}`) as unknown as TypedDocumentString<PublishProductMutation, PublishProductMutationVariables>;
export const ArchiveProductDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ArchiveProduct($id: ID!, $asOf: DateTimeISO!) {
  kept: archiveProduct(id: $id, asOf: $asOf) {
    ...KeptProduct
  }
}
    fragment Entry on AssistedEntry {
  enteredBy
  enteredAt
  confirmedBy
  confirmedAt
  note
}
fragment KeptProduct on DeskProduct {
  id
  slug
  state
  shownName
  name {
    language
    text
  }
  subtitle {
    language
    text
  }
  description {
    language
    text
  }
  care {
    language
    text
  }
  motif {
    language
    text
  }
  materialOrigin {
    language
    text
  }
  productType {
    id
    name
  }
  producer {
    id
    name
  }
  place {
    id
    path
    name
  }
  materials {
    slug
    percent
    name {
      language
      text
    }
  }
  options {
    texts {
      language
      text
    }
  }
  hsCode6
  countryOfOrigin
  madeYear
  supplyKind
  leadDaysMin
  leadDaysMax
  seasonMonths
  shippability
  pictures {
    id
    thumbnailUrl
    alt
  }
  variants {
    id
    sku
    gtin
    optionValues {
      texts {
        language
        text
      }
    }
    weightGrams
    packageWeightGrams
    dimensionsMm {
      length
      width
      height
    }
    onHand
    reserved
    basePrice {
      amount
      currency
    }
    marketPrices {
      market
      price {
        amount
        currency
      }
    }
    priceHistory {
      market
      price {
        formatted
      }
      validFrom
      validTo
    }
  }
  certificates {
    id
    type
    number
    issuer {
      language
      text
    }
    issuedOn
    expiresOn
  }
  publishedAt
  manuscriptId
  entry {
    ...Entry
  }
  updatedAt
}`) as unknown as TypedDocumentString<ArchiveProductMutation, ArchiveProductMutationVariables>;
export const AddCertificateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AddCertificate($id: ID!, $asOf: DateTimeISO!, $certificate: CertificateInput!) {
  kept: addCertificate(id: $id, asOf: $asOf, certificate: $certificate) {
    ...KeptProduct
  }
}
    fragment Entry on AssistedEntry {
  enteredBy
  enteredAt
  confirmedBy
  confirmedAt
  note
}
fragment KeptProduct on DeskProduct {
  id
  slug
  state
  shownName
  name {
    language
    text
  }
  subtitle {
    language
    text
  }
  description {
    language
    text
  }
  care {
    language
    text
  }
  motif {
    language
    text
  }
  materialOrigin {
    language
    text
  }
  productType {
    id
    name
  }
  producer {
    id
    name
  }
  place {
    id
    path
    name
  }
  materials {
    slug
    percent
    name {
      language
      text
    }
  }
  options {
    texts {
      language
      text
    }
  }
  hsCode6
  countryOfOrigin
  madeYear
  supplyKind
  leadDaysMin
  leadDaysMax
  seasonMonths
  shippability
  pictures {
    id
    thumbnailUrl
    alt
  }
  variants {
    id
    sku
    gtin
    optionValues {
      texts {
        language
        text
      }
    }
    weightGrams
    packageWeightGrams
    dimensionsMm {
      length
      width
      height
    }
    onHand
    reserved
    basePrice {
      amount
      currency
    }
    marketPrices {
      market
      price {
        amount
        currency
      }
    }
    priceHistory {
      market
      price {
        formatted
      }
      validFrom
      validTo
    }
  }
  certificates {
    id
    type
    number
    issuer {
      language
      text
    }
    issuedOn
    expiresOn
  }
  publishedAt
  manuscriptId
  entry {
    ...Entry
  }
  updatedAt
}`) as unknown as TypedDocumentString<AddCertificateMutation, AddCertificateMutationVariables>;
export const EndCertificateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EndCertificate($id: ID!, $asOf: DateTimeISO!, $certificate: ID!, $lastDay: LocalDate!) {
  kept: endCertificate(
    id: $id
    asOf: $asOf
    certificate: $certificate
    lastDay: $lastDay
  ) {
    ...KeptProduct
  }
}
    fragment Entry on AssistedEntry {
  enteredBy
  enteredAt
  confirmedBy
  confirmedAt
  note
}
fragment KeptProduct on DeskProduct {
  id
  slug
  state
  shownName
  name {
    language
    text
  }
  subtitle {
    language
    text
  }
  description {
    language
    text
  }
  care {
    language
    text
  }
  motif {
    language
    text
  }
  materialOrigin {
    language
    text
  }
  productType {
    id
    name
  }
  producer {
    id
    name
  }
  place {
    id
    path
    name
  }
  materials {
    slug
    percent
    name {
      language
      text
    }
  }
  options {
    texts {
      language
      text
    }
  }
  hsCode6
  countryOfOrigin
  madeYear
  supplyKind
  leadDaysMin
  leadDaysMax
  seasonMonths
  shippability
  pictures {
    id
    thumbnailUrl
    alt
  }
  variants {
    id
    sku
    gtin
    optionValues {
      texts {
        language
        text
      }
    }
    weightGrams
    packageWeightGrams
    dimensionsMm {
      length
      width
      height
    }
    onHand
    reserved
    basePrice {
      amount
      currency
    }
    marketPrices {
      market
      price {
        amount
        currency
      }
    }
    priceHistory {
      market
      price {
        formatted
      }
      validFrom
      validTo
    }
  }
  certificates {
    id
    type
    number
    issuer {
      language
      text
    }
    issuedOn
    expiresOn
  }
  publishedAt
  manuscriptId
  entry {
    ...Entry
  }
  updatedAt
}`) as unknown as TypedDocumentString<EndCertificateMutation, EndCertificateMutationVariables>;
export const StaffListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query StaffList($after: String) {
  staff(first: 50, after: $after) {
    totalCount
    nodes {
      ...StaffParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment StaffParts on Staff {
  ...Me
  createdAt
  isDisabled
}
fragment Me on Staff {
  id
  name
  email
  role
  languages
  places {
    path
    name
  }
}`) as unknown as TypedDocumentString<StaffListQuery, StaffListQueryVariables>;
export const PlacesForDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PlacesFor($text: String!) {
  deskPlaces(text: $text) {
    path
    name
  }
}
    `) as unknown as TypedDocumentString<PlacesForQuery, PlacesForQueryVariables>;
export const InviteStaffDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation InviteStaff($email: String!, $name: String!, $role: StaffRole!, $places: [String!], $languages: [LanguageTag!]) {
  inviteStaff(
    email: $email
    name: $name
    role: $role
    places: $places
    languages: $languages
  ) {
    ...StaffParts
  }
}
    fragment StaffParts on Staff {
  ...Me
  createdAt
  isDisabled
}
fragment Me on Staff {
  id
  name
  email
  role
  languages
  places {
    path
    name
  }
}`) as unknown as TypedDocumentString<InviteStaffMutation, InviteStaffMutationVariables>;
export const ChangeStaffDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ChangeStaff($id: ID!, $name: String, $role: StaffRole, $places: [String!], $languages: [LanguageTag!]) {
  changeStaff(
    id: $id
    name: $name
    role: $role
    places: $places
    languages: $languages
  ) {
    ...StaffParts
  }
}
    fragment StaffParts on Staff {
  ...Me
  createdAt
  isDisabled
}
fragment Me on Staff {
  id
  name
  email
  role
  languages
  places {
    path
    name
  }
}`) as unknown as TypedDocumentString<ChangeStaffMutation, ChangeStaffMutationVariables>;
export const DisableStaffDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DisableStaff($id: ID!) {
  disableStaff(id: $id) {
    ...StaffParts
  }
}
    fragment StaffParts on Staff {
  ...Me
  createdAt
  isDisabled
}
fragment Me on Staff {
  id
  name
  email
  role
  languages
  places {
    path
    name
  }
}`) as unknown as TypedDocumentString<DisableStaffMutation, DisableStaffMutationVariables>;
export const EnableStaffDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EnableStaff($id: ID!) {
  enableStaff(id: $id) {
    ...StaffParts
  }
}
    fragment StaffParts on Staff {
  ...Me
  createdAt
  isDisabled
}
fragment Me on Staff {
  id
  name
  email
  role
  languages
  places {
    path
    name
  }
}`) as unknown as TypedDocumentString<EnableStaffMutation, EnableStaffMutationVariables>;
export const HowWePublishDocument = /*#__PURE__*/ new TypedDocumentString(`
    query HowWePublish {
  publishingRules {
    isReviewRequired
    timezone
  }
}
    `) as unknown as TypedDocumentString<HowWePublishQuery, HowWePublishQueryVariables>;
export const SetPublishingRulesDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SetPublishingRules($isReviewRequired: Boolean!, $timezone: String!) {
  setPublishingRules(isReviewRequired: $isReviewRequired, timezone: $timezone) {
    isReviewRequired
    timezone
  }
}
    `) as unknown as TypedDocumentString<SetPublishingRulesMutation, SetPublishingRulesMutationVariables>;
export const LinkTargetsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query LinkTargets($text: String!, $kinds: [LinkedKind!], $first: Int!) {
  linkTargets(text: $text, kinds: $kinds, first: $first) {
    ...KnownTarget
  }
}
    fragment KnownTarget on LinkTarget {
  kind
  id
  name
  place
  picture {
    alt
    sources {
      url
      mediaType
      width
    }
  }
}`) as unknown as TypedDocumentString<LinkTargetsQuery, LinkTargetsQueryVariables>;
export const KnownTargetsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query KnownTargets($ids: [ID!]!, $first: Int!) {
  linkTargets(text: "", ids: $ids, first: $first) {
    ...KnownTarget
  }
}
    fragment KnownTarget on LinkTarget {
  kind
  id
  name
  place
  picture {
    alt
    sources {
      url
      mediaType
      width
    }
  }
}`) as unknown as TypedDocumentString<KnownTargetsQuery, KnownTargetsQueryVariables>;
export const KnownPictureDocument = /*#__PURE__*/ new TypedDocumentString(`
    query KnownPicture($id: ID!) {
  picture(id: $id) {
    id
    width
    height
    alt
    credit
    licence
    isComplete
    isGenerated
    sources {
      url
      mediaType
      width
    }
  }
}
    `) as unknown as TypedDocumentString<KnownPictureQuery, KnownPictureQueryVariables>;
export const VersionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Versions($manuscript: ID!, $language: LanguageTag!, $first: Int!, $after: String) {
  versions(
    manuscript: $manuscript
    language: $language
    first: $first
    after: $after
  ) {
    edges {
      node {
        revision
        reason
        savedAt
        savedBy {
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<VersionsQuery, VersionsQueryVariables>;
export const VersionDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Version($manuscript: ID!, $language: LanguageTag!, $revision: Int!) {
  version(manuscript: $manuscript, language: $language, revision: $revision) {
    revision
    content
  }
}
    `) as unknown as TypedDocumentString<VersionQuery, VersionQueryVariables>;
export const RestoreVersionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RestoreVersion($manuscript: ID!, $language: LanguageTag!, $revision: Int!, $saveId: ID!) {
  restoreVersion(
    manuscript: $manuscript
    language: $language
    revision: $revision
    saveId: $saveId
  ) {
    ...WrittenText
  }
}
    fragment NoteConflict on TextConflict {
  id
  conflict
  createdAt
  revision
  writtenBy {
    name
  }
}
fragment WrittenText on ManuscriptText {
  language
  state
  isChangedSincePublished
  revision
  publishedRevision
  content
  origin
  translator {
    name
  }
  reviewer {
    name
  }
  reviewedRevision
  reviewNote
  sourceLanguage
  isSourceChanged
  publishAt
  publishProblem {
    code
    message
  }
  conflicts {
    ...NoteConflict
  }
  updatedAt
  fieldNames
}`) as unknown as TypedDocumentString<RestoreVersionMutation, RestoreVersionMutationVariables>;
export const SaveFactsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SaveFacts($manuscript: ID!, $baseRevision: Int!, $facts: StoryFactsInput!) {
  saveFacts(manuscript: $manuscript, baseRevision: $baseRevision, facts: $facts) {
    ...WholeManuscript
  }
}
    fragment NoteConflict on TextConflict {
  id
  conflict
  createdAt
  revision
  writtenBy {
    name
  }
}
fragment WrittenText on ManuscriptText {
  language
  state
  isChangedSincePublished
  revision
  publishedRevision
  content
  origin
  translator {
    name
  }
  reviewer {
    name
  }
  reviewedRevision
  reviewNote
  sourceLanguage
  isSourceChanged
  publishAt
  publishProblem {
    code
    message
  }
  conflicts {
    ...NoteConflict
  }
  updatedAt
  fieldNames
}
fragment WholeManuscript on Manuscript {
  id
  kind
  subjectId
  name
  place {
    path
    name
  }
  facts {
    slug
    type
    pictureId
    sources {
      publisher
      title
      url
      publishedOn
      kind
    }
    places {
      id
      path
      name
    }
    brands {
      id
      slug
      name
    }
  }
  factsRevision
  isTrashed
  updatedAt
  publicPath
  texts {
    ...WrittenText
  }
}`) as unknown as TypedDocumentString<SaveFactsMutation, SaveFactsMutationVariables>;
export const TrashManuscriptDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation TrashManuscript($id: ID!) {
  trashManuscript(id: $id) {
    id
    isTrashed
  }
}
    `) as unknown as TypedDocumentString<TrashManuscriptMutation, TrashManuscriptMutationVariables>;
export const UntrashManuscriptDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation UntrashManuscript($id: ID!) {
  untrashManuscript(id: $id) {
    id
    isTrashed
  }
}
    `) as unknown as TypedDocumentString<UntrashManuscriptMutation, UntrashManuscriptMutationVariables>;
export const StartPreviewDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation StartPreview($manuscript: ID!, $languages: [LanguageTag!]!) {
  startPreview(manuscript: $manuscript, languages: $languages) {
    url
  }
}
    `) as unknown as TypedDocumentString<StartPreviewMutation, StartPreviewMutationVariables>;
export const PublishingProblemsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PublishingProblems($manuscript: ID!, $languages: [LanguageTag!]!) {
  publishingProblems(manuscript: $manuscript, languages: $languages) {
    code
    message
    language
    field
    blockId
  }
}
    `) as unknown as TypedDocumentString<PublishingProblemsQuery, PublishingProblemsQueryVariables>;
export const SubmitTextDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SubmitText($manuscript: ID!, $language: LanguageTag!) {
  submitText(manuscript: $manuscript, language: $language) {
    language
  }
}
    `) as unknown as TypedDocumentString<SubmitTextMutation, SubmitTextMutationVariables>;
export const ApproveTextDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ApproveText($manuscript: ID!, $language: LanguageTag!, $revision: Int!) {
  approveText(manuscript: $manuscript, language: $language, revision: $revision) {
    language
  }
}
    `) as unknown as TypedDocumentString<ApproveTextMutation, ApproveTextMutationVariables>;
export const ReturnTextDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReturnText($manuscript: ID!, $language: LanguageTag!, $note: String!) {
  returnText(manuscript: $manuscript, language: $language, note: $note) {
    language
  }
}
    `) as unknown as TypedDocumentString<ReturnTextMutation, ReturnTextMutationVariables>;
export const ScheduleTextsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ScheduleTexts($manuscript: ID!, $languages: [LanguageTag!]!, $at: DateTimeISO!) {
  scheduleTexts(manuscript: $manuscript, languages: $languages, at: $at) {
    id
  }
}
    `) as unknown as TypedDocumentString<ScheduleTextsMutation, ScheduleTextsMutationVariables>;
export const UnscheduleTextsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation UnscheduleTexts($manuscript: ID!, $languages: [LanguageTag!]!) {
  unscheduleTexts(manuscript: $manuscript, languages: $languages) {
    id
  }
}
    `) as unknown as TypedDocumentString<UnscheduleTextsMutation, UnscheduleTextsMutationVariables>;
export const PublishTextsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PublishTexts($manuscript: ID!, $languages: [LanguageTag!]!) {
  publishTexts(manuscript: $manuscript, languages: $languages) {
    change
  }
}
    `) as unknown as TypedDocumentString<PublishTextsMutation, PublishTextsMutationVariables>;
export const UnpublishTextsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation UnpublishTexts($manuscript: ID!, $languages: [LanguageTag!]!) {
  unpublishTexts(manuscript: $manuscript, languages: $languages) {
    change
  }
}
    `) as unknown as TypedDocumentString<UnpublishTextsMutation, UnpublishTextsMutationVariables>;
export const PublicationDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Publication($change: String!) {
  publication(change: $change) {
    state
    milliseconds
    pagesWritten
    pagesRemoved
    paths
    reason
  }
}
    `) as unknown as TypedDocumentString<PublicationQuery, PublicationQueryVariables>;
export const PublishingRulesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PublishingRules {
  publishingRules {
    isReviewRequired
    timezone
  }
}
    `) as unknown as TypedDocumentString<PublishingRulesQuery, PublishingRulesQueryVariables>;
export const ManuscriptDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Manuscript($id: ID!) {
  manuscript(id: $id) {
    ...WholeManuscript
  }
}
    fragment NoteConflict on TextConflict {
  id
  conflict
  createdAt
  revision
  writtenBy {
    name
  }
}
fragment WrittenText on ManuscriptText {
  language
  state
  isChangedSincePublished
  revision
  publishedRevision
  content
  origin
  translator {
    name
  }
  reviewer {
    name
  }
  reviewedRevision
  reviewNote
  sourceLanguage
  isSourceChanged
  publishAt
  publishProblem {
    code
    message
  }
  conflicts {
    ...NoteConflict
  }
  updatedAt
  fieldNames
}
fragment WholeManuscript on Manuscript {
  id
  kind
  subjectId
  name
  place {
    path
    name
  }
  facts {
    slug
    type
    pictureId
    sources {
      publisher
      title
      url
      publishedOn
      kind
    }
    places {
      id
      path
      name
    }
    brands {
      id
      slug
      name
    }
  }
  factsRevision
  isTrashed
  updatedAt
  publicPath
  texts {
    ...WrittenText
  }
}`) as unknown as TypedDocumentString<ManuscriptQuery, ManuscriptQueryVariables>;
export const ManuscriptPulseDocument = /*#__PURE__*/ new TypedDocumentString(`
    "What has changed since it was loaded: asked every few seconds."
query ManuscriptPulse($id: ID!) {
  manuscript(id: $id) {
    factsRevision
    isTrashed
    texts {
      language
      revision
      state
      reviewedRevision
      conflicts {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ManuscriptPulseQuery, ManuscriptPulseQueryVariables>;
export const SaveTextDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SaveText($manuscript: ID!, $language: LanguageTag!, $saveId: ID!, $baseRevision: Int!, $content: ManuscriptContent!) {
  saveText(
    manuscript: $manuscript
    language: $language
    saveId: $saveId
    baseRevision: $baseRevision
    content: $content
  ) {
    revision
    content
    sentRevision
    isMerged
    state
    conflicts {
      ...NoteConflict
    }
  }
}
    fragment NoteConflict on TextConflict {
  id
  conflict
  createdAt
  revision
  writtenBy {
    name
  }
}`) as unknown as TypedDocumentString<SaveTextMutation, SaveTextMutationVariables>;
export const SettleConflictDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SettleConflict($id: ID!) {
  settleConflict(id: $id) {
    language
  }
}
    `) as unknown as TypedDocumentString<SettleConflictMutation, SettleConflictMutationVariables>;
export const BeThereDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation BeThere($manuscript: ID!, $tab: ID!, $language: LanguageTag!, $blockId: String) {
  beThere(
    manuscript: $manuscript
    tab: $tab
    language: $language
    blockId: $blockId
  ) {
    staff {
      id
      name
    }
    tab
    language
    blockId
  }
}
    `) as unknown as TypedDocumentString<BeThereMutation, BeThereMutationVariables>;
export const TransliterateTextDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation TransliterateText($manuscript: ID!, $from: LanguageTag!, $to: LanguageTag!, $saveId: ID!) {
  transliterateText(
    manuscript: $manuscript
    from: $from
    to: $to
    saveId: $saveId
  ) {
    ...WrittenText
  }
}
    fragment NoteConflict on TextConflict {
  id
  conflict
  createdAt
  revision
  writtenBy {
    name
  }
}
fragment WrittenText on ManuscriptText {
  language
  state
  isChangedSincePublished
  revision
  publishedRevision
  content
  origin
  translator {
    name
  }
  reviewer {
    name
  }
  reviewedRevision
  reviewNote
  sourceLanguage
  isSourceChanged
  publishAt
  publishProblem {
    code
    message
  }
  conflicts {
    ...NoteConflict
  }
  updatedAt
  fieldNames
}`) as unknown as TypedDocumentString<TransliterateTextMutation, TransliterateTextMutationVariables>;
export const ViewerDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Viewer {
  viewer {
    ...Me
  }
}
    fragment Me on Staff {
  id
  name
  email
  role
  languages
  places {
    path
    name
  }
}`) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;