import { sql } from 'kysely';
import { type OperationContext, transaction } from '../operation.ts';
import type { PaymentMethod } from '../payment/payment-method.ts';
import { type PaymentProvider, PaymentRefused, PaymentUnknown } from '../payment/payment-provider.ts';
import type { Providers } from '../payment/providers.ts';
import { recordReport } from '../payment/record-report.ts';

/** How many are looked at in one run. */
const most = 100;

/** What became of the refunds that were waiting. */
export interface SettledRefunds {
  done: number;
  failed: number;
  /** Nobody can tell yet: they stay, and are asked for again with the same key. */
  waiting: number;
}

/**
 * A job: has the providers send the refunds that wait, those first that were not asked for the longest, and writes what
 * became of each. What staff send from the account is not among them: see recordBankRefund. Any number of processes may run
 * it at once. Nothing is locked while a provider is asked.
 *
 * One that fails by a fault of ours stays and does not hold up the others; an AggregateError at the end tells of all.
 */
export async function settleRefunds(ctx: OperationContext, providers: Providers): Promise<SettledRefunds> {
  const settled: SettledRefunds = { done: 0, failed: 0, waiting: 0 };
  const faults: unknown[] = [];
  for (const refund of await readWaiting(ctx)) {
    try {
      settled[await settle(ctx, refund, providers.get(refund.method))] += 1;
    } catch (error) {
      settled.waiting += 1;
      faults.push(error);
    }
  }
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} refunds could not be settled.`);
  return settled;
}

interface Waiting {
  id: string;
  paymentId: string;
  method: PaymentMethod;
  reference: string | null;
  amount: string;
  key: string;
}

async function readWaiting(ctx: OperationContext): Promise<Waiting[]> {
  const { rows } = await transaction(ctx, ({ db, now }) =>
    sql<Waiting>`
      with next as materialized (
        select refund.id, payment.id as "paymentId", method, reference, refund.amount_minor::text as amount, key
        from refund join payment on payment.id = payment_id
        where refund.state = 'WAITING' and method <> 'BANK_TRANSFER'
        order by tried_at nulls first, refund.created_at, refund.id limit ${most}),
      tried as (update refund set tried_at = ${now} from next where refund.id = next.id)
      select * from next`.execute(db),
  );
  return rows;
}

async function settle(
  ctx: OperationContext,
  { id, paymentId, method, reference, amount, key }: Waiting,
  provider: PaymentProvider | undefined,
): Promise<keyof SettledRefunds> {
  if (!provider || reference === null)
    throw new Error(`Nobody can send the refund ${id} of a ${method} payment.`);
  try {
    const report = await provider.refund(reference, { amountMinor: BigInt(amount), key });
    await transaction(ctx, async (tx) => {
      await recordReport(tx, paymentId, report);
      await sql`update refund set state = 'DONE' where id = ${id} and state = 'WAITING'`.execute(tx.db);
    });
    return 'done';
  } catch (error) {
    if (error instanceof PaymentUnknown) return 'waiting';
    if (!(error instanceof PaymentRefused)) throw error;
    await transaction(ctx, ({ db }) =>
      sql`update refund set state = 'FAILED', failure = ${error.code}
        where id = ${id} and state = 'WAITING'`.execute(db),
    );
    return 'failed';
  }
}
