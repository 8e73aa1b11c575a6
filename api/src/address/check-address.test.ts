import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addresses } from './addresses.fixture.ts';
import { type CheckedAddress, checkAddress, type GivenAddress, needsLatin } from './check-address.rules.ts';
import { addressLines, localeLines } from './print-address.rules.ts';
import { readSubdivision, subdivisionOf } from './subdivision.rules.ts';

const us = addresses.US?.given ?? { country: '' };
const codesOf = ({ problems }: CheckedAddress) => problems.map(({ field, code }) => `${field} ${code}`);
const given = (country: string, changes: Partial<GivenAddress>) => ({
  ...(addresses[country]?.given ?? { country }),
  ...changes,
});

describe.each(Object.entries(addresses))('an address in %s', (country, { given, kept, lines }) => {
  test('is kept as its country writes it', () => {
    expect(checkAddress(given)).toEqual({ address: { country, ...kept }, problems: [] });
  });

  test('is printed as its country writes it', () => {
    const printed = addressLines({ country, ...kept }, { script: 'local' });
    expect(printed.slice(0, -1)).toEqual(lines);
    expect(printed.at(-1)).toMatch(/^[A-Z ]+$/);
  });
});

test.each(
  Object.entries(addresses).flatMap(([country, { latin }]) => (latin ? [{ country, ...latin }] : [])),
)('an address in $country has a Latin form', ({ country, given, lines }) => {
  const { address, problems } = checkAddress({ ...given, country }, { script: 'latin' });
  expect(problems).toEqual([]);
  expect(address && needsLatin(address)).toBe(false);
  expect(address && addressLines(address, { script: 'latin' }).slice(0, -1)).toEqual(lines);
});

describe('what is wrong is named beside its field', () => {
  test('in the order of the form, with an example of a postal code', () => {
    expect(checkAddress({ country: 'JP' })).toEqual({
      address: null,
      problems: [
        { field: 'POSTAL_CODE', code: 'MISSING', example: '154-0023' },
        { field: 'REGION', code: 'MISSING' },
        { field: 'CITY', code: 'MISSING' },
        { field: 'STREET', code: 'MISSING' },
        { field: 'NAME', code: 'MISSING' },
      ],
    });
  });

  test.each([
    ['an unknown country', given('ZZ', {}), ['COUNTRY UNKNOWN_CHOICE']],
    ['a country that is a path', given('../US', {}), ['COUNTRY UNKNOWN_CHOICE']],
    ['an unknown state', given('US', { region: 'Fergana' }), ['REGION UNKNOWN_CHOICE']],
    [
      'a prefecture that is a property of objects',
      given('JP', { region: 'constructor' }),
      ['REGION UNKNOWN_CHOICE'],
    ],
    ['a ZIP code of four digits', given('US', { postalCode: '9403' }), ['POSTAL_CODE WRONG_FORM']],
    ['a ZIP code with more behind it', given('US', { postalCode: '94037x' }), ['POSTAL_CODE WRONG_FORM']],
    ['half a British code', given('GB', { postalCode: 'EC1Y' }), ['POSTAL_CODE WRONG_FORM']],
    ['something behind a British code', given('GB', { postalCode: 'GIR 0AA 1' }), ['POSTAL_CODE WRONG_FORM']],
    ['the Korean code of before 2015', given('KR', { postalCode: '135-984' }), ['POSTAL_CODE WRONG_FORM']],
    ['an optional code that is none', given('TJ', { postalCode: '12' }), ['POSTAL_CODE WRONG_FORM']],
    ['a fourth line', given('US', { street: ['1', '2', '3', '4'] }), ['STREET TOO_LONG']],
    ['a long line', given('US', { street: ['a'.repeat(101)] }), ['STREET TOO_LONG']],
    ['a line that is long in capitals', given('RU', { street: ['ß'.repeat(51)] }), ['STREET TOO_LONG']],
    ['a megabyte', given('US', { name: 'a'.repeat(1_000_000) }), ['NAME TOO_LONG']],
    ['a line break in a name', given('US', { name: 'Ann\nExample' }), ['NAME WRONG_FORM']],
    ['a tab', given('US', { city: 'Mountain\tView' }), ['CITY WRONG_FORM']],
    ['a NUL', given('US', { city: 'a\u0000' }), ['CITY WRONG_FORM']],
    ['a turned direction', given('US', { name: 'Ann \u202eelpmaxE' }), ['NAME WRONG_FORM']],
    ['an isolate', given('US', { name: '\u2066Ann\u2069' }), ['NAME WRONG_FORM']],
    ['half a character', given('US', { name: 'Ann \ud83d' }), ['NAME WRONG_FORM']],
    ['a picture', given('US', { name: 'Ann 🎁' }), ['NAME WRONG_FORM']],
    ['no letter at all', given('US', { name: '—' }), ['NAME WRONG_FORM']],
    ['a Cyrillic name in Germany', given('DE', { name: 'Анна' }), ['NAME NOT_LATIN']],
    ['a Cyrillic city in Japan', given('JP', { city: 'Токио' }), ['CITY NOT_LATIN']],
  ])('%s', (_, address, expected) => {
    expect(codesOf(checkAddress(address))).toEqual(expected);
  });

  test('of a Latin form: letters that are not Latin', () => {
    const latin = { ...addresses.JP?.latin?.given, country: 'JP', city: 'Setagaya 区', street: ['1、2'] };
    expect(codesOf(checkAddress(latin, { script: 'latin' }))).toEqual(['STREET NOT_LATIN', 'CITY NOT_LATIN']);
  });
});

