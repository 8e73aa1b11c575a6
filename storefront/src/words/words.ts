import type { PluralCategory } from '@aul/language';
import type {
  Availability,
  BrandKind,
  CertificateType,
  PlaceLevel,
  ProducerKind,
  SettlementKind,
  Shippability,
} from '../gql/graphql.ts';
import type { SiteLanguage } from '../site-language.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';
import { uzLatn } from './uz-latn.ts';

/** A text with a form for each plural category of its language; `{count}` stands for the number. */
export type Counted<Category extends PluralCategory = 'other'> = Record<Category, string> &
  Partial<Record<PluralCategory, string>>;

/**
 * The texts of the interface in one language: whole sentences with `{names}` to fill in, never parts to be glued.
 * A missing one does not compile. Names of records stand in the nominative and where they need no other case.
 */
export interface Words<Category extends PluralCategory = 'other'> {
  /** False until a native reader has been through all of them. */
  isReviewed: boolean;
  /** The one sentence. `{product}` is a noun phrase in the nominative: "blue pottery". */
  sentence: string;
  skipToContent: string;
  navigation: string;
  languages: string;
  breadcrumbs: string;
  home: string;
  brands: string;
  crafts: string;
  stories: string;
  countries: string;
  demonstration: string;
  demonstrationProduct: string;
  /** Beside a text that is not there in the language of the page. `{language}` is that language's name in itself. */
  fallbackNote: string;
  illustration: string;
  picture: string;
  shownOf: string;
  source: string;
  sources: string;
  front: {
    /** Above the sentences of many villages. */
    sentences: string;
    things: string;
    stories: string;
    brands: string;
    crafts: string;
    places: string;
  };
  place: {
    level: Record<PlaceLevel, string>;
    settlementKind: Record<SettlementKind, string>;
    children: Record<Exclude<PlaceLevel, 'SETTLEMENT'>, string>;
    villages: string;
    villageCount: Counted<Category>;
    brands: string;
    producers: string;
    products: string;
    allProducts: Counted<Category>;
    stories: string;
    where: string;
    since: string;
    earlier: string;
    alsoMakes: string;
    earlierHeading: string;
    population: string;
    people: Counted<Category>;
    peopleIn: string;
    coordinates: string;
    postalCodes: string;
    noProducts: string;
    /** Leads to the things of the region. `{region}` is its name. */
    fromRegion: string;
    neighbours: string;
  };
  brand: {
    kind: Record<BrandKind, string>;
    criteria: string;
    mandatory: string;
    members: string;
    memberCount: Counted<Category>;
    homePlaces: string;
    owner: string;
    parent: string;
    protection: string;
    noProtection: string;
    products: string;
    stories: string;
    vouches: string;
    directions: string;
  };
  producer: {
    kind: Record<ProducerKind, string>;
    /** Where there is no consent to a name. */
    unnamed: string;
    unnamedNote: string;
    founded: string;
    place: string;
    directions: string;
    memberships: string;
    memberSince: string;
    visit: string;
    products: string;
    noProducts: string;
    stories: string;
    count: Counted<Category>;
  };
  product: {
    availability: Record<Availability, string>;
    shippability: Record<Shippability, string>;
    certificate: Record<CertificateType, string>;
    from: string;
    converted: string;
    delivered: string;
    notDelivered: string;
    noPrice: string;
    onlyOne: string;
    left: Counted<Category>;
    lead: string;
    season: string;
    maker: string;
    place: string;
    brands: string;
    description: string;
    materials: string;
    share: string;
    materialOrigin: string;
    techniques: string;
    motif: string;
    size: string;
    dimensions: string;
    measures: string;
    weight: string;
    grams: string;
    kilograms: string;
    care: string;
    certificates: string;
    validUntil: string;
    delivery: string;
    customs: string;
    variants: string;
    price: string;
    sku: string;
    craft: string;
    fromProducer: string;
    fromPlace: string;
  };
  story: {
    by: string;
    about: string;
    published: string;
  };
  craft: {
    regions: string;
    products: Counted<Category>;
    newest: string;
  };
  notFound: { title: string; text: string };
}

const words: Record<SiteLanguage, Words> = { en, ru, 'uz-Latn': uzLatn };

/** The texts of the interface in that language. */
export function wordsFor(language: SiteLanguage): Words {
  return words[language];
}
