import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalizeApostrophes } from './apostrophes.ts';

test.each(["'", '`', '´', '‘', '’', 'ʻ', 'ʼ', '′', '＇'])(
  '%s becomes the mark that its place asks for',
  (mark) => {
    expect(normalizeApostrophes(`O${mark}zbek tog${mark}i, ma${mark}no, san${mark}at`)).toBe(
      'Oʻzbek togʻi, maʼno, sanʼat',
    );
  },
);

test.each([
  ["tog'", 'togʻ'],
  ["man' etmoq", 'manʼ etmoq'],
  ["'bog' va tog'", "'bog' va togʻ"],
  ['‘Do‘ppi’ bozori', '‘Doʻppi’ bozori'],
  ["5' va 6'", "5' va 6'"],
  ['', ''],
])('%s is written %s', (text, normal) => {
  expect(normalizeApostrophes(text)).toBe(normal);
});

test('a second time changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."ogan '‘’ʻʼ.ОG") }), (text) => {
      const once = normalizeApostrophes(text);
      expect(normalizeApostrophes(once)).toBe(once);
    }),
    { numRuns: 2000 },
  );
});
