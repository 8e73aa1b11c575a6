import { type Language, normalizeApostrophes, toUzbekCyrillic } from '@aul/language';
import type { PlaceRecord, Words } from '../../seed/records.ts';
import { isCityName, withoutCityWord } from './place-list-names.ts';
import type { PlaceListRow } from './place-list-rows.ts';
import type { PlaceFindingCode } from './place-report.ts';

/** What one row says of a place, checked and in our terms. */
export interface PlaceFacts {
  row: number;
  /** As a person would name the row. */
  label: string;
  level: PlaceRecord['level'];
  names: Words;
  settlementKind?: PlaceRecord['settlementKind'];
  /** With its scheme: `SOATE:02205`. */
  code?: string;
  /** The parent's code or key, as the list has it. */
  parent?: string;
  isoCode?: string;
  coordinates?: { latitude: number; longitude: number };
  postalCodes: string[];
  population?: number;
  populationYear?: number;
  geonamesId?: number;
  /** What was wrong with the row, though not so wrong that it had to be left out. */
  notes: RowProblem[];
}

export interface RowProblem {
  code: PlaceFindingCode;
  text: string;
}

const levels: Record<string, PlaceRecord['level']> = {
  '1': 'REGION',
  region: 'REGION',
  '2': 'DISTRICT',
  district: 'DISTRICT',
  '3': 'SETTLEMENT',
  settlement: 'SETTLEMENT',
};
const kinds: Record<string, PlaceRecord['settlementKind']> = {
  city: 'CITY',
  town: 'TOWN',
  village: 'VILLAGE',
};

/** The facts of a row, or why there are none. */
export function factsOf(row: PlaceListRow, language: Language, codeScheme: string): PlaceFacts | RowProblem {
  const label = row.en ?? row.local ?? row.ru ?? '';
  if (!label) return { code: 'BAD_ROW', text: 'It has no name.' };
  const level = levels[(row.level ?? '').toLowerCase()];
  if (!level) return { code: 'BAD_LEVEL', text: `"${row.level ?? ''}" is no level; write 1, 2 or 3.` };
  // A city on the level of districts is a settlement of its region for us.
  const isCity = level === 'DISTRICT' && [row.en, row.local, row.ru].some((name) => name && isCityName(name));
  const coordinates = coordinatesOf(row);
  return {
    row: row.row,
    label,
    level: isCity ? 'SETTLEMENT' : level,
    names: namesOf(row, language, isCity),
    settlementKind: isCity ? 'CITY' : kinds[(row.kind ?? '').toLowerCase()],
    code: row.code && `${codeScheme}:${row.code}`,
    parent: row.parent,
    isoCode: row.iso,
    coordinates: isProblem(coordinates) ? undefined : coordinates,
    postalCodes: (row.postalCodes ?? '').split(/[;,|\s]+/).filter((code) => /^[0-9A-Z]{4,10}$/i.test(code)),
    population: wholeNumber(row.population),
    populationYear: wholeNumber(row.populationYear),
    geonamesId: wholeNumber(row.geonamesId),
    notes: isProblem(coordinates) ? [coordinates] : [],
  };
}

export function isProblem(value: object | undefined): value is RowProblem {
  return value !== undefined && 'text' in value;
}

function namesOf(row: PlaceListRow, language: Language, isCity: boolean): Words {
  const bare = (name: string | undefined) => (isCity && name ? withoutCityWord(name) : name) || undefined;
  const local = bare(row.local);
  // Lists that lack a local name repeat the Latin one in its place.
  const isLocal = local !== undefined && (language === 'uz-Latn' || /\p{Script=Cyrillic}/u.test(local));
  const words: Words = { en: bare(row.en) ?? (isLocal ? undefined : local), ru: bare(row.ru) };
  if (isLocal) words[language] = language === 'uz-Latn' ? normalizeApostrophes(local) : local;
  const uzbek = words['uz-Latn'];
  if (uzbek) words['uz-Cyrl'] = toUzbekCyrillic(uzbek);
  return Object.fromEntries(Object.entries(words).filter(([, name]) => name));
}

function coordinatesOf({ latitude, longitude }: PlaceListRow): PlaceFacts['coordinates'] | RowProblem {
  if (latitude === undefined && longitude === undefined) return undefined;
  const [north, east] = [toNumber(latitude), toNumber(longitude)];
  const isOnEarth = Math.abs(north) <= 90 && Math.abs(east) <= 180 && (north !== 0 || east !== 0);
  if (isOnEarth) return { latitude: Number(north.toFixed(5)), longitude: Number(east.toFixed(5)) };
  const text = `"${latitude ?? ''}, ${longitude ?? ''}" is no place on Earth in degrees north and east; left out.`;
  return { code: 'BAD_COORDINATES', text };
}

/** With a decimal comma too; not a number for anything else, and for nothing. */
function toNumber(text = ''): number {
  return text === '' ? Number.NaN : Number(text.replace(',', '.'));
}

function wholeNumber(text: string | undefined): number | undefined {
  const digits = (text ?? '').replace(/[\s\u00a0]/g, '');
  return /^[1-9]\d{0,9}$/.test(digits) ? Number(digits) : undefined;
}
