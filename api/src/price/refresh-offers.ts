import type { Currency } from '@aul/money';
import { type RawBuilder, sql } from 'kysely';
import { chunks, type OperationContext, type Transaction, transaction } from '../operation.ts';
import type { Shippability } from '../product/supply.ts';
import { type ComputedOffer, computeOffers, type OfferMarket, type PricedProduct } from './offer.rules.ts';
import { readRates } from './read-rates.ts';

/** Held shared by who computes offers, and alone by who changes rates: no offer is made from rates of before. */
export const ratesLock = 7_219_002;

/**
 * Makes the offers of published products anew from prices and rates, and writes those that differ. Belongs into the
 * transaction that changed either. Throws RATE_MISSING. Ten thousand variants take some two seconds.
 */
export function refreshOffers(ctx: OperationContext, products: readonly string[] | 'all'): Promise<void> {
  return transaction(ctx, async (tx) => {
    await sql`select pg_advisory_xact_lock_shared(${ratesLock})`.execute(tx.db);
    const basis = {
      markets: await readMarkets(tx),
      rates: await readRates(tx.db, tx.today),
      today: tx.today,
    };
    for await (const ids of products === 'all' ? allPublished(tx) : chunks(products)) {
      // In order, so that two at once do not wait for each other; the second then reads what the first has written.
      await sql`select id from product where id = any(${ids}::uuid[]) order by id for no key update`.execute(
        tx.db,
      );
      const priced = await readProducts(tx, ids);
      await write(
        tx,
        priced.flatMap((product) => computeOffers(product, basis)),
      );
    }
  });
}

async function* allPublished({ db }: Transaction): AsyncGenerator<string[]> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const { rows } = await sql<{ id: string }>`
      select id from product where state = 'PUBLISHED' and id > ${after} order by id limit 500`.execute(db);
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map(({ id }) => id);
    after = last.id;
  }
}

async function readMarkets({ db }: Transaction): Promise<OfferMarket[]> {
  const { rows } = await sql<OfferMarket>`
    select id, code, currency, countries, is_rest as "isRest" from market order by position`.execute(db);
  return rows;
}

interface PriceRow {
  product_id: string;
  shippability: Shippability;
  country_of_origin: string;
  variant_id: string;
  position: number;
  market_id: string | null;
  amount_minor: string;
  currency: Currency;
}

async function readProducts({ db }: Transaction, ids: readonly string[]): Promise<PricedProduct[]> {
  const { rows } = await sql<PriceRow>`
    select product.id as product_id, shippability, country_of_origin, variant.id as variant_id, position,
      market_id, amount_minor::text, currency
    from product
    join product_variant variant on variant.product_id = product.id
    join price on price.variant_id = variant.id and price.valid_to is null
    where product.id = any(${ids}::uuid[]) and product.state = 'PUBLISHED'
    order by product.id, position, market_id nulls first`.execute(db);
  const byProduct = Map.groupBy(rows, ({ product_id }) => product_id);
  return [...byProduct].map(([id, prices]) => toProduct(id, prices));
}

function toProduct(id: string, rows: PriceRow[]): PricedProduct {
  const variants = [...Map.groupBy(rows, ({ variant_id }) => variant_id)].map(([variantId, prices]) => {
    const money = prices.map(({ market_id, amount_minor, currency }) => ({
      marketId: market_id,
      price: { amountMinor: BigInt(amount_minor), currency },
    }));
    const [base, ...overrides] = money;
    if (!base || base.marketId !== null) throw new Error(`The variant ${variantId} has no base price`);
    return {
      id: variantId,
      position: prices[0]?.position ?? 0,
      base: base.price,
      overrides: new Map(overrides.map(({ marketId, price }) => [marketId ?? '', price])),
    };
  });
  const [first] = rows;
  if (!first) throw new Error(`The product ${id} has no prices`);
  return { id, shippability: first.shippability, countryOfOrigin: first.country_of_origin, variants };
}

async function write({ db }: Transaction, offers: readonly ComputedOffer[]): Promise<void> {
  if (offers.length === 0) return;
  const made = unnest(offers);
  // First take away, then give: at no moment has a product two lowest offers in one market.
  await sql`
    update offer set is_lowest = false from ${made}
    where offer.variant_id = made.variant_id and offer.market_id = made.market_id
      and offer.is_lowest and not made.is_lowest`.execute(db);
  await sql`
    insert into offer (variant_id, market_id, product_id, amount_minor, currency, is_converted, rate_date, is_lowest, is_delivered)
    select * from ${made}
    on conflict (variant_id, market_id) do update set
      amount_minor = excluded.amount_minor, currency = excluded.currency, is_converted = excluded.is_converted,
      rate_date = excluded.rate_date, is_lowest = excluded.is_lowest, is_delivered = excluded.is_delivered
    where (offer.amount_minor, offer.currency, offer.is_converted, offer.rate_date, offer.is_lowest, offer.is_delivered)
      is distinct from (excluded.amount_minor, excluded.currency, excluded.is_converted, excluded.rate_date,
        excluded.is_lowest, excluded.is_delivered)`.execute(db);
}

function unnest(offers: readonly ComputedOffer[]): RawBuilder<unknown> {
  const column = <K extends keyof ComputedOffer>(key: K) => offers.map((offer) => offer[key]);
  return sql`unnest(
      ${column('variantId')}::uuid[], ${column('marketId')}::uuid[], ${column('productId')}::uuid[],
      ${offers.map(({ amountMinor }) => String(amountMinor))}::bigint[], ${column('currency')}::text[],
      ${column('isConverted')}::boolean[], ${column('rateDate')}::date[],
      ${column('isLowest')}::boolean[], ${column('isDelivered')}::boolean[]
    ) as made (variant_id, market_id, product_id, amount_minor, currency, is_converted, rate_date, is_lowest, is_delivered)`;
}
