import type { CustomsDeclaration } from '../customs-form/customs-declaration.ts';
import { drawCn22 } from '../customs-form/draw-cn22.ts';
import { drawCn23 } from '../customs-form/draw-cn23.ts';
import { drawPaper } from './draw-paper.ts';
import type { Paper } from './paper.ts';

/** What is to be drawn, as plain data: it goes to another thread. */
export type Drawing =
  | { form: 'PAPER'; paper: Paper }
  | { form: 'CN22'; declared: CustomsDeclaration }
  | { form: 'CN23'; declared: CustomsDeclaration };

/** Gives the PDF. The same drawing gives the same bytes. */
export type Draw = (drawing: Drawing) => Promise<Buffer>;

/**
 * Draws on the thread that calls it, and holds it meanwhile: of a server that is `startDrawing`'s. What this file imports has
 * types only to strip, so that the thread runs it from the sources too.
 */
export const draw: Draw = (drawing) => {
  switch (drawing.form) {
    case 'PAPER':
      return drawPaper(drawing.paper);
    case 'CN22':
      return drawCn22(drawing.declared);
    case 'CN23':
      return drawCn23(drawing.declared);
  }
};
