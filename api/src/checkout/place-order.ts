import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { DomainError } from '../errors.ts';
import { found, type OperationContext, refuseUnless } from '../operation.ts';
import type { CreatedOrder } from '../order/order-rows.ts';
import { PaymentUnknown } from '../payment/payment-provider.ts';
import type { Providers } from '../payment/providers.ts';
import { type Advanced, advanceCharge, advanceCheckout } from './advance-checkout.ts';
import { failureError } from './checkout-failure.ts';
import type { CheckoutInput } from './checkout-input.ts';
import { leaseFor, waitFor } from './checkout-times.ts';
import { startCheckout } from './start-checkout.ts';

/** Where a purchase stands: there is an order, or the buyer has to pay on another page first. */
export interface Placed {
  checkoutId: string;
  order: CreatedOrder | null;
  redirectUrl: string | null;
}

/**
 * Buys a basket: promises the stock, has the money promised, makes the order, and takes the money. Nobody is charged
 * without an order, and the same key gives the same answer, also when it comes twice at once or after a crash. Throws as
 * `startCheckout` does, PAYMENT_METHOD_UNAVAILABLE, a failure of the checkout such as PAYMENT_DECLINED, and
 * CHECKOUT_IN_PROGRESS when another request with the same key has not come to an end in eight seconds, or the provider
 * does not say what became of the money.
 */
export async function placeOrder(
  ctx: OperationContext,
  providers: Providers,
  input: CheckoutInput,
): Promise<Placed> {
  if (!providers.has(input.method))
    throw new DomainError('PAYMENT_METHOD_UNAVAILABLE', { method: input.method });
  refuseUnless(input.expectedTotalMinor > 0n, 'The total that the buyer saw is missing');
  const started = await startCheckout(ctx, input);
  if (!started.terms) return proceed(ctx, providers, started.id);
  const { id, terms, holdUntil, order } = started;
  if (order) return { checkoutId: id, order, redirectUrl: null };
  return ended(ctx, id, () =>
    advanceCharge(ctx, providers, {
      checkoutId: id,
      method: input.method,
      isOpen: true,
      isPastHold: false,
      reference: null,
      amountMinor: terms.totalMinor,
      currency: terms.currency,
      email: terms.buyer.email,
      language: terms.language,
      returnUrl: input.returnUrl,
      holdUntil,
    }),
  );
}

/** Goes on with a checkout that was started: when the buyer comes back from the page of the provider. */
export async function proceed(ctx: OperationContext, providers: Providers, id: string): Promise<Placed> {
  const known = await endedOrLeased(ctx, id);
  if (known) return placed(known, id);
  return ended(ctx, id, () => advanceCheckout(ctx, providers, id));
}

async function ended(ctx: OperationContext, id: string, advance: () => Promise<Advanced>): Promise<Placed> {
  try {
    const advanced = await advance();
    // What has come to its end, nobody takes up any more.
    if (!advanced.order && !advanced.failure) await giveLeaseBack(ctx, id);
    return placed(advanced, id);
  } catch (error) {
    await giveLeaseBack(ctx, id);
    if (error instanceof PaymentUnknown) throw new DomainError('CHECKOUT_IN_PROGRESS', {}, { cause: error });
    throw error;
  }
}

/** False while another works on it, or when it has ended. */
async function takeLease(ctx: OperationContext, id: string): Promise<boolean> {
  const { rows } = await sql`
    update checkout set lease_until = ${after(ctx, leaseFor)}
    where id = ${id} and state in ('HELD', 'WAITING') and lease_until <= ${ctx.now} returning id`.execute(
    ctx.db,
  );
  return rows.length > 0;
}

async function giveLeaseBack(ctx: OperationContext, id: string): Promise<void> {
  await sql`update checkout set lease_until = ${ctx.now} where id = ${id} and state in ('HELD', 'WAITING')`.execute(
    ctx.db,
  );
}

/** Waits until the checkout has ended, and says how; undefined once nobody else works on it. */
async function endedOrLeased(ctx: OperationContext, id: string): Promise<Advanced | undefined> {
  for (const until = Date.now() + waitFor; ; ) {
    const now = await standing(ctx, id);
    if (now.order || now.failure) return now;
    if (await takeLease(ctx, id)) return undefined;
    if (Date.now() > until) throw new DomainError('CHECKOUT_IN_PROGRESS', {});
    await sleep(100);
  }
}

async function standing(ctx: OperationContext, id: string): Promise<Advanced> {
  const { rows } = await sql<Omit<Advanced, 'redirectUrl'>>`
    select failure, case when customer_order.id is not null
      then json_build_object('id', customer_order.id, 'number', number) end as "order"
    from checkout left join customer_order on checkout_id = checkout.id where checkout.id = ${id}`.execute(
    ctx.db,
  );
  return { ...found(rows[0], 'The checkout'), redirectUrl: null };
}

function placed({ failure, refusal, order, redirectUrl }: Advanced, checkoutId: string): Placed {
  if (failure && !order) throw refusal ?? failureError(failure);
  if (!order && !redirectUrl) throw new DomainError('CHECKOUT_IN_PROGRESS', {});
  return { checkoutId, order, redirectUrl: order ? null : redirectUrl };
}

const after = ({ now }: OperationContext, milliseconds: number) => new Date(now.getTime() + milliseconds);
