import { foldForSearch, languages } from '@aul/language';
import type { RequestContext, TextField } from './stand-in-texts.ts';

interface Listed {
  slug: string;
  name: TextField;
  place: { path: string };
  producer: { slug: string };
  brands: { slug: string }[];
  productType: { direction: { slug: string } };
  supplyKind: string;
  offers: { market: { code: string }; isDelivered: boolean; price: { amountMinor: string } }[];
}

export interface Filter {
  place?: string | null;
  brands?: string[] | null;
  directions?: string[] | null;
  producers?: string[] | null;
  supplyKinds?: string[] | null;
  isDelivered?: boolean | null;
  maximumPrice?: string | bigint | null;
}

interface Asked {
  filter?: Filter | undefined;
  sort?: string | undefined;
}

/** What of a list fits a filter, in the order that is asked for; in the market of the request. */
export function narrow<Product extends Listed>(
  products: readonly Product[],
  { filter = {}, sort }: Asked,
  context: RequestContext,
): Product[] {
  const isAmong = (chosen: string[] | null | undefined, slug: string) => !chosen || chosen.includes(slug);
  const offerOf = (product: Listed) => product.offers.find((offer) => offer.market.code === context.market);
  const priceOf = (product: Listed) =>
    Number(offerOf(product)?.price.amountMinor ?? Number.POSITIVE_INFINITY);
  const found = products.filter(
    (product) =>
      isInside(filter.place, product.place) &&
      (!filter.brands || product.brands.some(({ slug }) => isAmong(filter.brands, slug))) &&
      isAmong(filter.producers, product.producer.slug) &&
      isAmong(filter.directions, product.productType.direction.slug) &&
      isAmong(filter.supplyKinds, product.supplyKind) &&
      (!filter.isDelivered || offerOf(product)?.isDelivered) &&
      (filter.maximumPrice == null || priceOf(product) <= Number(filter.maximumPrice)),
  );
  const nameOf = ({ name }: Listed) => name({}, context).text;
  if (sort === 'NAME') found.sort((one, other) => nameOf(one).localeCompare(nameOf(other), context.language));
  if (sort === 'PRICE_LOWEST') found.sort((one, other) => priceOf(one) - priceOf(other));
  if (sort === 'PRICE_HIGHEST') found.sort((one, other) => priceOf(other) - priceOf(one));
  return found;
}

/** Whether it lies in a place, or is it; in none is everything. */
export function isInside(path: string | null | undefined, { path: own }: { path: string }): boolean {
  return !path || own === path || own.startsWith(`${path}/`);
}

/** By folded parts of names in any language: enough to show that what is typed reaches the API as it is. */
export function search(
  records: Record<string, { __typename: string; list: readonly object[]; field: string }>,
  { text, first, kinds }: { text: string; first: number; kinds?: string[] | null },
) {
  const sought = foldForSearch(text);
  const isFound = (name: TextField | null) =>
    languages.some((language) => foldForSearch(name?.({}, { language }).text ?? '').includes(sought));
  const hits = Object.entries(records).flatMap(([kind, { __typename, list, field }]) =>
    list
      .filter((record) => isFound(Reflect.get(record, field)))
      .map((record) => ({ kind, score: 1, record: Object.assign(record, { __typename }) })),
  );
  const asked = hits.filter(({ kind }) => !kinds || kinds.includes(kind));
  const counts = [...Map.groupBy(asked, ({ kind }) => kind)].map(([kind, of]) => ({
    kind,
    count: of.length,
  }));
  return { counts, hits: asked.slice(0, first) };
}
