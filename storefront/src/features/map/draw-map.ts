import { mapStyles } from './colours.ts';
import { type Felt, motifPattern } from './felt.ts';
import type { Frame } from './frame.ts';
import { lakes } from './lakes.ts';
import { borders, type OutlineCode, outlines } from './outlines.ts';
import { Pen, type Point, stepsToUnit } from './pen.ts';

/** Units: bends shorter than that are left to the smoothness of the line. */
const shortest = 3;
/** Units around the frame that still belong to the drawing: the curves and stitches of what lies there reach in. */
const margin = 40;

/**
 * A map as a file of SVG: patches of dyed felt, sewn together. It looks right by day and by night, and says nothing in
 * words.
 */
export function drawMap(frame: Frame, feltOf: (code: OutlineCode) => Felt): string {
  const isInside = (code: OutlineCode) => frame.codes.includes(code);
  const lines = borders.map(({ points }) => shortened(projected(frame, points)));
  const patches = [...Map.groupBy(frame.codes, (code) => feltOf(code).dye)];
  // A country's patches are too small for motifs.
  const motif = frame.codes.length === 1 && frame.codes[0] && feltOf(frame.codes[0]).motif;
  const shown = borders.flatMap(({ sides }, number) => {
    const line = lines[number] ?? [];
    if (!line.some((point) => isNear(frame, point))) return [];
    return [{ line, sides, inside: sides.filter(isInside).length }];
  });
  const seams = shown.filter(({ inside, sides }) => inside === 2 && !isBetweenCountries(sides));
  const edges = shown.filter(
    ({ inside, sides }) => inside === 1 || (inside === 2 && isBetweenCountries(sides)),
  );
  // Where only one of the countries drawn lies, there is nothing to tell: the world beyond is left blank.
  const beyond = shown.filter(({ inside, sides }) => inside === 0 && sides.length === 2);
  const shores = Object.values(lakes).filter((shore) =>
    projected(frame, shore).some((point) => isNear(frame, point)),
  );

  const ringsOf = (codes: readonly OutlineCode[]) =>
    codes.flatMap((code) =>
      (outlines.get(code)?.rings ?? []).map((ring) =>
        ring.map((number) => (number < 0 ? (lines[~number] ?? []).toReversed() : (lines[number] ?? []))),
      ),
    );
  const size = `${frame.width * stepsToUnit} ${frame.height * stepsToUnit}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${frame.width}" height="${frame.height}" viewBox="0 0 ${size}">`,
    `<style>${mapStyles(patches.map(([dye]) => dye))}</style>`,
    path('beyond', open(beyond)),
    '<defs>',
    motif && motifPattern(motif, 'm'),
    ...patches.map(([, codes], at) => `<path id="p${at}" d="${closed(ringsOf(codes))}"/>`),
    seams.length > 0 && `<path id="s" d="${open(seams)}"/>`,
    '</defs>',
    ...patches.map(([dye], at) => `<use href="#p${at}" class="${dye}"/>`),
    motif && '<use href="#p0" fill="url(#m)"/>',
    seams.length > 0 && '<use href="#s" class="seam"/><use href="#s" class="stitch"/>',
    path('edge', open(edges)),
    path('water', closed(shores.map((shore) => [around(projected(frame, shore))]))),
    '</svg>\n',
  ]
    .filter(Boolean)
    .join('');
}

function isBetweenCountries([one = '', other = '']: readonly OutlineCode[]): boolean {
  return one.slice(0, 2) !== other.slice(0, 2);
}

function path(name: string, data: string): string {
  return data && `<path class="${name}" d="${data}"/>`;
}

function closed(rings: readonly (readonly Point[])[][]): string {
  const pen = new Pen();
  for (const ring of rings) pen.ring(ring);
  return pen.path;
}

function open(list: readonly { line: readonly Point[] }[]): string {
  const pen = new Pen();
  for (const { line } of list) pen.line(line);
  return pen.path;
}

function projected(frame: Frame, points: readonly Point[]): Point[] {
  return points.map(([longitude, latitude]) => frame.project(longitude, latitude));
}

/** Without points that lie close after the one before; with the first and the last. */
function shortened(points: readonly Point[]): Point[] {
  const [first, ...rest] = points;
  const last = rest.pop();
  if (!first || !last) return [...points];
  const kept = [first];
  for (const point of rest) {
    const from = kept.at(-1) ?? first;
    if (distance(from, point) >= shortest && distance(point, last) >= shortest) kept.push(point);
  }
  return [...kept, last];
}

/** A shore has no corner: it begins and ends in the middle of a side. */
function around(points: readonly Point[]): Point[] {
  const [first, second] = points;
  if (!first || !second) return [];
  const start: Point = [(first[0] + second[0]) / 2, (first[1] + second[1]) / 2];
  return [start, ...points.slice(1), first, start];
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1]);
}

function isNear(frame: Frame, [x, y]: Point): boolean {
  return x > -margin && x < frame.width + margin && y > -margin && y < frame.height + margin;
}
