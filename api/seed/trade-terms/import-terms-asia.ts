import { DutyBase } from '../../src/customs/duty-base.ts';
import { DutyCollection } from '../../src/customs/duty-collection.ts';
import type { TermsDefinition } from '../../src/customs/import-terms-list.rules.ts';
import { terms } from './terms.ts';

export function asianTerms(): TermsDefinition[] {
  return [...japaneseTerms(), ...chineseTerms()];
}

/** Up to ¥10,000 nothing is due, but for knitwear, leather goods and shoes. */
function japaneseTerms(): TermsDefinition[] {
  const japan = { country: 'JP', currency: 'JPY' as const };
  const atBorder = (hsPrefix: string, dutyPercent: string, fromMinor: bigint) =>
    terms('atBorder', {
      ...japan,
      hsPrefix,
      fromMinor,
      dutyPercent,
      taxPercent: '10',
      collection: DutyCollection.AT_BORDER,
      source:
        'consumption tax of 10 percent and a rounded simplified duty, on goods and freight; the customs value of what a person buys may be lower than the price.',
    });
  return [
    terms('belowLimit', {
      ...japan,
      belowMinor: 10_001n,
      collection: DutyCollection.NONE,
      source: 'exemption of customs values up to ¥10,000.',
    }),
    atBorder('', '3', 10_001n),
    atBorder('62', '10', 10_001n),
    atBorder('61', '10', 0n),
    atBorder('4202', '12', 0n),
    atBorder('4203', '12', 0n),
    atBorder('64', '30', 0n),
  ];
}

/** One tax on what a person receives by post; it is not asked for up to CNY 50, which are 250 at 20 percent. */
function chineseTerms(): TermsDefinition[] {
  const china = { country: 'CN', currency: 'CNY' as const };
  return [
    terms('belowLimit', {
      ...china,
      belowMinor: 250_01n,
      collection: DutyCollection.NONE,
      source: 'tax on personal parcels up to CNY 50 is not collected.',
    }),
    terms('atBorder', {
      ...china,
      fromMinor: 250_01n,
      belowMinor: 1_000_01n,
      dutyPercent: '20',
      dutyBase: DutyBase.GOODS,
      collection: DutyCollection.AT_BORDER,
      source: 'tax on personal parcels of 20 percent up to CNY 1,000.',
    }),
    terms('atBorder', {
      ...china,
      fromMinor: 1_000_01n,
      dutyPercent: '8',
      taxPercent: '13',
      collection: DutyCollection.AT_BORDER,
      source:
        'above CNY 1,000 a parcel is declared as goods: a rounded duty on goods and freight, and VAT of 13 percent.',
    }),
  ];
}
