import { alphabets } from '@aul/language';
import fc from 'fast-check';
import { create } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { breakLines } from './line-breaks.rules.ts';
import { missingFrom } from './pen.ts';
import { missingMark, runsOf } from './runs.rules.ts';
import { type Face, faces, fontFile, hasGlyph } from './typefaces.ts';

const fonts = new Map(
  faces.map((face) => {
    const font = create(fontFile(face));
    if (!('layout' in font)) throw new Error(`${face} is not a single font.`);
    return [face, font];
  }),
);

/** The numbers of the glyphs that a text is drawn with; 0 is the glyph for what is missing. */
const glyphsOf = (text: string, order: readonly Face[] = faces) =>
  runsOf(text, order, hasGlyph).flatMap(
    (run) =>
      fonts
        .get(run.face)
        ?.layout(run.text)
        .glyphs.map(({ id }) => id) ?? [0],
  );

const kana =
  'あいうえおかがきぎくぐけげこごさざしじすずせぜそぞただちぢつづてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽまみむめもやゆよらりるれろわをんアイウエオヴー々〆〒「」・、。';
const names = '髙橋 﨑山 齋藤 渡邊 葛飾区 鰺ヶ沢 欅 朱镕基 陶喆 李翀 赟 瑄 玥 王珺 重庆市 乌鲁木齐 浙江省';
const signs = '$€£¥￥₽₸元№×–—«»„“”‘’…°·ʻʼ';

describe('the faces of papers', () => {
  test.each(Object.entries(alphabets))(
    'have the letters of %s in both cases, in every weight',
    (_, alphabet) => {
      const letters = alphabet + alphabet.toUpperCase();
      for (const first of ['regular', 'bold', 'display'] as const) {
        expect([...letters].filter((letter) => letter !== ' ' && !hasGlyph(first, letter))).toEqual([]);
        expect(glyphsOf(letters, [first])).not.toContain(0);
      }
    },
  );

  test('have kana, the characters of names and places in Japan and China, and signs', () => {
    for (const text of [kana, names, signs]) {
      expect(missingFrom(text)).toEqual([]);
      expect(glyphsOf(text)).not.toContain(0);
    }
  });

  test('have accents of all Europe and of Vietnam', () => {
    expect(missingFrom('Łódź Đà Nẵng İstanbul Ægir Þór Čapek Ő Ș ß ſ Ελλάδα Їжак Ґ Ѓ Ђ Џ')).toEqual([]);
  });

  test('show a mark for what they do not have, and never nothing', () => {
    expect(missingFrom('김 Kim 𓀀')).toEqual(['김', '𓀀']);
    const drawn = runsOf('김 Kim 𓀀', faces, hasGlyph).map(({ text }) => text);
    expect(drawn.join('')).toBe(`${missingMark} Kim ${missingMark}`);
    expect(glyphsOf('김 Kim 𓀀')).not.toContain(0);
  });

  test('never draw the empty glyph, whatever somebody is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        expect(glyphsOf(text)).not.toContain(0);
      }),
      { numRuns: 60 },
    );
  });

  test('take forms of characters from the face that comes first', () => {
    const faceOf = (order: readonly Face[]) => runsOf('直', order, hasGlyph)[0]?.face;
    expect(faceOf(['regular', 'japanese', 'chinese'])).toBe('japanese');
    expect(faceOf(['regular', 'chinese', 'japanese'])).toBe('chinese');
  });
});

describe('lines', () => {
  /** Every character is as wide as every other. */
  const measure = (text: string) => [...text].length;
  const wordings = fc.stringMatching(/^[a-zА-Яёʻ /.,()-]{0,60}[あ漢字、。「」ー]{0,20}[a-z ]{0,20}$/u);

  test('lose no character but the spaces that they break at, and are never too long', () => {
    fc.assert(
      fc.property(wordings, fc.integer({ min: 1, max: 30 }), (text, width) => {
        const lines = breakLines(text, width, measure);
        expect(lines.join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''));
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(Math.max(1, width));
      }),
    );
  });

  test.each<[string, number, string[]]>([
    ['Rishton makes blue pottery', 13, ['Rishton makes', 'blue pottery']],
    ['one-of-a-kind', 7, ['one-of-', 'a-kind']],
    ['青い大皿、とても大きい。', 4, ['青い大', '皿、とて', 'も大き', 'い。']],
    ['「青」「赤」', 4, ['「青」', '「赤」']],
    ['averylongaddress@example.org', 10, ['averylonga', 'ddress@exa', 'mple.org']],
    ['first\nsecond\r\n\nlast', 20, ['first', 'second', '', 'last']],
    ['', 10, ['']],
  ])('%j in %d breaks well', (text, width, lines) => {
    expect(breakLines(text, width, measure)).toEqual(lines);
  });
});
