import type { Kysely } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { mostOpenTransfers } from '../bank-transfer/open-transfers.ts';
import { DomainError } from '../errors.ts';
import { brokenConstraint, type OperationContext } from '../operation.ts';
import { type CreatedOrder, linesOf, newOrder } from '../order/order-rows.ts';
import { PaymentMethod } from '../payment/payment-method.ts';
import { type Attempt, type Begun, beginAll } from './begin-statement.ts';
import type { CheckoutTerms } from './checkout-terms.ts';
import { holdFor } from './checkout-times.ts';
import { type Joined, joining } from './joining.ts';

type Beginning = Pick<Attempt, 'input' | 'hashes' | 'terms'>;

/** A checkout that has begun. The order is there when it is paid by transfer. */
export interface BegunCheckout {
  id: string;
  terms: CheckoutTerms;
  holdUntil: Date;
  order: CreatedOrder | null;
}

/**
 * There is a checkout with all of its pieces promised, and its order when nobody is to be asked first, or nothing has
 * happened. Undefined when somebody else was quicker, or when another attempt to buy the same basket is open: look again
 * then. Throws STOCK_TOO_LOW and TRANSFERS_OPEN_TOO_MANY.
 *
 * Where many buy at once, several begin in one statement, which costs little more than that of one (docs/adr/0018). It
 * begins all of them or none, and when it began none, each begins alone: so one never fails for what another asked.
 */
export function beginCheckout(
  { db, now }: OperationContext,
  { input, ...beginning }: Beginning,
): Promise<BegunCheckout | undefined> {
  const isTransfer = input.method === PaymentMethod.BANK_TRANSFER;
  const { transfers, others } = doorsOf(db);
  const begin = isTransfer ? transfers : others;
  return begin({
    ...beginning,
    id: uuidv7(),
    input,
    now,
    holdUntil: new Date(now.getTime() + holdFor(input.method)),
    order: isTransfer ? newOrder() : null,
  });
}

interface Doors {
  transfers: Joined<Attempt, BegunCheckout | undefined>;
  others: Joined<Attempt, BegunCheckout | undefined>;
}

const doors = new WeakMap<Kysely<unknown>, Doors>();

/** Those of one database. */
function doorsOf(db: Kysely<unknown>): Doors {
  const known = doors.get(db);
  if (known) return known;
  const door = () =>
    joining({
      alone: (attempt: Attempt) => beginOne(db, attempt),
      together: (attempts) => beginMany(db, attempts),
      // The second of one buyer or one basket asks what the first has left.
      keysOf: ({ input }) => [input.token, input.buyer.email.toLowerCase()],
      most: 16,
      patienceMs: 100,
    });
  const made = { transfers: door(), others: door() };
  doors.set(db, made);
  return made;
}

async function beginMany(
  db: Kysely<unknown>,
  attempts: readonly Attempt[],
): Promise<BegunCheckout[] | undefined> {
  const { baskets, missing } = await beginAll(db, attempts);
  return baskets === attempts.length && !missing ? attempts.map(begun) : undefined;
}

async function beginOne(db: Kysely<unknown>, attempt: Attempt): Promise<BegunCheckout | undefined> {
  try {
    const { open, baskets, hasBegun, missing } = await beginAll(db, [attempt]);
    if (open >= mostOpenTransfers) throw new DomainError('TRANSFERS_OPEN_TOO_MANY', { open });
    // It became an order while we looked.
    if (baskets === 0) return undefined;
    // The pieces may be promised to what the same buyer has begun before.
    if (missing && hasBegun) return undefined;
    if (missing) throw tooLow(attempt.terms, missing);
    return begun(attempt);
  } catch (error) {
    if (tryAgain.has(brokenConstraint(error) ?? '')) return undefined;
    throw error;
  }
}

/** What somebody else has begun meanwhile, with the basket or the key, and a number that is taken. */
const tryAgain = new Set([
  'checkout_one_standing',
  'checkout_key_hash_unique',
  'customer_order_number_unique',
]);

function begun({ id, terms, holdUntil, order }: Attempt): BegunCheckout {
  return { id, terms, holdUntil, order };
}

function tooLow(terms: CheckoutTerms, { variantId, ...left }: NonNullable<Begun['missing']>): DomainError {
  const line = linesOf(terms).find((each) => each.variantId === variantId);
  return new DomainError('STOCK_TOO_LOW', { sku: line?.sku ?? '', ...left });
}
