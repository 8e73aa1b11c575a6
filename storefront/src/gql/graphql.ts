/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Currency } from '@aul/money';
import type { Language } from '@aul/language';
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A part of a postal address. */
export type AddressField =
  /** City, town or village. */
  | 'CITY'
  /** A part of the city. */
  | 'DISTRICT'
  /** Who receives: first and last name. */
  | 'NAME'
  /** The firm or office where the person receives. */
  | 'ORGANIZATION'
  /** Postal code. */
  | 'POSTAL_CODE'
  /** State, province, prefecture: a code where the form offers a choice. */
  | 'REGION'
  /** What a few posts sort by beside the postal code, such as CEDEX. */
  | 'SORTING_CODE'
  /** Street, house and flat, in up to three lines. */
  | 'STREET';

/** An address as somebody typed it, in the fields of `addressForm`. What a country requires is not required here: the answer names what is missing. */
export type AddressInput = {
  /** City, town or village. */
  city?: string | null | undefined;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** A part of the city. */
  district?: string | null | undefined;
  /** Of the person who receives. */
  name?: string | null | undefined;
  /** Of the firm where the person receives. */
  organization?: string | null | undefined;
  /** The postal code, with or without its spaces. */
  postalCode?: string | null | undefined;
  /** The code of an option of the form, where it has any; otherwise its name. */
  region?: string | null | undefined;
  /** Such as CEDEX, where the country has it. */
  sortingCode?: string | null | undefined;
  /** Street, house, flat: up to three lines. */
  street?: Array<string> | null | undefined;
};

/** Whether a shopper in a market can have it now. */
export type Availability =
  /** There, and can leave at once. */
  | 'IN_STOCK'
  /** Can be ordered, and is then made. */
  | 'MADE_TO_ORDER'
  /** Exists, but is not sent to this market. */
  | 'NOT_DELIVERED'
  /** Will be sold again in its months. */
  | 'OUT_OF_SEASON'
  /** None left. */
  | 'SOLD_OUT';

/** So many of a variant. */
export type BasketLineInput = {
  /** Pieces, 0 to 999; 0 takes it out. */
  quantity: number;
  /** Id of the variant. */
  variantId: string;
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

/** What of the input a problem is about. */
export type CheckoutField =
  /** A field of `address`. */
  | 'ADDRESS'
  /** The `email`. */
  | 'EMAIL'
  /** A field of `latinAddress`. */
  | 'LATIN_ADDRESS'
  /** The `phone`. */
  | 'PHONE';

/** What is wrong with something that a buyer typed. */
export type CheckoutProblemCode =
  /** It is required and empty. */
  | 'MISSING'
  /** It is not in Latin letters, and has to be. */
  | 'NOT_LATIN'
  /** It does not fit on a label. */
  | 'TOO_LONG'
  /** It is none of the choices. */
  | 'UNKNOWN_CHOICE'
  /** It does not look like one. */
  | 'WRONG_FORM';

/** When duties and taxes of the destination are paid. */
export type DutyCollection =
  /** By the receiver, to the carrier or customs: what is given is an estimate. */
  | 'AT_BORDER'
  /** With the order (delivered duty paid): nothing is left to pay at the door. */
  | 'AT_CHECKOUT'
  /** None are due, as far as the tables know. */
  | 'NONE'
  /** The tables say nothing of this destination: ask its customs office. */
  | 'UNKNOWN';

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

/** So many pieces of a line of an order. */
export type PiecesInput = {
  /** Position of the line. */
  line: number;
  /** Pieces, at least one. */
  quantity: number;
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

/** What a buyer sends to buy a basket. */
export type PlaceOrderInput = {
  /** Where it goes, in the fields of `addressForm`. */
  address: AddressInput;
  /** Where letters go. */
  email: string;
  /** The total that the buyer saw: never is more charged than that. */
  expectedTotalMinor: string;
  /** Idempotency key, 8 to 100 signs, made anew for each attempt that a buyer starts: the same key again gives the same answer, so send it again when an answer is lost. */
  key: string;
  /** The same in Latin letters, where `address` is not: labels need it outside of its country. */
  latinAddress?: AddressInput | null | undefined;
  /** How it is paid: one of `paymentMethods`. */
  method: PaymentMethod;
  /** For the carrier and customs, as the buyer writes it. */
  phone: string;
  /** Where the buyer comes back to from the page of a payment provider: on this shop’s own site. */
  returnUrl: string;
  /** How the parts are to be sent, where that is not the cheapest way. */
  shipping?: Array<ShippingWish>;
  /** Of the basket. */
  token: string;
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

/** Which products. Conditions add up; a list of values means any of them. */
export type ProductFilter = {
  /** Showing one of these brands: slugs. */
  brands?: Array<string> | null | undefined;
  /** With a valid certificate of one of these types. */
  certificates?: Array<CertificateType> | null | undefined;
  /** Of one of these craft directions: slugs. */
  directions?: Array<string> | null | undefined;
  /** True: only what is sent to the market. */
  isDelivered?: boolean | null | undefined;
  /** The market of prices and delivery; that of the request when left out. */
  market?: string | null | undefined;
  /** Costing at most this much in the currency of the market. */
  maximumPrice?: string | null | undefined;
  /** Costing at least this much in the currency of the market. */
  minimumPrice?: string | null | undefined;
  /** Made in this place or below it: a `path`. */
  place?: string | null | undefined;
  /** Made by one of these producers: slugs. */
  producers?: Array<string> | null | undefined;
  /** Of one of these product types: slugs. */
  productTypes?: Array<string> | null | undefined;
  /** Supplied in one of these ways. */
  supplyKinds?: Array<SupplyKind> | null | undefined;
};

/** How a list of products is ordered. Prices are those of the market of the filter; names follow the alphabet of the language. */
export type ProductSort =
  | 'NAME'
  | 'NEWEST'
  | 'PRICE_HIGHEST'
  | 'PRICE_LOWEST';

/** What stands in the way of buying. */
export type QuoteProblemCode =
  /** There is nothing in the basket. */
  | 'EMPTY'
  /** It is not sent to the destination. */
  | 'NOT_DELIVERED'
  /** Nobody has said yet where it is to be sent. */
  | 'NO_DESTINATION'
  /** No carrier takes it there: too heavy, or no tariff. */
  | 'NO_SHIPPING'
  /** It is sold in other months. */
  | 'OUT_OF_SEASON'
  /** It may not be sent there: the restrictions say why. */
  | 'RESTRICTED'
  /** None are left. */
  | 'SOLD_OUT'
  /** There are fewer than were asked for. */
  | 'TOO_FEW'
  /** It is not sold any more. */
  | 'WITHDRAWN';

/** What had an address before: each kind has addresses of its own. */
export type RedirectKind =
  | 'BRAND'
  | 'PLACE'
  | 'PRODUCER'
  | 'PRODUCT'
  | 'STORY';

/** What follows from a restriction. */
export type RestrictionEffect =
  /** It cannot be sent there. */
  | 'BLOCK'
  /** It can be sent with a document that the producer has to provide. */
  | 'REQUIRE_DOCUMENT'
  /** It can be sent; the buyer should know this first. */
  | 'WARN';

/** What a search found. */
export type SearchKind =
  | 'BRAND'
  | 'PLACE'
  | 'PRODUCER'
  | 'PRODUCT'
  | 'STORY';

/** What sort of settlement a place is. */
export type SettlementKind =
  | 'CITY'
  | 'TOWN'
  | 'VILLAGE';

/** How far a product can be sent. */
export type Shippability =
  /** Within its country of origin only. */
  | 'DOMESTIC'
  /** To any market. */
  | 'INTERNATIONAL'
  /** Nowhere: it is fetched from the producer. */
  | 'PICKUP';

/** How a producer’s part is to be sent. */
export type ShippingWish = {
  /** Code of one of the `options` of that part. */
  code: string;
  /** Id of the producer. */
  producerId: string;
};

/** PRIMARY is the one product of "one village, one product"; a place has at most one at a time. */
export type SpecializationRank =
  /** What the place is known for. */
  | 'PRIMARY'
  /** What it makes beside that. */
  | 'SECONDARY';

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

export type BasketPageQueryVariables = Exact<{ [key: string]: never; }>;


export type BasketPageQuery = { markets: Array<{ countries: Array<string>, code: string, currency: Currency, name: { text: string, language: Language, isFallback: boolean } }>, programme: { isDemonstration: boolean, name: { text: string, language: Language, isFallback: boolean }, notice: { text: string, language: Language, isFallback: boolean } | null, purpose: { text: string, language: Language, isFallback: boolean } } | null, countries: { nodes: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }> } };

export type BasketQueryVariables = Exact<{
  token: string;
  shipping: Array<ShippingWish> | ShippingWish;
}>;


export type BasketQuery = { basket: { market: string, country: string | null, subdivision: string | null, language: Language, isOrdered: boolean, parts: Array<{ chosen: string | null, dutyCollection: DutyCollection, leavesBy: string, lines: Array<{ variantId: string, title: string, quantity: number, fromStock: number, problem: QuoteProblemCode | null, unitPrice: { formatted: string }, total: { formatted: string }, product: { slug: string, supplyKind: SupplyKind, picture: { width: number, height: number, focus: { x: number, y: number }, sources: Array<{ width: number, mediaType: string, fileName: string }> } | null } | null }>, options: Array<{ code: string, carrier: string, isTracked: boolean, daysMin: number, daysMax: number, parcels: number, isDemonstration: boolean, name: { text: string, language: Language, isFallback: boolean }, price: { formatted: string } }>, dueAtBorder: { formatted: string } | null, dutyNote: { text: string, language: Language, isFallback: boolean } | null, producer: { id: string, slug: string, kind: ProducerKind, name: { text: string, language: Language, isFallback: boolean } | null, place: { name: { text: string, language: Language, isFallback: boolean } } } | null }>, problems: Array<{ code: QuoteProblemCode, variantId: string | null, free: number | null }>, restrictions: Array<{ variantId: string, effect: RestrictionEffect, source: string, reason: { text: string, language: Language, isFallback: boolean } }>, rates: Array<{ date: string }>, items: { formatted: string }, shipping: { amountMinor: string, formatted: string } | null, duty: { amountMinor: string, formatted: string } | null, tax: { amountMinor: string, formatted: string } | null, total: { amountMinor: string, formatted: string } | null } };

export type MakeBasketMutationVariables = Exact<{
  lines: Array<BasketLineInput> | BasketLineInput;
  market?: string | null | undefined;
}>;


export type MakeBasketMutation = { createBasket: { token: string, basket: { parts: Array<{ lines: Array<{ variantId: string, quantity: number }> }> } } };

export type SetBasketLineMutationVariables = Exact<{
  token: string;
  variantId: string;
  quantity: number;
}>;


export type SetBasketLineMutation = { setBasketLine: { parts: Array<{ lines: Array<{ variantId: string, quantity: number }> }> } };

export type SetBasketDestinationMutationVariables = Exact<{
  token: string;
  country: string;
  subdivision?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type SetBasketDestinationMutation = { setBasketDestination: { parts: Array<{ lines: Array<{ variantId: string, quantity: number }> }> } };

export type RegionsQueryVariables = Exact<{
  country: string;
}>;


export type RegionsQuery = { addressForm: { fields: Array<{ field: AddressField, label: string, options: Array<{ code: string, name: string }> }> } | null };

export type BasketPiecesFragment = { parts: Array<{ lines: Array<{ variantId: string, quantity: number }> }> };

export type BasketPartsFragment = { market: string, country: string | null, subdivision: string | null, language: Language, isOrdered: boolean, parts: Array<{ chosen: string | null, dutyCollection: DutyCollection, leavesBy: string, lines: Array<{ variantId: string, title: string, quantity: number, fromStock: number, problem: QuoteProblemCode | null, unitPrice: { formatted: string }, total: { formatted: string }, product: { slug: string, supplyKind: SupplyKind, picture: { width: number, height: number, focus: { x: number, y: number }, sources: Array<{ width: number, mediaType: string, fileName: string }> } | null } | null }>, options: Array<{ code: string, carrier: string, isTracked: boolean, daysMin: number, daysMax: number, parcels: number, isDemonstration: boolean, name: { text: string, language: Language, isFallback: boolean }, price: { formatted: string } }>, dueAtBorder: { formatted: string } | null, dutyNote: { text: string, language: Language, isFallback: boolean } | null, producer: { id: string, slug: string, kind: ProducerKind, name: { text: string, language: Language, isFallback: boolean } | null, place: { name: { text: string, language: Language, isFallback: boolean } } } | null }>, problems: Array<{ code: QuoteProblemCode, variantId: string | null, free: number | null }>, restrictions: Array<{ variantId: string, effect: RestrictionEffect, source: string, reason: { text: string, language: Language, isFallback: boolean } }>, rates: Array<{ date: string }>, items: { formatted: string }, shipping: { amountMinor: string, formatted: string } | null, duty: { amountMinor: string, formatted: string } | null, tax: { amountMinor: string, formatted: string } | null, total: { amountMinor: string, formatted: string } | null };

export type BrandPageQueryVariables = Exact<{
  slug: string;
}>;


export type BrandPageQuery = { brand: { id: string, countryCode: string, isDemonstration: boolean, slug: string, kind: BrandKind, homePlaces: Array<{ level: PlaceLevel, latitude: number | null, longitude: number | null, path: string, name: { text: string, language: Language, isFallback: boolean } }>, description: { text: string, language: Language, isFallback: boolean } | null, parent: { slug: string, name: { text: string, language: Language, isFallback: boolean } } | null, owner: { url: string | null, name: { text: string, language: Language, isFallback: boolean } } | null, protection: { type: string, office: string, number: string } | null, directions: Array<{ slug: string, name: { text: string, language: Language, isFallback: boolean } }>, criteria: Array<{ code: string, isMandatory: boolean, text: { text: string, language: Language, isFallback: boolean } }>, members: { totalCount: number }, name: { text: string, language: Language, isFallback: boolean }, promise: { text: string, language: Language, isFallback: boolean }, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, focus: { x: number, y: number }, sources: Array<{ width: number, mediaType: string, fileName: string }> } | null } | null, products: { totalCount: number, nodes: Array<{ slug: string, name: { text: string, language: Language, isFallback: boolean }, place: { path: string, name: { text: string, language: Language, isFallback: boolean } }, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, focus: { x: number, y: number }, sources: Array<{ width: number, mediaType: string, fileName: string }> } | null, offers: Array<{ availability: Availability, market: { code: string }, price: { formatted: string }, highestPrice: { formatted: string } | null }> }> }, stories: { nodes: Array<{ slug: string, publishedAt: string, title: { text: string, language: Language, isFallback: boolean }, lead: { text: string, language: Language, isFallback: boolean }, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, focus: { x: number, y: number }, sources: Array<{ width: number, mediaType: string, fileName: string }> }, places: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }> }> }, programme: { isDemonstration: boolean, name: { text: string, language: Language, isFallback: boolean }, notice: { text: string, language: Language, isFallback: boolean } | null, purpose: { text: string, language: Language, isFallback: boolean } } | null, markets: Array<{ code: string, currency: Currency, name: { text: string, language: Language, isFallback: boolean } }>, countries: { nodes: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }> } };

export type BrandMembersQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
}>;


