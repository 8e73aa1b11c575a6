import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { written } from '../graphql/localized-text.ts';
import { DutyBase } from './duty-base.ts';
import { DutyCollection } from './duty-collection.ts';
import { type Consignment, type ImportTermsFacts, importCharges } from './import.rules.ts';
import { TaxScheme } from './tax-scheme.ts';

const terms = (more: Partial<ImportTermsFacts> = {}): ImportTermsFacts => ({
  country: 'DE',
  originCountries: [],
  hsPrefix: '',
  currency: 'EUR',
  fromMinor: 0n,
  belowMinor: null,
  upToGrams: null,
  dutyPercent: '0',
  dutyBase: DutyBase.GOODS,
  allowanceMinor: 0n,
  dutyFlatMinor: 0n,
  taxPercent: '0',
  collection: DutyCollection.AT_CHECKOUT,
  scheme: null,
  note: written({ en: 'Included.' }),
  validFrom: '2026-01-01',
  validTo: null,
  ...more,
});
const rates = new Map([
  ['USD>EUR', { rate: '0.9', date: '2026-09-29' }],
  ['EUR>USD', { rate: '1.1', date: '2026-09-29' }],
]);
const line = (totalMinor: bigint, hsCode6 = '691200', countryOfOrigin = 'UZ') => ({
  totalMinor,
  hsCode6,
  countryOfOrigin,
});
const charges = (more: Partial<Consignment>) =>
  importCharges({
    lines: [line(100_00n)],
    shippingMinor: 0n,
    grossGrams: 1_000,
    currency: 'EUR',
    country: 'DE',
    terms: [],
    schemes: [],
    rates,
    today: '2026-09-30',
    ...more,
  });

