import { describe, expect, test } from 'vitest';
import { languages } from './language.ts';
import { chooseText, fallbackChain, type Text } from './texts.ts';

const written = (text: string): Text => ({ text, origin: 'WRITTEN', isReviewed: true });

describe('choosing a text', () => {
  test('gives the language asked for when it is there', () => {
    expect(chooseText({ en: written('Bowl'), kk: written('Тостаған') }, 'kk')).toEqual({
      ...written('Тостаған'),
      language: 'kk',
    });
  });

  test('writes Uzbek in the other script, and says so', () => {
    const made = { origin: 'TRANSLITERATED', isReviewed: false };
    expect(chooseText({ 'uz-Latn': written('Kosa'), ru: written('Миска') }, 'uz-Cyrl')).toEqual({
      ...made,
      text: 'Коса',
      language: 'uz-Cyrl',
    });
    expect(chooseText({ 'uz-Cyrl': written('Коса'), ru: written('Миска') }, 'uz-Latn')).toEqual({
      ...made,
      text: 'Kosa',
      language: 'uz-Latn',
    });
  });

  test('does not pass a machine translation off as a person’s', () => {
    const chosen = chooseText(
      { 'uz-Latn': { text: 'Kosa', origin: 'MACHINE', isReviewed: true } },
      'uz-Cyrl',
    );
    expect(chosen).toMatchObject({ text: 'Коса', origin: 'MACHINE', isReviewed: false });
  });

  test('falls along the chain and names the language that it fell to', () => {
    expect(chooseText({ en: written('Bowl'), ru: written('Миска') }, 'tg')?.language).toBe('ru');
    expect(chooseText({ en: written('Bowl'), ru: written('Миска') }, 'ja')?.language).toBe('en');
    expect(chooseText({ en: written('Bowl') }, 'uz-Cyrl')?.language).toBe('en');
  });

  test('ends with whatever there is, unchanged, in the order of the languages', () => {
    const texts = { tg: written('Коса'), 'uz-Cyrl': written('Коса') };
    expect(chooseText(texts, 'en')).toEqual({ ...written('Коса'), language: 'uz-Cyrl' });
  });

  test('takes an empty text for none', () => {
    expect(chooseText({ ru: written(''), en: written('Bowl') }, 'ru')?.language).toBe('en');
    expect(chooseText({ ru: written('') }, 'ru')).toBeUndefined();
  });

  test('finds nothing in nothing', () => {
    for (const language of languages) expect(chooseText({}, language)).toBeUndefined();
  });

  test('chains never come back to where they began', () => {
    for (const language of languages) expect(fallbackChain[language]).not.toContain(language);
  });
});
