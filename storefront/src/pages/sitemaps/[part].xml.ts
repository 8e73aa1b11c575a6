import type { APIRoute } from 'astro';
import { type SitemapEntry, sitemapEntries, sitemapXml } from '../../features/sitemap/sitemap.ts';
import {
  SitemapBrandsDocument,
  SitemapCountriesDocument,
  SitemapCraftsDocument,
  SitemapStoriesDocument,
} from '../../gql/graphql.ts';
import {
  aboutPath,
  brandPath,
  brandsPath,
  craftPath,
  craftsPath,
  homePath,
  placePath,
  productListPath,
  storiesPath,
  storyPath,
} from '../../paths.ts';
import { request, requestAll } from '../../request.ts';
import { firstLanguage } from '../../site-language.ts';
import { absoluteTo } from '../../ui/absolute.ts';
import { xmlResponse } from '../../ui/xml.ts';
import { listNames } from '../_list-names.ts';

/** The parts that every site has. Each begins with a page that is always there: the protocol has no empty parts. */
const parts: Record<string, () => Promise<SitemapEntry[]>> = {
  async pages() {
    const { places } = await request(SitemapCountriesDocument, {}, firstLanguage);
    return [{ address: homePath }, { address: aboutPath }, ...sitemapEntries(places.nodes, placePath)];
  },
  async shop() {
    return (await listNames()).map((list) => ({ address: (language) => productListPath(language, list) }));
  },
  async brands() {
    const brands = await requestAll(SitemapBrandsDocument, {}, (data) => data.brands, firstLanguage);
    return [{ address: brandsPath }, ...sitemapEntries(brands, brandPath)];
  },
  async crafts() {
    const { craftDirections } = await request(SitemapCraftsDocument, {}, firstLanguage);
    return [{ address: craftsPath }, ...sitemapEntries(craftDirections, craftPath)];
  },
  async stories() {
    const stories = await requestAll(SitemapStoriesDocument, {}, (data) => data.stories, firstLanguage);
    return [{ address: storiesPath }, ...sitemapEntries(stories, storyPath)];
  },
};

export const getStaticPaths = () => Object.keys(parts).map((part) => ({ params: { part } }));

export const GET: APIRoute = async ({ params, site }) => {
  const entries = await parts[params.part ?? '']?.();
  if (!entries) throw new Error(`The sitemap has no part "${params.part}".`);
  return xmlResponse(sitemapXml(entries, absoluteTo(site)));
};
