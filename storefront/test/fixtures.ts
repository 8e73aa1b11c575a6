import type { Currency } from '@aul/money';
import { type Filter, isInside, narrow, search } from './stand-in-search.ts';
import { type RequestContext, type Texts, text } from './stand-in-texts.ts';

type Paged = { first?: number; after?: string };

/** A small programme in the shape of the public schema: two countries, with all that a page can show and lack. */
export function makeProgramme() {
  const clay = {
    ...record('CraftDirection', 'pottery'),
    position: 1,
    name: text({ en: 'Pottery', ru: 'Керамика', 'uz-Latn': 'Kulolchilik' }),
    description: text({ en: 'Clay, thrown, painted and glazed.', ru: 'Глина: круг, роспись, глазурь.' }),
  };
  const uzbekistan = place('COUNTRY', 'uzbekistan', {
    en: 'Uzbekistan',
    ru: 'Узбекистан',
    'uz-Latn': 'Oʻzbekiston',
  });
  const fergana = place('REGION', 'fergana', { en: 'Fergana Region', ru: 'Ферганская область' }, uzbekistan);
  const district = place(
    'DISTRICT',
    'rishton-district',
    { en: 'Rishton district', ru: 'Риштанский район' },
    fergana,
  );
  const rishton = place(
    'SETTLEMENT',
    'rishton',
    { en: 'Rishton', ru: 'Риштан', 'uz-Latn': 'Rishton' },
    district,
  );
  const zohidon = place('SETTLEMENT', 'zohidon', { en: 'Zohidon & Sons', ru: 'Зохидон' }, district);
  const kyrgyzstan = place('COUNTRY', 'kyrgyzstan', { en: 'Kyrgyzstan', ru: 'Кыргызстан' });
  const naryn = place('REGION', 'naryn', { en: 'Naryn Region', ru: 'Нарынская область' }, kyrgyzstan);
  const kochkor = place('SETTLEMENT', 'kochkor', { en: 'Kochkor' }, naryn);
  const places = [uzbekistan, fergana, district, rishton, zohidon, kyrgyzstan, naryn, kochkor];
  for (const each of places) each.children = page(places.filter(({ parent }) => parent === each));

  makes(rishton, { en: 'blue pottery', ru: 'голубая керамика', 'uz-Latn': 'moviy sopol' });
  makes(zohidon, { en: 'painted teapots', ru: 'расписные чайники' });
  makes(kochkor, { en: 'shyrdak felt rugs', ru: 'войлочные ковры шырдак' });
  rishton.picture = picture('rishton', 960, 640);
  rishton.description = text({ en: 'A town of potters.\n\nIts clay lies under the fields.' });
  Object.assign(rishton, { latitude: 40.357, longitude: 71.285, population: 51_000, populationYear: 2021 });
  Object.assign(zohidon, { latitude: 40.34, longitude: 71.25 });
  Object.assign(uzbekistan, { isoCode: 'UZ', latitude: 41.38, longitude: 64.59 });
  Object.assign(fergana, { isoCode: 'UZ-FA', latitude: 40.4, longitude: 71.3 });
  Object.assign(kyrgyzstan, { isoCode: 'KG', latitude: 41.45, longitude: 74.54 });
  Object.assign(naryn, { isoCode: 'KG-N', latitude: 41.4, longitude: 75.6 });

  const brand = {
    ...record('BrandKind', 'rishtan-ceramics'),
    kind: 'NATIONAL',
    name: text({ en: 'Rishtan Ceramics', ru: 'Риштанская керамика' }),
    promise: text({ en: 'Red clay under a blue glaze.', ru: 'Красная глина под синей глазурью.' }),
    description: null,
    countryCode: 'UZ',
    parent: null,
    owner: null,
    protection: null,
    picture: null,
    isDemonstration: false,
    homePlaces: [rishton],
    directions: [clay],
    criteria: [
      {
        code: 'clay',
        kind: 'MATERIAL',
        isMandatory: true,
        text: text({ en: 'Made of the clay of Rishton.' }),
      },
    ],
    members: page<object>([]),
  };
  const workshop = producer('blue-deer', rishton, {
    en: 'Blue Deer Pottery',
    ru: 'Мастерская «Синий олень»',
  });
  const unnamed = producer('artisan-in-kochkor', kochkor);
  const membership = {
    brand,
    producer: workshop,
    state: 'ACTIVE',
    certificateNumber: null,
    validFrom: '2024-01-01',
  };
  workshop.memberships = [membership];
  brand.members = page([membership]);

  const bowl = product('almond-bowl', workshop, { en: 'Almond bowl', ru: 'Коса «Миндаль»' });
  const plate = product('carnation-plate', workshop, { en: 'Carnation plate', ru: 'Лаган «Гвоздика»' }, 12);
  const rug = product('horn-shyrdak', unnamed, { en: 'Shyrdak with ram’s horns' });
  bowl.brands = [brand];
  Object.assign(plate, { supplyKind: 'ONE_OF_A_KIND' });
  Object.assign(rug, {
    supplyKind: 'MADE_TO_ORDER',
    leadDaysMin: 20,
    leadDaysMax: 40,
    offers: [],
    offer: null,
  });
  for (const each of rug.variants) each.offers = [];
  const products = [bowl, plate, rug];

  const story = {
    ...record('Story', 'rishton-blue'),
    type: 'VILLAGE',
    publishedAt: '2026-09-24T08:00:00.000Z',
    title: text({ en: 'Where blue comes out of ash', ru: 'Где синий рождается из золы' }),
    lead: text({ en: 'Quartz, ash and a hot kiln.', ru: 'Кварц, зола и горячая печь.' }),
    author: text({ en: 'The programme' }),
    sources: [
      { publisher: 'Daryo', title: 'An interview', url: null, publishedOn: '2026-01-15', kind: 'NEWS' },
    ],
    picture: picture('story', 800, 1000),
    isDemonstration: true,
    content: {
      language: 'en',
      origin: 'WRITTEN',
      isReviewed: true,
      isFallback: false,
      blocks: [
        {
          __typename: 'TextBlock',
          ...words(
            { text: 'Rishton stands in the south of the valley, ' },
            { text: 'where', isEmphasis: true },
            { text: ' clay', isStrong: true },
            { text: ' lies under ' },
            { text: 'a bowl', record: bowl },
            { text: ', and a paper ' },
            { text: 'has told of it', url: 'https://paper.example/clay' },
            { text: '.' },
          ),
        },
        { __typename: 'PlaceBlock', place: rishton },
        { __typename: 'HeadingBlock', text: 'A glaze called ishqor' },
        { __typename: 'QuoteBlock', ...words({ text: 'The kiln decides.' }), attribution: 'A proverb' },
        {
          __typename: 'ListBlock',
          isOrdered: true,
          items: [words({ text: 'Clay' }), words({ text: 'Fire in ' }, { text: 'Rishton', record: rishton })],
        },
        {
          __typename: 'GalleryBlock',
          pictures: [picture('story', 800, 1000), picture('rishton', 960, 640)],
          caption: 'Kilns',
        },
        { __typename: 'BrandBlock', brand },
        { __typename: 'MapBlock', places: [rishton, zohidon] },
        {
          __typename: 'FactBlock',
          text: 'A kiln burns for a day.',
          source: { publisher: 'Daryo', title: 'On clay', url: 'https://paper.example/kiln' },
        },
        { __typename: 'PictureBlock', picture: picture('story', 800, 1000), caption: 'A plate' },
        { __typename: 'ProductsBlock', products: [bowl, plate] },
        { __typename: 'ProducerBlock', producer: workshop },
      ],
    },
    places: [rishton],
    brands: [brand],
    producers: [workshop],
  };

  const inside = (path: string | undefined) => (each: { path: string }) => isInside(path, each);
  const state = { changedAt: '2026-11-21T00:00:00.000Z' };
  const crafts = [clay];
  const producers = [workshop, unnamed];
  const stories = [story];
  const root = {
    programme: () => ({
      name: text({ en: 'One Village, One Product', ru: 'Одно село — один продукт' }),
      purpose: text({ en: 'Villages show what they make best.' }),
      about: null,
      isDemonstration: true,
      notice: text({ en: 'This is a demonstration.', ru: 'Это демонстрация.' }),
      date: '2026-11-21',
      changedAt: state.changedAt,
    }),
    place: ({ path }: { path: string }) => places.find((each) => each.path === path) ?? null,
    places: ({ level, under, ...rest }: Paged & { level?: string; under?: string }) =>
      page(
        places.filter(
          (each) => (!level || each.level === level) && each.path !== under && inside(under)(each),
        ),
      )(rest),
    brand: ({ slug }: { slug: string }) => (slug === brand.slug ? brand : null),
    brands: ({ place: path, ...rest }: Paged & { place?: string }) =>
      page([brand].filter((each) => each.homePlaces.some(inside(path))))(rest),
    producer: ({ slug }: { slug: string }) => producers.find((each) => each.slug === slug) ?? null,
    producers: ({ place: path, ...rest }: Paged & { place?: string }) =>
      page(producers.filter((each) => inside(path)(each.place)))(rest),
    product: ({ slug }: { slug: string }) => products.find((each) => each.slug === slug) ?? null,
    products: (
      { filter, sort, ...rest }: Paged & { filter?: Filter; sort?: string },
      context: RequestContext,
    ) => {
      const found = narrow(products, { filter, sort }, context);
      const facets = {
        regions: [fergana, naryn]
          .map((region) => ({
            place: region,
            count: found.filter((each) => isInside(region.path, each.place)).length,
          }))
          .filter(({ count }) => count > 0),
        directions: [{ direction: clay, count: found.length }],
      };
      return { ...page(found)(rest), facets };
    },
    search: (sought: { text: string; first: number; kinds?: string[] | null }) =>
      search(
        {
          PLACE: { __typename: 'Place', list: places, field: 'name' },
          BRAND: { __typename: 'Brand', list: [brand], field: 'name' },
          PRODUCER: { __typename: 'Producer', list: producers, field: 'name' },
          PRODUCT: { __typename: 'Product', list: products, field: 'name' },
          STORY: { __typename: 'Story', list: stories, field: 'title' },
        },
        sought,
      ),
    story: ({ slug }: { slug: string }) => stories.find((each) => each.slug === slug) ?? null,
    stories: ({ place: path, ...rest }: Paged & { place?: string }) =>
      page(stories.filter((each) => each.places.some(inside(path))))(rest),
    craftDirections: () => crafts,
    markets: () => markets,
    craftDirection: ({ slug }: { slug: string }) => crafts.find((each) => each.slug === slug) ?? null,
  };
  return { root, state, places, producers, products, stories, crafts, makeProduct: product };

  function product(slug: string, maker: typeof workshop, names: Texts, dollars = 7) {
    const inMarkets = offers(dollars);
    return {
      ...record('Product', slug),
      name: text(names),
      subtitle: null,
      description: text({ en: 'Painted freehand.', ru: 'Расписано от руки.' }),
      care: text({ en: 'Wash by hand.' }),
      motif: text({ en: 'Almond', ru: 'Миндаль' }),
      materialOrigin: null,
      techniques: [text({ en: 'painting' })({}, { language: 'en' })],
      productType: { slug: 'bowl', name: text({ en: 'Bowl' }), direction: clay, hsCode6: '691200' },
      producer: maker,
      place: maker.place,
      materials: [
        { slug: 'clay', name: text({ en: 'clay', ru: 'глина' }), percent: 91 },
        { slug: 'glaze', name: text({ en: 'glaze', ru: 'глазурь' }), percent: 9 },
      ],
      hsCode6: '691200',
      countryOfOrigin: 'UZ',
      madeYear: 1974,
      supplyKind: 'IN_STOCK',
      leadDaysMin: null,
      leadDaysMax: null,
      seasonMonths: [],
      shippability: 'INTERNATIONAL',
      isDemonstration: true,
      offers: inMarkets,
      offer: (_: object, { market }: RequestContext) =>
        inMarkets.find((offer) => offer.market.code === market) ?? null,
      brands: [] as (typeof brand)[],
      pictures: [picture(slug, 800, 1000), picture(`${slug}-2`, 800, 1000)],
      picture: picture(slug, 800, 1000),
      certificates: [
        {
          type: 'QUALITY',
          number: 'Q-1',
          issuer: text({ en: 'A laboratory' }),
          issuedOn: '2026-01-01',
          expiresOn: '2027-01-01',
        },
      ],
      variants: [variant(`${slug}-1`, '14', dollars), variant(`${slug}-2`, '18', dollars + 3)],
      freeStock: 3,
      options: [text({ en: 'Size', ru: 'Размер' })({}, { language: 'en' })],
    };
  }

  function producer(slug: string, at: Place, names?: Texts) {
    return {
      ...record('Producer', slug),
      kind: 'FAMILY_WORKSHOP',
      place: at,
      foundedYear: 1998,
      isDemonstration: true,
      name: names ? text(names) : null,
      description: null,
      visitInfo: null,
      picture: null,
      directions: [clay],
      memberships: [] as object[],
    };
  }
}

