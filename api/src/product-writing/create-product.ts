import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { PublicationState } from '../graphql/publication.ts';
import { Market } from '../market/market.entity.ts';
import {
  chunks,
  found,
  type OperationContext,
  refuseUnless,
  type Transaction,
  transaction,
} from '../operation.ts';
import { Price } from '../price/price.entity.ts';
import { Product } from '../product/product.entity.ts';
import { ProductPicture } from '../product/product-picture.entity.ts';
import { ProductVariant } from '../product/product-variant.entity.ts';
import { nameSort } from '../search/name-sort.rules.ts';
import { Stock } from '../stock/stock.entity.ts';
import { checkProduct, type NewProduct, type NewVariant } from './new-product.rules.ts';

/**
 * A product that is not public yet, with its variants, stock, prices and pictures. Throws MATERIALS_NOT_100,
 * GTIN_INVALID, SLUG_TAKEN, NOT_FOUND for what it refers to, and BAD_USER_INPUT for other rules of `checkProduct`.
 */
export async function createProduct(ctx: OperationContext, product: NewProduct): Promise<string> {
  const [id] = await createProducts(ctx, [product]);
  return found(id, 'The product');
}

/** The same for many, all of them or none: some 500 at a time keep memory flat. */
export async function createProducts(
  ctx: OperationContext,
  products: readonly NewProduct[],
): Promise<string[]> {
  return transaction(ctx, async (tx) => {
    for (const product of products) checkProduct(product, tx.today);
    await requireOrigins(tx, products);
    const markets = new Map((await tx.em.find(Market, {})).map((market) => [market.code, market]));
    const withIds = products.map((product) => ({ ...product, id: product.id ?? uuidv7() }));
    const variants = withIds.flatMap(({ id, variants }) =>
      variants.map((variant, index) => ({
        ...variant,
        id: variant.id ?? uuidv7(),
        productId: id,
        position: index + 1,
      })),
    );
    const prices = variants.flatMap((variant) => pricesOf(variant, markets, tx.now));
    await insertAll(tx, Product, withIds.map(productRow));
    await insertAll(tx, ProductVariant, variants.map(variantRow));
    await insertAll(
      tx,
      Stock,
      variants.map(({ id, onHand }) => ({ variant: id, onHand, reserved: 0 })),
    );
    await insertAll(tx, Price, prices);
    await insertAll(
      tx,
      ProductPicture,
      withIds.flatMap(({ id, pictureIds = [] }) =>
        pictureIds.map((pictureId, index) => ({ product: id, picture: pictureId, position: index + 1 })),
      ),
    );
    return withIds.map(({ id }) => id);
  });
}

async function insertAll(
  { em }: Transaction,
  type: Parameters<typeof em.insertMany>[0],
  rows: object[],
): Promise<void> {
  for (const chunk of chunks(rows, 1000)) await em.insertMany(type, chunk);
}

function productRow({
  productTypeId,
  producerId,
  placeId,
  variants: _,
  pictureIds: __,
  ...facts
}: NewProduct) {
  return {
    ...facts,
    nameSort: nameSort(facts.name),
    state: PublicationState.DRAFT,
    productType: productTypeId,
    producer: producerId,
    place: placeId,
    techniques: facts.techniques ?? [],
    options: facts.options ?? [],
    seasonMonths: facts.seasonMonths ?? [],
    isDemonstration: facts.isDemonstration ?? false,
  };
}

type PlacedVariant = NewVariant & { id: string; productId: string; position: number };

function variantRow({ productId, basePrice: _, marketPrices: __, onHand: ___, ...facts }: PlacedVariant) {
  return { ...facts, product: productId, optionValues: facts.optionValues ?? [] };
}

function pricesOf(
  { id, sku, basePrice, marketPrices = {} }: PlacedVariant,
  markets: Map<string, Market>,
  now: Date,
) {
  const base = { id: uuidv7(), variant: id, ...basePrice, validFrom: now };
  const overrides = Object.entries(marketPrices).map(([code, price]) => {
    const market = found(markets.get(code), `The market ${code}`);
    refuseUnless(
      price.currency === market.currency,
      `${sku}: the market ${code} is priced in ${market.currency}`,
    );
    return { id: uuidv7(), variant: id, market: market.id, ...price, validFrom: now };
  });
  return [base, ...overrides];
}

/** A thing has its origin in the country of the place that it is made in. */
async function requireOrigins({ db }: Transaction, products: readonly NewProduct[]): Promise<void> {
  const { rows } = await sql<{ id: string; country: string }>`
    select place.id, country.iso_code as country
    from place join place country on country.path = split_part(place.path, '/', 1)
    where place.id = any(${[...new Set(products.map(({ placeId }) => placeId))]}::uuid[])`.execute(db);
  const countries = new Map(rows.map(({ id, country }) => [id, country]));
  for (const { slug, placeId, countryOfOrigin } of products) {
    const country = found(countries.get(placeId), `The place of ${slug}`);
    refuseUnless(
      country === countryOfOrigin,
      `${slug}: made in ${country}, its origin cannot be ${countryOfOrigin}`,
    );
  }
}
