import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fill, split } from './fill.ts';

it('gives the parts of a sentence, which together are the sentence', () => {
  const parts = split('{place} makes {product}.', { place: 'Kegen', product: 'butter' });
  expect(parts).toEqual([
    { text: 'Kegen', name: 'place' },
    { text: ' makes ' },
    { text: 'butter', name: 'product' },
    { text: '.' },
  ]);
});

it('puts in what is given as it is, braces and all', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(fill('<{x}>', { x: text })).toBe(`<${text}>`);
    }),
  );
});

it('refuses a filling that is not given', () => {
  expect(() => fill('{a} {b}', { a: 1 })).toThrow('asks for b');
});
