import { clothScene } from './cloth.ts';
import { ikatField } from './ikat-field.ts';
import { shuffled } from './ink.ts';
import { type Scene, type Sheet, symbol } from './sheet.ts';
import { svg } from './svg.ts';

/** Adras and atlas, sold by the length. */
export function ikat(sheet: Sheet): Scene {
  const palette = shuffled(sheet.colours, sheet.random);
  let cloth: { id: string; width: number } | undefined;
  // What shows twice, on the roll and below it, is one cloth: the first weaving serves both.
  const weave = (width: number, height: number) => {
    cloth ??= { id: symbol(sheet, ikatField(sheet, palette, width, Math.max(height, 1150))), width };
    return svg`<use href="#${cloth.id}" transform="scale(${width / cloth.width} 1)"/>`;
  };
  return clothScene(sheet, weave, palette.main);
}
