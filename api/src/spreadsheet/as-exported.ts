import { createHash } from 'node:crypto';
import { canonicalCell, isAsBefore } from './cells.ts';
import { type Column, columnKey } from './columns.ts';
import { headerIn, type Sheet, type SheetRow } from './sheet-row.ts';

/**
 * The last cell of an exported row: a word for each of its cells, by which an import tells what was touched since. The key
 * of the row is in each word, so that they mean nothing beside another row.
 */
export function asExported(key: string, cells: readonly (readonly [Column, string])[]): string {
  return cells.map(([column, cell]) => wordOf(key, column, cell)).join(' ');
}

/** Whether the row was exported with that cell. */
export function wasSeen({ seen }: SheetRow, key: string, column: Column, cell: string): boolean {
  return seen.has(wordOf(key, column, cell));
}

/**
 * The row with what there is now in the cells that nobody touched since their export: they can take nothing back. A cell
 * that was touched, and whose record is another there than was exported, is a problem of the sheet. A row that was not
 * exported stays as it is.
 */
export function overPresent(
  sheet: Sheet,
  row: SheetRow,
  { key, presentOf }: { key: string; presentOf(column: Column): string },
): SheetRow {
  if (row.seen.size === 0) return row;
  const cells = sheet.columns.map((column): [string, string] => {
    const cell = row.cells.get(column.key) ?? '';
    const present = presentOf(column);
    if (isAsBefore(column, { cell, present })) return [column.key, cell];
    if (wasSeen(row, key, column, cell)) return [column.key, present];
    if (!wasSeen(row, key, column, present)) changedMeanwhile(sheet, row, column);
    return [column.key, cell];
  });
  return { ...row, cells: new Map(cells) };
}

/** For a cell whose record is not as it was exported. */
export function changedMeanwhile(sheet: Sheet, { row }: SheetRow, column: Column): void {
  sheet.problems.push({
    row,
    column: headerIn(sheet, column),
    code: 'RECORD_CHANGED',
    message:
      'This was changed after the row was exported. Export it again and make your change there, or empty the cell "As exported" to set it whatever it is now.',
  });
}

/** 48 bits: a change that gives the same word is not to be met. */
function wordOf(key: string, column: Column, cell: string): string {
  const said = JSON.stringify([key, columnKey(column), canonicalCell(column.code, cell)]);
  return createHash('sha256').update(said).digest('hex').slice(0, 12);
}
