import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alphabets, languages } from '@aul/language';
import { create } from 'fontkitten';
import { expect, it } from 'vitest';
import { wordsFor } from '../src/words/words.ts';

const storefront = join(import.meta.dirname, '..');
const styles = readFileSync(join(storefront, 'src/styles/ground.css'), 'utf8');

/** Each file of the face, as the styles name it, with the letters that it has and those that it is fetched for. */
const faces = [...styles.matchAll(/url\("\/(fonts\/[^"]+)"\)[^;]*;\s*unicode-range: ([^;]+);/g)].map(
  ([, file = '', range = '']) => {
    const font = create(readFileSync(join(storefront, 'public', file)));
    if (font.isCollection) throw new Error(`${file} is a collection.`);
    const ranges = range.split(',').map((part) => {
      const [first = '', last = first] = part.trim().slice(2).split('-');
      return { first: Number.parseInt(first, 16), last: Number.parseInt(last, 16) };
    });
    const isFetchedFor = (point: number) => ranges.some(({ first, last }) => first <= point && point <= last);
    return { file, letters: new Set(font.characterSet), isFetchedFor };
  },
);

/** Letters that no file has which a browser would fetch for them. */
function missing(letters: string): string[] {
  return [...new Set(letters)].filter((letter) => {
    const point = letter.codePointAt(0) ?? 0;
    return !faces.some((face) => face.isFetchedFor(point) && face.letters.has(point));
  });
}

it('finds the files of the face', () => {
  expect(faces.map(({ file }) => file)).toHaveLength(4);
  expect(missing('Ωあ')).toEqual(['Ω', 'あ']);
});

it('has the alphabets of all languages in Latin and Cyrillic letters, in both cases', () => {
  for (const [language, alphabet] of Object.entries(alphabets))
    expect(missing(alphabet + alphabet.toUpperCase()), language).toEqual([]);
  // Not among the letters of an alphabet: the tutuq, a Russian letter that sorts as another.
  expect(missing('ʼЁё')).toEqual([]);
});

it('has the currency signs that prices are written with', () => {
  expect(missing('$€£¥₸₽\u00a0,.')).toEqual([]);
});

it('has whatever the words of these languages are written with', () => {
  for (const language of languages.filter((each) => each in alphabets))
    expect(missing(JSON.stringify(wordsFor(language))), language).toEqual([]);
});
