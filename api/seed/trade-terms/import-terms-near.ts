import { DutyBase } from '../../src/customs/duty-base.ts';
import { DutyCollection } from '../../src/customs/duty-collection.ts';
import type { TermsDefinition } from '../../src/customs/import-terms-list.rules.ts';
import { eurasianUnion } from './regions.ts';
import { terms } from './terms.ts';

export function nearTerms(): TermsDefinition[] {
  return [...eurasianUnion.flatMap(unionTerms), ...uzbekTerms(), ...tajikTerms()];
}

/** Nothing from within; from outside an allowance of €200 and 31 kg for a parcel to a person. Heavier ones are not known. */
function unionTerms(country: string): TermsDefinition[] {
  const outside = { country, currency: 'EUR' as const, dutyBase: DutyBase.GOODS };
  const parcel = { ...outside, upToGrams: 31_000 };
  const source =
    'allowance of €200 and 31 kg for parcels to persons, above it 15 percent of the rest; of the goods, since delivery to a person is not counted.';
  return [
    terms('union', {
      ...outside,
      originCountries: eurasianUnion,
      collection: DutyCollection.NONE,
      source: 'one customs area of the Eurasian Economic Union.',
    }),
    terms('allowance', { ...parcel, belowMinor: 200_01n, collection: DutyCollection.NONE, source }),
    terms('aboveAllowance', {
      ...parcel,
      fromMinor: 200_01n,
      allowanceMinor: 200_00n,
      dutyPercent: '15',
      collection: DutyCollection.AT_BORDER,
      source,
    }),
  ];
}

function uzbekTerms(): TermsDefinition[] {
  const uzbekistan = { country: 'UZ', currency: 'USD' as const, dutyBase: DutyBase.GOODS };
  const source =
    'allowance of USD 200 a month for parcels to persons, above it one payment of 30 percent of the rest.';
  return [
    terms('allowance', { ...uzbekistan, belowMinor: 200_01n, collection: DutyCollection.NONE, source }),
    terms('aboveAllowance', {
      ...uzbekistan,
      fromMinor: 200_01n,
      allowanceMinor: 200_00n,
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
      source: 'a rounded duty of 10 percent on goods and freight, and VAT of 14 percent.',
    }),
  ];
}
