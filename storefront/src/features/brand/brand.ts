import type { BrandCardFragment } from '../../gql/graphql.ts';
import { placeDye } from '../band/band.ts';
import type { DyeName } from '../band/dyes.ts';

/** The dye of a brand: that of its first home. */
export function brandDye(brand: Pick<BrandCardFragment, 'homePlaces'>): DyeName {
  return placeDye(brand.homePlaces[0]?.path ?? '');
}
