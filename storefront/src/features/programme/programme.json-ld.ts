import { homePath, searchPath } from '../../paths.ts';
import type { SiteLanguage } from '../../site-language.ts';
import type { Absolute } from '../../ui/absolute.ts';
import type { JsonLd } from '../../ui/json-ld.ts';

/** The site, and how it is searched. */
export function websiteJsonLd(name: string, language: SiteLanguage, absolute: Absolute): JsonLd {
  return {
    '@type': 'WebSite',
    name,
    url: absolute(homePath(language)),
    inLanguage: language,
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${absolute(searchPath(language))}?q={search_term_string}`,
      },
      'query-input': 'required name=search_term_string',
    },
  };
}
