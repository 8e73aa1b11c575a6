import type { Content } from './content.ts';

/** A text before anybody has written in it. */
export function emptyContent(fieldNames: readonly string[]): Content {
  return { fields: Object.fromEntries(fieldNames.map((name) => [name, ''])), blocks: [] };
}
