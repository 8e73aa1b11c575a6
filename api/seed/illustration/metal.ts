import type { Ink } from './motif.ts';
import { darker, lighter } from './palette.ts';
import { linear, type Sheet } from './sheet.ts';

/** Lines cut into metal: dark strokes with a light edge. */
export const engraving = (metal: string): Ink => ({
  fill: darker(metal, 0.42),
  second: darker(metal, 0.3),
  accent: darker(metal, 0.5),
  line: darker(metal, 0.56),
  ground: lighter(metal, 0.15),
});

/** Polished metal; `course` is the gradient's line, across unless said (downward is quicker in round outlines). */
export const sheen = (sheet: Sheet, metal: string, course: [number, number, number, number] = [0, 0, 1, 0]) =>
  linear(
    sheet,
    [
      [0, darker(metal, 0.26)],
      [0.16, lighter(metal, 0.55)],
      [0.34, metal],
      [0.55, lighter(metal, 0.26)],
      [0.78, darker(metal, 0.2)],
      [1, darker(metal, 0.4)],
    ],
    course,
  );
