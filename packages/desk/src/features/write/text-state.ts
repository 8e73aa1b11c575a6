import type { WrittenText } from './page.ts';
import { writeWords } from './words.ts';

/** Where a text stands, in a word or two. Without a text it is missing. */
export function stateName(text: Pick<WrittenText, 'state' | 'isChangedSincePublished'> | undefined): string {
  const words = writeWords.value.states;
  if (!text) return words.MISSING;
  return text.state === 'PUBLISHED' && text.isChangedSincePublished ? words.CHANGED : words[text.state];
}
