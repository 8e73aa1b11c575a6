import { DutyCollection } from '../../src/customs/duty-collection.ts';
import type { TermsDefinition } from '../../src/customs/import-terms-list.rules.ts';
import { eurasianUnion } from './regions.ts';
import { terms } from './terms.ts';

export function nearTerms(): TermsDefinition[] {
  return [...eurasianUnion.flatMap(unionTerms), ...uzbekTerms(), ...tajikTerms()];
}

/** Nothing from within; from outside an allowance of €200 for a parcel to a person. */
function unionTerms(country: string): TermsDefinition[] {
  const outside = { country, currency: 'EUR' as const };
  const source = 'allowance of €200 and 31 kg for parcels to persons, above it 15 percent of the rest.';
  return [
    terms('union', {
      ...outside,
      originCountries: eurasianUnion,
      collection: DutyCollection.NONE,
      source: 'one customs area of the Eurasian Economic Union.',
    }),
    terms('allowance', { ...outside, belowMinor: 200_01n, collection: DutyCollection.NONE, source }),
    terms('aboveAllowance', {
      ...outside,
      fromMinor: 200_01n,
      dutyPercent: '15',
      collection: DutyCollection.AT_BORDER,
      source,
    }),
  ];
}

function uzbekTerms(): TermsDefinition[] {
  const uzbekistan = { country: 'UZ', currency: 'USD' as const };
  const source = 'allowance of USD 200 a month for parcels to persons, above it one payment of 30 percent.';
  return [
    terms('allowance', { ...uzbekistan, belowMinor: 200_01n, collection: DutyCollection.NONE, source }),
    terms('aboveAllowance', {
      ...uzbekistan,
      fromMinor: 200_01n,
      dutyPercent: '30',
      collection: DutyCollection.AT_BORDER,
      source,
    }),
  ];
}

function tajikTerms(): TermsDefinition[] {
  const tajikistan = { country: 'TJ', currency: 'USD' as const, collection: DutyCollection.AT_BORDER };
  return [
    terms('atBorder', {
      ...tajikistan,
      originCountries: ['AM', 'AZ', 'BY', 'KG', 'KZ', 'MD', 'RU', 'UZ'],
      taxPercent: '14',
      source: 'free trade among the states of the Commonwealth; VAT of 14 percent.',
    }),
    terms('atBorder', {
      ...tajikistan,
      dutyPercent: '10',
      taxPercent: '14',
      source: 'a rounded duty of 10 percent and VAT of 14 percent.',
    }),
  ];
}
