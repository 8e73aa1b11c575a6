import type { ProducerChange } from '../producer/change-producer.ts';
import type { DeskProducerRow } from '../producer/desk-producer-row.ts';
import type { ProducerEntry } from '../producer/enter-producer.ts';
import { ProducerKind } from '../producer/producer-kind.ts';
import { changedMeanwhile, overPresent, wasSeen } from './as-exported.ts';
import { type CellReader, readCells } from './cell-reader.ts';
import { isAsBefore, producerCell } from './cells.ts';
import type { KnownRecords } from './known-records.ts';
import { ownId } from './own-id.ts';
import { notMine } from './sheet-problem.ts';
import type { Sheet } from './sheet-row.ts';

/** What a row, or several, want of one record. */
export type Wish<Row, Entry, Change> = { row: number } & (
  | { entry: Entry }
  | { present: Row; change: Change }
  | { present: Row; change: null }
);
export type ProducerWish = Wish<DeskProducerRow, ProducerEntry, ProducerChange>;

/** What rows are read with. */
export interface Reading<Row, Present> {
  known: KnownRecords;
  present: Present;
  /** Whether the viewer may read and change a record. Rows are compared with no other. */
  isMine(record: Row): boolean;
}

const kinds = new Map(Object.values(ProducerKind).map((kind) => [kind as string, kind]));

/** What each row wants; what is wrong with it goes into the problems of the sheet. */
export function readProducerRows(
  sheet: Sheet,
  { known, present, isMine }: Reading<DeskProducerRow, ReadonlyMap<string, DeskProducerRow>>,
): ProducerWish[] {
  const seen = new Map<string, number>();
  return sheet.rows.flatMap((sheetRow): ProducerWish[] => {
    const { row } = sheetRow;
    const given = readCells(sheet, sheetRow, sheet.problems);
    const key = given.text({ code: 'producer' });
    if (!key) {
      given.problem(
        { code: 'producer' },
        'CELL_MISSING',
        'Each row names its producer: an address, or a key of your own.',
      );
      return [];
    }
    const id = known.producers.get(key) ?? ownId('producer', key);
    const first = seen.get(id);
    seen.set(id, row);
    if (first !== undefined) {
      given.problem({ code: 'producer' }, 'ROW_TWICE', `Row ${first} is about the same producer.`);
      return [];
    }
    const record = present.get(id);
    if (!record) {
      if (wasSeen(sheetRow, key, { code: 'producer' }, key))
        changedMeanwhile(sheet, sheetRow, { code: 'producer' });
      return entryOf(given, id, known).map((entry) => ({ row, entry }));
    }
    if (!isMine(record)) {
      sheet.problems.push(notMine(sheetRow));
      return [];
    }
    const current = overPresent(sheet, sheetRow, {
      key,
      presentOf: (column) => producerCell(record, column),
    });
    const { cells } = current;
    const all = readCells(sheet, current, sheet.problems);
    // Only what differs from what there is.
    const differing = sheet.columns.filter(
      (column) =>
        column.code !== 'producer' &&
        !isAsBefore(column, { cell: cells.get(column.key) ?? '', present: producerCell(record, column) }),
    );
    if (differing.length === 0) return [{ row, present: record, change: null }];
    const reader = readCells(
      sheet,
      { ...current, cells: new Map(differing.map(({ key: column }) => [column, cells.get(column) ?? ''])) },
      sheet.problems,
    );
    return [{ row, present: record, change: changeOf(reader, { known, record, all }) }];
  });
}

function entryOf(reader: CellReader, id: string, known: KnownRecords): ProducerEntry[] {
  const kind = reader.one('kind', kinds);
  const placeId = reader.one('place', known.places);
  const name = reader.words('name');
  const hasName = Object.values(name ?? {}).some((text) => text !== '');
  if (!hasName)
    reader.problem(null, 'CELL_MISSING', 'Something new needs a name in some language: "Name [en]".');
  if (!reader.needed('kind', kind) || !reader.needed('place', placeId) || !name || !hasName) return [];
  return [
    { ...factsOf(reader, known), id, kind, placeId, name, headcount: headcountOf(reader, null) ?? null },
  ];
}

interface ChangeSource {
  known: KnownRecords;
  record: DeskProducerRow;
  /** All cells of the row, for those that only make sense together. */
  all: CellReader;
}

function changeOf(reader: CellReader, { known, record, all }: ChangeSource): ProducerChange {
  const differs = (['people', 'women', 'youth'] as const).some((code) => reader.text({ code }) !== undefined);
  return {
    ...factsOf(reader, known),
    kind: reader.one('kind', kinds),
    placeId: reader.one('place', known.places),
    name: reader.words('name'),
    headcount: differs ? headcountOf(all, record.headcount) : undefined,
  };
}

function factsOf(reader: CellReader, known: KnownRecords): ProducerChange {
  const crafts = reader.text({ code: 'crafts' });
  const directionIds = crafts?.split(/[\s,;]+/).flatMap((slug) => {
    if (slug === '') return [];
    const id = known.directions.get(slug);
    if (!id) reader.problem({ code: 'crafts' }, 'CELL_UNKNOWN', `There is no craft "${slug.slice(0, 60)}".`);
    return id ?? [];
  });
  return {
    description: reader.words('description'),
    visitInfo: reader.words('visits'),
    foundedYear: reader.whole('founded'),
    directionIds,
  };
}

function headcountOf(reader: CellReader, present: DeskProducerRow['headcount']): ProducerChange['headcount'] {
  const count = (code: 'people' | 'women' | 'youth', was: number | undefined) => {
    const given = reader.whole(code);
    return given === undefined ? was : (given ?? undefined);
  };
  const total = count('people', present?.total);
  const women = count('women', present?.women);
  const youth = count('youth', present?.youth);
  if (total === undefined && women === undefined && youth === undefined) return null;
  return { total: total ?? 0, women: women ?? 0, youth: youth ?? 0 };
}
