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

/** How far a brand reaches, from an umbrella over all brands of a country to one producer’s own. */
export type BrandKind =
  | 'GEOGRAPHICAL_INDICATION'
  | 'LOCAL'
  | 'NATIONAL'
  | 'NATIONAL_UMBRELLA'
  | 'OWN'
  | 'REGIONAL_COLLECTIVE';

/** What a certificate attests. */
export type CertificateType =
  | 'CITES'
  | 'CONFORMITY'
  | 'CULTURAL_EXPORT_PERMIT'
  | 'FAIR_TRADE'
  | 'HALAL'
  | 'HANDMADE_MARK'
  | 'ORGANIC'
  | 'ORIGIN'
  | 'PHYTO'
  | 'QUALITY'
  | 'UNESCO_AWARD'
  | 'VETERINARY';

/** The four levels of the place tree, from the widest down. A parent is always of a wider level. */
export type PlaceLevel =
  | 'COUNTRY'
  | 'DISTRICT'
  | 'REGION'
  | 'SETTLEMENT';

/** How a producer works, from one pair of hands to a factory. */
export type ProducerKind =
  | 'ARTISAN'
  | 'COOPERATIVE'
  | 'FAMILY_WORKSHOP'
  | 'INDUSTRIAL'
  | 'SME';

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

/** PRIMARY is the one product of "one village, one product"; a place has at most one at a time. */
export type SpecializationRank =
  | 'PRIMARY'
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

export type BrandPageQueryVariables = Exact<{
  slug: string;
}>;


export type BrandPageQuery = { brand: { id: string, countryCode: string, isDemonstration: boolean, slug: string, kind: BrandKind, description: { text: string, language: Language, isFallback: boolean } | null, parent: { slug: string, name: { text: string, language: Language, isFallback: boolean } } | null, owner: { url: string | null, name: { text: string, language: Language, isFallback: boolean } } | null, protection: { type: string, office: string, number: string } | null, directions: Array<{ slug: string, name: { text: string, language: Language, isFallback: boolean } }>, criteria: Array<{ code: string, isMandatory: boolean, text: { text: string, language: Language, isFallback: boolean } }>, members: { totalCount: number }, name: { text: string, language: Language, isFallback: boolean }, promise: { text: string, language: Language, isFallback: boolean }, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, sources: Array<{ width: number, mediaType: string, fileName: string }> } | null, homePlaces: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }> } | null, products: { totalCount: number, nodes: Array<{ slug: string, name: { text: string, language: Language, isFallback: boolean }, place: { path: string, name: { text: string, language: Language, isFallback: boolean } }, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, sources: Array<{ width: number, mediaType: string, fileName: string }> } | null, offer: { availability: Availability, price: { formatted: string }, highestPrice: { formatted: string } | null } | null }> }, stories: { nodes: Array<{ slug: string, publishedAt: string, title: { text: string, language: Language, isFallback: boolean }, lead: { text: string, language: Language, isFallback: boolean }, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, sources: Array<{ width: number, mediaType: string, fileName: string }> }, places: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }> }> }, programme: { isDemonstration: boolean, name: { text: string, language: Language, isFallback: boolean }, notice: { text: string, language: Language, isFallback: boolean } | null, purpose: { text: string, language: Language, isFallback: boolean } } | null, countries: { nodes: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }> } };

export type BrandMembersQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
}>;


