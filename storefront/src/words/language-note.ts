import { isLanguage, languageName } from '@aul/language';
import type { Text } from '../ui/text.ts';
import { fill } from './fill.ts';
import type { Words } from './words.ts';

/** What to say beside a text that is in another language than the page: which one. */
export function languageNote(text: Text, words: Words): string {
  const name = isLanguage(text.language) ? languageName(text.language) : text.language;
  return fill(words.fallbackNote, { language: name });
}
