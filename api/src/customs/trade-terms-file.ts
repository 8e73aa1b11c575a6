import { languages } from '@aul/language';
import { type Currency, currencies, MoneyError, parseAmount } from '@aul/money';
import * as v from 'valibot';
import { written } from '../graphql/localized-text.ts';
import type { RestrictionFacts } from '../restriction/restriction.rules.ts';
import { RestrictionEffect } from '../restriction/restriction-effect.ts';
import { restrictionProblems } from '../restriction/restriction-list.rules.ts';
import { PostalKind } from '../shipping/postal-kind.ts';
import { type TariffDefinition, tariffProblems } from '../shipping/tariff-list.rules.ts';
import { DutyBase } from './duty-base.ts';
import { DutyCollection } from './duty-collection.ts';
import { importTermsProblems, type TermsDefinition } from './import-terms-list.rules.ts';
import { TaxScheme } from './tax-scheme.ts';

/** Lists that are whole: what is left out of one ends. A list that is not there stays as it is. */
export interface TradeTerms {
  tariffs?: TariffDefinition[];
  importTerms?: TermsDefinition[];
  restrictions?: RestrictionFacts[];
}

/**
 * Reads an operator's file of tariffs, import terms and restrictions, as docs/operators.md shows it. Gives either the
 * lists, which the operations will take, or all that is wrong with them, each with the place in the file or the entry.
 */
export function readTradeTerms(text: string): { terms: TradeTerms } | { problems: string[] } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { problems: [`This is not JSON: ${error instanceof Error ? error.message : error}`] };
  }
  const read = v.safeParse(file, json);
  if (!read.success)
    return {
      problems: read.issues.map((issue) => `${v.getDotPath(issue) ?? 'The file'}: ${issue.message}`),
    };
  const terms = read.output;
  const problems = [
    ...tariffProblems(terms.tariffs ?? []),
    ...importTermsProblems(terms.importTerms ?? []),
    ...restrictionProblems(terms.restrictions ?? []),
  ];
  return problems.length > 0 ? { problems } : { terms };
}

const text = v.pipe(v.string(), v.trim());
const codes = v.optional(v.array(text), () => []);
const wholeNumber = v.pipe(v.number(), v.integer());
const currency = v.picklist(currencies);
const decimal = v.pipe(v.string(), v.regex(/^\d+(\.\d+)?$/, 'Expected a decimal in quotes, such as "12.50"'));
const words = v.pipe(
  v.strictObject(v.entriesFromList(languages, v.optional(text)), 'Expected texts by language'),
  v.transform((byLanguage) =>
    written(Object.fromEntries(Object.entries(byLanguage).filter(([, one]) => one !== undefined))),
  ),
);
const days = { validFrom: text, validTo: v.optional(v.nullable(text), null) };

const tariff = v.pipe(
  v.strictObject({
    code: text,
    name: words,
    carrier: text,
    postalKind: v.enum(PostalKind),
    originCountry: text,
    countries: codes,
    currency,
    bands: v.array(v.strictObject({ upToGrams: wholeNumber, amount: decimal })),
    volumetricDivisor: v.optional(v.nullable(wholeNumber), null),
    daysMin: wholeNumber,
    daysMax: wholeNumber,
    isTracked: v.boolean(),
    ...days,
    source: text,
    isDemonstration: v.optional(v.boolean(), false),
  }),
  v.rawTransform(({ dataset, addIssue, NEVER }): TariffDefinition => {
    const { bands, ...facts } = dataset.value;
    const amounts = bands.map(({ amount }) => minorUnits(amount, facts.currency, addIssue));
    if (amounts.includes(undefined)) return NEVER;
    return {
      ...facts,
      bands: bands.map(({ upToGrams }, index) => ({ upToGrams, amountMinor: String(amounts[index]) })),
    };
  }),
);

const importTerms = v.pipe(
  v.strictObject({
    country: text,
    originCountries: codes,
    hsPrefix: v.optional(text, ''),
    currency,
    from: v.optional(decimal, '0'),
    below: v.optional(v.nullable(decimal), null),
    upToGrams: v.optional(v.nullable(wholeNumber), null),
    dutyPercent: v.optional(decimal, '0'),
    dutyBase: v.optional(v.enum(DutyBase), DutyBase.GOODS),
    allowance: v.optional(decimal, '0'),
    dutyFlat: v.optional(decimal, '0'),
    taxPercent: v.optional(decimal, '0'),
    collection: v.enum(DutyCollection),
    scheme: v.optional(v.nullable(v.enum(TaxScheme)), null),
    note: words,
    ...days,
    source: text,
    isUnchecked: v.optional(v.boolean(), true),
  }),
  v.rawTransform(({ dataset, addIssue, NEVER }): TermsDefinition => {
    const { from, below, allowance, dutyFlat, ...facts } = dataset.value;
    const fromMinor = minorUnits(from, facts.currency, addIssue);
    const belowMinor = below === null ? null : minorUnits(below, facts.currency, addIssue);
    const allowanceMinor = minorUnits(allowance, facts.currency, addIssue);
    const dutyFlatMinor = minorUnits(dutyFlat, facts.currency, addIssue);
    if (
      fromMinor === undefined ||
      belowMinor === undefined ||
      allowanceMinor === undefined ||
      dutyFlatMinor === undefined
    )
      return NEVER;
    return { ...facts, fromMinor, belowMinor, allowanceMinor, dutyFlatMinor };
  }),
);

const restriction = v.strictObject({
  code: text,
  hsPrefixes: codes,
  productTypes: codes,
  materials: codes,
  exceptMaterials: codes,
  supplyKinds: codes,
  minAgeYears: v.optional(v.nullable(wholeNumber), null),
  fromCountries: codes,
  toPlaces: codes,
  exceptPlaces: codes,
  effect: v.enum(RestrictionEffect),
  documentType: v.optional(v.nullable(text), null),
  reason: words,
  ...days,
  source: text,
});

const file = v.pipe(
  v.strictObject({
    tariffs: v.exactOptional(v.array(tariff)),
    importTerms: v.exactOptional(v.array(importTerms)),
    restrictions: v.exactOptional(v.array(restriction)),
  }),
  v.check((lists) => Object.keys(lists).length > 0, 'Expected "tariffs", "importTerms" or "restrictions"'),
);

/** Undefined, and said so, where the amount has more decimals than its currency. */
function minorUnits(
  amount: string,
  inCurrency: Currency,
  addIssue: (issue: { message: string }) => void,
): bigint | undefined {
  try {
    return parseAmount(amount, inCurrency).amountMinor;
  } catch (error) {
    if (!(error instanceof MoneyError)) throw error;
    addIssue({ message: error.message });
    return undefined;
  }
}
