const segmenters: Record<string, Intl.Segmenter> = {};

/** What no line ends with. */
const opens = /^[\p{Ps}\p{Pi}\u00a0]/u;
const closes = /^[\p{Pe}\p{Pf}]$/u;
const mark = /^\p{P}/u;
/** What no line begins with. */
const clings = /^[\p{Pe}\p{Pf}\p{Po}ー々〜\s]/u;
const hiragana = /\p{Script=Hiragana}/u;
const ideograph = /^\p{Script=Han}/u;
/** Small words of Japanese that end a phrase. */
const particle = /^[のとをにがはでもへ]$/;
/** A phrase of more letters does not fit a narrow column: it may be broken between its words. */
const longestPhrase = 9;

/** A space before a unit, as in "180 × 50 cm". */
const inSize = /(?<=[\d×]) (?=[\d×]|\p{L}{1,2}(?!\p{L}))/gu;

/** With dashes on the line of the word before them, as Cyrillic and Uzbek are set, and sizes on one line. */
export const keepTogether = (text: string): string =>
  text.replaceAll(' —', '\u00a0—').replaceAll(inSize, '\u00a0');

/**
 * A headline in the pieces between which a line may be broken: phrases, as whoever reads Japanese or Chinese aloud would
 * pause, where browsers that know no phrases break a word. Other languages, which have spaces, are one piece.
 */
export function phrases(text: string, language: string): string[] {
  const [spoken = ''] = language.split('-');
  if (spoken !== 'ja' && spoken !== 'zh') return [keepTogether(text)];
  segmenters[spoken] ??= new Intl.Segmenter(spoken, { granularity: 'word' });
  const words = [...segmenters[spoken].segment(keepTogether(text))].map(({ segment }) => segment);
  return joined(words, spoken, startsPhrase)
    .flatMap((phrase) =>
      phrase.join('').length > longestPhrase ? joined(phrase, spoken, startsWord) : [phrase],
    )
    .map((piece) => piece.join(''));
}

type Spoken = 'ja' | 'zh';

/** Words in runs: another begins where one starts, and a line may be broken there. */
function joined(words: readonly string[], spoken: Spoken, starts: typeof startsPhrase): string[][] {
  const runs: string[][] = [];
  for (const word of words) {
    const run = runs.at(-1) ?? [];
    const before = run.at(-1);
    const isJoint =
      before !== undefined && (opens.test(before) || clings.test(word) || !starts(before, word, spoken));
    if (isJoint) run.push(word);
    else runs.push([word]);
  }
  return runs;
}

function startsPhrase(before: string, word: string, language: Spoken): boolean {
  if (opens.test(word)) return true;
  // 「…」が: what follows a quotation without a pause.
  if (mark.test(before)) return !(closes.test(before) && hiragana.test(word));
  // Endings and single letters belong to what they stand beside.
  if (word.length === 1) return language === 'ja' && particle.test(before) && ideograph.test(word);
  return language === 'zh'
    ? before.length > 1
    : hiragana.test(before.slice(-1)) && !hiragana.test(word.charAt(0));
}

/** Within a long phrase. What is a single letter to the segmenter is an ending in Japanese, and part of a foreign name in Chinese. */
function startsWord(before: string, word: string, language: Spoken): boolean {
  return language === 'zh' || (word.length > 1 && (particle.test(before) || !hiragana.test(word.charAt(0))));
}
