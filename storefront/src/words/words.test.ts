import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { siteLanguages } from '../site-language.ts';
import { count, fill, split } from './fill.ts';
import { formatDay, monthNames } from './formats.ts';
import { wordsFor } from './words.ts';

/** Every text of a language, by its place in the words: `place.people.few`. */
function texts(words: object, prefix = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? texts(value, `${prefix}${key}.`)
      : typeof value === 'string'
        ? [[prefix + key, value] as [string, string]]
        : [],
  );
}

const fillings = (pattern: string) => [...pattern.matchAll(/\{\w+\}/g)].map(([name]) => name).toSorted();

describe('words', () => {
  it('has texts in every language, none empty', () => {
    for (const language of siteLanguages) {
      for (const [key, text] of texts(wordsFor(language)))
        expect(text.trim(), `${language} ${key}`).not.toBe('');
    }
  });

  it('asks for the same fillings in every language', () => {
    const english = new Map(texts(wordsFor('en')));
    for (const language of siteLanguages) {
      for (const [key, text] of texts(wordsFor(language))) {
        // Russian has plural forms that English lacks: they are filled as its general one.
        const same = english.get(key) ?? english.get(key.replace(/\.\w+$/, '.other'));
        expect(fillings(text), `${language} ${key}`).toEqual(fillings(same ?? ''));
      }
    }
  });

  it('writes Uzbek with its own letters', () => {
    for (const [key, text] of texts(wordsFor('uz-Latn'))) expect(text, key).not.toMatch(/[ogOG]['`‘’]/);
  });

  it('says the sentence of a place as each language does', () => {
    const say = (language: 'en' | 'ru' | 'uz-Latn', place: string, product: string) =>
      fill(wordsFor(language).sentence, { place, product });
    expect(say('en', 'Rishton', 'blue pottery')).toBe('Rishton makes blue pottery.');
    expect(say('ru', 'Риштан', 'синяя керамика')).toBe('Риштан — это синяя керамика.');
    expect(say('uz-Latn', 'Rishton', 'koʻk sopol')).toBe('Rishton — koʻk sopol yurti.');
  });

  it('counts in the forms of each language', () => {
    const { people, allProducts } = wordsFor('ru').place;
    expect(count(people, 1, 'ru')).toBe('1 человек');
    expect(count(allProducts, 22, 'ru')).toBe('22 товара');
    expect(count(allProducts, 11, 'ru')).toBe('11 товаров');
    expect(count(wordsFor('en').place.people, 1, 'en')).toBe('1 person');
    expect(count(wordsFor('en').place.people, 1234, 'en')).toBe('1,234 people');
  });
});

describe('patterns', () => {
  it('gives the parts of a sentence, which together are the sentence', () => {
    const parts = split('{place} makes {product}.', { place: 'Kegen', product: 'butter' });
    expect(parts).toEqual([
      { text: 'Kegen', name: 'place' },
      { text: ' makes ' },
      { text: 'butter', name: 'product' },
      { text: '.' },
    ]);
  });

  it('puts in what is given as it is, braces and all', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(fill('<{x}>', { x: text })).toBe(`<${text}>`);
      }),
    );
  });

  it('refuses a filling that is not given', () => {
    expect(() => fill('{a} {b}', { a: 1 })).toThrow('asks for b');
  });

  it('writes days and months in the language', () => {
    expect(formatDay('2026-09-29', 'en')).toBe('September 29, 2026');
    expect(formatDay('2026-09-29T23:30:00Z', 'ru')).toBe('29\u00a0сентября 2026\u00a0года');
    expect(monthNames([5, 6], 'ru')).toEqual(['май', 'июнь']);
  });
});