export type BrandMembersQuery = { brand: { members: { nodes: Array<{ validFrom: string, producer: { slug: string, kind: ProducerKind, name: { text: string, language: Language, isFallback: boolean } | null, place: { path: string, name: { text: string, language: Language, isFallback: boolean } }, directions: Array<{ slug: string, name: { text: string, language: Language, isFallback: boolean } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type BrandListQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type BrandListQuery = { brands: { nodes: Array<{ countryCode: string, slug: string, kind: BrandKind, name: { text: string, language: Language, isFallback: boolean }, promise: { text: string, language: Language, isFallback: boolean }, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, sources: Array<{ width: number, mediaType: string, fileName: string }> } | null, homePlaces: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BrandSlugsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type BrandSlugsQuery = { brands: { nodes: Array<{ slug: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BrandCardFragment = { slug: string, kind: BrandKind, name: { text: string, language: Language, isFallback: boolean }, promise: { text: string, language: Language, isFallback: boolean }, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, sources: Array<{ width: number, mediaType: string, fileName: string }> } | null, homePlaces: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }> };

export type CraftPageQueryVariables = Exact<{
  slug: string;
}>;


export type CraftPageQuery = { craftDirection: { id: string, slug: string, name: { text: string, language: Language, isFallback: boolean }, description: { text: string, language: Language, isFallback: boolean } } | null, products: { totalCount: number, nodes: Array<{ slug: string, name: { text: string, language: Language, isFallback: boolean }, place: { path: string, name: { text: string, language: Language, isFallback: boolean } }, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, sources: Array<{ width: number, mediaType: string, fileName: string }> } | null, offer: { availability: Availability, price: { formatted: string }, highestPrice: { formatted: string } | null } | null }>, facets: { regions: Array<{ count: number, place: { path: string, name: { text: string, language: Language, isFallback: boolean } } }> } }, programme: { isDemonstration: boolean, name: { text: string, language: Language, isFallback: boolean }, notice: { text: string, language: Language, isFallback: boolean } | null, purpose: { text: string, language: Language, isFallback: boolean } } | null, countries: { nodes: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }> } };

export type CraftListQueryVariables = Exact<{ [key: string]: never; }>;


export type CraftListQuery = { craftDirections: Array<{ slug: string, name: { text: string, language: Language, isFallback: boolean }, description: { text: string, language: Language, isFallback: boolean } }>, programme: { isDemonstration: boolean, name: { text: string, language: Language, isFallback: boolean }, notice: { text: string, language: Language, isFallback: boolean } | null, purpose: { text: string, language: Language, isFallback: boolean } } | null, countries: { nodes: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }> } };

export type CraftSlugsQueryVariables = Exact<{ [key: string]: never; }>;


export type CraftSlugsQuery = { craftDirections: Array<{ slug: string }> };

export type PlacePageQueryVariables = Exact<{
  path: string;
}>;


export type PlacePageQuery = { place: { id: string, settlementKind: SettlementKind | null, latitude: number | null, longitude: number | null, population: number | null, populationYear: number | null, postalCodes: Array<string>, level: PlaceLevel, path: string, ancestors: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }>, description: { text: string, language: Language, isFallback: boolean } | null, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, sources: Array<{ width: number, mediaType: string, fileName: string }> } | null, specialization: { rank: SpecializationRank, validFrom: string, validTo: string | null, title: { text: string, language: Language, isFallback: boolean }, source: { text: string, language: Language, isFallback: boolean } } | null, specializations: Array<{ rank: SpecializationRank, validFrom: string, validTo: string | null, title: { text: string, language: Language, isFallback: boolean }, source: { text: string, language: Language, isFallback: boolean } }>, parent: { path: string, children: { nodes: Array<{ level: PlaceLevel, path: string, specialization: { title: { text: string, language: Language, isFallback: boolean } } | null, name: { text: string, language: Language, isFallback: boolean } }> }, name: { text: string, language: Language, isFallback: boolean } } | null, children: { totalCount: number, nodes: Array<{ level: PlaceLevel, path: string, specialization: { title: { text: string, language: Language, isFallback: boolean } } | null, name: { text: string, language: Language, isFallback: boolean } }> }, name: { text: string, language: Language, isFallback: boolean } } | null, brands: { nodes: Array<{ slug: string, kind: BrandKind, name: { text: string, language: Language, isFallback: boolean }, promise: { text: string, language: Language, isFallback: boolean }, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, sources: Array<{ width: number, mediaType: string, fileName: string }> } | null, homePlaces: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }> }> }, producers: { totalCount: number, nodes: Array<{ slug: string, kind: ProducerKind, name: { text: string, language: Language, isFallback: boolean } | null, place: { path: string, name: { text: string, language: Language, isFallback: boolean } }, directions: Array<{ slug: string, name: { text: string, language: Language, isFallback: boolean } }> }> }, products: { totalCount: number, nodes: Array<{ slug: string, name: { text: string, language: Language, isFallback: boolean }, place: { path: string, name: { text: string, language: Language, isFallback: boolean } }, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, sources: Array<{ width: number, mediaType: string, fileName: string }> } | null, offer: { availability: Availability, price: { formatted: string }, highestPrice: { formatted: string } | null } | null }> }, stories: { nodes: Array<{ slug: string, publishedAt: string, title: { text: string, language: Language, isFallback: boolean }, lead: { text: string, language: Language, isFallback: boolean }, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, sources: Array<{ width: number, mediaType: string, fileName: string }> }, places: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }> }> }, programme: { isDemonstration: boolean, name: { text: string, language: Language, isFallback: boolean }, notice: { text: string, language: Language, isFallback: boolean } | null, purpose: { text: string, language: Language, isFallback: boolean } } | null, countries: { nodes: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }> } };

