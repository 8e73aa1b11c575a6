import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawToScale } from './scale.ts';

const mm = fc.integer({ min: 1, max: 10_000 });

it('draws both on one ground, in their own sizes, apart from each other', () => {
  fc.assert(
    fc.property(mm, mm, mm, (length, width, height) => {
      const { thing, known, ...drawing } = drawToScale({ length, width, height });
      expect(thing.width).toBe(length);
      expect([thing.y + thing.height, known.y + known.height]).toEqual([drawing.height, drawing.height]);
      expect(known.x).toBeGreaterThan(thing.width);
      expect(drawing.width).toBe(known.x + known.width);
    }),
  );
});

it('looks at flat things from above, and at a rug beside a sheet of paper', () => {
  expect(drawToScale({ length: 300, width: 200, height: 25 })).toMatchObject({
    beside: 'hand',
    thing: { width: 300, height: 200 },
  });
  expect(drawToScale({ length: 1800, width: 1200, height: 10 }).beside).toBe('sheet');
  expect(drawToScale({ length: 110, width: 110, height: 60 }).thing).toMatchObject({
    width: 110,
    height: 60,
  });
});
