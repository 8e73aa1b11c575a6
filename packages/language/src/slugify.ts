import { anyApostrophe } from './apostrophes.ts';
import type { Language } from './language.ts';
import { romanization } from './romanization.ts';
import { toUzbekLatin } from './to-uzbek-latin.ts';

/**
 * The text as a part of an address: a-z, 0-9 and single hyphens between, or '' when nothing can be written so.
 *
 * `language` is what the text is in. Japanese and Chinese are not romanised, for no table can know a
 * reading: their letters are dropped, '' for a text of nothing else. Use the English slug there.
 * Slugs collide (many villages share a name): uniqueness is the caller's.
 */
export function slugify(text: string, language: Language): string {
  const isUzbek = language === 'uz-Latn' || language === 'uz-Cyrl';
  const source = (isUzbek ? toUzbekLatin(text) : text).normalize('NFC').toLowerCase();
  const table = romanization[language];
  const toAscii = (letter: string) => table[letter] ?? letter;
  return (language === 'ru' ? spellRussianYe(source) : source)
    .replace(apostrophes, '')
    .replace(/\P{ASCII}/gu, toAscii)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\P{ASCII}/gu, toAscii)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const apostrophes = new RegExp(`[${anyApostrophe}]`, 'g');

/** BGN/PCGN: ye at the start of a word and behind a vowel, й, ъ or ь. */
function spellRussianYe(lower: string): string {
  return lower.replace(/(?<!\p{L})[её]|(?<=[аеёиоуыэюяйъь])[её]/gu, 'ye');
}
