import fastify from 'fastify';
import { afterAll, expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { makeOrder, makeShop } from '../../test/make-order.ts';
import { databaseOf } from '../database.ts';
import type { DomainError } from '../errors.ts';
import { signOrder, signPapers } from '../order/order-link.ts';
import { StaffRole } from '../viewer/staff-role.ts';
import { addPaperRoutes } from './paper-routes.ts';

const { ctx, orm } = await testContext();
const { producerId, plate } = await makeShop(ctx);
const order = await makeOrder(ctx, { parts: [{ producerId, lines: [{ variantId: plate, quantity: 1 }] }] });
const secret = 'a secret of tests';
const opening = (token: string) => `/orders/${order.number}/confirmation.pdf?token=${token}`;
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);
const url = opening(signPapers(secret, order.id, new Date()));

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

test.each([
  ['nothing', ''],
  ['what opens the order itself', signOrder(secret, order.id)],
  ['what opened its papers two days ago', signPapers(secret, order.id, daysAgo(2))],
  ['what opens those of another', signPapers(secret, crypto.randomUUID(), new Date())],
])('%s opens no paper', async (_, token) => {
  expect((await ask('203.0.113.9', opening(token))).body).toBe('NOT_FOUND');
  expect(drawn).toBe(0);
});

test('a buyer has two papers made at once, and keeps neither others nor staff from theirs', async () => {
  const first = [ask('203.0.113.1'), ask('203.0.113.1')];
  await expect.poll(() => drawn).toBe(2);
  expect((await ask('203.0.113.1')).body).toBe('BUSY');
  const other = ask('203.0.113.2', opening(signPapers(secret, order.id, daysAgo(1))));
  const staffs = ask('203.0.113.1', `/desk/orders/${order.number}/confirmation.pdf`);
  await expect.poll(() => drawn).toBe(4);
  held.resolve(Buffer.from('%PDF'));
  const answers = await Promise.all([...first, other, staffs, ask('203.0.113.1')]);
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200, 200]);
});
