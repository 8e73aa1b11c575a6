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

/** The other regions whose lists lead on from this one: of its country, or of all. None of a list of one craft. */
export function regionsBeside<Region extends Counted>(
  list: ProductList,
  regions: readonly Region[],
): Region[] {
  if (list.craft) return [];
  const { place } = list;
  return regions.filter(
    ({ place: { path } }) => path !== place && (!place || countryOf(path) === countryOf(place)),
  );
}
