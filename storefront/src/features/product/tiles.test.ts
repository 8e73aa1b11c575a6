import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tileSpans } from './tiles.ts';

it('lays three to a row, and never leaves one alone below others', () => {
  expect(tileSpans(3)).toEqual([5, 4, 3]);
  expect(tileSpans(4)).toEqual([3, 3, 3, 3]);
  expect(tileSpans(7)).toEqual([5, 4, 3, 3, 3, 3, 3]);
});

it('fills rows of twelve to their end, but for the last', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), (count) => {
      const spans = tileSpans(count);
      expect(spans).toHaveLength(count);
      const rows: number[] = [0];
      for (const span of spans) {
        if ((rows.at(-1) ?? 0) + span > 12) rows.push(0);
        rows[rows.length - 1] = (rows.at(-1) ?? 0) + span;
      }
      for (const row of rows.slice(0, -1)) expect(row).toBe(12);
      if (rows.length > 1) expect(rows.at(-1)).toBeGreaterThanOrEqual(7);
    }),
  );
});
