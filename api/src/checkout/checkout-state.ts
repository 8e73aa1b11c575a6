/**
 * HELD: stock is promised to it, and it is being paid. WAITING: the buyer has to do something at the payment provider.
 * ORDERED and FAILED are ends.
 */
export enum CheckoutState {
  HELD = 'HELD',
  WAITING = 'WAITING',
  ORDERED = 'ORDERED',
  FAILED = 'FAILED',
}
