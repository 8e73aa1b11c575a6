import { type Texts, toUzbekCyrillic } from '@aul/language';
import { written } from '../../src/graphql/localized-text.ts';
import { inAllLanguages, type Phrase } from '../catalogue/words.ts';

/** A phrase in all nine languages: Uzbek in Cyrillic letters is made of the Latin ones, and says so. */
export function inNineLanguages(phrase: Phrase): Texts {
  const words = inAllLanguages(phrase);
  const cyrillic = toUzbekCyrillic(words['uz-Latn'] ?? '');
  return {
    ...written(words),
    'uz-Cyrl': { text: cyrillic, origin: 'TRANSLITERATED', isReviewed: false },
  };
}

/** How sources begin that are the demonstration's own: lists with others in them belong to an operator. */
export const demonstrationSource = 'Demonstration: ';
