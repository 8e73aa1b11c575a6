import type { BrandRecord } from '../records.ts';
import type { Trade } from './trade.ts';

/** Umbrellas cover everything, national and local brands their own trade, collectives what is in their directions. */
export function bearableBrands(
  brands: readonly BrandRecord[],
  trade: Trade,
  directionSlug: string | null,
): string[] {
  return brands.filter((brand) => mayBear(brand, trade, directionSlug)).map(({ slug }) => slug);
}

function mayBear(
  { slug, kind, directionSlugs }: BrandRecord,
  trade: Trade,
  directionSlug: string | null,
): boolean {
  if (trade.brand === slug || kind === 'NATIONAL_UMBRELLA') return true;
  if (kind === 'LOCAL' || kind === 'NATIONAL') return false;
  return directionSlugs.length === 0 || (directionSlug !== null && directionSlugs.includes(directionSlug));
}
