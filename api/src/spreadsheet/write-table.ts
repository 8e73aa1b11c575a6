import writeExcelFile from 'write-excel-file/node';
import { escapeFormula } from './formula.rules.ts';
import type { Table } from './read-table.ts';

export const tableFormats = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

export type TableFormat = keyof typeof tableFormats;

/** A table as a file. No cell of it is a formula, and none becomes one where it is opened. */
export async function writeTable(table: Table, format: TableFormat): Promise<Buffer> {
  const safe = table.map((row) => row.map(escapeFormula));
  if (format === 'xlsx') {
    const cells = safe.map((row) => row.map((value) => ({ value, type: String })));
    return writeExcelFile(cells, { stickyRowsCount: 1 }).toBuffer();
  }
  const lines = safe.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','));
  // Excel takes a CSV for UTF-8 by its mark.
  return Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`);
}
