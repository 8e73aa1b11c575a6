import { brandPath, craftPath, placePath, producerPath, productPath, storyPath } from '../../src/paths.ts';
import { type SiteLanguage, siteLanguages } from '../../src/site-language.ts';
import type { PageAddress } from '../bundle/load-bundle.ts';

interface AddressKind {
  /** GraphQL type of the records that stand there. */
  type: string;
  route: string;
  address(language: SiteLanguage, value: string): string;
}

/** What the API's tags of addresses, such as `product=almond-bowl`, are here. */
const kinds: Record<string, AddressKind> = {
  place: { type: 'Place', route: '/[...place]', address: placePath },
  brand: { type: 'Brand', route: '/[...language]/brands/[brand]', address: brandPath },
  producer: { type: 'Producer', route: '/[...language]/producers/[producer]', address: producerPath },
  product: { type: 'Product', route: '/[...language]/products/[product]', address: productPath },
  story: { type: 'Story', route: '/[...language]/stories/[story]', address: storyPath },
  'craft-direction': { type: 'CraftDirection', route: '/[...language]/crafts/[craft]', address: craftPath },
};

const routeByType = new Map(Object.values(kinds).map(({ type, route }) => [type, route]));

/** The pages that stand at an address, whether or not there is something now. None for a tag of another sort. */
export function pagesAt(tag: string): PageAddress[] {
  const at = tag.indexOf('=');
  const kind = at < 0 ? undefined : kinds[tag.slice(0, at)];
  if (!kind) return [];
  const value = tag.slice(at + 1);
  return siteLanguages.map((language) => ({
    path: kind.address(language, value).slice(0, -1),
    route: kind.route,
  }));
}

/** The route of the pages about records of a type. */
export const routeOfType = (type: string): string | undefined => routeByType.get(type);

/** Whether a page of that route is about one record, and not a list of many. */
export const isAboutOne = (route: string): boolean => routeByType.values().some((known) => known === route);