export type BrandMembersQuery = { brand: { members: { nodes: Array<{ validFrom: string, producer: { slug: string, kind: ProducerKind, place: { latitude: number | null, longitude: number | null, path: string, name: { text: string, language: Language, isFallback: boolean } }, name: { text: string, language: Language, isFallback: boolean } | null, directions: Array<{ slug: string, name: { text: string, language: Language, isFallback: boolean } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type BrandListQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type BrandListQuery = { brands: { nodes: Array<{ countryCode: string, slug: string, kind: BrandKind, name: { text: string, language: Language, isFallback: boolean }, promise: { text: string, language: Language, isFallback: boolean }, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, focus: { x: number, y: number }, sources: Array<{ width: number, mediaType: string, fileName: string }> } | null, homePlaces: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BrandSlugsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type BrandSlugsQuery = { brands: { nodes: Array<{ slug: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BrandCardFragment = { slug: string, kind: BrandKind, name: { text: string, language: Language, isFallback: boolean }, promise: { text: string, language: Language, isFallback: boolean }, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, focus: { x: number, y: number }, sources: Array<{ width: number, mediaType: string, fileName: string }> } | null, homePlaces: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }> };

export type CheckoutFormQueryVariables = Exact<{
  country: string;
}>;


export type CheckoutFormQuery = { paymentMethods: Array<PaymentMethod>, addressForm: { countryName: string, latinFields: Array<AddressField>, callingExample: string | null, fields: Array<{ field: AddressField, label: string, isRequired: boolean, maximumLines: number, example: string | null, options: Array<{ code: string, name: string }> }> } | null };

export type PlaceOrderMutationVariables = Exact<{
  input: PlaceOrderInput;
}>;


export type PlaceOrderMutation = { placeOrder: { redirectUrl: string | null, problems: Array<{ input: CheckoutField, field: AddressField | null, code: CheckoutProblemCode, example: string | null }>, order: { number: string, token: string } | null } };

export type ContinueCheckoutMutationVariables = Exact<{
  key: string;
  token: string;
}>;


export type ContinueCheckoutMutation = { continueCheckout: { redirectUrl: string | null, order: { number: string, token: string } | null } };

export type PlacedFragment = { redirectUrl: string | null, order: { number: string, token: string } | null };

export type CraftPageQueryVariables = Exact<{
  slug: string;
}>;


export type CraftPageQuery = { craftDirection: { id: string, slug: string, name: { text: string, language: Language, isFallback: boolean }, description: { text: string, language: Language, isFallback: boolean } } | null, products: { totalCount: number, nodes: Array<{ slug: string, name: { text: string, language: Language, isFallback: boolean }, place: { path: string, name: { text: string, language: Language, isFallback: boolean } }, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, focus: { x: number, y: number }, sources: Array<{ width: number, mediaType: string, fileName: string }> } | null, offers: Array<{ availability: Availability, market: { code: string }, price: { formatted: string }, highestPrice: { formatted: string } | null }> }>, facets: { regions: Array<{ count: number, place: { path: string, name: { text: string, language: Language, isFallback: boolean } } }> } }, programme: { isDemonstration: boolean, name: { text: string, language: Language, isFallback: boolean }, notice: { text: string, language: Language, isFallback: boolean } | null, purpose: { text: string, language: Language, isFallback: boolean } } | null, markets: Array<{ code: string, currency: Currency, name: { text: string, language: Language, isFallback: boolean } }>, countries: { nodes: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }> } };

export type CraftListQueryVariables = Exact<{ [key: string]: never; }>;


export type CraftListQuery = { craftDirections: Array<{ slug: string, name: { text: string, language: Language, isFallback: boolean }, description: { text: string, language: Language, isFallback: boolean } }>, programme: { isDemonstration: boolean, name: { text: string, language: Language, isFallback: boolean }, notice: { text: string, language: Language, isFallback: boolean } | null, purpose: { text: string, language: Language, isFallback: boolean } } | null, markets: Array<{ code: string, currency: Currency, name: { text: string, language: Language, isFallback: boolean } }>, countries: { nodes: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }> } };

export type CraftSlugsQueryVariables = Exact<{ [key: string]: never; }>;


export type CraftSlugsQuery = { craftDirections: Array<{ slug: string }> };

export type QuoteQueryVariables = Exact<{
  variantId: string;
  quantity: number;
  country: string;
}>;


export type QuoteQuery = { quote: { parts: Array<{ chosen: string | null, dutyCollection: DutyCollection, options: Array<{ code: string, daysMin: number, daysMax: number, isDemonstration: boolean, name: { text: string, language: Language, isFallback: boolean } }>, dueAtBorder: { formatted: string } | null, dutyNote: { text: string, language: Language, isFallback: boolean } | null }>, problems: Array<{ code: QuoteProblemCode }>, restrictions: Array<{ effect: RestrictionEffect, source: string, reason: { text: string, language: Language, isFallback: boolean } }>, rates: Array<{ date: string }>, items: { formatted: string }, shipping: { amountMinor: string, formatted: string } | null, duty: { amountMinor: string, formatted: string } | null, tax: { amountMinor: string, formatted: string } | null, total: { amountMinor: string, formatted: string } | null } };

export type AtDoorFragment = { parts: Array<{ chosen: string | null, dutyCollection: DutyCollection, options: Array<{ code: string, daysMin: number, daysMax: number, isDemonstration: boolean, name: { text: string, language: Language, isFallback: boolean } }>, dueAtBorder: { formatted: string } | null, dutyNote: { text: string, language: Language, isFallback: boolean } | null }>, problems: Array<{ code: QuoteProblemCode }>, restrictions: Array<{ effect: RestrictionEffect, source: string, reason: { text: string, language: Language, isFallback: boolean } }>, rates: Array<{ date: string }>, items: { formatted: string }, shipping: { amountMinor: string, formatted: string } | null, duty: { amountMinor: string, formatted: string } | null, tax: { amountMinor: string, formatted: string } | null, total: { amountMinor: string, formatted: string } | null };

export type FeedQueryVariables = Exact<{ [key: string]: never; }>;


export type FeedQuery = { programme: { date: string, name: { text: string, language: Language, isFallback: boolean } } | null, stories: { nodes: Array<{ id: string, slug: string, publishedAt: string, updatedAt: string, title: { text: string, language: Language, isFallback: boolean }, lead: { text: string, language: Language, isFallback: boolean }, author: { text: string, language: Language, isFallback: boolean }, content: { language: Language, blocks: Array<
          | { __typename: 'BrandBlock' }
          | { __typename: 'FactBlock', text: string, source: { publisher: string, title: string, url: string | null } }
          | { __typename: 'GalleryBlock', caption: string | null, pictures: Array<{ credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, focus: { x: number, y: number }, sources: Array<{ width: number, mediaType: string, fileName: string }> }> }
          | { __typename: 'HeadingBlock', text: string }
          | { __typename: 'ListBlock', isOrdered: boolean, items: Array<{ text: string }> }
          | { __typename: 'MapBlock' }
          | { __typename: 'PictureBlock', caption: string | null, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, focus: { x: number, y: number }, sources: Array<{ width: number, mediaType: string, fileName: string }> } }
          | { __typename: 'PlaceBlock' }
          | { __typename: 'ProducerBlock' }
          | { __typename: 'ProductsBlock' }
          | { __typename: 'QuoteBlock', text: string, attribution: string | null }
          | { __typename: 'TextBlock', text: string }
        > } }> } };

export type MapRegionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MapRegionsQuery = { places: { nodes: Array<{ path: string, isoCode: string | null }> } };

export type PlaceSpotFragment = { latitude: number | null, longitude: number | null, level: PlaceLevel, path: string, specialization: { title: { text: string, language: Language, isFallback: boolean } } | null, name: { text: string, language: Language, isFallback: boolean } };

export type PlaceCodeFragment = { isoCode: string | null, path: string, name: { text: string, language: Language, isFallback: boolean } };

export type OrderQueryVariables = Exact<{
  number: string;
  token: string;
}>;


export type OrderQuery = { order: { number: string, placedAt: string, isCancellable: boolean, papers: Array<string>, papersToken: string | null, dutyNotes: Array<string>, items: { formatted: string }, shipping: { amountMinor: string, formatted: string }, duty: { amountMinor: string, formatted: string }, tax: { amountMinor: string, formatted: string }, total: { formatted: string }, payment: { method: PaymentMethod, state: PaymentState, refunded: { amountMinor: string, formatted: string }, refundPromised: { amountMinor: string, formatted: string } }, fulfilments: Array<{ position: number, state: FulfilmentState, senderName: string | null, senderPlace: string, leavesBy: string, isReturnable: boolean, shippingName: { text: string, language: Language, isFallback: boolean }, lines: Array<{ position: number, title: string, quantity: number, cancelled: number, delivered: number, returned: number, total: { formatted: string } }>, parcels: Array<{ carrier: string, trackingNumber: string | null, shippedAt: string, deliveredAt: string | null }> }> } };

export type CancelOrderMutationVariables = Exact<{
  number: string;
  token: string;
  reason: string;
}>;


export type CancelOrderMutation = { cancelOrder: { number: string } };

export type RequestReturnMutationVariables = Exact<{
  number: string;
  token: string;
  fulfilment: number;
  reason: string;
  contents?: Array<PiecesInput> | PiecesInput | null | undefined;
}>;


export type RequestReturnMutation = { requestReturn: { number: string } };

export type OrderPartsFragment = { number: string, placedAt: string, isCancellable: boolean, papers: Array<string>, papersToken: string | null, dutyNotes: Array<string>, items: { formatted: string }, shipping: { amountMinor: string, formatted: string }, duty: { amountMinor: string, formatted: string }, tax: { amountMinor: string, formatted: string }, total: { formatted: string }, payment: { method: PaymentMethod, state: PaymentState, refunded: { amountMinor: string, formatted: string }, refundPromised: { amountMinor: string, formatted: string } }, fulfilments: Array<{ position: number, state: FulfilmentState, senderName: string | null, senderPlace: string, leavesBy: string, isReturnable: boolean, shippingName: { text: string, language: Language, isFallback: boolean }, lines: Array<{ position: number, title: string, quantity: number, cancelled: number, delivered: number, returned: number, total: { formatted: string } }>, parcels: Array<{ carrier: string, trackingNumber: string | null, shippedAt: string, deliveredAt: string | null }> }> };

export type PlacePageQueryVariables = Exact<{
  path: string;
}>;


export type PlacePageQuery = { place: { id: string, isoCode: string | null, settlementKind: SettlementKind | null, latitude: number | null, longitude: number | null, population: number | null, populationYear: number | null, postalCodes: Array<string>, level: PlaceLevel, path: string, ancestors: Array<{ isoCode: string | null, path: string, name: { text: string, language: Language, isFallback: boolean } }>, description: { text: string, language: Language, isFallback: boolean } | null, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, focus: { x: number, y: number }, sources: Array<{ width: number, mediaType: string, fileName: string }> } | null, specialization: { rank: SpecializationRank, validFrom: string, validTo: string | null, title: { text: string, language: Language, isFallback: boolean }, source: { text: string, language: Language, isFallback: boolean } } | null, specializations: Array<{ rank: SpecializationRank, validFrom: string, validTo: string | null, title: { text: string, language: Language, isFallback: boolean }, source: { text: string, language: Language, isFallback: boolean } }>, parent: { path: string, children: { nodes: Array<{ level: PlaceLevel, path: string, specialization: { title: { text: string, language: Language, isFallback: boolean } } | null, name: { text: string, language: Language, isFallback: boolean } }> }, name: { text: string, language: Language, isFallback: boolean } } | null, children: { totalCount: number, nodes: Array<{ isoCode: string | null, latitude: number | null, longitude: number | null, level: PlaceLevel, path: string, specialization: { title: { text: string, language: Language, isFallback: boolean } } | null, name: { text: string, language: Language, isFallback: boolean } }> }, name: { text: string, language: Language, isFallback: boolean } } | null, brands: { nodes: Array<{ slug: string, kind: BrandKind, name: { text: string, language: Language, isFallback: boolean }, promise: { text: string, language: Language, isFallback: boolean }, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, focus: { x: number, y: number }, sources: Array<{ width: number, mediaType: string, fileName: string }> } | null, homePlaces: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }> }> }, producers: { totalCount: number, nodes: Array<{ slug: string, kind: ProducerKind, name: { text: string, language: Language, isFallback: boolean } | null, place: { path: string, name: { text: string, language: Language, isFallback: boolean } }, directions: Array<{ slug: string, name: { text: string, language: Language, isFallback: boolean } }> }> }, products: { totalCount: number, nodes: Array<{ slug: string, name: { text: string, language: Language, isFallback: boolean }, place: { path: string, name: { text: string, language: Language, isFallback: boolean } }, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, focus: { x: number, y: number }, sources: Array<{ width: number, mediaType: string, fileName: string }> } | null, offers: Array<{ availability: Availability, market: { code: string }, price: { formatted: string }, highestPrice: { formatted: string } | null }> }> }, stories: { nodes: Array<{ slug: string, publishedAt: string, title: { text: string, language: Language, isFallback: boolean }, lead: { text: string, language: Language, isFallback: boolean }, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, focus: { x: number, y: number }, sources: Array<{ width: number, mediaType: string, fileName: string }> }, places: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }> }> }, programme: { isDemonstration: boolean, name: { text: string, language: Language, isFallback: boolean }, notice: { text: string, language: Language, isFallback: boolean } | null, purpose: { text: string, language: Language, isFallback: boolean } } | null, markets: Array<{ code: string, currency: Currency, name: { text: string, language: Language, isFallback: boolean } }>, countries: { nodes: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }> } };

export type PlaceListQueryVariables = Exact<{
  path: string;
  after?: string | null | undefined;
}>;


export type PlaceListQuery = { places: { nodes: Array<{ latitude: number | null, longitude: number | null, level: PlaceLevel, path: string, specialization: { title: { text: string, language: Language, isFallback: boolean } } | null, name: { text: string, language: Language, isFallback: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PlaceMakersQueryVariables = Exact<{
  path: string;
}>;


export type PlaceMakersQuery = { producers: { nodes: Array<{ slug: string, kind: ProducerKind, name: { text: string, language: Language, isFallback: boolean } | null, place: { path: string, name: { text: string, language: Language, isFallback: boolean } } }> } };

export type PlacePathsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PlacePathsQuery = { places: { nodes: Array<{ path: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PlaceNameFragment = { path: string, name: { text: string, language: Language, isFallback: boolean } };

export type PlaceHeadFragment = { level: PlaceLevel, path: string, name: { text: string, language: Language, isFallback: boolean } };

export type SpecializationPartsFragment = { rank: SpecializationRank, validFrom: string, validTo: string | null, title: { text: string, language: Language, isFallback: boolean }, source: { text: string, language: Language, isFallback: boolean } };

export type PlaceRowFragment = { level: PlaceLevel, path: string, specialization: { title: { text: string, language: Language, isFallback: boolean } } | null, name: { text: string, language: Language, isFallback: boolean } };

export type ProducerPageQueryVariables = Exact<{
  slug: string;
}>;


export type ProducerPageQuery = { producer: { id: string, foundedYear: number | null, isDemonstration: boolean, slug: string, kind: ProducerKind, description: { text: string, language: Language, isFallback: boolean } | null, visitInfo: { text: string, language: Language, isFallback: boolean } | null, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, focus: { x: number, y: number }, sources: Array<{ width: number, mediaType: string, fileName: string }> } | null, place: { path: string, ancestors: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }>, specialization: { title: { text: string, language: Language, isFallback: boolean } } | null, name: { text: string, language: Language, isFallback: boolean } }, memberships: Array<{ validFrom: string, certificateNumber: string | null, brand: { slug: string, kind: BrandKind, name: { text: string, language: Language, isFallback: boolean }, promise: { text: string, language: Language, isFallback: boolean }, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, focus: { x: number, y: number }, sources: Array<{ width: number, mediaType: string, fileName: string }> } | null, homePlaces: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }> } }>, name: { text: string, language: Language, isFallback: boolean } | null, directions: Array<{ slug: string, name: { text: string, language: Language, isFallback: boolean } }> } | null, products: { totalCount: number, nodes: Array<{ slug: string, name: { text: string, language: Language, isFallback: boolean }, place: { path: string, name: { text: string, language: Language, isFallback: boolean } }, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, focus: { x: number, y: number }, sources: Array<{ width: number, mediaType: string, fileName: string }> } | null, offers: Array<{ availability: Availability, market: { code: string }, price: { formatted: string }, highestPrice: { formatted: string } | null }> }> }, stories: { nodes: Array<{ slug: string, publishedAt: string, title: { text: string, language: Language, isFallback: boolean }, lead: { text: string, language: Language, isFallback: boolean }, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, focus: { x: number, y: number }, sources: Array<{ width: number, mediaType: string, fileName: string }> }, places: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }> }> }, programme: { isDemonstration: boolean, name: { text: string, language: Language, isFallback: boolean }, notice: { text: string, language: Language, isFallback: boolean } | null, purpose: { text: string, language: Language, isFallback: boolean } } | null, markets: Array<{ code: string, currency: Currency, name: { text: string, language: Language, isFallback: boolean } }>, countries: { nodes: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }> } };

