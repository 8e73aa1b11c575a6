import type { Language } from '@aul/language';
import type { Sender } from '../src/producer/sender.ts';
import type { Illustration } from './illustration/illustration.ts';

/**
 * What the demonstration programme is made of: plain data, before `load.ts` puts it into the database with the
 * same operations that everybody else uses. Records name each other by key or slug, never by database id.
 */

/** A text in the languages that it was written in. */
export type Words = Partial<Record<Language, string>>;

/** A real place. Names and numbers are facts with a source; what it specialises in is a SpecializationRecord. */
export interface PlaceRecord {
  /** Stable and unique: `UZ`, `UZ-FA`, `UZ-FA/rishton`, `geonames:1512473`. */
  key: string;
  parentKey: string | null;
  level: 'COUNTRY' | 'REGION' | 'DISTRICT' | 'SETTLEMENT';
  settlementKind?: 'CITY' | 'TOWN' | 'VILLAGE';
  names: Words;
  /** Former names and spellings of the source, which pages do not show and search finds. */
  otherNames?: string[];
  /** Derived from the English or local name; already unique under the parent. */
  slug: string;
  /** ISO 3166-1 alpha-2 for countries, ISO 3166-2 for regions. */
  isoCode?: string;
  formerCodes?: string[];
  geonamesId?: number;
  /** `SOATO:1730`, `HASC:UZ.FA`. */
  nationalCodes?: string[];
  /** WGS84, 5 decimals. */
  latitude?: number;
  longitude?: number;
  postalCodes?: string[];
  population?: number;
  populationYear?: number;
  /** IANA name. */
  timezone: string;
  description?: Words;
  /** For places with a page worth a picture of their own; others share their region's. */
  picture?: PictureRecord;
}

/** The sentence "one village, one product": what a place makes. */
export interface SpecializationRecord {
  placeKey: string;
  productTypeSlug: string;
  /** Nominative noun phrase that fits "Rishton makes ___": `blue pottery`. */
  title: Words;
  rank: 'PRIMARY' | 'SECONDARY';
  source: Words;
  /** ISO dates; no end means active. */
  validFrom: string;
  validTo?: string;
}

export interface CraftDirectionRecord {
  slug: string;
  position: number;
  names: Words;
  description: Words;
}

/** A kind of thing: crafts (`plate`, `suzani`) and what villages make beyond them (`honey`, `concrete-ring`). */
export interface ProductTypeRecord {
  slug: string;
  directionSlug: string | null;
  names: Words;
  hsCode6: string;
  googleCategoryId?: number;
}

export interface OrganizationRecord {
  slug: string;
  type:
    | 'ASSOCIATION'
    | 'CHAMBER'
    | 'MINISTRY'
    | 'REGIONAL_ADMIN'
    | 'DONOR'
    | 'DIPLOMATIC_MISSION'
    | 'FACILITY_OPERATOR'
    | 'INDUSTRIAL_BUYER'
    | 'BANK'
    | 'ACADEMIA'
    | 'PARTNER_SITE';
  names: Words;
  countryCode: string;
  placeKey?: string;
  url?: string;
  description?: Words;
}

export interface FacilityRecord {
  slug: string;
  type: 'PRODUCTION_CENTRE' | 'COOPERATION_CENTRE' | 'CRAFT_CENTRE' | 'SHOP';
  names: Words;
  placeKey: string;
  operatorSlug?: string;
  investment?: { amountMinor: string; currency: string };
  jobs?: number;
  description?: Words;
  /** Where the numbers come from. */
  source?: Words;
}

export type ConsentScope = 'NAME' | 'PORTRAIT' | 'BIOGRAPHY' | 'CONTACT' | 'VISITS';

export interface ProducerRecord {
  slug: string;
  kind: 'ARTISAN' | 'FAMILY_WORKSHOP' | 'COOPERATIVE' | 'SME' | 'INDUSTRIAL';
  /** Invented workshop names; never a person's. */
  names: Words;
  description: Words;
  placeKey: string;
  directionSlugs: string[];
  foundedYear?: number;
  /** Private: only ever shown as sums. */
  headcount?: { total: number; women: number; youth: number };
  /** Private: on papers of parcels. */
  sender?: Sender;
  consents: ConsentScope[];
  visitInfo?: Words;
  organizationSlugs: string[];
  picture?: PictureRecord;
}

export interface BrandRecord {
  slug: string;
  kind:
    | 'NATIONAL_UMBRELLA'
    | 'NATIONAL'
    | 'REGIONAL_COLLECTIVE'
    | 'GEOGRAPHICAL_INDICATION'
    | 'LOCAL'
    | 'OWN';
  parentSlug?: string;
  names: Words;
  /** One sentence: what the brand vouches for. */
  promise: Words;
  description: Words;
  ownerSlug?: string;
  countryCode: string;
  homePlaceKeys: string[];
  directionSlugs: string[];
  criteria: {
    code: string;
    kind: 'ORIGIN' | 'MATERIAL' | 'TECHNIQUE' | 'QUALITY' | 'DESIGN' | 'PACKAGING' | 'ENVIRONMENT';
    text: Words;
    isMandatory: boolean;
  }[];
  /** Only what is really known; most have none. */
  protection?: { type: string; office: string; number: string };
  /** True where the brand itself is invented (not named in a public source). */
  isInvented: boolean;
  picture?: PictureRecord;
}

