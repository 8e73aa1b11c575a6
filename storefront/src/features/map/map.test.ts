import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { geoContains } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DyeName, dyes } from '../band/dyes.ts';
import { brandFrame } from './brand-frame.ts';
import { mapStyles } from './colours.ts';
import { drawMap } from './draw-map.ts';
import { frameNames, frameOf } from './frame.ts';
import { placeNames, spread } from './labels.ts';
import { lakes } from './lakes.ts';
import { dotsPath, pointOf } from './marks.ts';
import { drawnTogether, outlineCodeOf, outlines } from './outlines.ts';
import { Pen, type Point, stepsToUnit } from './pen.ts';
import { placeFrames } from './place-frames.ts';
import { scaleBarKm } from './scale-bar.ts';

const repository = `${import.meta.dirname}/../../../..`;
const read = (path: string) => readFileSync(`${repository}/${path}`, 'utf8');
const regionCodes: string[] = JSON.parse(read('api/seed/data/iso/iso-3166-2.json')).map(
  ({ code }: { code: string }) => code,
);

const rishton = { path: 'uzbekistan/fergana/rishton', latitude: 40.357, longitude: 71.285 };
const bokonbayevo = { path: 'kyrgyzstan/issyk-kul/bokonbayevo', latitude: 42.12, longitude: 76.99 };
const kochkor = { path: 'kyrgyzstan/naryn/kochkor', latitude: 42.21, longitude: 75.76 };

function isIn(code: string, { latitude, longitude }: { latitude: number; longitude: number }): boolean {
  const shape = outlines.get(code)?.shape;
  return shape !== undefined && geoContains(shape, [longitude, latitude]);
}

describe('the outlines', () => {
  it('show every region of the four countries, five of them with a neighbour', () => {
    expect(regionCodes).toHaveLength(48);
    expect(regionCodes.filter((code) => outlineCodeOf(code) === undefined)).toEqual([]);
    expect(regionCodes.filter((code) => outlineCodeOf(code) !== code)).toEqual(
      Object.keys(drawnTogether).toSorted(),
    );
    expect([...outlines.keys()].filter((code) => !regionCodes.includes(code))).toEqual([]);
  });

  it('have places inside that lie there, and no others', () => {
    expect(isIn('UZ-FA', rishton)).toBe(true);
    expect(isIn('UZ-AN', rishton)).toBe(false);
    expect(isIn('KG-Y', bokonbayevo)).toBe(true);
    expect(isIn('KG-N', kochkor)).toBe(true);
    // Baikonur is let, and lies in Kyzylorda.
    expect(isIn('KZ-43', { latitude: 45.63, longitude: 63.3 })).toBe(true);
    // Sokh, an exclave of Fergana, and around it Batken.
    expect(isIn('UZ-FA', { latitude: 39.97, longitude: 71.13 })).toBe(true);
    expect(isIn('KG-B', { latitude: 40.06, longitude: 70.82 })).toBe(true);
    for (const { code, middle } of outlines.values())
      expect(isIn(code, { longitude: middle[0], latitude: middle[1] }), code).toBe(true);
  });

  it('have lakes with the towns on dry land', () => {
    const shore = lakes.issykKul ?? [];
    const coordinates = [[...shore, ...shore.slice(0, 1)].map(([x, y]) => [x, y])];
    const isWet = (longitude: number, latitude: number) =>
      geoContains({ type: 'Polygon', coordinates }, [longitude, latitude]);
    expect(isWet(77.2, 42.45)).toBe(true);
    for (const [longitude, latitude] of [
      [76.19, 42.46],
      [77.08, 42.65],
      [76.99, 42.12],
      [78.39, 42.49],
    ] as const)
      expect(isWet(longitude, latitude)).toBe(false);
    for (const [longitude, latitude] of shore) expect(isIn('KG-Y', { longitude, latitude })).toBe(true);
  });
});

