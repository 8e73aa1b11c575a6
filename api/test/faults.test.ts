import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { databaseOf } from '../src/database.ts';
import { compareBooks, type Differences, isSound } from './compare-books.ts';
import { driveCheckouts } from './drive-checkouts.ts';
import { testContext } from './harness.ts';
import { makeOrder, makeShop } from './make-order.ts';
import type { StandInPayment } from './stand-in-stripe-books.ts';

/** What is wrong, without what is not. */
const wrongOf = (differences: Differences) =>
  Object.fromEntries(Object.entries(differences).filter(([, ids]) => ids.length > 0));

// `npm run prove:checkout` is the long form. This uses what is compiled in api/dist.
test('checkouts among kills, cut connections and a faulty Stripe lose, double and forget nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'aul-faults-'));
  try {
    const report = await driveCheckouts({
      folder,
      dist: join(import.meta.dirname, '../dist'),
      checkouts: 40,
      atOnce: 10,
      killEvery: 1.5,
      kills: 2,
      windowSeconds: 0,
      seed: 7,
    });
    expect(wrongOf(report.differences)).toEqual({});
    expect(report.deaths).toMatchObject({ api: 1, postgres: 1 });
    expect(report.ordered).toBeGreaterThan(10);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('books that differ are told apart', async () => {
  const { ctx, orm, rows } = await testContext();
  const { producerId, plate } = await makeShop(ctx);
  await makeOrder(ctx, { parts: [{ producerId, lines: [{ variantId: plate, quantity: 2 }] }] });
  const [checkout] = await rows<{ id: string }>('select id from checkout');
  const stock = await rows<{ id: string; onHand: number }>(
    'select variant_id as id, on_hand as "onHand" from stock',
  );
  const onHand = new Map(stock.map(({ id, onHand }) => [id, onHand]));
  const books = { db: databaseOf(orm), now: ctx.now, purchases: [], payments: [], onHand };
  const sound = await compareBooks(books);
  expect(isSound(sound), JSON.stringify(sound)).toBe(true);

  const paid: StandInPayment = {
    checkoutId: crypto.randomUUID(),
    sessionId: 'cs_test_1',
    status: 'succeeded',
    currency: 'usd',
    amount: 2_500n,
    captured: 2_500n,
    refunded: 0n,
  };
  const told = { token: 'a', keys: ['b'], refusal: null, isLeft: false, order: 'AAAA-AAAA' };
  const twice = [1, 2].map(() => ({ ...paid, checkoutId: checkout?.id ?? '' }));
  const differences = await compareBooks({
    ...books,
    purchases: [told],
    payments: [paid, ...twice],
    onHand: new Map(),
  });
  expect(wrongOf(differences)).toEqual({
    lostOrders: ['AAAA-AAAA'],
    duplicateCharges: [checkout?.id, expect.any(String)],
    chargesWithoutOrder: [paid.checkoutId],
    oversold: [plate],
  });
  await rows(`update customer_order set total_minor = total_minor + 1, items_minor = items_minor + 1`);
  await rows(`update payment set captured_minor = 0`);
  await rows(`update checkout set method = 'CARD'`);
  await rows(`update stock set reserved = 0 where variant_id = $1`, [plate]);
  expect(wrongOf(await compareBooks(books))).toMatchObject({
    ordersWithoutPayment: [checkout?.id],
    moneyLedgers: [checkout?.id],
    promises: [plate],
    told: expect.arrayContaining([expect.stringContaining('LEDGER_DIFFERS')]),
  });
  await rows(`update payment set state = 'CANCELLED'`);
  await rows(`update fulfilment set state = 'PENDING_PAYMENT'`);
  expect(wrongOf(await compareBooks(books))).toMatchObject({ ordersWaitingInVain: [checkout?.id] });
});
