import { describe, expect, it } from 'vitest';
import { gtinCheckDigit } from './gtin.ts';
import { localMeasure } from './measure.ts';
import { slugOf, slugRegister } from './slug.ts';

describe('a GTIN', () => {
  it('gets the check digit of the GS1 example', () => {
    expect(gtinCheckDigit('629104150021')).toBe(3);
  });
});

describe('a slug', () => {
  it('is ASCII, whatever apostrophes and accents the name has', () => {
    expect(slugOf('Pomegranate koʻza jug, 2 × 1.5 m')).toBe('pomegranate-koza-jug-2-1-5-m');
    expect(slugOf('Ram’s horn papier-mâché box')).toBe('rams-horn-papier-mache-box');
  });

  it('is given once, also when a name looks like a numbered one', () => {
    const give = slugRegister();
    expect(['lagan', 'lagan', 'lagan-2', 'lagan'].map(give)).toEqual([
      'lagan',
      'lagan-2',
      'lagan-2-2',
      'lagan-3',
    ]);
  });
});

describe('a measure', () => {
  it('takes the units and the decimal comma of the reader', () => {
    expect(localMeasure('2 × 1.5 m', 'ru')).toBe('2 × 1,5 м');
    expect(localMeasure('15 × 15 cm', 'uz-Latn')).toBe('15 × 15 sm');
    expect(localMeasure('6 pcs', 'kk')).toBe('6 дана');
    expect(localMeasure('500 ml', 'tg')).toBe('500 мл');
  });

  it('leaves clothing sizes alone', () => {
    expect(localMeasure('M', 'ky')).toBe('M');
    expect(localMeasure('58', 'ru')).toBe('58');
  });
});
