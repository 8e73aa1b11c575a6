import { defineImportTerms } from '../src/customs/define-import-terms.ts';
import { DutyBase } from '../src/customs/duty-base.ts';
import { DutyCollection } from '../src/customs/duty-collection.ts';
import type { TermsDefinition } from '../src/customs/import-terms-list.rules.ts';
import type { OperationContext } from '../src/operation.ts';
import { defineTariffs } from '../src/shipping/define-tariffs.ts';
import { PostalKind } from '../src/shipping/postal-kind.ts';
import type { TariffDefinition } from '../src/shipping/tariff-list.rules.ts';
import { english } from './make.ts';

/** Tariffs, duties and taxes for tests, easy to reckon with; all from Uzbekistan and in its currency. */

export function tariff(more: Partial<TariffDefinition> = {}): TariffDefinition {
  return {
    code: 'post',
    name: english('Post, tracked'),
    carrier: 'Post',
    postalKind: PostalKind.PARCEL,
    originCountry: 'UZ',
    countries: [],
    currency: 'UZS',
    // 5 and 20 USD at the rate of `makeMarkets`.
    bands: [
      { upToGrams: 2_000, amountMinor: '5000000' },
      { upToGrams: 20_000, amountMinor: '20000000' },
    ],
    volumetricDivisor: null,
    daysMin: 10,
    daysMax: 20,
    isTracked: true,
    validFrom: '2026-01-01',
    validTo: null,
    isDemonstration: true,
    source: 'Made up for tests.',
    ...more,
  };
}

export const express = tariff({
  code: 'express',
  name: english('Courier'),
  carrier: 'Courier',
  postalKind: PostalKind.NONE,
  bands: [{ upToGrams: 30_000, amountMinor: '40000000' }],
  volumetricDivisor: 5_000,
  daysMin: 3,
  daysMax: 6,
});

export function terms(more: Partial<TermsDefinition> & Pick<TermsDefinition, 'country'>): TermsDefinition {
  return {
    originCountries: [],
    hsPrefix: '',
    currency: 'UZS',
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
    note: english('Duties are in the total.'),
    validFrom: '2026-01-01',
    validTo: null,
    source: 'Made up for tests.',
    isUnchecked: true,
    ...more,
  };
}

/** Ways to everywhere; the United States take ten percent with the order, Japan ten at the border. */
export async function makeTrade(ctx: OperationContext): Promise<void> {
  await defineTariffs(ctx, [tariff(), express]);
  await defineImportTerms(ctx, [
    terms({ country: 'US', dutyPercent: '10' }),
    terms({
      country: 'JP',
      taxPercent: '10',
      collection: DutyCollection.AT_BORDER,
      note: english('Customs ask for it at the door.'),
    }),
  ]);
}
