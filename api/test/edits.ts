import type { Texts } from '@aul/language';
import type { Client } from 'pg';
import { grantBrandUse } from '../src/brand/grant-brand-use.ts';
import { publishBrand } from '../src/brand/publish-brand.ts';
import { withdrawBrandUse } from '../src/brand/withdraw-brand-use.ts';
import { addCertificate } from '../src/certificate/add-certificate.ts';
import { CertificateType } from '../src/certificate/certificate.entity.ts';
import { turnDay } from '../src/change/turn-day.ts';
import { ConsentScope } from '../src/consent/consent-scope.ts';
import { recordConsent } from '../src/consent/record-consent.ts';
import { withdrawConsent } from '../src/consent/withdraw-consent.ts';
import { written } from '../src/graphql/localized-text.ts';
import { importRates } from '../src/market/import-rates.ts';
import { admitMember } from '../src/membership/admit-member.ts';
import { changeMembership } from '../src/membership/change-membership.ts';
import { BrandMembershipState } from '../src/membership/membership-state.ts';
import { type OperationContext, transaction } from '../src/operation.ts';
import { movePlace } from '../src/place/move-place.ts';
import { renamePlace } from '../src/place/rename-place.ts';
import { updatePlaces } from '../src/place/update-place.ts';
import { refreshOffers } from '../src/price/refresh-offers.ts';
import { setPrice } from '../src/price/set-price.ts';
import { archiveProducer } from '../src/producer/archive-producer.ts';
import { publishProducer } from '../src/producer/publish-producer.ts';
import { archiveProduct } from '../src/product-writing/archive-product.ts';
import { publishProduct } from '../src/product-writing/publish-product.ts';
import { describeProgramme } from '../src/programme/describe-programme.ts';
import { nameSort } from '../src/search/name-sort.rules.ts';
import { endSpecialization } from '../src/specialization/end-specialization.ts';
import { SpecializationRank } from '../src/specialization/specialization.entity.ts';
import { specializePlace } from '../src/specialization/specialize-place.ts';
import { setStock } from '../src/stock/set-stock.ts';
import { makeBrand, makeProducer, makeProduct, makeVillage } from './make.ts';

/** What an edit is made with. The same numbers on the same data make the same edit. */
export interface Editing {
  ctx: OperationContext;
  /** For what no operation does yet, and for what is mended by hand. */
  client: Client;
  /** Which record. */
  pick: number;
  /** What it becomes. */
  word: number;
}

type Edit = (editing: Editing) => Promise<unknown>;

const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
const wordOf = ({ word }: Editing) => `word ${word % 23}`;

/** In one to three languages. */
function textOf(editing: Editing): Texts {
  const { word } = editing;
  return written({
    en: wordOf(editing),
    ...(word % 2 && { ru: `слово ${word % 19}` }),
    ...(word % 3 === 0 && { 'uz-Latn': `soʻz ${word % 17}` }),
  });
}

/** A record of the table; throws nothing where there is none: then no edit is made. */
async function id({ client, pick }: Editing, from: string, column = 'id'): Promise<string> {
  const { rows } = await client.query(`select ${column} as id from ${from} order by 1`);
  return rows.length > 0 ? rows[pick % rows.length].id : '00000000-0000-0000-0000-000000000000';
}

/** The same with another turn, so that two records of one edit differ. */
const other = (editing: Editing): Editing => ({ ...editing, pick: editing.word });
const of = <T>(values: readonly T[], number: number): T => values[number % values.length] as T;

/** Sets one of these columns, by hand, to a text. */
const words =
  (table: string, columns: readonly string[]): Edit =>
  async (editing) =>
    editing.client.query(`update ${table} set ${of(columns, editing.word)} = $2 where id = $1`, [
      await id(editing, table),
      JSON.stringify(textOf(editing)),
    ]);

/** Sets one column, by hand, to one of these SQL values. */
const value =
  (table: string, ...settings: readonly string[]): Edit =>
  async (editing) =>
    editing.client.query(`update ${table} set ${of(settings, editing.word)} where id = $1`, [
      await id(editing, table),
    ]);