export type PlaceListQueryVariables = Exact<{
  path: string;
  after?: string | null | undefined;
}>;


export type PlaceListQuery = { places: { nodes: Array<{ level: PlaceLevel, path: string, specialization: { title: { text: string, language: Language, isFallback: boolean } } | null, name: { text: string, language: Language, isFallback: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

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


export type ProducerPageQuery = { producer: { id: string, foundedYear: number | null, isDemonstration: boolean, slug: string, kind: ProducerKind, description: { text: string, language: Language, isFallback: boolean } | null, visitInfo: { text: string, language: Language, isFallback: boolean } | null, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, sources: Array<{ width: number, mediaType: string, fileName: string }> } | null, place: { path: string, ancestors: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }>, specialization: { title: { text: string, language: Language, isFallback: boolean } } | null, name: { text: string, language: Language, isFallback: boolean } }, memberships: Array<{ validFrom: string, certificateNumber: string | null, brand: { slug: string, kind: BrandKind, name: { text: string, language: Language, isFallback: boolean }, promise: { text: string, language: Language, isFallback: boolean }, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, sources: Array<{ width: number, mediaType: string, fileName: string }> } | null, homePlaces: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }> } }>, name: { text: string, language: Language, isFallback: boolean } | null, directions: Array<{ slug: string, name: { text: string, language: Language, isFallback: boolean } }> } | null, products: { totalCount: number, nodes: Array<{ slug: string, name: { text: string, language: Language, isFallback: boolean }, place: { path: string, name: { text: string, language: Language, isFallback: boolean } }, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, sources: Array<{ width: number, mediaType: string, fileName: string }> } | null, offer: { availability: Availability, price: { formatted: string }, highestPrice: { formatted: string } | null } | null }> }, stories: { nodes: Array<{ slug: string, publishedAt: string, title: { text: string, language: Language, isFallback: boolean }, lead: { text: string, language: Language, isFallback: boolean }, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, sources: Array<{ width: number, mediaType: string, fileName: string }> }, places: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }> }> }, programme: { isDemonstration: boolean, name: { text: string, language: Language, isFallback: boolean }, notice: { text: string, language: Language, isFallback: boolean } | null, purpose: { text: string, language: Language, isFallback: boolean } } | null, countries: { nodes: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }> } };

