import type { PluralCategory } from '@aul/language';
import type {
  Availability,
  BrandKind,
  CertificateType,
  PlaceLevel,
  ProducerKind,
  SettlementKind,
  Shippability,
  SupplyKind,
} from '../gql/graphql.ts';
import type { SiteLanguage } from '../site-language.ts';
import type { BuyingWords } from './buying/buying-words.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import { kk } from './kk.ts';
import { ky } from './ky.ts';
import { ru } from './ru.ts';
import { tg } from './tg.ts';
import { uzCyrl } from './uz-cyrl.ts';
import { uzLatn } from './uz-latn.ts';
import { zhHans } from './zh-hans.ts';

/** A text with a form for each plural category of its language; `{count}` stands for the number. */
export type Counted<Category extends PluralCategory = 'other'> = Record<Category, string> &
  Partial<Record<PluralCategory, string>>;

/** How a list of products can be ordered. */
type ProductOrder = 'NEWEST' | 'PRICE_LOWEST' | 'PRICE_HIGHEST' | 'NAME';

/** What a search finds. */
type FoundKind = 'PRODUCT' | 'PLACE' | 'BRAND' | 'PRODUCER' | 'STORY';

/**
 * The texts of the interface in one language: whole sentences with `{names}` to fill in, never parts to be glued.
 * A missing one does not compile. Names of records stand in the nominative and where they need no other case.
 */
export interface Words<Category extends PluralCategory = 'other'> {
  /** False until a native reader has been through all of them. */
  isReviewed: boolean;
  /** Between the members of a list: "May, June". */
  comma: string;
  /** Between what is told and its name: "All things: 59 things". */
  colon: string;
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
    /** In degrees, north and east. */
    position: string;
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
    /** {year} of making, of an old thing. */
    madeYear: string;
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
    /** Heading of things like this one, from other hands. */
    similar: string;
    /** Alternative text of the size drawing, in centimetres, by what stands beside the thing. */
    scale: Record<'hand' | 'sheet', string>;
    /** The lowest price before a reduction. */
    lowestPrice: string;
    /** Where a product is sold in one market alone. */
    onlyIn: string;
    /** Alternative text of the picture that is shown where the page is shared. */
    sharePicture: string;
    /** On paper only: what the sheet is, where it is from, what to know of it. */
    sheet: { title: string; printedFrom: string; note: string };
  };
  story: {
    by: string;
    about: string;
    published: string;
    readingTime: string;
    /** Heading of the products that the story speaks of. */
    things: string;
    /** Name of the Atom feed of the stories. */
    feed: string;
    /** Leads to the feed. */
    follow: string;
  };
  craft: {
    regions: string;
    products: Counted<Category>;
    newest: string;
  };
  /** Where one buys: prices, delivery and availability depend on it. */
  market: {
    /** Before the name of the market, and of the switch. */
    label: string;
    /** What changes with it. */
    hint: string;
    /** Beside a converted price. */
    rateDate: string;
  };
  /** Lists of products and their filters. */
  list: {
    /** Of the whole list: its heading, in menus and breadcrumbs. */
    title: string;
    /** Of a list of one craft, of one place, of both. Names stand in the nominative and with a capital. */
    headline: Record<'craft' | 'place' | 'craftAndPlace', string>;
    /** What else was chosen: each stands behind a comma, whatever is before it. See list-sentence.ts. */
    condition: { comma: string; priceUpTo: string; deliveredTo: string; supply: Record<SupplyKind, string> };
    /** Two of which either will do. */
    either: string;
    /** Heading of the filters. */
    filters: string;
    /** Labels of the filters. */
    filter: Record<'craft' | 'place' | 'priceUpTo' | 'supply' | 'delivery', string>;
    /** What each way of supply is called in its filter. */
    supply: Record<SupplyKind, string>;
    /** The choice of everything, in any filter. */
    any: string;
    sort: string;
    order: Record<ProductOrder, string>;
    apply: string;
    clear: string;
    count: Counted<Category>;
    nothing: string;
    nothingAdvice: string;
    /** Name of the links to other pages of the list. */
    pages: string;
    previous: string;
    next: string;
    page: string;
  };
  search: {
    /** Of the page, in menus and breadcrumbs. */
    title: string;
    /** Of the field. */
    label: string;
    /** In the empty field. */
    example: string;
    submit: string;
    /** Heading of what was found; `{text}` is what was looked for. */
    results: Counted<Category>;
    kind: Record<FoundKind, string>;
    suggestions: string;
    nothing: string;
    nothingAdvice: string;
    unreachable: string;
    unreachableAdvice: string;
    /** Said to screen readers. */
    searching: string;
    /** Where scripts do not run; the lists follow. */
    withoutScript: string;
  };
  map: {
    /** Alternative text of a place's map. */
    place: string;
    /** Heading and alternative text of a brand's map. */
    members: string;
    credit: string;
    /** Of regions that have one outline together on the map. */
    asOne: string;
    height: string;
    metres: string;
  };
  /** The page about the programme. */
  about: {
    title: string;
    /** How such a programme works; what the band is; what is real (only of a demonstration). */
    idea: { title: string; text: string };
    band: { title: string; text: string };
    real: { title: string; text: string };
    figures: string;
    villages: Counted<Category>;
    makers: Counted<Category>;
    products: Counted<Category>;
    brands: Counted<Category>;
    data: string;
  };
  /** From the button on the page of a thing to the page of the order. */
  buying: BuyingWords<Category>;
  notFound: { title: string; text: string };
}

const words: Record<SiteLanguage, Words> = {
  en,
  ru,
  'uz-Latn': uzLatn,
  'uz-Cyrl': uzCyrl,
  kk,
  ky,
  tg,
  ja,
  'zh-Hans': zhHans,
};

/** The texts of the interface in that language. */
export function wordsFor(language: SiteLanguage): Words {
  return words[language];
}
