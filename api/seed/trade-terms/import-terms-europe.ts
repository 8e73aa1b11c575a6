import { DutyCollection } from '../../src/customs/duty-collection.ts';
import type { TermsDefinition } from '../../src/customs/import-terms-list.rules.ts';
import { TaxScheme } from '../../src/customs/tax-scheme.ts';
import { terms } from './terms.ts';

// biome-ignore format: tables are read by rows
/** Standard rates of VAT in percent. */
const vat: Record<string, string> = {
  AT: '20', BE: '21', BG: '20', CY: '19', CZ: '21', DE: '19', DK: '25', EE: '24', ES: '21', FI: '25.5', FR: '20', GR: '24',
  HR: '25', HU: '27', IE: '23', IT: '22', LT: '21', LU: '17', LV: '21', MT: '18', NL: '21', PL: '23', PT: '23', RO: '21',
  SE: '25', SI: '22', SK: '23',
};

/** Duty in percent by the beginning of an HS code, rounded: what a buyer is shown as an estimate. */
const duty: Record<string, string> = { '': '5', '57': '8', '61': '12', '62': '12', '63': '12' };

export function europeanTerms(): TermsDefinition[] {
  return [
    ...Object.entries(vat).flatMap(([country, taxPercent]) => unionTerms(country, taxPercent)),
    ...britishTerms(),
  ];
}

/**
 * Up to €150 the seller collects VAT, and since July 2026 a flat duty for each HS code, if registered for that;
 * otherwise, and above it, the carrier does.
 */
function unionTerms(country: string, taxPercent: string): TermsDefinition[] {
  const small = { country, currency: 'EUR' as const, belowMinor: 150_01n, taxPercent };
  return [
    terms('vatWithOrder', {
      ...small,
      scheme: TaxScheme.IOSS,
      validFrom: '2021-07-01',
      validTo: '2026-06-30',
      source: 'import one-stop shop for consignments up to €150, at the standard rate of VAT.',
    }),
    terms('dutyAndVatWithOrder', {
      ...small,
      scheme: TaxScheme.IOSS,
      dutyFlatMinor: 3_00n,
      validFrom: '2026-07-01',
      source: 'import one-stop shop up to €150, and the flat duty of €3 announced from 1 July 2026.',
    }),
    terms('atBorder', {
      ...small,
      collection: DutyCollection.AT_BORDER,
      validFrom: '2021-07-01',
      validTo: '2026-06-30',
      source: 'import VAT at the standard rate up to €150, where the seller is not in the one-stop shop.',
    }),
    terms('atBorder', {
      ...small,
      dutyFlatMinor: 3_00n,
      collection: DutyCollection.AT_BORDER,
      validFrom: '2026-07-01',
      source:
        'import VAT up to €150, where the seller is not in the one-stop shop, and the flat duty of €3 announced from 1 July 2026.',
    }),
    ...Object.entries(duty).map(([hsPrefix, dutyPercent]) =>
      terms('atBorder', {
        country,
        currency: 'EUR',
        hsPrefix,
        fromMinor: 150_01n,
        dutyPercent,
        taxPercent,
        collection: DutyCollection.AT_BORDER,
        validFrom: '2021-07-01',
        source:
          'import VAT at the standard rate, and a rounded duty on goods of this kind and their freight above €150.',
      }),
    ),
  ];
}

function britishTerms(): TermsDefinition[] {
  return [
    terms('vatWithOrder', {
      country: 'GB',
      currency: 'GBP',
      belowMinor: 135_01n,
      taxPercent: '20',
      scheme: TaxScheme.GB_VAT,
      validFrom: '2021-01-01',
      source: 'VAT at the point of sale for consignments up to £135, which the seller registers for.',
    }),
    terms('atBorder', {
      country: 'GB',
      currency: 'GBP',
      belowMinor: 135_01n,
      taxPercent: '20',
      collection: DutyCollection.AT_BORDER,
      validFrom: '2021-01-01',
      source: 'VAT up to £135, where the seller is not registered for it and the carrier asks for it.',
    }),
    ...Object.entries(duty).map(([hsPrefix, dutyPercent]) =>
      terms('atBorder', {
        country: 'GB',
        currency: 'GBP',
        hsPrefix,
        fromMinor: 135_01n,
        dutyPercent,
        taxPercent: '20',
        collection: DutyCollection.AT_BORDER,
        validFrom: '2021-01-01',
        source: 'import VAT, and a rounded duty on goods of this kind and their freight above £135.',
      }),
    ),
  ];
}
