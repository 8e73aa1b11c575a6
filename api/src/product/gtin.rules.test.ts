import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isGtin } from './gtin.rules.ts';

const digit = fc.integer({ min: 0, max: 9 });
const body = fc
  .constantFrom(7, 11, 12, 13)
  .chain((length) =>
    fc.array(digit, { minLength: length, maxLength: length }).map((digits) => digits.join('')),
  );

test('numbers of real things are right', () => {
  for (const gtin of ['4006381333931', '96385074', '036000291452', '10614141000415'])
    expect(isGtin(gtin)).toBe(true);
});

test('exactly one check digit fits', () => {
  fc.assert(
    fc.property(body, (digits) => {
      const fitting = Array.from({ length: 10 }, (_, check) => `${digits}${check}`).filter(isGtin);
      expect(fitting).toHaveLength(1);
    }),
  );
});

test('one wrong digit is always noticed', () => {
  fc.assert(
    fc.property(body, fc.nat(), digit, (digits, place, wrong) => {
      const gtin = Array.from({ length: 10 }, (_, check) => `${digits}${check}`).find(isGtin) ?? '';
      const at = place % gtin.length;
      const changed = `${gtin.slice(0, at)}${wrong}${gtin.slice(at + 1)}`;
      expect(isGtin(changed)).toBe(changed === gtin);
    }),
  );
});

test('other lengths and letters are wrong', () => {
  for (const gtin of ['', '1234567', '123456789', '40063813339310', '400638133393X', ' 96385074'])
    expect(isGtin(gtin)).toBe(false);
});
