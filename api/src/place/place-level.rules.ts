import { DomainError } from '../errors.ts';
import { PlaceLevel } from './place-level.ts';

/** What each level may lie in. Small countries have settlements without a district between; the rest is strict. */
const parentsOf: Record<PlaceLevel, readonly PlaceLevel[]> = {
  [PlaceLevel.COUNTRY]: [],
  [PlaceLevel.REGION]: [PlaceLevel.COUNTRY],
  [PlaceLevel.DISTRICT]: [PlaceLevel.REGION],
  [PlaceLevel.SETTLEMENT]: [PlaceLevel.DISTRICT, PlaceLevel.REGION],
};

/** PLACE_PARENT_INVALID unless a place of the level may lie there; a country lies in nothing. */
export function requireParentLevel(level: PlaceLevel, parentLevel: PlaceLevel | undefined): void {
  const isRight = parentLevel ? parentsOf[level].includes(parentLevel) : level === PlaceLevel.COUNTRY;
  if (isRight) return;
  throw new DomainError('PLACE_PARENT_INVALID', {
    kind: level.toLowerCase(),
    parentKind: parentLevel?.toLowerCase() ?? 'place without a parent',
  });
}
