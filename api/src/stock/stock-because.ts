import { type RawBuilder, sql } from 'kysely';
import type { StockReason } from './stock-reason.ts';

export interface StockCause {
  reason: StockReason;
  /** The checkout, order or shipment that it is for, or what an officer wrote. */
  note?: string | undefined;
  /** What each of several has of it, as a movement of its own; what nobody has of it is noted with `note`. */
  shares?: readonly StockShare[];
}

interface StockShare {
  note: string;
  variantId: string;
  /** More or fewer pieces promised. */
  reserved: number;
}

/**
 * Goes into the FROM of a statement that writes `stock`: the trigger that keeps the ledger notes it as the reason of this
 * statement, and of no other.
 */
export function stockBecause({ reason, note = '', shares = [] }: StockCause): RawBuilder<unknown> {
  const told = shares.map(({ variantId, ...share }) => ({ variant_id: variantId, ...share }));
  return sql`(select set_config('aul.stock_reason', ${reason}, true), set_config('aul.stock_note', ${note}, true),
    set_config('aul.stock_shares', ${JSON.stringify(told)}, true)) as because`;
}
