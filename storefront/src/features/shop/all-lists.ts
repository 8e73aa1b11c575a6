import { ShopCountriesDocument, ShopListsDocument } from '../../gql/graphql.ts';
import { request } from '../../request.ts';
import { firstLanguage } from '../../site-language.ts';
import { listName, type ProductList, pageCount } from './product-list.ts';

/** The names of all pages of all lists that have products: everything, each craft, place, and craft of a country. */
export async function allLists(): Promise<string[]> {
  const countries = (await request(ShopCountriesDocument, {}, firstLanguage)).places.nodes;
  const [everything, ...ofCountries] = await Promise.all(
    [undefined, ...countries.map(({ path }) => path)].map((place) =>
      request(ShopListsDocument, { place }, firstLanguage),
    ),
  );
  if (!everything) return [];
  const { totalCount, facets } = everything.products;
  const counted: [list: ProductList, products: number][] = [
    [{}, totalCount],
    ...facets.directions.map(({ direction, count }): [ProductList, number] => [
      { craft: direction.slug },
      count,
    ]),
    ...facets.regions.map(({ place, count }): [ProductList, number] => [{ place: place.path }, count]),
    ...countries.flatMap(({ path }, at): [ProductList, number][] => {
      const { products } = ofCountries[at] ?? everything;
      return [
        [{ place: path }, products.totalCount],
        ...products.facets.directions.map(({ direction, count }): [ProductList, number] => [
          { craft: direction.slug, place: path },
          count,
        ]),
      ];
    }),
  ];
  const names = counted
    .filter(([list, products]) => products > 0 || listName(list) === '')
    .flatMap(([list, products]) =>
      Array.from({ length: pageCount(products) }, (_, page) => listName(list, page + 1)),
    );
  // A country without regions stands for itself among the regions.
  return [...new Set(names)];
}
