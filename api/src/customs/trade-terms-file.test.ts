import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { importTradeTerms } from './import-trade-terms.ts';
import { readTradeTerms, type TradeTerms } from './trade-terms-file.ts';

const { at, rows } = await testContext();
const guide = readFileSync(new URL('../../../docs/operators.md', import.meta.url), 'utf8');
const [, example = ''] = /```json\n(\{\n {2}"tariffs"[\s\S]*?)```/.exec(guide) ?? [];
const ctx = at('2026-10-01');

function termsOf(text: string): TradeTerms {
  const read = readTradeTerms(text);
  if ('problems' in read) throw new Error(read.problems.join('\n'));
  return read.terms;
}

function problemsOf(change: (file: Record<string, Record<string, unknown>[]>) => void): string[] {
  const file = JSON.parse(example);
  change(file);
  const read = readTradeTerms(JSON.stringify(file));
  return 'problems' in read ? read.problems : [];
}

const written = async () => [
  await rows(
    'select code, countries, bands, is_demonstration, valid_to::text from shipping_tariff order by id',
  ),
  await rows(
    'select country, below_minor::int, duty_flat_minor::int, is_unchecked, valid_to::text from import_terms order by id',
  ),
  await rows(
    `select code, materials, reason #>> '{en,text}' as reason, valid_to::text from restriction_rule order by code`,
  ),
];

describe('the file of the guide for operators', () => {
  test('is taken as it stands, and again changes nothing', async () => {
    expect(await importTradeTerms(ctx, termsOf(example))).toEqual({
      tariffs: { added: 1, ended: 0 },
      importTerms: { added: 1, ended: 0 },
      restrictions: { added: 1, ended: 0 },
    });
    const before = await written();
    expect(before).toEqual([
      [
        {
          code: 'post-tracked',
          countries: ['DE', 'FR'],
          bands: [
            { upToGrams: 500, amountMinor: '1050' },
            { upToGrams: 2000, amountMinor: '2500' },
          ],
          is_demonstration: false,
          valid_to: null,
        },
      ],
      [{ country: 'DE', below_minor: 150_01, duty_flat_minor: 300, is_unchecked: false, valid_to: null }],
      [
        {
          code: 'fur-california',
          materials: ['karakul'],
          reason: 'Karakul may not be sold to California.',
          valid_to: null,
        },
      ],
    ]);
    await importTradeTerms(at('2026-10-02'), termsOf(example));
    expect(await written()).toEqual(before);
  });

  test('without a list leaves what is there, and with an empty one ends it', async () => {
    const [, terms, restrictions] = await written();
    await importTradeTerms(at('2026-10-03'), termsOf('{ "tariffs": [] }'));
    expect(await written()).toEqual([
      [expect.objectContaining({ valid_to: '2026-10-02' })],
      terms,
      restrictions,
    ]);
  });
});

describe('a file', () => {
  test('with mistakes tells all of them, and where they are', () => {
    expect(
      problemsOf(({ tariffs, restrictions }) => {
        Object.assign(tariffs?.[0] ?? {}, { currency: 'CHF', isTracked: 'yes' });
        Object.assign(restrictions?.[0] ?? {}, { effect: 'FORBID', colour: 'red' });
      }),
    ).toEqual([
      expect.stringMatching(/^tariffs\.0\.currency: .*CHF/),
      expect.stringMatching(/^tariffs\.0\.isTracked: /),
      expect.stringMatching(/^restrictions\.0\.effect: .*FORBID/),
      expect.stringMatching(/^restrictions\.0\.colour: /),
    ]);
    expect(
      problemsOf(({ tariffs, importTerms }) => {
        Object.assign(tariffs?.[0] ?? {}, { originCountry: 'Uzbekistan', bands: [] });
        Object.assign(importTerms?.[0] ?? {}, { taxPercent: '190' });
      }),
    ).toEqual([
      'The tariff post-tracked from Uzbekistan to DE, FR of 2026-10-01: the origin "Uzbekistan" is not a country of two capital letters',
      'The tariff post-tracked from Uzbekistan to DE, FR of 2026-10-01: it has no bands',
      'The import terms of DE of 2026-07-01: the tax of "190" is not 0 to 100 percent, to three decimals',
    ]);
  });

  test.each<[string, (file: Record<string, Record<string, unknown>[]>) => void, RegExp]>([
    [
      'an amount as a number',
      ({ importTerms }) => Object.assign(importTerms?.[0] ?? {}, { below: 150 }),
      /^importTerms\.0\.below: /,
    ],
    [
      'too many decimals',
      ({ importTerms }) => Object.assign(importTerms?.[0] ?? {}, { below: '150.001' }),
      /^importTerms\.0: .*too many decimals/,
    ],
    [
      'yen with decimals',
      ({ tariffs }) => Object.assign(tariffs?.[0] ?? {}, { currency: 'JPY' }),
      /^tariffs\.0: .*JPY has no decimals/,
    ],
    [
      'an unknown language',
      ({ restrictions }) => Object.assign(restrictions?.[0] ?? {}, { reason: { en: 'No', de: 'Nein' } }),
      /^restrictions\.0\.reason\.de: /,
    ],
    ['an unknown list', (file) => Object.assign(file, { taxes: [] }), /^taxes: /],
  ])('with %s is not taken', (_, change, problem) => {
    const problems = problemsOf(change);
    expect(problems.length).toBeGreaterThan(0);
    for (const one of problems) expect(one).toMatch(problem);
  });

  test('that is no JSON, or no file of lists, says so', () => {
    expect(readTradeTerms('{')).toEqual({ problems: [expect.stringContaining('This is not JSON')] });
    for (const nothing of ['[]', '{}', '3', 'null'])
      expect(readTradeTerms(nothing)).toEqual({ problems: [expect.stringMatching(/^The file: .*Expected/)] });
  });

  test('of which one list is refused changes none', async () => {
    const before = await written();
    const terms = termsOf(example);
    const [rule] = terms.restrictions ?? [];
    await expect(
      importTradeTerms(at('2026-10-05'), {
        ...terms,
        tariffs: terms.tariffs,
        restrictions: rule ? [rule, rule] : [],
      }),
    ).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await written()).toEqual(before);
  });
});
