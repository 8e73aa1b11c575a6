import type { APIRoute } from 'astro';
import { sitemapEntries, sitemapXml } from '../../../../features/sitemap/sitemap.ts';
import {
  SitemapIndexDocument,
  SitemapPlaceDocument,
  SitemapPlacesDocument,
} from '../../../../gql/graphql.ts';
import { placePath } from '../../../../paths.ts';
import { request, requestAll, standing } from '../../../../request.ts';
import { firstLanguage } from '../../../../site-language.ts';
import { absoluteTo } from '../../../../ui/absolute.ts';
import { xmlResponse } from '../../../../ui/xml.ts';

export async function getStaticPaths() {
  const { places } = await request(SitemapIndexDocument, {}, firstLanguage);
  return places.nodes.flatMap(({ children }) =>
    children.nodes.map(({ path }) => {
      const [country, region] = path.split('/');
      return { params: { country, region } };
    }),
  );
}

/** A place below a country, with all that lies in it. */
export const GET: APIRoute = async ({ params, site }) => {
  const path = `${params.country}/${params.region}`;
  const [{ place }, places] = await Promise.all([
    request(SitemapPlaceDocument, { path }, firstLanguage),
    requestAll(SitemapPlacesDocument, { path }, (data) => data.places, firstLanguage),
  ]);
  const entries = sitemapEntries([standing(place, path), ...places], placePath);
  return xmlResponse(sitemapXml(entries, absoluteTo(site)));
};
