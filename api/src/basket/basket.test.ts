import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testContext, testNow } from '../../test/harness.ts';
import { makeProduct, makeWorkshop, variant } from '../../test/make.ts';
import { toGlobalId } from '../graphql/node.ts';
import { setPrice } from '../price/set-price.ts';
import { SupplyKind } from '../product/supply.ts';
import { readQuote } from '../quote/read-quote.ts';
import { createBasket } from './create-basket.ts';
import { readBasket } from './read-basket.ts';
import { addToBasket, setBasketLine } from './set-basket-line.ts';
import { setDestination } from './set-destination.ts';

const { ctx, at, rows, query } = await testContext();
const workshop = await makeWorkshop(ctx);

async function makeVariant(more: { onHand?: number; supplyKind?: SupplyKind } = {}): Promise<string> {
  const id = crypto.randomUUID();
  const { onHand = 5, supplyKind = SupplyKind.IN_STOCK } = more;
  await makeProduct(ctx, { ...workshop, supplyKind, variants: [variant({ id, onHand })] });
  return id;
}
const first = await makeVariant();
const second = await makeVariant();

const newBasket = () => createBasket(ctx, { marketCode: 'us', language: 'en' });
const contents = (token: string, now = testNow) =>
  readBasket(ctx.db, { token, now, today: now.toISOString().slice(0, 10) });
const quantities = async (token: string) =>
  Object.fromEntries((await contents(token)).things.map(({ variantId, quantity }) => [variantId, quantity]));

