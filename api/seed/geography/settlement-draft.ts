import type { PlaceFinding } from '../../src/place-list/place-report.ts';
import type { PlaceRecord, Words } from '../records.ts';

/** A settlement on its way to a PlaceRecord: no key yet, doubles still in. */
export interface SettlementDraft {
  /** As in the source. */
  name: string;
  /** ISO 3166-2. */
  region: string;
  parentKey: string;
  kind: SettlementKind;
  names: Words;
  slug: string;
  otherNames: string[];
  latitude: number;
  longitude: number;
  geonamesId?: number;
  population?: number;
  postalCodes?: string[];
  isAddition: boolean;
  notes: PlaceFinding[];
}

export type SettlementKind = NonNullable<PlaceRecord['settlementKind']>;

interface KindHints {
  /** What a word beside the name said. */
  word?: SettlementKind;
  featureCode?: string;
  population?: number;
}

const CITY_POPULATION = 50_000;
const TOWN_POPULATION = 10_000;

/** What we know, else what the name says, else what GeoNames' feature code and the population suggest. */
export function settlementKind(known: string | undefined, hints: KindHints): SettlementKind {
  if (known === 'CITY' || known === 'TOWN' || known === 'VILLAGE') return known;
  const { word, featureCode = '', population = 0 } = hints;
  if (featureCode === 'PPLC' || featureCode === 'PPLA' || population >= CITY_POPULATION) return 'CITY';
  if (word) return word;
  return featureCode === 'PPLA2' || population >= TOWN_POPULATION ? 'TOWN' : 'VILLAGE';
}
