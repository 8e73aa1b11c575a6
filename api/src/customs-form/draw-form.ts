import { type Pen, quiet, type Style } from '../sheet/pen.ts';

/** A box of a printed form: its heading in English and French, and what is written into it. Places in points. */
export interface FormBox {
  x: number;
  y: number;
  width: number;
  height: number;
  english?: string;
  french?: string;
  value?: string;
  valueStyle?: Partial<Style>;
}

export const formHeading: Style = { size: 5.2, leading: 1.2 };
const formFrench: Style = { ...formHeading, colour: quiet };
const formValue: Style = { size: 7.6, leading: 1.24 };

/** Draws the frame, the heading and the value; what is too long for the box is set smaller, down to 4 points. */
export function drawFormBox(pen: Pen, box: FormBox): void {
  const { x, y, width, height, english = '', french = '', value = '' } = box;
  pen.frame({ x, y, width, height }, 0.5);
  const inner = { x: x + 3, width: width - 6 };
  let used = y + 2.5;
  if (english) used += pen.write(english, { ...inner, y: used }, formHeading);
  if (french) used += pen.write(french, { ...inner, y: used }, formFrench);
  if (!value) return;
  const room = y + height - used - 1.5;
  let style: Style = { ...formValue, ...box.valueStyle };
  while (style.size > 4 && pen.measure(value, inner.width, style) > room)
    style = { ...style, size: style.size - 0.4 };
  pen.write(value, { ...inner, y: used }, style);
}

/** A small square, ticked or not, with its words in both languages beside it. */
export function drawTick(
  pen: Pen,
  { x, y, width, words, isTicked }: { x: number; y: number; width: number; words: string; isTicked: boolean },
): void {
  const side = 6.5;
  pen.frame({ x, y, width: side, height: side }, 0.6);
  if (isTicked) {
    pen.stroke({ from: [x + 1.2, y + 1.2], to: [x + side - 1.2, y + side - 1.2], weight: 1.1 });
    pen.stroke({ from: [x + side - 1.2, y + 1.2], to: [x + 1.2, y + side - 1.2], weight: 1.1 });
  }
  pen.write(words, { x: x + side + 3, y: y - 0.2, width: width - side - 3 }, { ...formHeading, size: 5.1 });
}

/** The kinds of contents that both forms offer; ours is always a sale. */
export const categories: readonly { words: string; isOurs: boolean }[] = [
  { words: 'Gift / Cadeau', isOurs: false },
  { words: 'Documents', isOurs: false },
  { words: 'Sale of goods / Vente de marchandises', isOurs: true },
  { words: 'Commercial sample / Échantillon commercial', isOurs: false },
  { words: 'Returned goods / Retour de marchandise', isOurs: false },
  { words: 'Other / Autre', isOurs: false },
];

export const certification =
  'I, the undersigned, whose name and address are given on the item, certify that the particulars given in this declaration are correct and that this item does not contain any dangerous article or articles prohibited by legislation or by postal or customs regulations.';
