import { alphabets, type Language, languages, normalizeApostrophes } from '@aul/language';
import { describe, expect, it } from 'vitest';
import { count, fill } from './fill.ts';
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

/** The plural forms of every counted text. */
function counted(words: object): Record<string, string>[] {
  return Object.values(words).flatMap((value) =>
    typeof value !== 'object' || value === null ? [] : 'other' in value ? [value] : counted(value),
  );
}

const own = (text: string) => text.replace(/\{\w+\}/g, '');
const fillings = (pattern: string) => [...pattern.matchAll(/\{\w+\}/g)].map(([name]) => name).toSorted();
const all = languages.flatMap((language) =>
  texts(wordsFor(language)).map(([key, text]) => ({ language, key, text })),
);

/** Known by these letters in every script; in Japanese units of measure, too. */
const names = (language: Language) => (language === 'ja' ? /HS|Atom|A4|kg|cm|[gm]/g : /HS|Atom|(?<=与)A4/g);

/** Letters in use that an alphabet does not count: a vowel of a foreign name, one that sorts as another, a sign. */
const unlisted: Partial<Record<Language, string>> = { en: 'ō', ru: 'ё', 'uz-Latn': 'ʼ' };

describe('words', () => {
  it('has texts in every language, none empty, none with a space too many', () => {
    for (const { language, key, text } of all) {
      expect(text.trim(), `${language} ${key}`).not.toBe('');
      if (!/(comma|colon)$/.test(key)) expect(text, `${language} ${key}`).not.toMatch(/^\s|\s$|\s\s/);
    }
  });

  it('asks for the same fillings in every language', () => {
    const english = new Map(texts(wordsFor('en')));
    for (const { language, key, text } of all) {
      // Russian has plural forms that English lacks: they are filled as its general one.
      const same = english.get(key) ?? english.get(key.replace(/\.\w+$/, '.other'));
      expect(fillings(text), `${language} ${key}`).toEqual(fillings(same ?? ''));
    }
  });

  it('has the plural forms that its language has, and no others', () => {
    for (const language of languages) {
      const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
      const forms = counted(wordsFor(language));
      expect(forms.length).toBeGreaterThan(10);
      for (const each of forms)
        expect(Object.keys(each).toSorted(), language).toEqual(pluralCategories.toSorted());
    }
  });

  it('counts in the singular where a numeral asks for it', () => {
    for (const language of ['uz-Latn', 'uz-Cyrl', 'kk', 'ky', 'tg'] as const)
      for (const { one, other } of counted(wordsFor(language))) expect(one, language).toBe(other);
  });

  it('is written in the letters of its language alone', () => {
    for (const { language, key, text } of all) {
      const alphabet = alphabets[language];
      const letters =
        own(text).replace(names(language), '').normalize('NFC').toLowerCase().match(/\p{L}/gu) ?? [];
      const strange = letters.filter((letter) =>
        alphabet
          ? !alphabet.includes(letter) && !unlisted[language]?.includes(letter)
          : !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u.test(letter),
      );
      expect(strange, `${language} ${key}: ${text}`).toEqual([]);
    }
  });

  it('quotes as its language does, never with the marks of a keyboard', () => {
    const quotes: Record<Language, string> = {
      en: '“”’',
      ru: '«»',
      'uz-Latn': '“”',
      'uz-Cyrl': '«»',
      kk: '«»',
      ky: '«»',
      tg: '«»',
      ja: '「」',
      'zh-Hans': '“”',
    };
    for (const { language, key, text } of all) {
      const marks = own(text).match(/["'`´‘’“”„«»「」『』]/g) ?? [];
      expect(
        marks.filter((mark) => !quotes[language].includes(mark)),
        `${language} ${key}: ${text}`,
      ).toEqual([]);
    }
  });

  it('has no spaces and no marks of other scripts in Japanese and Chinese', () => {
    for (const language of ['ja', 'zh-Hans'] as const) {
      for (const [key, text] of texts(wordsFor(language)))
        expect(own(text).replaceAll('30日', ''), `${language} ${key}`).not.toMatch(/[\s.,:;!?()]/);
    }
    for (const [key, text] of texts(wordsFor('ja'))) expect(text, key).not.toContain('，');
  });

  it('writes Uzbek with its own apostrophes', () => {
    for (const [key, text] of texts(wordsFor('uz-Latn'))) {
      expect(normalizeApostrophes(text), key).toBe(text);
      expect(text, key).not.toMatch(/(?<![og])ʻ|(?<=[og])ʼ/i);
    }
  });

  it('makes Uzbek Cyrillic from the Latin texts', () => {
    const { sentence, product, search, about } = wordsFor('uz-Cyrl');
    expect(sentence).toBe('{place} — {product} юрти.');
    expect(product.customs).toBe('Божхона коди (HS): {code}.');
    expect(product.certificate.CITES).toBe('СИТЕС');
    expect(search.nothing).toBe('«{text}» бўйича ҳеч нарса топилмади.');
    expect(about.idea.text).toContain('1979 йилда');
    expect(texts(wordsFor('uz-Cyrl')).map(([key]) => key)).toEqual(
      texts(wordsFor('uz-Latn')).map(([key]) => key),
    );
  });

  it('says the sentence of a place as each language does', () => {
    const say = (language: Language, place: string, product: string) =>
      fill(wordsFor(language).sentence, { place, product });
    expect(say('en', 'Rishton', 'blue pottery')).toBe('Rishton makes blue pottery.');
    expect(say('ru', 'Риштан', 'голубая керамика')).toBe('Риштан — это голубая керамика.');
    expect(say('uz-Latn', 'Rishton', 'moviy sopol')).toBe('Rishton — moviy sopol yurti.');
    expect(say('uz-Cyrl', 'Риштон', 'мовий сопол')).toBe('Риштон — мовий сопол юрти.');
    expect(say('kk', 'Кеген', 'ауыл сары майы')).toBe('Кеген — ауыл сары майы мекені.');
    expect(say('ky', 'Кочкор', 'шырдак')).toBe('Кочкор — шырдак мекени.');
    expect(say('tg', 'Истаравшан', 'кордҳои дастисохт')).toBe('Истаравшан — диёри кордҳои дастисохт.');
    expect(say('ja', 'リシタン', '青い陶器')).toBe('リシタンは青い陶器の産地。');
    expect(say('zh-Hans', '里什坦', '蓝陶')).toBe('里什坦是蓝陶之乡。');
  });

  it('counts in the forms of each language', () => {
    const { people, allProducts } = wordsFor('ru').place;
    expect(count(people, 1, 'ru')).toBe('1 человек');
    expect(count(allProducts, 22, 'ru')).toBe('22 товара');
    expect(count(allProducts, 11, 'ru')).toBe('11 товаров');
    expect(count(wordsFor('en').place.people, 1, 'en')).toBe('1 person');
    expect(count(wordsFor('en').place.people, 1234, 'en')).toBe('1,234 people');
    expect(count(wordsFor('kk').place.people, 1234, 'kk')).toBe('1\u00a0234 адам');
    expect(count(wordsFor('ja').place.people, 1234, 'ja')).toBe('1,234人');
    expect(count(wordsFor('en').search.results, 2, 'en', { text: 'felt' })).toBe('2 results for “felt”');
  });

  it('says which texts a native reader has not seen yet', () => {
    expect(languages.filter((language) => wordsFor(language).isReviewed)).toEqual(['en']);
  });
});