export type ProducerSlugsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ProducerSlugsQuery = { producers: { nodes: Array<{ slug: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ProducerCardFragment = { slug: string, kind: ProducerKind, name: { text: string, language: Language, isFallback: boolean } | null, place: { path: string, name: { text: string, language: Language, isFallback: boolean } }, directions: Array<{ slug: string, name: { text: string, language: Language, isFallback: boolean } }> };

export type ProductPageQueryVariables = Exact<{
  slug: string;
}>;


export type ProductPageQuery = { product: { id: string, slug: string, isDemonstration: boolean, hsCode6: string, countryOfOrigin: string, madeYear: number | null, supplyKind: SupplyKind, leadDaysMin: number | null, leadDaysMax: number | null, seasonMonths: Array<number>, shippability: Shippability, freeStock: number, name: { text: string, language: Language, isFallback: boolean }, subtitle: { text: string, language: Language, isFallback: boolean } | null, description: { text: string, language: Language, isFallback: boolean }, care: { text: string, language: Language, isFallback: boolean } | null, motif: { text: string, language: Language, isFallback: boolean } | null, materialOrigin: { text: string, language: Language, isFallback: boolean } | null, techniques: Array<{ text: string, language: Language, isFallback: boolean }>, productType: { slug: string, name: { text: string, language: Language, isFallback: boolean }, direction: { slug: string, name: { text: string, language: Language, isFallback: boolean } } | null }, producer: { slug: string, kind: ProducerKind, name: { text: string, language: Language, isFallback: boolean } | null, place: { path: string, name: { text: string, language: Language, isFallback: boolean } }, directions: Array<{ slug: string, name: { text: string, language: Language, isFallback: boolean } }> }, place: { path: string, ancestors: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }>, name: { text: string, language: Language, isFallback: boolean } }, materials: Array<{ slug: string, percent: number, name: { text: string, language: Language, isFallback: boolean } }>, brands: Array<{ slug: string, kind: BrandKind, name: { text: string, language: Language, isFallback: boolean }, promise: { text: string, language: Language, isFallback: boolean }, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, focus: { x: number, y: number }, sources: Array<{ width: number, mediaType: string, fileName: string }> } | null, homePlaces: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }> }>, certificates: Array<{ type: CertificateType, number: string, expiresOn: string | null, issuer: { text: string, language: Language, isFallback: boolean } }>, pictures: Array<{ credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, focus: { x: number, y: number }, sources: Array<{ width: number, mediaType: string, fileName: string }> }>, offers: Array<{ isConverted: boolean, rateDate: string | null, isDelivered: boolean, availability: Availability, market: { code: string, name: { text: string, language: Language, isFallback: boolean } }, price: { amount: string, currency: Currency, formatted: string }, highestPrice: { amount: string, formatted: string } | null }>, options: Array<{ text: string, language: Language, isFallback: boolean }>, variants: Array<{ id: string, sku: string, gtin: string | null, weightGrams: number | null, freeStock: number, dimensionsMm: { length: number, width: number, height: number } | null, optionValues: Array<{ text: string, language: Language, isFallback: boolean }>, offers: Array<{ availability: Availability, market: { code: string }, price: { formatted: string }, highestPrice: { formatted: string } | null }> }> } | null, programme: { isDemonstration: boolean, name: { text: string, language: Language, isFallback: boolean }, notice: { text: string, language: Language, isFallback: boolean } | null, purpose: { text: string, language: Language, isFallback: boolean } } | null, markets: Array<{ code: string, currency: Currency, name: { text: string, language: Language, isFallback: boolean } }>, countries: { nodes: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }> } };

export type ProductNeighboursQueryVariables = Exact<{
  producer: string;
  place: string;
}>;


export type ProductNeighboursQuery = { fromProducer: { nodes: Array<{ slug: string, name: { text: string, language: Language, isFallback: boolean }, place: { path: string, name: { text: string, language: Language, isFallback: boolean } }, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, focus: { x: number, y: number }, sources: Array<{ width: number, mediaType: string, fileName: string }> } | null, offers: Array<{ availability: Availability, market: { code: string }, price: { formatted: string }, highestPrice: { formatted: string } | null }> }> }, fromPlace: { nodes: Array<{ slug: string, name: { text: string, language: Language, isFallback: boolean }, place: { path: string, name: { text: string, language: Language, isFallback: boolean } }, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, focus: { x: number, y: number }, sources: Array<{ width: number, mediaType: string, fileName: string }> } | null, offers: Array<{ availability: Availability, market: { code: string }, price: { formatted: string }, highestPrice: { formatted: string } | null }> }> } };

export type SimilarProductsQueryVariables = Exact<{
  productType: string;
}>;


export type SimilarProductsQuery = { products: { nodes: Array<{ slug: string, producer: { slug: string }, name: { text: string, language: Language, isFallback: boolean }, place: { path: string, name: { text: string, language: Language, isFallback: boolean } }, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, focus: { x: number, y: number }, sources: Array<{ width: number, mediaType: string, fileName: string }> } | null, offers: Array<{ availability: Availability, market: { code: string }, price: { formatted: string }, highestPrice: { formatted: string } | null }> }> } };

export type ProductSlugsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ProductSlugsQuery = { products: { nodes: Array<{ slug: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OfferPartsFragment = { isConverted: boolean, rateDate: string | null, isDelivered: boolean, availability: Availability, market: { code: string, name: { text: string, language: Language, isFallback: boolean } }, price: { amount: string, currency: Currency, formatted: string }, highestPrice: { amount: string, formatted: string } | null };

export type ProductCardFragment = { slug: string, name: { text: string, language: Language, isFallback: boolean }, place: { path: string, name: { text: string, language: Language, isFallback: boolean } }, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, focus: { x: number, y: number }, sources: Array<{ width: number, mediaType: string, fileName: string }> } | null, offers: Array<{ availability: Availability, market: { code: string }, price: { formatted: string }, highestPrice: { formatted: string } | null }> };

export type CardOfferFragment = { availability: Availability, market: { code: string }, price: { formatted: string }, highestPrice: { formatted: string } | null };

export type HomePageQueryVariables = Exact<{ [key: string]: never; }>;


export type HomePageQuery = { places: { nodes: Array<{ latitude: number | null, longitude: number | null, level: PlaceLevel, path: string, children: { nodes: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }> }, specialization: { title: { text: string, language: Language, isFallback: boolean } } | null, name: { text: string, language: Language, isFallback: boolean } }> }, stories: { nodes: Array<{ slug: string, publishedAt: string, places: Array<{ latitude: number | null, longitude: number | null, path: string, level: PlaceLevel, name: { text: string, language: Language, isFallback: boolean }, specialization: { title: { text: string, language: Language, isFallback: boolean } } | null }>, title: { text: string, language: Language, isFallback: boolean }, lead: { text: string, language: Language, isFallback: boolean }, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, focus: { x: number, y: number }, sources: Array<{ width: number, mediaType: string, fileName: string }> } }> }, brands: { nodes: Array<{ slug: string, kind: BrandKind, name: { text: string, language: Language, isFallback: boolean }, promise: { text: string, language: Language, isFallback: boolean }, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, focus: { x: number, y: number }, sources: Array<{ width: number, mediaType: string, fileName: string }> } | null, homePlaces: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }> }> }, products: { nodes: Array<{ slug: string, name: { text: string, language: Language, isFallback: boolean }, place: { path: string, name: { text: string, language: Language, isFallback: boolean } }, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, focus: { x: number, y: number }, sources: Array<{ width: number, mediaType: string, fileName: string }> } | null, offers: Array<{ availability: Availability, market: { code: string }, price: { formatted: string }, highestPrice: { formatted: string } | null }> }> }, craftDirections: Array<{ slug: string, name: { text: string, language: Language, isFallback: boolean } }>, programme: { isDemonstration: boolean, name: { text: string, language: Language, isFallback: boolean }, notice: { text: string, language: Language, isFallback: boolean } | null, purpose: { text: string, language: Language, isFallback: boolean } } | null, markets: Array<{ code: string, currency: Currency, name: { text: string, language: Language, isFallback: boolean } }>, countries: { nodes: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }> } };

export type PlainPageQueryVariables = Exact<{ [key: string]: never; }>;


export type PlainPageQuery = { programme: { isDemonstration: boolean, name: { text: string, language: Language, isFallback: boolean }, notice: { text: string, language: Language, isFallback: boolean } | null, purpose: { text: string, language: Language, isFallback: boolean } } | null, markets: Array<{ code: string, currency: Currency, name: { text: string, language: Language, isFallback: boolean } }>, countries: { nodes: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }> } };

export type FreshnessQueryVariables = Exact<{ [key: string]: never; }>;


export type FreshnessQuery = { programme: { changedAt: string } | null };

export type FrameFragment = { programme: { isDemonstration: boolean, name: { text: string, language: Language, isFallback: boolean }, notice: { text: string, language: Language, isFallback: boolean } | null, purpose: { text: string, language: Language, isFallback: boolean } } | null, markets: Array<{ code: string, currency: Currency, name: { text: string, language: Language, isFallback: boolean } }>, countries: { nodes: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }> } };

export type AboutPageQueryVariables = Exact<{ [key: string]: never; }>;


export type AboutPageQuery = { programme: { isDemonstration: boolean, about: { text: string, language: Language, isFallback: boolean } | null, name: { text: string, language: Language, isFallback: boolean }, notice: { text: string, language: Language, isFallback: boolean } | null, purpose: { text: string, language: Language, isFallback: boolean } } | null, places: { totalCount: number }, producers: { totalCount: number }, products: { totalCount: number }, brands: { totalCount: number }, markets: Array<{ code: string, currency: Currency, name: { text: string, language: Language, isFallback: boolean } }>, countries: { nodes: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }> } };

export type SearchPageQueryVariables = Exact<{ [key: string]: never; }>;


export type SearchPageQuery = { craftDirections: Array<{ slug: string, name: { text: string, language: Language, isFallback: boolean } }>, programme: { isDemonstration: boolean, name: { text: string, language: Language, isFallback: boolean }, notice: { text: string, language: Language, isFallback: boolean } | null, purpose: { text: string, language: Language, isFallback: boolean } } | null, markets: Array<{ code: string, currency: Currency, name: { text: string, language: Language, isFallback: boolean } }>, countries: { nodes: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }> } };

export type SearchQueryVariables = Exact<{
  text: string;
  first: number;
  kinds?: Array<SearchKind> | SearchKind | null | undefined;
}>;


export type SearchQuery = { search: { counts: Array<{ kind: SearchKind, count: number }>, hits: Array<{ kind: SearchKind, record:
        | { __typename: 'Brand', slug: string, name: { text: string, language: Language, isFallback: boolean }, promise: { text: string, language: Language, isFallback: boolean } }
        | { __typename: 'Place', path: string, name: { text: string, language: Language, isFallback: boolean }, specialization: { title: { text: string, language: Language, isFallback: boolean } } | null, ancestors: Array<{ name: { text: string, language: Language, isFallback: boolean } }> }
        | { __typename: 'Producer', slug: string, kind: ProducerKind, maker: { text: string, language: Language, isFallback: boolean } | null, place: { name: { text: string, language: Language, isFallback: boolean } } }
        | { __typename: 'Product', slug: string, name: { text: string, language: Language, isFallback: boolean }, place: { name: { text: string, language: Language, isFallback: boolean } }, picture: { width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, focus: { x: number, y: number }, sources: Array<{ width: number, mediaType: string, fileName: string }> } | null, offer: { availability: Availability, price: { formatted: string }, highestPrice: { formatted: string } | null } | null }
        | { __typename: 'Story', slug: string, title: { text: string, language: Language, isFallback: boolean }, lead: { text: string, language: Language, isFallback: boolean } }
       }> } };

type FoundRecord_Brand_Fragment = { __typename: 'Brand', slug: string, name: { text: string, language: Language, isFallback: boolean }, promise: { text: string, language: Language, isFallback: boolean } };

type FoundRecord_Place_Fragment = { __typename: 'Place', path: string, name: { text: string, language: Language, isFallback: boolean }, specialization: { title: { text: string, language: Language, isFallback: boolean } } | null, ancestors: Array<{ name: { text: string, language: Language, isFallback: boolean } }> };

type FoundRecord_Producer_Fragment = { __typename: 'Producer', slug: string, kind: ProducerKind, maker: { text: string, language: Language, isFallback: boolean } | null, place: { name: { text: string, language: Language, isFallback: boolean } } };

type FoundRecord_Product_Fragment = { __typename: 'Product', slug: string, name: { text: string, language: Language, isFallback: boolean }, place: { name: { text: string, language: Language, isFallback: boolean } }, picture: { width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, focus: { x: number, y: number }, sources: Array<{ width: number, mediaType: string, fileName: string }> } | null, offer: { availability: Availability, price: { formatted: string }, highestPrice: { formatted: string } | null } | null };

type FoundRecord_Story_Fragment = { __typename: 'Story', slug: string, title: { text: string, language: Language, isFallback: boolean }, lead: { text: string, language: Language, isFallback: boolean } };

export type FoundRecordFragment =
  | FoundRecord_Brand_Fragment
  | FoundRecord_Place_Fragment
  | FoundRecord_Producer_Fragment
  | FoundRecord_Product_Fragment
  | FoundRecord_Story_Fragment
;

export type ShopListsQueryVariables = Exact<{
  place?: string | null | undefined;
}>;


export type ShopListsQuery = { products: { totalCount: number, facets: { directions: Array<{ count: number, direction: { slug: string } }>, regions: Array<{ count: number, place: { path: string } }> } } };

export type ShopCountriesQueryVariables = Exact<{ [key: string]: never; }>;


export type ShopCountriesQuery = { places: { nodes: Array<{ path: string }> } };

export type ShopPageQueryVariables = Exact<{
  filter: ProductFilter;
  first: number;
  skip: number;
}>;


export type ShopPageQuery = { products: { totalCount: number, nodes: Array<{ slug: string, name: { text: string, language: Language, isFallback: boolean }, place: { path: string, name: { text: string, language: Language, isFallback: boolean } }, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, focus: { x: number, y: number }, sources: Array<{ width: number, mediaType: string, fileName: string }> } | null, offers: Array<{ availability: Availability, market: { code: string }, price: { formatted: string }, highestPrice: { formatted: string } | null }> }>, facets: { directions: Array<{ count: number, direction: { slug: string, name: { text: string, language: Language, isFallback: boolean } } }>, regions: Array<{ count: number, place: { path: string, name: { text: string, language: Language, isFallback: boolean } } }> } }, craftDirections: Array<{ slug: string, name: { text: string, language: Language, isFallback: boolean } }>, programme: { isDemonstration: boolean, name: { text: string, language: Language, isFallback: boolean }, notice: { text: string, language: Language, isFallback: boolean } | null, purpose: { text: string, language: Language, isFallback: boolean } } | null, markets: Array<{ code: string, currency: Currency, name: { text: string, language: Language, isFallback: boolean } }>, countries: { nodes: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }> } };

export type CraftNameFragment = { slug: string, name: { text: string, language: Language, isFallback: boolean } };

export type ShopPartQueryVariables = Exact<{
  filter: ProductFilter;
  first: number;
  skip: number;
}>;


export type ShopPartQuery = { products: { totalCount: number, nodes: Array<{ slug: string, name: { text: string, language: Language, isFallback: boolean }, place: { path: string, name: { text: string, language: Language, isFallback: boolean } }, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, focus: { x: number, y: number }, sources: Array<{ width: number, mediaType: string, fileName: string }> } | null, offers: Array<{ availability: Availability, market: { code: string }, price: { formatted: string }, highestPrice: { formatted: string } | null }> }> }, programme: { isDemonstration: boolean, name: { text: string, language: Language, isFallback: boolean }, notice: { text: string, language: Language, isFallback: boolean } | null, purpose: { text: string, language: Language, isFallback: boolean } } | null, markets: Array<{ code: string, currency: Currency, name: { text: string, language: Language, isFallback: boolean } }>, countries: { nodes: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }> } };

export type ShopBrandQueryVariables = Exact<{
  slug: string;
}>;


export type ShopBrandQuery = { brand: { slug: string, name: { text: string, language: Language, isFallback: boolean }, homePlaces: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }> } | null };

export type ShopProducerQueryVariables = Exact<{
  slug: string;
}>;


export type ShopProducerQuery = { producer: { slug: string, kind: ProducerKind, name: { text: string, language: Language, isFallback: boolean } | null, place: { path: string, ancestors: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }>, name: { text: string, language: Language, isFallback: boolean } } } | null };

