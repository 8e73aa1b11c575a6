import type { APIRoute } from 'astro';
import { feedXml } from '../../features/feed/feed.ts';
import { FeedDocument } from '../../gql/graphql.ts';
import { readLanguageParam } from '../../paths.ts';
import { request } from '../../request.ts';
import { inEveryLanguage } from '../../static-paths.ts';
import { absoluteTo } from '../../ui/absolute.ts';
import { xmlResponse } from '../../ui/xml.ts';

export const getStaticPaths = () => inEveryLanguage([{}]);

export const GET: APIRoute = async ({ params, site }) => {
  const language = readLanguageParam(params.language);
  const data = await request(FeedDocument, {}, language);
  return xmlResponse(feedXml({ data, language, absolute: absoluteTo(site) }), 'application/atom+xml');
};
