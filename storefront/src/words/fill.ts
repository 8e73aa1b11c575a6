import { type Language, pluralCategory } from '@aul/language';
import { formatNumber } from './format-number.ts';
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
  // Every second piece is a name.
  return pattern.split(/\{(\w+)\}/).flatMap((piece, at) => {
    if (at % 2 === 0) return piece ? { text: piece } : [];
    const value = values[piece];
    if (value === undefined) throw new Error(`"${pattern}" asks for ${piece}, which is not given.`);
    return { text: String(value), name: piece };
  });
}

/** An ISO date in the patterns that `dayPatterns` made. */
export function fillDay(patterns: readonly string[], date: string): string {
  const [year = 0, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number);
  return fill(patterns[month - 1] ?? '', { year, day });
}

/** The form for that number, with the number in the language's own writing, and what else it asks for. */
export function count(
  forms: Counted,
  number: number,
  language: Language,
  values: Record<string, string> = {},
): string {
  const pattern = forms[pluralCategory(number, language)] ?? forms.other;
  return fill(pattern, { ...values, count: formatNumber(number, language) });
}
