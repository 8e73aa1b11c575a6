import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Language, languages } from './language.ts';
import { latinOf } from './latin-of.ts';
import type { Texts } from './texts.ts';

const texts = (some: Partial<Record<Language, string>>): Texts =>
  Object.fromEntries(
    Object.entries(some).map(([language, text]) => [
      language,
      { text, origin: 'WRITTEN' as const, isReviewed: true },
    ]),
  );

test.each<[Partial<Record<Language, string>>, string]>([
  [{ en: 'Blue bowl', ru: 'Синяя миска' }, 'Blue bowl'],
  [{ ru: 'Синяя миска', 'uz-Latn': 'Koʻk kosa' }, 'Koʻk kosa'],
  [{ ru: 'Синяя миска', 'uz-Cyrl': 'Кўк коса' }, 'Koʻk kosa'],
  [{ ru: 'Блюдо «Рассвет», 60 × 90 см' }, 'Blyudo «Rassvet», 60 × 90 sm'],
  [{ ru: 'Ель, Щёлково, Подъезд, ЩИ' }, 'Yel, Shchelkovo, Podyezd, SHCHI'],
  [{ kk: 'Қаракөл бөрік, Шелек' }, 'Qarakol borik, Shelek'],
  [{ ky: 'Жалал-Абад, Өзгөн' }, 'Jalal-Abad, Ozgon'],
  [{ tg: 'Хуҷанд, Ӯротеппа' }, 'Khujand, Uroteppa'],
  // An officer wrote Russian into the field for English.
  [{ en: 'Миска', ru: 'Миска' }, 'Miska'],
  [{ en: 'Crème brûlée № 5' }, 'Crème brûlée № 5'],
  [{ ja: 'アドラス 絹', ru: 'Адрас' }, 'Adras'],
  [{ ja: '絹（Adras）。' }, 'Adras'],
  [{ 'zh-Hans': '丝绸' }, ''],
  [{ en: '', ru: 'Миска' }, 'Miska'],
  [{}, ''],
])('of %j is %j', (some, latin) => {
  expect(latinOf(texts(some))).toBe(latin);
});

test('whatever is written, there are only Latin letters in it', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...'абвгдеёжзийклмнопрстуфхцчшщыэюяәғқңөұүһіӣӯҳҷўЩЖ絹スー oʻ-') }),
  );
  fc.assert(
    fc.property(text, fc.constantFrom(...languages), (any, language) => {
      expect(latinOf(texts({ [language]: any }))).not.toMatch(/[\p{L}--[\p{sc=Latin}ʻʼ]]/v);
    }),
    { numRuns: 2000 },
  );
});
