import type { Language } from './language.ts';
import { inCaseOf } from './latin-case.ts';
import { romanization } from './romanization.ts';
import type { Texts } from './texts.ts';
import { toUzbekLatin } from './to-uzbek-latin.ts';

/**
 * The text for a reader abroad, in Latin letters: in English, else in Uzbek, else spelt from another language by the
 * tables of slugs, with its capitals. What is in Cyrillic letters in an English text is spelt as Russian. Japanese and
 * Chinese are not romanised, for no table can know a reading: '' where there is nothing else.
 */
export function latinOf(texts: Texts): string {
  for (const language of order) {
    const text = texts[language]?.text;
    const latin = text ? inLatin(text, language) : '';
    if (/\p{L}/u.test(latin)) return latin;
  }
  return '';
}

const order: readonly Language[] = ['en', 'uz-Latn', 'uz-Cyrl', 'ru', 'kk', 'ky', 'tg', 'ja', 'zh-Hans'];

function inLatin(text: string, language: Language): string {
  if (!foreign.test(text)) return text;
  const source = language.startsWith('uz-') ? toUzbekLatin(text) : text;
  return source
    .normalize('NFC')
    .replace(/\p{sc=Cyrillic}+/gu, (word) => spell(word, language))
    .replace(unspeakable, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Letters that are not Latin; the two marks of Uzbek count as Latin. */
const foreign = /[\p{L}--[\p{sc=Latin}ʻʼ]]/v;
/** What is left of them when Cyrillic is spelt, with the punctuation that goes with Chinese and Japanese. */
const unspeakable = /[[\p{L}--[\p{sc=Latin}ʻʼ]]\u3000-\u303f\uff00-\uff20]+/gv;

function spell(word: string, language: Language): string {
  const lower = word.toLowerCase();
  const table = romanization[language];
  return Array.from(word, (letter, at) => {
    const written = spellsYe(language) && isYe(lower, at) ? 'ye' : (table[lower.charAt(at)] ?? letter);
    return inCaseOf(word, at, written);
  }).join('');
}

/** All but those of Central Asia take Cyrillic for Russian. */
function spellsYe(language: Language): boolean {
  return romanization[language] === romanization.ru;
}

/** BGN/PCGN: at the start of a word and behind a vowel, й, ъ or ь. */
function isYe(lower: string, at: number): boolean {
  return 'её'.includes(lower.charAt(at)) && (at === 0 || 'аеёиоуыэюяйъь'.includes(lower.charAt(at - 1)));
}
