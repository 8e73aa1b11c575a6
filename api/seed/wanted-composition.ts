import { type Composition, demonstrationVersion } from './compose.ts';

/** The demonstration that is wanted: what is not said stays as it is loaded; at first it is 600 products of the seed 1. */
export function wantedComposition(
  given: { products: number | undefined; seed: number | undefined },
  loaded: Composition | undefined,
): Composition {
  return {
    products: given.products ?? loaded?.products ?? 600,
    seed: given.seed ?? loaded?.seed ?? 1,
    version: demonstrationVersion,
  };
}
