import { sql } from 'kysely';
import type { BasketContents } from '../basket/basket-contents.ts';
import { basketRow } from '../basket/read-basket.ts';
import { DomainError } from '../errors.ts';
import { readTogether } from '../graphql/statement.ts';
import { found, type OperationContext, refuseUnless, transaction } from '../operation.ts';
import { quoteBasket } from '../quote/read-quote.ts';
import { hashToken } from '../viewer/secret-token.ts';
import { type BegunCheckout, beginCheckout } from './begin-checkout.ts';
import type { Hashes } from './begin-statement.ts';
import { inputHashOf, keyHashOf } from './checkout-hashes.ts';
import type { CheckoutInput } from './checkout-input.ts';
import { failCheckout } from './fail-checkout.ts';
import { requireOrderable, sentTo, termsOf } from './terms.rules.ts';

/** A checkout that has just begun, or that the same key had started before. */
export type StartedCheckout = BegunCheckout | { id: string; terms: null };

/**
 * The first step of buying: everything is looked at once more, and the stock is promised for a while. By bank transfer
 * there is nobody to ask about the money, so that the order is there with the promise. The same key with the same input
 * is the same checkout, however often and at once it comes; with other input it is refused. An attempt of
 * before that is still open ends. Throws what `requireOrderable` throws, TOTAL_CHANGED when it would cost more than the
 * buyer saw, STOCK_TOO_LOW, TRANSFERS_OPEN_TOO_MANY, IDEMPOTENCY_KEY_REUSED, BASKET_CLOSED and NOT_FOUND.
 */
export async function startCheckout(ctx: OperationContext, input: CheckoutInput): Promise<StartedCheckout> {
  refuseUnless(/^[\x21-\x7e]{8,100}$/.test(input.key), 'The key is 8 to 100 letters, digits or signs');
  const hashes = { keyHash: keyHashOf(input.token, input.key), inputHash: inputHashOf(input) };
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const { known, basket } = await readBefore(ctx, input.token, hashes);
    if (known) return startedBefore(known, hashes);
    const open = found(basket, 'The basket');
    if (open.isOrdered) throw new DomainError('BASKET_CLOSED', {});
    const quote = await quoteBasket(ctx.db, sentTo(open, input.buyer), {
      now: ctx.now,
      taxNumbers: ctx.taxNumbers ?? null,
      choices: input.choices,
    });
    requireOrderable(quote, input);
    const started = await beginCheckout(ctx, {
      input,
      hashes,
      terms: termsOf(quote, input.buyer),
    });
    if (started) return started;
    await endOthers(ctx, input.token, hashes);
  }
  throw new DomainError('CHECKOUT_IN_PROGRESS', {});
}

/** Of one who buys the same basket again and again at once, somebody gets through. */
const mostAttempts = 5;

interface Before {
  /** What the same key has started. */
  known: KnownCheckout | null;
  basket: BasketContents | null;
}

interface KnownCheckout {
  id: string;
  /** In hexadecimal digits. */
  inputHash: string;
}

async function readBefore(
  { db, now }: OperationContext,
  token: string,
  { keyHash }: Hashes,
): Promise<Before> {
  const [known, basket] = await readTogether(db, [
    sql`select json_build_object('id', id, 'inputHash', encode(input_hash, 'hex')) from checkout where key_hash = ${keyHash}`,
    basketRow({ token, now, today: now.toISOString().slice(0, 10) }),
  ]);
  // The expressions were written for these shapes.
  return { known, basket } as Before;
}

function startedBefore({ id, inputHash }: KnownCheckout, hashes: Hashes): StartedCheckout {
  if (inputHash !== hashes.inputHash.toString('hex')) throw new DomainError('IDEMPOTENCY_KEY_REUSED', {});
  return { id, terms: null };
}

/**
 * A buyer who starts anew, with another key, gives up what they had begun; what was promised by their bank is given back afterwards. In a
 * transaction of its own, so that no promise is taken back and another made in one: two who do so could wait for each
 * other.
 */
function endOthers(ctx: OperationContext, token: string, { keyHash }: Hashes): Promise<void> {
  return transaction(ctx, async (tx) => {
    const { rows } = await sql<{ id: string }>`
      select checkout.id from checkout join basket on basket.id = basket_id
      where token_hash = ${hashToken(token)} and key_hash <> ${keyHash} and state in ('HELD', 'WAITING')`.execute(
      tx.db,
    );
    for (const { id } of rows) await failCheckout(tx, id, 'CHECKOUT_SUPERSEDED');
  });
}
