import { sortKey } from '@aul/language';
import type { SiteLanguage } from '../site-language.ts';

/** Compares names by the order of a language. Of Japanese Intl knows readings; of the others we have the order. */
export function nameOrder(language: SiteLanguage): (one: string, other: string) => number {
  if (language === 'ja') return new Intl.Collator(language).compare;
  return (one, other) => (sortKey(one, language) < sortKey(other, language) ? -1 : 1);
}
