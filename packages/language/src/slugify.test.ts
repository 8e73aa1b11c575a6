import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from './language.ts';
import { slugify } from './slugify.ts';

test.each([
  ['en', 'Rishtan Ceramics & Co.', 'rishtan-ceramics-co'],
  ['en', 'Crème brûlée, Straße, Łódź', 'creme-brulee-strasse-lodz'],
  ['uz-Latn', 'Oʻzbekiston, Gʻijduvon', 'ozbekiston-gijduvon'],
  ['uz-Latn', "Do'ppi va so‘zana", 'doppi-va-sozana'],
  ['uz-Cyrl', 'Қўшкўпир, Шаҳрисабз', 'qoshkopir-shahrisabz'],
  ['kk', 'Қарасай, Шелек, Өскемен, Ұзынағаш, Жаңа', 'qarasai-shelek-oskemen-uzynaghash-zhanga'],
  ['kk', 'Әйтеке би, Шыңғыстау, Һәм', 'aiteke-bi-shyngghystau-ham'],
  ['ky', 'Өзгөн, Жалал-Абад, Чүй', 'ozgon-jalal-abad-chuy'],
  ['tg', 'Хуҷанд, Ӯротеппа, Ғафуров, Ҳисор, Қӯрғонтеппа', 'khujand-uroteppa-ghafurov-hisor-qurghonteppa'],
  ['tg', 'Тоҷикӣ, Ёвон, Исфара', 'tojiki-yovon-isfara'],
  [
    'ru',
    'Андреевка, Ёлкино, Семёновка, Подъезд, Щучинск',
    'andreyevka-yelkino-semenovka-podyezd-shchuchinsk',
  ],
  ['ru', 'Ош, Хорог, Цветы, Майский', 'osh-khorog-tsvety-mayskiy'],
  ['ja', '絹の着物', ''],
  ['zh-Hans', '丝绸', ''],
  ['ja', 'Adras 絹 2026', 'adras-2026'],
] as const)('%s: %s is %s', (language, text, slug) => {
  expect(slugify(text, language)).toBe(slug);
});

test('any text in any language gives an address or nothing, and an address stays as it is', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...'аеёқңӯўъыщ oʻ-') }),
  );
  fc.assert(
    fc.property(text, fc.constantFrom(...languages), (any, language) => {
      const slug = slugify(any, language);
      expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      expect(slugify(slug, language)).toBe(slug);
    }),
    { numRuns: 2000 },
  );
});

test('no letter of a Cyrillic alphabet is dropped, but the signs', () => {
  for (const letter of 'абвгдеёжзийклмнопрстуфхцчшщыэюяәғқңөұүһіӣӯҳҷў') {
    for (const language of languages) expect(slugify(letter, language)).not.toBe('');
  }
});
