import { namesOfLists } from '../features/shop/all-lists.ts';
import { ShopCountriesDocument, ShopListsDocument } from '../gql/graphql.ts';
import { request } from '../request.ts';
import { firstLanguage } from '../site-language.ts';

/** The names of all pages of all lists of products that there are now. */
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
