/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Currency } from '@aul/money';
import type { Language } from '@aul/language';
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** How a text came to be in its language. */
export type TextOrigin =
  /** Translated by a machine. */
  | 'MACHINE'
  /** Made from the same language in its other script. */
  | 'TRANSLITERATED'
  /** Written or translated by a person. */
  | 'WRITTEN';

export type BrandQueryVariables = Exact<{
  slug: string;
  membersFirst?: number;
  membersAfter?: string | null | undefined;
}>;


export type BrandQuery = { brand: { countryCode: string, isDemonstration: boolean, id: string, updatedAt: string, slug: string, kind: BrandKind, description: { text: string, language: Language, origin: TextOrigin, isFallback: boolean } | null, parent: { id: string, updatedAt: string, slug: string, kind: BrandKind, name: { text: string, language: Language, origin: TextOrigin, isFallback: boolean }, promise: { text: string, language: Language, origin: TextOrigin, isFallback: boolean } } | null, protection: { type: string, office: string, number: string } | null, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, origin: TextOrigin, isFallback: boolean }, sources: Array<{ width: number, mediaType: string, url: string }> } | null, homePlaces: Array<{ id: string, updatedAt: string, path: string, slug: string, level: PlaceLevel, name: { text: string, language: Language, origin: TextOrigin, isFallback: boolean } }>, criteria: Array<{ code: string, kind: BrandCriterionKind, isMandatory: boolean, text: { text: string, language: Language, origin: TextOrigin, isFallback: boolean } }>, members: { totalCount: number, nodes: Array<{ certificateNumber: string | null, validFrom: string, producer: { id: string, updatedAt: string, slug: string, kind: ProducerKind, isDemonstration: boolean, name: { text: string, language: Language, origin: TextOrigin, isFallback: boolean } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, name: { text: string, language: Language, origin: TextOrigin, isFallback: boolean }, promise: { text: string, language: Language, origin: TextOrigin, isFallback: boolean } } | null };

export type BrandsQueryVariables = Exact<{
  country?: string | null | undefined;
  kind?: BrandKind | null | undefined;
  place?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type BrandsQuery = { brands: { totalCount: number, nodes: Array<{ countryCode: string, isDemonstration: boolean, id: string, updatedAt: string, slug: string, kind: BrandKind, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, origin: TextOrigin, isFallback: boolean }, sources: Array<{ width: number, mediaType: string, url: string }> } | null, name: { text: string, language: Language, origin: TextOrigin, isFallback: boolean }, promise: { text: string, language: Language, origin: TextOrigin, isFallback: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MarketsQueryVariables = Exact<{ [key: string]: never; }>;


export type MarketsQuery = { markets: Array<{ code: string, currency: Currency, countries: Array<string>, defaultLanguage: Language, isRest: boolean, name: { text: string, language: Language, origin: TextOrigin, isFallback: boolean } }> };

export type TextPartsFragment = { text: string, language: Language, origin: TextOrigin, isFallback: boolean };

export type PicturePartsFragment = { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, origin: TextOrigin, isFallback: boolean }, sources: Array<{ width: number, mediaType: string, url: string }> };

export type PagePartsFragment = { hasNextPage: boolean, endCursor: string | null };

export type OfferPartsFragment = { isConverted: boolean, rateDate: string | null, isDelivered: boolean, availability: Availability, price: { amountMinor: string, currency: Currency, amount: string, formatted: string }, highestPrice: { amountMinor: string, currency: Currency, amount: string, formatted: string } | null };

export type MoneyPartsFragment = { amountMinor: string, currency: Currency, amount: string, formatted: string };

export type PlaceCardFragment = { id: string, updatedAt: string, path: string, slug: string, level: PlaceLevel, name: { text: string, language: Language, origin: TextOrigin, isFallback: boolean } };

export type BrandCardFragment = { id: string, updatedAt: string, slug: string, kind: BrandKind, name: { text: string, language: Language, origin: TextOrigin, isFallback: boolean }, promise: { text: string, language: Language, origin: TextOrigin, isFallback: boolean } };

export type ProducerCardFragment = { id: string, updatedAt: string, slug: string, kind: ProducerKind, isDemonstration: boolean, name: { text: string, language: Language, origin: TextOrigin, isFallback: boolean } | null };

export type ProductCardFragment = { id: string, updatedAt: string, slug: string, supplyKind: SupplyKind, isDemonstration: boolean, name: { text: string, language: Language, origin: TextOrigin, isFallback: boolean }, offer: { isConverted: boolean, rateDate: string | null, isDelivered: boolean, availability: Availability, price: { amountMinor: string, currency: Currency, amount: string, formatted: string }, highestPrice: { amountMinor: string, currency: Currency, amount: string, formatted: string } | null } | null, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, origin: TextOrigin, isFallback: boolean }, sources: Array<{ width: number, mediaType: string, url: string }> } | null, place: { id: string, updatedAt: string, path: string, slug: string, level: PlaceLevel, name: { text: string, language: Language, origin: TextOrigin, isFallback: boolean } } };

export type StoryCardFragment = { id: string, updatedAt: string, slug: string, type: StoryType, publishedAt: string, isDemonstration: boolean, title: { text: string, language: Language, origin: TextOrigin, isFallback: boolean }, lead: { text: string, language: Language, origin: TextOrigin, isFallback: boolean } };

export type PlaceQueryVariables = Exact<{
  path: string;
}>;


export type PlaceQuery = { place: { settlementKind: SettlementKind | null, isoCode: string | null, geonamesId: number | null, nationalCodes: Array<string>, latitude: number | null, longitude: number | null, postalCodes: Array<string>, population: number | null, populationYear: number | null, timezone: string, id: string, updatedAt: string, path: string, slug: string, level: PlaceLevel, description: { text: string, language: Language, origin: TextOrigin, isFallback: boolean } | null, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, origin: TextOrigin, isFallback: boolean }, sources: Array<{ width: number, mediaType: string, url: string }> } | null, ancestors: Array<{ id: string, updatedAt: string, path: string, slug: string, level: PlaceLevel, name: { text: string, language: Language, origin: TextOrigin, isFallback: boolean } }>, specialization: { validFrom: string, title: { text: string, language: Language, origin: TextOrigin, isFallback: boolean }, productType: { slug: string }, source: { text: string, language: Language, origin: TextOrigin, isFallback: boolean } } | null, name: { text: string, language: Language, origin: TextOrigin, isFallback: boolean } } | null };

