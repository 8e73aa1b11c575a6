import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { DomainError } from '../errors.ts';
import { found, type OperationContext, refuseUnless } from '../operation.ts';
import { PaymentUnknown } from '../payment/payment-provider.ts';
import type { Providers } from '../payment/providers.ts';
import { advanceCheckout } from './advance-checkout.ts';
import type { CheckoutFailure } from './checkout-failure.ts';
import type { CheckoutInput } from './checkout-input.ts';
import { CheckoutState } from './checkout-state.ts';
import { leaseFor, waitFor } from './checkout-times.ts';
import { type StartedCheckout, startCheckout } from './start-checkout.ts';

/** Where a purchase stands: there is an order, or the buyer has to pay on another page first. */
export interface Placed {
  checkoutId: string;
  orderId: string | null;
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
  return proceed(ctx, providers, await startCheckout(ctx, input));
}

/** Goes on with a checkout that was started: when the buyer comes back from the page of the provider. */
export async function proceed(
  ctx: OperationContext,
  providers: Providers,
  { id, isNew }: StartedCheckout,
): Promise<Placed> {
  const ended = isNew ? undefined : await endedOrLeased(ctx, id);
  if (ended) return placed(ended, id, null);
  try {
    const redirectUrl = await advanceCheckout(ctx, providers, id);
    await giveLeaseBack(ctx, id);
    return placed(await standing(ctx, id), id, redirectUrl);
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
    ctx.em.getKysely(),
  );
  return rows.length > 0;
}

async function giveLeaseBack(ctx: OperationContext, id: string): Promise<void> {
  await sql`update checkout set lease_until = ${ctx.now} where id = ${id} and state in ('HELD', 'WAITING')`.execute(
    ctx.em.getKysely(),
  );
}

/** Waits until the checkout has ended, and says how; undefined once nobody else works on it. */
async function endedOrLeased(ctx: OperationContext, id: string): Promise<Standing | undefined> {
  for (const until = Date.now() + waitFor; ; ) {
    const now = await standing(ctx, id);
    if (now.state === CheckoutState.ORDERED || now.state === CheckoutState.FAILED) return now;
    if (await takeLease(ctx, id)) return undefined;
    if (Date.now() > until) throw new DomainError('CHECKOUT_IN_PROGRESS', {});
    await sleep(100);
  }
}

interface Standing {
  state: CheckoutState;
  failure: CheckoutFailure | null;
  orderId: string | null;
}

async function standing(ctx: OperationContext, id: string): Promise<Standing> {
  const { rows } = await sql<Standing>`
    select state, failure, customer_order.id as "orderId"
    from checkout left join customer_order on checkout_id = checkout.id where checkout.id = ${id}`.execute(
    ctx.em.getKysely(),
  );
  return found(rows[0], 'The checkout');
}

function placed(
  { state, failure, orderId }: Standing,
  checkoutId: string,
  redirectUrl: string | null,
): Placed {
  if (failure) throw new DomainError(failure, {});
  if (state === CheckoutState.HELD) throw new DomainError('CHECKOUT_IN_PROGRESS', {});
  return { checkoutId, orderId, redirectUrl: orderId ? null : redirectUrl };
}

const after = ({ now }: OperationContext, milliseconds: number) => new Date(now.getTime() + milliseconds);
