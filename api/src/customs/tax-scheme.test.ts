import { expect, test } from 'vitest';
import { numbersUnder, schemesOf, TaxScheme } from './tax-scheme.ts';

const none = { iossNumber: null, gbVatNumber: null, eoriNumber: null };
const union = { iossNumber: 'IM0123456789', eoriNumber: 'DE1' };
const british = { gbVatNumber: 'GB123456789', eoriNumber: 'GB1' };

test('a shop uses the schemes that it has a number for', () => {
  expect(schemesOf(null)).toEqual([]);
  expect(schemesOf({ ...none, eoriNumber: 'DE1' })).toEqual([]);
  expect(schemesOf({ ...none, ...union })).toEqual(['IOSS']);
  expect(schemesOf({ ...none, ...british })).toEqual(['GB_VAT']);
  expect(schemesOf({ ...union, ...british })).toEqual(['IOSS', 'GB_VAT']);
});

test('papers name the numbers of the scheme, and of the customs that it is for', () => {
  const all = { ...union, gbVatNumber: british.gbVatNumber };
  expect(numbersUnder(TaxScheme.IOSS, all)).toEqual({ ...none, ...union });
  expect(numbersUnder(TaxScheme.GB_VAT, all)).toEqual({ ...none, gbVatNumber: 'GB123456789' });
  expect(numbersUnder(TaxScheme.GB_VAT, { ...all, ...british })).toEqual({ ...none, ...british });
  expect(numbersUnder(TaxScheme.IOSS, { ...all, ...british })?.eoriNumber).toBeNull();
  expect([numbersUnder(null, all), numbersUnder(TaxScheme.IOSS, null)]).toEqual([null, null]);
});
