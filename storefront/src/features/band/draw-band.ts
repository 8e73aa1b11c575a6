import type { Band, Stitch } from './band.ts';
import { dyes } from './dyes.ts';
import { motifHeight, motifRows } from './motifs.ts';

const top = 3;

/** Threads from edge to edge: selvedge, teeth, a gap, the motif, and the same back. */
export const bandHeight = motifHeight + 2 * top;

export interface Drawing {
  /** In threads, as the height: the size of the view box. */
  width: number;
  /** What stands inside of the `<svg>`, without ids: for each dye a ground and strokes one thread wide. */
  markup: string;
}

/** A band is drawn for its edge, its thread and in every language. */
const drawn = new WeakMap<Band, Drawing>();

/** One repeat of the band, as SVG. */
export function drawBand(band: Band): Drawing {
  const known = drawn.get(band) ?? draw(band);
  drawn.set(band, known);
  return known;
}

function draw(band: Band): Drawing {
  let x = 0;
  let markup = '';
  for (const stitches of groupByDye(band)) {
    const section = drawSection(stitches, x);
    x += section.width;
    markup += section.markup;
  }
  return { width: x, markup };
}

function drawSection([first, ...rest]: readonly Stitch[], from: number): Drawing {
  if (!first) return { width: 0, markup: '' };
  const { ground, thread, accent } = dyes[first.dye];
  const pens = { thread: new Pen(), accent: new Pen() };
  let x = from;
  for (const stitch of [first, ...rest]) {
    const [main, second] = stitch.isCounterchanged ? [pens.accent, pens.thread] : [pens.thread, pens.accent];
    const rows = motifRows(stitch.motif);
    rows.forEach((row, y) => {
      for (const { mark, start, length } of runsOf(row)) {
        if (mark !== '.') (mark === '#' ? main : second).right(x + start, top + y, length);
      }
    });
    x += rows[0]?.length ?? 0;
    for (const mark of stitch.separator) {
      if (mark !== '.') (mark === '#' ? pens.thread : pens.accent).down(x, top, motifHeight);
      x += 1;
    }
  }
  const width = x - from;
  const line = (y: number) => `M${from} ${y + 0.5}h${width}`;
  return {
    width,
    markup:
      `<path fill="${ground}" d="M${from} 0h${width}v${bandHeight}h-${width}"/>` +
      `<path stroke="${thread}" stroke-dasharray="1" d="${line(1)}${line(bandHeight - 2)}"/>` +
      `<path stroke="${thread}" d="${pens.thread.path}"/>` +
      `<path stroke="${accent}" d="${line(0)}${line(bandHeight - 1)}${pens.accent.path}"/>`,
  };
}

/** Draws strokes one thread wide through the middle of threads, each move relative to the last. */
class Pen {
  path = '';
  private x = 0;
  private y = 0;

  right(x: number, y: number, length: number) {
    this.move(x, y + 0.5);
    this.path += `h${length}`;
    this.x += length;
  }

  down(x: number, y: number, length: number) {
    this.move(x + 0.5, y);
    this.path += `v${length}`;
    this.y += length;
  }

  private move(x: number, y: number) {
    const [dx, dy] = [x - this.x, y - this.y];
    this.path += this.path === '' ? `M${x} ${y}` : `m${dx}${dy < 0 ? dy : ` ${dy}`}`;
    this.x = x;
    this.y = y;
  }
}

interface Run {
  mark: string;
  start: number;
  length: number;
}

/** There are few motifs, and every page draws some. */
const knownRuns = new Map<string, readonly Run[]>();

function runsOf(row: string): readonly Run[] {
  const known = knownRuns.get(row);
  if (known) return known;
  const runs = Array.from(row.matchAll(/(.)\1*/g), (match) => ({
    mark: match[1] ?? '.',
    start: match.index,
    length: match[0].length,
  }));
  knownRuns.set(row, runs);
  return runs;
}

function groupByDye(band: Band): Stitch[][] {
  const groups: Stitch[][] = [];
  for (const stitch of band) {
    const last = groups.at(-1);
    if (last?.[0]?.dye === stitch.dye) last.push(stitch);
    else groups.push([stitch]);
  }
  return groups;
}
