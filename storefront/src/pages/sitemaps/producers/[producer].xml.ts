import type { APIRoute } from 'astro';
import { sitemapEntries, sitemapXml } from '../../../features/sitemap/sitemap.ts';
import {
  ProducerSlugsDocument,
  SitemapProducerDocument,
  SitemapProductsDocument,
} from '../../../gql/graphql.ts';
import { producerPath, productPath } from '../../../paths.ts';
import { request, requestAll, standing } from '../../../request.ts';
import { firstLanguage } from '../../../site-language.ts';
import { absoluteTo } from '../../../ui/absolute.ts';
import { xmlResponse } from '../../../ui/xml.ts';

export async function getStaticPaths() {
  const producers = await requestAll(ProducerSlugsDocument, {}, (data) => data.producers, firstLanguage);
  return producers.map(({ slug }) => ({ params: { producer: slug } }));
}

/**
 * A producer with all that they make. A product is always of one producer, so whatever happens to it touches one small
 * part of the sitemap, however large the site is.
 */
export const GET: APIRoute = async ({ params, site }) => {
  const producer = params.producer ?? '';
  const [data, products] = await Promise.all([
    request(SitemapProducerDocument, { slug: producer }, firstLanguage),
    requestAll(SitemapProductsDocument, { producer }, (list) => list.products, firstLanguage),
  ]);
  const entries = [
    ...sitemapEntries([standing(data.producer, producer)], producerPath),
    ...sitemapEntries(products, productPath),
  ];
  return xmlResponse(sitemapXml(entries, absoluteTo(site)));
};
