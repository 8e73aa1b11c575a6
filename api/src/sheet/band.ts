import type { Pen } from './pen.ts';

/**
 * A thin woven band, as on the pages of the storefront: rhombs and birds' feet between two threads. Drawn in dark dyes, so
 * that a printer without colour prints the same pattern.
 */
export function drawBand(pen: Pen, { x, y, width }: { x: number; y: number; width: number }): void {
  const count = Math.round(width / repeat);
  const step = width / count;
  pen.fill(`M0 0h${width}v0.7h${-width}z`, [x, y], indigo);
  pen.fill(`M0 0h${width}v0.7h${-width}z`, [x, y + height - 0.7], indigo);
  for (let at = 0; at < count; at += 1) {
    const centre = x + (at + 0.5) * step;
    const isRhomb = at % 2 === 0;
    pen.fill(isRhomb ? rhomb : foot, [centre, y + height / 2], isRhomb ? madder : indigo);
  }
}

const height = 9;
const repeat = 9.2;
const madder = '#8e1f27';
const indigo = '#22375c';

/** Around its middle: an outline with a hole. */
const rhomb = 'M-4 0L0 -2.9L4 0L0 2.9zM-1.7 0L0 1.2L1.7 0L0 -1.2z';
const foot = 'M0 -2.6L1.1 -0.6L3.2 0L1.1 0.6L0 2.6L-1.1 0.6L-3.2 0L-1.1 -0.6z';