describe('what is due', () => {
  test('is duty on the goods, and tax on goods, shipping and duty', () => {
    expect(
      charges({
        shippingMinor: 20_00n,
        terms: [terms({ dutyPercent: '5', dutyFlatMinor: 300n, taxPercent: '19' })],
      }),
    ).toEqual({
      collection: 'AT_CHECKOUT',
      scheme: null,
      perLine: [{ dutyMinor: 8_00n, taxMinor: 24_32n }],
      dutyMinor: 8_00n,
      taxMinor: 24_32n,
      dueAtBorderMinor: 0n,
      note: written({ en: 'Included.' }),
    });
  });

  test('is rounded half to even, once for each line', () => {
    const due = (totalMinor: bigint) =>
      charges({ lines: [line(totalMinor)], terms: [terms({ taxPercent: '0.5' })] }).taxMinor;
    expect([due(100n), due(300n), due(500n), due(301n)]).toEqual([0n, 2n, 2n, 2n]);
    expect(charges({ lines: [line(1_000_00n)], terms: [terms({ taxPercent: '7.125' })] }).taxMinor).toBe(
      71_25n,
    );
  });

  test('is duty on goods and shipping where the value at the border counts', () => {
    const due = (dutyBase: DutyBase) =>
      charges({
        lines: [line(75_00n), line(25_00n)],
        shippingMinor: 20_00n,
        terms: [terms({ dutyPercent: '10', dutyBase, taxPercent: '20' })],
      }).perLine;
    expect(due(DutyBase.GOODS)).toEqual([
      { dutyMinor: 7_50n, taxMinor: 19_50n },
      { dutyMinor: 2_50n, taxMinor: 6_50n },
    ]);
    expect(due(DutyBase.CIF)).toEqual([
      { dutyMinor: 9_00n, taxMinor: 19_80n },
      { dutyMinor: 3_00n, taxMinor: 6_60n },
    ]);
  });

  test('leaves an allowance free, once for the whole consignment', () => {
    const due = (values: bigint[], more: Partial<ImportTermsFacts> = {}) =>
      charges({
        lines: values.map((value) => line(value)),
        shippingMinor: 20_00n,
        terms: [terms({ dutyPercent: '15', allowanceMinor: 200_00n, ...more })],
      }).perLine.map(({ dutyMinor }) => dutyMinor);
    expect(due([199_00n])).toEqual([0n]);
    expect(due([200_01n])).toEqual([0n]);
    expect(due([300_00n])).toEqual([15_00n]);
    expect(due([300_00n, 100_00n])).toEqual([22_50n, 7_50n]);
    expect(due([200_00n], { dutyBase: DutyBase.CIF })).toEqual([3_00n]);
    expect(due([0n])).toEqual([0n]);
    // 220 USD are 200 EUR.
    expect(
      charges({
        lines: [line(320_00n)],
        currency: 'USD',
        terms: [terms({ dutyPercent: '10', allowanceMinor: 200_00n })],
      }).dutyMinor,
    ).toBe(10_00n);
  });

  test('has its share of shipping on each line, and they add up', () => {
    const { perLine, taxMinor } = charges({
      lines: [line(1_00n), line(1_00n), line(1_00n)],
      shippingMinor: 1_00n,
      terms: [terms({ taxPercent: '100' })],
    });
    expect(perLine.map((one) => one.taxMinor)).toEqual([134n, 133n, 133n]);
    expect(taxMinor).toBe(400n);
  });

  test('is nothing at home, whatever the tables say or do not say', () => {
    for (const list of [[], [terms({ taxPercent: '19' })]])
      expect(charges({ lines: [line(100_00n, '691200', 'DE')], terms: list })).toMatchObject({
        collection: 'NONE',
        dutyMinor: 0n,
        taxMinor: 0n,
        dueAtBorderMinor: 0n,
        note: null,
      });
  });

  test('is nothing inside a customs union, which is terms like others', () => {
    const list = [
      terms({ country: 'KZ', dutyPercent: '15', collection: DutyCollection.AT_BORDER }),
      terms({
        country: 'KZ',
        originCountries: ['AM', 'BY', 'KG', 'KZ', 'RU'],
        collection: DutyCollection.NONE,
        note: written({ en: 'One customs union.' }),
      }),
    ];
    const from = (origin: string) =>
      charges({ country: 'KZ', lines: [line(100_00n, '691200', origin)], terms: list });
    expect(from('KG')).toMatchObject({ collection: 'NONE', note: written({ en: 'One customs union.' }) });
    expect(from('UZ')).toMatchObject({ collection: 'AT_BORDER', dueAtBorderMinor: 15_00n, dutyMinor: 0n });
  });

  test('goes to the border whole where one line does', () => {
    const result = charges({
      lines: [line(100_00n), line(100_00n, '420221')],
      terms: [
        terms({ taxPercent: '20' }),
        terms({
          hsPrefix: '42',
          dutyPercent: '10',
          collection: DutyCollection.AT_BORDER,
          note: written({ en: 'Pay at the door.' }),
        }),
      ],
    });
    expect(result).toMatchObject({
      collection: 'AT_BORDER',
      dutyMinor: 0n,
      taxMinor: 0n,
      dueAtBorderMinor: 30_00n,
      note: written({ en: 'Pay at the door.' }),
    });
    expect(result.perLine).toEqual([
      { dutyMinor: 0n, taxMinor: 0n },
      { dutyMinor: 0n, taxMinor: 0n },
    ]);
  });

  test('is unknown where the tables say nothing of one line, and then nothing is collected', () => {
    expect(
      charges({
        lines: [line(100_00n), line(100_00n, '420221')],
        terms: [terms({ hsPrefix: '69', taxPercent: '20' })],
      }),
    ).toMatchObject({ collection: 'UNKNOWN', taxMinor: 0n, dueAtBorderMinor: null, note: null });
    const says = terms({ collection: DutyCollection.UNKNOWN, note: written({ en: 'Ask.' }) });
    expect(charges({ terms: [says] })).toMatchObject({
      collection: 'UNKNOWN',
      dueAtBorderMinor: null,
      note: written({ en: 'Ask.' }),
    });
  });
});