test('marks that are not seen go without a word', () => {
  const { address } = checkAddress({ ...us, name: '\ufeff\u200bAnn\u00a0 \u200eExample\n' });
  expect(address?.name).toBe('Ann Example');
});

test('a line in Latin letters is in their usual width, another as it was typed', () => {
  const { address } = checkAddress({ ...given('JP', {}), name: 'Ｈａｎａ', street: ['緑町１−２', '４０５'] });
  expect(address).toMatchObject({ name: 'Hana', street: ['緑町１−２', '405'] });
});

test('letters and their marks are joined', () => {
  expect(checkAddress(given('DE', { name: 'Ju\u0308rgen' })).address?.name).toBe('Jürgen');
});

test('what looks like a placeholder is text', () => {
  const { address } = checkAddress({ ...us, name: '%A $& $1 x' });
  expect(address && addressLines(address, { script: 'local' })[0]).toBe('%A $& $1 x');
});

test.each([
  ['FR', '33 380', '33380'],
  ['CA', 'k1a 0b1', 'K1A 0B1'],
  ['NL', '1234ab', '1234 AB'],
  ['CH', 'CH-8001', '8001'],
  ['CH', '8001', '8001'],
  ['LU', 'l 4750', '4750'],
  ['PL', '00950', '00-950'],
  ['IE', 'A65F4E2', 'A65 F4E2'],
  ['LV', 'lv 1073', 'LV-1073'],
  ['KZ', '050012', '050012'],
  ['IR', '۱۱۹۳۶۵۴۴۷۱', '11936-54471'],
])('in %s the postal code %s is written %s', (country, postalCode, expected) => {
  const { address, problems } = checkAddress({
    country,
    name: 'Sample',
    street: ['1'],
    city: 'Sample',
    postalCode,
    region: country === 'CA' ? 'ON' : country === 'IR' ? '23' : null,
  });
  expect({ code: address?.postalCode, problems }).toEqual({ code: expected, problems: [] });
});

test('an address that was typed in Latin letters is printed so, also for its own country', () => {
  const { address } = checkAddress({ country: 'JP', ...addresses.JP?.latin?.given });
  expect(address && addressLines(address, { script: 'local' }).slice(0, -1)).toEqual(
    addresses.JP?.latin?.lines,
  );
});

test('the country comes last, in English behind another language', () => {
  const { address } = checkAddress(given('JP', {}));
  const last = (language: 'en' | 'ru' | 'tg') =>
    address && addressLines(address, { script: 'latin', language }).at(-1);
  expect([last('en'), last('ru'), last('tg')]).toEqual(['JAPAN', 'ЯПОНИЯ / JAPAN', 'ЯПОНИЯ / JAPAN']);
  expect(address && localeLines(address, 'zh-Hans').at(-1)).toBe('日本');
});

test('what stands between two parts goes when one of them is not there', () => {
  const kept = { name: 'Sample', street: ['1'], city: 'Zug' };
  expect(addressLines({ country: 'CH', ...kept, postalCode: '8001' }, { script: 'local' })).toContain(
    'CH-8001 Zug',
  );
  expect(addressLines({ country: 'CH', ...kept }, { script: 'local' })).toContain('Zug');
  expect(addressLines({ country: 'GG', ...kept, postalCode: 'GY1 1AA' }, { script: 'local' })).toEqual([
    'Sample',
    '1',
    'ZUG',
    'GUERNSEY',
    'GY1 1AA',
    'CHANNEL ISLANDS',
  ]);
});

