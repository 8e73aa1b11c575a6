/** NFC, without invisible marks, one space where there were several, none at the ends. Applying it twice changes nothing. */
export function tidy(text: string): string {
  return text
    .replace(invisible, '')
    .normalize('NFC')
    .replace(/\p{Zs}+/gu, ' ')
    .trim();
}

/** What comes along with a pasted text and is not seen: it goes without a word. */
const invisible = /[\u00ad\u061c\u200b\u200e\u200f\u2060\ufeff]/g;

/**
 * Whether a tidy text can be printed and read: a letter or digit in it, no control characters or line breaks, nothing that
 * turns the direction of what stands behind it, no pictures.
 */
export function isPrintable(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text) && !unprintable.test(text);
}

/** Joiners stay: Persian and the scripts of India are spelt with them. */
const unprintable = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Emoji_Presentation}[\p{Cf}--[\u200c\u200d]]]/v;

/** Whether all letters are Latin, or of one of these scripts (ISO 15924). */
export function isWrittenIn(text: string, scripts: readonly string[]): boolean {
  const key = scripts.join(' ');
  const known = patterns.get(key) ?? patternOf(scripts);
  patterns.set(key, known);
  return known.test(text);
}

const patterns = new Map<string, RegExp>();

/** Zyyy and Zinh are what belongs to all scripts: digits, punctuation. */
function patternOf(scripts: readonly string[]): RegExp {
  const all = ['Latn', 'Zyyy', 'Zinh', ...scripts].map((script) => `\\p{scx=${script}}`);
  return new RegExp(`^[${all.join('')}]*$`, 'u');
}

/** Latin letters and digits of East Asian width in their usual one: a Japanese keyboard gives both. */
export function narrow(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}
