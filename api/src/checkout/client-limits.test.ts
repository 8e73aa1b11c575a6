import { expect, test } from 'vitest';
import { testContext, testShop } from '../../test/harness.ts';
import { makeMarkets } from '../../test/make.ts';
import { clientLimits, createClientLimits } from './client-limits.ts';

const { ctx, query, rows } = await testContext();
await makeMarkets(ctx);
const makeBasket = (ip?: string) => query('mutation { createBasket { token } }', {}, { ip });
const baskets = async () => (await rows('select from basket')).length;

test('one client makes so many baskets and is told when it may go on; others are not concerned', async () => {
  const { points } = clientLimits.baskets;
  const limits = createClientLimits();
  for (let made = 0; made < points; made += 1) await limits.take('baskets', '203.0.113.7');
  await expect(limits.take('baskets', '::ffff:203.0.113.7')).rejects.toMatchObject({
    code: 'TOO_MANY_REQUESTS',
    message: expect.stringMatching(/again in (5\d\d|600) seconds/),
  });
  await limits.take('baskets', '203.0.113.8');
  await limits.take('orders', '203.0.113.7');
});

test('what comes from the machine itself is not counted', async () => {
  const limits = createClientLimits();
  for (let made = 0; made <= clientLimits.orders.points; made += 1)
    for (const ip of ['127.0.0.1', '::1', '::ffff:127.0.0.1', undefined]) await limits.take('orders', ip);
});

test('a client that asks too often gets no basket', async () => {
  const { limits } = testShop;
  for (let made = 0; made < clientLimits.baskets.points - 1; made += 1)
    await limits.take('baskets', '198.51.100.1');
  expect((await makeBasket('198.51.100.1')).errors).toEqual([]);
  const before = await baskets();
  const { data, errors } = await makeBasket('198.51.100.1');
  expect(data).toBeNull();
  expect(errors[0]?.message).toMatch(/^That was too often; it is possible again in \d+ seconds/);
  expect(await baskets()).toBe(before);
  expect((await makeBasket()).errors).toEqual([]);
});

test('a client that orders too often, or too much by bank transfer, is refused before anything is looked up', async () => {
  const { limits } = testShop;
  const order = (ip: string, method: string) =>
    query(
      `mutation($input: PlaceOrderInput!) { placeOrder(input: $input) { redirectUrl } }`,
      {
        input: {
          token: 'none',
          key: crypto.randomUUID(),
          email: 'ada@example.com',
          phone: '+14155550132',
          address: {
            country: 'US',
            name: 'Ada Example',
            street: ['1 Market Street'],
            city: 'San Francisco',
            region: 'CA',
            postalCode: '94105',
          },
          method,
          expectedTotalMinor: '1',
          returnUrl: 'https://shop.example/order/',
        },
      },
      { ip },
    );
  for (let tries = 0; tries < clientLimits.orders.points; tries += 1)
    await limits.take('orders', '198.51.100.2');
  expect((await order('198.51.100.2', 'TEST')).errors[0]?.message).toMatch(/too often/);
  for (let tries = 0; tries < clientLimits.transfers.points; tries += 1)
    await limits.take('transfers', '198.51.100.3');
  expect((await order('198.51.100.3', 'BANK_TRANSFER')).errors[0]?.message).toMatch(/too often/);
  expect((await order('198.51.100.3', 'TEST')).errors[0]?.message).not.toMatch(/too often/);
});