describe('of the terms that fit', () => {
  const rate = (list: ImportTermsFacts[], more: Partial<Consignment> = {}) =>
    charges({ terms: list, ...more }).taxMinor;

  test('the longer beginning of a code counts, then named origins, then narrower values, then the later day', () => {
    const ladder = [
      terms({ taxPercent: '1' }),
      terms({ taxPercent: '2', validFrom: '2026-02-01' }),
      terms({ taxPercent: '3', belowMinor: 500_00n }),
      terms({ taxPercent: '4', belowMinor: 200_00n }),
      terms({ taxPercent: '5', originCountries: ['KG', 'UZ'] }),
      terms({ taxPercent: '6', hsPrefix: '69' }),
      terms({ taxPercent: '7', hsPrefix: '6912' }),
    ];
    for (let count = 1; count <= ladder.length; count += 1) {
      const some = ladder.slice(0, count);
      expect(rate(some)).toBe(BigInt(count) * 100n);
      expect(rate(some.toReversed())).toBe(BigInt(count) * 100n);
    }
  });

  test('none is for another country, origin, code, day or value', () => {
    for (const other of [
      terms({ country: 'FR' }),
      terms({ originCountries: ['KG'] }),
      terms({ hsPrefix: '42' }),
      terms({ validFrom: '2026-10-01' }),
      terms({ validTo: '2026-09-29' }),
      terms({ fromMinor: 100_01n }),
      terms({ belowMinor: 100_00n }),
    ])
      expect(charges({ terms: [other] }).collection).toBe('UNKNOWN');
    expect(
      charges({ terms: [terms({ fromMinor: 100_00n, belowMinor: 100_01n, validTo: '2026-09-30' })] })
        .collection,
    ).toBe('NONE');
  });

  test('a scheme is for those only who are registered, and then before what holds for everybody', () => {
    const list = [
      terms({ taxPercent: '20', scheme: TaxScheme.IOSS }),
      terms({ taxPercent: '20', collection: DutyCollection.AT_BORDER, validFrom: '2026-02-01' }),
    ];
    expect(charges({ terms: list, schemes: [TaxScheme.IOSS] })).toMatchObject({
      collection: 'AT_CHECKOUT',
      scheme: 'IOSS',
      taxMinor: 20_00n,
    });
    expect(charges({ terms: list })).toMatchObject({
      collection: 'AT_BORDER',
      scheme: null,
      taxMinor: 0n,
      dueAtBorderMinor: 20_00n,
    });
  });

  test('a limit of weight is one of the whole consignment, and the lower one counts', () => {
    const list = [
      terms({ taxPercent: '1', upToGrams: 31_000 }),
      terms({ taxPercent: '2', upToGrams: 2_000 }),
      terms({ taxPercent: '3' }),
    ];
    expect(rate(list, { grossGrams: 2_000 })).toBe(200n);
    expect(rate(list, { grossGrams: 2_001 })).toBe(100n);
    expect(rate(list, { grossGrams: 31_001 })).toBe(300n);
    expect(charges({ terms: list.slice(0, 2), grossGrams: 31_001 }).collection).toBe('UNKNOWN');
  });

  test('values are those of all goods of the consignment, in the currency of the terms', () => {
    const list = [
      terms({ taxPercent: '20', belowMinor: 150_01n }),
      terms({ taxPercent: '20', fromMinor: 150_01n, collection: DutyCollection.AT_BORDER }),
    ];
    const collection = (...amounts: bigint[]) =>
      charges({ lines: amounts.map((amount) => line(amount)), currency: 'USD', terms: list }).collection;
    // 166.67 USD are 150.00 EUR.
    expect(collection(166_67n)).toBe('AT_CHECKOUT');
    expect(collection(166_68n)).toBe('AT_BORDER');
    expect(collection(83_34n, 83_34n)).toBe('AT_BORDER');
  });

  test('a flat duty is due once for each HS code, and shared by the lines that have it', () => {
    const due = (lines: Consignment['lines'], list = [terms({ dutyFlatMinor: 3_00n })]) => {
      const { perLine, dutyMinor } = charges({ lines, terms: list });
      return { perLine: perLine.map((one) => one.dutyMinor), dutyMinor };
    };
    // One scarf in three colours.
    expect(due([line(30_00n, '621410'), line(30_00n, '621410'), line(30_00n, '621410')])).toEqual({
      perLine: [1_00n, 1_00n, 1_00n],
      dutyMinor: 3_00n,
    });
    expect(due([line(10_00n), line(40_00n, '621410'), line(30_00n), line(30_00n)])).toEqual({
      perLine: [43n, 3_00n, 1_29n, 1_28n],
      dutyMinor: 6_00n,
    });
    // Terms of their own take their own amount.
    expect(
      due(
        [line(10_00n), line(10_00n, '691200', 'KG')],
        [terms({ dutyFlatMinor: 3_00n }), terms({ dutyFlatMinor: 1_00n, originCountries: ['KG'] })],
      ),
    ).toEqual({ perLine: [3_00n, 1_00n], dutyMinor: 4_00n });
    // Nothing is owed on a line that is free, and its code has no share in it.
    expect(
      due(
        [line(10_00n), line(10_00n, '691200', 'KG'), line(10_00n, '691200', 'DE')],
        [
          terms({ dutyFlatMinor: 3_00n }),
          terms({ dutyFlatMinor: 3_00n, originCountries: ['KG'], collection: DutyCollection.NONE }),
        ],
      ),
    ).toEqual({ perLine: [3_00n, 0n, 0n], dutyMinor: 3_00n });
  });

  test('a flat duty is converted before it is shared, and tax is taken of it', () => {
    expect(
      charges({
        lines: [line(10_00n), line(20_00n)],
        currency: 'USD',
        terms: [terms({ dutyFlatMinor: 3_00n, taxPercent: '20' })],
      }),
    ).toMatchObject({
      perLine: [
        { dutyMinor: 1_10n, taxMinor: 2_22n },
        { dutyMinor: 2_20n, taxMinor: 4_44n },
      ],
      dutyMinor: 3_30n,
      taxMinor: 6_66n,
    });
  });

  test('a rate that is missing is refused, but only where one is needed', () => {
    const list = [terms({ taxPercent: '10' })];
    expect(rate(list, { currency: 'JPY', lines: [line(100n)] })).toBe(10n);
    for (const needy of [terms({ belowMinor: 5n }), terms({ dutyFlatMinor: 1n })])
      expect(() => charges({ currency: 'JPY', terms: [needy] })).toThrow(
        expect.objectContaining({ code: 'RATE_MISSING' }),
      );
  });
});

