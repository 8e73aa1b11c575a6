import crosswalk from '../data/iso/region-crosswalk.json' with { type: 'json' };
import type { PlaceRecord, Words } from '../records.ts';
import { type CountryCode, localLanguage } from './country-code.ts';
import { withUzbekCyrillic } from './place-names.ts';
import { countryRows, type RegionRow, regionRows } from './tables.ts';

export function composeCountries(): PlaceRecord[] {
  return countryRows.map(({ code, ...country }) => ({
    key: code,
    parentKey: null,
    level: 'COUNTRY',
    isoCode: code,
    ...country,
  }));
}

/** The 48 units of ISO 3166-2, without coordinates: those come from what lies in them. */
export function composeRegions(): PlaceRecord[] {
  return crosswalk.map(composeRegion);
}

/** `KZ.17` -> `KZ-31`: GeoNames' first level code to today's ISO 3166-2. */
export const regionByAdmin1: ReadonlyMap<string, string> = new Map(
  crosswalk.map(({ iso, geonamesAdmin1 }) => [`${iso.slice(0, 2)}.${geonamesAdmin1}`, iso]),
);

type CrosswalkRow = (typeof crosswalk)[number];

function composeRegion({ iso, names, soato, hasc }: CrosswalkRow): PlaceRecord {
  const { slug, timezone, en, local, names: abroad, formerCodes } = regionRow(iso);
  const country = iso.slice(0, 2) as CountryCode; // the crosswalk holds the four countries only
  const localName = local ? { [localLanguage[country]]: local } : {};
  // A name in full replaces the short one in both scripts.
  const { 'uz-Cyrl': _short, ...crosswalkNames }: Words = names;
  return {
    key: iso,
    parentKey: country,
    level: 'REGION',
    names: withUzbekCyrillic({ ...crosswalkNames, en, ...localName, ...abroad }),
    slug,
    isoCode: iso,
    formerCodes,
    nationalCodes: nationalCodes(soato, hasc),
    timezone,
  };
}

/** HASC codes with a `#` are the crosswalk's note that two units once shared one: no code of their own. */
function nationalCodes(soato: number | undefined, hasc: string | null): string[] | undefined {
  const codes = [soato && `SOATO:${soato}`, hasc && !hasc.includes('#') && `HASC:${hasc}`];
  const known = codes.filter((code) => typeof code === 'string');
  return known.length > 0 ? known : undefined;
}

function regionRow(iso: string): RegionRow {
  const row = regionRows.find((candidate) => candidate.iso === iso);
  if (!row) throw new Error(`data/regions.json has no row for ${iso}.`);
  return row;
}
