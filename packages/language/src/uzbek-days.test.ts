import { expect, it } from 'vitest';
import { toUzbekCyrillic, toUzbekLatin, uzbekDay, uzbekMonths } from './index.ts';

it('an Uzbek day begins with its year, as laws and letters write it', () => {
  expect(uzbekMonths).toHaveLength(12);
  expect(uzbekMonths.map((month) => uzbekDay({ day: 1, month, year: 2026 }))).toContain('2026-yil 1-sentabr');
});

it('a month is the same word in both scripts, there and back', () => {
  const cyrillic = uzbekMonths.map(toUzbekCyrillic);
  expect(cyrillic.join(' ')).toBe(
    'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
  );
  expect(cyrillic.map(toUzbekLatin)).toEqual(uzbekMonths);
});
