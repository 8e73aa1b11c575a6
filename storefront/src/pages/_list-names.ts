import { namesOfLists, namesOfParts } from '../features/shop/all-lists.ts';
import { ShopCountriesDocument, ShopListsDocument, ShopProductsDocument } from '../gql/graphql.ts';
import { request, requestAll } from '../request.ts';
import { firstLanguage } from '../site-language.ts';

/** The names of all pages of the lists of everything, of crafts, countries and regions that there are now. */
export async function listNames(): Promise<string[]> {
  const countries = (await request(ShopCountriesDocument, {}, firstLanguage)).places.nodes;
  const countOf = async (place?: string) =>
    (await request(ShopListsDocument, { place }, firstLanguage)).products;
  return namesOfLists({
    everything: await countOf(),
    countries: await Promise.all(
      countries.map(async ({ path }) => ({ path, products: await countOf(path) })),
    ),
  });
}

/**
 * The names of all pages of the lists of districts, villages, brands and producers that there are now. Asks for all
 * products: for quiet times.
 */
export async function partNames(): Promise<string[]> {
  return namesOfParts(await requestAll(ShopProductsDocument, {}, (data) => data.products, firstLanguage));
}