export type Programme = ReturnType<typeof makeProgramme>;

type Place = ReturnType<typeof place>;

function place(
  level: string,
  slug: string,
  names: Texts,
  parent: { path: string; ancestors: object[] } | null = null,
) {
  const path = parent ? `${parent.path}/${slug}` : slug;
  return {
    ...record('Place', slug),
    path,
    level,
    settlementKind: level === 'SETTLEMENT' ? 'VILLAGE' : null,
    name: text(names),
    description: null as ReturnType<typeof text> | null,
    parent: parent as { path: string } | null,
    ancestors: parent ? [...parent.ancestors, parent] : ([] as object[]),
    formerCodes: [],
    nationalCodes: [],
    postalCodes: [],
    picture: null as ReturnType<typeof picture> | null,
    specialization: null as object | null,
    specializations: [] as object[],
    children: page<object>([]),
  };
}

function makes(at: Place, title: Texts) {
  at.specialization = {
    rank: 'PRIMARY',
    place: at,
    title: text(title),
    source: text({ en: 'The demonstration' }),
    validFrom: '2024-01-01',
    validTo: null,
  };
  at.specializations = [at.specialization];
}

interface Span {
  text: string;
  isStrong?: boolean;
  isEmphasis?: boolean;
  url?: string;
  record?: { id: string };
}