describe('a basket', () => {
  test('holds what was put in it, at the price that was shown', async () => {
    const token = await newBasket();
    await setBasketLine(ctx, { token, variantId: first, quantity: 2 });
    const { market, currency, things } = await contents(token);
    expect({ market, currency }).toEqual({ market: 'us', currency: 'USD' });
    expect(things).toMatchObject([
      { variantId: first, quantity: 2, promisedMinor: '2500', offerMinor: '2500', free: 5 },
    ]);
  });

  test('is opened by its token alone, of which only a hash is kept', async () => {
    const token = await newBasket();
    expect(await rows('select from basket where token_hash = $1', [Buffer.from(token)])).toHaveLength(0);
    await expect(contents(`${token}x`)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(setBasketLine(ctx, { token: 'x', variantId: first, quantity: 1 })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('says the same twice without a difference, and adds what is added', async () => {
    const token = await newBasket();
    for (const quantity of [3, 3]) await setBasketLine(ctx, { token, variantId: first, quantity });
    expect(await quantities(token)).toEqual({ [first]: 3 });
    for (const quantity of [3, 3]) await addToBasket(ctx, { token, variantId: first, quantity });
    expect(await quantities(token)).toEqual({ [first]: 9 });
    await addToBasket(ctx, { token, variantId: first, quantity: 999 });
    expect(await quantities(token)).toEqual({ [first]: 999 });
    for (const _ of [1, 2]) await setBasketLine(ctx, { token, variantId: first, quantity: 0 });
    expect(await quantities(token)).toEqual({});
  });

  test('loses no line and no piece, whatever comes at once', async () => {
    const change = fc.record({
      variantId: fc.constantFrom(first, second),
      quantity: fc.integer({ min: 1, max: 5 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 2, maxLength: 12 }), async (changes) => {
        const token = await newBasket();
        await Promise.all(changes.map((each) => addToBasket(ctx, { token, ...each })));
        const wanted: Record<string, number> = {};
        for (const { variantId, quantity } of changes)
          wanted[variantId] = (wanted[variantId] ?? 0) + quantity;
        expect(await quantities(token)).toEqual(wanted);
      }),
      { numRuns: 12 },
    );
  });

  test('holds one of what there is one of', async () => {
    const only = await makeVariant({ onHand: 1, supplyKind: SupplyKind.ONE_OF_A_KIND });
    const token = await newBasket();
    await setBasketLine(ctx, { token, variantId: only, quantity: 4 });
    for (const quantity of [1, 3]) await addToBasket(ctx, { token, variantId: only, quantity });
    expect(await quantities(token)).toEqual({ [only]: 1 });
  });

  test('refuses what is no number of pieces, and what is not sold', async () => {
    const token = await newBasket();
    for (const quantity of [-1, 1.5, 1000, Number.NaN])
      await expect(setBasketLine(ctx, { token, variantId: first, quantity })).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
      });
    await expect(
      setBasketLine(ctx, { token, variantId: crypto.randomUUID(), quantity: 1 }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await quantities(token)).toEqual({});
  });

  test('holds a thousand pieces in all', async () => {
    const token = await newBasket();
    await setBasketLine(ctx, { token, variantId: first, quantity: 999 });
    await addToBasket(ctx, { token, variantId: second, quantity: 1 });
    for (const change of [setBasketLine, addToBasket])
      await expect(change(ctx, { token, variantId: second, quantity: 2 })).rejects.toMatchObject({
        code: 'BASKET_FULL',
        message: 'A basket holds 1000 pieces at most. Order these first, or take something out.',
      });
    expect(await quantities(token)).toEqual({ [first]: 999, [second]: 1 });
    await setBasketLine(ctx, { token, variantId: first, quantity: 500 });
    await setBasketLine(ctx, { token, variantId: second, quantity: 500 });
    expect(await quantities(token)).toEqual({ [first]: 500, [second]: 500 });
  });

  test('that is only asked about holds no more, and each thing once', async () => {
    const quote = (...lines: [variantId: string, quantity: number][]) =>
      query(
        'query ($lines: [BasketLineInput!]!) { quote(lines: $lines, country: "US") { items { currency } } }',
        {
          lines: lines.map(([id, quantity]) => ({ variantId: toGlobalId('ProductVariant', id), quantity })),
        },
      );
    expect((await quote([first, 999], [second, 1])).errors).toEqual([]);
    for (const [lines, message] of [
      [[], 'A quote is for 1 to 50 things.'],
      [Array.from({ length: 51 }, () => [crypto.randomUUID(), 1]), 'A quote is for 1 to 50 things.'],
      [[[first, 1000]], '1000 is not a number of pieces from 1 to 999.'],
      [[[first, 0]], '0 is not a number of pieces from 1 to 999.'],
      [
        [
          [first, 999],
          [second, 2],
        ],
        'A quote is for at most 1000 pieces in all.',
      ],
      [
        [
          [first, 1],
          [second, 1],
          [first, 1],
        ],
        'One thing is in two lines, and should be in one.',
      ],
    ] as [[string, number][], string][]) {
      const { data, errors, sql } = await quote(...lines);
      expect(data).toBeNull();
      expect(errors[0]?.message).toContain(message);
      expect(sql).toEqual([]);
    }
  });

  test('keeps the lower price for two days when prices rise', async () => {
    const id = await makeVariant();
    const token = await newBasket();
    await setBasketLine(ctx, { token, variantId: id, quantity: 1 });
    const later = at('2026-10-01T12:00:00Z');
    await setPrice(later, { variantId: id, amountMinor: 400_000_00n, currency: 'UZS' });
    expect((await contents(token)).things).toMatchObject([{ promisedMinor: '2500', offerMinor: '4000' }]);
    await addToBasket(later, { token, variantId: id, quantity: 1 });
    expect((await contents(token)).things).toMatchObject([{ promisedMinor: '2500', quantity: 2 }]);
    await addToBasket(at('2026-10-09T12:00:00Z'), { token, variantId: id, quantity: 1 });
    expect((await contents(token)).things).toMatchObject([{ promisedMinor: '4000', quantity: 3 }]);
  });

  test('keeps a lower price no longer for being touched', async () => {
    const id = await makeVariant();
    const token = await newBasket();
    const hours = (count: number) => new Date(testNow.getTime() + count * 3_600_000);
    await setBasketLine(ctx, { token, variantId: id, quantity: 1 });
    await setPrice(at(hours(1)), { variantId: id, amountMinor: 400_000_00n, currency: 'UZS' });
    for (const change of [setBasketLine, addToBasket])
      await change(at(hours(47)), { token, variantId: id, quantity: 1 });
    const price = async (now: Date) =>
      (await readQuote(ctx.db, { token, now, taxNumbers: null })).quote.origins[0]?.lines[0]?.unitMinor;
    expect(await price(hours(47))).toBe('2500');
    expect(await price(hours(49))).toBe('4000');
    await addToBasket(at(hours(49)), { token, variantId: id, quantity: 1 });
    await setPrice(at(hours(50)), { variantId: id, amountMinor: 500_000_00n, currency: 'UZS' });
    expect(await price(hours(96))).toBe('4000');
    expect(await price(hours(98))).toBe('5000');
  });

  test('takes the prices of the market that it is sent to', async () => {
    const token = await newBasket();
    await setBasketLine(ctx, { token, variantId: first, quantity: 1 });
    await setDestination(ctx, { token, country: 'JP', language: 'ja' });
    const { market, currency, language, country, things } = await contents(token);
    expect({ market, currency, language, country }).toEqual({
      market: 'jp',
      currency: 'JPY',
      language: 'ja',
      country: 'JP',
    });
    expect(things).toMatchObject([{ promisedMinor: '2500', quantity: 1 }]);
    await setDestination(ctx, { token, country: 'BR' });
    expect(await contents(token)).toMatchObject({ market: 'world', currency: 'USD', language: 'ja' });
    await expect(setDestination(ctx, { token, country: 'brazil' })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });

  test('is gone after a month, and lives on while it is used', async () => {
    const token = await newBasket();
    await setBasketLine(at('2026-10-20T00:00:00Z'), { token, variantId: first, quantity: 1 });
    await contents(token, new Date('2026-11-10T00:00:00Z'));
    await expect(contents(token, new Date('2026-11-20T00:00:00Z'))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
