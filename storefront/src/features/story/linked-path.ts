import type { SpanPartsFragment } from '../../gql/graphql.ts';
import { brandPath, placePath, producerPath, productPath, storyPath } from '../../paths.ts';
import type { SiteLanguage } from '../../site-language.ts';

/** Where words lead: to a page of ours in the language of the page, or elsewhere; undefined where they lead nowhere. */
export function linkedPath(
  { url, record }: Pick<SpanPartsFragment, 'url' | 'record'>,
  language: SiteLanguage,
): string | undefined {
  switch (record?.__typename) {
    case 'Place':
      return placePath(language, record.path);
    case 'Brand':
      return brandPath(language, record.slug);
    case 'Producer':
      return producerPath(language, record.slug);
    case 'Product':
      return productPath(language, record.slug);
    case 'Story':
      return storyPath(language, record.slug);
    default:
      return url ?? undefined;
  }
}