export type ProducerSlugsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ProducerSlugsQuery = { producers: { nodes: Array<{ slug: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ProducerCardFragment = { slug: string, kind: ProducerKind, name: { text: string, language: Language, isFallback: boolean } | null, place: { path: string, name: { text: string, language: Language, isFallback: boolean } }, directions: Array<{ slug: string, name: { text: string, language: Language, isFallback: boolean } }> };

export type ProductPageQueryVariables = Exact<{
  slug: string;
}>;


export type ProductPageQuery = { product: { id: string, slug: string, isDemonstration: boolean, hsCode6: string, supplyKind: SupplyKind, leadDaysMin: number | null, leadDaysMax: number | null, seasonMonths: Array<number>, shippability: Shippability, freeStock: number, name: { text: string, language: Language, isFallback: boolean }, subtitle: { text: string, language: Language, isFallback: boolean } | null, description: { text: string, language: Language, isFallback: boolean }, care: { text: string, language: Language, isFallback: boolean } | null, motif: { text: string, language: Language, isFallback: boolean } | null, materialOrigin: { text: string, language: Language, isFallback: boolean } | null, techniques: Array<{ text: string, language: Language, isFallback: boolean }>, productType: { name: { text: string, language: Language, isFallback: boolean }, direction: { slug: string, name: { text: string, language: Language, isFallback: boolean } } | null }, producer: { slug: string, kind: ProducerKind, name: { text: string, language: Language, isFallback: boolean } | null, place: { path: string, name: { text: string, language: Language, isFallback: boolean } }, directions: Array<{ slug: string, name: { text: string, language: Language, isFallback: boolean } }> }, place: { path: string, ancestors: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }>, name: { text: string, language: Language, isFallback: boolean } }, materials: Array<{ slug: string, percent: number, name: { text: string, language: Language, isFallback: boolean } }>, brands: Array<{ slug: string, kind: BrandKind, name: { text: string, language: Language, isFallback: boolean }, promise: { text: string, language: Language, isFallback: boolean }, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, sources: Array<{ width: number, mediaType: string, fileName: string }> } | null, homePlaces: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }> }>, certificates: Array<{ type: CertificateType, number: string, expiresOn: string | null, issuer: { text: string, language: Language, isFallback: boolean } }>, pictures: Array<{ credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, sources: Array<{ width: number, mediaType: string, fileName: string }> }>, offer: { isConverted: boolean, rateDate: string | null, isDelivered: boolean, availability: Availability, market: { name: { text: string, language: Language, isFallback: boolean } }, price: { amount: string, currency: Currency, formatted: string }, highestPrice: { formatted: string } | null } | null, options: Array<{ text: string, language: Language, isFallback: boolean }>, variants: Array<{ sku: string, weightGrams: number | null, freeStock: number, dimensionsMm: { length: number, width: number, height: number } | null, optionValues: Array<{ text: string, language: Language, isFallback: boolean }>, offer: { availability: Availability, price: { formatted: string } } | null }> } | null, programme: { isDemonstration: boolean, name: { text: string, language: Language, isFallback: boolean }, notice: { text: string, language: Language, isFallback: boolean } | null, purpose: { text: string, language: Language, isFallback: boolean } } | null, countries: { nodes: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }> } };

export type ProductNeighboursQueryVariables = Exact<{
  producer: string;
  place: string;
}>;


export type ProductNeighboursQuery = { fromProducer: { nodes: Array<{ slug: string, name: { text: string, language: Language, isFallback: boolean }, place: { path: string, name: { text: string, language: Language, isFallback: boolean } }, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, sources: Array<{ width: number, mediaType: string, fileName: string }> } | null, offer: { availability: Availability, price: { formatted: string }, highestPrice: { formatted: string } | null } | null }> }, fromPlace: { nodes: Array<{ slug: string, name: { text: string, language: Language, isFallback: boolean }, place: { path: string, name: { text: string, language: Language, isFallback: boolean } }, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, sources: Array<{ width: number, mediaType: string, fileName: string }> } | null, offer: { availability: Availability, price: { formatted: string }, highestPrice: { formatted: string } | null } | null }> } };

