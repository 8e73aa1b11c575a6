/** A text of the API: which language it is really in, and whether that is not the one asked for. */
export interface Text {
  text: string;
  language: string;
  isFallback: boolean;
}

/** The `lang` of a text that is not in the language of the page. */
export function langOf(text: Text): string | undefined {
  return text.isFallback ? text.language : undefined;
}

/** Paragraphs of a plain text. */
export function paragraphs(text: string): string[] {
  return text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '');
}

/**
 * At most that many characters, cut at a word, or where there is none near the end, as in languages that are written
 * without spaces, between two letters: for the description of a page.
 */
export function shorten(text: string, limit = 160): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= limit) return flat;
  const space = flat.lastIndexOf(' ', limit - 1);
  if (space > limit / 2) return `${flat.slice(0, space)}…`;
  // Never through a letter that is written in two units.
  return `${flat.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
