import { language } from './language.ts';

/** Of an ISO 3166-1 alpha-2 code, in the language of the desk. */
export function countryName(code: string): string {
  return new Intl.DisplayNames(language.value, { type: 'region', fallback: 'code' }).of(code) ?? code;
}
