import type { Language } from '@aul/language';

/** A number as the language writes it: "1,234.5", "1 234,5". */
export function formatNumber(number: number, language: Language): string {
  const format = formats.get(language) ?? new Intl.NumberFormat(language);
  formats.set(language, format);
  return format.format(number);
}

/** A format takes long to make, and depends on nothing but the language. */
const formats = new Map<Language, Intl.NumberFormat>();
