import { expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { makeOrder, makeShop } from '../../test/make-order.ts';
import { forgetBuyers } from './forget-buyers.ts';

const { ctx, rows } = await testContext();
const { producerId, plate } = await makeShop(ctx);

test('who came to nothing a month ago is forgotten, with where they live; what they wanted is not', async () => {
  const orderIds = [];
  for (let count = 0; count < 5; count += 1) {
    const { id } = await makeOrder(ctx, {
      parts: [{ producerId, lines: [{ variantId: plate, quantity: 1 }] }],
    });
    orderIds.push(id);
  }
  const checkouts = (
    await rows<{ id: string }>(
      'select checkout_id as id from customer_order where id = any($1) order by placed_at, id',
      [orderIds],
    )
  ).map(({ id }) => id);
  const [old, recent, paid, waiting, ordered] = checkouts;
  const fail = (id: string | undefined, days: number) =>
    rows(
      `update checkout set state = 'FAILED', failure = 'PAYMENT_DECLINED', ended_at = $2::timestamptz - make_interval(days => $3) where id = $1`,
      [id, ctx.now, days],
    );
  const pay = (id: string | undefined, state: string, captured: number) =>
    rows('update payment set state = $2, captured_minor = $3 where checkout_id = $1', [id, state, captured]);
  for (const id of [old, paid, waiting]) await fail(id, 31);
  await fail(recent, 29);
  for (const id of [old, recent, ordered]) await pay(id, 'CANCELLED', 0);
  await pay(paid, 'CAPTURED', 100);
  await pay(waiting, 'WAITING', 0);
  const terms = () => rows<{ id: string; terms: Record<string, unknown> }>('select id, terms from checkout');
  const before = new Map((await terms()).map((row) => [row.id, row.terms]));
  await forgetBuyers(ctx);
  await forgetBuyers(ctx);
  for (const row of await terms()) {
    const { buyer, ...others } = before.get(row.id) ?? {};
    expect(buyer).toBeTruthy();
    expect(row.terms).toEqual(row.id === old ? others : { ...others, buyer });
  }
});