export type ShopProductsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ShopProductsQuery = { products: { nodes: Array<{ place: { path: string }, producer: { slug: string }, brands: Array<{ slug: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ShopPlaceQueryVariables = Exact<{
  path: string;
}>;


export type ShopPlaceQuery = { place: { path: string, ancestors: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }>, name: { text: string, language: Language, isFallback: boolean } } | null };

export type NarrowedListQueryVariables = Exact<{
  filter: ProductFilter;
  sort: ProductSort;
  after?: string | null | undefined;
}>;


export type NarrowedListQuery = { products: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ slug: string, name: { text: string, language: Language, isFallback: boolean }, place: { name: { text: string, language: Language, isFallback: boolean } }, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, focus: { x: number, y: number }, sources: Array<{ width: number, mediaType: string, fileName: string }> } | null, offer: { availability: Availability, market: { code: string }, price: { formatted: string }, highestPrice: { formatted: string } | null } | null }> } };

export type SitemapIndexQueryVariables = Exact<{ [key: string]: never; }>;


export type SitemapIndexQuery = { places: { nodes: Array<{ children: { nodes: Array<{ path: string }> } }> } };

export type SitemapCountriesQueryVariables = Exact<{ [key: string]: never; }>;


export type SitemapCountriesQuery = { places: { nodes: Array<{ path: string, updatedAt: string }> } };

export type SitemapPlaceQueryVariables = Exact<{
  path: string;
}>;


export type SitemapPlaceQuery = { place: { path: string, updatedAt: string } | null };

export type SitemapPlacesQueryVariables = Exact<{
  path: string;
  after?: string | null | undefined;
}>;


export type SitemapPlacesQuery = { places: { nodes: Array<{ path: string, updatedAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SitemapProducerQueryVariables = Exact<{
  slug: string;
}>;


export type SitemapProducerQuery = { producer: { slug: string, updatedAt: string } | null };

export type SitemapProductsQueryVariables = Exact<{
  producer: string;
  after?: string | null | undefined;
}>;


export type SitemapProductsQuery = { products: { nodes: Array<{ slug: string, updatedAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SitemapBrandsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SitemapBrandsQuery = { brands: { nodes: Array<{ slug: string, updatedAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SitemapCraftsQueryVariables = Exact<{ [key: string]: never; }>;


export type SitemapCraftsQuery = { craftDirections: Array<{ slug: string, updatedAt: string }> };

export type SitemapStoriesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SitemapStoriesQuery = { stories: { nodes: Array<{ slug: string, updatedAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StoryPageQueryVariables = Exact<{
  slug: string;
}>;


export type StoryPageQuery = { story: { id: string, updatedAt: string, isDemonstration: boolean, slug: string, publishedAt: string, author: { text: string, language: Language, isFallback: boolean }, sources: Array<{ publisher: string, title: string, url: string | null, publishedOn: string | null }>, places: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }>, brands: Array<{ slug: string, kind: BrandKind, name: { text: string, language: Language, isFallback: boolean }, promise: { text: string, language: Language, isFallback: boolean }, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, focus: { x: number, y: number }, sources: Array<{ width: number, mediaType: string, fileName: string }> } | null, homePlaces: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }> }>, content: { language: Language, isFallback: boolean, blocks: Array<
        | { __typename: 'BrandBlock', brand: { slug: string, kind: BrandKind, name: { text: string, language: Language, isFallback: boolean }, promise: { text: string, language: Language, isFallback: boolean }, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, focus: { x: number, y: number }, sources: Array<{ width: number, mediaType: string, fileName: string }> } | null, homePlaces: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }> } }
        | { __typename: 'FactBlock', text: string, source: { publisher: string, title: string, url: string | null } }
        | { __typename: 'GalleryBlock', caption: string | null, pictures: Array<{ credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, focus: { x: number, y: number }, sources: Array<{ width: number, mediaType: string, fileName: string }> }> }
        | { __typename: 'HeadingBlock', text: string }
        | { __typename: 'ListBlock', isOrdered: boolean, items: Array<{ spans: Array<{ text: string, isStrong: boolean, isEmphasis: boolean, url: string | null, record:
                | { __typename: 'Brand', slug: string }
                | { __typename: 'Place', path: string }
                | { __typename: 'Producer', slug: string }
                | { __typename: 'Product', slug: string }
                | { __typename: 'Story', slug: string }
               | null }> }> }
        | { __typename: 'MapBlock', places: Array<{ isoCode: string | null, latitude: number | null, longitude: number | null, level: PlaceLevel, path: string, ancestors: Array<{ isoCode: string | null }>, specialization: { title: { text: string, language: Language, isFallback: boolean } } | null, name: { text: string, language: Language, isFallback: boolean } }> }
        | { __typename: 'PictureBlock', caption: string | null, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, focus: { x: number, y: number }, sources: Array<{ width: number, mediaType: string, fileName: string }> } }
        | { __typename: 'PlaceBlock', place: { level: PlaceLevel, path: string, specialization: { title: { text: string, language: Language, isFallback: boolean } } | null, name: { text: string, language: Language, isFallback: boolean } } }
        | { __typename: 'ProducerBlock', producer: { slug: string, kind: ProducerKind, name: { text: string, language: Language, isFallback: boolean } | null, place: { path: string, name: { text: string, language: Language, isFallback: boolean } }, directions: Array<{ slug: string, name: { text: string, language: Language, isFallback: boolean } }> } }
        | { __typename: 'ProductsBlock', products: Array<{ slug: string, name: { text: string, language: Language, isFallback: boolean }, place: { path: string, name: { text: string, language: Language, isFallback: boolean } }, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, focus: { x: number, y: number }, sources: Array<{ width: number, mediaType: string, fileName: string }> } | null, offers: Array<{ availability: Availability, market: { code: string }, price: { formatted: string }, highestPrice: { formatted: string } | null }> }> }
        | { __typename: 'QuoteBlock', attribution: string | null, spans: Array<{ text: string, isStrong: boolean, isEmphasis: boolean, url: string | null, record:
              | { __typename: 'Brand', slug: string }
              | { __typename: 'Place', path: string }
              | { __typename: 'Producer', slug: string }
              | { __typename: 'Product', slug: string }
              | { __typename: 'Story', slug: string }
             | null }> }
        | { __typename: 'TextBlock', spans: Array<{ text: string, isStrong: boolean, isEmphasis: boolean, url: string | null, record:
              | { __typename: 'Brand', slug: string }
              | { __typename: 'Place', path: string }
              | { __typename: 'Producer', slug: string }
              | { __typename: 'Product', slug: string }
              | { __typename: 'Story', slug: string }
             | null }> }
      > }, title: { text: string, language: Language, isFallback: boolean }, lead: { text: string, language: Language, isFallback: boolean }, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, focus: { x: number, y: number }, sources: Array<{ width: number, mediaType: string, fileName: string }> } } | null, programme: { isDemonstration: boolean, name: { text: string, language: Language, isFallback: boolean }, notice: { text: string, language: Language, isFallback: boolean } | null, purpose: { text: string, language: Language, isFallback: boolean } } | null, markets: Array<{ code: string, currency: Currency, name: { text: string, language: Language, isFallback: boolean } }>, countries: { nodes: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }> } };

export type SpanPartsFragment = { text: string, isStrong: boolean, isEmphasis: boolean, url: string | null, record:
    | { __typename: 'Brand', slug: string }
    | { __typename: 'Place', path: string }
    | { __typename: 'Producer', slug: string }
    | { __typename: 'Product', slug: string }
    | { __typename: 'Story', slug: string }
   | null };

export type StoryListQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type StoryListQuery = { stories: { nodes: Array<{ slug: string, publishedAt: string, title: { text: string, language: Language, isFallback: boolean }, lead: { text: string, language: Language, isFallback: boolean }, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, focus: { x: number, y: number }, sources: Array<{ width: number, mediaType: string, fileName: string }> }, places: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StorySlugsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type StorySlugsQuery = { stories: { nodes: Array<{ slug: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StoryCardFragment = { slug: string, publishedAt: string, title: { text: string, language: Language, isFallback: boolean }, lead: { text: string, language: Language, isFallback: boolean }, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, focus: { x: number, y: number }, sources: Array<{ width: number, mediaType: string, fileName: string }> }, places: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }> };

export type RedirectsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type RedirectsQuery = { redirects: { nodes: Array<{ kind: RedirectKind, path: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TextPartsFragment = { text: string, language: Language, isFallback: boolean };

export type PicturePartsFragment = { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, focus: { x: number, y: number }, sources: Array<{ width: number, mediaType: string, fileName: string }> };

export type PagePartsFragment = { hasNextPage: boolean, endCursor: string | null };

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
export const BasketPiecesFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment BasketPieces on Basket {
  parts {
    lines {
      variantId
      quantity
    }
  }
}
    `, {"fragmentName":"BasketPieces"}) as unknown as TypedDocumentString<BasketPiecesFragment, unknown>;
export const TextPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment TextParts on LocalizedText {
  text
  language
  isFallback
}
    `, {"fragmentName":"TextParts"}) as unknown as TypedDocumentString<TextPartsFragment, unknown>;
export const BasketPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment BasketParts on Basket {
  market
  country
  subdivision
  language
  isOrdered
  parts {
    lines {
      variantId
      title
      quantity
      fromStock
      unitPrice {
        formatted
      }
      total {
        formatted
      }
      problem
      product {
        slug
        supplyKind
        picture {
          width
          height
          focus {
            x
            y
          }
          sources {
            width
            mediaType
            fileName
          }
        }
      }
    }
    options {
      code
      carrier
      isTracked
      daysMin
      daysMax
      parcels
      isDemonstration
      name {
        ...TextParts
      }
      price {
        formatted
      }
    }
    chosen
    dutyCollection
    dueAtBorder {
      formatted
    }
    dutyNote {
      ...TextParts
    }
    leavesBy
    producer {
      id
      slug
      kind
      name {
        ...TextParts
      }
      place {
        name {
          ...TextParts
        }
      }
    }
  }
  problems {
    code
    variantId
    free
  }
  restrictions {
    variantId
    effect
    source
    reason {
      ...TextParts
    }
  }
  rates {
    date
  }
  items {
    formatted
  }
  shipping {
    amountMinor
    formatted
  }
  duty {
    amountMinor
    formatted
  }
  tax {
    amountMinor
    formatted
  }
  total {
    amountMinor
    formatted
  }
}
    fragment TextParts on LocalizedText {
  text
  language
  isFallback
}`, {"fragmentName":"BasketParts"}) as unknown as TypedDocumentString<BasketPartsFragment, unknown>;
export const PicturePartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PictureParts on Picture {
  alt {
    ...TextParts
  }
  credit
  licence
  isGenerated
  width
  height
  focus {
    x
    y
  }
  sources {
    width
    mediaType
    fileName
  }
}
    fragment TextParts on LocalizedText {
  text
  language
  isFallback
}`, {"fragmentName":"PictureParts"}) as unknown as TypedDocumentString<PicturePartsFragment, unknown>;
export const PlaceNameFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PlaceName on Place {
  path
  name {
    ...TextParts
  }
}
    fragment TextParts on LocalizedText {
  text
  language
  isFallback
}`, {"fragmentName":"PlaceName"}) as unknown as TypedDocumentString<PlaceNameFragment, unknown>;
export const BrandCardFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment BrandCard on Brand {
  slug
  kind
  name {
    ...TextParts
  }
  promise {
    ...TextParts
  }
  picture {
    ...PictureParts
  }
  homePlaces {
    ...PlaceName
  }
}
    fragment PlaceName on Place {
  path
  name {
    ...TextParts
  }
}
fragment TextParts on LocalizedText {
  text
  language
  isFallback
}
fragment PictureParts on Picture {
  alt {
    ...TextParts
  }
  credit
  licence
  isGenerated
  width
  height
  focus {
    x
    y
  }
  sources {
    width
    mediaType
    fileName
  }
}`, {"fragmentName":"BrandCard"}) as unknown as TypedDocumentString<BrandCardFragment, unknown>;
export const PlacedFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Placed on PlacedOrder {
  redirectUrl
  order {
    number
    token
  }
}
    `, {"fragmentName":"Placed"}) as unknown as TypedDocumentString<PlacedFragment, unknown>;
export const AtDoorFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment AtDoor on Basket {
  parts {
    options {
      code
      daysMin
      daysMax
      isDemonstration
      name {
        ...TextParts
      }
    }
    chosen
    dutyCollection
    dueAtBorder {
      formatted
    }
    dutyNote {
      ...TextParts
    }
  }
  problems {
    code
  }
  restrictions {
    effect
    source
    reason {
      ...TextParts
    }
  }
  rates {
    date
  }
  items {
    formatted
  }
  shipping {
    amountMinor
    formatted
  }
  duty {
    amountMinor
    formatted
  }
  tax {
    amountMinor
    formatted
  }
  total {
    amountMinor
    formatted
  }
}
    fragment TextParts on LocalizedText {
  text
  language
  isFallback
}`, {"fragmentName":"AtDoor"}) as unknown as TypedDocumentString<AtDoorFragment, unknown>;
export const PlaceRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PlaceRow on Place {
  ...PlaceName
  level
  specialization {
    title {
      ...TextParts
    }
  }
}
    fragment PlaceName on Place {
  path
  name {
    ...TextParts
  }
}
fragment TextParts on LocalizedText {
  text
  language
  isFallback
}`, {"fragmentName":"PlaceRow"}) as unknown as TypedDocumentString<PlaceRowFragment, unknown>;
export const PlaceSpotFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PlaceSpot on Place {
  ...PlaceRow
  latitude
  longitude
}
    fragment PlaceName on Place {
  path
  name {
    ...TextParts
  }
}
fragment PlaceRow on Place {
  ...PlaceName
  level
  specialization {
    title {
      ...TextParts
    }
  }
}
fragment TextParts on LocalizedText {
  text
  language
  isFallback
}`, {"fragmentName":"PlaceSpot"}) as unknown as TypedDocumentString<PlaceSpotFragment, unknown>;
export const PlaceCodeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PlaceCode on Place {
  ...PlaceName
  isoCode
}
    fragment PlaceName on Place {
  path
  name {
    ...TextParts
  }
}
fragment TextParts on LocalizedText {
  text
  language
  isFallback
}`, {"fragmentName":"PlaceCode"}) as unknown as TypedDocumentString<PlaceCodeFragment, unknown>;
export const OrderPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OrderParts on Order {
  number
  placedAt
  isCancellable
  papers
  papersToken
  dutyNotes
  items {
    formatted
  }
  shipping {
    amountMinor
    formatted
  }
  duty {
    amountMinor
    formatted
  }
  tax {
    amountMinor
    formatted
  }
  total {
    formatted
  }
  payment {
    method
    state
    refunded {
      amountMinor
      formatted
    }
    refundPromised {
      amountMinor
      formatted
    }
  }
  fulfilments {
    position
    state
    senderName
    senderPlace
    leavesBy
    isReturnable
    shippingName {
      ...TextParts
    }
    lines {
      position
      title
      quantity
      cancelled
      delivered
      returned
      total {
        formatted
      }
    }
    parcels {
      carrier
      trackingNumber
      shippedAt
      deliveredAt
    }
  }
}
    fragment TextParts on LocalizedText {
  text
  language
  isFallback
}`, {"fragmentName":"OrderParts"}) as unknown as TypedDocumentString<OrderPartsFragment, unknown>;
export const PlaceHeadFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PlaceHead on Place {
  ...PlaceName
  level
}
    fragment PlaceName on Place {
  path
  name {
    ...TextParts
  }
}
fragment TextParts on LocalizedText {
  text
  language
  isFallback
}`, {"fragmentName":"PlaceHead"}) as unknown as TypedDocumentString<PlaceHeadFragment, unknown>;
export const SpecializationPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SpecializationParts on Specialization {
  rank
  validFrom
  validTo
  title {
    ...TextParts
  }
  source {
    ...TextParts
  }
}
    fragment TextParts on LocalizedText {
  text
  language
  isFallback
}`, {"fragmentName":"SpecializationParts"}) as unknown as TypedDocumentString<SpecializationPartsFragment, unknown>;
export const ProducerCardFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ProducerCard on Producer {
  slug
  kind
  name {
    ...TextParts
  }
  place {
    ...PlaceName
  }
  directions {
    slug
    name {
      ...TextParts
    }
  }
}
    fragment PlaceName on Place {
  path
  name {
    ...TextParts
  }
}
fragment TextParts on LocalizedText {
  text
  language
  isFallback
}`, {"fragmentName":"ProducerCard"}) as unknown as TypedDocumentString<ProducerCardFragment, unknown>;
export const OfferPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OfferParts on MarketOffer {
  market {
    code
    name {
      ...TextParts
    }
  }
  price {
    amount
    currency
    formatted
  }
  highestPrice {
    amount
    formatted
  }
  isConverted
  rateDate
  isDelivered
  availability
}
    fragment TextParts on LocalizedText {
  text
  language
  isFallback
}`, {"fragmentName":"OfferParts"}) as unknown as TypedDocumentString<OfferPartsFragment, unknown>;
export const CardOfferFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CardOffer on MarketOffer {
  market {
    code
  }
  price {
    formatted
  }
  highestPrice {
    formatted
  }
  availability
}
    `, {"fragmentName":"CardOffer"}) as unknown as TypedDocumentString<CardOfferFragment, unknown>;
export const ProductCardFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ProductCard on Product {
  slug
  name {
    ...TextParts
  }
  place {
    ...PlaceName
  }
  picture {
    ...PictureParts
  }
  offers {
    ...CardOffer
  }
}
    fragment PlaceName on Place {
  path
  name {
    ...TextParts
  }
}
fragment CardOffer on MarketOffer {
  market {
    code
  }
  price {
    formatted
  }
  highestPrice {
    formatted
  }
  availability
}
fragment TextParts on LocalizedText {
  text
  language
  isFallback
}
fragment PictureParts on Picture {
  alt {
    ...TextParts
  }
  credit
  licence
  isGenerated
  width
  height
  focus {
    x
    y
  }
  sources {
    width
    mediaType
    fileName
  }
}`, {"fragmentName":"ProductCard"}) as unknown as TypedDocumentString<ProductCardFragment, unknown>;
export const FrameFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Frame on Query {
  programme {
    isDemonstration
    name {
      ...TextParts
    }
    notice {
      ...TextParts
    }
    purpose {
      ...TextParts
    }
  }
  markets {
    code
    currency
    name {
      ...TextParts
    }
  }
  countries: places(level: COUNTRY, first: 10) {
    nodes {
      ...PlaceName
    }
  }
}
    fragment PlaceName on Place {
  path
  name {
    ...TextParts
  }
}
fragment TextParts on LocalizedText {
  text
  language
  isFallback
}`, {"fragmentName":"Frame"}) as unknown as TypedDocumentString<FrameFragment, unknown>;
export const FoundRecordFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment FoundRecord on SearchRecord {
  __typename
  ... on Product {
    slug
    name {
      ...TextParts
    }
    place {
      name {
        ...TextParts
      }
    }
    picture {
      alt {
        ...TextParts
      }
      width
      height
      focus {
        x
        y
      }
      sources {
        width
        mediaType
        fileName
      }
    }
    offer {
      price {
        formatted
      }
      highestPrice {
        formatted
      }
      availability
    }
  }
  ... on Place {
    path
    name {
      ...TextParts
    }
    specialization {
      title {
        ...TextParts
      }
    }
    ancestors {
      name {
        ...TextParts
      }
    }
  }
  ... on Brand {
    slug
    name {
      ...TextParts
    }
    promise {
      ...TextParts
    }
  }
  ... on Producer {
    slug
    kind
    maker: name {
      ...TextParts
    }
    place {
      name {
        ...TextParts
      }
    }
  }
  ... on Story {
    slug
    title {
      ...TextParts
    }
    lead {
      ...TextParts
    }
  }
}
    fragment TextParts on LocalizedText {
  text
  language
  isFallback
}`, {"fragmentName":"FoundRecord"}) as unknown as TypedDocumentString<FoundRecordFragment, unknown>;
export const CraftNameFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CraftName on CraftDirection {
  slug
  name {
    ...TextParts
  }
}
    fragment TextParts on LocalizedText {
  text
  language
  isFallback
}`, {"fragmentName":"CraftName"}) as unknown as TypedDocumentString<CraftNameFragment, unknown>;
export const SpanPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SpanParts on TextSpan {
  text
  isStrong
  isEmphasis
  url
  record {
    __typename
    ... on Place {
      path
    }
    ... on Brand {
      slug
    }
    ... on Producer {
      slug
    }
    ... on Product {
      slug
    }
    ... on Story {
      slug
    }
  }
}
    `, {"fragmentName":"SpanParts"}) as unknown as TypedDocumentString<SpanPartsFragment, unknown>;
