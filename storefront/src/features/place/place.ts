import type {
  PlaceLevel,
  PlaceNameFragment,
  PlacePageQuery,
  PlaceRowFragment,
  SettlementKind,
} from '../../gql/graphql.ts';
import { placePath } from '../../paths.ts';
import type { SiteLanguage } from '../../site-language.ts';
import { fill } from '../../words/fill.ts';
import type { Words } from '../../words/words.ts';

/** What kind of place it is, in words. */
export function placeKind(
  place: { level: PlaceLevel; settlementKind: SettlementKind | null },
  words: Words,
): string {
  return place.settlementKind
    ? words.place.settlementKind[place.settlementKind]
    : words.place.level[place.level];
}

/** The one sentence of a place as plain text; its name alone where no product is known. */
export function placeSentence(
  place: Pick<PlaceRowFragment, 'name' | 'specialization'>,
  words: Words,
): string {
  const product = place.specialization?.title;
  return product ? fill(words.sentence, { place: place.name.text, product: product.text }) : place.name.text;
}

/** Links from the country down. */
export function placeTrail(places: readonly PlaceNameFragment[], language: SiteLanguage) {
  return places.map(({ name, path }) => ({ name, href: placePath(language, path) }));
}

/** Where one is, from the village up: "Rishton, Fergana Region, Uzbekistan". */
export function originLine(
  place: PlaceNameFragment,
  ancestors: readonly PlaceNameFragment[],
): PlaceNameFragment[] {
  const [country, region] = ancestors;
  return [place, region, country].filter((part) => part !== undefined);
}

/** Settlements under the districts that they lie in, in the order of the districts; what lies in none comes first. */
export function byDistrict(settlements: readonly PlaceRowFragment[], districts: readonly PlaceRowFragment[]) {
  const groups = Map.groupBy(settlements, ({ path }) => path.slice(0, path.lastIndexOf('/')));
  const named = districts.map((district) => ({ district, settlements: groups.get(district.path) ?? [] }));
  const inDistricts = new Set(districts.map(({ path }) => path));
  const others = settlements.filter(({ path }) => !inDistricts.has(path.slice(0, path.lastIndexOf('/'))));
  return { others, named: named.filter((group) => group.settlements.length > 0) };
}

/** Other settlements under the same parent. */
export function neighboursOf(
  place: Pick<NonNullable<PlacePageQuery['place']>, 'path' | 'parent'>,
): PlaceRowFragment[] {
  const siblings = place.parent?.children.nodes ?? [];
  return siblings.filter(({ level, path }) => level === 'SETTLEMENT' && path !== place.path);
}