export type PlacesQueryVariables = Exact<{
  under?: string | null | undefined;
  level?: PlaceLevel | null | undefined;
  country?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type PlacesQuery = { places: { totalCount: number, nodes: Array<{ latitude: number | null, longitude: number | null, id: string, updatedAt: string, path: string, slug: string, level: PlaceLevel, specialization: { title: { text: string, language: Language, origin: TextOrigin, isFallback: boolean } } | null, name: { text: string, language: Language, origin: TextOrigin, isFallback: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ProducerQueryVariables = Exact<{
  slug: string;
}>;


export type ProducerQuery = { producer: { foundedYear: number | null, id: string, updatedAt: string, slug: string, kind: ProducerKind, isDemonstration: boolean, description: { text: string, language: Language, origin: TextOrigin, isFallback: boolean } | null, visitInfo: { text: string, language: Language, origin: TextOrigin, isFallback: boolean } | null, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, origin: TextOrigin, isFallback: boolean }, sources: Array<{ width: number, mediaType: string, url: string }> } | null, place: { id: string, updatedAt: string, path: string, slug: string, level: PlaceLevel, name: { text: string, language: Language, origin: TextOrigin, isFallback: boolean } }, directions: Array<{ slug: string, name: { text: string, language: Language, origin: TextOrigin, isFallback: boolean } }>, memberships: Array<{ certificateNumber: string | null, validFrom: string, brand: { id: string, updatedAt: string, slug: string, kind: BrandKind, name: { text: string, language: Language, origin: TextOrigin, isFallback: boolean }, promise: { text: string, language: Language, origin: TextOrigin, isFallback: boolean } } }>, name: { text: string, language: Language, origin: TextOrigin, isFallback: boolean } | null } | null };

export type ProducersQueryVariables = Exact<{
  place?: string | null | undefined;
  brand?: string | null | undefined;
  direction?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type ProducersQuery = { producers: { totalCount: number, nodes: Array<{ id: string, updatedAt: string, slug: string, kind: ProducerKind, isDemonstration: boolean, place: { id: string, updatedAt: string, path: string, slug: string, level: PlaceLevel, name: { text: string, language: Language, origin: TextOrigin, isFallback: boolean } }, name: { text: string, language: Language, origin: TextOrigin, isFallback: boolean } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ProductFacetsQueryVariables = Exact<{
  filter?: ProductFilter | null | undefined;
}>;


export type ProductFacetsQuery = { products: { totalCount: number, facets: { regions: Array<{ count: number, place: { id: string, updatedAt: string, path: string, slug: string, level: PlaceLevel, name: { text: string, language: Language, origin: TextOrigin, isFallback: boolean } } }>, brands: Array<{ count: number, brand: { id: string, updatedAt: string, slug: string, kind: BrandKind, name: { text: string, language: Language, origin: TextOrigin, isFallback: boolean }, promise: { text: string, language: Language, origin: TextOrigin, isFallback: boolean } } }>, directions: Array<{ count: number, direction: { slug: string, name: { text: string, language: Language, origin: TextOrigin, isFallback: boolean } } }>, supplyKinds: Array<{ supplyKind: SupplyKind, count: number }>, certificates: Array<{ certificate: CertificateType, count: number }>, lowestPrice: { amountMinor: string, currency: Currency, amount: string, formatted: string } | null, highestPrice: { amountMinor: string, currency: Currency, amount: string, formatted: string } | null } } };

export type ProductQueryVariables = Exact<{
  slug: string;
}>;


export type ProductQuery = { product: { publishedAt: string, hsCode6: string, countryOfOrigin: string, leadDaysMin: number | null, leadDaysMax: number | null, seasonMonths: Array<number>, shippability: Shippability, id: string, updatedAt: string, slug: string, supplyKind: SupplyKind, isDemonstration: boolean, subtitle: { text: string, language: Language, origin: TextOrigin, isFallback: boolean } | null, description: { text: string, language: Language, origin: TextOrigin, isFallback: boolean }, care: { text: string, language: Language, origin: TextOrigin, isFallback: boolean } | null, motif: { text: string, language: Language, origin: TextOrigin, isFallback: boolean } | null, techniques: Array<{ text: string, language: Language, origin: TextOrigin, isFallback: boolean }>, materials: Array<{ slug: string, percent: number, name: { text: string, language: Language, origin: TextOrigin, isFallback: boolean } }>, productType: { slug: string, googleCategoryId: number | null, name: { text: string, language: Language, origin: TextOrigin, isFallback: boolean } }, producer: { id: string, updatedAt: string, slug: string, kind: ProducerKind, isDemonstration: boolean, name: { text: string, language: Language, origin: TextOrigin, isFallback: boolean } | null }, brands: Array<{ id: string, updatedAt: string, slug: string, kind: BrandKind, name: { text: string, language: Language, origin: TextOrigin, isFallback: boolean }, promise: { text: string, language: Language, origin: TextOrigin, isFallback: boolean } }>, pictures: Array<{ credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, origin: TextOrigin, isFallback: boolean }, sources: Array<{ width: number, mediaType: string, url: string }> }>, certificates: Array<{ type: CertificateType, number: string, issuedOn: string, expiresOn: string | null, issuer: { text: string, language: Language, origin: TextOrigin, isFallback: boolean } }>, options: Array<{ text: string, language: Language, origin: TextOrigin, isFallback: boolean }>, variants: Array<{ id: string, sku: string, gtin: string | null, weightGrams: number | null, packageWeightGrams: number | null, freeStock: number, dimensionsMm: { length: number, width: number, height: number } | null, optionValues: Array<{ text: string, language: Language, origin: TextOrigin, isFallback: boolean }>, offer: { isConverted: boolean, rateDate: string | null, isDelivered: boolean, availability: Availability, price: { amountMinor: string, currency: Currency, amount: string, formatted: string }, highestPrice: { amountMinor: string, currency: Currency, amount: string, formatted: string } | null } | null }>, name: { text: string, language: Language, origin: TextOrigin, isFallback: boolean }, offer: { isConverted: boolean, rateDate: string | null, isDelivered: boolean, availability: Availability, price: { amountMinor: string, currency: Currency, amount: string, formatted: string }, highestPrice: { amountMinor: string, currency: Currency, amount: string, formatted: string } | null } | null, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, origin: TextOrigin, isFallback: boolean }, sources: Array<{ width: number, mediaType: string, url: string }> } | null, place: { id: string, updatedAt: string, path: string, slug: string, level: PlaceLevel, name: { text: string, language: Language, origin: TextOrigin, isFallback: boolean } } } | null };

export type ProductsQueryVariables = Exact<{
  filter?: ProductFilter | null | undefined;
  sort?: ProductSort;
  first?: number;
  after?: string | null | undefined;
}>;


export type ProductsQuery = { products: { totalCount: number, nodes: Array<{ id: string, updatedAt: string, slug: string, supplyKind: SupplyKind, isDemonstration: boolean, name: { text: string, language: Language, origin: TextOrigin, isFallback: boolean }, offer: { isConverted: boolean, rateDate: string | null, isDelivered: boolean, availability: Availability, price: { amountMinor: string, currency: Currency, amount: string, formatted: string }, highestPrice: { amountMinor: string, currency: Currency, amount: string, formatted: string } | null } | null, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, origin: TextOrigin, isFallback: boolean }, sources: Array<{ width: number, mediaType: string, url: string }> } | null, place: { id: string, updatedAt: string, path: string, slug: string, level: PlaceLevel, name: { text: string, language: Language, origin: TextOrigin, isFallback: boolean } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: Array<SearchKind> | SearchKind | null | undefined;
  first?: number;
}>;


export type SearchQuery = { search: { hits: Array<{ kind: SearchKind, score: number, record:
        | { __typename: 'Brand', id: string, updatedAt: string, slug: string, kind: BrandKind, name: { text: string, language: Language, origin: TextOrigin, isFallback: boolean }, promise: { text: string, language: Language, origin: TextOrigin, isFallback: boolean } }
        | { __typename: 'Place', id: string, updatedAt: string, path: string, slug: string, level: PlaceLevel, name: { text: string, language: Language, origin: TextOrigin, isFallback: boolean } }
        | { __typename: 'Producer', id: string, updatedAt: string, slug: string, isDemonstration: boolean, producerKind: ProducerKind, producerName: { text: string, language: Language, origin: TextOrigin, isFallback: boolean } | null }
        | { __typename: 'Product', id: string, updatedAt: string, slug: string, supplyKind: SupplyKind, isDemonstration: boolean, name: { text: string, language: Language, origin: TextOrigin, isFallback: boolean }, offer: { isConverted: boolean, rateDate: string | null, isDelivered: boolean, availability: Availability, price: { amountMinor: string, currency: Currency, amount: string, formatted: string }, highestPrice: { amountMinor: string, currency: Currency, amount: string, formatted: string } | null } | null, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, origin: TextOrigin, isFallback: boolean }, sources: Array<{ width: number, mediaType: string, url: string }> } | null, place: { id: string, updatedAt: string, path: string, slug: string, level: PlaceLevel, name: { text: string, language: Language, origin: TextOrigin, isFallback: boolean } } }
        | { __typename: 'Story', id: string, updatedAt: string, slug: string, type: StoryType, publishedAt: string, isDemonstration: boolean, title: { text: string, language: Language, origin: TextOrigin, isFallback: boolean }, lead: { text: string, language: Language, origin: TextOrigin, isFallback: boolean } }
       }>, counts: Array<{ kind: SearchKind, count: number }> } };

export type StoriesQueryVariables = Exact<{
  type?: StoryType | null | undefined;
  place?: string | null | undefined;
  brand?: string | null | undefined;
  producer?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type StoriesQuery = { stories: { totalCount: number, nodes: Array<{ id: string, updatedAt: string, slug: string, type: StoryType, publishedAt: string, isDemonstration: boolean, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, origin: TextOrigin, isFallback: boolean }, sources: Array<{ width: number, mediaType: string, url: string }> }, title: { text: string, language: Language, origin: TextOrigin, isFallback: boolean }, lead: { text: string, language: Language, origin: TextOrigin, isFallback: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StoryQueryVariables = Exact<{
  slug: string;
}>;


export type StoryQuery = { story: { id: string, updatedAt: string, slug: string, type: StoryType, publishedAt: string, isDemonstration: boolean, author: { text: string, language: Language, origin: TextOrigin, isFallback: boolean }, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, origin: TextOrigin, isFallback: boolean }, sources: Array<{ width: number, mediaType: string, url: string }> }, sources: Array<{ kind: string, publisher: string, title: string, url: string | null, publishedOn: string | null }>, content: { language: Language, origin: TextOrigin, isFallback: boolean, blocks: Array<
        | { __typename: 'BrandBlock' }
        | { __typename: 'FactBlock' }
        | { __typename: 'GalleryBlock' }
        | { __typename: 'HeadingBlock', text: string }
        | { __typename: 'ListBlock' }
        | { __typename: 'MapBlock' }
        | { __typename: 'PictureBlock', caption: string | null, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, origin: TextOrigin, isFallback: boolean }, sources: Array<{ width: number, mediaType: string, url: string }> } }
        | { __typename: 'PlaceBlock', place: { id: string, updatedAt: string, path: string, slug: string, level: PlaceLevel, name: { text: string, language: Language, origin: TextOrigin, isFallback: boolean } } }
        | { __typename: 'ProducerBlock', producer: { id: string, updatedAt: string, slug: string, kind: ProducerKind, isDemonstration: boolean, name: { text: string, language: Language, origin: TextOrigin, isFallback: boolean } | null } }
        | { __typename: 'ProductsBlock', products: Array<{ id: string, updatedAt: string, slug: string, supplyKind: SupplyKind, isDemonstration: boolean, name: { text: string, language: Language, origin: TextOrigin, isFallback: boolean }, offer: { isConverted: boolean, rateDate: string | null, isDelivered: boolean, availability: Availability, price: { amountMinor: string, currency: Currency, amount: string, formatted: string }, highestPrice: { amountMinor: string, currency: Currency, amount: string, formatted: string } | null } | null, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, origin: TextOrigin, isFallback: boolean }, sources: Array<{ width: number, mediaType: string, url: string }> } | null, place: { id: string, updatedAt: string, path: string, slug: string, level: PlaceLevel, name: { text: string, language: Language, origin: TextOrigin, isFallback: boolean } } }> }
        | { __typename: 'QuoteBlock', text: string, attribution: string | null }
        | { __typename: 'TextBlock', text: string }
      > }, places: Array<{ id: string, updatedAt: string, path: string, slug: string, level: PlaceLevel, name: { text: string, language: Language, origin: TextOrigin, isFallback: boolean } }>, brands: Array<{ id: string, updatedAt: string, slug: string, kind: BrandKind, name: { text: string, language: Language, origin: TextOrigin, isFallback: boolean }, promise: { text: string, language: Language, origin: TextOrigin, isFallback: boolean } }>, producers: Array<{ id: string, updatedAt: string, slug: string, kind: ProducerKind, isDemonstration: boolean, name: { text: string, language: Language, origin: TextOrigin, isFallback: boolean } | null }>, title: { text: string, language: Language, origin: TextOrigin, isFallback: boolean }, lead: { text: string, language: Language, origin: TextOrigin, isFallback: boolean } } | null };

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
export const PagePartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PageParts on PageInfo {
  hasNextPage
  endCursor
}
    `, {"fragmentName":"PageParts"}) as unknown as TypedDocumentString<PagePartsFragment, unknown>;
export const TextPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment TextParts on LocalizedText {
  text
  language
  origin
  isFallback
}
    `, {"fragmentName":"TextParts"}) as unknown as TypedDocumentString<TextPartsFragment, unknown>;
