import { findChanges } from './find-changes.ts';
import { textOfWords, wordsOfText } from './words.ts';

/** Words that were kept, put in or taken out. */
export interface ComparedWords {
  text: string;
  change: 'SAME' | 'ADDED' | 'REMOVED';
}

/**
 * Two texts as one row of words. What is the same or added makes up `after`, space for space; what is the same or removed makes
 * up `before`, but for spaces.
 */
export function compareWords(before: string, after: string): ComparedWords[] {
  const [old, now] = [wordsOfText(before), wordsOfText(after)];
  const changes = findChanges(
    old.map(({ text }) => text),
    now.map(({ text }) => text),
  );
  const rows: ComparedWords[] = [];
  let kept = 0;
  for (const { start, end, from, to } of changes) {
    rows.push({ text: textOfWords(now.slice(kept, from)), change: 'SAME' });
    rows.push({ text: textOfWords(old.slice(start, end)), change: 'REMOVED' });
    rows.push({ text: textOfWords(now.slice(from, to)), change: 'ADDED' });
    kept = to;
  }
  rows.push({ text: textOfWords(now.slice(kept)), change: 'SAME' });
  return rows.filter(({ text }) => text !== '');
}
