import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { create, type Font } from 'fontkit';

/** The faces that papers are set in, from `api/fonts`. */
export const faces = ['regular', 'bold', 'display', 'japanese', 'chinese'] as const;
export type Face = (typeof faces)[number];

/** A face as the file that is put into a PDF, in part. Read when first needed (40 ms for the largest) and kept. */
export function fontFile(face: Face): Buffer {
  return loaded(face).file;
}

/** Whether a face can draw a character. */
export function hasGlyph(face: Face, character: string): boolean {
  const point = character.codePointAt(0);
  return point !== undefined && loaded(face).font.hasGlyphForCodePoint(point);
}

interface Loaded {
  file: Buffer;
  font: Font;
}

const kept = new Map<Face, Loaded>();

const fileNames: Record<Face, string> = {
  regular: 'noto-sans-400',
  bold: 'noto-sans-600',
  display: 'piazzolla-700',
  japanese: 'noto-sans-jp-400',
  chinese: 'noto-sans-sc-400',
};

function loaded(face: Face): Loaded {
  const known = kept.get(face);
  if (known) return known;
  const file = brotliDecompressSync(readFileSync(join(folder(), `${fileNames[face]}.ttf.br`)));
  const font = create(file);
  // A file with several fonts in it is none of ours.
  if (!('hasGlyphForCodePoint' in font)) throw new Error(`${fileNames[face]} is not a single font.`);
  const made = { file, font };
  kept.set(face, made);
  return made;
}

/** Beside the sources; from the compiled copy it lies a level further up. */
function folder(): string {
  const beside = join(import.meta.dirname, '../../fonts');
  return existsSync(join(beside, 'noto-sans-400.ttf.br'))
    ? beside
    : join(import.meta.dirname, '../../../fonts');
}