export interface BrandMembershipRecord {
  brandSlug: string;
  producerSlug: string;
  state: 'APPLIED' | 'UNDER_REVIEW' | 'ACTIVE' | 'SUSPENDED' | 'EXPIRED' | 'REVOKED' | 'REJECTED';
  certificateNumber?: string;
  validFrom: string;
  validTo?: string;
}

/** A generated illustration, with what it takes to be published. */
export interface PictureRecord {
  illustration: Illustration;
  alt: Words;
}

export interface VariantRecord {
  /** At most 50 characters, unique in the programme. */
  sku: string;
  gtin?: string;
  /** In the order of the product's options. */
  optionValues: Words[];
  basePrice: { amountMinor: string; currency: string };
  /** Market code to an override in that market's own currency. */
  marketPrices?: Record<string, { amountMinor: string; currency: string }>;
  weightGrams?: number;
  packageWeightGrams?: number;
  dimensionsMm?: { length: number; width: number; height: number };
  onHand: number;
}

export interface CertificateRecord {
  type:
    | 'QUALITY'
    | 'CONFORMITY'
    | 'ORGANIC'
    | 'HALAL'
    | 'FAIR_TRADE'
    | 'ORIGIN'
    | 'CULTURAL_EXPORT_PERMIT'
    | 'CITES'
    | 'PHYTO'
    | 'VETERINARY'
    | 'TEST_REPORT'
    | 'HANDMADE_MARK'
    | 'UNESCO_AWARD';
  number: string;
  issuer: Words;
  issuedOn: string;
  expiresOn?: string;
}

export interface ProductRecord {
  slug: string;
  names: Words;
  subtitle?: Words;
  description: Words;
  care?: Words;
  productTypeSlug: string;
  producerSlug: string;
  /** Village of make: the producer's, unless it is made elsewhere. */
  placeKey: string;
  /** Shares sum to 100. */
  materials: { slug: string; names: Words; percent: number }[];
  techniques: Words[];
  motif?: Words;
  materialOrigin?: Words;
  hsCode6: string;
  /** ISO 3166-1 alpha-2. */
  countryOfOrigin: string;
  supplyKind: 'IN_STOCK' | 'MADE_TO_ORDER' | 'ONE_OF_A_KIND' | 'SEASONAL';
  leadDays?: { min: number; max: number };
  /** Months of the year, 1 to 12, in which a seasonal product is sold. */
  seasonMonths?: number[];
  shippability: 'INTERNATIONAL' | 'DOMESTIC' | 'PICKUP';
  /** At most three: `Size`, `Colour`. */
  options: Words[];
  variants: VariantRecord[];
  certificates: CertificateRecord[];
  /** Slugs in the fixed order umbrella, regional, own; shown only where the membership allows. */
  brandSlugs: string[];
  pictures: PictureRecord[];
  /** ISO time, within the last two years before the programme's date. */
  publishedAt: string;
  state: 'DRAFT' | 'REVIEW' | 'PUBLISHED' | 'ARCHIVED';
}

export type StoryBlockRecord =
  | { type: 'TEXT' | 'HEADING'; text: Words }
  | { type: 'LIST'; items: Words[] }
  | { type: 'QUOTE'; text: Words; attribution?: Words }
  | { type: 'PICTURE'; picture: PictureRecord; caption?: Words }
  | { type: 'PRODUCTS'; placeKey?: string; brandSlug?: string; count: number }
  | { type: 'PRODUCER'; brandSlug?: string; placeKey?: string }
  | { type: 'PLACE'; placeKey: string };

export interface StoryRecord {
  slug: string;
  type: 'VILLAGE' | 'PRODUCER' | 'PRODUCT' | 'EVENT' | 'PROGRAMME' | 'NEWS';
  title: Words;
  lead: Words;
  blocks: StoryBlockRecord[];
  placeKeys: string[];
  brandSlugs: string[];
  /** Who wrote it: the programme's editors, not a person. */
  author: Words;
  sources: { publisher: string; title: string; url?: string; publishedOn?: string; kind: string }[];
  picture: PictureRecord;
  publishedAt: string;
}

export interface ProgrammeRecords {
  places: PlaceRecord[];
  specializations: SpecializationRecord[];
  directions: CraftDirectionRecord[];
  productTypes: ProductTypeRecord[];
  organizations: OrganizationRecord[];
  facilities: FacilityRecord[];
  producers: ProducerRecord[];
  brands: BrandRecord[];
  memberships: BrandMembershipRecord[];
  stories: StoryRecord[];
  /** Composed one after another, so that 100,000 need no memory for 100,000. */
  products: Iterable<ProductRecord>;
}
