import { toUzbekCyrillic } from '@aul/language';
import { uzLatn } from './uz-latn.ts';

/** What is not respelled by the rules, and what stands there instead. A place for a filling stays as it is. */
const exceptions: Record<string, string> = {
  // Known by these letters everywhere.
  HS: 'HS',
  Atom: 'Atom',
  CITES: 'СИТЕС',
  // Cyrillic has its own quotation marks, and writes a year without a hyphen.
  '“': '«',
  '”': '»',
  '-yil': ' йил',
};

const kept = new RegExp(`(\\{\\w+\\}|${Object.keys(exceptions).join('|')})`);

/**
 * Uzbek in Cyrillic letters: the same texts, respelled by the rules of the orthographies when this is loaded, so that
 * there is nothing to keep in step. What the rules get wrong stands in `exceptions`.
 */
export const uzCyrl: typeof uzLatn = respell(uzLatn);

function respell<Texts>(texts: Texts): Texts {
  if (typeof texts === 'string') return respellText(texts) as Texts;
  if (typeof texts !== 'object' || texts === null) return texts;
  // The same keys with the same kinds of values.
  return Object.fromEntries(Object.entries(texts).map(([key, value]) => [key, respell(value)])) as Texts;
}

function respellText(text: string): string {
  return text
    .split(kept)
    .map((piece, at) => (at % 2 === 1 ? (exceptions[piece] ?? piece) : toUzbekCyrillic(piece)))
    .join('');
}
