/** What reading a list of places has to say about one of its rows. */
export interface PlaceFinding {
  code: PlaceFindingCode;
  /** As in the source. */
  name: string;
  /** The place that the row became, or was merged into. */
  placeKey?: string;
  /** Row of the file, the first after the header being 1. */
  row?: number;
  /** What happened and why, in a sentence. */
  text: string;
}

export type PlaceFindingCode =
  | 'NO_REGION'
  | 'UNKNOWN_PARENT'
  | 'BAD_COORDINATES'
  | 'BAD_LEVEL'
  | 'BAD_ROW'
  | 'DUPLICATE'
  | 'MERGED'
  | 'POSSIBLE_DOUBLE'
  | 'REGION_BY_COORDINATES'
  | 'REGION_CORRECTED'
  | 'KEY_DISAMBIGUATED'
  | 'FAR_FROM_REGION'
  | 'ADDED';

/**
 * The account of a list of places: `placed + merged + unplaced = read + added`, so nothing is lost in silence.
 * Notes are about places that are in, with something for a person to look at.
 */
export interface PlaceReport {
  /** Rows in the source. */
  read: number;
  /** Places that the source lacks and we brought. */
  added: number;
  placed: number;
  merged: PlaceFinding[];
  unplaced: PlaceFinding[];
  notes: PlaceFinding[];
}

/** The report as lines for a terminal. */
export function formatPlaceReport(report: PlaceReport): string {
  const { read, added, placed, merged, unplaced, notes } = report;
  return [
    `${read} rows read, ${added} added: ${placed} placed, ${merged.length} merged, ${unplaced.length} not placed`,
    ...section('Not placed', unplaced),
    ...section('Merged', merged),
    ...section('To look at', notes),
  ].join('\n');
}

function section(title: string, findings: PlaceFinding[]): string[] {
  if (findings.length === 0) return [];
  return ['', `${title}:`, ...findings.map(formatFinding)];
}

function formatFinding({ code, name, placeKey, row, text }: PlaceFinding): string {
  const where = row === undefined ? '' : ` (row ${row})`;
  const target = placeKey === undefined ? '' : ` [${placeKey}]`;
  return `  ${code} ${name}${where}${target}: ${text}`;
}
