import type { RestrictionFacts } from '../../src/restriction/restriction.rules.ts';
import { RestrictionEffect } from '../../src/restriction/restriction-effect.ts';
import type { Phrase } from '../catalogue/words.ts';
import { demonstrationSource, inNineLanguages } from './texts.ts';

type Particulars = Partial<RestrictionFacts> & Pick<RestrictionFacts, 'code' | 'source'>;

/** A restriction with what is not mentioned filled in: a warning, as long as a document or something harder is not named. */
export function restriction(reason: Phrase, { source, ...particulars }: Particulars): RestrictionFacts {
  return {
    hsPrefixes: [],
    productTypes: [],
    materials: [],
    exceptMaterials: [],
    supplyKinds: [],
    minAgeYears: null,
    fromCountries: [],
    toPlaces: [],
    exceptPlaces: [],
    effect: particulars.documentType ? RestrictionEffect.REQUIRE_DOCUMENT : RestrictionEffect.WARN,
    documentType: null,
    validFrom: '2026-01-01',
    validTo: null,
    ...particulars,
    reason: inNineLanguages(reason),
    source: `${demonstrationSource}${source} From general knowledge; not legal advice.`,
  };
}
