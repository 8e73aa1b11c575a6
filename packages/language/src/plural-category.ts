import type { Language } from './language.ts';

/** The plural forms that the nine languages tell apart. */
export type PluralCategory = 'one' | 'few' | 'many' | 'other';

/** Which form of a word goes with that count (CLDR cardinal rules). Rules are made once per language. */
export function pluralCategory(count: number, language: Language): PluralCategory {
  const category = rulesFor(language).select(count);
  // Intl's type also has zero and two, which none of these languages uses.
  return category === 'zero' || category === 'two' ? 'other' : category;
}

const rules = new Map<Language, Intl.PluralRules>();

function rulesFor(language: Language): Intl.PluralRules {
  const kept = rules.get(language);
  if (kept) return kept;
  const made = new Intl.PluralRules(language);
  rules.set(language, made);
  return made;
}
