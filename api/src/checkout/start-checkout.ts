import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { DomainError } from '../errors.ts';
import { brokenConstraint, found, type OperationContext, refuseUnless, transaction } from '../operation.ts';
import { stockBecause } from '../stock/stock-because.ts';
import { StockReason } from '../stock/stock-reason.ts';
import { hashToken } from '../viewer/secret-token.ts';
import { inputHashOf, keyHashOf } from './checkout-hashes.ts';
import type { CheckoutInput } from './checkout-input.ts';
import type { CheckoutTerms } from './checkout-terms.ts';
import { holdFor, leaseFor } from './checkout-times.ts';
import { failCheckout } from './fail-checkout.ts';
import { readQuote } from './read-quote.ts';
import { requireOrderable, termsOf } from './terms.rules.ts';

/** A checkout that has just been started, or that the same key had started before. */
export type StartedCheckout =
  | { id: string; terms: CheckoutTerms; holdUntil: Date }
  | { id: string; terms: null };

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
    const known = await knownCheckout(ctx, hashes);
    if (known) return known;
    const { quote, basket } = await readQuote(ctx.db, {
      token: input.token,
      now: ctx.now,
      choices: input.choices,
    });
    if (basket.isOrdered) throw new DomainError('BASKET_CLOSED', {});
    requireOrderable(quote, input);
    const started = await begin(ctx, { input, hashes, terms: termsOf(quote, input.buyer) });
    if (started) return started;
    await endOthers(ctx, input.token, hashes);
  }
  throw new DomainError('CHECKOUT_IN_PROGRESS', {});
}

/** Of one who buys the same basket again and again at once, somebody gets through. */
const mostAttempts = 5;

interface Hashes {
  keyHash: Buffer;
  inputHash: Buffer;
}

async function knownCheckout({ db }: OperationContext, hashes: Hashes): Promise<StartedCheckout | undefined> {
  const { rows } = await sql<{ id: string; input_hash: Buffer }>`
    select id, input_hash from checkout where key_hash = ${hashes.keyHash}`.execute(db);
  const [known] = rows;
  if (!known) return undefined;
  if (!known.input_hash.equals(hashes.inputHash)) throw new DomainError('IDEMPOTENCY_KEY_REUSED', {});
  return { id: known.id, terms: null };
}

interface Beginning {
  input: CheckoutInput;
  hashes: Hashes;
  terms: CheckoutTerms;
}

interface Begun {
  /** Null when the basket cannot be bought any more. */
  basket: string | null;
  missing: { sku: string; available: number; requested: number } | null;
}

/**
 * One statement, since others who want the same pieces wait until it is done. The basket is locked first and then the
 * stock, its rows in one order, so that two never wait for each other for ever; what a lock waited for counts as it is
 * then. There is a checkout with all of its pieces promised, or nothing has happened. Undefined when another attempt with
 * the basket is open.
 */
async function begin(
  ctx: OperationContext,
  { input, hashes, terms }: Beginning,
): Promise<StartedCheckout | undefined> {
  const id = uuidv7();
  const { now } = ctx;
  const holdUntil = new Date(now.getTime() + holdFor(input.method));
  const pieces = piecesOf(terms).filter(({ quantity }) => quantity > 0);
  try {
    const { rows } = await sql<Begun>`
      with bought as materialized (
        select id from basket where token_hash = ${hashToken(input.token)} and ordered_at is null for update),
      wanted as (select * from unnest(
        ${pieces.map(({ variantId }) => variantId)}::uuid[], ${pieces.map(({ quantity }) => quantity)}::int[]
      ) as pieces (variant_id, quantity)),
      locked as materialized (
        select stock.variant_id, on_hand - reserved as free from bought, stock join wanted using (variant_id)
        order by stock.variant_id for update of stock),
      missing as materialized (
        select wanted.variant_id, quantity, coalesce(free, 0) as free from wanted left join locked using (variant_id)
        where coalesce(free, 0) < quantity),
      made as (
        insert into checkout (id, basket_id, key_hash, input_hash, state, terms, method, return_url, hold_until, lease_until, created_at)
        select ${id}::uuid, bought.id, ${hashes.keyHash}, ${hashes.inputHash}, 'HELD', ${JSON.stringify(terms)}::jsonb, ${input.method},
          ${input.returnUrl}, ${holdUntil}, ${new Date(now.getTime() + leaseFor)}, ${now}
        from bought where not exists (select from missing) returning id),
      payable as (
        insert into payment (id, checkout_id, method, state, amount_minor, currency, captured_minor, refunded_minor, created_at)
        select ${uuidv7()}::uuid, id, ${input.method}, 'WAITING', ${terms.totalMinor}::bigint, ${terms.currency}, 0, 0, ${now} from made),
      promised as (
        update stock set reserved = reserved + quantity
        from made, wanted, ${stockBecause({ reason: StockReason.HELD, note: id })}
        where stock.variant_id = wanted.variant_id returning stock.variant_id, quantity),
      held as (
        insert into stock_hold (checkout_id, variant_id, quantity) select ${id}::uuid, variant_id, quantity from promised)
      select (select id from bought) as basket,
        (select json_build_object('sku', sku, 'available', free, 'requested', quantity)
          from missing join product_variant on product_variant.id = variant_id order by sku limit 1) as missing`.execute(
      ctx.db,
    );
    const begun = found(rows[0], 'The basket');
    // It became an order while we looked.
    if (begun.basket === null) return undefined;
    if (begun.missing) throw new DomainError('STOCK_TOO_LOW', begun.missing);
    return { id, terms, holdUntil };
  } catch (error) {
    const constraint = brokenConstraint(error);
    if (constraint === 'checkout_one_open' || constraint === 'checkout_key_hash_unique') return undefined;
    throw error;
  }
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

function piecesOf({ fulfilments }: CheckoutTerms) {
  return fulfilments.flatMap(({ lines }) =>
    lines.map(({ variantId, fromStock }) => ({ variantId, quantity: fromStock })),
  );
}
