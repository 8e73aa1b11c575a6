import { DomainError } from '../errors.ts';

/** One row of a list, its columns under our names, whatever the file calls them. Absent and empty are the same. */
export type PlaceListRow = Partial<Record<Column, string>> & {
  /** The first after the header is 1. */
  row: number;
};

type Column = keyof typeof aliases;

/** Ours first; then those of Open Admin Data (`name.local`), of statistics offices, and what people write. */
const aliases = {
  code: ['code', 'code.id', 'id', 'soato', 'soate', 'kato', 'national_code'],
  level: ['level', 'admin_level', 'daraja'],
  local: ['name.local', 'name_local', 'local_name', 'name'],
  en: ['name.en', 'name_en', 'english_name', 'english'],
  ru: ['name.ru', 'name_ru', 'russian_name', 'russian'],
  parent: ['parent', 'parent.id', 'parent_id', 'parent_code'],
  iso: ['iso', 'code.iso', 'iso_code', 'iso_3166_2'],
  latitude: ['latitude', 'lat', 'geo.lat'],
  longitude: ['longitude', 'lon', 'lng', 'geo.lon', 'geo.lng'],
  postalCodes: ['postal_codes', 'zip_codes', 'postcode', 'postal_code', 'zip'],
  population: ['population', 'pop'],
  populationYear: ['population_year', 'year'],
  geonamesId: ['geonames_id', 'geonamesid', 'geonameid'],
  kind: ['kind', 'settlement_kind', 'type'],
} as const;

/**
 * The rows of a CSV (RFC 4180; comma, semicolon or tab; lines that begin with `#` are comments) or of JSON (a
 * list, or an object with a list in `data`). Throws BAD_USER_INPUT when the text is not that.
 */
export function readRows(text: string, format: 'csv' | 'json'): PlaceListRow[] {
  const records = format === 'csv' ? csvRecords(text) : jsonRecords(text);
  return records.map((record, index) => ({ ...underOurNames(record), row: index + 1 }));
}

function underOurNames(record: Map<string, string>): Partial<Record<Column, string>> {
  const entries = Object.entries(aliases).flatMap(([column, names]) => {
    const value = names.map((name) => record.get(name)?.trim()).find((each) => each);
    return value ? [[column, value] as const] : [];
  });
  return Object.fromEntries(entries);
}

function jsonRecords(text: string): Map<string, string>[] {
  const parsed = parseJson(text);
  const list = isObject(parsed) && 'data' in parsed ? parsed.data : parsed;
  if (!Array.isArray(list))
    throw unreadable('The JSON is neither a list nor an object with a list in "data"');
  return list.map((item) => new Map(flatten(item, '')));
}

/** `{ name: { en: 'Kegen' } }` -> `name.en`; a list becomes its items with semicolons between. */
function flatten(value: unknown, path: string): [string, string][] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return [[path, value.filter((item) => !isObject(item)).join(';')]];
  if (!isObject(value)) return [[path, String(value)]];
  return Object.entries(value).flatMap(([key, inner]) => {
    return flatten(inner, path ? `${path}.${key.toLowerCase()}` : key.toLowerCase());
  });
}

function csvRecords(text: string): Map<string, string>[] {
  const lines = csvLines(text.replace(/^\uFEFF/, '').replace(/^(#.*\r?\n)+/, ''));
  const [header = [], ...rows] = lines;
  if (header.length < 2) throw unreadable('The file has no header with at least two columns');
  const names = header.map((name) => name.trim().toLowerCase());
  return rows.map((cells) => new Map(names.map((name, index) => [name, cells[index] ?? ''])));
}

function csvLines(text: string): string[][] {
  const separator = [',', ';', '\t'].sort((left, right) => count(text, right) - count(text, left))[0] ?? ',';
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n]*))(${separator}|\\r?\\n|$)`, 'gy');
  const lines: string[][] = [];
  let line: string[] = [];
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const match = cell.exec(text);
    if (!match)
      throw unreadable(`A quotation mark is open or out of place near "${text.slice(at, at + 20)}"`);
    line.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === separator) continue;
    lines.push(line);
    line = [];
  }
  return [...lines, line].filter((each) => each.some((value) => value.trim() !== ''));
}

/** How often the first line has it. */
function count(text: string, separator: string): number {
  return (text.split(/\r?\n/, 1)[0] ?? '').split(separator).length;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw unreadable('The file is not JSON', cause);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unreadable(reason: string, cause?: unknown): DomainError {
  return new DomainError('BAD_USER_INPUT', { reason }, { cause });
}
