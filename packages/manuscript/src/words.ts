import type { Link, Span } from './content.ts';

/** A word or a sign, with the space behind it and the manner that it is set in. */
export interface Word {
  text: string;
  gap: string;
  style?: Style;
}

export interface Style {
  isStrong?: true;
  isEmphasis?: true;
  link?: Link;
}

/** Stands between the items of a list. */
const ITEM_BREAK = '\u2029';

export function wordsOfText(text: string, style?: Style): Word[] {
  return Array.from(text.matchAll(WORDS), ([, word = '', gap = '', space = '']) => ({
    text: word,
    gap: gap + space,
    ...(style && { style }),
  }));
}

export function wordsOfSpans(spans: readonly Span[]): Word[] {
  return spans.flatMap(({ text, ...style }) =>
    wordsOfText(text, Object.keys(style).length > 0 ? style : undefined),
  );
}

export function wordsOfItems(items: readonly Span[][]): Word[] {
  return items.flatMap((item, index) => [
    ...(index > 0 ? [{ text: ITEM_BREAK, gap: '' }] : []),
    ...wordsOfSpans(item),
  ]);
}

export function textOfWords(words: readonly Word[]): string {
  return words.map(({ text, gap }) => (text === ITEM_BREAK ? ' ' : text) + gap).join('');
}

/** Spans that stand side by side differ, and none is empty. */
export function spansOfWords(words: readonly Word[]): Span[] {
  const runs: Word[][] = [];
  for (const word of words) {
    const run = runs.at(-1);
    if (run && sameStyle(run[0], word)) run.push(word);
    else runs.push([word]);
  }
  return runs.map((run) => ({ text: textOfWords(run), ...run[0]?.style })).filter(({ text }) => text !== '');
}

export function itemsOfWords(words: readonly Word[]): Span[][] {
  const items: Word[][] = [[]];
  for (const word of words) {
    if (word.text === ITEM_BREAK) items.push([]);
    else items.at(-1)?.push(word);
  }
  return items.map(spansOfWords);
}

export function sameStyle(one: Word | undefined, other: Word | undefined): boolean {
  return styleKey(one?.style) === styleKey(other?.style);
}

/** Whether they would be read as one word if nothing stood between them. */
export function wouldRunTogether(one: string, other: string): boolean {
  return ENDS_IN_WORD.test(one) && STARTS_WITH_WORD.test(other);
}

/** Whether there is a letter or a digit in it. */
export function isSpoken(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

// Chinese and Japanese have no spaces: there every sign counts as a word.
const LETTER = String.raw`(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])[\p{L}\p{N}\p{M}_'’‘ʻʼ-])`;
const WORDS = new RegExp(String.raw`(${LETTER}+|\S)(\s*)|(\s+)`, 'gu');
const ENDS_IN_WORD = new RegExp(`${LETTER}$`, 'u');
const STARTS_WITH_WORD = new RegExp(`^${LETTER}`, 'u');

function styleKey({ isStrong, isEmphasis, link }: Style = {}): string {
  const target = link ? ('url' in link ? link.url : `${link.kind} ${link.id}`) : '';
  return `${isStrong ?? ''} ${isEmphasis ?? ''} ${target}`;
}
