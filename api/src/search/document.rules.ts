import { foldForSearch, type Texts } from '@aul/language';

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
  const words = new Set<string>();
  for (const text of texts.flatMap(plain)) {
    let folded = memory.get(text);
    if (!folded) {
      folded = foldForSearch(text).split(' ').filter(Boolean);
      memory.set(text, folded);
    }
    for (const word of folded) words.add(word);
  }
  return [...words].join(' ');
}

function plain(text: Searchable): string[] {
  if (!text) return [];
  return typeof text === 'string' ? [text] : Object.values(text).map((each) => each.text);
}
