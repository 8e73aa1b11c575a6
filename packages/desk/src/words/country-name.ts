import { language } from './language.ts';

/** Made when the desk is built, since browsers bring no names in Uzbek. */
declare const UZBEK_COUNTRY_NAMES: Readonly<Record<string, string>>;

/** Of an ISO 3166-1 alpha-2 code, in the language of the desk. */
export function countryName(code: string): string {
  if (language.value === 'uz-Latn') return UZBEK_COUNTRY_NAMES[code] ?? code;
  return new Intl.DisplayNames(language.value, { type: 'region', fallback: 'code' }).of(code) ?? code;
}
