import { MikroORM } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { makeProduct, makeWorkshop, variant } from '../../test/make.ts';
import { checkoutInput, makeBasket } from '../../test/make-checkout.ts';
import { makeTrade } from '../../test/make-trade.ts';
import { createBankTransfer } from '../bank-transfer/bank-transfer.ts';
import { ormConfig } from '../mikro-orm.config.ts';
import { createOperationContext } from '../operation.ts';
import { PaymentMethod } from '../payment/payment-method.ts';
import { readQuote } from '../quote/read-quote.ts';
import { beginCheckout } from './begin-checkout.ts';
import { inputHashOf, keyHashOf } from './checkout-hashes.ts';
import { placeOrder } from './place-order.ts';
import { termsOf } from './terms.rules.ts';

const { ctx, rows, sqlOf, url } = await testContext();
const workshop = await makeWorkshop(ctx);
await makeTrade(ctx);
const methods = [PaymentMethod.BANK_TRANSFER, PaymentMethod.TEST];

async function makeVariant(onHand: number): Promise<string> {
  const id = crypto.randomUUID();
  await makeProduct(ctx, { ...workshop, variants: [variant({ id, onHand, weightGrams: 900 })] });
  return id;
}

/** All that a purchase begins with: its buyer has seen the quote, and nothing is looked at any more. */
async function beginningOf(
  variantIds: readonly string[],
  method: PaymentMethod,
  email = `${crypto.randomUUID()}@example.com`,
) {
  const token = await makeBasket(
    ctx,
    variantIds.map((variantId) => ({ variantId })),
  );
  const asked = await checkoutInput(ctx, token, { method });
  const input = { ...asked, buyer: { ...asked.buyer, email } };
  const { quote } = await readQuote(ctx.db, { token, now: ctx.now, taxNumbers: null });
  const hashes = { keyHash: keyHashOf(token, input.key), inputHash: inputHashOf(input) };
  return { input, hashes, terms: termsOf(quote, input.buyer) };
}

type Beginning = Awaited<ReturnType<typeof beginningOf>>;

/** So many purchases, each of the things that are told for its index. */
async function beginningsOf(
  count: number,
  thingsOf: (index: number) => readonly string[],
  method = PaymentMethod.BANK_TRANSFER,
): Promise<Beginning[]> {
  const beginnings: Beginning[] = [];
  for (let index = 0; index < count; index += 1) beginnings.push(await beginningOf(thingsOf(index), method));
  return beginnings;
}

const beginAtOnce = (beginnings: readonly Beginning[]) =>
  Promise.allSettled(beginnings.map((one) => beginCheckout(ctx, one)));

const begun = (outcomes: readonly PromiseSettledResult<{ id: string } | undefined>[]) =>
  outcomes.flatMap((one) => (one.status === 'fulfilled' && one.value ? [one.value.id] : []));

/** What each checkout has of a variant: by the ledger, and by its hold or its order. */
const shares = async (variantId: string) =>
  (
    await rows<{ id: string; moved: number; kept: number }>(
      `select note as id, reserved as moved, coalesce(
        (select quantity from stock_hold where checkout_id::text = note and stock_hold.variant_id = stock_movement.variant_id),
        (select promised_quantity from order_line join customer_order on customer_order.id = order_id
          where checkout_id::text = note and order_line.variant_id = stock_movement.variant_id)) as kept
      from stock_movement where variant_id = $1 and reason = 'HELD'`,
      [variantId],
    )
  ).toSorted((a, b) => (a.id < b.id ? -1 : 1));

const stockOf = async (variantId: string) =>
  (await rows('select on_hand, reserved from stock where variant_id = $1', [variantId]))[0];

test.each(methods)(
  'paid by %s, many that begin at once are few statements, each with all that is its own',
  async (method) => {
    const [cup, bowl] = [await makeVariant(30), await makeVariant(30)];
    // The first locks nothing that the others want, however long it takes.
    const things = [
      [await makeVariant(1)],
      ...Array.from({ length: 16 }, (_, index) => (index % 3 === 0 ? [cup, bowl] : [cup])),
    ];
    const beginnings = await beginningsOf(17, (index) => things[index] ?? [], method);
    const { answer, sql: statements } = await sqlOf(() => beginAtOnce(beginnings));
    // The first alone, and all that came while it was under way.
    expect(statements).toHaveLength(2);
    const ids = begun(answer);
    expect(new Set(ids).size).toBe(17);
    for (const thing of [cup, bowl])
      expect(await shares(thing)).toEqual(
        ids
          .filter((_, index) => things[index]?.includes(thing))
          .toSorted()
          .map((id) => ({ id, moved: 1, kept: 1 })),
      );
    expect(await stockOf(cup)).toEqual({ on_hand: 30, reserved: 16 });
    const written = await rows<{ email: string; buyer: string; key: string }>(
      `select checkout.id, encode(key_hash, 'hex') as key, terms->'buyer'->>'email' as buyer, encode(token_hash, 'hex') = encode(sha256(convert_to($2, 'UTF8')), 'hex') as first,
      payment.amount_minor = (terms->>'totalMinor')::bigint as "isWhole", customer_order.email,
      (select count(*)::int from fulfilment where order_id = customer_order.id) as parts,
      (select array_agg(position order by position) from order_line where order_id = customer_order.id) as lines,
      (select count(*)::int from order_event where order_id = customer_order.id) as events,
      (select string_agg(key, '') from mail where order_id = customer_order.id) = 'placed:' || customer_order.id as "isTold",
      basket.ordered_at is not null as "isClosed"
    from checkout join payment on payment.checkout_id = checkout.id join basket on basket.id = basket_id
      left join customer_order on customer_order.checkout_id = checkout.id
    where checkout.id = any($1::uuid[]) order by checkout.id`,
      [ids, beginnings[0]?.input.token],
    );
    const isOrder = method === PaymentMethod.BANK_TRANSFER;
    expect(written).toEqual(
      beginnings
        .map(({ input, hashes }, index) => ({
          id: ids[index],
          key: hashes.keyHash.toString('hex'),
          buyer: input.buyer.email,
          first: index === 0,
          isWhole: true,
          email: isOrder ? input.buyer.email : null,
          parts: isOrder ? 1 : 0,
          lines: isOrder ? things[index]?.map((_, position) => position + 1) : null,
          events: isOrder ? 1 : 0,
          isTold: isOrder || null,
          isClosed: isOrder,
        }))
        .toSorted((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1)),
    );
  },
);

