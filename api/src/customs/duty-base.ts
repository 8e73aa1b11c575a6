/** What a duty in percent is of. */
export enum DutyBase {
  /** The goods alone, as they are sold (FOB). */
  GOODS = 'GOODS',
  /** The goods and what was paid for sending them (CIF). */
  CIF = 'CIF',
}
