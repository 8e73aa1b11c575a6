import {
  brandPath,
  craftPath,
  placePath,
  placeSitemapPath,
  producerPath,
  producerSitemapPath,
  productPath,
  storyPath,
} from '../../src/paths.ts';
import { type SiteLanguage, siteLanguages } from '../../src/site-language.ts';
import type { PageAddress } from '../bundle/load-bundle.ts';

interface AddressKind {
  route: string;
  address(language: SiteLanguage, value: string): string;
  /** The part of the sitemap that comes and goes with it. */
  sitemap?(value: string): PageAddress | undefined;
}

/** What the API's tags of addresses, such as `product=almond-bowl`, are here. */
const kinds: Record<string, AddressKind> = {
  place: {
    route: '/[...place]',
    address: placePath,
    sitemap: (path) =>
      path.split('/').length === 2
        ? { path: placeSitemapPath(path), route: '/sitemaps/places/[country]/[region].xml' }
        : undefined,
  },
  brand: { route: '/[...language]/brands/[brand]', address: brandPath },
  producer: {
    route: '/[...language]/producers/[producer]',
    address: producerPath,
    sitemap: (slug) => ({ path: producerSitemapPath(slug), route: '/sitemaps/producers/[producer].xml' }),
  },
  product: { route: '/[...language]/products/[product]', address: productPath },
  story: { route: '/[...language]/stories/[story]', address: storyPath },
  'craft-direction': { route: '/[...language]/crafts/[craft]', address: craftPath },
};

const routes = new Set(Object.values(kinds).map(({ route }) => route));

/** The pages that stand at an address, whether or not there is something now. None for a tag of another sort. */
export function pagesAt(tag: string): PageAddress[] {
  const at = tag.indexOf('=');
  const kind = at < 0 ? undefined : kinds[tag.slice(0, at)];
  if (!kind) return [];
  const value = tag.slice(at + 1);
  const pages = siteLanguages.map((language) => ({
    path: kind.address(language, value).slice(0, -1),
    route: kind.route,
  }));
  const sitemap = kind.sitemap?.(value);
  return sitemap ? [...pages, sitemap] : pages;
}

/** Whether a page of that route is about one record, and not a list of many. */
export const isAboutOne = (route: string): boolean => routes.has(route);
