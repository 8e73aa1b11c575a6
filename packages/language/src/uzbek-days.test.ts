import { expect, it } from 'vitest';
import { uzbekDay, uzbekMonths } from './index.ts';

it('an Uzbek day begins with its year, as laws and letters write it', () => {
  expect(uzbekMonths).toHaveLength(12);
  expect(uzbekMonths.map((month) => uzbekDay({ day: 1, month, year: 2026 }))).toContain('2026-yil 1-sentabr');
});
