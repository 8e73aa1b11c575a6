import { type Language, pluralCategory } from '@aul/language';
import type { Counted } from './words.ts';

/** A stretch of a sentence: its own words, or what was filled in under `name`. */
export interface Part {
  text: string;
  name?: string;
}

/** The sentence with each `{name}` replaced. Throws when it asks for a name that is not given. */
export function fill(pattern: string, values: Record<string, string | number>): string {
  return split(pattern, values)
    .map(({ text }) => text)
    .join('');
}

/** The same in parts, for a sentence whose fillings are marked up. */
export function split(pattern: string, values: Record<string, string | number>): Part[] {
  return pattern
    .split(/(\{\w+\})/)
    .filter(Boolean)
    .map((piece) => {
      const name = /^\{(\w+)\}$/.exec(piece)?.[1];
      if (!name) return { text: piece };
      const value = values[name];
      if (value === undefined) throw new Error(`"${pattern}" asks for ${name}, which is not given.`);
      return { text: String(value), name };
    });
}

/** The form for that number, with the number in the language's own writing. */
export function count(forms: Counted, number: number, language: Language): string {
  return fill(forms[pluralCategory(number, language)] ?? forms.other, {
    count: formatNumber(number, language),
  });
}

/** A format takes long to make, and depends on nothing but the language. */
const numberFormats = new Map<Language, Intl.NumberFormat>();
const dayFormats = new Map<Language, Intl.DateTimeFormat>();

export function formatNumber(number: number, language: Language): string {
  const format = numberFormats.get(language) ?? new Intl.NumberFormat(language);
  numberFormats.set(language, format);
  return format.format(number);
}

/** An ISO date or moment as a day, in words. */
export function formatDay(date: string, language: Language): string {
  const format =
    dayFormats.get(language) ?? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  dayFormats.set(language, format);
  return format.format(new Date(date));
}

/** Names of months, 1 to 12, as they stand in a list. */
export function formatMonths(months: readonly number[], language: Language): string {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return months.map((month) => format.format(new Date(Date.UTC(2000, month - 1, 15)))).join(', ');
}