export const StoryCardFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment StoryCard on Story {
  slug
  publishedAt
  title {
    ...TextParts
  }
  lead {
    ...TextParts
  }
  picture {
    ...PictureParts
  }
  places {
    ...PlaceName
  }
}
    fragment PlaceName on Place {
  path
  name {
    ...TextParts
  }
}
fragment TextParts on LocalizedText {
  text
  language
  isFallback
}
fragment PictureParts on Picture {
  alt {
    ...TextParts
  }
  credit
  licence
  isGenerated
  width
  height
  focus {
    x
    y
  }
  sources {
    width
    mediaType
    fileName
  }
}`, {"fragmentName":"StoryCard"}) as unknown as TypedDocumentString<StoryCardFragment, unknown>;
export const PagePartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PageParts on PageInfo {
  hasNextPage
  endCursor
}
    `, {"fragmentName":"PageParts"}) as unknown as TypedDocumentString<PagePartsFragment, unknown>;
export const BasketPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BasketPage {
  ...Frame
  markets {
    countries
  }
}
    fragment PlaceName on Place {
  path
  name {
    ...TextParts
  }
}
fragment Frame on Query {
  programme {
    isDemonstration
    name {
      ...TextParts
    }
    notice {
      ...TextParts
    }
    purpose {
      ...TextParts
    }
  }
  markets {
    code
    currency
    name {
      ...TextParts
    }
  }
  countries: places(level: COUNTRY, first: 10) {
    nodes {
      ...PlaceName
    }
  }
}
fragment TextParts on LocalizedText {
  text
  language
  isFallback
}`, {"hash":"sha256:743f1e6d85086f5109e3517db6e4399ab6c894a7202e610fd94d79b0af4e7c9f"}) as unknown as TypedDocumentString<BasketPageQuery, BasketPageQueryVariables>;
export const BasketDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Basket($token: String!, $shipping: [ShippingWish!]!) {
  basket(token: $token, shipping: $shipping) {
    ...BasketParts
  }
}
    fragment BasketParts on Basket {
  market
  country
  subdivision
  language
  isOrdered
  parts {
    lines {
      variantId
      title
      quantity
      fromStock
      unitPrice {
        formatted
      }
      total {
        formatted
      }
      problem
      product {
        slug
        supplyKind
        picture {
          width
          height
          focus {
            x
            y
          }
          sources {
            width
            mediaType
            fileName
          }
        }
      }
    }
    options {
      code
      carrier
      isTracked
      daysMin
      daysMax
      parcels
      isDemonstration
      name {
        ...TextParts
      }
      price {
        formatted
      }
    }
    chosen
    dutyCollection
    dueAtBorder {
      formatted
    }
    dutyNote {
      ...TextParts
    }
    leavesBy
    producer {
      id
      slug
      kind
      name {
        ...TextParts
      }
      place {
        name {
          ...TextParts
        }
      }
    }
  }
  problems {
    code
    variantId
    free
  }
  restrictions {
    variantId
    effect
    source
    reason {
      ...TextParts
    }
  }
  rates {
    date
  }
  items {
    formatted
  }
  shipping {
    amountMinor
    formatted
  }
  duty {
    amountMinor
    formatted
  }
  tax {
    amountMinor
    formatted
  }
  total {
    amountMinor
    formatted
  }
}
fragment TextParts on LocalizedText {
  text
  language
  isFallback
}`, {"hash":"sha256:087ca71993b480f292b5c141d39b501613ce6b7d0fdea7931cd4c00b1bf05de9"}) as unknown as TypedDocumentString<BasketQuery, BasketQueryVariables>;
export const MakeBasketDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MakeBasket($lines: [BasketLineInput!]!, $market: String) {
  createBasket(lines: $lines, market: $market) {
    token
    basket {
      ...BasketPieces
    }
  }
}
    fragment BasketPieces on Basket {
  parts {
    lines {
      variantId
      quantity
    }
  }
}`, {"hash":"sha256:fc75ccff5742d35ab4227632cf43e9d4955c966f207fec79d4e22d942292b38c"}) as unknown as TypedDocumentString<MakeBasketMutation, MakeBasketMutationVariables>;
export const SetBasketLineDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SetBasketLine($token: String!, $variantId: ID!, $quantity: Int!) {
  setBasketLine(token: $token, variantId: $variantId, quantity: $quantity) {
    ...BasketPieces
  }
}
    fragment BasketPieces on Basket {
  parts {
    lines {
      variantId
      quantity
    }
  }
}`, {"hash":"sha256:f74c2223db13a135daac0d5dc16577cd6219adc4893843f5d7be2ea038c6b88c"}) as unknown as TypedDocumentString<SetBasketLineMutation, SetBasketLineMutationVariables>;
export const SetBasketDestinationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SetBasketDestination($token: String!, $country: CountryCode!, $subdivision: String, $language: LanguageTag) {
  setBasketDestination(
    token: $token
    country: $country
    subdivision: $subdivision
    language: $language
  ) {
    ...BasketPieces
  }
}
    fragment BasketPieces on Basket {
  parts {
    lines {
      variantId
      quantity
    }
  }
}`, {"hash":"sha256:4bc63a73ea7fd51e20eba62fc2f815f5f87a937dc260ebf06042721925933b46"}) as unknown as TypedDocumentString<SetBasketDestinationMutation, SetBasketDestinationMutationVariables>;
export const RegionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Regions($country: CountryCode!) {
  addressForm(country: $country) {
    fields {
      field
      label
      options {
        code
        name
      }
    }
  }
}
    `, {"hash":"sha256:fbe564e06f5a053c496ffbf65fc3c6561f1c206d99f45ed5ae79d941979f0b13"}) as unknown as TypedDocumentString<RegionsQuery, RegionsQueryVariables>;
export const BrandPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BrandPage($slug: String!) {
  ...Frame
  brand(slug: $slug) {
    id
    ...BrandCard
    countryCode
    homePlaces {
      level
      latitude
      longitude
    }
    isDemonstration
    description {
      ...TextParts
    }
    parent {
      slug
      name {
        ...TextParts
      }
    }
    owner {
      name {
        ...TextParts
      }
      url
    }
    protection {
      type
      office
      number
    }
    directions {
      slug
      name {
        ...TextParts
      }
    }
    criteria {
      code
      isMandatory
      text {
        ...TextParts
      }
    }
    members(first: 1) {
      totalCount
    }
  }
  products(filter: {brands: [$slug]}, first: 12) {
    totalCount
    nodes {
      ...ProductCard
    }
  }
  stories(brand: $slug, first: 3) {
    nodes {
      ...StoryCard
    }
  }
}
    fragment BrandCard on Brand {
  slug
  kind
  name {
    ...TextParts
  }
  promise {
    ...TextParts
  }
  picture {
    ...PictureParts
  }
  homePlaces {
    ...PlaceName
  }
}
fragment PlaceName on Place {
  path
  name {
    ...TextParts
  }
}
fragment ProductCard on Product {
  slug
  name {
    ...TextParts
  }
  place {
    ...PlaceName
  }
  picture {
    ...PictureParts
  }
  offers {
    ...CardOffer
  }
}
fragment CardOffer on MarketOffer {
  market {
    code
  }
  price {
    formatted
  }
  highestPrice {
    formatted
  }
  availability
}
fragment Frame on Query {
  programme {
    isDemonstration
    name {
      ...TextParts
    }
    notice {
      ...TextParts
    }
    purpose {
      ...TextParts
    }
  }
  markets {
    code
    currency
    name {
      ...TextParts
    }
  }
  countries: places(level: COUNTRY, first: 10) {
    nodes {
      ...PlaceName
    }
  }
}
fragment StoryCard on Story {
  slug
  publishedAt
  title {
    ...TextParts
  }
  lead {
    ...TextParts
  }
  picture {
    ...PictureParts
  }
  places {
    ...PlaceName
  }
}
fragment TextParts on LocalizedText {
  text
  language
  isFallback
}
fragment PictureParts on Picture {
  alt {
    ...TextParts
  }
  credit
  licence
  isGenerated
  width
  height
  focus {
    x
    y
  }
  sources {
    width
    mediaType
    fileName
  }
}`, {"hash":"sha256:3b9b55452b7ac5ab07988163b6f8d162fea5d215537a2921411b2e459ca91be3"}) as unknown as TypedDocumentString<BrandPageQuery, BrandPageQueryVariables>;
export const BrandMembersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BrandMembers($slug: String!, $after: String) {
  brand(slug: $slug) {
    members(first: 100, after: $after) {
      nodes {
        validFrom
        producer {
          ...ProducerCard
          place {
            latitude
            longitude
          }
        }
      }
      pageInfo {
        ...PageParts
      }
    }
  }
}
    fragment PlaceName on Place {
  path
  name {
    ...TextParts
  }
}
fragment ProducerCard on Producer {
  slug
  kind
  name {
    ...TextParts
  }
  place {
    ...PlaceName
  }
  directions {
    slug
    name {
      ...TextParts
    }
  }
}
fragment TextParts on LocalizedText {
  text
  language
  isFallback
}
fragment PageParts on PageInfo {
  hasNextPage
  endCursor
}`, {"hash":"sha256:d9c5bb9ab921c36a7c48e2ad2637bbacca1e9d620e20009235b901ce0b21a9d1"}) as unknown as TypedDocumentString<BrandMembersQuery, BrandMembersQueryVariables>;
export const BrandListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BrandList($after: String) {
  brands(first: 100, after: $after) {
    nodes {
      ...BrandCard
      countryCode
    }
    pageInfo {
      ...PageParts
    }
  }
}
    fragment BrandCard on Brand {
  slug
  kind
  name {
    ...TextParts
  }
  promise {
    ...TextParts
  }
  picture {
    ...PictureParts
  }
  homePlaces {
    ...PlaceName
  }
}
fragment PlaceName on Place {
  path
  name {
    ...TextParts
  }
}
fragment TextParts on LocalizedText {
  text
  language
  isFallback
}
fragment PictureParts on Picture {
  alt {
    ...TextParts
  }
  credit
  licence
  isGenerated
  width
  height
  focus {
    x
    y
  }
  sources {
    width
    mediaType
    fileName
  }
}
fragment PageParts on PageInfo {
  hasNextPage
  endCursor
}`, {"hash":"sha256:8adc48429254be3febddda2d83e210b0a6ec22095daf3732b90861a04b806339"}) as unknown as TypedDocumentString<BrandListQuery, BrandListQueryVariables>;
export const BrandSlugsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BrandSlugs($after: String) {
  brands(first: 100, after: $after) {
    nodes {
      slug
    }
    pageInfo {
      ...PageParts
    }
  }
}
    fragment PageParts on PageInfo {
  hasNextPage
  endCursor
}`, {"hash":"sha256:2c68fb5191b56f77f6076cc8e8ac99b6fa368203d03fe1c602a7efe6258591f8"}) as unknown as TypedDocumentString<BrandSlugsQuery, BrandSlugsQueryVariables>;
export const CheckoutFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CheckoutForm($country: CountryCode!) {
  addressForm(country: $country) {
    countryName
    latinFields
    callingExample
    fields {
      field
      label
      isRequired
      maximumLines
      example
      options {
        code
        name
      }
    }
  }
  paymentMethods
}
    `, {"hash":"sha256:3a2b230475463e2b6dcc9eed96fddf0eead872afc9eccd05e90b293883747e8c"}) as unknown as TypedDocumentString<CheckoutFormQuery, CheckoutFormQueryVariables>;
export const PlaceOrderDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PlaceOrder($input: PlaceOrderInput!) {
  placeOrder(input: $input) {
    problems {
      input
      field
      code
      example
    }
    ...Placed
  }
}
    fragment Placed on PlacedOrder {
  redirectUrl
  order {
    number
    token
  }
}`, {"hash":"sha256:ecfbc9425d9366938d97791becb696a34405fb69e22516a3d81a2ac41d322979"}) as unknown as TypedDocumentString<PlaceOrderMutation, PlaceOrderMutationVariables>;
export const ContinueCheckoutDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ContinueCheckout($key: String!, $token: String!) {
  continueCheckout(key: $key, token: $token) {
    ...Placed
  }
}
    fragment Placed on PlacedOrder {
  redirectUrl
  order {
    number
    token
  }
}`, {"hash":"sha256:e51a332f16c07e62683b45c788725ea2b224feda6b385c391d2d3700bf1a649d"}) as unknown as TypedDocumentString<ContinueCheckoutMutation, ContinueCheckoutMutationVariables>;
export const CraftPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CraftPage($slug: String!) {
  ...Frame
  craftDirection(slug: $slug) {
    id
    slug
    name {
      ...TextParts
    }
    description {
      ...TextParts
    }
  }
  products(filter: {directions: [$slug]}, first: 48) {
    totalCount
    nodes {
      ...ProductCard
    }
    facets {
      regions {
        count
        place {
          ...PlaceName
        }
      }
    }
  }
}
    fragment PlaceName on Place {
  path
  name {
    ...TextParts
  }
}
fragment ProductCard on Product {
  slug
  name {
    ...TextParts
  }
  place {
    ...PlaceName
  }
  picture {
    ...PictureParts
  }
  offers {
    ...CardOffer
  }
}
fragment CardOffer on MarketOffer {
  market {
    code
  }
  price {
    formatted
  }
  highestPrice {
    formatted
  }
  availability
}
fragment Frame on Query {
  programme {
    isDemonstration
    name {
      ...TextParts
    }
    notice {
      ...TextParts
    }
    purpose {
      ...TextParts
    }
  }
  markets {
    code
    currency
    name {
      ...TextParts
    }
  }
  countries: places(level: COUNTRY, first: 10) {
    nodes {
      ...PlaceName
    }
  }
}
fragment TextParts on LocalizedText {
  text
  language
  isFallback
}
fragment PictureParts on Picture {
  alt {
    ...TextParts
  }
  credit
  licence
  isGenerated
  width
  height
  focus {
    x
    y
  }
  sources {
    width
    mediaType
    fileName
  }
}`, {"hash":"sha256:8e121b046fb281a9e38477b86e60ad009da540b94ef343647dbced7f3040a426"}) as unknown as TypedDocumentString<CraftPageQuery, CraftPageQueryVariables>;
export const CraftListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CraftList {
  ...Frame
  craftDirections {
    slug
    name {
      ...TextParts
    }
    description {
      ...TextParts
    }
  }
}
    fragment PlaceName on Place {
  path
  name {
    ...TextParts
  }
}
fragment Frame on Query {
  programme {
    isDemonstration
    name {
      ...TextParts
    }
    notice {
      ...TextParts
    }
    purpose {
      ...TextParts
    }
  }
  markets {
    code
    currency
    name {
      ...TextParts
    }
  }
  countries: places(level: COUNTRY, first: 10) {
    nodes {
      ...PlaceName
    }
  }
}
fragment TextParts on LocalizedText {
  text
  language
  isFallback
}`, {"hash":"sha256:01aa3bf0540d3133eec7851970c72a4290e09f8b10e373392a92035275edbd73"}) as unknown as TypedDocumentString<CraftListQuery, CraftListQueryVariables>;
export const CraftSlugsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CraftSlugs {
  craftDirections {
    slug
  }
}
    `, {"hash":"sha256:1fdcfe9c431b6ce0774c219b86828451bab1a710db7f58e2a5d7419b70748957"}) as unknown as TypedDocumentString<CraftSlugsQuery, CraftSlugsQueryVariables>;
