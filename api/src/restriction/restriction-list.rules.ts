import {
  areDaysInOrder,
  isCode,
  isCountry,
  isPlace,
  isSome,
  problemsOf,
} from '../customs/list-checks.rules.ts';
import { SupplyKind } from '../product/supply.ts';
import type { RestrictionFacts } from './restriction.rules.ts';
import { RestrictionEffect } from './restriction-effect.ts';

/** What is wrong with a list of restrictions, entry by entry; nothing where it can be taken. */
export function restrictionProblems(list: readonly RestrictionFacts[]): string[] {
  const codes = list.map(({ code }) => code);
  const doubles = new Set(codes.filter((code, index) => codes.indexOf(code) !== index));
  return [
    ...list.flatMap((rule) => ownProblems(rule)),
    ...[...doubles].map((code) => `The restriction ${code}: it is in the list twice`),
  ];
}

function ownProblems(rule: RestrictionFacts): string[] {
  const { hsPrefixes, productTypes, materials, exceptMaterials, supplyKinds } = rule;
  const { fromCountries, toPlaces, exceptPlaces } = rule;
  const lists = [hsPrefixes, productTypes, materials, supplyKinds, fromCountries, toPlaces, exceptPlaces];
  const all = (list: readonly string[], fits: (item: string) => boolean, what: string) =>
    list.map((item): [boolean, string] => [fits(item), `"${item}" is not ${what}`]);
  return problemsOf(`The restriction ${rule.code}`, [
    [isCode(rule.code), 'its code is not of small letters, digits and single hyphens'],
    [lists.some((list) => list.length > 0), 'it names neither goods nor places, and would fit everything'],
    ...all(hsPrefixes, (prefix) => /^\d{1,6}$/.test(prefix), 'the beginning of a six-digit HS code'),
    ...all(productTypes, isCode, 'the slug of a product type'),
    ...all(
      [...materials, ...exceptMaterials],
      (word) => isSome(word) && word === word.toLowerCase(),
      'a word in small letters',
    ),
    ...all(supplyKinds, (kind) => Object.hasOwn(SupplyKind, kind), 'a supply kind'),
    [
      rule.minAgeYears === null || rule.minAgeYears === undefined || rule.minAgeYears > 0,
      'its age is not a number of years above zero',
    ],
    ...all(fromCountries, isCountry, 'a country of two capital letters'),
    ...all([...toPlaces, ...exceptPlaces], isPlace, 'a country, or a part of one as in US-CA'),
    [
      (rule.effect === RestrictionEffect.REQUIRE_DOCUMENT) === isSome(rule.documentType ?? undefined),
      'REQUIRE_DOCUMENT names its document, and no other effect does',
    ],
    [isSome(rule.reason.en?.text), 'it has no reason in English'],
    [isSome(rule.source), 'it has no source'],
    [areDaysInOrder(rule), 'its days of validity are not ISO dates in order'],
  ]);
}
