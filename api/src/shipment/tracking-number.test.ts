import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTrackingNumber, s10CheckDigit } from './tracking-number.rules.ts';

const letters = fc.stringMatching(/^[A-Z]{2}$/);
const serials = fc.stringMatching(/^\d{8}$/);
const numbers = fc.record({ service: letters, serial: serials, country: letters });

type Parts = { service: string; serial: string; country: string };
const written = ({ service, serial, country }: Parts, check = s10CheckDigit(serial)) =>
  `${service}${serial}${check}${country}`;
const refused = expect.objectContaining({ code: 'TRACKING_NUMBER_INVALID' });

describe('the number of a parcel that a post carries', () => {
  test.each([
    // The example of the standard itself, and one with each special check digit.
    ['RR473124829GB', 'RR473124829GB'],
    [' rr 473 124 829 gb ', 'RR473124829GB'],
    ['CP000000005UZ', 'CP000000005UZ'],
    ['RA000000080KZ', 'RA000000080KZ'],
  ])('%s is kept as %s', (text, kept) => {
    expect(checkTrackingNumber(text, 'UzPost')).toBe(kept);
  });

  test.each([['RR473124828GB'], ['R473124829GB'], ['RR473124829'], ['473124829'], ['RR47312482９GB'], ['']])(
    '%s is refused',
    (text) => {
      expect(() => checkTrackingNumber(text, 'Kazpost')).toThrow(refused);
    },
  );

  test.each(['Қазпошта', 'Почта Кыргызстана', 'Uzbekiston pochtasi', 'EMS'])(
    'is looked at when it is %s',
    (carrier) => {
      expect(() => checkTrackingNumber('473124829', carrier)).toThrow(refused);
    },
  );

  test('is right with exactly one check digit', () => {
    fc.assert(
      fc.property(numbers, (parts) => {
        const right = Array.from({ length: 10 }, (_, check) => written(parts, check)).filter(isTaken);
        expect(right).toEqual([written(parts)]);
      }),
    );
  });

  // Two remainders share the check digit 5, so that numbers which end in it may hide a mistake.
  test('is refused with a digit misread', () => {
    const misread = fc.record({ at: fc.nat({ max: 7 }), by: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(numbers, misread, (parts, { at, by }) => {
        fc.pre(s10CheckDigit(parts.serial) !== 5);
        const digit = (Number(parts.serial[at]) + by) % 10;
        const serial = parts.serial.slice(0, at) + digit + parts.serial.slice(at + 1);
        expect(isTaken(written({ ...parts, serial }, s10CheckDigit(parts.serial)))).toBe(false);
      }),
    );
  });
});

describe('the number of a parcel that another carrier brings', () => {
  test('is kept in capitals and without spaces', () => {
    expect(checkTrackingNumber('1z 999 aa1 01-23', 'UPS')).toBe('1Z999AA101-23');
  });

  test.each([[''], ['abc'], ['<b>1234</b>'], ['1234\u0000'], ['x'.repeat(41)]])('is not %j', (text) => {
    expect(() => checkTrackingNumber(text, 'DHL Express')).toThrow(refused);
  });
});

function isTaken(number: string): boolean {
  try {
    return checkTrackingNumber(number, 'Kyrgyz Post') === number;
  } catch {
    return false;
  }
}