/** A name, and the key that lists are sorted by. */
const name =
  (table: string): Edit =>
  async (editing) => {
    const text = textOf(editing);
    await editing.client.query(`update ${table} set name = $2, name_sort = $3 where id = $1`, [
      await id(editing, table),
      JSON.stringify(text),
      JSON.stringify(nameSort(text)),
    ]);
  };

/** One of few slugs, so that some are taken, and some were another's before. */
const slug =
  (table: string): Edit =>
  async (editing) => {
    const { client } = editing;
    const [record, next] = [await id(editing, table), `${table}-of-${editing.word % 5}`];
    await client.query('begin');
    try {
      await client.query(
        `insert into redirect (path, kind, target_id) select slug, $2, id from ${table} where id = $1
         on conflict (path, kind) do update set target_id = excluded.target_id`,
        [record, table.toUpperCase()],
      );
      await client.query(`update ${table} set slug = $2 where id = $1`, [record, next]);
      await client.query('delete from redirect where path = $1 and kind = $2', [next, table.toUpperCase()]);
      await client.query('commit');
    } catch (error) {
      await client.query('rollback');
      throw error;
    }
  };

/** Adds a pair to a table between two, or takes it away. */
const link =
  (table: string, [one, from]: [string, string], [two, to]: [string, string], more = ''): Edit =>
  async (editing) => {
    const pair = [await id(editing, from), await id(other(editing), to)];
    const { rowCount } = await editing.client.query(
      `delete from ${table} where ${one} = $1 and ${two} = $2`,
      pair,
    );
    const [columns, values] = more ? more.split(' = ') : ['', ''];
    if (!rowCount)
      await editing.client.query(
        `insert into ${table} (${one}, ${two}${columns && `, ${columns}`}) values ($1, $2${values && `, ${values}`})`,
        pair,
      );
  };

const storyBlocks: Edit = async (editing) => {
  const blocks = [
    { type: 'HEADING', text: wordOf(editing) },
    { type: 'QUOTE', text: wordOf(editing), attribution: 'A potter' },
    { type: 'PICTURE', pictureId: await id(other(editing), 'picture') },
    { type: 'PRODUCTS', productIds: [await id(other(editing), 'product')] },
    { type: 'PRODUCER', producerId: await id(other(editing), 'producer') },
    { type: 'PLACE', placeId: await id(other(editing), 'place') },
  ].slice(editing.word % 3, 2 + (editing.word % 6));
  await editing.client.query(`update story set bodies = jsonb_set(bodies, '{en,blocks}', $2) where id = $1`, [
    await id(editing, 'story'),
    JSON.stringify(blocks),
  ]);
};

async function newProduct(editing: Editing): Promise<string> {
  const { ctx, client } = editing;
  const { rows } = await client.query(
    'select product_type_id, producer_id, place_id from product order by slug limit 1',
  );
  const producerId = await id(editing, "producer where state = 'PUBLISHED'");
  return makeProduct(ctx, {
    productTypeId: rows[0].product_type_id,
    placeId: rows[0].place_id,
    producerId,
    name: textOf(editing),
    pictureIds: [await id(other(editing), 'picture')],
    slug: `new-${crypto.randomUUID().slice(0, 8)}`,
  });
}