test('one that cannot begin takes nobody with it, and says why', async () => {
  const method = PaymentMethod.BANK_TRANSFER;
  const [cup, last, rare] = [await makeVariant(20), await makeVariant(2), await makeVariant(1)];
  const email = 'Much@example.com';
  const providers = new Map([[method, createBankTransfer(ctx.db)]]);
  for (let index = 0; index < 3; index += 1)
    await placeOrder(ctx, providers, (await beginningOf([cup], method, email.toLowerCase())).input);
  const ordered = await beginningOf([cup], method);
  await placeOrder(ctx, providers, ordered.input);
  const fine = await beginningsOf(6, () => [cup]);
  const wanting = await beginningsOf(3, () => [last]);
  const whole = await beginningOf([cup, rare], method);
  await rows('update stock set on_hand = 0 where variant_id = $1', [rare]);
  const tooMany = await beginningOf([cup], method, email);
  const outcomes = await beginAtOnce([...fine, ordered, ...wanting, whole, tooMany]);
  expect(begun(outcomes)).toHaveLength(8);
  expect(outcomes[6]).toEqual({ status: 'fulfilled', value: undefined });
  const refused = outcomes.slice(7, 10).filter(({ status }) => status === 'rejected');
  expect(refused).toMatchObject([{ reason: { code: 'STOCK_TOO_LOW' } }]);
  expect(outcomes.slice(10)).toMatchObject([
    { reason: { code: 'STOCK_TOO_LOW' } },
    { reason: { code: 'TRANSFERS_OPEN_TOO_MANY' } },
  ]);
  expect(await stockOf(cup)).toEqual({ on_hand: 20, reserved: 10 });
  expect(await stockOf(last)).toEqual({ on_hand: 2, reserved: 2 });
  expect(await stockOf(rare)).toEqual({ on_hand: 0, reserved: 0 });
  for (const id of [cup, last])
    expect((await shares(id)).every(({ moved, kept }) => moved === 1 && kept === 1)).toBe(true);
});

test('whoever waits for a row that somebody has locked waits alone', async () => {
  const method = PaymentMethod.BANK_TRANSFER;
  const [cup, locked] = [await makeVariant(20), await makeVariant(5)];
  const others = await beginningsOf(8, () => [cup]);
  const stuck = await beginningOf([locked], method);
  const [first, ...rest] = others;
  let outcome: Promise<unknown> = Promise.resolve();
  let isDone = false;
  await ctx.db.transaction().execute(async (tx) => {
    await sql`select from stock where variant_id = ${locked} for update`.execute(tx);
    const all = [first, stuck, ...rest].flatMap((one) => one ?? []).map((one) => beginCheckout(ctx, one));
    outcome = (all[1] ?? Promise.reject(new Error('Nobody waits.'))).finally(() => (isDone = true));
    await Promise.all(all.filter((_, index) => index !== 1));
    // Nor does whoever comes later.
    await beginCheckout(ctx, await beginningOf([cup], method));
    expect(isDone).toBe(false);
  });
  expect(await outcome).toMatchObject({ order: expect.anything() });
  expect(await stockOf(cup)).toEqual({ on_hand: 20, reserved: 9 });
  expect(await stockOf(locked)).toEqual({ on_hand: 5, reserved: 1 });
});

test('begun by several processes, with things the other way round, all come to an end', async () => {
  const variants = [await makeVariant(60), await makeVariant(60), await makeVariant(60)];
  const beginnings = await beginningsOf(24, (index) => (index % 2 === 0 ? variants : variants.toReversed()));
  const other = await MikroORM.init(ormConfig({ url }));
  try {
    const contexts = [ctx, createOperationContext(other, ctx.now)];
    const outcomes = await Promise.all(
      beginnings.map((one, index) => beginCheckout(contexts[(index >> 1) % 2] ?? ctx, one)),
    );
    expect(outcomes.every((one) => one?.order)).toBe(true);
  } finally {
    await other.close();
  }
  for (const id of variants) expect(await stockOf(id)).toEqual({ on_hand: 60, reserved: 24 });
});
