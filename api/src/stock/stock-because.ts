import { type RawBuilder, sql } from 'kysely';
import type { StockReason } from './stock-reason.ts';

export interface StockCause {
  reason: StockReason;
  /** The checkout, order or shipment that it is for, or what an officer wrote. */
  note?: string | undefined;
}

/**
 * Goes into the FROM of a statement that writes `stock`: the trigger that keeps the ledger notes it as the reason of this
 * statement, and of no other.
 */
export function stockBecause({ reason, note = '' }: StockCause): RawBuilder<unknown> {
  return sql`(select set_config('aul.stock_reason', ${reason}, true), set_config('aul.stock_note', ${note}, true)) as because`;
}
