import { type OperationContext, refuseUnless, transaction } from '../operation.ts';
import { importTermsProblems, type TermsDefinition } from './import-terms-list.rules.ts';
import { type ListChange, replaceDatedList } from './replace-dated-list.ts';
import { tradeVersion } from './trade-version.ts';

/**
 * The import terms of all destinations: what is not in the list any more, or differs from it, ends yesterday, and what
 * is new begins. Throws BAD_USER_INPUT with the first thing that is wrong; `importTermsProblems` names all.
 */
export function defineImportTerms(
  ctx: OperationContext,
  list: readonly TermsDefinition[],
): Promise<ListChange> {
  return transaction(ctx, async (tx) => {
    tradeVersion.current += 1;
    const [problem] = importTermsProblems(list);
    refuseUnless(problem === undefined, String(problem));
    return replaceDatedList(tx, { table: 'import_terms', columns, rows: list.map(rowOf) });
  });
}

const columns = {
  country: 'text',
  origin_countries: 'text[]',
  hs_prefix: 'text',
  currency: 'text',
  from_minor: 'bigint',
  below_minor: 'bigint',
  up_to_grams: 'integer',
  duty_percent: 'numeric(6,3)',
  duty_base: 'text',
  allowance_minor: 'bigint',
  duty_flat_minor: 'bigint',
  tax_percent: 'numeric(6,3)',
  collection: 'text',
  scheme: 'text',
  note: 'jsonb',
  valid_from: 'date',
  valid_to: 'date',
  source: 'text',
  is_unchecked: 'boolean',
};

function rowOf(terms: TermsDefinition): Record<keyof typeof columns, unknown> {
  return {
    country: terms.country,
    origin_countries: terms.originCountries.toSorted(),
    hs_prefix: terms.hsPrefix,
    currency: terms.currency,
    from_minor: String(terms.fromMinor),
    below_minor: terms.belowMinor === null ? null : String(terms.belowMinor),
    up_to_grams: terms.upToGrams,
    duty_percent: terms.dutyPercent,
    duty_base: terms.dutyBase,
    allowance_minor: String(terms.allowanceMinor),
    duty_flat_minor: String(terms.dutyFlatMinor),
    tax_percent: terms.taxPercent,
    collection: terms.collection,
    scheme: terms.scheme,
    note: terms.note,
    valid_from: terms.validFrom,
    valid_to: terms.validTo,
    source: terms.source,
    is_unchecked: terms.isUnchecked,
  };
}
