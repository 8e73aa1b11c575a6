/** U+02BB, part of the Uzbek letters oʻ and gʻ. */
export const letterMark = '\u02bb';
/** U+02BC, the tutuq belgisi: a sign of its own, as in maʼno. */
export const tutuq = '\u02bc';

/** Everything that people type, paste or print where one of the two belongs; inside a character class. */
export const anyApostrophe = "'`´ʹʻʼʽʾʿˈˊˋ‘’‛′‵＇";

/**
 * Uzbek Latin text with its apostrophes as they should be: oʻ and gʻ with U+02BB, the tutuq in a word U+02BC.
 *
 * Quotation marks stay: an apostrophe before a word opens a quotation, and the next one behind a word closes
 * it, even behind o or g. Applying it twice changes nothing. For Uzbek Latin text only.
 */
export function normalizeApostrophes(text: string): string {
  let isQuoted = false;
  return text.replace(apostrophe, (mark, offset: number) => {
    const before = text[offset - 1] ?? '';
    const isBeforeLetter = letter.test(text[offset + 1] ?? '');
    if (!letter.test(before)) {
      isQuoted ||= isBeforeLetter;
      return mark;
    }
    if (!isBeforeLetter && isQuoted && !isUzbekMark(mark)) {
      isQuoted = false;
      return mark;
    }
    return /[og]/i.test(before) ? letterMark : tutuq;
  });
}

const apostrophe = new RegExp(`[${anyApostrophe}]`, 'g');
/** ʻ and ʼ count as letters for Unicode, here they are what is looked for. */
const letter = /[\p{L}--\p{Lm}]/v;

function isUzbekMark(mark: string): boolean {
  return mark === letterMark || mark === tutuq;
}
