import { type Kysely, sql } from 'kysely';
import type { PaymentState } from '../payment/payment-state.ts';

/** What the buyer makes of a charge at the test provider: once, while it waits for them. Later choices change nothing. */
export async function decideTestCharge(
  db: Kysely<unknown>,
  id: string,
  state: PaymentState.AUTHORISED | PaymentState.FAILED,
): Promise<void> {
  await sql`update test_charge set state = ${state} where id = ${id} and state = 'WAITING'`.execute(db);
}
