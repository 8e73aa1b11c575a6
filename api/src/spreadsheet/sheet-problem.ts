/** What is wrong with a file, by the row that it is in: the header is row 1. */
export interface SheetProblem {
  row: number;
  /** The header of the column; null where it is about the whole row. */
  column: string | null;
  code: string;
  message: string;
}
