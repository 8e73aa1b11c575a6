import type { MotifName } from './motif.ts';
import type { Palette } from './palette.ts';
import type { Random } from './random.ts';
import { svg } from './svg.ts';

/** The paper a kind draws on: its size, its chance, its colours, and the definitions it collects. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly random: Random;
  readonly colours: Palette;
  readonly motif: MotifName;
  readonly definitions: string[];
}

/** What a kind gives back: the ground, the goods on it, and the point a detail view looks at. */
export interface Scene {
  readonly ground: string;
  readonly goods: string;
  readonly focus?: readonly [x: number, y: number];
}

export type Draw = (sheet: Sheet) => Scene;
type Stop = readonly [offset: number, colour: string, opacity?: number];

/** Keeps `markup` among the definitions and gives its id. */
export function define(sheet: Sheet, markup: (id: string) => string): string {
  const id = `d${sheet.definitions.length}`;
  sheet.definitions.push(markup(id));
  return id;
}

export function symbol(sheet: Sheet, content: string): string {
  return define(sheet, (id) => `<g id="${id}">${content}</g>`);
}

/** A paint: colours along a line, in parts of the painted shape's box. */
export function linear(sheet: Sheet, stops: readonly Stop[], [x1, y1, x2, y2] = [0, 0, 0, 1]): string {
  const id = define(
    sheet,
    (name) =>
      svg`<linearGradient id="${name}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${stops.map(stop)}</linearGradient>`,
  );
  return `url(#${id})`;
}

/** A paint: colours from a middle outward, in parts of the painted shape's box. */
export function radial(sheet: Sheet, stops: readonly Stop[], [cx, cy, r] = [0.5, 0.5, 0.5]): string {
  const id = define(
    sheet,
    (name) =>
      svg`<radialGradient id="${name}" cx="${cx}" cy="${cy}" r="${r}">${stops.map(stop)}</radialGradient>`,
  );
  return `url(#${id})`;
}

/** `content` kept inside the outline `d`. */
export function clipped(sheet: Sheet, d: string, content: string): string {
  const id = define(sheet, (name) => `<clipPath id="${name}"><path d="${d}"/></clipPath>`);
  return `<g clip-path="url(#${id})">${content}</g>`;
}

function stop([offset, colour, opacity]: Stop): string {
  const veil = opacity === undefined ? '' : svg` stop-opacity="${opacity}"`;
  return svg`<stop offset="${offset}" stop-color="${colour}"${veil}/>`;
}