describe('the Latin form', () => {
  const isNeeded = (address: GivenAddress) => {
    const { address: kept } = checkAddress(address);
    return kept && needsLatin(kept);
  };

  test('is asked for where an address on the way abroad is in other letters', () => {
    for (const country of ['JP', 'CN', 'KR']) expect(isNeeded(given(country, {})), country).toBe(true);
    const greek = { country: 'GR', name: 'Δείγμα', street: ['Οδός 1'], city: 'Αθήνα', postalCode: '151 24' };
    expect(isNeeded(greek)).toBe(true);
    expect(
      isNeeded({ country: 'BG', name: 'Образец', street: ['ул. 1'], city: 'София', postalCode: '1000' }),
    ).toBe(true);
  });

  test('is not asked for where the posts read Cyrillic, or Latin letters were typed', () => {
    for (const country of ['KZ', 'RU', 'KG', 'TJ', 'UZ', 'US', 'DE', 'BR', 'AE'])
      expect(isNeeded(given(country, {})), country).toBe(false);
    expect(isNeeded({ country: 'JP', ...addresses.JP?.latin?.given })).toBe(false);
  });

  test('is asked for even where a single line is in other letters', () => {
    const mostlyLatin = {
      country: 'JP',
      ...addresses.JP?.latin?.given,
      street: ['1-2-3 Midoricho', '見本ビル'],
    };
    expect(isNeeded(mostlyLatin)).toBe(true);
  });
});

test('the subdivision is the ISO code of the region', () => {
  const of = (country: string, region?: string) => subdivisionOf({ country, ...(region ? { region } : {}) });
  expect(of('US', 'CA')).toBe('CA');
  expect(of('JP', '13')).toBe('13');
  expect(of('US')).toBeUndefined();
  expect(of('UZ', 'FARGʻONA')).toBeUndefined();
  expect(of('HK', 'Kowloon')).toBeUndefined();
  expect(of('ZZ', 'CA')).toBeUndefined();
});

test('a subdivision that somebody sends may be in small letters, and name its country', () => {
  for (const given of ['CA', 'ca', 'US-CA', 'us-ca', ' CA '])
    expect(readSubdivision('US', given), given).toBe('CA');
  for (const given of ['', ' ', null, undefined]) expect(readSubdivision('US', given)).toBeNull();
  for (const given of ['California', 'DE-CA', 'US-', '-CA', 'С'])
    expect(() => readSubdivision('US', given), given).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT' }),
    );
});

describe('whatever is typed', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.string({ unit: fc.constantFrom(...'ßİıŉﬁΐ 　-〒１a%$Й\u0301\u200b\u202e\ud83d') }),
  );
  const typed = fc.record(
    {
      country: fc.oneof(fc.constantFrom(...Object.keys(addresses), 'TR', 'LT', 'GR', 'CH', 'SG', 'HK'), text),
      name: text,
      organization: text,
      street: fc.array(text, { maxLength: 5 }),
      district: text,
      city: text,
      region: fc.oneof(text, fc.constantFrom('CA', '13', 'SP', 'DU')),
      postalCode: fc.oneof(text, fc.stringMatching(/^[A-Z0-9 -]{3,9}$/)),
      sortingCode: text,
    },
    { requiredKeys: ['country'] },
  );
  /** Right, but for odd letters behind what is right: most are kept. */
  const odd = fc.string({ unit: fc.constantFrom(...'ßıŉﬁé 　-１a.u\u0308\u200b'), maxLength: 8 });
  const near = fc
    .tuple(fc.constantFrom(...Object.values(addresses)), odd, odd, odd)
    .map(([{ given }, name, street, city]) => ({
      ...given,
      name: `${given.name}${name}`,
      street: [...(given.street ?? []).slice(0, 1), `1${street}`],
      city: `${given.city ?? ''}${city}`,
    }));

  test('nothing is thrown, and what is kept checks to itself', () => {
    let kept = 0;
    fc.assert(
      fc.property(
        fc.oneof(typed, near),
        fc.constantFrom('local' as const, 'latin' as const),
        (address, script) => {
          const first = checkAddress(address, { script });
          if (!first.address) {
            expect(first.problems).not.toEqual([]);
            return;
          }
          kept += 1;
          expect(checkAddress(first.address, { script })).toEqual(first);
          for (const line of addressLines(first.address, { script })) expect(line).toMatch(/^\S(.*\S)?$/u);
        },
      ),
      { numRuns: 2000 },
    );
    // Otherwise the property holds for want of addresses.
    expect(kept).toBeGreaterThan(500);
  });
});
