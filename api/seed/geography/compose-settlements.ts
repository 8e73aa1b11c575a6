import { slugify } from '@aul/language';
import type { PlaceFinding } from '../../src/place-list/place-report.ts';
import type { Words } from '../records.ts';
import { cleanSourceName } from './clean-name.ts';
import { type CountryCode, localLanguage } from './country-code.ts';
import { findRegions } from './find-region.ts';
import { withoutMarks, withUzbekCyrillic } from './place-names.ts';
import { type SettlementDraft, settlementKind } from './settlement-draft.ts';
import { readSourceSettlements, type SourceSettlement, sourceLabel } from './source-settlement.ts';
import { type AdditionRow, additionRows, type SettlementRow, settlementRows } from './tables.ts';

export interface DraftedSettlements {
  /** Rows in the source. */
  read: number;
  drafts: SettlementDraft[];
  unplaced: PlaceFinding[];
}

/**
 * Every settlement of the source and every one of ours, with region, district and names, before doubles are
 * merged and keys given.
 */
export function draftSettlements(): DraftedSettlements {
  const rowsByLabel = new Map(settlementRows.map((row) => [row.source, row]));
  const pins = settlementRows.flatMap(({ source, geonamesId }) =>
    geonamesId ? [[source, geonamesId] as const] : [],
  );
  const settlements = readSourceSettlements(new Map(pins));
  const rows = settlements.map((settlement) => findRow(rowsByLabel, settlement));
  const regions = findRegions(settlements, rows);

  const drafts: SettlementDraft[] = [];
  const unplaced: PlaceFinding[] = [];
  for (const [index, settlement] of settlements.entries()) {
    const { region, note } = regions[index] ?? {};
    if (!region) {
      unplaced.push(notPlaced(settlement));
      continue;
    }
    const draft = draftFromSource(settlement, rows[index], region);
    if (note) draft.notes.push({ ...note, name: settlement.name });
    drafts.push(draft);
  }
  return { read: settlements.length, drafts: [...drafts, ...additionRows.map(draftFromAddition)], unplaced };
}

/** A row with coordinates in its label wins over one without: it is for one of two of the same name. */
function findRow(rows: ReadonlyMap<string, SettlementRow>, settlement: SourceSettlement) {
  const label = sourceLabel(settlement);
  const spot = `${settlement.latitude.toFixed(2)},${settlement.longitude.toFixed(2)}`;
  return rows.get(`${label}@${spot}`) ?? rows.get(label);
}

function notPlaced({ name, country, latitude, longitude }: SourceSettlement): PlaceFinding {
  const text =
    `${country} at ${latitude}, ${longitude}: the source gives no region, and the nearest settlements are too far ` +
    'away or in different regions.';
  return { code: 'NO_REGION', name, text };
}

function draftFromSource(
  source: SourceSettlement,
  row: SettlementRow | undefined,
  region: string,
): SettlementDraft {
  const cleaned = cleanSourceName(source.name, source.country);
  const names = draftNames(source.country, cleaned.name, row?.names);
  return {
    name: source.name,
    region,
    parentKey: row?.district ? `${region}/${row.district}` : region,
    kind: settlementKind(row?.kind, { ...source, word: cleaned.settlementKind }),
    names,
    slug: slugOf(names, source.country),
    otherNames: otherNames([source.name, ...(row?.otherNames ?? [])], names),
    latitude: source.latitude,
    longitude: source.longitude,
    geonamesId: source.geonamesId,
    population: source.population,
    postalCodes: row?.postalCodes,
    isAddition: false,
    notes: [],
  };
}

function draftFromAddition(row: AdditionRow): SettlementDraft {
  const { region, district, kind, latitude, longitude } = row;
  const country = region.slice(0, 2) as CountryCode; // a test holds the rows to the 48 regions
  const names = withUzbekCyrillic(row.names);
  const name = names.en ?? '';
  const text = 'Not in the source; the coordinates are our own approximation.';
  return {
    name,
    region,
    parentKey: district ? `${region}/${district}` : region,
    kind: settlementKind(kind, {}),
    names,
    slug: slugOf(names, country),
    otherNames: row.otherNames ?? [],
    latitude,
    longitude,
    isAddition: true,
    notes: [{ code: 'ADDED', name, text }],
  };
}

function draftNames(country: CountryCode, cleaned: string, known: Words = {}): Words {
  const local = country === 'UZ' ? { 'uz-Latn': cleaned } : {};
  const names = { ...local, ...known };
  return withUzbekCyrillic({ en: withoutMarks(names['uz-Latn'] ?? cleaned), ...names });
}

/** Uzbek has its own Latin script; elsewhere English is the Latin form that people meet. */
function slugOf(names: Words, country: CountryCode): string {
  const language = country === 'UZ' ? localLanguage.UZ : 'en';
  return slugify(names[language] ?? '', language);
}

function otherNames(candidates: string[], names: Words): string[] {
  const shown = new Set(Object.values(names));
  return [...new Set(candidates)].filter((candidate) => !shown.has(candidate));
}
