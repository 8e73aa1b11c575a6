import type { Texts } from '@aul/language';
import { isOfMaterials, type NamedMaterial } from './material-words.rules.ts';
import { RestrictionEffect } from './restriction-effect.ts';

/** The facts of a RestrictionRule. It fits what matches every list of it that is not empty, less what is excepted. */
export interface RestrictionFacts {
  code: string;
  hsPrefixes: readonly string[];
  productTypes: readonly string[];
  /** Words of any language in what a material is called. */
  materials: readonly string[];
  exceptMaterials: readonly string[];
  supplyKinds: readonly string[];
  /** In years, from that of making on: it fits what was made so long ago, where that is known. Null fits any age. */
  minAgeYears?: number | null;
  fromCountries: readonly string[];
  toPlaces: readonly string[];
  exceptPlaces: readonly string[];
  effect: RestrictionEffect;
  documentType: string | null;
  reason: Texts;
  source: string;
  /** ISO dates; the last day, where there is one. */
  validFrom: string;
  validTo: string | null;
}

export interface RestrictedGoods {
  hsCode6: string;
  /** Its slug. */
  productType: string;
  materials: readonly NamedMaterial[];
  supplyKind: string;
  /** Null where it is not known, as of new things. */
  madeYear: number | null;
  /** Of the certificates that are valid today. */
  certificateTypes: readonly string[];
}

export interface Route {
  /** ISO 3166-1 alpha-2. */
  from: string;
  to: string;
  /** ISO 3166-2, such as `US-CA`, or what follows the country in it; null while nobody has said. */
  subdivision: string | null;
}

/**
 * The rules that fit the goods on their way, hardest effect first, then by code. What requires a document that the
 * product has is left out. Where the part of the country is not known yet, a rule for a part of it is a warning.
 */
export function restrictionsOf(
  goods: RestrictedGoods,
  route: Route,
  rules: readonly RestrictionFacts[],
  today: string,
): RestrictionFacts[] {
  const isOf = isOfMaterials(goods.materials);
  return rules
    .filter(({ validFrom, validTo }) => validFrom <= today && (validTo === null || validTo >= today))
    .filter(({ fromCountries }) => isAny(fromCountries, (country) => country === route.from))
    .filter((rule) => fitsGoods(rule, goods) && fitsAge(rule, goods, today) && !hasDocument(rule, goods))
    .filter(({ materials }) => materials.length === 0 || isOf(materials))
    .filter(({ exceptMaterials }) => !isOf(exceptMaterials))
    .flatMap((rule) => onRoute(rule, route))
    .toSorted((a, b) => hardness[b.effect] - hardness[a.effect] || (a.code < b.code ? -1 : 1));
}

const hardness: Record<RestrictionEffect, number> = {
  [RestrictionEffect.WARN]: 0,
  [RestrictionEffect.REQUIRE_DOCUMENT]: 1,
  [RestrictionEffect.BLOCK]: 2,
};

function fitsGoods(rule: RestrictionFacts, goods: RestrictedGoods): boolean {
  return (
    isAny(rule.hsPrefixes, (prefix) => goods.hsCode6.startsWith(prefix)) &&
    isAny(rule.productTypes, (slug) => slug === goods.productType) &&
    isAny(rule.supplyKinds, (kind) => kind === goods.supplyKind)
  );
}

/** The month is not known: what turns as old in the course of this year is counted as that. */
function fitsAge({ minAgeYears }: RestrictionFacts, { madeYear }: RestrictedGoods, today: string): boolean {
  if (minAgeYears === null || minAgeYears === undefined) return true;
  return madeYear !== null && Number(today.slice(0, 4)) - madeYear >= minAgeYears;
}

function hasDocument(
  { effect, documentType }: RestrictionFacts,
  { certificateTypes }: RestrictedGoods,
): boolean {
  return (
    effect === RestrictionEffect.REQUIRE_DOCUMENT &&
    documentType !== null &&
    certificateTypes.includes(documentType)
  );
}

function onRoute(rule: RestrictionFacts, { to, subdivision }: Route): RestrictionFacts[] {
  const part = subdivision === null ? null : subdivision.replace(`${to}-`, '');
  const isHere = (place: string) => place === to || (part !== null && place === `${to}-${part}`);
  if (rule.exceptPlaces.some(isHere)) return [];
  if (isAny(rule.toPlaces, isHere)) return [rule];
  const mayBeHere = part === null && rule.toPlaces.some((place) => place.startsWith(`${to}-`));
  return mayBeHere ? [{ ...rule, effect: RestrictionEffect.WARN, documentType: null }] : [];
}

/** An empty list says nothing, and so fits. */
function isAny<T>(list: readonly T[], fits: (item: T) => boolean): boolean {
  return list.length === 0 || list.some(fits);
}
