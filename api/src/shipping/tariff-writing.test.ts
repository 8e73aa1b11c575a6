import { describe, expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { english } from '../../test/make.ts';
import { databaseOf } from '../database.ts';
import { defineTariffs } from './define-tariffs.ts';
import { PostalKind } from './postal-kind.ts';
import { readTariffs } from './read-tariffs.ts';
import { type TariffDefinition, tariffProblems } from './tariff-list.rules.ts';

const { orm, at, rows, sqlOf } = await testContext();
const db = databaseOf(orm);

const tariff = (more: Partial<TariffDefinition> = {}): TariffDefinition => ({
  code: 'post-tracked',
  name: english('Tracked post'),
  carrier: 'Post',
  postalKind: PostalKind.LETTER_PACKET,
  originCountry: 'UZ',
  countries: ['FR', 'DE'],
  currency: 'USD',
  bands: [
    { upToGrams: 500, amountMinor: '800' },
    { upToGrams: 2_000, amountMinor: '1500' },
  ],
  volumetricDivisor: null,
  daysMin: 10,
  daysMax: 20,
  isTracked: true,
  validFrom: '2026-01-01',
  validTo: null,
  source: 'A price list',
  isDemonstration: true,
  ...more,
});
const written = () =>
  rows<{ code: string; valid_from: string; valid_to: string | null }>(
    'select id, code, countries, valid_from::text, valid_to::text from shipping_tariff order by code, countries, valid_from, valid_to',
  );
const day1 = at('2026-10-01');
const day2 = at('2026-10-02');

describe('a list of tariffs', () => {
  test('is what the table says afterwards, and again changes nothing', async () => {
    const list = [tariff(), tariff({ countries: [] }), tariff({ code: 'express', volumetricDivisor: 5_000 })];
    expect(await defineTariffs(day1, list)).toEqual({ added: 3, ended: 0 });
    const before = await written();
    expect(before).toMatchObject([
      { code: 'express', countries: ['DE', 'FR'] },
      { code: 'post-tracked', countries: [] },
      { code: 'post-tracked', countries: ['DE', 'FR'] },
    ]);
    // In another order, and with the countries in another order.
    expect(
      await defineTariffs(
        day2,
        list.map((one) => ({ ...one, countries: one.countries.toReversed() })).toReversed(),
      ),
    ).toEqual({ added: 0, ended: 0 });
    expect(await written()).toEqual(before);
  });

  test('ends what is not in it any more or differs, and forgets what had not begun', async () => {
    const future = tariff({ code: 'courier', validFrom: '2026-12-01' });
    await defineTariffs(day1, [tariff(), tariff({ countries: [] }), future]);
    const dearer = tariff({ bands: [{ upToGrams: 500, amountMinor: '900' }], validFrom: '2026-10-02' });
    expect(await defineTariffs(day2, [dearer])).toEqual({ added: 1, ended: 3 });
    expect((await written()).filter(({ code }) => code !== 'express')).toMatchObject([
      { code: 'post-tracked', countries: [], valid_to: '2026-10-01' },
      { code: 'post-tracked', countries: ['DE', 'FR'], valid_from: '2026-01-01', valid_to: '2026-10-01' },
      { code: 'post-tracked', countries: ['DE', 'FR'], valid_from: '2026-10-02', valid_to: null },
    ]);
    // What has ended stays as it is.
    expect(await defineTariffs(at('2026-10-03'), [dearer])).toEqual({ added: 0, ended: 0 });
  });

  test('is read for a day and its origins in one statement, as the rules take it', async () => {
    await defineTariffs(day2, [tariff(), tariff({ originCountry: 'KG' }), tariff({ originCountry: 'TJ' })]);
    const { answer, sql } = await sqlOf(() =>
      readTariffs(db, { origins: ['UZ', 'KG'], today: '2026-10-02' }),
    );
    expect(sql).toHaveLength(1);
    const { source: _, ...facts } = tariff({ countries: ['DE', 'FR'] });
    expect(answer.toSorted((a, b) => a.originCountry.localeCompare(b.originCountry))).toEqual([
      { ...facts, originCountry: 'KG' },
      facts,
    ]);
    expect(await readTariffs(db, { origins: ['UZ'], today: '2025-12-31' })).toEqual([]);
    expect(await readTariffs(db, { origins: [], today: '2026-10-02' })).toEqual([]);
  });

  test.each<[Partial<TariffDefinition>, string]>([
    [{ code: 'Post Tracked' }, 'code is not of small letters'],
    [{ name: {} }, 'has no English name'],
    [{ carrier: ' ' }, 'has no carrier'],
    [{ source: '' }, 'has no source'],
    [{ originCountry: 'uz' }, 'the origin "uz" is not a country'],
    [{ countries: ['DE', 'Germany'] }, '"Germany" is not a country'],
    [{ countries: ['DE', 'DE'] }, 'named twice'],
    [{ bands: [] }, 'has no bands'],
    [
      {
        bands: [
          { upToGrams: 500, amountMinor: '1' },
          { upToGrams: 500, amountMinor: '2' },
        ],
      },
      'do not ascend at 500 g',
    ],
    [
      {
        bands: [
          { upToGrams: 500, amountMinor: '2' },
          { upToGrams: 600, amountMinor: '1' },
        ],
      },
      'get cheaper at 600 g',
    ],
    [{ bands: [{ upToGrams: 500, amountMinor: '-2' }] }, 'get cheaper at 500 g'],
    [{ bands: [{ upToGrams: 0.5, amountMinor: '2' }] }, 'do not ascend at 0.5 g'],
    [{ bands: [{ upToGrams: 2_001, amountMinor: '2' }] }, 'of the letter post is no heavier than 2000 g'],
    [{ volumetricDivisor: 0 }, 'divisor is not a whole number'],
    [{ daysMin: 5, daysMax: 4 }, '5 to 4 are not days in order'],
    [{ validFrom: '2026-02-30' }, 'not ISO dates in order'],
    [{ validTo: '2025-12-31' }, 'not ISO dates in order'],
  ])('with %j is refused by the name of the entry, and nothing changes', async (wrong, reason) => {
    const before = await written();
    await expect(defineTariffs(day2, [tariff({ code: 'other' }), tariff(wrong)])).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining(reason),
    });
    expect(await written()).toEqual(before);
  });

  test('does not price one way twice for a day', () => {
    const twice = (one: Partial<TariffDefinition>, other: Partial<TariffDefinition>) =>
      tariffProblems([tariff(one), tariff(other)]);
    expect(twice({}, { countries: ['DE'] })).toEqual([
      'The tariff post-tracked from UZ to FR, DE of 2026-01-01: another of the same days is for DE too',
    ]);
    expect(twice({ countries: [] }, { countries: [] })).toHaveLength(1);
    for (const other of [
      { code: 'other' },
      { originCountry: 'KG' },
      { countries: ['IT'] },
      { countries: [] },
    ])
      expect(twice({}, other)).toEqual([]);
    expect(twice({ validTo: '2026-06-30' }, { validFrom: '2026-07-01' })).toEqual([]);
    expect(twice({ validTo: '2026-07-01' }, { validFrom: '2026-07-01' })).toHaveLength(1);
  });
});
