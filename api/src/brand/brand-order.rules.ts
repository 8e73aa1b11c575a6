import { BrandKind } from './brand-kind.ts';

const order: readonly BrandKind[] = [
  BrandKind.NATIONAL_UMBRELLA,
  BrandKind.NATIONAL,
  BrandKind.GEOGRAPHICAL_INDICATION,
  BrandKind.REGIONAL_COLLECTIVE,
  BrandKind.LOCAL,
  BrandKind.OWN,
];

/** Where a brand stands among those of one product: the widest first, the producer's own last. */
export function brandPosition(kind: BrandKind): number {
  return order.indexOf(kind) + 1;
}
