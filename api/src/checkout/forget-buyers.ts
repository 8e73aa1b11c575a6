import { sql } from 'kysely';
import type { OperationContext } from '../operation.ts';

/**
 * A job: of checkouts that came to nothing a month ago, and whose money is settled, only what was wanted is kept, not by
 * whom and where to.
 */
export async function forgetBuyers({ db, now }: OperationContext): Promise<void> {
  await sql`
    update checkout set terms = terms - 'buyer'
    where state = 'FAILED' and ended_at < ${now}::timestamptz - interval '30 days' and terms ? 'buyer'
      and not exists (select from payment where checkout_id = checkout.id
        and (state in ('WAITING', 'AUTHORISED') or captured_minor > refunded_minor))`.execute(db);
}
