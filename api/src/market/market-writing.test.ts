import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { defaultMarkets } from './default-markets.ts';
import { defineMarkets } from './define-markets.ts';
import { parseRates } from './import-rates.ts';

const { ctx, rows } = await testContext();
const markets = () => rows('select id, code, countries, is_rest, position from market order by position');

describe('markets', () => {
  test('are eleven, each country in one at most, with names in nine languages', async () => {
    await defineMarkets(ctx, defaultMarkets);
    expect(await markets()).toHaveLength(11);
    for (const { name } of defaultMarkets) expect(Object.keys(name)).toHaveLength(9);
    expect(defaultMarkets.find(({ code }) => code === 'eu')?.countries).toHaveLength(27);
  });

  test('keep their identity when they change order', async () => {
    const before = await markets();
    await defineMarkets(ctx, defaultMarkets.toReversed());
    const after = await markets();
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id).reverse());
    await defineMarkets(ctx, defaultMarkets);
    expect(await markets()).toEqual(before);
  });

  test('that overlap, leave the rest of the world out, or lose one are refused', async () => {
    const before = await markets();
    const [us, eu] = defaultMarkets;
    if (!us || !eu) throw new Error('There are default markets');
    const twice = defaultMarkets.map((market) =>
      market.code === 'eu' ? { ...market, countries: ['DE', 'US'] } : market,
    );
    const noRest = defaultMarkets.filter(({ countries }) => countries.length > 0);
    const fewer = defaultMarkets.filter(({ code }) => code !== 'jp');
    for (const wrong of [twice, noRest, fewer])
      await expect(defineMarkets(ctx, wrong)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await markets()).toEqual(before);
  });
});

describe('a file of rates', () => {
  const file = (rates: string) => `{ "date": "2026-09-29", "usd": { ${rates} } }`;

  test('keeps the digits as they are written', () => {
    expect(
      parseRates(file('"eur": 0.88022588, "uzs": 11792.22406441, "usd": 1, "xyz": 3'), 'usd.json'),
    ).toEqual([
      { base: 'USD', quote: 'EUR', date: '2026-09-29', rate: '0.88022588' },
      { base: 'USD', quote: 'UZS', date: '2026-09-29', rate: '11792.22406441' },
    ]);
  });

  test('writes powers of ten out without changing the number', () => {
    const digits = fc.stringMatching(/^[1-9]\d{0,5}(\.\d{1,6})?$/);
    fc.assert(
      fc.property(digits, fc.integer({ min: -12, max: 12 }), (mantissa, exponent) => {
        const [rate] = parseRates(file(`"eur": ${mantissa}e${exponent}`), 'usd.json');
        expect(rate?.rate).toMatch(/^\d+(\.\d+)?$/);
        expect(Number(rate?.rate) / Number(`${mantissa}e${exponent}`)).toBeCloseTo(1, 10);
      }),
    );
  });

  test('may be of special drawing rights', () => {
    expect(parseRates('{ "date": "2026-09-29", "xdr": { "usd": 1.359866, "xdr": 1 } }', 'xdr.json')).toEqual([
      { base: 'XDR', quote: 'USD', date: '2026-09-29', rate: '1.359866' },
    ]);
  });

  test('that is something else is refused by name', () => {
    for (const text of [
      '',
      '[]',
      '{"date":"2026-09-29"}',
      '{"date":"today","usd":{"eur":1}}',
      file('"eur": "cheap"'),
    ])
      expect(() => parseRates(text, 'wrong.json')).toThrow('wrong.json');
  });
});
