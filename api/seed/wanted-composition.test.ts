import { expect, test } from 'vitest';
import { demonstrationVersion } from './compose.ts';
import { wantedComposition } from './wanted-composition.ts';

const nothing = { products: undefined, seed: undefined };
const version = demonstrationVersion;

test('a first start has 600 products', () => {
  expect(wantedComposition(nothing, undefined)).toEqual({ products: 600, seed: 1, version });
});

test('a start that says nothing keeps what is loaded, in the version of today', () => {
  const loaded = { products: 5_000, seed: 7, version: 'of before' };
  expect(wantedComposition(nothing, loaded)).toEqual({ products: 5_000, seed: 7, version });
});

test('what is said is wanted', () => {
  const loaded = { products: 5_000, seed: 7, version };
  expect(wantedComposition({ products: 60, seed: undefined }, loaded)).toMatchObject({
    products: 60,
    seed: 7,
  });
  expect(wantedComposition({ products: undefined, seed: 0 }, loaded)).toMatchObject({
    products: 5_000,
    seed: 0,
  });
});