export const BrandCardFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment BrandCard on Brand {
  id
  updatedAt
  slug
  kind
  name {
    ...TextParts
  }
  promise {
    ...TextParts
  }
}
    fragment TextParts on LocalizedText {
  text
  language
  origin
  isFallback
}`, {"fragmentName":"BrandCard"}) as unknown as TypedDocumentString<BrandCardFragment, unknown>;
export const ProducerCardFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ProducerCard on Producer {
  id
  updatedAt
  slug
  kind
  isDemonstration
  name {
    ...TextParts
  }
}
    fragment TextParts on LocalizedText {
  text
  language
  origin
  isFallback
}`, {"fragmentName":"ProducerCard"}) as unknown as TypedDocumentString<ProducerCardFragment, unknown>;
export const MoneyPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment MoneyParts on Money {
  amountMinor
  currency
  amount
  formatted
}
    `, {"fragmentName":"MoneyParts"}) as unknown as TypedDocumentString<MoneyPartsFragment, unknown>;
export const OfferPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OfferParts on MarketOffer {
  price {
    ...MoneyParts
  }
  highestPrice {
    ...MoneyParts
  }
  isConverted
  rateDate
  isDelivered
  availability
}
    fragment MoneyParts on Money {
  amountMinor
  currency
  amount
  formatted
}`, {"fragmentName":"OfferParts"}) as unknown as TypedDocumentString<OfferPartsFragment, unknown>;
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
  sources {
    width
    mediaType
    url
  }
}
    fragment TextParts on LocalizedText {
  text
  language
  origin
  isFallback
}`, {"fragmentName":"PictureParts"}) as unknown as TypedDocumentString<PicturePartsFragment, unknown>;
export const PlaceCardFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PlaceCard on Place {
  id
  updatedAt
  path
  slug
  level
  name {
    ...TextParts
  }
}
    fragment TextParts on LocalizedText {
  text
  language
  origin
  isFallback
}`, {"fragmentName":"PlaceCard"}) as unknown as TypedDocumentString<PlaceCardFragment, unknown>;
export const ProductCardFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ProductCard on Product {
  id
  updatedAt
  slug
  supplyKind
  isDemonstration
  name {
    ...TextParts
  }
  offer {
    ...OfferParts
  }
  picture {
    ...PictureParts
  }
  place {
    ...PlaceCard
  }
}
    fragment TextParts on LocalizedText {
  text
  language
  origin
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
  sources {
    width
    mediaType
    url
  }
}
fragment OfferParts on MarketOffer {
  price {
    ...MoneyParts
  }
  highestPrice {
    ...MoneyParts
  }
  isConverted
  rateDate
  isDelivered
  availability
}
fragment MoneyParts on Money {
  amountMinor
  currency
  amount
  formatted
}
fragment PlaceCard on Place {
  id
  updatedAt
  path
  slug
  level
  name {
    ...TextParts
  }
}`, {"fragmentName":"ProductCard"}) as unknown as TypedDocumentString<ProductCardFragment, unknown>;
export const StoryCardFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment StoryCard on Story {
  id
  updatedAt
  slug
  type
  publishedAt
  isDemonstration
  title {
    ...TextParts
  }
  lead {
    ...TextParts
  }
}
    fragment TextParts on LocalizedText {
  text
  language
  origin
  isFallback
}`, {"fragmentName":"StoryCard"}) as unknown as TypedDocumentString<StoryCardFragment, unknown>;
export const BrandDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Brand($slug: String!, $membersFirst: Int! = 24, $membersAfter: String) {
  brand(slug: $slug) {
    ...BrandCard
    countryCode
    isDemonstration
    description {
      ...TextParts
    }
    parent {
      ...BrandCard
    }
    protection {
      type
      office
      number
    }
    picture {
      ...PictureParts
    }
    homePlaces {
      ...PlaceCard
    }
    criteria {
      code
      kind
      text {
        ...TextParts
      }
      isMandatory
    }
    members(first: $membersFirst, after: $membersAfter) {
      nodes {
        producer {
          ...ProducerCard
        }
        certificateNumber
        validFrom
      }
      pageInfo {
        ...PageParts
      }
      totalCount
    }
  }
}
    fragment TextParts on LocalizedText {
  text
  language
  origin
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
  sources {
    width
    mediaType
    url
  }
}
fragment PageParts on PageInfo {
  hasNextPage
  endCursor
}
fragment PlaceCard on Place {
  id
  updatedAt
  path
  slug
  level
  name {
    ...TextParts
  }
}
fragment BrandCard on Brand {
  id
  updatedAt
  slug
  kind
  name {
    ...TextParts
  }
  promise {
    ...TextParts
  }
}
fragment ProducerCard on Producer {
  id
  updatedAt
  slug
  kind
  isDemonstration
  name {
    ...TextParts
  }
}`, {"hash":"sha256:cd1841f340137fa0a54764a8be0018a4a5c63b03a322f878c5911e7ec6671bb9"}) as unknown as TypedDocumentString<BrandQuery, BrandQueryVariables>;
export const BrandsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Brands($country: CountryCode, $kind: BrandKind, $place: String, $first: Int! = 24, $after: String) {
  brands(
    country: $country
    kind: $kind
    place: $place
    first: $first
    after: $after
  ) {
    nodes {
      ...BrandCard
      countryCode
      isDemonstration
      picture {
        ...PictureParts
      }
    }
    pageInfo {
      ...PageParts
    }
    totalCount
  }
}
    fragment TextParts on LocalizedText {
  text
  language
  origin
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
  sources {
    width
    mediaType
    url
  }
}
fragment PageParts on PageInfo {
  hasNextPage
  endCursor
}
fragment BrandCard on Brand {
  id
  updatedAt
  slug
  kind
  name {
    ...TextParts
  }
  promise {
    ...TextParts
  }
}`, {"hash":"sha256:3f025f77430713d45fd24a24e51bcb3aa0a44e48cdfda495839ff750d3eeba92"}) as unknown as TypedDocumentString<BrandsQuery, BrandsQueryVariables>;
export const MarketsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Markets {
  markets {
    code
    name {
      ...TextParts
    }
    currency
    countries
    defaultLanguage
    isRest
  }
}
    fragment TextParts on LocalizedText {
  text
  language
  origin
  isFallback
}`, {"hash":"sha256:aa4e3c875afd3580265c09d42bce2a59c3fac17bc43ee533ccc3520857e72a5e"}) as unknown as TypedDocumentString<MarketsQuery, MarketsQueryVariables>;
export const PlaceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Place($path: String!) {
  place(path: $path) {
    ...PlaceCard
    settlementKind
    description {
      ...TextParts
    }
    isoCode
    geonamesId
    nationalCodes
    latitude
    longitude
    postalCodes
    population
    populationYear
    timezone
    picture {
      ...PictureParts
    }
    ancestors {
      ...PlaceCard
    }
    specialization {
      title {
        ...TextParts
      }
      productType {
        slug
      }
      source {
        ...TextParts
      }
      validFrom
    }
  }
}
    fragment TextParts on LocalizedText {
  text
  language
  origin
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
  sources {
    width
    mediaType
    url
  }
}
fragment PlaceCard on Place {
  id
  updatedAt
  path
  slug
  level
  name {
    ...TextParts
  }
}`, {"hash":"sha256:7f142e646ab2ba6c53c767e588cfa0d308f71e9a3bf548eeb2a1c021b9a3ef1a"}) as unknown as TypedDocumentString<PlaceQuery, PlaceQueryVariables>;
export const PlacesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Places($under: String, $level: PlaceLevel, $country: CountryCode, $first: Int! = 24, $after: String) {
  places(
    under: $under
    level: $level
    country: $country
    first: $first
    after: $after
  ) {
    nodes {
      ...PlaceCard
      latitude
      longitude
      specialization {
        title {
          ...TextParts
        }
      }
    }
    pageInfo {
      ...PageParts
    }
    totalCount
  }
}
    fragment TextParts on LocalizedText {
  text
  language
  origin
  isFallback
}
fragment PageParts on PageInfo {
  hasNextPage
  endCursor
}
fragment PlaceCard on Place {
  id
  updatedAt
  path
  slug
  level
  name {
    ...TextParts
  }
}`, {"hash":"sha256:96839fbede4d7cb06f73353e0dc2ff4d074af5173f3550a9263f2b280ff6939f"}) as unknown as TypedDocumentString<PlacesQuery, PlacesQueryVariables>;
export const ProducerDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Producer($slug: String!) {
  producer(slug: $slug) {
    ...ProducerCard
    foundedYear
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
      ...PlaceCard
    }
    directions {
      slug
      name {
        ...TextParts
      }
    }
    memberships {
      brand {
        ...BrandCard
      }
      certificateNumber
      validFrom
    }
  }
}
    fragment TextParts on LocalizedText {
  text
  language
  origin
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
  sources {
    width
    mediaType
    url
  }
}
fragment PlaceCard on Place {
  id
  updatedAt
  path
  slug
  level
  name {
    ...TextParts
  }
}
fragment BrandCard on Brand {
  id
  updatedAt
  slug
  kind
  name {
    ...TextParts
  }
  promise {
    ...TextParts
  }
}
fragment ProducerCard on Producer {
  id
  updatedAt
  slug
  kind
  isDemonstration
  name {
    ...TextParts
  }
}`, {"hash":"sha256:bbc3fd3ce7759ed032bafa78a0508c9427fa636117076246d638344d56b3cb42"}) as unknown as TypedDocumentString<ProducerQuery, ProducerQueryVariables>;
export const ProducersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Producers($place: String, $brand: String, $direction: String, $first: Int! = 24, $after: String) {
  producers(
    place: $place
    brand: $brand
    direction: $direction
    first: $first
    after: $after
  ) {
    nodes {
      ...ProducerCard
      place {
        ...PlaceCard
      }
    }
    pageInfo {
      ...PageParts
    }
    totalCount
  }
}
    fragment TextParts on LocalizedText {
  text
  language
  origin
  isFallback
}
fragment PageParts on PageInfo {
  hasNextPage
  endCursor
}
fragment PlaceCard on Place {
  id
  updatedAt
  path
  slug
  level
  name {
    ...TextParts
  }
}
fragment ProducerCard on Producer {
  id
  updatedAt
  slug
  kind
  isDemonstration
  name {
    ...TextParts
  }
}`, {"hash":"sha256:f90d91aec7c752a83d6f03eb3ccf22794f56b29eea991ea94bf17c88dae606b2"}) as unknown as TypedDocumentString<ProducersQuery, ProducersQueryVariables>;
export const ProductFacetsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProductFacets($filter: ProductFilter) {
  products(filter: $filter, first: 1) {
    totalCount
    facets {
      regions {
        place {
          ...PlaceCard
        }
        count
      }
      brands {
        brand {
          ...BrandCard
        }
        count
      }
      directions {
        direction {
          slug
          name {
            ...TextParts
          }
        }
        count
      }
      supplyKinds {
        supplyKind
        count
      }
      certificates {
        certificate
        count
      }
      lowestPrice {
        ...MoneyParts
      }
      highestPrice {
        ...MoneyParts
      }
    }
  }
}
    fragment TextParts on LocalizedText {
  text
  language
  origin
  isFallback
}
fragment MoneyParts on Money {
  amountMinor
  currency
  amount
  formatted
}
fragment PlaceCard on Place {
  id
  updatedAt
  path
  slug
  level
  name {
    ...TextParts
  }
}
fragment BrandCard on Brand {
  id
  updatedAt
  slug
  kind
  name {
    ...TextParts
  }
  promise {
    ...TextParts
  }
}`, {"hash":"sha256:046211e07b8a902565f6bb40f11fbca8f15b48e60dd04e3d7465e530c1c6b0d0"}) as unknown as TypedDocumentString<ProductFacetsQuery, ProductFacetsQueryVariables>;
export const ProductDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Product($slug: String!) {
  product(slug: $slug) {
    ...ProductCard
    publishedAt
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
    techniques {
      ...TextParts
    }
    materials {
      slug
      name {
        ...TextParts
      }
      percent
    }
    productType {
      slug
      googleCategoryId
      name {
        ...TextParts
      }
    }
    hsCode6
    countryOfOrigin
    leadDaysMin
    leadDaysMax
    seasonMonths
    shippability
    producer {
      ...ProducerCard
    }
    brands {
      ...BrandCard
    }
    pictures {
      ...PictureParts
    }
    certificates {
      type
      number
      issuer {
        ...TextParts
      }
      issuedOn
      expiresOn
    }
    options {
      ...TextParts
    }
    variants {
      id
      sku
      gtin
      weightGrams
      packageWeightGrams
      dimensionsMm {
        length
        width
        height
      }
      optionValues {
        ...TextParts
      }
      freeStock
      offer {
        ...OfferParts
      }
    }
  }
}
    fragment TextParts on LocalizedText {
  text
  language
  origin
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
  sources {
    width
    mediaType
    url
  }
}
fragment OfferParts on MarketOffer {
  price {
    ...MoneyParts
  }
  highestPrice {
    ...MoneyParts
  }
  isConverted
  rateDate
  isDelivered
  availability
}
fragment MoneyParts on Money {
  amountMinor
  currency
  amount
  formatted
}
fragment PlaceCard on Place {
  id
  updatedAt
  path
  slug
  level
  name {
    ...TextParts
  }
}
fragment BrandCard on Brand {
  id
  updatedAt
  slug
  kind
  name {
    ...TextParts
  }
  promise {
    ...TextParts
  }
}
fragment ProducerCard on Producer {
  id
  updatedAt
  slug
  kind
  isDemonstration
  name {
    ...TextParts
  }
}
fragment ProductCard on Product {
  id
  updatedAt
  slug
  supplyKind
  isDemonstration
  name {
    ...TextParts
  }
  offer {
    ...OfferParts
  }
  picture {
    ...PictureParts
  }
  place {
    ...PlaceCard
  }
}`, {"hash":"sha256:f41204619b69e02231f7f6d871532ee64dcd87623315f62760eefb9733299a44"}) as unknown as TypedDocumentString<ProductQuery, ProductQueryVariables>;
export const ProductsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Products($filter: ProductFilter, $sort: ProductSort! = NEWEST, $first: Int! = 24, $after: String) {
  products(filter: $filter, sort: $sort, first: $first, after: $after) {
    nodes {
      ...ProductCard
    }
    pageInfo {
      ...PageParts
    }
    totalCount
  }
}
    fragment TextParts on LocalizedText {
  text
  language
  origin
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
  sources {
    width
    mediaType
    url
  }
}
fragment PageParts on PageInfo {
  hasNextPage
  endCursor
}
fragment OfferParts on MarketOffer {
  price {
    ...MoneyParts
  }
  highestPrice {
    ...MoneyParts
  }
  isConverted
  rateDate
  isDelivered
  availability
}
fragment MoneyParts on Money {
  amountMinor
  currency
  amount
  formatted
}
fragment PlaceCard on Place {
  id
  updatedAt
  path
  slug
  level
  name {
    ...TextParts
  }
}
fragment ProductCard on Product {
  id
  updatedAt
  slug
  supplyKind
  isDemonstration
  name {
    ...TextParts
  }
  offer {
    ...OfferParts
  }
  picture {
    ...PictureParts
  }
  place {
    ...PlaceCard
  }
}`, {"hash":"sha256:d28f874a1f9129e3867994ce134b2e6a4c247796045b8d4175941e2a639e29c1"}) as unknown as TypedDocumentString<ProductsQuery, ProductsQueryVariables>;
export const SearchDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Search($text: String!, $kinds: [SearchKind!], $first: Int! = 20) {
  search(text: $text, kinds: $kinds, first: $first) {
    hits {
      kind
      score
      record {
        __typename
        ... on Product {
          ...ProductCard
        }
        ... on Place {
          ...PlaceCard
        }
        ... on Brand {
          ...BrandCard
        }
        ... on Producer {
          id
          updatedAt
          slug
          isDemonstration
          producerKind: kind
          producerName: name {
            ...TextParts
          }
        }
        ... on Story {
          ...StoryCard
        }
      }
    }
    counts {
      kind
      count
    }
  }
}
    fragment TextParts on LocalizedText {
  text
  language
  origin
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
  sources {
    width
    mediaType
    url
  }
}
fragment OfferParts on MarketOffer {
  price {
    ...MoneyParts
  }
  highestPrice {
    ...MoneyParts
  }
  isConverted
  rateDate
  isDelivered
  availability
}
fragment MoneyParts on Money {
  amountMinor
  currency
  amount
  formatted
}
fragment PlaceCard on Place {
  id
  updatedAt
  path
  slug
  level
  name {
    ...TextParts
  }
}
fragment BrandCard on Brand {
  id
  updatedAt
  slug
  kind
  name {
    ...TextParts
  }
  promise {
    ...TextParts
  }
}
fragment ProductCard on Product {
  id
  updatedAt
  slug
  supplyKind
  isDemonstration
  name {
    ...TextParts
  }
  offer {
    ...OfferParts
  }
  picture {
    ...PictureParts
  }
  place {
    ...PlaceCard
  }
}
fragment StoryCard on Story {
  id
  updatedAt
  slug
  type
  publishedAt
  isDemonstration
  title {
    ...TextParts
  }
  lead {
    ...TextParts
  }
}`, {"hash":"sha256:3197b59b22edb810d56440a291619cb2bbbac9f1cc0eedb9c4e9b36aa37e4215"}) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const StoriesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Stories($type: StoryType, $place: String, $brand: String, $producer: String, $first: Int! = 24, $after: String) {
  stories(
    type: $type
    place: $place
    brand: $brand
    producer: $producer
    first: $first
    after: $after
  ) {
    nodes {
      ...StoryCard
      picture {
        ...PictureParts
      }
    }
    pageInfo {
      ...PageParts
    }
    totalCount
  }
}
    fragment TextParts on LocalizedText {
  text
  language
  origin
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
  sources {
    width
    mediaType
    url
  }
}
fragment PageParts on PageInfo {
  hasNextPage
  endCursor
}
fragment StoryCard on Story {
  id
  updatedAt
  slug
  type
  publishedAt
  isDemonstration
  title {
    ...TextParts
  }
  lead {
    ...TextParts
  }
}`, {"hash":"sha256:471e8fa146cd7932280d1cca01094143d54ad5f66d9653478e8b82a635042a35"}) as unknown as TypedDocumentString<StoriesQuery, StoriesQueryVariables>;
export const StoryDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Story($slug: String!) {
  story(slug: $slug) {
    ...StoryCard
    author {
      ...TextParts
    }
    picture {
      ...PictureParts
    }
    sources {
      kind
      publisher
      title
      url
      publishedOn
    }
    content {
      language
      origin
      isFallback
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
        ... on PictureBlock {
          picture {
            ...PictureParts
          }
          caption
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
            ...PlaceCard
          }
        }
      }
    }
    places {
      ...PlaceCard
    }
    brands {
      ...BrandCard
    }
    producers {
      ...ProducerCard
    }
  }
}
    fragment TextParts on LocalizedText {
  text
  language
  origin
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
  sources {
    width
    mediaType
    url
  }
}
fragment OfferParts on MarketOffer {
  price {
    ...MoneyParts
  }
  highestPrice {
    ...MoneyParts
  }
  isConverted
  rateDate
  isDelivered
  availability
}
fragment MoneyParts on Money {
  amountMinor
  currency
  amount
  formatted
}
fragment PlaceCard on Place {
  id
  updatedAt
  path
  slug
  level
  name {
    ...TextParts
  }
}
fragment BrandCard on Brand {
  id
  updatedAt
  slug
  kind
  name {
    ...TextParts
  }
  promise {
    ...TextParts
  }
}
fragment ProducerCard on Producer {
  id
  updatedAt
  slug
  kind
  isDemonstration
  name {
    ...TextParts
  }
}
fragment ProductCard on Product {
  id
  updatedAt
  slug
  supplyKind
  isDemonstration
  name {
    ...TextParts
  }
  offer {
    ...OfferParts
  }
  picture {
    ...PictureParts
  }
  place {
    ...PlaceCard
  }
}
fragment StoryCard on Story {
  id
  updatedAt
  slug
  type
  publishedAt
  isDemonstration
  title {
    ...TextParts
  }
  lead {
    ...TextParts
  }
}`, {"hash":"sha256:b9f2322ebac0a125231cbc69f9dba2dff75f4d459d2963bbddea861a60d86e37"}) as unknown as TypedDocumentString<StoryQuery, StoryQueryVariables>;