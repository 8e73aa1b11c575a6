import { DutyBase } from '../../src/customs/duty-base.ts';
import { DutyCollection } from '../../src/customs/duty-collection.ts';
import type { TermsDefinition } from '../../src/customs/import-terms-list.rules.ts';
import { notes } from './notes.ts';
import { demonstrationSource, inNineLanguages } from './texts.ts';

type Particulars = Omit<Partial<TermsDefinition>, 'note'> & Pick<TermsDefinition, 'country' | 'currency'>;

/** Terms with what is not mentioned filled in; most countries take duty of what it costs to their border. Amounts in whole minor units; nobody has compared any with its source. */
export function terms(
  note: keyof typeof notes,
  { source = '', ...particulars }: Particulars,
): TermsDefinition {
  return {
    originCountries: [],
    hsPrefix: '',
    fromMinor: 0n,
    belowMinor: null,
    upToGrams: null,
    dutyPercent: '0',
    dutyBase: DutyBase.CIF,
    allowanceMinor: 0n,
    dutyFlatMinor: 0n,
    taxPercent: '0',
    collection: DutyCollection.AT_CHECKOUT,
    scheme: null,
    validFrom: '2026-01-01',
    validTo: null,
    isUnchecked: true,
    ...particulars,
    note: inNineLanguages(notes[note]),
    source: `${demonstrationSource}${source} From general knowledge; not compared with the law.`,
  };
}
