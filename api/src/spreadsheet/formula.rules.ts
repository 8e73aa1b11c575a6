/** What spreadsheet programs take for the beginning of a formula. */
const beginning = /^'*[=+\-@\t\r]/;

/** A text that would be taken for a formula, with the apostrophe that tells programs that it is text. */
export function escapeFormula(text: string): string {
  return beginning.test(text) ? `'${text}` : text;
}

/** The text that was escaped; undefined for a formula that was not. */
export function unescapeFormula(text: string): string | undefined {
  if (!beginning.test(text)) return text;
  return text.startsWith("'") ? text.slice(1) : undefined;
}