describe('a map', () => {
  const maps = frameNames.map((name) => ({
    name,
    text: drawMap(frameOf(name), () => ({ dye: 'rishtan', motif: 'almond' })),
  }));

  it('is there for all, each country and each outline', () => {
    expect(frameNames).toHaveLength(1 + 4 + outlines.size);
    expect(() => frameOf('xx')).toThrow('There is no map "xx".');
  });

  it('stays small: as a file, and as what a page has of it', () => {
    const bytes = ({ text }: { text: string }) => brotliCompressSync(text).length;
    for (const map of maps)
      expect(bytes(map), map.name).toBeLessThan({ 3: 11_000, 2: 8_000 }[map.name.length] ?? 5_500);
    expect(read('storefront/src/features/map/data/outlines.json').length).toBeLessThan(36_000);
    const members = Array.from({ length: 100 }, (_, at): Point => [(at * 61) % 640, (at * 37) % 320]);
    expect(gzipSync(dotsPath(members)).length).toBeLessThan(600);
  });

  it('is the same whenever it is drawn, whole, and loads nothing', () => {
    for (const { name, text } of maps) {
      expect(
        drawMap(frameOf(name), () => ({ dye: 'rishtan', motif: 'almond' })),
        name,
      ).toBe(text);
      expect(text, name).not.toMatch(/NaN|undefined|Infinity|<script|(href|url)\W*http/);
      expect(text, name).not.toMatch(/ d="(?!M)/);
    }
  });

  it('has the ground of the pages', () => {
    const ground = read('storefront/src/styles/ground.css');
    const [day = '', night = ''] = mapStyles([]).split('@media');
    for (const name of ['wool', 'ink', 'rule']) {
      const [, byDay = '-', byNight = '-'] =
        new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(ground) ?? [];
      expect(day).toContain(byDay);
      expect(night).toContain(byNight);
    }
  });

  it.each(Object.keys(dyes) as DyeName[])('%s is told from the ground, by day and by night', (name) => {
    const [day = '', night = ''] = [
      ...mapStyles([name]).matchAll(new RegExp(`\\.${name}\\{fill:(#\\w+)`, 'g')),
    ].map(([, colour = '']) => colour);
    // The edge is in ink; a patch need not carry its shape alone.
    expect(contrast(day, '#f2ebde')).toBeGreaterThan(3);
    expect(contrast(night, '#1a1411')).toBeGreaterThan(1.8);
  });

  it('puts places where they are', () => {
    const fergana = frameOf('uz-fa');
    const [x = 0, y = 0] = pointOf(fergana, rishton) ?? [];
    expect(x).toBeGreaterThan(fergana.width * 0.4);
    expect(x).toBeLessThan(fergana.width * 0.6);
    expect(y).toBeGreaterThan(fergana.height * 0.3);
    expect(y).toBeLessThan(fergana.height * 0.7);
    // Rishton and Kochkor are 430 km apart.
    const all = frameOf('all');
    const [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] = [pointOf(all, rishton) ?? [], pointOf(all, kochkor) ?? []];
    expect(Math.hypot(x1 - x2, y1 - y2) * all.scaleKm).toBeCloseTo(430, -2);
    expect(pointOf(fergana, kochkor)).toBeUndefined();
    expect(pointOf(fergana, { latitude: null, longitude: null })).toBeUndefined();
  });

  it('has a scale bar of a round length', () => {
    for (const name of frameNames) {
      const km = scaleBarKm(frameOf(name));
      expect(String(km), name).toMatch(/^[125]0*$/);
      expect(km / frameOf(name).scaleKm, name).toBeGreaterThan(frameOf(name).width / 10);
    }
  });
});

describe('the frame', () => {
  it('of a place is its region, or its country', () => {
    const [country, region] = [{ isoCode: 'KZ' }, { isoCode: 'KZ-33' }];
    expect(placeFrames({ isoCode: null, ancestors: [country, region] })).toEqual({
      frame: 'kz-19',
      country: 'kz',
    });
    expect(placeFrames({ isoCode: 'KZ-33', ancestors: [country] })).toEqual({
      frame: 'kz-19',
      country: 'kz',
    });
    expect(placeFrames({ isoCode: 'KZ', ancestors: [] })).toEqual({ frame: 'kz' });
    expect(placeFrames({ isoCode: null, ancestors: [country, { isoCode: null }] })).toEqual({ frame: 'kz' });
    expect(placeFrames({ isoCode: 'JP', ancestors: [] })).toBeUndefined();
  });

  it('of a brand is as close as its places allow', () => {
    const cholponAta = { path: 'kyrgyzstan/issyk-kul/cholpon-ata', latitude: 42.65, longitude: 77.08 };
    expect(brandFrame('KG', [bokonbayevo, cholponAta])?.name).toBe('kg-y');
    expect(brandFrame('KG', [bokonbayevo, kochkor])?.name).toBe('kg');
    expect(brandFrame('KG', [bokonbayevo, rishton])?.name).toBe('all');
    expect(brandFrame('KG', [])).toBeUndefined();
    expect(brandFrame('JP', [bokonbayevo])).toBeUndefined();
  });
});

describe('names and numbers', () => {
  const frame = frameOf('uz-fa');
  const point = fc.tuple(fc.integer({ min: 20, max: 620 }), fc.integer({ min: 20, max: 300 }));

  it('of dots that lie close are left out rather than laid over each other', () => {
    const names = [
      { at: [300, 200] as Point, text: 'Rishton' },
      { at: [304, 202] as Point, text: 'Zohidon' },
      { at: [302, 204] as Point, text: 'Quyi Rishton' },
    ];
    const room = { sides: ['right'] as const, marks: names.map(({ at }) => at), most: 9 };
    expect(placeNames(frame, names, room)).toEqual([{ side: 'right', width: 'any' }, undefined, undefined]);
    // A dot in its way.
    expect(placeNames(frame, names.slice(0, 1), { ...room, marks: [[330, 200]] })).toEqual([undefined]);
  });

  it('find more room on a wide map, and are never too many', () => {
    const names = Array.from({ length: 30 }, (_, at) => ({
      at: [40 + (at % 6) * 100, 40 + Math.floor(at / 6) * 60] as Point,
      text: 'Ten letters',
    }));
    const room = { sides: ['right', 'above'] as const, marks: names.map(({ at }) => at), most: 18 };
    const placed = placeNames(frame, names, room).filter((each) => each !== undefined);
    expect(placed.some(({ width }) => width === 'wide')).toBe(true);
    expect(placed).toHaveLength(18);
  });

  it('stand apart', () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 20 }), (points) => {
        const placed = spread(frame, points, 20);
        for (const [at, [x, y]] of placed.entries())
          for (const [otherX, otherY] of placed.slice(0, at))
            expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(39.99);
      }),
    );
  });
});

