import type { Texts } from '@aul/language';
import type { Currency } from '@aul/money';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import { type AssistedEntry, EntryKind, entryRow } from '../assistance/entry.ts';
import type { Keeping } from '../assistance/keep-record.ts';
import type { CertificateType } from '../certificate/certificate.entity.ts';
import type { PublicationState } from '../graphql/publication.ts';
import type { Material } from '../product/material.ts';
import type { Dimensions } from '../product/product-variant.entity.ts';
import type { Shippability, SupplyKind } from '../product/supply.ts';

/** A price with its amount as text: sums pass 2^53. */
export interface MoneyRow {
  amountMinor: string;
  currency: Currency;
}

export interface DeskVariantRow {
  id: string;
  sku: string;
  gtin: string | null;
  optionValues: Texts[];
  weightGrams: number | null;
  packageWeightGrams: number | null;
  dimensionsMm: Dimensions | null;
  onHand: number;
  reserved: number;
  basePrice: MoneyRow | null;
  /** Overrides of today, by the code of their market. */
  marketPrices: (MoneyRow & { market: string })[];
  priceHistory: (MoneyRow & { market: string | null; validFrom: string; validTo: string })[];
}

/** A product with all that officers keep of it. */
export interface DeskProductRow {
  id: string;
  slug: string;
  state: PublicationState;
  publishedAt: string | null;
  name: Texts;
  subtitle: Texts | null;
  description: Texts;
  care: Texts | null;
  motif: Texts | null;
  materialOrigin: Texts | null;
  productType: { id: string; slug: string; name: Texts };
  producer: { id: string; slug: string; name: Texts };
  /** Of the workshop: it decides who keeps the product. */
  workshopPath: string;
  place: { id: string; path: string; name: Texts };
  materials: Material[];
  techniques: Texts[];
  options: Texts[];
  hsCode6: string;
  countryOfOrigin: string;
  madeYear: number | null;
  supplyKind: SupplyKind;
  leadDaysMin: number | null;
  leadDaysMax: number | null;
  seasonMonths: number[];
  shippability: Shippability;
  pictures: { id: string; hash: string; widths: number[]; alt: Texts }[];
  variants: DeskVariantRow[];
  certificates: {
    id: string;
    type: CertificateType;
    number: string;
    issuer: Texts;
    issuedOn: string;
    expiresOn: string | null;
  }[];
  isDemonstration: boolean;
  manuscriptId: string | null;
  entry: AssistedEntry | null;
  updatedAt: string;
}

const money = sql`'amountMinor', amount_minor::text, 'currency', price.currency`;

const variantsOf = sql`(select coalesce(json_agg(json_build_object(
  'id', variant.id, 'sku', sku, 'gtin', gtin, 'optionValues', option_values, 'weightGrams', weight_grams,
  'packageWeightGrams', package_weight_grams, 'dimensionsMm', dimensions_mm, 'onHand', on_hand, 'reserved', reserved,
  'basePrice', (select json_build_object(${money}) from price
    where variant_id = variant.id and market_id is null and valid_to is null),
  'marketPrices', (select coalesce(json_agg(json_build_object('market', market.code, ${money}) order by market.position), '[]')
    from price join market on market.id = market_id where variant_id = variant.id and valid_to is null),
  'priceHistory', (select coalesce(json_agg(json_build_object('market', code, ${money},
      'validFrom', valid_from, 'validTo', valid_to) order by valid_to desc, price.id), '[]')
    from (select price.*, code from price left join market on market.id = market_id
      where variant_id = variant.id and valid_to is not null order by valid_to desc limit 20) as price)
  ) order by variant.position), '[]')
  from product_variant variant join stock on stock.variant_id = variant.id where variant.product_id = product.id)`;

/** SQL: the row of `product`, beside its `producer`. */
export const deskProductRow: RawBuilder<unknown> = sql`(select json_build_object(
  'id', product.id, 'slug', product.slug, 'state', product.state, 'publishedAt', product.published_at,
  'name', product.name, 'subtitle', product.subtitle, 'description', product.description, 'care', product.care,
  'motif', product.motif, 'materialOrigin', product.material_origin,
  'productType', (select json_build_object('id', id, 'slug', slug, 'name', name) from product_type where id = product.product_type_id),
  'producer', json_build_object('id', producer.id, 'slug', producer.slug, 'name', producer.name),
  'workshopPath', (select path from place where id = producer.place_id),
  'place', (select json_build_object('id', id, 'path', path, 'name', name) from place where id = product.place_id),
  'materials', product.materials, 'techniques', product.techniques, 'options', product.options,
  'hsCode6', hs_code6, 'countryOfOrigin', country_of_origin, 'madeYear', made_year, 'supplyKind', supply_kind,
  'leadDaysMin', lead_days_min, 'leadDaysMax', lead_days_max, 'seasonMonths', season_months,
  'shippability', shippability,
  'pictures', (select coalesce(json_agg(json_build_object('id', id, 'hash', hash, 'widths', widths, 'alt', alt) order by position), '[]')
    from product_picture join picture on id = picture_id where product_id = product.id),
  'variants', ${variantsOf},
  'certificates', (select coalesce(json_agg(json_build_object('id', id, 'type', type, 'number', number, 'issuer', issuer,
    'issuedOn', issued_on, 'expiresOn', expires_on) order by issued_on, id), '[]') from certificate where product_id = product.id),
  'isDemonstration', product.is_demonstration,
  'manuscriptId', (select id from manuscript where kind = 'PRODUCT' and subject_id = product.id),
  'entry', ${entryRow(EntryKind.PRODUCT, sql`product.id`)},
  'updatedAt', product.updated_at))`;

export async function readDeskProduct(db: Kysely<unknown>, id: string): Promise<DeskProductRow | null> {
  const { rows } = await sql<{ row: DeskProductRow }>`
    select ${deskProductRow} as row from product join producer on producer.id = producer_id
    where product.id = ${id}`.execute(db);
  return rows[0]?.row ?? null;
}

export const keptProduct: Keeping<DeskProductRow> = {
  subjectType: 'Product',
  // First its producer, as whoever changes that one does.
  lock: async ({ db }, id) => {
    await sql`select from producer where id = (select producer_id from product where id = ${id}) for share`.execute(
      db,
    );
    await sql`select from product where id = ${id} for no key update`.execute(db);
  },
  read: readDeskProduct,
  placesOf: ({ workshopPath }) => [workshopPath],
  factsOf: ({ updatedAt: _, entry: __, manuscriptId: ___, variants, producer, pictures, ...facts }) => ({
    ...facts,
    producer: producer.slug,
    pictures: pictures.map(({ id }) => id),
    // What is promised changes by the hour.
    variants: variants.map(({ reserved: _, priceHistory: __, ...variant }) => variant),
  }),
};
