import { createClient } from '@aul/client';
import { RedirectsDocument } from '../src/gql/graphql.ts';
import type { SiteLanguage } from '../src/site-language.ts';
import type { PageAddress } from './bundle/load-bundle.ts';
import { isAboutOne, pagesAt } from './follow/address-tags.ts';

/** The pages at addresses that records had before: they lead to those of today. */
export async function listRedirects(
  apiUrl: string,
  languages: readonly SiteLanguage[],
): Promise<PageAddress[]> {
  const redirects = await Array.fromAsync(
    createClient({ url: apiUrl }).pages(RedirectsDocument, {}, (data) => data.redirects),
  );
  return redirects
    .flatMap(({ kind, path }) => pagesAt(`${kind.toLowerCase()}=${path}`, languages))
    .filter(({ route }) => isAboutOne(route));
}
