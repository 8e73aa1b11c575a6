import { remembered } from '../ui/remembered.ts';

/**
 * A language as Open Graph names it: with the country that is likeliest, `uz_UZ`. Scripts have no place in it: Uzbek in
 * both scripts has one name.
 */
export const ogLocale = remembered((language) => {
  const locale = new Intl.Locale(language).maximize();
  return `${locale.language}_${locale.region}`;
});

/** Of the other languages, each once. */
export function otherOgLocales(language: string, languages: readonly string[]): string[] {
  const all = new Set(languages.map(ogLocale));
  all.delete(ogLocale(language));
  return [...all];
}
