import { ellipse } from './path.ts';
import { define, linear, radial, type Sheet } from './sheet.ts';
import { repeat, svg } from './svg.ts';

/** The one shadow colour: warm, as daylight on plaster leaves it. */
const shadow = '#3a2415';

/** The shadow a flat thing of outline `d` leaves: light comes from the upper left. Layers of strokes are cheaper than a blur. */
export function softShadow(
  sheet: Sheet,
  d: string,
  { x = 9, y = 14, blur = 34, strength = 0.34 } = {},
): string {
  const id = define(sheet, (name) => `<path id="${name}" d="${d}"/>`);
  const layers = 7;
  const veil = 1 - (1 - strength) ** (1 / layers);
  const layer = (index: number) =>
    svg`<use href="#${id}" stroke-width="${(blur * 2 * (index + 0.2)) / layers}" stroke-opacity="${veil * (1.35 - (0.7 * index) / layers)}"/>`;
  return svg`<g transform="translate(${x} ${y})" fill="none" stroke="${shadow}" stroke-linejoin="round"><use href="#${id}" fill="${shadow}" stroke="none" fill-opacity="${strength * 0.7}"/>${repeat(layers, layer)}</g>`;
}

/** The shadow under a standing thing whose foot is `rx` wide and stands at (x, y). */
export function footShadow(sheet: Sheet, x: number, y: number, rx: number, ry = rx * 0.22): string {
  const wide = radial(sheet, [
    [0, shadow, 0.5],
    [0.45, shadow, 0.3],
    [1, shadow, 0],
  ]);
  const near = radial(sheet, [
    [0, shadow, 0.75],
    [0.7, shadow, 0.5],
    [1, shadow, 0],
  ]);
  return svg`<path d="${ellipse(x + rx * 0.34, y + ry * 0.25, rx * 1.6, ry * 1.5)}" fill="${wide}"/><path d="${ellipse(x + 4, y + 2, rx * 1.06, ry * 0.75)}" fill="${near}"/>`;
}

/** Round relief over the outline `d`, lit from the left. */
export function roundness(sheet: Sheet, d: string, strength = 1): string {
  const turn = linear(
    sheet,
    [
      [0, shadow, 0.34 * strength],
      [0.12, shadow, 0.06 * strength],
      [0.3, '#ffffff', 0.26 * strength],
      [0.46, '#ffffff', 0],
      [0.72, shadow, 0.14 * strength],
      [0.93, shadow, 0.5 * strength],
      [1, shadow, 0.42 * strength],
    ],
    [0, 0, 1, 0],
  );
  return `<path d="${d}" fill="${turn}"/>`;
}

/** Daylight falling over a flat thing: brighter above. Downward, because librsvg is quick at that in any outline. */
export function daylight(sheet: Sheet, d: string, strength = 1): string {
  const fall = linear(sheet, [
    [0, '#fffdf5', 0.24 * strength],
    [0.45, '#fffdf5', 0],
    [0.6, shadow, 0],
    [1, shadow, 0.24 * strength],
  ]);
  return `<path d="${d}" fill="${fall}"/>`;
}

/** A broken glint, as a window leaves it on glaze, glass or lacquer. */
export function glint(d: string, width: number, opacity = 0.5): string {
  return svg`<path d="${d}" fill="none" stroke="#fff" stroke-linecap="round" stroke-width="${width}" stroke-opacity="${opacity}"/><path d="${d}" fill="none" stroke="#fff" stroke-linecap="round" stroke-width="${width * 2.2}" stroke-opacity="${opacity * 0.25}"/>`;
}

/** Soft hills and hollows across cloth: `count` vertical folds between x and x + width, in one gradient. */
export function folds(
  sheet: Sheet,
  box: { x: number; y: number; width: number; height: number },
  count: number,
  strength = 1,
): string {
  const step = 1 / count;
  const relief = Array.from({ length: count }, (_, index) => {
    const at = step * (index + sheet.random.between(0.02, 0.24));
    const wide = step * sheet.random.between(0.34, 0.7);
    return [
      [at, shadow, 0],
      [at + wide * 0.5, shadow, 0.24 * strength],
      [at + wide * 0.72, shadow, 0],
      [at + wide * 0.74, '#fff', 0],
      [at + wide * 0.92, '#fff', 0.16 * strength],
      [at + wide * 1.06, '#fff', 0],
    ] as const;
  });
  const paint = linear(sheet, relief.flat(), [0, 0, 1, 0]);
  return svg`<path d="M${box.x} ${box.y}h${box.width}v${box.height}h${-box.width}z" fill="${paint}"/>`;
}