export const QuoteDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Quote($variantId: ID!, $quantity: Int!, $country: CountryCode!) {
  quote(lines: [{variantId: $variantId, quantity: $quantity}], country: $country) {
    ...AtDoor
  }
}
    fragment AtDoor on Basket {
  parts {
    options {
      code
      daysMin
      daysMax
      isDemonstration
      name {
        ...TextParts
      }
    }
    chosen
    dutyCollection
    dueAtBorder {
      formatted
    }
    dutyNote {
      ...TextParts
    }
  }
  problems {
    code
  }
  restrictions {
    effect
    source
    reason {
      ...TextParts
    }
  }
  rates {
    date
  }
  items {
    formatted
  }
  shipping {
    amountMinor
    formatted
  }
  duty {
    amountMinor
    formatted
  }
  tax {
    amountMinor
    formatted
  }
  total {
    amountMinor
    formatted
  }
}
fragment TextParts on LocalizedText {
  text
  language
  isFallback
}`, {"hash":"sha256:1c26e64739038f20ec9eeafb64a2c0d8073fa3a2e432396ed64b2ca4aa48c1ae"}) as unknown as TypedDocumentString<QuoteQuery, QuoteQueryVariables>;
export const FeedDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Feed {
  programme {
    date
    name {
      ...TextParts
    }
  }
  stories(first: 20) {
    nodes {
      id
      slug
      publishedAt
      updatedAt
      title {
        ...TextParts
      }
      lead {
        ...TextParts
      }
      author {
        ...TextParts
      }
      content {
        language
        blocks {
          __typename
          ... on TextBlock {
            text
          }
          ... on HeadingBlock {
            text
          }
          ... on QuoteBlock {
            text
            attribution
          }
          ... on ListBlock {
            isOrdered
            items {
              text
            }
          }
          ... on FactBlock {
            text
            source {
              publisher
              title
              url
            }
          }
          ... on GalleryBlock {
            caption
            pictures {
              ...PictureParts
            }
          }
          ... on PictureBlock {
            caption
            picture {
              ...PictureParts
            }
          }
        }
      }
    }
  }
}
    fragment TextParts on LocalizedText {
  text
  language
  isFallback
}
fragment PictureParts on Picture {
  alt {
    ...TextParts
  }
  credit
  licence
  isGenerated
  width
  height
  focus {
    x
    y
  }
  sources {
    width
    mediaType
    fileName
  }
}`, {"hash":"sha256:793588e827579d6105e83d7a81b9382dc22701db3aa14c3b3e418f320a0d1d99"}) as unknown as TypedDocumentString<FeedQuery, FeedQueryVariables>;
export const MapRegionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MapRegions {
  places(level: REGION, first: 100) {
    nodes {
      path
      isoCode
    }
  }
}
    `, {"hash":"sha256:2ebbd5884d93c7618cf836ab6feef623a3e9619dccd3a01e9681226f8cf4dd8b"}) as unknown as TypedDocumentString<MapRegionsQuery, MapRegionsQueryVariables>;
export const OrderDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Order($number: String!, $token: String!) {
  order(number: $number, token: $token) {
    ...OrderParts
  }
}
    fragment OrderParts on Order {
  number
  placedAt
  isCancellable
  papers
  papersToken
  dutyNotes
  items {
    formatted
  }
  shipping {
    amountMinor
    formatted
  }
  duty {
    amountMinor
    formatted
  }
  tax {
    amountMinor
    formatted
  }
  total {
    formatted
  }
  payment {
    method
    state
    refunded {
      amountMinor
      formatted
    }
    refundPromised {
      amountMinor
      formatted
    }
  }
  fulfilments {
    position
    state
    senderName
    senderPlace
    leavesBy
    isReturnable
    shippingName {
      ...TextParts
    }
    lines {
      position
      title
      quantity
      cancelled
      delivered
      returned
      total {
        formatted
      }
    }
    parcels {
      carrier
      trackingNumber
      shippedAt
      deliveredAt
    }
  }
}
fragment TextParts on LocalizedText {
  text
  language
  isFallback
}`, {"hash":"sha256:0db26bfebeff2359cfe6f9986732c16f113206a564958135574c9de96d109e39"}) as unknown as TypedDocumentString<OrderQuery, OrderQueryVariables>;
export const CancelOrderDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CancelOrder($number: String!, $token: String!, $reason: String!) {
  cancelOrder(number: $number, token: $token, reason: $reason) {
    number
  }
}
    `, {"hash":"sha256:4202a2dd482d02aef7d6e0cad8d3ce6be96af253b25e26ddf12dfdb2b721be95"}) as unknown as TypedDocumentString<CancelOrderMutation, CancelOrderMutationVariables>;
export const RequestReturnDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RequestReturn($number: String!, $token: String!, $fulfilment: Int!, $reason: String!, $contents: [PiecesInput!]) {
  requestReturn(
    number: $number
    token: $token
    fulfilment: $fulfilment
    reason: $reason
    contents: $contents
  ) {
    number
  }
}
    `, {"hash":"sha256:0749e2f6babcf188e530a2aeaa1f648eb4a896147884147886e136492098a291"}) as unknown as TypedDocumentString<RequestReturnMutation, RequestReturnMutationVariables>;
