import { parse } from 'csv-parse/sync';
import { unzipSync, zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { DomainError } from '../errors.ts';

/** Cells as text, row by row, the header first. Cells that are empty are ''. */
export type Table = string[][];

/** Rows that one file may have beside its header. */
export const mostRows = 5_000;
const mostColumns = 200;
const mostLetters = 32_767;
/** Of one part of an XLSX, unpacked: some ten times what five thousand full rows take. */
const mostUnpackedBytes = 60_000_000;

/**
 * The first sheet of an XLSX, or a CSV in UTF-8 separated by commas, semicolons or tabs. Throws SHEET_UNREADABLE for
 * anything else, for macros, and for more than there may be. Formulas are not reckoned: their last value counts.
 */
export async function readTable(file: Uint8Array): Promise<Table> {
  const rows = isZip(file) ? await readXlsx(file) : readCsv(file);
  const filled = rows.map((row) => row.map((cell) => cell.replace(/\r\n?/g, '\n').trim()));
  while (filled.at(-1)?.every((cell) => cell === '')) filled.pop();
  if (filled.length < 2) throw unreadable('there is no row below the header');
  if (filled.length > mostRows + 1) throw unreadable(`it has more than ${mostRows} rows`);
  if (filled.some((row) => row.length > mostColumns))
    throw unreadable(`it has more than ${mostColumns} columns`);
  if (filled.some((row) => row.some((cell) => cell.length > mostLetters)))
    throw unreadable(`a cell has more than ${mostLetters} letters`);
  return filled;
}

function isZip([first, second, third, fourth]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b && third === 3 && fourth === 4;
}

async function readXlsx(file: Uint8Array): Promise<Table> {
  const safe = repacked(file);
  try {
    const rows = await readSheet(Buffer.from(safe));
    return rows.map((row) => row.map(textOf));
  } catch (cause) {
    throw unreadable('it is no XLSX', cause);
  }
}

/**
 * The same file with the parts that are read and no others, packed anew: what a header says of sizes is held to, so that
 * no file can unpack into more than it says, and none may say too much.
 */
function repacked(file: Uint8Array): Uint8Array {
  let bytes = 0;
  let hasMacros = false;
  try {
    const parts = unzipSync(file, {
      filter({ name, originalSize }) {
        hasMacros ||= /vbaProject|macrosheets|activeX/i.test(name);
        const isRead =
          /^(\[Content_Types\]\.xml|_rels\/.*|xl\/[^/]+\.xml|xl\/_rels\/.*|xl\/worksheets\/sheet\d+\.xml)$/.test(
            name,
          );
        if (!isRead || hasMacros) return false;
        bytes += originalSize;
        if (bytes > mostUnpackedBytes) throw unreadable('it unpacks into too much');
        return true;
      },
    });
    if (hasMacros) throw unreadable('it has macros');
    return zipSync(parts, { level: 0 });
  } catch (error) {
    throw error instanceof DomainError ? error : unreadable('it is no XLSX', error);
  }
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell);
}

function readCsv(file: Uint8Array): Table {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch (cause) {
    throw unreadable('it is neither XLSX nor UTF-8', cause);
  }
  if (text.includes('\0')) throw unreadable('it is neither XLSX nor CSV');
  try {
    return parse(text, { delimiter: delimiterOf(text), relax_column_count: true, to: mostRows + 2 });
  } catch (cause) {
    throw unreadable('its quotes do not close', cause);
  }
}

/** The one that the header has most of. */
function delimiterOf(text: string): string {
  const [header = ''] = text.replace(/"[^"]*"/g, '').split('\n', 1);
  const count = (delimiter: string) => header.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, each) => (count(each) > count(best) ? each : best));
}

function unreadable(reason: string, cause?: unknown): DomainError {
  return new DomainError('SHEET_UNREADABLE', { reason }, cause === undefined ? undefined : { cause });
}
