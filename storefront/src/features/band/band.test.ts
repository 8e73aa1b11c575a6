import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brandBand, placeBand, placeDye } from './band.ts';
import { bandHeight, drawBand } from './draw-band.ts';
import { type DyeName, dyes } from './dyes.ts';
import { motifHeight, motifRows } from './motifs.ts';

const drawn = (path: string) => drawBand(placeBand(path)).markup;
const path = fc
  .tuple(
    fc.constantFrom('uzbekistan', 'kazakhstan', 'kyrgyzstan', 'tajikistan', 'elsewhere'),
    fc.array(fc.stringMatching(/^[a-z][a-z-]{1,15}$/), { maxLength: 3 }),
  )
  .map(([country, rest]) => [country, ...rest].join('/'));

describe('the band of a place', () => {
  it('is the same whenever it is drawn', () => {
    expect(placeBand('uzbekistan/fergana/rishton-district/rishton')).toMatchObject([
      { dye: 'rishtan' },
      { dye: 'rishtan' },
      { dye: 'rishtan' },
      { dye: 'rishtan' },
      { dye: 'rishtan' },
    ]);
    fc.assert(
      fc.property(path, (each) => {
        expect(drawn(each)).toBe(drawn(each));
      }),
    );
  });

  it('differs between the villages of a region', () => {
    const villages = Array.from({ length: 1500 }, (_, at) => drawn(`uzbekistan/fergana/village-${at}`));
    expect(new Set(villages).size).toBe(villages.length);
  });

  it('has one ground and family in a region, others in the next', () => {
    const inRegion = ['rishton', 'margilon', 'quva'].map((slug) => placeBand(`uzbekistan/fergana/${slug}`));
    expect(new Set(inRegion.flat().map(({ dye }) => dye))).toEqual(new Set(['rishtan']));
    expect(placeDye('kyrgyzstan/issyk-kul/bokonbaev')).toBe('lake');
    const motifs = new Set(
      Array.from({ length: 200 }, (_, at) => placeBand(`uzbekistan/fergana/v-${at}`)).flatMap((band) =>
        band.map(({ motif }) => motif),
      ),
    );
    expect(motifs.size).toBe(4);
  });

  it('stays within its edges, and small', () => {
    fc.assert(
      fc.property(path, (each) => {
        const { width, markup } = drawBand(placeBand(each));
        expect(markup.startsWith(`<path fill="#`)).toBe(true);
        expect(markup).toContain(`M0 0h${width}v${bandHeight}`);
        expect(gzipSync(markup).length).toBeLessThan(900);
      }),
    );
  });
});

describe('the band of a brand', () => {
  it('is woven from those of its homes', () => {
    const homes = ['kyrgyzstan/naryn', 'kyrgyzstan/issyk-kul', 'kyrgyzstan/osh-region'];
    const band = brandBand('made-in-kyrgyzstan', homes);
    expect(new Set(band.map(({ dye }) => dye))).toEqual(new Set(homes.map(placeDye)));
    expect(drawBand(brandBand('a', homes)).markup).not.toBe(drawBand(brandBand('b', homes)).markup);
  });

  it('is there without a home too', () => {
    expect(brandBand('nowhere', []).length).toBeGreaterThan(0);
  });
});

it('draws every motif on the same grid, symmetrical', () => {
  for (const name of ['horn', 'ikat', 'pomegranate', 'amulet'] as const) {
    const rows = motifRows(name);
    expect(rows).toHaveLength(motifHeight);
    for (const row of rows) expect([...row].reverse().join('')).toBe(row);
  }
});

describe('dyes', () => {
  const css = readFileSync(`${import.meta.dirname}/../../styles/dyes.css`, 'utf8');
  const ground = readFileSync(`${import.meta.dirname}/../../styles/ground.css`, 'utf8');
  const [, woolByDay = '', woolByNight = ''] = /--wool: light-dark\((#\w+), (#\w+)\)/.exec(ground) ?? [];

  it.each(Object.keys(dyes) as DyeName[])(
    '%s is told from its ground, in thread, accent and words',
    (name) => {
      const { ground: cloth, thread, accent } = dyes[name];
      expect(contrast(cloth, thread)).toBeGreaterThan(4.5);
      expect(contrast(cloth, accent)).toBeGreaterThan(3);
      const [, byDay = '', byNight = ''] =
        new RegExp(`\\.${name} \\{\\s*--dye: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css) ?? [];
      expect(contrast(woolByDay, byDay)).toBeGreaterThan(4.5);
      expect(contrast(woolByNight, byNight)).toBeGreaterThan(4.5);
    },
  );

  it('ink and quiet words are told from the wool', () => {
    for (const name of ['ink', 'quiet']) {
      const [, byDay = '', byNight = ''] =
        new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(ground) ?? [];
      expect(contrast(woolByDay, byDay)).toBeGreaterThan(4.5);
      expect(contrast(woolByNight, byNight)).toBeGreaterThan(4.5);
    }
  });
});

/** WCAG 2 contrast ratio of two colours `#rrggbb`. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
