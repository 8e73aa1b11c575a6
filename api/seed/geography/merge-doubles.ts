import { distanceKm } from '../../src/place/distance.rules.ts';
import type { PlaceFinding } from '../../src/place-list/place-report.ts';
import type { SettlementDraft, SettlementKind } from './settlement-draft.ts';

export interface MergedDrafts {
  drafts: SettlementDraft[];
  merged: { from: SettlementDraft; into: SettlementDraft; km: number }[];
}

/** Two of one name in one region, this near to each other, are one place that the source has twice. */
const SAME_PLACE_KM = 5;
/** Farther apart than that they stay two, but up to here somebody should look. */
const DOUBTFUL_KM = 200;

/**
 * Merges the source's doubles (`Oqtosh` and `Oqtosh Shahri`). The bigger one is kept, else the one with
 * the lower GeoNames id, so that the outcome does not depend on the order of the file.
 */
export function mergeDoubles(drafts: SettlementDraft[]): MergedDrafts {
  const kept: SettlementDraft[] = [];
  const merged: MergedDrafts['merged'] = [];
  for (const draft of [...drafts].sort(better)) {
    const into = kept.find((other) => isSamePlace(draft, other));
    if (!into) kept.push(draft);
    else merged.push({ from: draft, into: absorb(into, draft), km: distanceKm(draft, into) });
  }
  return { drafts: kept, merged };
}

/** Same name in the same region, too far apart to be merged: noted on the later one. */
export function possibleDoubles(drafts: SettlementDraft[]): { draft: SettlementDraft; note: PlaceFinding }[] {
  return drafts.flatMap((draft, index) =>
    drafts
      .slice(0, index)
      .filter((other) => isSameName(draft, other) && distanceKm(draft, other) <= DOUBTFUL_KM)
      .map((other) => {
        const km = distanceKm(draft, other).toFixed(1);
        const text = `${km} km from another ${other.name} in ${draft.region}: two places, or one with a wrong spot?`;
        return { draft, note: { code: 'POSSIBLE_DOUBLE' as const, name: draft.name, text } };
      }),
  );
}

function isSamePlace(one: SettlementDraft, other: SettlementDraft): boolean {
  return isSameName(one, other) && distanceKm(one, other) <= SAME_PLACE_KM;
}

function isSameName(one: SettlementDraft, other: SettlementDraft): boolean {
  return one.region === other.region && one.slug === other.slug;
}

/** Changes the kept one: names of the other become findable, and gaps are filled. */
function absorb(into: SettlementDraft, from: SettlementDraft): SettlementDraft {
  const others = [...into.otherNames, ...from.otherNames].filter((name) => name !== into.names['uz-Latn']);
  into.otherNames = [...new Set(others)];
  into.notes = [...into.notes, ...from.notes];
  into.population ??= from.population;
  into.geonamesId ??= from.geonamesId;
  if (into.parentKey === into.region) into.parentKey = from.parentKey;
  return into;
}

const sizes: SettlementKind[] = ['CITY', 'TOWN', 'VILLAGE'];

function better(left: SettlementDraft, right: SettlementDraft): number {
  return (
    sizes.indexOf(left.kind) - sizes.indexOf(right.kind) ||
    (right.population ?? 0) - (left.population ?? 0) ||
    (left.geonamesId ?? Number.MAX_SAFE_INTEGER) - (right.geonamesId ?? Number.MAX_SAFE_INTEGER) ||
    left.latitude - right.latitude ||
    left.longitude - right.longitude
  );
}