/** Words of a block, plain and in spans. What a record is stands in its id. */
function words(...spans: Span[]) {
  return {
    text: spans.map(({ text }) => text).join(''),
    spans: spans.map(({ record, ...span }) => ({
      isStrong: false,
      isEmphasis: false,
      url: null,
      ...span,
      record: record ? { ...record, __typename: record.id.split(':')[0] } : null,
    })),
  };
}

function picture(name: string, width: number, height: number) {
  const files = ['avif', 'jpeg'].flatMap((format) =>
    [480, 960].map((size) => ({
      width: size,
      mediaType: `image/${format}`,
      fileName: `${name}-${size}.${format}`,
      url: '',
    })),
  );
  return {
    ...record('Picture', name),
    hash: name,
    width,
    height,
    alt: text({ en: `A picture of ${name}` }),
    credit: 'Aul',
    licence: 'CC0-1.0',
    isGenerated: true,
    focus: { x: 50, y: 50 },
    sources: files,
  };
}

function variant(sku: string, size: string, dollars: number) {
  return {
    id: `ProductVariant:${sku}`,
    sku,
    weightGrams: 1376,
    freeStock: 2,
    dimensionsMm: { length: 140, width: 140, height: 75 },
    optionValues: [text({ en: `${size} cm` })({}, { language: 'en' })],
    offers: offers(dollars),
  };
}

