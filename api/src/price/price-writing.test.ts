import { describe, expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { english, makeProduct, makeWorkshop, variant } from '../../test/make.ts';
import { importRates } from '../market/import-rates.ts';
import { Shippability } from '../product/supply.ts';
import { refreshOffers } from './refresh-offers.ts';
import { setPrice } from './set-price.ts';

const { ctx, at, rows } = await testContext();
const workshop = await makeWorkshop(ctx);

/** A published product with a variant for each price in UZS. */
async function makeVariants(...prices: bigint[]): Promise<{ productId: string; variantIds: string[] }> {
  const variantIds = prices.map(() => crypto.randomUUID());
  const productId = await makeProduct(ctx, {
    ...workshop,
    options: [english('Size')],
    variants: prices.map((amountMinor, index) =>
      variant({
        id: variantIds[index],
        optionValues: [english(`size ${index}`)],
        basePrice: { amountMinor, currency: 'UZS' },
      }),
    ),
  });
  return { productId, variantIds };
}

const offer = async (variantId: string, market: string) =>
  (
    await rows(
      `select amount_minor::int as amount, offer.currency, is_converted, rate_date::text, is_lowest, is_delivered
       from offer join market on market.id = market_id where variant_id = $1 and code = $2`,
      [variantId, market],
    )
  )[0];
const history = (variantId: string) =>
  rows(
    'select amount_minor::int as amount, currency, valid_to from price where variant_id = $1 order by valid_from, market_id nulls first',
    [variantId],
  );

describe('an offer', () => {
  test('is the base price at home, and elsewhere converted by the newest rate and rounded', async () => {
    const {
      variantIds: [id = ''],
    } = await makeVariants(250_000_00n);
    expect(await offer(id, 'uz')).toEqual({
      amount: 250_000_00,
      currency: 'UZS',
      is_converted: false,
      rate_date: null,
      is_lowest: true,
      is_delivered: true,
    });
    expect(await offer(id, 'us')).toMatchObject({
      amount: 25_00,
      currency: 'USD',
      is_converted: true,
      rate_date: '2026-09-29',
    });
    expect(await offer(id, 'jp')).toMatchObject({ amount: 2500, currency: 'JPY' });
    expect(await offer(id, 'kz')).toMatchObject({ amount: 10_000_00, currency: 'KZT' });
  });

  test('is an override where there is one, and the conversion everywhere else', async () => {
    const {
      variantIds: [id = ''],
    } = await makeVariants(250_000_00n);
    await setPrice(at('2026-10-01'), {
      variantId: id,
      marketCode: 'us',
      amountMinor: 39_00n,
      currency: 'USD',
    });
    expect(await offer(id, 'us')).toMatchObject({ amount: 39_00, is_converted: false, rate_date: null });
    expect(await offer(id, 'world')).toMatchObject({ amount: 25_00, is_converted: true });
  });

  test('is lowest once for each product and market, the first among equals', async () => {
    const { productId, variantIds } = await makeVariants(300_000_00n, 200_000_00n, 200_000_00n);
    const lowest = () =>
      rows<{ variant_id: string; count: string }>(
        'select variant_id, count(*) from offer where product_id = $1 and is_lowest group by 1',
        [productId],
      );
    expect(await lowest()).toEqual([{ variant_id: variantIds[1], count: '11' }]);
    // The flag moves between variants although only one may have it at any moment.
    const [first = ''] = variantIds;
    await setPrice(at('2026-10-01'), { variantId: first, amountMinor: 100_000_00n, currency: 'UZS' });
    expect(await lowest()).toEqual([{ variant_id: first, count: '11' }]);
    await setPrice(at('2026-10-02'), { variantId: first, amountMinor: 400_000_00n, currency: 'UZS' });
    expect(await lowest()).toEqual([{ variant_id: variantIds[1], count: '11' }]);
  });

  test('is delivered to where the product can be sent', async () => {
    const delivered = async (shippability: Shippability) => {
      const id = await makeProduct(ctx, { ...workshop, shippability });
      const markets = await rows<{ code: string }>(
        'select code from offer join market on market.id = market_id where product_id = $1 and is_delivered order by position',
        [id],
      );
      return markets.map(({ code }) => code);
    };
    expect(await delivered(Shippability.INTERNATIONAL)).toHaveLength(11);
    expect(await delivered(Shippability.DOMESTIC)).toEqual(['uz']);
    expect(await delivered(Shippability.PICKUP)).toEqual([]);
  });

  test('that stays the same is not written again', async () => {
    const { productId } = await makeVariants(250_000_00n);
    const written = () =>
      rows('select xmin::text, variant_id, market_id from offer where product_id = $1 order by 2, 3', [
        productId,
      ]);
    const before = await written();
    await refreshOffers(ctx, 'all');
    expect(await written()).toEqual(before);
  });
});

describe('a price', () => {
  test('ends when the next begins, and stays', async () => {
    const {
      variantIds: [variantId = ''],
    } = await makeVariants(100_000_00n);
    const day = new Date('2026-10-01');
    await setPrice(at(day), { variantId, amountMinor: 120_000_00n, currency: 'UZS' });
    // The same again is no new price.
    await setPrice(at('2026-10-02'), { variantId, amountMinor: 120_000_00n, currency: 'UZS' });
    expect(await history(variantId)).toEqual([
      { amount: 100_000_00, currency: 'UZS', valid_to: day },
      { amount: 120_000_00, currency: 'UZS', valid_to: null },
    ]);
    expect(await offer(variantId, 'us')).toMatchObject({ amount: 12_00 });
  });

  test('that breaks a rule changes nothing', async () => {
    const {
      variantIds: [variantId = ''],
    } = await makeVariants(100_000_00n);
    const state = async () => [await history(variantId), await offer(variantId, 'us')];
    const before = await state();
    const later = at('2026-10-01');
    for (const wrong of [
      { variantId, amountMinor: 0n, currency: 'UZS' as const },
      { variantId, marketCode: 'jp', amountMinor: 10_00n, currency: 'USD' as const },
    ])
      await expect(setPrice(later, wrong)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(setPrice(ctx, { variantId, amountMinor: 1n, currency: 'UZS' })).rejects.toMatchObject({
      message: expect.stringContaining('this very moment'),
    });
    await expect(
      setPrice(later, { variantId, marketCode: 'xx', amountMinor: 1n, currency: 'USD' }),
    ).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    // No rates from somoni: the offers cannot be made, so the price is not set either.
    await expect(setPrice(later, { variantId, amountMinor: 1n, currency: 'TJS' })).rejects.toMatchObject({
      code: 'RATE_MISSING',
    });
    expect(await state()).toEqual(before);
  });

  test('set by two at once is one price in the end, and the offers are its', async () => {
    const {
      variantIds: [variantId = ''],
    } = await makeVariants(100_000_00n);
    const amounts = [110_000_00n, 130_000_00n, 150_000_00n, 170_000_00n];
    await Promise.allSettled(
      amounts.map((amountMinor, index) =>
        setPrice(at(`2026-10-0${index + 1}`), { variantId, amountMinor, currency: 'UZS' }),
      ),
    );
    const current = (await history(variantId)).filter(({ valid_to }) => valid_to === null);
    expect(current).toHaveLength(1);
    expect(await offer(variantId, 'uz')).toMatchObject({ amount: current[0]?.amount });
  });
});

describe('new rates', () => {
  test('make the converted offers anew, and leave the others', async () => {
    const {
      variantIds: [variantId = ''],
    } = await makeVariants(250_000_00n);
    const next = { base: 'UZS' as const, quote: 'EUR' as const, date: '2026-09-30', rate: '0.0002' };
    expect(await importRates(ctx, [next])).toBe(1);
    expect(await offer(variantId, 'eu')).toMatchObject({ amount: 50_00, rate_date: '2026-09-30' });
    expect(await offer(variantId, 'us')).toMatchObject({ amount: 25_00, rate_date: '2026-09-29' });
    expect(await importRates(ctx, [next])).toBe(0);
  });

  test('of a day that has others are refused, with all that came with them', async () => {
    const before = await rows('select * from exchange_rate order by 1, 2, 3');
    const rate = { base: 'UZS' as const, quote: 'USD' as const, rate: '0.5' };
    await expect(
      importRates(ctx, [
        { ...rate, date: '2026-09-30' },
        { ...rate, date: '2026-09-29' },
      ]),
    ).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await rows('select * from exchange_rate order by 1, 2, 3')).toEqual(before);
  });

  test('of tomorrow wait until tomorrow', async () => {
    const {
      variantIds: [variantId = ''],
    } = await makeVariants(250_000_00n);
    await importRates(ctx, [{ base: 'UZS', quote: 'CNY', date: '2026-10-01', rate: '0.1' }]);
    expect(await offer(variantId, 'cn')).toMatchObject({ rate_date: '2026-09-29' });
    await refreshOffers(at('2026-10-01T08:00:00Z'), 'all');
    expect(await offer(variantId, 'cn')).toMatchObject({ rate_date: '2026-10-01' });
  });
});