export const PlacePageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PlacePage($path: String!) {
  ...Frame
  place(path: $path) {
    id
    ...PlaceHead
    isoCode
    ancestors {
      ...PlaceCode
    }
    description {
      ...TextParts
    }
    picture {
      ...PictureParts
    }
    specialization {
      ...SpecializationParts
    }
    specializations {
      ...SpecializationParts
    }
    settlementKind
    latitude
    longitude
    population
    populationYear
    postalCodes
    parent {
      ...PlaceName
      children(first: 24) {
        nodes {
          ...PlaceRow
        }
      }
    }
    children(first: 100) {
      totalCount
      nodes {
        ...PlaceSpot
        isoCode
      }
    }
  }
  brands(place: $path, first: 12) {
    nodes {
      ...BrandCard
    }
  }
  producers(place: $path, first: 12) {
    totalCount
    nodes {
      ...ProducerCard
    }
  }
  products(filter: {place: $path}, first: 12) {
    totalCount
    nodes {
      ...ProductCard
    }
  }
  stories(place: $path, first: 3) {
    nodes {
      ...StoryCard
    }
  }
}
    fragment BrandCard on Brand {
  slug
  kind
  name {
    ...TextParts
  }
  promise {
    ...TextParts
  }
  picture {
    ...PictureParts
  }
  homePlaces {
    ...PlaceName
  }
}
fragment PlaceSpot on Place {
  ...PlaceRow
  latitude
  longitude
}
fragment PlaceCode on Place {
  ...PlaceName
  isoCode
}
fragment PlaceName on Place {
  path
  name {
    ...TextParts
  }
}
fragment PlaceHead on Place {
  ...PlaceName
  level
}
fragment SpecializationParts on Specialization {
  rank
  validFrom
  validTo
  title {
    ...TextParts
  }
  source {
    ...TextParts
  }
}
fragment PlaceRow on Place {
  ...PlaceName
  level
  specialization {
    title {
      ...TextParts
    }
  }
}
fragment ProducerCard on Producer {
  slug
  kind
  name {
    ...TextParts
  }
  place {
    ...PlaceName
  }
  directions {
    slug
    name {
      ...TextParts
    }
  }
}
fragment ProductCard on Product {
  slug
  name {
    ...TextParts
  }
  place {
    ...PlaceName
  }
  picture {
    ...PictureParts
  }
  offers {
    ...CardOffer
  }
}
fragment CardOffer on MarketOffer {
  market {
    code
  }
  price {
    formatted
  }
  highestPrice {
    formatted
  }
  availability
}
fragment Frame on Query {
  programme {
    isDemonstration
    name {
      ...TextParts
    }
    notice {
      ...TextParts
    }
    purpose {
      ...TextParts
    }
  }
  markets {
    code
    currency
    name {
      ...TextParts
    }
  }
  countries: places(level: COUNTRY, first: 10) {
    nodes {
      ...PlaceName
    }
  }
}
fragment StoryCard on Story {
  slug
  publishedAt
  title {
    ...TextParts
  }
  lead {
    ...TextParts
  }
  picture {
    ...PictureParts
  }
  places {
    ...PlaceName
  }
}
fragment TextParts on LocalizedText {
  text
  language
  isFallback
}
fragment PictureParts on Picture {
  alt {
    ...TextParts
  }
  credit
  licence
  isGenerated
  width
  height
  focus {
    x
    y
  }
  sources {
    width
    mediaType
    fileName
  }
}`, {"hash":"sha256:243eeca16c06a58b25ae8ee9203a5896c98911c89cd4dcedc9fda1078a5aa226"}) as unknown as TypedDocumentString<PlacePageQuery, PlacePageQueryVariables>;
export const PlaceListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PlaceList($path: String!, $after: String) {
  places(under: $path, level: SETTLEMENT, first: 100, after: $after) {
    nodes {
      ...PlaceSpot
    }
    pageInfo {
      ...PageParts
    }
  }
}
    fragment PlaceSpot on Place {
  ...PlaceRow
  latitude
  longitude
}
fragment PlaceName on Place {
  path
  name {
    ...TextParts
  }
}
fragment PlaceRow on Place {
  ...PlaceName
  level
  specialization {
    title {
      ...TextParts
    }
  }
}
fragment TextParts on LocalizedText {
  text
  language
  isFallback
}
fragment PageParts on PageInfo {
  hasNextPage
  endCursor
}`, {"hash":"sha256:ecd2ee7b0ffb6d8c7fcd05dba7942b51572e1011c9aa78576c7f0a2fd9c80818"}) as unknown as TypedDocumentString<PlaceListQuery, PlaceListQueryVariables>;
export const PlaceMakersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PlaceMakers($path: String!) {
  producers(place: $path, first: 100) {
    nodes {
      slug
      kind
      name {
        ...TextParts
      }
      place {
        ...PlaceName
      }
    }
  }
}
    fragment PlaceName on Place {
  path
  name {
    ...TextParts
  }
}
fragment TextParts on LocalizedText {
  text
  language
  isFallback
}`, {"hash":"sha256:615170afa79849e2560b0b5858947e5a4b0629ec94d854f5630f07e260d903c0"}) as unknown as TypedDocumentString<PlaceMakersQuery, PlaceMakersQueryVariables>;
export const PlacePathsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PlacePaths($after: String) {
  places(first: 100, after: $after) {
    nodes {
      path
    }
    pageInfo {
      ...PageParts
    }
  }
}
    fragment PageParts on PageInfo {
  hasNextPage
  endCursor
}`, {"hash":"sha256:3158c1b335f17d94e7b6c400aa9b155a61d8760df59df449f7c01b6d2ccec771"}) as unknown as TypedDocumentString<PlacePathsQuery, PlacePathsQueryVariables>;
export const ProducerPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProducerPage($slug: String!) {
  ...Frame
  producer(slug: $slug) {
    id
    ...ProducerCard
    foundedYear
    isDemonstration
    description {
      ...TextParts
    }
    visitInfo {
      ...TextParts
    }
    picture {
      ...PictureParts
    }
    place {
      ancestors {
        ...PlaceName
      }
      specialization {
        title {
          ...TextParts
        }
      }
    }
    memberships {
      validFrom
      certificateNumber
      brand {
        ...BrandCard
      }
    }
  }
  products(filter: {producers: [$slug]}, first: 24) {
    totalCount
    nodes {
      ...ProductCard
    }
  }
  stories(producer: $slug, first: 3) {
    nodes {
      ...StoryCard
    }
  }
}
    fragment BrandCard on Brand {
  slug
  kind
  name {
    ...TextParts
  }
  promise {
    ...TextParts
  }
  picture {
    ...PictureParts
  }
  homePlaces {
    ...PlaceName
  }
}
fragment PlaceName on Place {
  path
  name {
    ...TextParts
  }
}
fragment ProducerCard on Producer {
  slug
  kind
  name {
    ...TextParts
  }
  place {
    ...PlaceName
  }
  directions {
    slug
    name {
      ...TextParts
    }
  }
}
fragment ProductCard on Product {
  slug
  name {
    ...TextParts
  }
  place {
    ...PlaceName
  }
  picture {
    ...PictureParts
  }
  offers {
    ...CardOffer
  }
}
fragment CardOffer on MarketOffer {
  market {
    code
  }
  price {
    formatted
  }
  highestPrice {
    formatted
  }
  availability
}
fragment Frame on Query {
  programme {
    isDemonstration
    name {
      ...TextParts
    }
    notice {
      ...TextParts
    }
    purpose {
      ...TextParts
    }
  }
  markets {
    code
    currency
    name {
      ...TextParts
    }
  }
  countries: places(level: COUNTRY, first: 10) {
    nodes {
      ...PlaceName
    }
  }
}
fragment StoryCard on Story {
  slug
  publishedAt
  title {
    ...TextParts
  }
  lead {
    ...TextParts
  }
  picture {
    ...PictureParts
  }
  places {
    ...PlaceName
  }
}
fragment TextParts on LocalizedText {
  text
  language
  isFallback
}
fragment PictureParts on Picture {
  alt {
    ...TextParts
  }
  credit
  licence
  isGenerated
  width
  height
  focus {
    x
    y
  }
  sources {
    width
    mediaType
    fileName
  }
}`, {"hash":"sha256:bbd90c211255a36a99808d403b0cd7bb236333807aaa25706ac96337447dfbf9"}) as unknown as TypedDocumentString<ProducerPageQuery, ProducerPageQueryVariables>;
export const ProducerSlugsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProducerSlugs($after: String) {
  producers(first: 100, after: $after) {
    nodes {
      slug
    }
    pageInfo {
      ...PageParts
    }
  }
}
    fragment PageParts on PageInfo {
  hasNextPage
  endCursor
}`, {"hash":"sha256:22a49e664283c7d11828a5b7e9c09dbee6bede7a42cc76cb56b8a7eb2ab87841"}) as unknown as TypedDocumentString<ProducerSlugsQuery, ProducerSlugsQueryVariables>;
export const ProductPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProductPage($slug: String!) {
  ...Frame
  product(slug: $slug) {
    id
    slug
    name {
      ...TextParts
    }
    subtitle {
      ...TextParts
    }
    description {
      ...TextParts
    }
    care {
      ...TextParts
    }
    motif {
      ...TextParts
    }
    materialOrigin {
      ...TextParts
    }
    techniques {
      ...TextParts
    }
    isDemonstration
    hsCode6
    countryOfOrigin
    madeYear
    supplyKind
    leadDaysMin
    leadDaysMax
    seasonMonths
    shippability
    freeStock
    productType {
      slug
      name {
        ...TextParts
      }
      direction {
        slug
        name {
          ...TextParts
        }
      }
    }
    producer {
      ...ProducerCard
    }
    place {
      ...PlaceName
      ancestors {
        ...PlaceName
      }
    }
    materials {
      slug
      percent
      name {
        ...TextParts
      }
    }
    brands {
      ...BrandCard
    }
    certificates {
      type
      number
      expiresOn
      issuer {
        ...TextParts
      }
    }
    pictures {
      ...PictureParts
    }
    offers {
      ...OfferParts
    }
    options {
      ...TextParts
    }
    variants {
      id
      sku
      gtin
      weightGrams
      freeStock
      dimensionsMm {
        length
        width
        height
      }
      optionValues {
        ...TextParts
      }
      offers {
        ...CardOffer
      }
    }
  }
}
    fragment BrandCard on Brand {
  slug
  kind
  name {
    ...TextParts
  }
  promise {
    ...TextParts
  }
  picture {
    ...PictureParts
  }
  homePlaces {
    ...PlaceName
  }
}
fragment PlaceName on Place {
  path
  name {
    ...TextParts
  }
}
fragment ProducerCard on Producer {
  slug
  kind
  name {
    ...TextParts
  }
  place {
    ...PlaceName
  }
  directions {
    slug
    name {
      ...TextParts
    }
  }
}
fragment OfferParts on MarketOffer {
  market {
    code
    name {
      ...TextParts
    }
  }
  price {
    amount
    currency
    formatted
  }
  highestPrice {
    amount
    formatted
  }
  isConverted
  rateDate
  isDelivered
  availability
}
fragment CardOffer on MarketOffer {
  market {
    code
  }
  price {
    formatted
  }
  highestPrice {
    formatted
  }
  availability
}
fragment Frame on Query {
  programme {
    isDemonstration
    name {
      ...TextParts
    }
    notice {
      ...TextParts
    }
    purpose {
      ...TextParts
    }
  }
  markets {
    code
    currency
    name {
      ...TextParts
    }
  }
  countries: places(level: COUNTRY, first: 10) {
    nodes {
      ...PlaceName
    }
  }
}
fragment TextParts on LocalizedText {
  text
  language
  isFallback
}
fragment PictureParts on Picture {
  alt {
    ...TextParts
  }
  credit
  licence
  isGenerated
  width
  height
  focus {
    x
    y
  }
  sources {
    width
    mediaType
    fileName
  }
}`, {"hash":"sha256:58862db6e4298ba2391327dd9830a8372e5d5f60b398f12c8a8b31078191bd43"}) as unknown as TypedDocumentString<ProductPageQuery, ProductPageQueryVariables>;
export const ProductNeighboursDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProductNeighbours($producer: String!, $place: String!) {
  fromProducer: products(filter: {producers: [$producer]}, first: 5) {
    nodes {
      ...ProductCard
    }
  }
  fromPlace: products(filter: {place: $place}, first: 9) {
    nodes {
      ...ProductCard
    }
  }
}
    fragment PlaceName on Place {
  path
  name {
    ...TextParts
  }
}
fragment ProductCard on Product {
  slug
  name {
    ...TextParts
  }
  place {
    ...PlaceName
  }
  picture {
    ...PictureParts
  }
  offers {
    ...CardOffer
  }
}
fragment CardOffer on MarketOffer {
  market {
    code
  }
  price {
    formatted
  }
  highestPrice {
    formatted
  }
  availability
}
fragment TextParts on LocalizedText {
  text
  language
  isFallback
}
fragment PictureParts on Picture {
  alt {
    ...TextParts
  }
  credit
  licence
  isGenerated
  width
  height
  focus {
    x
    y
  }
  sources {
    width
    mediaType
    fileName
  }
}`, {"hash":"sha256:84477da43b29fcf9d41e1e27d8653853602a7d698c9d167527a6168ce1294922"}) as unknown as TypedDocumentString<ProductNeighboursQuery, ProductNeighboursQueryVariables>;
export const SimilarProductsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SimilarProducts($productType: String!) {
  products(filter: {productTypes: [$productType]}, first: 24) {
    nodes {
      ...ProductCard
      producer {
        slug
      }
    }
  }
}
    fragment PlaceName on Place {
  path
  name {
    ...TextParts
  }
}
fragment ProductCard on Product {
  slug
  name {
    ...TextParts
  }
  place {
    ...PlaceName
  }
  picture {
    ...PictureParts
  }
  offers {
    ...CardOffer
  }
}
fragment CardOffer on MarketOffer {
  market {
    code
  }
  price {
    formatted
  }
  highestPrice {
    formatted
  }
  availability
}
fragment TextParts on LocalizedText {
  text
  language
  isFallback
}
fragment PictureParts on Picture {
  alt {
    ...TextParts
  }
  credit
  licence
  isGenerated
  width
  height
  focus {
    x
    y
  }
  sources {
    width
    mediaType
    fileName
  }
}`, {"hash":"sha256:e8e842b0ceda30ce8ba47926a7bf37cc83cdbb02206b7e3dfb00e4902d530025"}) as unknown as TypedDocumentString<SimilarProductsQuery, SimilarProductsQueryVariables>;
export const ProductSlugsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProductSlugs($after: String) {
  products(first: 100, after: $after) {
    nodes {
      slug
    }
    pageInfo {
      ...PageParts
    }
  }
}
    fragment PageParts on PageInfo {
  hasNextPage
  endCursor
}`, {"hash":"sha256:256e94a944af4ae0b560b728e4ad86c5cbaa3d7984c4b699e1abbcde76bdc445"}) as unknown as TypedDocumentString<ProductSlugsQuery, ProductSlugsQueryVariables>;
export const HomePageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query HomePage {
  ...Frame
  places(level: COUNTRY, first: 10) {
    nodes {
      ...PlaceSpot
      children(first: 24) {
        nodes {
          ...PlaceName
        }
      }
    }
  }
  stories(first: 12) {
    nodes {
      ...StoryCard
      places {
        ...PlaceSpot
      }
    }
  }
  brands(first: 12, kind: NATIONAL) {
    nodes {
      ...BrandCard
    }
  }
  products(first: 24) {
    nodes {
      ...ProductCard
    }
  }
  craftDirections {
    slug
    name {
      ...TextParts
    }
  }
}
    fragment BrandCard on Brand {
  slug
  kind
  name {
    ...TextParts
  }
  promise {
    ...TextParts
  }
  picture {
    ...PictureParts
  }
  homePlaces {
    ...PlaceName
  }
}
fragment PlaceSpot on Place {
  ...PlaceRow
  latitude
  longitude
}
fragment PlaceName on Place {
  path
  name {
    ...TextParts
  }
}
fragment PlaceRow on Place {
  ...PlaceName
  level
  specialization {
    title {
      ...TextParts
    }
  }
}
fragment ProductCard on Product {
  slug
  name {
    ...TextParts
  }
  place {
    ...PlaceName
  }
  picture {
    ...PictureParts
  }
  offers {
    ...CardOffer
  }
}
fragment CardOffer on MarketOffer {
  market {
    code
  }
  price {
    formatted
  }
  highestPrice {
    formatted
  }
  availability
}
fragment Frame on Query {
  programme {
    isDemonstration
    name {
      ...TextParts
    }
    notice {
      ...TextParts
    }
    purpose {
      ...TextParts
    }
  }
  markets {
    code
    currency
    name {
      ...TextParts
    }
  }
  countries: places(level: COUNTRY, first: 10) {
    nodes {
      ...PlaceName
    }
  }
}
fragment StoryCard on Story {
  slug
  publishedAt
  title {
    ...TextParts
  }
  lead {
    ...TextParts
  }
  picture {
    ...PictureParts
  }
  places {
    ...PlaceName
  }
}
fragment TextParts on LocalizedText {
  text
  language
  isFallback
}
fragment PictureParts on Picture {
  alt {
    ...TextParts
  }
  credit
  licence
  isGenerated
  width
  height
  focus {
    x
    y
  }
  sources {
    width
    mediaType
    fileName
  }
}`, {"hash":"sha256:69b6b7f2211b191ca3418832a454eca1cd0c6de60797f8e3e2e834fda29f1a99"}) as unknown as TypedDocumentString<HomePageQuery, HomePageQueryVariables>;
export const PlainPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PlainPage {
  ...Frame
}
    fragment PlaceName on Place {
  path
  name {
    ...TextParts
  }
}
fragment Frame on Query {
  programme {
    isDemonstration
    name {
      ...TextParts
    }
    notice {
      ...TextParts
    }
    purpose {
      ...TextParts
    }
  }
  markets {
    code
    currency
    name {
      ...TextParts
    }
  }
  countries: places(level: COUNTRY, first: 10) {
    nodes {
      ...PlaceName
    }
  }
}
fragment TextParts on LocalizedText {
  text
  language
  isFallback
}`, {"hash":"sha256:cca69e634f77cb911b9e380ef9260c4d914c640d2537af70b5477a4ab0eb907d"}) as unknown as TypedDocumentString<PlainPageQuery, PlainPageQueryVariables>;
export const FreshnessDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Freshness {
  programme {
    changedAt
  }
}
    `, {"hash":"sha256:0bba1308ff8a92b92934ebea8f10073b2c17c14e81ca83787d2d3a3d567d74cf"}) as unknown as TypedDocumentString<FreshnessQuery, FreshnessQueryVariables>;
export const AboutPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AboutPage {
  ...Frame
  programme {
    about {
      ...TextParts
    }
  }
  places(level: SETTLEMENT, first: 1) {
    totalCount
  }
  producers(first: 1) {
    totalCount
  }
  products(first: 1) {
    totalCount
  }
  brands(first: 1) {
    totalCount
  }
}
    fragment PlaceName on Place {
  path
  name {
    ...TextParts
  }
}
fragment Frame on Query {
  programme {
    isDemonstration
    name {
      ...TextParts
    }
    notice {
      ...TextParts
    }
    purpose {
      ...TextParts
    }
  }
  markets {
    code
    currency
    name {
      ...TextParts
    }
  }
  countries: places(level: COUNTRY, first: 10) {
    nodes {
      ...PlaceName
    }
  }
}
fragment TextParts on LocalizedText {
  text
  language
  isFallback
}`, {"hash":"sha256:d5499aa4dcc2e4aa28870adcd13c117c56d3bf2a2085373f079335c30b06ab46"}) as unknown as TypedDocumentString<AboutPageQuery, AboutPageQueryVariables>;
export const SearchPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SearchPage {
  ...Frame
  craftDirections {
    ...CraftName
  }
}
    fragment PlaceName on Place {
  path
  name {
    ...TextParts
  }
}
fragment Frame on Query {
  programme {
    isDemonstration
    name {
      ...TextParts
    }
    notice {
      ...TextParts
    }
    purpose {
      ...TextParts
    }
  }
  markets {
    code
    currency
    name {
      ...TextParts
    }
  }
  countries: places(level: COUNTRY, first: 10) {
    nodes {
      ...PlaceName
    }
  }
}
fragment CraftName on CraftDirection {
  slug
  name {
    ...TextParts
  }
}
fragment TextParts on LocalizedText {
  text
  language
  isFallback
}`, {"hash":"sha256:2454b15b33a95375c1cc55feab875d6fc5f4d306a8e78a3824d476526c4032d6"}) as unknown as TypedDocumentString<SearchPageQuery, SearchPageQueryVariables>;
export const SearchDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Search($text: String!, $first: Int!, $kinds: [SearchKind!]) {
  search(text: $text, first: $first, kinds: $kinds) {
    counts {
      kind
      count
    }
    hits {
      kind
      record {
        ...FoundRecord
      }
    }
  }
}
    fragment FoundRecord on SearchRecord {
  __typename
  ... on Product {
    slug
    name {
      ...TextParts
    }
    place {
      name {
        ...TextParts
      }
    }
    picture {
      alt {
        ...TextParts
      }
      width
      height
      focus {
        x
        y
      }
      sources {
        width
        mediaType
        fileName
      }
    }
    offer {
      price {
        formatted
      }
      highestPrice {
        formatted
      }
      availability
    }
  }
  ... on Place {
    path
    name {
      ...TextParts
    }
    specialization {
      title {
        ...TextParts
      }
    }
    ancestors {
      name {
        ...TextParts
      }
    }
  }
  ... on Brand {
    slug
    name {
      ...TextParts
    }
    promise {
      ...TextParts
    }
  }
  ... on Producer {
    slug
    kind
    maker: name {
      ...TextParts
    }
    place {
      name {
        ...TextParts
      }
    }
  }
  ... on Story {
    slug
    title {
      ...TextParts
    }
    lead {
      ...TextParts
    }
  }
}
fragment TextParts on LocalizedText {
  text
  language
  isFallback
}`, {"hash":"sha256:2888e79708b6c00f780be4a90b46fd988670f2a4b70720516bc89cb53058002e"}) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const ShopListsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ShopLists($place: String) {
  products(first: 1, filter: {place: $place}) {
    totalCount
    facets {
      directions {
        count
        direction {
          slug
        }
      }
      regions {
        count
        place {
          path
        }
      }
    }
  }
}
    `, {"hash":"sha256:01d36f437fbf3eafde630056d6c62b070ef4470dcf5ab361f1d3b6ee461a05a2"}) as unknown as TypedDocumentString<ShopListsQuery, ShopListsQueryVariables>;
export const ShopCountriesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ShopCountries {
  places(level: COUNTRY, first: 100) {
    nodes {
      path
    }
  }
}
    `, {"hash":"sha256:f679228750e99971749771a67729ad89cb0be0bd621ebdb2f1d12dadc02df880"}) as unknown as TypedDocumentString<ShopCountriesQuery, ShopCountriesQueryVariables>;
