/** Millimetres. */
export interface Size {
  length: number;
  width: number;
  height: number;
}

export type Beside = 'hand' | 'sheet';

interface Shape {
  width: number;
  height: number;
}

/** A drawing in millimetres: the thing as one sees it, and what everybody knows the size of. */
export interface ScaleDrawing {
  beside: Beside;
  thing: Shape & { x: number; y: number };
  known: Shape & { x: number; y: number };
  width: number;
  height: number;
}

/** An open hand from wrist to fingertip and across, and a sheet of A4 standing. */
const knownShapes: Record<Beside, Shape> = {
  hand: { width: 100, height: 190 },
  sheet: { width: 210, height: 297 },
};

/** Flatter than that, a thing lies, and is looked at from above. */
const flatMm = 30;
/** Beside larger things, a hand would be lost. */
const largestBesideHand = 450;

/** Both stand on one line, the thing to the left. */
export function drawToScale({ length, width, height }: Size): ScaleDrawing {
  const seen: Shape = height <= flatMm ? { width: length, height: width } : { width: length, height };
  const beside = Math.max(seen.width, seen.height) > largestBesideHand ? 'sheet' : 'hand';
  const known = knownShapes[beside];
  const drawnHeight = Math.max(seen.height, known.height);
  const gap = Math.round(Math.max(seen.width, known.width) / 6);
  return {
    beside,
    thing: { ...seen, x: 0, y: drawnHeight - seen.height },
    known: { ...known, x: seen.width + gap, y: drawnHeight - known.height },
    width: seen.width + gap + known.width,
    height: drawnHeight,
  };
}
