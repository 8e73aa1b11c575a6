import type { ShopListsQuery } from '../../gql/graphql.ts';
import { listName, type ProductList, pageCount } from './product-list.ts';

interface Counts {
  /** Of all countries. */
  everything: ShopListsQuery['products'];
  countries: { path: string; products: ShopListsQuery['products'] }[];
}

/** The names of all pages of all lists that have products: everything, each craft, place, and craft of a country. */
export function namesOfLists({ everything, countries }: Counts): string[] {
  const { totalCount, facets } = everything;
  const counted: [list: ProductList, products: number][] = [
    [{}, totalCount],
    ...facets.directions.map(({ direction, count }): [ProductList, number] => [
      { craft: direction.slug },
      count,
    ]),
    ...facets.regions.map(({ place, count }): [ProductList, number] => [{ place: place.path }, count]),
    ...countries.flatMap(({ path, products }): [ProductList, number][] => [
      [{ place: path }, products.totalCount],
      ...products.facets.directions.map(({ direction, count }): [ProductList, number] => [
        { craft: direction.slug, place: path },
        count,
      ]),
    ]),
  ];
  const names = counted
    .filter(([list, products]) => products > 0 || listName(list) === '')
    .flatMap(([list, products]) =>
      Array.from({ length: pageCount(products) }, (_, page) => listName(list, page + 1)),
    );
  // A country without regions stands for itself among the regions.
  return [...new Set(names)];
}