it('a border is the same line whichever way it is walked', () => {
  const point = fc.tuple(fc.integer({ min: 0, max: 640 }), fc.integer({ min: 0, max: 400 }));
  fc.assert(
    fc.property(fc.uniqueArray(point, { minLength: 2, maxLength: 12, selector: String }), (points) => {
      const [there, back] = [new Pen(), new Pen()];
      there.line(points);
      back.line(points.toReversed());
      expect(stations(back.path).toReversed()).toEqual(stations(there.path));
      expect(stations(there.path)[0]).toBe(
        `${(points[0]?.[0] ?? 0) * stepsToUnit} ${(points[0]?.[1] ?? 0) * stepsToUnit}`,
      );
    }),
  );
});

/** Every point of a path that a curve begins, ends or leans on. */
function stations(path: string): string[] {
  const [first = '', ...commands] = path.match(/[Mlq][^Mlq]*/g) ?? [];
  let [x = 0, y = 0] = (first.match(/-?\d+/g) ?? []).map(Number);
  return [
    `${x} ${y}`,
    ...commands.flatMap((command) => {
      const [startX, startY] = [x, y];
      const values = (command.match(/-?\d+/g) ?? []).map(Number);
      return Array.from({ length: values.length / 2 }, (_, at) => {
        x = startX + (values[at * 2] ?? 0);
        y = startY + (values[at * 2 + 1] ?? 0);
        return `${x} ${y}`;
      });
    }),
  ];
}

/** WCAG 2 contrast ratio of two colours `#rrggbb`. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other].map(luminance).toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