export type ProductSlugsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ProductSlugsQuery = { products: { nodes: Array<{ slug: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OfferPartsFragment = { isConverted: boolean, rateDate: string | null, isDelivered: boolean, availability: Availability, market: { name: { text: string, language: Language, isFallback: boolean } }, price: { amount: string, currency: Currency, formatted: string }, highestPrice: { formatted: string } | null };

export type ProductCardFragment = { slug: string, name: { text: string, language: Language, isFallback: boolean }, place: { path: string, name: { text: string, language: Language, isFallback: boolean } }, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, sources: Array<{ width: number, mediaType: string, fileName: string }> } | null, offer: { availability: Availability, price: { formatted: string }, highestPrice: { formatted: string } | null } | null };

export type HomePageQueryVariables = Exact<{ [key: string]: never; }>;


export type HomePageQuery = { places: { nodes: Array<{ level: PlaceLevel, path: string, children: { nodes: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }> }, specialization: { title: { text: string, language: Language, isFallback: boolean } } | null, name: { text: string, language: Language, isFallback: boolean } }> }, stories: { nodes: Array<{ slug: string, publishedAt: string, places: Array<{ level: PlaceLevel, path: string, specialization: { title: { text: string, language: Language, isFallback: boolean } } | null, name: { text: string, language: Language, isFallback: boolean } }>, title: { text: string, language: Language, isFallback: boolean }, lead: { text: string, language: Language, isFallback: boolean }, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, sources: Array<{ width: number, mediaType: string, fileName: string }> } }> }, brands: { nodes: Array<{ slug: string, kind: BrandKind, name: { text: string, language: Language, isFallback: boolean }, promise: { text: string, language: Language, isFallback: boolean }, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, sources: Array<{ width: number, mediaType: string, fileName: string }> } | null, homePlaces: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }> }> }, products: { nodes: Array<{ slug: string, name: { text: string, language: Language, isFallback: boolean }, place: { path: string, name: { text: string, language: Language, isFallback: boolean } }, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, sources: Array<{ width: number, mediaType: string, fileName: string }> } | null, offer: { availability: Availability, price: { formatted: string }, highestPrice: { formatted: string } | null } | null }> }, craftDirections: Array<{ slug: string, name: { text: string, language: Language, isFallback: boolean } }>, programme: { isDemonstration: boolean, name: { text: string, language: Language, isFallback: boolean }, notice: { text: string, language: Language, isFallback: boolean } | null, purpose: { text: string, language: Language, isFallback: boolean } } | null, countries: { nodes: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }> } };

export type PlainPageQueryVariables = Exact<{ [key: string]: never; }>;


export type PlainPageQuery = { programme: { isDemonstration: boolean, name: { text: string, language: Language, isFallback: boolean }, notice: { text: string, language: Language, isFallback: boolean } | null, purpose: { text: string, language: Language, isFallback: boolean } } | null, countries: { nodes: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }> } };

export type FreshnessQueryVariables = Exact<{ [key: string]: never; }>;


export type FreshnessQuery = { programme: { changedAt: string } | null };

export type FrameFragment = { programme: { isDemonstration: boolean, name: { text: string, language: Language, isFallback: boolean }, notice: { text: string, language: Language, isFallback: boolean } | null, purpose: { text: string, language: Language, isFallback: boolean } } | null, countries: { nodes: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }> } };

export type StoryPageQueryVariables = Exact<{
  slug: string;
}>;


