import type { APIRoute } from 'astro';
import { sitemapIndexXml } from '../features/sitemap/sitemap.ts';
import { ProducerSlugsDocument, SitemapIndexDocument } from '../gql/graphql.ts';
import { placeSitemapPath, producerSitemapPath, sitemapPartPath } from '../paths.ts';
import { request, requestAll } from '../request.ts';
import { firstLanguage } from '../site-language.ts';
import { absoluteTo } from '../ui/absolute.ts';
import { xmlResponse } from '../ui/xml.ts';

export const GET: APIRoute = async ({ site }) => {
  const [{ places }, producers] = await Promise.all([
    request(SitemapIndexDocument, {}, firstLanguage),
    requestAll(ProducerSlugsDocument, {}, (data) => data.producers, firstLanguage),
  ]);
  const paths = [
    ...['pages', 'shop', 'brands', 'crafts', 'stories'].map(sitemapPartPath),
    ...places.nodes
      .flatMap(({ children }) => children.nodes.map(({ path }) => placeSitemapPath(path)))
      .toSorted(),
    ...producers.map(({ slug }) => producerSitemapPath(slug)).toSorted(),
  ];
  return xmlResponse(sitemapIndexXml(paths, absoluteTo(site)));
};
