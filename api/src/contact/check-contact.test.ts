import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkEmail } from './check-email.rules.ts';
import { checkPhone } from './check-phone.rules.ts';

describe('a telephone number', () => {
  test.each([
    ['8 701 123 45 67', 'KZ', '+77011234567', 'KZ'],
    ['+7 701 123-45-67', 'RU', '+77011234567', 'KZ'],
    ['8 (916) 123-45-67', 'RU', '+79161234567', 'RU'],
    ['+7 916 123 45 67', 'KZ', '+79161234567', 'RU'],
    ['901234567', 'UZ', '+998901234567', 'UZ'],
    ['0555 123 456', 'KG', '+996555123456', 'KG'],
    ['917123456', 'TJ', '+992917123456', 'TJ'],
    ['(202) 555-0123', 'US', '+12025550123', 'US'],
    ['０９０−１２３４−５６７８', 'JP', '+819012345678', 'JP'],
    ['138 1234 5678', 'CN', '+8613812345678', 'CN'],
    ['+44 20 7946 0958', 'DE', '+442079460958', 'GB'],
    ['+81 90 1234 5678', 'no country', '+819012345678', 'JP'],
  ])('%s in %s is %s of %s', (text, country, phone, own) => {
    expect(checkPhone(text, country)).toEqual({ phone, country: own, problem: null });
  });

  test.each([
    ['', 'MISSING'],
    [' \n', 'MISSING'],
    ['119', 'WRONG_FORM'],
    ['090-1234', 'WRONG_FORM'],
    ['call 090-1234-5678', 'WRONG_FORM'],
    ['+1 202 555 0123 ext. 5', 'WRONG_FORM'],
    ['+999 123 456 789', 'WRONG_FORM'],
    ['0'.repeat(100), 'TOO_LONG'],
  ])('%j is %s', (text, code) => {
    expect(checkPhone(text, 'JP')).toEqual({
      phone: null,
      problem: { field: 'PHONE', code, example: '090-1234-5678' },
    });
  });

  test('whatever is typed: nothing is thrown, and what is kept checks to itself', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^\+?[0-9 ()-]{5,16}$/),
      fc.integer({ min: 7_000_000_000, max: 7_999_999_999 }).map((number) => `+7${String(number).slice(1)}`),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('JP', 'KZ', 'RU', 'US', 'XX', ''), (typed, country) => {
        const first = checkPhone(typed, country);
        if (first.phone === null) return;
        expect(first.phone).toMatch(/^\+\d{5,15}$/);
        expect(checkPhone(first.phone, country)).toEqual(first);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('an email address', () => {
  test.each([
    ['ann@example.com', 'ann@example.com'],
    [' Ann.Example+shop@Mail.Example.CO.UK\n', 'Ann.Example+shop@mail.example.co.uk'],
    ["o'neil@xn--80ak6aa92e.com", "o'neil@xn--80ak6aa92e.com"],
  ])('%j is kept as %s', (text, email) => {
    expect(checkEmail(text)).toEqual({ email, problem: null });
  });

  test.each([
    ['', 'MISSING'],
    ['ann', 'WRONG_FORM'],
    ['ann@', 'WRONG_FORM'],
    ['@example.com', 'WRONG_FORM'],
    ['ann@example', 'WRONG_FORM'],
    ['ann@@example.com', 'WRONG_FORM'],
    ['ann@example..com', 'WRONG_FORM'],
    ['ann@-example.com', 'WRONG_FORM'],
    ['.ann@example.com', 'WRONG_FORM'],
    ['ann..b@example.com', 'WRONG_FORM'],
    ['ann@127.0.0.1', 'WRONG_FORM'],
    ['ann b@example.com', 'WRONG_FORM'],
    ['ann@example.com, bob@example.com', 'WRONG_FORM'],
    ['Ann <ann@example.com>', 'WRONG_FORM'],
    ['"ann"@example.com', 'WRONG_FORM'],
    ['ann@example.com\r\nbcc: bob@example.com', 'WRONG_FORM'],
    ['анна@пример.рф', 'WRONG_FORM'],
    [`${'a'.repeat(65)}@example.com`, 'TOO_LONG'],
    [`a@${'a'.repeat(2000)}.com`, 'TOO_LONG'],
  ])('%j is %s', (text, code) => {
    expect(checkEmail(text)).toEqual({ email: null, problem: { field: 'EMAIL', code } });
  });

  test('whatever is typed: nothing is thrown, and what is kept checks to itself', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.emailAddress());
    fc.assert(
      fc.property(text, (typed) => {
        const first = checkEmail(typed);
        if (first.email === null) return;
        expect(first.email).toMatch(/^[!-~]{3,254}$/);
        expect(checkEmail(first.email)).toEqual(first);
      }),
      { numRuns: 2000 },
    );
  });
});