export type StoryPageQuery = { story: { id: string, isDemonstration: boolean, slug: string, publishedAt: string, author: { text: string, language: Language, isFallback: boolean }, sources: Array<{ publisher: string, title: string, url: string | null, publishedOn: string | null }>, places: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }>, brands: Array<{ slug: string, kind: BrandKind, name: { text: string, language: Language, isFallback: boolean }, promise: { text: string, language: Language, isFallback: boolean }, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, sources: Array<{ width: number, mediaType: string, fileName: string }> } | null, homePlaces: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }> }>, content: { language: Language, isFallback: boolean, blocks: Array<
        | { __typename: 'HeadingBlock', text: string }
        | { __typename: 'PictureBlock', caption: string | null, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, sources: Array<{ width: number, mediaType: string, fileName: string }> } }
        | { __typename: 'PlaceBlock', place: { level: PlaceLevel, path: string, specialization: { title: { text: string, language: Language, isFallback: boolean } } | null, name: { text: string, language: Language, isFallback: boolean } } }
        | { __typename: 'ProducerBlock', producer: { slug: string, kind: ProducerKind, name: { text: string, language: Language, isFallback: boolean } | null, place: { path: string, name: { text: string, language: Language, isFallback: boolean } }, directions: Array<{ slug: string, name: { text: string, language: Language, isFallback: boolean } }> } }
        | { __typename: 'ProductsBlock', products: Array<{ slug: string, name: { text: string, language: Language, isFallback: boolean }, place: { path: string, name: { text: string, language: Language, isFallback: boolean } }, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, sources: Array<{ width: number, mediaType: string, fileName: string }> } | null, offer: { availability: Availability, price: { formatted: string }, highestPrice: { formatted: string } | null } | null }> }
        | { __typename: 'QuoteBlock', text: string, attribution: string | null }
        | { __typename: 'TextBlock', text: string }
      > }, title: { text: string, language: Language, isFallback: boolean }, lead: { text: string, language: Language, isFallback: boolean }, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, sources: Array<{ width: number, mediaType: string, fileName: string }> } } | null, programme: { isDemonstration: boolean, name: { text: string, language: Language, isFallback: boolean }, notice: { text: string, language: Language, isFallback: boolean } | null, purpose: { text: string, language: Language, isFallback: boolean } } | null, countries: { nodes: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }> } };

