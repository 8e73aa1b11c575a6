import type { Words } from '../records.ts';
import countries from './data/countries.json' with { type: 'json' };
import kgAdditions from './data/kg-additions.json' with { type: 'json' };
import kgDistricts from './data/kg-districts.json' with { type: 'json' };
import kgSettlements from './data/kg-settlements.json' with { type: 'json' };
import kzAdditions from './data/kz-additions.json' with { type: 'json' };
import kzDistricts from './data/kz-districts.json' with { type: 'json' };
import kzSettlements from './data/kz-settlements.json' with { type: 'json' };
import regions from './data/regions.json' with { type: 'json' };
import tjDistricts from './data/tj-districts.json' with { type: 'json' };
import tjSettlements from './data/tj-settlements.json' with { type: 'json' };
import uzDistricts from './data/uz-districts.json' with { type: 'json' };
import uzSettlements from './data/uz-settlements.json' with { type: 'json' };

/**
 * What we know beyond the shipped data: names in the languages we could write, districts, corrections. Only
 * what is known for certain: a name that is missing falls back to another language on the page.
 */

export interface CountryRow {
  code: string;
  slug: string;
  geonamesId: number;
  latitude: number;
  longitude: number;
  timezone: string;
  names: Words;
}

/** Beside the crosswalk: how the region is called in full and by its neighbours, and the ISO code it had before. */
export interface RegionRow {
  iso: string;
  slug: string;
  timezone: string;
  en: string;
  local?: string;
  /** In the languages of the neighbours. */
  names: Words;
  formerCodes?: string[];
}

export interface DistrictRow {
  /** ISO 3166-2. */
  region: string;
  slug: string;
  names: Words;
  geonamesId?: number;
}

export interface SettlementRow {
  /** `UZ.03/Rishton`; with `@48.03,72.83` behind it where one region has two of the name. */
  source: string;
  kind?: string;
  /** ISO 3166-2, where the source puts it in a region that it is not in any more. */
  region?: string;
  regionReason?: string;
  district?: string;
  names: Words;
  otherNames?: string[];
  /** Pins the entry of the detailed extract where neither spot nor name gives it away. */
  geonamesId?: number;
  postalCodes?: string[];
}

/** A settlement that the source lacks. */
export interface AdditionRow {
  region: string;
  district?: string;
  kind: string;
  names: Words;
  otherNames?: string[];
  latitude: number;
  longitude: number;
}

export const countryRows: CountryRow[] = countries;
export const regionRows: RegionRow[] = regions;
export const districtRows: DistrictRow[] = [...uzDistricts, ...kzDistricts, ...kgDistricts, ...tjDistricts];
export const settlementRows: SettlementRow[] = [
  ...uzSettlements,
  ...kzSettlements,
  ...kgSettlements,
  ...tjSettlements,
];
export const additionRows: AdditionRow[] = [...kzAdditions, ...kgAdditions];
