import { sql } from 'kysely';
import { hashBasketToken } from '../basket/basket-token.ts';
import { openBasket } from '../basket/open-basket.ts';
import { DomainError } from '../errors.ts';
import { found, type OperationContext, refuseUnless, type Transaction, transaction } from '../operation.ts';
import { Payment } from '../payment/payment.entity.ts';
import { PaymentState } from '../payment/payment-state.ts';
import { Checkout } from './checkout.entity.ts';
import { inputHashOf, keyHashOf } from './checkout-hashes.ts';
import type { CheckoutInput } from './checkout-input.ts';
import { CheckoutState } from './checkout-state.ts';
import type { CheckoutTerms } from './checkout-terms.ts';
import { holdFor, leaseFor } from './checkout-times.ts';
import { failCheckout } from './fail-checkout.ts';
import { holdStock } from './hold-stock.ts';
import { readQuote } from './read-quote.ts';
import { requireOrderable, termsOf } from './terms.rules.ts';

export interface StartedCheckout {
  id: string;
  /** False where the same key had started it before: somebody else may be working on it. */
  isNew: boolean;
}

/**
 * The first step of buying: everything is looked at once more, and the stock is promised for a while. The same key with
 * the same input is the same checkout, however often and at once it comes; with other input it is refused. An attempt of
 * before that is still open ends. Throws what `requireOrderable` throws, TOTAL_CHANGED when it would cost more than the
 * buyer saw, STOCK_TOO_LOW, IDEMPOTENCY_KEY_REUSED, BASKET_CLOSED and NOT_FOUND.
 */
export async function startCheckout(ctx: OperationContext, input: CheckoutInput): Promise<StartedCheckout> {
  refuseUnless(/^[\x21-\x7e]{8,100}$/.test(input.key), 'The key is 8 to 100 letters, digits or signs');
  const hashes = { keyHash: keyHashOf(input.token, input.key), inputHash: inputHashOf(input) };
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const started = (await endOthers(ctx, input, hashes)) ?? (await begin(ctx, input, hashes));
    if (started) return started;
  }
  throw new DomainError('CHECKOUT_IN_PROGRESS', {});
}

/** Of one who buys the same basket again and again at once, somebody gets through. */
const mostAttempts = 5;

interface Hashes {
  keyHash: Buffer;
  inputHash: Buffer;
}

/**
 * A buyer who starts anew gives up what they had begun; what was promised by their bank is given back afterwards. In a
 * transaction of its own, so that no promise is taken back and another made in one: two who do so could wait for each
 * other. Gives the checkout of the same key, if that is there.
 */
function endOthers(
  ctx: OperationContext,
  { token }: CheckoutInput,
  hashes: Hashes,
): Promise<StartedCheckout | undefined> {
  return transaction(ctx, async (tx) => {
    const known = await knownCheckout(tx, hashes);
    if (known) return known;
    const { rows } = await sql<{ id: string }>`
      select checkout.id from checkout join basket on basket.id = basket_id
      where token_hash = ${hashBasketToken(token)} and state in ('HELD', 'WAITING')`.execute(tx.db);
    for (const { id } of rows) await failCheckout(tx, id, 'CHECKOUT_SUPERSEDED');
    return undefined;
  });
}

/** Undefined when another attempt began in between. */
function begin(
  ctx: OperationContext,
  input: CheckoutInput,
  hashes: Hashes,
): Promise<StartedCheckout | undefined> {
  return transaction(ctx, async (tx) => {
    // Attempts with one basket follow each other from here on.
    const basketId = await lockBasket(tx, input.token);
    // Of two at once, the second comes here when the first is through; its basket may have become an order since.
    const meanwhile = await knownCheckout(tx, hashes);
    if (meanwhile) return meanwhile;
    await openBasket(tx, input.token);
    if (await hasOpenCheckout(tx, basketId)) return undefined;
    const terms = await agreedTerms(tx, input);
    const { em, now } = tx;
    const checkout = em.create(Checkout, {
      basket: basketId,
      ...hashes,
      state: CheckoutState.HELD,
      terms,
      method: input.method,
      returnUrl: input.returnUrl,
      holdUntil: new Date(now.getTime() + holdFor(input.method)),
      leaseUntil: new Date(now.getTime() + leaseFor),
      createdAt: now,
    });
    em.create(Payment, {
      checkout,
      method: input.method,
      state: PaymentState.WAITING,
      amountMinor: BigInt(terms.totalMinor),
      currency: terms.currency,
      capturedMinor: 0n,
      refundedMinor: 0n,
      createdAt: now,
    });
    await em.flush();
    // Last: whoever wants the same waits until this transaction ends.
    await holdStock(tx, checkout.id, piecesOf(terms));
    return { id: checkout.id, isNew: true };
  });
}

async function hasOpenCheckout({ db }: Transaction, basketId: string): Promise<boolean> {
  const { rows } = await sql`
    select from checkout where basket_id = ${basketId} and state in ('HELD', 'WAITING') limit 1`.execute(db);
  return rows.length > 0;
}

async function lockBasket({ db }: Transaction, token: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    select id from basket where token_hash = ${hashBasketToken(token)} for update`.execute(db);
  return found(rows[0], 'The basket').id;
}

async function knownCheckout(
  { db }: Transaction,
  { keyHash, inputHash }: Hashes,
): Promise<StartedCheckout | undefined> {
  const { rows } = await sql<{ id: string; input_hash: Buffer }>`
    select id, input_hash from checkout where key_hash = ${keyHash}`.execute(db);
  const [known] = rows;
  if (!known) return undefined;
  if (!known.input_hash.equals(inputHash)) throw new DomainError('IDEMPOTENCY_KEY_REUSED', {});
  return { id: known.id, isNew: false };
}

async function agreedTerms(tx: Transaction, input: CheckoutInput): Promise<CheckoutTerms> {
  const { quote } = await readQuote(tx.db, { token: input.token, now: tx.now, choices: input.choices });
  requireOrderable(quote, input);
  return termsOf(quote, input.buyer);
}

export function piecesOf({ fulfilments }: CheckoutTerms) {
  return fulfilments.flatMap(({ lines }) =>
    lines.map(({ variantId, fromStock }) => ({ variantId, quantity: fromStock })),
  );
}
