import { foldForSearch, type Language, languages, type Texts } from '@aul/language';

/** What a record is found by, before folding: undefined where it has none. */
export type Searchable = Texts | string | null | undefined;

/** A public record as search sees it. */
export interface SearchableRecord {
  id: string;
  names: Searchable[];
  body: Searchable[];
  weight: number;
}

/**
 * The words of all texts in all languages, folded so that scripts and spellings meet, each once.
 * `memory` keeps what was folded before: names of places and types come again with every product.
 */
export function searchWords(texts: readonly Searchable[], memory: Map<string, string[]>): string {
  return [...new Set(texts.flatMap(plain).flatMap((text) => fold(text, memory)))].join(' ');
}

/** The same for names, which stay whole: one a line, each spelling once. */
export function searchNames(names: readonly Searchable[], memory: Map<string, string[]>): string {
  return [...new Set(names.flatMap(plain).map((name) => fold(name, memory).join(' ')))].join('\n');
}

/** The words of the texts in each language by itself, folded, each once. Texts without a language stand in none. */
export function searchTexts(
  texts: readonly Searchable[],
  memory: Map<string, string[]>,
): Partial<Record<Language, string>> {
  const ofLanguage = (language: Language) =>
    texts.flatMap((text) => (typeof text === 'object' && text?.[language]?.text) || []);
  return Object.fromEntries(
    languages
      .map((language) => [language, searchWords(ofLanguage(language), memory)])
      .filter(([, words]) => words !== ''),
  );
}

function fold(text: string, memory: Map<string, string[]>): string[] {
  const known = memory.get(text);
  if (known) return known;
  const folded = foldForSearch(text).split(' ').filter(Boolean);
  memory.set(text, folded);
  return folded;
}

function plain(text: Searchable): string[] {
  if (!text) return [];
  return typeof text === 'string' ? [text] : Object.values(text).map((each) => each.text);
}
