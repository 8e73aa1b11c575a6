import PDFDocument from 'pdfkit';
import { breakLines } from './line-breaks.rules.ts';
import { missingMark, runsOf } from './runs.rules.ts';
import { type Face, faces, fontFile, hasGlyph } from './typefaces.ts';

/** Sizes and places are in points, from the upper left corner. */
export interface Style {
  size: number;
  weight?: 'regular' | 'bold' | 'display';
  colour?: string;
  align?: 'left' | 'right' | 'centre';
  /** From baseline to baseline, as a multiple of the size; 1.4 unless said. */
  leading?: number;
}

export interface Box {
  x: number;
  y: number;
  width: number;
}

export interface Stroke {
  from: [x: number, y: number];
  to: [x: number, y: number];
  weight?: number;
  colour?: string;
}

/** Draws on the pages of one PDF. */
export interface Pen {
  readonly width: number;
  readonly height: number;
  addPage(): void;
  /** Draws within the width of the box, in as many lines as it takes; gives their height. */
  write(text: string, box: Box, style: Style): number;
  /** The height that `write` would take. */
  measure(text: string, width: number, style: Style): number;
  stroke(line: Stroke): void;
  /** A filled outline: `M0 0h10v10z`, moved to a place. */
  fill(path: string, at: [x: number, y: number], colour: string): void;
  frame(box: Box & { height: number }, weight?: number): void;
  /** Draws on every page when all are known. */
  onEveryPage(draw: (number: number, of: number) => void): void;
  /** The file. The same drawing gives the same bytes. */
  end(): Promise<Buffer>;
}

export interface PenOptions {
  title: string;
  /** BCP 47; of most of its words. */
  language: string;
  /** The date in the file. */
  at: Date;
  size: [width: number, height: number];
  /** Whose forms characters have that Japan and China draw differently. */
  han: 'japanese' | 'chinese';
}

export const ink = '#241c17';
export const quiet = '#6b5d50';

/** Opens a PDF with a first page. */
export function openPen(options: PenOptions): Pen {
  const { title, language, at, size, han } = options;
  const document = new PDFDocument({
    size,
    margin: 0,
    bufferPages: true,
    pdfVersion: '1.7',
    lang: language,
    displayTitle: true,
    info: { Title: title, Creator: 'Aul', Producer: 'Aul', CreationDate: at, ModDate: at },
  });
  const bytes = collect(document);
  const chains = chainsFor(han);
  for (const face of faces) document.registerFont(face, fontFile(face));

  const runs = (text: string, { weight = 'regular' }: Style) => runsOf(text, chains[weight], hasGlyph);
  const widthOf = (text: string, style: Style) =>
    runs(text, style).reduce(
      (sum, run) => sum + document.font(run.face).fontSize(style.size).widthOfString(run.text),
      0,
    );
  const linesOf = (text: string, width: number, style: Style) =>
    breakLines(text, width + 0.01, (line) => widthOf(line, style));
  const leadingOf = ({ size, leading = 1.4 }: Style) => size * leading;

  return {
    width: size[0],
    height: size[1],
    addPage: () => void document.addPage({ size, margin: 0 }),
    measure: (text, width, style) => linesOf(text, width, style).length * leadingOf(style),
    write(text, box, style) {
      const lines = linesOf(text, box.width, style);
      const leading = leadingOf(style);
      document.fillColor(style.colour ?? ink);
      for (const [at, line] of lines.entries()) {
        const room = box.width - widthOf(line, style);
        let x = box.x + (style.align === 'right' ? room : style.align === 'centre' ? room / 2 : 0);
        // Letters stand in the middle of their line, whatever face they are in.
        const y = box.y + at * leading + leading / 2 + style.size * 0.36;
        for (const run of runs(line, style)) {
          document.font(run.face).fontSize(style.size);
          document.text(run.text, x, y, { lineBreak: false, baseline: 'alphabetic' });
          x += document.widthOfString(run.text);
        }
      }
      return lines.length * leading;
    },
    stroke({ from, to, weight = 0.5, colour = ink }) {
      document
        .moveTo(...from)
        .lineTo(...to)
        .lineWidth(weight)
        .strokeColor(colour)
        .stroke();
    },
    fill(path, [x, y], colour) {
      document.save().translate(x, y).path(path).fill(colour).restore();
    },
    frame({ x, y, width, height }, weight = 0.6) {
      document.rect(x, y, width, height).lineWidth(weight).strokeColor(ink).stroke();
    },
    onEveryPage(draw) {
      const { count } = document.bufferedPageRange();
      for (let page = 0; page < count; page += 1) {
        document.switchToPage(page);
        draw(page + 1, count);
      }
    },
    async end() {
      document.end();
      return bytes;
    },
  };
}

/** The characters of a text that papers cannot show. */
export function missingFrom(text: string): string[] {
  const isShown = (character: string) => faces.some((face) => hasGlyph(face, character));
  const drawn = runsOf(text, faces, hasGlyph)
    .map((run) => run.text)
    .join('');
  return drawn.includes(missingMark)
    ? [...new Set(text.normalize('NFC'))].filter((each) => !isShown(each))
    : [];
}

function chainsFor(han: 'japanese' | 'chinese'): Record<'regular' | 'bold' | 'display', Face[]> {
  const wide: Face[] = han === 'chinese' ? ['chinese', 'japanese'] : ['japanese', 'chinese'];
  return {
    regular: ['regular', ...wide],
    bold: ['bold', 'regular', ...wide],
    display: ['display', 'bold', ...wide],
  };
}

function collect(document: PDFKit.PDFDocument): Promise<Buffer> {
  const parts: Buffer[] = [];
  return new Promise((resolve, reject) => {
    document.on('data', (part: Buffer) => parts.push(part));
    document.on('end', () => resolve(Buffer.concat(parts)));
    document.on('error', reject);
  });
}
