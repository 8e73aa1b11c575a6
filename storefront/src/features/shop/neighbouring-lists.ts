import type { PlaceNameFragment } from '../../gql/graphql.ts';
import type { ProductList } from './product-list.ts';

interface Counted {
  place: PlaceNameFragment;
  count: number;
}

const countryOf = (path: string) => path.split('/')[0] ?? path;

/** The countries that products are from, with their number, most first: from the counts of regions. */
export function countriesOf(regions: readonly Counted[], countries: readonly PlaceNameFragment[]) {
  const byCountry = Map.groupBy(regions, ({ place }) => countryOf(place.path));
  return countries
    .map((country) => ({
      country,
      products: byCountry.get(country.path)?.reduce((sum, { count }) => sum + count, 0) ?? 0,
    }))
    .filter(({ products }) => products > 0)
    .toSorted((one, other) => other.products - one.products);
}

/** The other regions of the country, whose lists lead on from this one. None of a list of one craft, or of all countries. */
export function regionsBeside<Region extends Counted>(
  list: ProductList,
  regions: readonly Region[],
): Region[] {
  const { craft, place } = list;
  if (craft || !place) return [];
  return regions.filter(({ place: { path } }) => path !== place && countryOf(path) === countryOf(place));
}
