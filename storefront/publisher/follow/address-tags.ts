import { languagePath } from '@aul/language';
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
import { firstLanguage, type SiteLanguage } from '../../src/site-language.ts';
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

/**
 * The pages that stand at an address, whether or not there is something now: one in each of the languages that the site
 * has, the first of which has no prefix. None for a tag of another sort.
 */
export function pagesAt(tag: string, languages: readonly SiteLanguage[]): PageAddress[] {
  const at = tag.indexOf('=');
  const kind = at < 0 ? undefined : kinds[tag.slice(0, at)];
  if (!kind) return [];
  const value = tag.slice(at + 1);
  const path = addressOf(kind, value).slice(0, -1);
  const pages = languages.map((language, index) => ({
    path: index === 0 ? path : `/${languagePath(language)}${path}`,
    route: kind.route,
  }));
  const sitemap = kind.sitemap?.(value);
  return sitemap ? [...pages, sitemap] : pages;
}

/** Without a prefix. */
const addressOf = (kind: AddressKind, value: string) => kind.address(firstLanguage, value);

/** Whether a page of that route is about one record, and not a list of many. */
export const isAboutOne = (route: string): boolean => routes.has(route);

/** A tag of pages that stand at a former address: no list has them. */
export const movedTag = 'moved';

/** Where the page of a record is, in the same language, now that the record has another slug or path. */
export function addressAfter(
  { path, route }: PageAddress,
  moved: string | undefined,
  languages: readonly SiteLanguage[],
): string | undefined {
  const kind = Object.values(kinds).find((each) => each.route === route);
  if (!kind || moved === undefined) return undefined;
  const prefix = path.split('/')[1];
  const isPrefixed = languages.slice(1).some((language) => languagePath(language) === prefix);
  return isPrefixed ? `/${prefix}${addressOf(kind, moved)}` : addressOf(kind, moved);
}
