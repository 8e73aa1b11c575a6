import fastify from 'fastify';
import { afterAll, expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { makeOrder, makeShop } from '../../test/make-order.ts';
import { cancelOrder } from '../cancellation/cancel-order.ts';
import { databaseOf } from '../database.ts';
import { DomainError } from '../errors.ts';
import { confirmFulfilment } from '../fulfilment/confirm-fulfilment.ts';
import { PaymentMethod } from '../payment/payment-method.ts';
import { shipFulfilment } from '../shipment/ship-fulfilment.ts';
import { PostalKind } from '../shipping/postal-kind.ts';
import { inviteStaff } from '../staff/invite-staff.ts';
import { StaffRole } from '../viewer/staff-role.ts';
import { anybody, type StaffViewer, type Viewer } from '../viewer/viewer.ts';
import { deskPapersOf } from './desk-papers.ts';
import { addPaperRoutes } from './paper-routes.ts';
import { readOrderPaper } from './read-order-paper.ts';
import { startDrawing } from './start-drawing.ts';

const { ctx, orm } = await testContext();
const db = databaseOf(orm);
const { producerId, plate, bowl } = await makeShop(ctx);
const role = StaffRole.OFFICER;
const id = await inviteStaff(ctx, { email: 'officer@example.org', name: 'Officer', role });
const officer: StaffViewer = { kind: 'STAFF', id, role, places: null, languages: null };
let asking: Viewer = officer;
const server = fastify();
server.setErrorHandler((error, _, reply) =>
  reply
    .code(error instanceof DomainError ? 404 : 500)
    .send(error instanceof DomainError ? error.code : error),
);
const { draw, close } = startDrawing({ logger: console });
addPaperRoutes(server, {
  db,
  draw,
  secret: 'a secret of tests',
  bankDetails: ['IBAN 1'],
  staffOf: async () => asking,
});
afterAll(() => Promise.all([server.close(), close()]));

const order = await makeOrder(ctx, {
  method: PaymentMethod.BANK_TRANSFER,
  parts: [
    {
      producerId,
      lines: [
        { variantId: plate, quantity: 2 },
        { variantId: bowl, quantity: 1 },
      ],
    },
  ],
});
const part = { order: order.number, fulfilment: 1 };

async function papers() {
  const read = await readOrderPaper(db, order.id);
  return read ? deskPapersOf(read) : [];
}

test('staff are given every paper of an order, parcel by parcel, and each is there', async () => {
  expect((await papers()).map(({ kind, parcel }) => [kind, parcel])).toEqual([
    ['CONFIRMATION', null],
    ['PACKING_SLIP', null],
    ['COMMERCIAL_INVOICE', null],
    // By the service that was paid for, which is a post’s.
    ['CN23', null],
  ]);
  await confirmFulfilment(ctx, officer, part);
  const parcel = { ...part, carrier: 'Courier' };
  await shipFulfilment(ctx, officer, { ...parcel, key: 'parcel-1', contents: [{ line: 1, quantity: 2 }] });
  expect((await papers()).map(({ parcel: number }) => number)).toEqual([null, 1, 1, null, null, null]);
  await shipFulfilment(ctx, officer, { ...parcel, key: 'parcel-2' });
  const all = await papers();
  expect(all.map(({ parcel: number }) => number)).toEqual([null, 1, 1, 2, 2]);
  for (const { path } of all) {
    const { statusCode, headers, rawPayload } = await server.inject(path);
    expect([statusCode, headers['content-type']], path).toEqual([200, 'application/pdf']);
    expect(rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  }
});

test('a pro-forma is there only while a transfer is to come', async () => {
  const statusOf = async (number: string) =>
    (await server.inject(`/desk/orders/${number}/pro-forma.pdf`)).statusCode;
  const parts = [{ producerId, lines: [{ variantId: plate, quantity: 1 }] }];
  const transfer = { method: PaymentMethod.BANK_TRANSFER, isPaid: false, parts };
  const waiting = await makeOrder(ctx, transfer);
  expect(await statusOf(waiting.number)).toBe(200);
  await cancelOrder(ctx, officer, { order: waiting.number, reason: 'Not wanted' });
  expect(await statusOf(waiting.number)).toBe(404);
  const { number } = await makeOrder(ctx, { parts });
  expect([await statusOf(order.number), await statusOf(number)]).toEqual([404, 404]);
});

test('what has left with another carrier than was paid for is declared as that carrier does', async () => {
  const read = await readOrderPaper(db, order.id);
  const kindsWith = (carrier: string, postalKind: PostalKind) => {
    if (!read) return [];
    const fulfilments = read.fulfilments.map((each) => ({
      ...each,
      shipping: { ...each.shipping, postalKind },
      shipments: each.shipments.slice(0, 1).map((shipment) => ({ ...shipment, carrier })),
    }));
    return deskPapersOf({ ...read, perSdr: '1.359866', fulfilments })
      .filter(({ parcel }) => parcel === 1)
      .map(({ kind }) => kind);
  };
  expect(kindsWith('Қазпошта', PostalKind.NONE)).toContain('CN23');
  expect(kindsWith('Қазпошта', PostalKind.LETTER_PACKET)).toContain('CN22');
  expect(kindsWith('Courier', PostalKind.PARCEL)).not.toContain('CN23');
  expect(kindsWith('Uzbekistan Post', PostalKind.EMS)).toContain('CN23');
});

test('they are for nobody else, and not for staff of other places', async () => {
  const [one] = await papers();
  for (const viewer of [
    anybody,
    { kind: 'BUYER', orderId: order.id } as const,
    { ...officer, role: StaffRole.EDITOR },
    { ...officer, places: ['uzbekistan/elsewhere'] },
  ]) {
    asking = viewer;
    for (const path of [one?.path ?? '', `/desk/orders/${order.number}/1/packing-slip.pdf`])
      expect((await server.inject(path)).statusCode).toBe(404);
  }
  asking = officer;
  expect((await server.inject(`/desk/orders/${order.number}/secrets.pdf`)).statusCode).toBe(404);
});