export const ShopPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ShopPage($filter: ProductFilter!, $first: Int!, $skip: Int!) {
  ...Frame
  products(filter: $filter, first: $first, skip: $skip) {
    totalCount
    nodes {
      ...ProductCard
    }
    facets {
      directions {
        count
        direction {
          ...CraftName
        }
      }
      regions {
        count
        place {
          ...PlaceName
        }
      }
    }
  }
  craftDirections {
    ...CraftName
  }
}
    fragment PlaceName on Place {
  path
  name {
    ...TextParts
  }
}
fragment ProductCard on Product {
  slug
  name {
    ...TextParts
  }
  place {
    ...PlaceName
  }
  picture {
    ...PictureParts
  }
  offers {
    ...CardOffer
  }
}
fragment CardOffer on MarketOffer {
  market {
    code
  }
  price {
    formatted
  }
  highestPrice {
    formatted
  }
  availability
}
fragment Frame on Query {
  programme {
    isDemonstration
    name {
      ...TextParts
    }
    notice {
      ...TextParts
    }
    purpose {
      ...TextParts
    }
  }
  markets {
    code
    currency
    name {
      ...TextParts
    }
  }
  countries: places(level: COUNTRY, first: 10) {
    nodes {
      ...PlaceName
    }
  }
}
fragment CraftName on CraftDirection {
  slug
  name {
    ...TextParts
  }
}
fragment TextParts on LocalizedText {
  text
  language
  isFallback
}
fragment PictureParts on Picture {
  alt {
    ...TextParts
  }
  credit
  licence
  isGenerated
  width
  height
  focus {
    x
    y
  }
  sources {
    width
    mediaType
    fileName
  }
}`, {"hash":"sha256:604a1853e666d1f87d138e2db8c90a270bf6c60091b552f0f6236dbcb18a35ac"}) as unknown as TypedDocumentString<ShopPageQuery, ShopPageQueryVariables>;
export const ShopPartDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ShopPart($filter: ProductFilter!, $first: Int!, $skip: Int!) {
  ...Frame
  products(filter: $filter, first: $first, skip: $skip) {
    totalCount
    nodes {
      ...ProductCard
    }
  }
}
    fragment PlaceName on Place {
  path
  name {
    ...TextParts
  }
}
fragment ProductCard on Product {
  slug
  name {
    ...TextParts
  }
  place {
    ...PlaceName
  }
  picture {
    ...PictureParts
  }
  offers {
    ...CardOffer
  }
}
fragment CardOffer on MarketOffer {
  market {
    code
  }
  price {
    formatted
  }
  highestPrice {
    formatted
  }
  availability
}
fragment Frame on Query {
  programme {
    isDemonstration
    name {
      ...TextParts
    }
    notice {
      ...TextParts
    }
    purpose {
      ...TextParts
    }
  }
  markets {
    code
    currency
    name {
      ...TextParts
    }
  }
  countries: places(level: COUNTRY, first: 10) {
    nodes {
      ...PlaceName
    }
  }
}
fragment TextParts on LocalizedText {
  text
  language
  isFallback
}
fragment PictureParts on Picture {
  alt {
    ...TextParts
  }
  credit
  licence
  isGenerated
  width
  height
  focus {
    x
    y
  }
  sources {
    width
    mediaType
    fileName
  }
}`, {"hash":"sha256:14bd67186fff8af3ef0503967a3b21d726136396391e4b13c947fa3936e0a8e9"}) as unknown as TypedDocumentString<ShopPartQuery, ShopPartQueryVariables>;
export const ShopBrandDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ShopBrand($slug: String!) {
  brand(slug: $slug) {
    slug
    name {
      ...TextParts
    }
    homePlaces {
      ...PlaceName
    }
  }
}
    fragment PlaceName on Place {
  path
  name {
    ...TextParts
  }
}
fragment TextParts on LocalizedText {
  text
  language
  isFallback
}`, {"hash":"sha256:22f6fd925c87fea39286a3ea9769b44df7ab07aaa8d93d8222069884a6cb924a"}) as unknown as TypedDocumentString<ShopBrandQuery, ShopBrandQueryVariables>;
export const ShopProducerDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ShopProducer($slug: String!) {
  producer(slug: $slug) {
    slug
    kind
    name {
      ...TextParts
    }
    place {
      ...PlaceName
      ancestors {
        ...PlaceName
      }
    }
  }
}
    fragment PlaceName on Place {
  path
  name {
    ...TextParts
  }
}
fragment TextParts on LocalizedText {
  text
  language
  isFallback
}`, {"hash":"sha256:70c980604e600d27a4c5749790dbf4121df78ff2ae24eee3d3c22c9988f2674a"}) as unknown as TypedDocumentString<ShopProducerQuery, ShopProducerQueryVariables>;
export const ShopProductsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ShopProducts($after: String) {
  products(first: 100, after: $after) {
    nodes {
      place {
        path
      }
      producer {
        slug
      }
      brands {
        slug
      }
    }
    pageInfo {
      ...PageParts
    }
  }
}
    fragment PageParts on PageInfo {
  hasNextPage
  endCursor
}`, {"hash":"sha256:f0680fa5e8bd8162104864eceaa89dadb79cdbd0d98dc76fe9d43d1963fc8a0e"}) as unknown as TypedDocumentString<ShopProductsQuery, ShopProductsQueryVariables>;
export const ShopPlaceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ShopPlace($path: String!) {
  place(path: $path) {
    ...PlaceName
    ancestors {
      ...PlaceName
    }
  }
}
    fragment PlaceName on Place {
  path
  name {
    ...TextParts
  }
}
fragment TextParts on LocalizedText {
  text
  language
  isFallback
}`, {"hash":"sha256:29c71b825a65d0494ba0a1d4f3c585142d77ec398febe6b8d48aed9f27aee8d0"}) as unknown as TypedDocumentString<ShopPlaceQuery, ShopPlaceQueryVariables>;
export const NarrowedListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query NarrowedList($filter: ProductFilter!, $sort: ProductSort!, $after: String) {
  products(filter: $filter, sort: $sort, first: 24, after: $after) {
    totalCount
    pageInfo {
      ...PageParts
    }
    nodes {
      slug
      name {
        ...TextParts
      }
      place {
        name {
          ...TextParts
        }
      }
      picture {
        ...PictureParts
      }
      offer {
        market {
          code
        }
        price {
          formatted
        }
        highestPrice {
          formatted
        }
        availability
      }
    }
  }
}
    fragment TextParts on LocalizedText {
  text
  language
  isFallback
}
fragment PictureParts on Picture {
  alt {
    ...TextParts
  }
  credit
  licence
  isGenerated
  width
  height
  focus {
    x
    y
  }
  sources {
    width
    mediaType
    fileName
  }
}
fragment PageParts on PageInfo {
  hasNextPage
  endCursor
}`, {"hash":"sha256:e8399bebab7e3a9d8e7478dea63bcbc16840b3b8b5d71c5d48035a916d3ee69c"}) as unknown as TypedDocumentString<NarrowedListQuery, NarrowedListQueryVariables>;
export const SitemapIndexDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SitemapIndex {
  places(level: COUNTRY, first: 100) {
    nodes {
      children(first: 100) {
        nodes {
          path
        }
      }
    }
  }
}
    `, {"hash":"sha256:dc1e832c4c7009de64091193ebe3e7ef1b37b98aa75d698458f5f3c4c036acc7"}) as unknown as TypedDocumentString<SitemapIndexQuery, SitemapIndexQueryVariables>;
export const SitemapCountriesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SitemapCountries {
  places(level: COUNTRY, first: 100) {
    nodes {
      path
      updatedAt
    }
  }
}
    `, {"hash":"sha256:6aaf651b01ff949c2451b3cff30beae43d7d77f89a0a8474261ceff5c2e1f858"}) as unknown as TypedDocumentString<SitemapCountriesQuery, SitemapCountriesQueryVariables>;
export const SitemapPlaceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SitemapPlace($path: String!) {
  place(path: $path) {
    path
    updatedAt
  }
}
    `, {"hash":"sha256:460ca13a450731b0d8d93a9063e9a8bbce97397bf8e130a803f5c2a362fd9d0d"}) as unknown as TypedDocumentString<SitemapPlaceQuery, SitemapPlaceQueryVariables>;
export const SitemapPlacesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SitemapPlaces($path: String!, $after: String) {
  places(under: $path, first: 100, after: $after) {
    nodes {
      path
      updatedAt
    }
    pageInfo {
      ...PageParts
    }
  }
}
    fragment PageParts on PageInfo {
  hasNextPage
  endCursor
}`, {"hash":"sha256:dc1f62add9f2010c4ab71f685bd1c310f68639153ad5087921997d1a5383c8f3"}) as unknown as TypedDocumentString<SitemapPlacesQuery, SitemapPlacesQueryVariables>;
export const SitemapProducerDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SitemapProducer($slug: String!) {
  producer(slug: $slug) {
    slug
    updatedAt
  }
}
    `, {"hash":"sha256:bcba285a6ab83e374dc2310af4c48c57724a3c57eb5840d5a67c766c39e1a86d"}) as unknown as TypedDocumentString<SitemapProducerQuery, SitemapProducerQueryVariables>;
export const SitemapProductsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SitemapProducts($producer: String!, $after: String) {
  products(filter: {producers: [$producer]}, first: 100, after: $after) {
    nodes {
      slug
      updatedAt
    }
    pageInfo {
      ...PageParts
    }
  }
}
    fragment PageParts on PageInfo {
  hasNextPage
  endCursor
}`, {"hash":"sha256:37e78ef37fe8ba5ad4f4de5ccde5e9c0e6335566f24b21639c544e1a4ad3a17f"}) as unknown as TypedDocumentString<SitemapProductsQuery, SitemapProductsQueryVariables>;
export const SitemapBrandsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SitemapBrands($after: String) {
  brands(first: 100, after: $after) {
    nodes {
      slug
      updatedAt
    }
    pageInfo {
      ...PageParts
    }
  }
}
    fragment PageParts on PageInfo {
  hasNextPage
  endCursor
}`, {"hash":"sha256:82393cec265f45c6528e050e2b435065d5fe4a0dd97c49392671b2899e87d4a3"}) as unknown as TypedDocumentString<SitemapBrandsQuery, SitemapBrandsQueryVariables>;
export const SitemapCraftsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SitemapCrafts {
  craftDirections {
    slug
    updatedAt
  }
}
    `, {"hash":"sha256:8b54f02988d842ac9d1ea2f1abffb9cc24b05f07d30aef9989e3bdc711bd6c04"}) as unknown as TypedDocumentString<SitemapCraftsQuery, SitemapCraftsQueryVariables>;
export const SitemapStoriesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SitemapStories($after: String) {
  stories(first: 100, after: $after) {
    nodes {
      slug
      updatedAt
    }
    pageInfo {
      ...PageParts
    }
  }
}
    fragment PageParts on PageInfo {
  hasNextPage
  endCursor
}`, {"hash":"sha256:7f2a27f2ef025be7b231858d1d73e28ff127cbb4bac404c1500b618dd9de7e57"}) as unknown as TypedDocumentString<SitemapStoriesQuery, SitemapStoriesQueryVariables>;
export const StoryPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query StoryPage($slug: String!) {
  ...Frame
  story(slug: $slug) {
    id
    ...StoryCard
    updatedAt
    isDemonstration
    author {
      ...TextParts
    }
    sources {
      publisher
      title
      url
      publishedOn
    }
    places {
      ...PlaceName
    }
    brands {
      ...BrandCard
    }
    content {
      language
      isFallback
      blocks {
        __typename
        ... on TextBlock {
          spans {
            ...SpanParts
          }
        }
        ... on HeadingBlock {
          text
        }
        ... on QuoteBlock {
          spans {
            ...SpanParts
          }
          attribution
        }
        ... on ListBlock {
          isOrdered
          items {
            spans {
              ...SpanParts
            }
          }
        }
        ... on PictureBlock {
          caption
          picture {
            ...PictureParts
          }
        }
        ... on GalleryBlock {
          caption
          pictures {
            ...PictureParts
          }
        }
        ... on ProductsBlock {
          products {
            ...ProductCard
          }
        }
        ... on ProducerBlock {
          producer {
            ...ProducerCard
          }
        }
        ... on PlaceBlock {
          place {
            ...PlaceRow
          }
        }
        ... on BrandBlock {
          brand {
            ...BrandCard
          }
        }
        ... on MapBlock {
          places {
            ...PlaceSpot
            isoCode
            ancestors {
              isoCode
            }
          }
        }
        ... on FactBlock {
          text
          source {
            publisher
            title
            url
          }
        }
      }
    }
  }
}
    fragment BrandCard on Brand {
  slug
  kind
  name {
    ...TextParts
  }
  promise {
    ...TextParts
  }
  picture {
    ...PictureParts
  }
  homePlaces {
    ...PlaceName
  }
}
fragment PlaceSpot on Place {
  ...PlaceRow
  latitude
  longitude
}
fragment PlaceName on Place {
  path
  name {
    ...TextParts
  }
}
fragment PlaceRow on Place {
  ...PlaceName
  level
  specialization {
    title {
      ...TextParts
    }
  }
}
fragment ProducerCard on Producer {
  slug
  kind
  name {
    ...TextParts
  }
  place {
    ...PlaceName
  }
  directions {
    slug
    name {
      ...TextParts
    }
  }
}
fragment ProductCard on Product {
  slug
  name {
    ...TextParts
  }
  place {
    ...PlaceName
  }
  picture {
    ...PictureParts
  }
  offers {
    ...CardOffer
  }
}
fragment CardOffer on MarketOffer {
  market {
    code
  }
  price {
    formatted
  }
  highestPrice {
    formatted
  }
  availability
}
fragment Frame on Query {
  programme {
    isDemonstration
    name {
      ...TextParts
    }
    notice {
      ...TextParts
    }
    purpose {
      ...TextParts
    }
  }
  markets {
    code
    currency
    name {
      ...TextParts
    }
  }
  countries: places(level: COUNTRY, first: 10) {
    nodes {
      ...PlaceName
    }
  }
}
fragment SpanParts on TextSpan {
  text
  isStrong
  isEmphasis
  url
  record {
    __typename
    ... on Place {
      path
    }
    ... on Brand {
      slug
    }
    ... on Producer {
      slug
    }
    ... on Product {
      slug
    }
    ... on Story {
      slug
    }
  }
}
fragment StoryCard on Story {
  slug
  publishedAt
  title {
    ...TextParts
  }
  lead {
    ...TextParts
  }
  picture {
    ...PictureParts
  }
  places {
    ...PlaceName
  }
}
fragment TextParts on LocalizedText {
  text
  language
  isFallback
}
fragment PictureParts on Picture {
  alt {
    ...TextParts
  }
  credit
  licence
  isGenerated
  width
  height
  focus {
    x
    y
  }
  sources {
    width
    mediaType
    fileName
  }
}`, {"hash":"sha256:dfcf7c6e1653cebe5fc3d7c0930115597f04578f43597c7aec68c83e037ac752"}) as unknown as TypedDocumentString<StoryPageQuery, StoryPageQueryVariables>;
export const StoryListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query StoryList($after: String) {
  stories(first: 100, after: $after) {
    nodes {
      ...StoryCard
    }
    pageInfo {
      ...PageParts
    }
  }
}
    fragment PlaceName on Place {
  path
  name {
    ...TextParts
  }
}
fragment StoryCard on Story {
  slug
  publishedAt
  title {
    ...TextParts
  }
  lead {
    ...TextParts
  }
  picture {
    ...PictureParts
  }
  places {
    ...PlaceName
  }
}
fragment TextParts on LocalizedText {
  text
  language
  isFallback
}
fragment PictureParts on Picture {
  alt {
    ...TextParts
  }
  credit
  licence
  isGenerated
  width
  height
  focus {
    x
    y
  }
  sources {
    width
    mediaType
    fileName
  }
}
fragment PageParts on PageInfo {
  hasNextPage
  endCursor
}`, {"hash":"sha256:299cf1eea8017b50b8b16447d757c12cb46a0b17e808a54966225366f7178e79"}) as unknown as TypedDocumentString<StoryListQuery, StoryListQueryVariables>;
export const StorySlugsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query StorySlugs($after: String) {
  stories(first: 100, after: $after) {
    nodes {
      slug
    }
    pageInfo {
      ...PageParts
    }
  }
}
    fragment PageParts on PageInfo {
  hasNextPage
  endCursor
}`, {"hash":"sha256:fb6844e46a07cdbbee0e98762bbf977dfbb932159ce9f083008ce505db8bf8fa"}) as unknown as TypedDocumentString<StorySlugsQuery, StorySlugsQueryVariables>;
export const RedirectsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Redirects($after: String) {
  redirects(first: 100, after: $after) {
    nodes {
      kind
      path
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:8cddfc15b733fe6b78bb3cca0ff9d303318cacc4118d409f5dbeab1bc85883e0"}) as unknown as TypedDocumentString<RedirectsQuery, RedirectsQueryVariables>;