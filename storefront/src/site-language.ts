import { isLanguage, type Language, languages } from '@aul/language';

export type SiteLanguage = Language;

/** The setting SITE_LANGUAGES as the pages were compiled with it: see astro.config.ts. Not there in tests. */
declare const SITE_LANGUAGES: string | undefined;

/**
 * The languages that the site has pages in, in the order of its menu; the first stands at the top without a prefix.
 * Marked as pure: scripts that need none of it come without it.
 */
export const siteLanguages: readonly SiteLanguage[] = /* @__PURE__ */ readSiteLanguages(
  typeof SITE_LANGUAGES === 'undefined' ? undefined : SITE_LANGUAGES,
);

/** What a reader without a stated wish is shown: the language at the top, and `x-default`. */
export const firstLanguage: SiteLanguage = /* @__PURE__ */ siteLanguages.at(0) ?? 'en';

/** Where a reader of that language is taken to buy: code of a market. */
export const marketOf: Record<SiteLanguage, string> = {
  en: 'us',
  ru: 'ru',
  'uz-Latn': 'uz',
  'uz-Cyrl': 'uz',
  kk: 'kz',
  ky: 'kg',
  tg: 'tj',
  ja: 'jp',
  'zh-Hans': 'cn',
};

/** Languages separated by commas, each once; all of them when nothing is given. Throws with a sentence for others. */
export function readSiteLanguages(setting: string | undefined): readonly SiteLanguage[] {
  if (!setting?.trim()) return languages;
  const given = setting.split(',').map((tag) => tag.trim());
  if (given.every(isLanguage) && new Set(given).size === given.length) return given;
  throw new Error(`SITE_LANGUAGES is "${setting}"; expected ${siteLanguagesExpected}.`);
}

/** What SITE_LANGUAGES may be, in words. */
export const siteLanguagesExpected = `languages separated by commas, the first of the site first, of ${languages.join(', ')}, each once`;