const table = {
  createProduct: newProduct,
  importProducts: (editing) =>
    transaction(editing.ctx, async (ctx) => {
      for (let turn = 0; turn < 3; turn += 1)
        await newProduct({ ...editing, ctx, word: editing.word + turn });
    }),
  takeBackAnEdit: async (editing) => {
    await editing.client.query('begin');
    await name('product')(editing);
    await editing.client.query('rollback');
  },
  nameProduct: name('product'),
  describeProduct: words('product', ['description', 'subtitle', 'care', 'motif', 'material_origin']),
  readdressProduct: slug('product'),
  archiveProduct: async (e) => archiveProduct(e.ctx, await id(e, 'product')),
  publishProduct: async (e) => publishProduct(e.ctx, await id(e, "product where state <> 'PUBLISHED'")),
  moveProduct: async (e) =>
    e.client.query('update product set place_id = $2 where id = $1', [
      await id(e, 'product'),
      await id(other(e), "place where level = 'SETTLEMENT'"),
    ]),
  handProductOver: async (e) =>
    e.client.query('update product set producer_id = $2 where id = $1', [
      await id(e, 'product'),
      await id(other(e), 'producer'),
    ]),
  supplyProduct: async (e) => {
    const product = await id(e, 'product');
    await e.client.query(
      `update product set supply_kind = $2, lead_days_min = 3, lead_days_max = 9, season_months = $3, shippability = $4 where id = $1`,
      [
        product,
        of(['IN_STOCK', 'MADE_TO_ORDER', 'ONE_OF_A_KIND', 'SEASONAL'], e.word),
        [1 + (e.word % 12)],
        of(['INTERNATIONAL', 'DOMESTIC', 'PICKUP'], e.pick),
      ],
    );
    await refreshOffers(e.ctx, [product]);
  },
  changeProduct: value(
    'product',
    "hs_code6 = '570110'",
    "country_of_origin = 'KZ'",
    'made_year = 1950',
    'is_demonstration = not is_demonstration',
    "materials = '[]'",
    "published_at = published_at - interval '1 day'",
  ),
  pictureProduct: link(
    'product_picture',
    ['product_id', 'product'],
    ['picture_id', 'picture'],
    'position = (select coalesce(max(position), 0) + 1 from product_picture)',
  ),
  changeVariant: value(
    'product_variant',
    'weight_grams = coalesce(weight_grams, 0) + 7',
    "sku = sku || 'x'",
    `dimensions_mm = '{"length": 10, "width": 20, "height": 30}'`,
  ),
  stockVariant: async (e) =>
    setStock(e.ctx, { variantId: await id(e, 'product_variant'), onHand: e.word % 3 }),
  setPrice: async (e) =>
    setPrice(e.ctx, {
      variantId: await id(e, 'product_variant'),
      amountMinor: BigInt(1 + (e.word % 50)) * 10_000_00n,
      currency: 'UZS',
    }),
  setMarketPrice: async (e) =>
    setPrice(e.ctx, {
      variantId: await id(e, 'product_variant'),
      marketCode: 'us',
      amountMinor: BigInt(1 + (e.word % 50)) * 100n,
      currency: 'USD',
    }),
  importRates: (e) =>
    importRates(e.ctx, [
      { base: 'UZS', quote: of(['USD', 'RUB'], e.pick), date: day(0), rate: `0.000${1 + (e.word % 9)}` },
    ]),
  mendRate: (e) =>
    transaction(e.ctx, async (ctx) => {
      const { client } = e;
      await client.query(
        `update exchange_rate set rate = rate * 1.0${e.word % 9} where quote = '${of(['USD', 'RUB'], e.pick)}'`,
      );
      await refreshOffers(ctx, 'all');
    }),
  certifyProduct: async (e) =>
    addCertificate(e.ctx, {
      type: of(Object.values(CertificateType), e.word),
      number: `N-${e.word % 40}`,
      issuer: textOf(e),
      issuedOn: '2024-01-01',
      productId: await id(e, 'product'),
      ...(e.word % 2 && { expiresOn: day((e.word % 5) - 2) }),
    }),
  changeCertificate: value(
    'certificate',
    `expires_on = greatest(issued_on, '${day(-1)}')`,
    'expires_on = null',
    "number = number || 'a'",
  ),
  grantBrand: async (e) =>
    grantBrandUse(e.ctx, { productId: await id(e, 'product'), brandId: await id(other(e), 'brand') }),
  withdrawBrand: async (e) => {
    const pair = await id(e, 'brand_use', "product_id::text || ' ' || brand_id");
    const [productId = '', brandId = pair] = pair.split(' ');
    await withdrawBrandUse(e.ctx, { productId, brandId });
  },
  admitMember: async (e) =>
    admitMember(e.ctx, { brandId: await id(e, 'brand'), producerId: await id(other(e), 'producer') }),
  changeMembership: async (e) => {
    const pair = await id(e, 'brand_membership', "brand_id::text || ' ' || producer_id");
    const [brandId = '', producerId = pair] = pair.split(' ');
    await changeMembership(e.ctx, {
      brandId,
      producerId,
      state: of(Object.values(BrandMembershipState), e.word),
    });
  },
  dateMembership: value(
    'brand_membership',
    `valid_to = greatest(valid_from, '${day(-1)}')`,
    'valid_to = null',
    "certificate_number = 'C-' || left(id::text, 4)",
  ),
  registerBrand: (e) => makeBrand(e.ctx, { slug: `new-${crypto.randomUUID().slice(0, 8)}`, name: textOf(e) }),
  nameBrand: name('brand'),
  describeBrand: words('brand', ['promise', 'description']),
  readdressBrand: slug('brand'),
  hideBrand: value('brand', "state = 'ARCHIVED'", "state = 'DRAFT'"),
  publishBrand: async (e) => publishBrand(e.ctx, await id(e, 'brand')),
  changeBrand: value(
    'brand',
    "kind = 'REGIONAL_COLLECTIVE'",
    "country_code = 'KG'",
    'parent_id = null',
    `protection = null`,
  ),
  placeBrand: link('brand_place', ['brand_id', 'brand'], ['place_id', 'place']),
  directBrand: link('brand_direction', ['brand_id', 'brand'], ['craft_direction_id', 'craft_direction']),
  addCriterion: async (e) =>
    e.client.query(
      `insert into brand_criterion (id, brand_id, code, kind, text, is_mandatory) values (gen_random_uuid(), $1, $2, 'ORIGIN', $3, true)`,
      [await id(e, 'brand'), `C${e.word % 9}`, JSON.stringify(textOf(e))],
    ),
  registerProducer: async (e) =>
    makeProducer(e.ctx, {
      slug: `new-${crypto.randomUUID().slice(0, 8)}`,
      name: textOf(e),
      placeId: await id(e, "place where level = 'SETTLEMENT'"),
    }),
  nameProducer: name('producer'),
  describeProducer: words('producer', ['description', 'visit_info']),
  readdressProducer: slug('producer'),
  archiveProducer: async (e) => archiveProducer(e.ctx, await id(e, 'producer')),
  hideProducer: value('producer', "state = 'DRAFT'"),
  publishProducer: async (e) => publishProducer(e.ctx, await id(e, 'producer')),
  recordConsent: async (e) =>
    recordConsent(e.ctx, {
      producerId: await id(e, 'producer'),
      scope: of(Object.values(ConsentScope), e.word),
      evidence: 'A call',
    }),
  withdrawConsent: async (e) =>
    withdrawConsent(e.ctx, {
      producerId: await id(e, 'consent where withdrawn_at is null', 'producer_id'),
      scope: of(Object.values(ConsentScope), e.word),
    }),
  moveProducer: async (e) =>
    e.client.query('update producer set place_id = $2 where id = $1', [
      await id(e, 'producer'),
      await id(other(e), "place where level = 'SETTLEMENT'"),
    ]),
  changeProducer: value(
    'producer',
    "kind = 'ARTISAN'",
    "kind = 'COOPERATIVE'",
    'founded_year = 1999',
    `headcount = '{"total": 41, "women": 20, "youth": 12}'`,
    'headcount = null',
  ),
  directProducer: link(
    'producer_direction',
    ['producer_id', 'producer'],
    ['craft_direction_id', 'craft_direction'],
  ),
  registerPlace: async (e) =>
    makeVillage(e.ctx, {
      parentId: await id(e, "place where level = 'REGION'"),
      name: written({ en: `Village of ${crypto.randomUUID().slice(0, 8)}` }),
    }),
  renamePlace: async (e) => renamePlace(e.ctx, { placeId: await id(e, 'place'), name: textOf(e) }),
  readdressPlace: async (e) =>
    renamePlace(e.ctx, { placeId: await id(e, 'place'), name: textOf(e), slug: `place-${e.word % 5}` }),
  movePlace: async (e) =>
    movePlace(e.ctx, {
      placeId: await id(e, "place where level = 'SETTLEMENT'"),
      parentId: await id(other(e), "place where level = 'REGION'"),
    }),
  updatePlace: async (e) =>
    updatePlaces(e.ctx, [
      {
        id: await id(e, 'place'),
        description: textOf(e),
        ...(e.word % 2 && { pictureId: await id(other(e), 'picture') }),
      },
    ]),
  countPlace: value(
    'place',
    'population = 5000 + length(slug), population_year = 2024',
    "postal_codes = '{151500}'",
  ),
  specializePlace: async (e) =>
    specializePlace(e.ctx, {
      placeId: await id(e, 'place'),
      productTypeId: await id(other(e), 'product_type'),
      title: textOf(e),
      source: textOf(e),
      rank: of(Object.values(SpecializationRank), e.word),
      validFrom: '2024-01-01',
      ...(e.pick % 2 && { endCurrentOn: day(-1) }),
    }),
  endSpecialization: async (e) =>
    endSpecialization(e.ctx, { specializationId: await id(e, 'specialization'), validTo: day(-1) }),
  tellStory: words('story', ['title', 'lead', 'author']),
  changeStoryBlocks: storyBlocks,
  readdressStory: slug('story'),
  changeStory: value(
    'story',
    "state = 'ARCHIVED'",
    "state = 'PUBLISHED'",
    "published_at = published_at - interval '1 day'",
    `sources = '[{"publisher": "A paper", "title": "Clay", "kind": "NEWS"}]'`,
  ),
  copyStory: async (e) =>
    e.client.query(
      `insert into story (id, slug, type, state, published_at, title, lead, author, bodies, sources, picture_id)
       select gen_random_uuid(), 'copy-' || left(gen_random_uuid()::text, 8), type, 'PUBLISHED', now(), $2, lead, author, bodies, sources, picture_id
       from story where id = $1`,
      [await id(e, 'story'), JSON.stringify(textOf(e))],
    ),
  placeStory: link('story_place', ['story_id', 'story'], ['place_id', 'place']),
  brandStory: link('story_brand', ['story_id', 'story'], ['brand_id', 'brand']),
  productOfStory: link('story_product', ['story_id', 'story'], ['product_id', 'product']),
  producerOfStory: link('story_producer', ['story_id', 'story'], ['producer_id', 'producer']),
  describeCraft: words('craft_direction', ['name', 'description']),
  addCraft: (e) =>
    e.client.query(
      `insert into craft_direction (id, slug, position, name, description)
       select gen_random_uuid(), 'craft-' || position, position, $1, $1 from (select max(position) + 1 as position from craft_direction) as next`,
      [JSON.stringify(textOf(e))],
    ),
  nameProductType: words('product_type', ['name']),
  directProductType: async (e) =>
    e.client.query('update product_type set direction_id = $2 where id = $1', [
      await id(e, 'product_type'),
      await id(other(e), 'craft_direction'),
    ]),
  nameMarket: words('market', ['name']),
  describePicture: words('picture', ['alt']),
  creditPicture: value(
    'picture',
    "credit = credit || '.'",
    "licence = 'CC-BY-4.0'",
    'is_generated = not is_generated',
  ),
  describeProgramme: (e) =>
    describeProgramme(e.ctx, {
      name: textOf(e),
      purpose: textOf(e),
      isDemonstration: e.pick % 2 === 0,
      date: day(0),
      ...(e.word % 2 && { notice: textOf(e) }),
    }),
  turnDay: async (e) => {
    await e.client.query(`update change_progress set day = '${day(-2)}'`);
    await turnDay(e.ctx);
  },
} satisfies Record<string, Edit>;

export type EditName = keyof typeof table;
export const edits: Readonly<Record<EditName, Edit>> = table;
// The table above has them all.
export const editNames = Object.keys(table) as EditName[];
