/** Why stock moved. */
export enum StockReason {
  /** Counted or made: the number on hand was set. */
  SET = 'SET',
  /** Promised to a checkout. */
  HELD = 'HELD',
  /** A promise taken back. */
  RELEASED = 'RELEASED',
  /** Left the workshop. */
  SHIPPED = 'SHIPPED',
  /** Came back from a buyer. */
  RETURNED = 'RETURNED',
}
