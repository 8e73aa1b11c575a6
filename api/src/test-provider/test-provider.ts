import { type Kysely, sql } from 'kysely';
import {
  type Charge,
  type ChargeReport,
  type PaymentProvider,
  PaymentRefused,
} from '../payment/payment-provider.ts';
import { PaymentState } from '../payment/payment-state.ts';

export interface TestProviderOptions {
  db: Kysely<unknown>;
  /** Where `addTestProviderPage` is reached by buyers, without a slash at the end. */
  pageUrl: string;
}

/**
 * A payment provider with play money, for demonstrations. Its books are the table `test_charge`; what becomes of a charge
 * the buyer chooses on its page. It calls a charge by the id of the checkout.
 */
export function createTestProvider({ db, pageUrl }: TestProviderOptions): PaymentProvider {
  const find = async (id: string): Promise<ChargeReport | null> => {
    const { rows } = await sql<ChargeRow>`
      select id, state, amount_minor::text as amount, refunded_minor::text as refunded
      from test_charge where id = ${id}`.execute(db);
    return rows[0] ? reportOf(rows[0], pageUrl) : null;
  };
  const told = async (id: string): Promise<ChargeReport> => {
    const report = await find(id);
    if (!report) throw new PaymentRefused('no_such_charge');
    return report;
  };

  return {
    async begin(charge) {
      const { rows } = await insertOnce(db, charge);
      if (rows[0]) return reportOf(rows[0], pageUrl);
      await requireSame(db, charge);
      return told(charge.checkoutId);
    },
    find,
    async capture(id) {
      await sql`update test_charge set state = 'CAPTURED' where id = ${id} and state = 'AUTHORISED'`.execute(
        db,
      );
      const report = await told(id);
      if (report.state !== PaymentState.CAPTURED) throw new PaymentRefused('not_authorised');
      return report;
    },
    async close(id) {
      await sql`update test_charge set state = 'CANCELLED' where id = ${id} and state = 'WAITING'`.execute(
        db,
      );
      return told(id);
    },
    async cancel(id) {
      await sql`
        update test_charge set state = 'CANCELLED' where id = ${id} and state in ('WAITING', 'AUTHORISED')`.execute(
        db,
      );
      return told(id);
    },
    async refund(id, { amountMinor, key }) {
      const { rows } = await sql<{ isDone: boolean }>`
        update test_charge set refunded_minor = refunded_minor + ${amountMinor}, refund_keys = refund_keys || ${key}::text
        where id = ${id} and state = 'CAPTURED' and not ${key} = any(refund_keys)
          and refunded_minor + ${amountMinor} <= amount_minor
        returning true as "isDone"`.execute(db);
      if (!rows[0] && !(await hasRefund(db, id, key))) throw new PaymentRefused('nothing_left_to_refund');
      return told(id);
    },
  };
}

interface ChargeRow {
  id: string;
  state: PaymentState;
  amount: string;
  refunded: string;
}

function reportOf({ id, state, amount, refunded }: ChargeRow, pageUrl: string): ChargeReport {
  return {
    reference: id,
    state,
    redirectUrl: state === PaymentState.WAITING ? `${pageUrl}/${id}` : null,
    capturedMinor: state === PaymentState.CAPTURED ? BigInt(amount) : 0n,
    refundedMinor: BigInt(refunded),
  };
}

function insertOnce(db: Kysely<unknown>, { checkoutId, amountMinor, currency, returnUrl }: Charge) {
  return sql<ChargeRow>`
    insert into test_charge (id, state, amount_minor, currency, return_url, refund_keys)
    values (${checkoutId}, 'WAITING', ${amountMinor}, ${currency}, ${returnUrl}, '{}')
    on conflict (id) do nothing
    returning id, state, amount_minor::text as amount, refunded_minor::text as refunded`.execute(db);
}

async function requireSame(
  db: Kysely<unknown>,
  { checkoutId, amountMinor, currency }: Charge,
): Promise<void> {
  const { rows } = await sql`
    select from test_charge
    where id = ${checkoutId} and amount_minor = ${amountMinor} and currency = ${currency}`.execute(db);
  if (rows.length === 0) throw new PaymentRefused('another_amount_under_the_same_key');
}

async function hasRefund(db: Kysely<unknown>, id: string, key: string): Promise<boolean> {
  const { rows } = await sql`
    select from test_charge where id = ${id} and ${key} = any(refund_keys)`.execute(db);
  return rows.length > 0;
}