const markets = [
  market('us', 'US', 'USD', { en: 'United States', ru: 'США' }),
  market('jp', 'JP', 'JPY', { en: 'Japan', ru: 'Япония' }),
  market('uz', 'UZ', 'UZS', { en: 'Uzbekistan' }),
];

function market(code: string, country: string, currency: Currency, name: Texts) {
  return { ...record('Market', code), code, currency, countries: [country], name: text(name) };
}

/** In every market but the last: so many dollars, 150 yen for each. */
function offers(dollars: number) {
  const money = (amount: number, at: number) => ({
    amountMinor: String(at === 0 ? amount * 100 : amount * 150),
    currency: markets[at]?.currency,
    amount: String(at === 0 ? amount : amount * 150),
    formatted: at === 0 ? `$${amount}` : `¥${amount * 150}`,
  });
  return markets.slice(0, 2).map((market, at) => ({
    market,
    price: money(dollars, at),
    highestPrice: money(dollars + 3, at),
    isConverted: true,
    rateDate: '2026-09-29',
    isDelivered: true,
    availability: 'IN_STOCK',
  }));
}

function record(type: string, slug: string) {
  return { id: `${type}:${slug}`, updatedAt: '2026-11-21T00:00:00.000Z', slug };
}

function page<Node>(nodes: readonly Node[]) {
  return ({ first = 24, after }: Paged) => {
    const from = after ? Number(after) : 0;
    const end = from + first;
    return {
      nodes: nodes.slice(from, end),
      edges: [],
      totalCount: nodes.length,
      pageInfo: {
        hasNextPage: end < nodes.length,
        hasPreviousPage: from > 0,
        startCursor: null,
        endCursor: String(end),
      },
    };
  };
}
