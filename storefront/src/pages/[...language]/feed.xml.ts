import type { APIRoute } from 'astro';
import { feedXml } from '../../features/feed/feed.ts';
import { FeedDocument } from '../../gql/graphql.ts';
import { readLanguageParam } from '../../paths.ts';
import { request } from '../../request.ts';
import { inEveryLanguage } from '../../static-paths.ts';
import { absoluteTo } from '../../ui/absolute.ts';
import { xmlResponse } from '../../ui/xml.ts';
import { wordsFor } from '../../words/words.ts';

export const getStaticPaths = () => inEveryLanguage([{}]);

export const GET: APIRoute = async ({ params, site }) => {
  const language = readLanguageParam(params.language);
  const data = await request(FeedDocument, {}, language);
  const feed = { data, title: wordsFor(language).stories, language, absolute: absoluteTo(site) };
  return xmlResponse(feedXml(feed), 'application/atom+xml');
};
