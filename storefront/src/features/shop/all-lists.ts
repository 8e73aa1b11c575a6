import type { ShopListsQuery, ShopProductsQuery } from '../../gql/graphql.ts';
import { hasList, listName, type ProductList, pageCount } from './product-list.ts';

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
    .flatMap(namesOfPages);
  // A country without regions stands for itself among the regions.
  return [...new Set(names)];
}

/** The names of all pages of the lists of districts, villages, brands and producers, by all products that there are. */
export function namesOfParts(products: readonly ShopProductsQuery['products']['nodes'][number][]): string[] {
  const counted = new Map<string, [list: ProductList, products: number]>();
  for (const list of products.flatMap(partsOf)) {
    const [, before] = counted.get(listName(list)) ?? [list, 0];
    counted.set(listName(list), [list, before + 1]);
  }
  return [...counted.values()].filter(([list, number]) => hasList(list, number)).flatMap(namesOfPages);
}

function partsOf({ place, producer, brands }: ShopProductsQuery['products']['nodes'][number]): ProductList[] {
  const steps = place.path.split('/');
  return [
    ...steps.slice(2).map((_, at) => ({ place: steps.slice(0, at + 3).join('/') })),
    ...brands.map(({ slug }) => ({ brand: slug })),
    { producer: producer.slug },
  ];
}

function namesOfPages([list, products]: [list: ProductList, products: number]): string[] {
  return Array.from({ length: pageCount(products) }, (_, page) => listName(list, page + 1));
}
