import { randomBytes } from 'node:crypto';
import type { Currency } from '@aul/money';
import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { type OperationContext, transaction } from '../operation.ts';
import { PaymentMethod } from './payment-method.ts';
import type { Charge } from './payment-provider.ts';

export interface ExamplePayment {
  method: PaymentMethod;
  amountMinor: bigint;
  currency: Currency;
  language: string;
}

/** For tests: a payment that waits, with a checkout of its own that says no more than its language. */
export function makePayment(
  ctx: OperationContext,
  more: Partial<ExamplePayment> = {},
): Promise<{ paymentId: string; checkoutId: string }> {
  const { method, amountMinor, currency, language } = {
    method: PaymentMethod.TEST,
    amountMinor: 10_000n,
    currency: 'USD',
    language: 'en',
    ...more,
  };
  const [basketId, checkoutId, paymentId] = [uuidv7(), uuidv7(), uuidv7()];
  return transaction(ctx, async ({ db, now }) => {
    await sql`
      insert into basket (id, token_hash, market_id, language, expires_at)
      select ${basketId}, ${randomBytes(32)}, id, ${language}, ${now} from market limit 1`.execute(db);
    await sql`
      insert into checkout (id, basket_id, key_hash, input_hash, state, terms, method, return_url, hold_until, lease_until)
      values (${checkoutId}, ${basketId}, ${randomBytes(32)}, ${randomBytes(32)}, 'WAITING',
        ${JSON.stringify({ language })}, ${method}, 'http://shop.test/', ${now}, ${now})`.execute(db);
    await sql`
      insert into payment (id, checkout_id, method, state, amount_minor, currency)
      values (${paymentId}, ${checkoutId}, ${method}, 'WAITING', ${amountMinor}, ${currency})`.execute(db);
    return { paymentId, checkoutId };
  });
}

export function chargeOf(checkoutId: string, more: Partial<Charge> = {}): Charge {
  return {
    checkoutId,
    amountMinor: 10_000n,
    currency: 'USD',
    email: 'buyer@example.org',
    language: 'en',
    returnUrl: `http://shop.test/checkout/?id=${checkoutId}`,
    expiresAt: new Date(Date.now() + 15 * 60_000),
    ...more,
  };
}
