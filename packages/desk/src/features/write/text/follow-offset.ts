import { compareWords } from '@aul/manuscript';

/**
 * Where the place between two letters is after the words around it were changed: behind the same words as before.
 * What was added right there comes behind it.
 */
export function followOffset(before: string, after: string, offset: number): number {
  let read = 0;
  let written = 0;
  for (const { text, change } of compareWords(before, after)) {
    if (change === 'ADDED') {
      if (read === offset) return written;
      written += text.length;
      continue;
    }
    if (offset <= read + text.length) return change === 'SAME' ? written + offset - read : written;
    read += text.length;
    if (change === 'SAME') written += text.length;
  }
  return written;
}
