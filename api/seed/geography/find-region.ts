import { distanceKm } from '../../src/place/distance.rules.ts';
import type { PlaceFindingCode } from '../../src/place-list/place-report.ts';
import { regionByAdmin1 } from './compose-regions.ts';
import type { SourceSettlement } from './source-settlement.ts';

export interface RegionFinding {
  /** Undefined: nobody can say. */
  region?: string;
  /** Why, where the source's own code does not simply say so. */
  note?: { code: PlaceFindingCode; text: string };
}

/** A code that is no region (`00`, empty, Baikonur): the nearest settlements decide, if they agree and are near. */
const NEIGHBOURS = 3;
const NEAREST_KM = 80;

export interface RegionCorrection {
  region?: string;
  regionReason?: string;
}

/** Today's region of every settlement, in the order given; `corrections` are in the same order. */
export function findRegions(
  settlements: SourceSettlement[],
  corrections: (RegionCorrection | undefined)[],
): RegionFinding[] {
  const coded = settlements.map((settlement, index) => byCode(settlement, corrections[index]));
  return coded.map((finding, index) => {
    const settlement = settlements[index];
    return finding.region || !settlement ? finding : byNeighbours(settlement, settlements, coded);
  });
}

function byCode({ country, admin1 }: SourceSettlement, correction: RegionCorrection = {}): RegionFinding {
  const coded = regionByAdmin1.get(`${country}.${admin1}`);
  const { region, regionReason } = correction;
  if (!region) return { region: coded };
  const text = `In the source: ${coded ?? `"${admin1}", no region`}. ${regionReason ?? 'Corrected.'}`;
  return { region, note: { code: 'REGION_CORRECTED', text } };
}

function byNeighbours(
  settlement: SourceSettlement,
  settlements: SourceSettlement[],
  coded: RegionFinding[],
): RegionFinding {
  const neighbours = settlements
    .map((other, index) => ({ other, region: coded[index]?.region }))
    .filter(({ other, region }) => region && other.country === settlement.country)
    .map(({ other, region }) => ({ name: other.name, region, km: distanceKm(settlement, other) }))
    .sort((left, right) => left.km - right.km)
    .slice(0, NEIGHBOURS);
  const regions = new Set(neighbours.map(({ region }) => region));
  const [nearest] = neighbours;
  if (!nearest || nearest.km > NEAREST_KM || regions.size > 1) return {};
  const text =
    `The source's code "${settlement.admin1}" is no region of ISO 3166-2; the ${NEIGHBOURS} nearest settlements are all in ` +
    `${nearest.region}, ${nearest.name} at ${nearest.km.toFixed(0)} km.`;
  return { region: nearest.region, note: { code: 'REGION_BY_COORDINATES', text } };
}
