import { DomainError } from '../errors.ts';

/** What is wrong with a file, by the row that it is in: the header is row 1. */
export interface SheetProblem {
  row: number;
  /** The header of the column; null where it is about the whole row. */
  column: string | null;
  code: string;
  message: string;
}

/** Of a row about a record of other places than the viewer's. What that record is like is not told. */
export function notMine({ row }: { row: number }): SheetProblem {
  const { code, message } = new DomainError('PLACE_NOT_YOURS', {});
  return { row, column: null, code, message };
}
