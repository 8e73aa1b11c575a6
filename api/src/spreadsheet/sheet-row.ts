import type { Currency } from '@aul/money';
import { type Column, columnKey, headerOf, readHeader, type SheetKind } from './columns.ts';
import { unescapeFormula } from './formula.rules.ts';
import type { Table } from './read-table.ts';
import type { SheetProblem } from './sheet-problem.ts';

/** A row of a file, with what its cells say. */
export interface SheetRow {
  /** As spreadsheet programs count: the header is 1. */
  row: number;
  /** By the key of their column. */
  cells: ReadonlyMap<string, string>;
  /** Of the cell `as exported`; nothing where the row was made by hand. */
  seen: ReadonlySet<string>;
}

export interface Sheet {
  /** Code to currency of the markets that there are. */
  markets: ReadonlyMap<string, Currency>;
  /** Without `as exported`, which says nothing of the record. */
  columns: readonly (Column & { key: string; header: string })[];
  rows: readonly SheetRow[];
  problems: SheetProblem[];
}

/** What the rows of a table say, and what in it cannot be understood. */
export function readRows(
  table: Table,
  known: { kind: SheetKind; markets: ReadonlyMap<string, Currency> },
): Sheet {
  const [headers = [], ...body] = table;
  const problems: SheetProblem[] = [];
  const columns: (Column & { key: string; header: string; index: number })[] = [];
  for (const [index, header] of headers.entries()) {
    const column = readHeader(header, { kind: known.kind, markets: new Set(known.markets.keys()) });
    const isEmpty = header === '' && body.every((row) => (row[index] ?? '') === '');
    if (isEmpty) continue;
    const key = column && columnKey(column);
    if (!column || !key) problems.push(unknown(header));
    else if (columns.some((each) => each.key === key)) problems.push(twice(header));
    else columns.push({ ...column, key, header, index });
  }
  const rows = body.flatMap((cells, index) => {
    if (cells.every((cell) => cell === '')) return [];
    const row = index + 2;
    const texts = columns.map(({ key, header, index }): [string, string] => {
      const text = unescapeFormula(cells[index] ?? '');
      if (text === undefined) problems.push(formula(row, header));
      return [key, text ?? ''];
    });
    const map = new Map(texts);
    const seen = new Set(map.get('as exported')?.split(/\s+/).filter(Boolean));
    return [{ row, cells: map, seen }];
  });
  const facts = columns.filter(({ code }) => code !== 'as exported');
  return { columns: facts, rows, problems, markets: known.markets };
}

/** How the present header of a column is told in problems; its code where the file has none. */
export function headerIn(sheet: Sheet, column: Column): string {
  const key = columnKey(column);
  return sheet.columns.find((each) => each.key === key)?.header ?? headerOf(column, 'en');
}

const unknown = (header: string): SheetProblem => ({
  row: 1,
  column: header,
  code: 'COLUMN_UNKNOWN',
  message: `No column is called "${header.slice(0, 60)}". Take a header from an export; a text names its language, as in "Name [ru]".`,
});

const twice = (header: string): SheetProblem => ({
  row: 1,
  column: header,
  code: 'COLUMN_TWICE',
  message: `Another column means the same as "${header.slice(0, 60)}". Take one of them away.`,
});

const formula = (row: number, header: string): SheetProblem => ({
  row,
  column: header,
  code: 'CELL_FORMULA',
  message: "The cell begins as a formula does. Write an apostrophe before it (') where it is text.",
});
