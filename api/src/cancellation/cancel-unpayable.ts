import type { Transaction } from '../operation.ts';
import { openOrder } from '../order/open-order.ts';
import { system } from '../viewer/viewer.ts';
import { cancelAll } from './cancel-order.ts';

/**
 * Cancels an order of which nothing is paid, and nothing ever will be: the promise of its money was given up, by the
 * provider or by whoever minds the account there. In the transaction that has found it out. Cancelled, it stays as it is.
 */
export async function cancelUnpayable(tx: Transaction, number: string): Promise<void> {
  await cancelAll(tx, await openOrder(tx, system, number), {
    viewer: system,
    reason: 'The promise of its money was given up before it was taken.',
    facts: { because: 'PAYMENT_GIVEN_UP' },
  });
}
