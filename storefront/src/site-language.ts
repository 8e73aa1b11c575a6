import type { Language } from '@aul/language';

/** The languages that the site has pages in, in the order of its menu; the first stands at the top without a prefix. */
export const siteLanguages = ['en', 'ru', 'uz-Latn'] as const satisfies readonly Language[];

export type SiteLanguage = (typeof siteLanguages)[number];

/** What a reader without a stated wish is shown: the language at the top, and `x-default`. */
export const firstLanguage: SiteLanguage = siteLanguages[0];

/** Where a reader of that language is taken to buy: code of a market. */
export const marketOf: Record<SiteLanguage, string> = { en: 'us', ru: 'ru', 'uz-Latn': 'uz' };
