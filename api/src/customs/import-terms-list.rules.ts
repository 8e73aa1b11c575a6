import type { ImportTermsFacts } from './import.rules.ts';
import { areDaysInOrder, isCountry, isSome, problemsOf } from './list-checks.rules.ts';

export interface TermsDefinition extends ImportTermsFacts {
  source: string;
  /** Nobody has compared it with its source yet. */
  isUnchecked: boolean;
}

/** What is wrong with a list of import terms, entry by entry; nothing where it can be taken. */
export function importTermsProblems(list: readonly TermsDefinition[]): string[] {
  return [...list.flatMap((terms) => ownProblems(terms)), ...doubles(list)];
}

function ownProblems(terms: TermsDefinition): string[] {
  const { country, originCountries, hsPrefix, dutyPercent, taxPercent, fromMinor, belowMinor, upToGrams } =
    terms;
  return problemsOf(nameOf(terms), [
    [isCountry(country), `"${country}" is not a country of two capital letters`],
    ...originCountries.map((origin): [boolean, string] => [
      isCountry(origin),
      `the origin "${origin}" is not a country of two capital letters`,
    ]),
    [/^\d{0,6}$/.test(hsPrefix), `"${hsPrefix}" is not the beginning of a six-digit HS code`],
    [isPercent(dutyPercent), `the duty of "${dutyPercent}" is not 0 to 100 percent, to three decimals`],
    [isPercent(taxPercent), `the tax of "${taxPercent}" is not 0 to 100 percent, to three decimals`],
    [terms.allowanceMinor >= 0n, 'its allowance is below zero'],
    [terms.dutyFlatMinor >= 0n, 'its flat duty is below zero'],
    [fromMinor >= 0n, 'it holds from a value below zero'],
    [
      belowMinor === null || belowMinor > fromMinor,
      'the value that it holds below is not above that from which',
    ],
    [
      upToGrams === null || (Number.isSafeInteger(upToGrams) && upToGrams > 0),
      'the weight that it holds up to is not a whole number of grams above zero',
    ],
    [isSome(terms.note.en?.text), 'it has no note in English'],
    [isSome(terms.source), 'it has no source'],
    [areDaysInOrder(terms), 'its days of validity are not ISO dates in order'],
  ]);
}

/** Two that are as particular as one another: neither could be preferred. */
function doubles(list: readonly TermsDefinition[]): string[] {
  const scope = ({
    country,
    hsPrefix,
    currency,
    fromMinor,
    belowMinor,
    upToGrams,
    scheme,
    validFrom,
  }: TermsDefinition) =>
    [country, hsPrefix, currency, fromMinor, belowMinor, upToGrams, scheme, validFrom].join(' ');
  return [...Map.groupBy(list, scope).values()].flatMap((same) =>
    same.flatMap((one, index) =>
      same.slice(index + 1).flatMap((other) => {
        const shared = one.originCountries.filter((origin) => other.originCountries.includes(origin));
        const areBothForAny = one.originCountries.length === 0 && other.originCountries.length === 0;
        if (shared.length === 0 && !areBothForAny) return [];
        return [`${nameOf(one)}: another begins on the same day for ${shared.join(', ') || 'any origin'}`];
      }),
    ),
  );
}

function isPercent(text: string): boolean {
  return /^\d{1,3}(\.\d{1,3})?$/.test(text) && Number(text) <= 100;
}

function nameOf({ country, originCountries, hsPrefix, validFrom }: TermsDefinition): string {
  const goods = hsPrefix && ` for HS ${hsPrefix}`;
  const origin = originCountries.length > 0 ? ` from ${originCountries.join(', ')}` : '';
  return `The import terms of ${country}${goods}${origin} of ${validFrom}`;
}
