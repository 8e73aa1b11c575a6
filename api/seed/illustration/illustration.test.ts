import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import {
  drawIllustration,
  type Illustration,
  illustrationKinds,
  illustrationSize,
  type MotifName,
  motifs,
  type PaletteName,
  palettes,
} from './illustration.ts';

const paletteNames = Object.keys(palettes) as PaletteName[];
const motifNames = Object.keys(motifs) as MotifName[];
const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** The tags of XML open and close in pairs, every attribute is quoted, and no `<` or stray `&` stands in a value. */
function wellFormed(xml: string): boolean {
  const open: string[] = [];
  const rest = xml.replace(
    /<(\/?)([a-zA-Z]+)((?:\s+[a-zA-Z0-9:-]+="[^"<&]*")*)\s*(\/?)>/g,
    (_tag, closing, name, _list, single) => {
      if (closing) return open.pop() === name ? '' : '<';
      if (!single) open.push(name);
      return '';
    },
  );
  return rest === '' && open.length === 0;
}

describe('the check for well-formed XML', () => {
  it('refuses what a parser would', () => {
    expect(wellFormed('<svg a="1"><g/></svg>')).toBe(true);
    expect(wellFormed('<svg><g></svg></g>')).toBe(false);
    expect(wellFormed('<svg a=1/>')).toBe(false);
    expect(wellFormed('<svg><g>')).toBe(false);
    expect(wellFormed('<svg>text</svg>')).toBe(false);
  });
});

describe.each(illustrationKinds)('an illustration of %s', (kind) => {
  const piece = (index: number, more: Partial<Illustration> = {}): string =>
    drawIllustration({ kind, palette: at(paletteNames, index), seed: `piece-${index}`, ...more });

  it('is well-formed, complete and light, whatever the seed, palette, motif and view', () => {
    for (let index = 0; index < 12; index++) {
      const view = index % 4 === 3 ? 'detail' : 'whole';
      const text = piece(index, { motif: at(motifNames, index), view });
      expect(wellFormed(text), `piece-${index}`).toBe(true);
      expect(text).not.toMatch(/NaN|undefined|Infinity|\[object|<text|<image|<script|<style|foreignObject/);
      expect(text.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(
        /https?:|href="(?!#)|url\((?!#)/,
      );
      expect(text.length, `piece-${index}`).toBeLessThan(100_000);
    }
  });

  it('refers only to what it defines', () => {
    const text = piece(5);
    const defined = new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    for (const [, id] of text.matchAll(/(?:href="|url\()#([^")]+)/g)) expect(defined).toContain(id);
  });

  it('is the same bytes for the same input', () => {
    expect(piece(7)).toBe(piece(7));
  });

  it('differs from seed to seed, in one palette', () => {
    const drawn = Array.from({ length: 24 }, (_, index) =>
      drawIllustration({ kind, palette: 'rishtan', seed: `seed-${index}` }),
    );
    expect(new Set(drawn).size).toBe(24);
  });

  it('shows a detail of the same piece', () => {
    expect(piece(3, { view: 'detail' })).not.toBe(piece(3));
    expect(piece(3, { view: 'detail' }).match(/<defs>.*<\/defs>/)?.[0]).toBe(
      piece(3).match(/<defs>.*<\/defs>/)?.[0],
    );
  });

  it('is read by the rasteriser at its own size', async () => {
    const { width, height } = illustrationSize(kind);
    expect(await sharp(Buffer.from(piece(1))).metadata()).toMatchObject({ format: 'svg', width, height });
  });
});

it('draws a given motif', () => {
  const plates = motifNames.map((motif) =>
    drawIllustration({ kind: 'plate', palette: 'rishtan', motif, seed: 'five' }),
  );
  expect(new Set(plates).size).toBeGreaterThan(motifNames.length / 2);
});

it('differs by palette', () => {
  const inPalettes = paletteNames.map((palette) =>
    drawIllustration({ kind: 'suzani', palette, seed: 'one' }),
  );
  expect(new Set(inPalettes).size).toBe(paletteNames.length);
});
