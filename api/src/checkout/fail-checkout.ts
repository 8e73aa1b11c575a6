import { sql } from 'kysely';
import type { Transaction } from '../operation.ts';
import { releaseHolds } from '../reconciliation/release-holds.ts';
import type { CheckoutFailure } from './checkout-failure.ts';
import { lockedBasket } from './locked-basket.ts';

/** Ends a checkout without an order: what was promised to it is free again. False when it has ended already. */
export async function failCheckout(tx: Transaction, id: string, failure: CheckoutFailure): Promise<boolean> {
  const { rows } = await sql`
    with ${lockedBasket(id)}
    update checkout set state = 'FAILED', failure = ${failure}, ended_at = ${tx.now} from locked_basket
    where checkout.id = ${id} and state in ('HELD', 'WAITING') returning checkout.id`.execute(tx.db);
  if (rows.length === 0) return false;
  await releaseHolds(tx, id);
  return true;
}
