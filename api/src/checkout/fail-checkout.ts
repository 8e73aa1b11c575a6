import { sql } from 'kysely';
import type { Transaction } from '../operation.ts';
import type { CheckoutFailure } from './checkout-failure.ts';
import { releaseHolds } from './hold-stock.ts';

/** Ends a checkout without an order: what was promised to it is free again. False when it has ended already. */
export async function failCheckout(tx: Transaction, id: string, failure: CheckoutFailure): Promise<boolean> {
  const { rows } = await sql`
    update checkout set state = 'FAILED', failure = ${failure}, ended_at = ${tx.now}
    where id = ${id} and state in ('HELD', 'WAITING') returning id`.execute(tx.db);
  if (rows.length === 0) return false;
  await releaseHolds(tx, id);
  return true;
}