export type StoryListQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type StoryListQuery = { stories: { nodes: Array<{ slug: string, publishedAt: string, title: { text: string, language: Language, isFallback: boolean }, lead: { text: string, language: Language, isFallback: boolean }, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, sources: Array<{ width: number, mediaType: string, fileName: string }> }, places: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StorySlugsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type StorySlugsQuery = { stories: { nodes: Array<{ slug: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StoryCardFragment = { slug: string, publishedAt: string, title: { text: string, language: Language, isFallback: boolean }, lead: { text: string, language: Language, isFallback: boolean }, picture: { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, sources: Array<{ width: number, mediaType: string, fileName: string }> }, places: Array<{ path: string, name: { text: string, language: Language, isFallback: boolean } }> };

export type TextPartsFragment = { text: string, language: Language, isFallback: boolean };

export type PicturePartsFragment = { credit: string, licence: string, isGenerated: boolean, width: number, height: number, alt: { text: string, language: Language, isFallback: boolean }, sources: Array<{ width: number, mediaType: string, fileName: string }> };

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
export const TextPartsFragmentDoc = new TypedDocumentString(`
    fragment TextParts on LocalizedText {
  text
  language
  isFallback
}
    `, {"fragmentName":"TextParts"}) as unknown as TypedDocumentString<TextPartsFragment, unknown>;
export const PicturePartsFragmentDoc = new TypedDocumentString(`
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
    fileName
  }
}
    fragment TextParts on LocalizedText {
  text
  language
  isFallback
}`, {"fragmentName":"PictureParts"}) as unknown as TypedDocumentString<PicturePartsFragment, unknown>;
export const PlaceNameFragmentDoc = new TypedDocumentString(`
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
export const BrandCardFragmentDoc = new TypedDocumentString(`
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
  sources {
    width
    mediaType
    fileName
  }
}`, {"fragmentName":"BrandCard"}) as unknown as TypedDocumentString<BrandCardFragment, unknown>;
export const PlaceHeadFragmentDoc = new TypedDocumentString(`
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
export const SpecializationPartsFragmentDoc = new TypedDocumentString(`
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
export const PlaceRowFragmentDoc = new TypedDocumentString(`
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
export const ProducerCardFragmentDoc = new TypedDocumentString(`
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
export const OfferPartsFragmentDoc = new TypedDocumentString(`
    fragment OfferParts on MarketOffer {
  market {
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
export const ProductCardFragmentDoc = new TypedDocumentString(`
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
  sources {
    width
    mediaType
    fileName
  }
}`, {"fragmentName":"ProductCard"}) as unknown as TypedDocumentString<ProductCardFragment, unknown>;
export const FrameFragmentDoc = new TypedDocumentString(`
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
export const StoryCardFragmentDoc = new TypedDocumentString(`
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
  sources {
    width
    mediaType
    fileName
  }
}`, {"fragmentName":"StoryCard"}) as unknown as TypedDocumentString<StoryCardFragment, unknown>;
export const PagePartsFragmentDoc = new TypedDocumentString(`
    fragment PageParts on PageInfo {
  hasNextPage
  endCursor
}
    `, {"fragmentName":"PageParts"}) as unknown as TypedDocumentString<PagePartsFragment, unknown>;
export const BrandPageDocument = new TypedDocumentString(`
    query BrandPage($slug: String!) {
  ...Frame
  brand(slug: $slug) {
    id
    ...BrandCard
    countryCode
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
  sources {
    width
    mediaType
    fileName
  }
}`, {"hash":"sha256:4e95874a760515ec25420d7397040fccbee365892951e36e64099ef0f15d301e"}) as unknown as TypedDocumentString<BrandPageQuery, BrandPageQueryVariables>;
export const BrandMembersDocument = new TypedDocumentString(`
    query BrandMembers($slug: String!, $after: String) {
  brand(slug: $slug) {
    members(first: 100, after: $after) {
      nodes {
        validFrom
        producer {
          ...ProducerCard
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
}`, {"hash":"sha256:63687b72fcccbf9350d923b0f61a9803c57da27d42352752cf378fb17d325f02"}) as unknown as TypedDocumentString<BrandMembersQuery, BrandMembersQueryVariables>;
export const BrandListDocument = new TypedDocumentString(`
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
  sources {
    width
    mediaType
    fileName
  }
}
fragment PageParts on PageInfo {
  hasNextPage
  endCursor
}`, {"hash":"sha256:0b7562f5f3e3f56393c5a099cfe94df9cb9a1013e4d5850c83311b090633687d"}) as unknown as TypedDocumentString<BrandListQuery, BrandListQueryVariables>;
export const BrandSlugsDocument = new TypedDocumentString(`
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
export const CraftPageDocument = new TypedDocumentString(`
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
  sources {
    width
    mediaType
    fileName
  }
}`, {"hash":"sha256:fc9911cfb2a37d39b13d7c64cb1fc674e6d6480bba76b855781dc1c3c1b7502a"}) as unknown as TypedDocumentString<CraftPageQuery, CraftPageQueryVariables>;
export const CraftListDocument = new TypedDocumentString(`
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
}`, {"hash":"sha256:1e57e043dbb7406f8d2fa6e45f20ff39a21910a9d4641adef57f91c916cfc9b7"}) as unknown as TypedDocumentString<CraftListQuery, CraftListQueryVariables>;
export const CraftSlugsDocument = new TypedDocumentString(`
    query CraftSlugs {
  craftDirections {
    slug
  }
}
    `, {"hash":"sha256:1fdcfe9c431b6ce0774c219b86828451bab1a710db7f58e2a5d7419b70748957"}) as unknown as TypedDocumentString<CraftSlugsQuery, CraftSlugsQueryVariables>;
export const PlacePageDocument = new TypedDocumentString(`
    query PlacePage($path: String!) {
  ...Frame
  place(path: $path) {
    id
    ...PlaceHead
    ancestors {
      ...PlaceName
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
        ...PlaceRow
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
  sources {
    width
    mediaType
    fileName
  }
}`, {"hash":"sha256:793cbeeb8cd99789dff616d16795e4075b7c33f58ddcec6ce8669d3a1d585adf"}) as unknown as TypedDocumentString<PlacePageQuery, PlacePageQueryVariables>;
export const PlaceListDocument = new TypedDocumentString(`
    query PlaceList($path: String!, $after: String) {
  places(under: $path, level: SETTLEMENT, first: 100, after: $after) {
    nodes {
      ...PlaceRow
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
}`, {"hash":"sha256:e409331910bb87d38f47b7dc100a3597988f7d6238db6f3ce7e4314165ab7394"}) as unknown as TypedDocumentString<PlaceListQuery, PlaceListQueryVariables>;
export const PlacePathsDocument = new TypedDocumentString(`
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
export const ProducerPageDocument = new TypedDocumentString(`
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
  sources {
    width
    mediaType
    fileName
  }
}`, {"hash":"sha256:233f1ecf429dbdb2329a183ef5125a1fb8c2ee0d2b207af15c98c6ca01dad3e6"}) as unknown as TypedDocumentString<ProducerPageQuery, ProducerPageQueryVariables>;
export const ProducerSlugsDocument = new TypedDocumentString(`
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
export const ProductPageDocument = new TypedDocumentString(`
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
    supplyKind
    leadDaysMin
    leadDaysMax
    seasonMonths
    shippability
    freeStock
    productType {
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
    offer {
      ...OfferParts
    }
    options {
      ...TextParts
    }
    variants {
      sku
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
      offer {
        price {
          formatted
        }
        availability
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
    formatted
  }
  isConverted
  rateDate
  isDelivered
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
  sources {
    width
    mediaType
    fileName
  }
}`, {"hash":"sha256:a3cf71351275bd4a2b35ee18a017b0513caa5dc9ee348adc0c7cd06735ffd693"}) as unknown as TypedDocumentString<ProductPageQuery, ProductPageQueryVariables>;
export const ProductNeighboursDocument = new TypedDocumentString(`
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
  sources {
    width
    mediaType
    fileName
  }
}`, {"hash":"sha256:c6926f6b3c9005f4c1ca0efe76834dab5e667640beb01cf24ac324b559ea3e8e"}) as unknown as TypedDocumentString<ProductNeighboursQuery, ProductNeighboursQueryVariables>;
export const ProductSlugsDocument = new TypedDocumentString(`
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
export const HomePageDocument = new TypedDocumentString(`
    query HomePage {
  ...Frame
  places(level: COUNTRY, first: 10) {
    nodes {
      ...PlaceRow
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
        ...PlaceRow
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
  sources {
    width
    mediaType
    fileName
  }
}`, {"hash":"sha256:a0f3e2c6f22824f428e17fa95f6cc22a00be01a6884177980dfb9cc1e9a65a72"}) as unknown as TypedDocumentString<HomePageQuery, HomePageQueryVariables>;
export const PlainPageDocument = new TypedDocumentString(`
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
}`, {"hash":"sha256:1bb388e186722f8325b78875c5306613068f571f7efc6bb52b8605afd5967889"}) as unknown as TypedDocumentString<PlainPageQuery, PlainPageQueryVariables>;
export const FreshnessDocument = new TypedDocumentString(`
    query Freshness {
  programme {
    changedAt
  }
}
    `, {"hash":"sha256:0bba1308ff8a92b92934ebea8f10073b2c17c14e81ca83787d2d3a3d567d74cf"}) as unknown as TypedDocumentString<FreshnessQuery, FreshnessQueryVariables>;
export const StoryPageDocument = new TypedDocumentString(`
    query StoryPage($slug: String!) {
  ...Frame
  story(slug: $slug) {
    id
    ...StoryCard
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
          caption
          picture {
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
  sources {
    width
    mediaType
    fileName
  }
}`, {"hash":"sha256:f17240d15894462fa240fe0d985d8d4813c8bd26caee4bbad1d75c5c8a0be953"}) as unknown as TypedDocumentString<StoryPageQuery, StoryPageQueryVariables>;
export const StoryListDocument = new TypedDocumentString(`
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
  sources {
    width
    mediaType
    fileName
  }
}
fragment PageParts on PageInfo {
  hasNextPage
  endCursor
}`, {"hash":"sha256:e74aab609f94b5bb54d2cfcb0c25c62aaa2ef5e5b007b5f5beb3c8da07d96888"}) as unknown as TypedDocumentString<StoryListQuery, StoryListQueryVariables>;
export const StorySlugsDocument = new TypedDocumentString(`
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