import { type Language, languages } from '@aul/language';
import { expect, it, test } from 'vitest';
import { formatNumber } from './format-number.ts';
import { countryName, formatDay, monthNames } from './formats.ts';

/** With plain spaces, which read better here than U+00A0. */
const plain = (text: string) => text.replace(/\p{Zs}/gu, ' ');

test.each<[Language, string, string, string]>([
  ['en', 'September 29, 2026', 'May, June', '1,234,567.5'],
  ['ru', '29 сентября 2026 года', 'май, июнь', '1 234 567,5'],
  ['uz-Latn', '2026-yil 29-sentabr', 'may, iyun', '1 234 567,5'],
  ['uz-Cyrl', '2026 йил 29 сентябрь', 'май, июнь', '1 234 567,5'],
  ['kk', '2026 жылғы 29 қыркүйек', 'мамыр, маусым', '1 234 567,5'],
  ['ky', '2026-жылдын 29-сентябры', 'май, июнь', '1 234 567,5'],
  ['tg', '29 сентябри соли 2026', 'май, июн', '1 234 567,5'],
  ['ja', '2026年9月29日', '5月, 6月', '1,234,567.5'],
  ['zh-Hans', '2026年9月29日', '5月, 6月', '1,234,567.5'],
])('writes days, months and numbers in %s', (language, day, months, number) => {
  expect(plain(formatDay('2026-09-29T23:30:00Z', language))).toBe(day);
  expect(monthNames([5, 6], language).join(', ')).toBe(months);
  expect(plain(formatNumber(1_234_567.5, language))).toBe(number);
});

it('writes a day so that it can stand in a sentence, and tells all months apart', () => {
  for (const language of languages) {
    const days = Array.from({ length: 12 }, (_, month) =>
      formatDay(`2026-${String(month + 1).padStart(2, '0')}-09`, language),
    );
    for (const day of days) expect(day, language).not.toMatch(/\.|^0|undefined/);
    expect(new Set(days).size, language).toBe(12);
    const months = monthNames([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], language);
    expect(new Set(months).size, language).toBe(12);
    expect(months).not.toContain('');
    if (language !== 'en') for (const month of months) expect(month, language).toBe(month.toLowerCase());
  }
});

it('names countries as they name themselves', () => {
  expect(countryName('KG', 'ru')).toBe('Кыргызстан');
  expect(countryName('KG', 'uz-Latn')).toBe('Qirgʻiziston');
  expect(countryName('UZ', 'tg')).toBe('Ӯзбекистон');
  expect(countryName('US', 'uz-Latn')).toBe('Amerika Qoʻshma Shtatlari');
  expect(countryName('XX', 'en')).toBe('XX');
});
