import { DutyBase } from '../../src/customs/duty-base.ts';
import type { TermsDefinition } from '../../src/customs/import-terms-list.rules.ts';
import { asianTerms } from './import-terms-asia.ts';
import { europeanTerms } from './import-terms-europe.ts';
import { nearTerms } from './import-terms-near.ts';
import { terms } from './terms.ts';

/** Where the demonstration's buyers are. Of other destinations it knows nothing, and says so. */
export function demonstrationImportTerms(): TermsDefinition[] {
  return [...americanTerms(), ...europeanTerms(), ...asianTerms(), ...nearTerms()];
}

/** No value is too small for duty; who sends by post pays it beforehand, by country of origin. */
function americanTerms(): TermsDefinition[] {
  const of = (originCountries: string[], dutyPercent: string) =>
    terms('dutyWithOrder', {
      country: 'US',
      currency: 'USD',
      originCountries,
      dutyPercent,
      dutyBase: DutyBase.GOODS,
      validFrom: '2025-08-29',
      source:
        'duty by country of origin, on the goods without freight, since the exemption of small parcels ended on 29 August 2025; rates as announced then, changed by orders and courts since.',
    });
  return [of(['KG', 'TJ', 'UZ'], '10'), of(['KZ'], '25')];
}
