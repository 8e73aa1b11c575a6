import { languagePath } from '@aul/language';
import { firstLanguage, type SiteLanguage, siteLanguages } from './site-language.ts';

/**
 * Every address of the site. Addresses begin and end with a slash; the first language has no prefix, the others
 * stand under theirs. Names of records are their slugs, places their whole path from the country down.
 */
export type Address = (language: SiteLanguage) => string;

export const homePath: Address = (language) => under(language, '');
export const brandsPath: Address = (language) => under(language, 'brands/');
export const craftsPath: Address = (language) => under(language, 'crafts/');
export const storiesPath: Address = (language) => under(language, 'stories/');
export const shopPath: Address = (language) => under(language, 'shop/');
export const aboutPath: Address = (language) => under(language, 'about/');
export const searchPath: Address = (language) => under(language, 'search/');
export const basketPath: Address = (language) => under(language, 'basket/');
export const checkoutPath: Address = (language) => under(language, 'checkout/');
/** An order: what opens it stands behind the `#`, as `7K3M-9QXP.token`, where no server and no referrer sees it. */
export const orderPath: Address = (language) => under(language, 'order/');
/** Where a payment provider leads buyers back to. */
export const orderReturnPath: Address = (language) => under(language, 'order/return/');

/** The feed of stories: a file. */
export const feedPath: Address = (language) => under(language, 'feed.xml');

export const placePath = (language: SiteLanguage, path: string) => under(language, `${path}/`);
export const brandPath = (language: SiteLanguage, slug: string) => under(language, `brands/${slug}/`);
export const craftPath = (language: SiteLanguage, slug: string) => under(language, `crafts/${slug}/`);
export const producerPath = (language: SiteLanguage, slug: string) => under(language, `producers/${slug}/`);
export const productPath = (language: SiteLanguage, slug: string) => under(language, `products/${slug}/`);
/** A list of products by its name, as features/shop/product-list.ts writes it: `pottery/uzbekistan`. */
export const productListPath = (language: SiteLanguage, list: string) =>
  under(language, list ? `shop/${list}/` : 'shop/');
export const storyPath = (language: SiteLanguage, slug: string) => under(language, `stories/${slug}/`);

/** A picture's file: served by the site itself, under a name that changes with the picture. */
export const mediaPath = (fileName: string) => `/media/${fileName}`;

/** A drawn map by the name of its frame: the same file for all languages. */
export const mapPath = (frame: string) => `/maps/${frame}.svg`;

/** Files for machines, each for all languages. */
export const sitemapPath = '/sitemap.xml';
export const sitemapPartPath = (part: string) => `/sitemaps/${part}.xml`;
export const placeSitemapPath = (path: string) => sitemapPartPath(`places/${path}`);
export const producerSitemapPath = (slug: string) => sitemapPartPath(`producers/${slug}`);

/** What is shown of a page that has no picture of its own where links to it are shared: 1200 by 630. */
export const sharePicturePath = '/share.png';

/** The parameter of `[...language]` routes: nothing for the first language. */
export function languageParam(language: SiteLanguage): string | undefined {
  return language === firstLanguage ? undefined : languagePath(language);
}

/** The language that `languageParam` stands for. Throws for one that the site does not have. */
export function readLanguageParam(param: string | undefined): SiteLanguage {
  const language = siteLanguages.find((candidate) => languageParam(candidate) === param);
  if (!language) throw new Error(`The site has no pages under "/${param}/".`);
  return language;
}

/** The parameter of the place route: the address without its slashes. */
export function placeParam(language: SiteLanguage, path: string): string {
  return placePath(language, path).slice(1, -1);
}

/** Language and place that `placeParam` stands for. No country has the path name of a language as its slug. */
export function readPlaceParam(param: string): { language: SiteLanguage; path: string } {
  const [first = '', ...rest] = param.split('/');
  const language = siteLanguages.find((candidate) => languageParam(candidate) === first);
  return language ? { language, path: rest.join('/') } : { language: firstLanguage, path: param };
}

function under(language: SiteLanguage, rest: string): string {
  const prefix = languageParam(language);
  return prefix ? `/${prefix}/${rest}` : `/${rest}`;
}