describe('whatever is sent', () => {
  const percent = fc.integer({ min: 0, max: 100_000 }).map((thousandths) => (thousandths / 1_000).toFixed(3));
  const amount = fc.bigInt({ min: 0n, max: 10n ** 9n });
  const someTerms = fc.record({
    hsPrefix: fc.constantFrom('', '69', '42'),
    originCountries: fc.constantFrom([], ['UZ'], ['KG', 'UZ']),
    fromMinor: fc.constantFrom(0n, 50_00n),
    belowMinor: fc.constantFrom(null, 10n ** 8n),
    upToGrams: fc.constantFrom(null, 2_000),
    dutyPercent: percent,
    dutyBase: fc.constantFrom(...Object.values(DutyBase)),
    allowanceMinor: fc.constantFrom(0n, 200_00n),
    dutyFlatMinor: fc.constantFrom(0n, 300n),
    scheme: fc.constantFrom(null, TaxScheme.IOSS),
    taxPercent: percent,
    collection: fc.constantFrom(...Object.values(DutyCollection)),
  });
  const someLine = fc.record({
    totalMinor: amount,
    hsCode6: fc.constantFrom('691200', '420221', '570110'),
    countryOfOrigin: fc.constantFrom('UZ', 'KG', 'DE'),
  });
  const consignment = fc.record({
    lines: fc.array(someLine, { minLength: 1, maxLength: 5 }),
    shippingMinor: amount,
    grossGrams: fc.integer({ min: 1, max: 40_000 }),
    terms: fc.array(
      someTerms.map((one) => terms(one)),
      { maxLength: 6 },
    ),
    schemes: fc.constantFrom([], [TaxScheme.IOSS]),
    currency: fc.constantFrom('EUR' as const, 'USD' as const),
  });
  const sum = (amounts: bigint[]) => amounts.reduce((total, one) => total + one, 0n);

  test('the lines add up, nothing is below zero, and only what is collected with the order is in the total', () => {
    fc.assert(
      fc.property(consignment, (some) => {
        const result = charges(some);
        expect(result.perLine).toHaveLength(some.lines.length);
        expect(sum(result.perLine.map(({ dutyMinor }) => dutyMinor))).toBe(result.dutyMinor);
        expect(sum(result.perLine.map(({ taxMinor }) => taxMinor))).toBe(result.taxMinor);
        for (const { dutyMinor, taxMinor } of result.perLine) {
          expect(dutyMinor).toBeGreaterThanOrEqual(0n);
          expect(taxMinor).toBeGreaterThanOrEqual(0n);
        }
        const collected = result.dutyMinor + result.taxMinor;
        expect(collected > 0n).toBe(result.collection === DutyCollection.AT_CHECKOUT);
        expect(result.dueAtBorderMinor === null).toBe(result.collection === DutyCollection.UNKNOWN);
        if (result.collection !== DutyCollection.AT_BORDER) expect(result.dueAtBorderMinor ?? 0n).toBe(0n);
      }),
    );
  });

  test('within one set of terms, a dearer line owes no less than before', () => {
    const one = someTerms.map((some) =>
      terms({
        ...some,
        hsPrefix: '',
        originCountries: [],
        fromMinor: 0n,
        belowMinor: null,
        upToGrams: null,
        collection: DutyCollection.AT_CHECKOUT,
      }),
    );
    const amounts = fc.array(amount, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(one, amounts, amount, amount, (only, values, shippingMinor, more) => {
        const due = (first: bigint) =>
          charges({
            lines: [first, ...values.slice(1)].map((value) => line(value)),
            shippingMinor,
            terms: [only],
            schemes: [TaxScheme.IOSS],
          });
        const [value = 0n] = values;
        const [before, after] = [due(value), due(value + more)];
        const ofFirst = ({ perLine: [first] }: typeof before) =>
          (first?.dutyMinor ?? 0n) + (first?.taxMinor ?? 0n);
        expect(ofFirst(after)).toBeGreaterThanOrEqual(ofFirst(before));
        // Other lines lose some of their share of shipping: each duty and tax may be rounded up before, and down then.
        const total = ({ dutyMinor, taxMinor }: typeof before) => dutyMinor + taxMinor;
        expect(total(after)).toBeGreaterThanOrEqual(total(before) - 3n * BigInt(values.length - 1));
      }),
      { numRuns: 300 },
    );
  });
});
