import fastify from 'fastify';
import { afterAll, expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { makeOrder, makeShop } from '../../test/make-order.ts';
import { databaseOf } from '../database.ts';
import type { DomainError } from '../errors.ts';
import { signOrder } from '../order/order-link.ts';
import { StaffRole } from '../viewer/staff-role.ts';
import { addPaperRoutes } from './paper-routes.ts';

const { ctx, orm } = await testContext();
const { producerId, plate } = await makeShop(ctx);
const order = await makeOrder(ctx, { parts: [{ producerId, lines: [{ variantId: plate, quantity: 1 }] }] });
const secret = 'a secret of tests';
const url = `/orders/${order.number}/confirmation.pdf?token=${signOrder(secret, order.id)}`;

let drawn = 0;
const held = Promise.withResolvers<Buffer>();
const server = fastify();
server.setErrorHandler((error, _, reply) => reply.code(503).send((error as DomainError).code));
addPaperRoutes(server, {
  db: databaseOf(orm),
  draw: () => {
    drawn += 1;
    return held.promise;
  },
  secret,
  bankDetails: [],
  staffOf: async () => ({
    kind: 'STAFF',
    id: crypto.randomUUID(),
    role: StaffRole.OFFICER,
    places: null,
    languages: null,
  }),
});
afterAll(() => server.close());

const ask = (remoteAddress: string, path = url) => server.inject({ url: path, remoteAddress });

test('a buyer has two papers made at once, and keeps neither others nor staff from theirs', async () => {
  const first = [ask('203.0.113.1'), ask('203.0.113.1')];
  await expect.poll(() => drawn).toBe(2);
  expect((await ask('203.0.113.1')).body).toBe('BUSY');
  const other = ask('203.0.113.2');
  const staffs = ask('203.0.113.1', `/desk/orders/${order.number}/confirmation.pdf`);
  await expect.poll(() => drawn).toBe(4);
  held.resolve(Buffer.from('%PDF'));
  const answers = await Promise.all([...first, other, staffs, ask('203.0.113.1')]);
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200, 200]);
});
