import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { makeRegion, makeVillage } from '../../test/make.ts';
import { makeOrder, makeShop } from '../../test/make-order.ts';
import { ConsentScope } from '../consent/consent-scope.ts';
import { recordConsent } from '../consent/record-consent.ts';
import { withdrawConsent } from '../consent/withdraw-consent.ts';
import { found } from '../operation.ts';
import { inviteStaff } from '../staff/invite-staff.ts';
import { StaffRole } from '../viewer/staff-role.ts';
import { type OrderRow, orderRow } from './order-row.ts';
import { showDeskOrder, showOrder } from './show-order.ts';

const { ctx, rows: query } = await testContext();
const { producerId, neighbour, plate, jug } = await makeShop(ctx);
const officer = { kind: 'STAFF', role: StaffRole.OFFICER, languages: null } as const;

test('a buyer reads their order in their language, staff in Latin letters', async () => {
  const order = await makeOrder(ctx, {
    parts: [{ producerId, lines: [{ variantId: plate, quantity: 1 }] }],
  });
  const row = await rowOf(order.id);
  const viewer = { ...officer, id: await staffId(), places: null };
  const told = ({ fulfilments: [part] }: ReturnType<typeof showOrder>) => [
    part?.senderName,
    part?.senderPlace,
    part?.lines[0]?.title,
  ];
  expect(told(showOrder(row, ctx.now))).toEqual(['Мастерская', 'Риштан, Фергана', 'Вещь PLATE']);
  expect(told(showDeskOrder(row, { viewer, now: ctx.now }).order)).toEqual([
    'Workshop',
    'Rishton, Fergana',
    'PLATE',
  ]);
});

test('a buyer is not told who sends it without their consent, staff are', async () => {
  const order = await makeOrder(ctx, {
    parts: [{ producerId, lines: [{ variantId: plate, quantity: 1 }] }],
  });
  const viewer = { ...officer, id: await staffId(), places: null };
  const told = async () => {
    const row = await rowOf(order.id);
    const [buyers] = showOrder(row, ctx.now).fulfilments;
    const [staffs] = showDeskOrder(row, { viewer, now: ctx.now }).order.fulfilments;
    return [buyers?.senderName, buyers?.senderPlace, staffs?.senderName];
  };
  const [before] = await query<{ kind: string }>('select kind from producer where id = $1', [producerId]);
  await query(`update producer set kind = 'FAMILY_WORKSHOP' where id = $1`, [producerId]);
  expect(await told()).toEqual([null, 'Риштан, Фергана', 'Workshop']);
  await recordConsent(ctx, { producerId, scope: ConsentScope.NAME, evidence: 'A signed form' });
  expect(await told()).toEqual(['Мастерская', 'Риштан, Фергана', 'Workshop']);
  await withdrawConsent(ctx, { producerId, scope: ConsentScope.NAME });
  expect(await told()).toEqual([null, 'Риштан, Фергана', 'Workshop']);
  await query('update producer set kind = $2 where id = $1', [producerId, before?.kind]);
});

test('staff read how those are reached who send from their places, and of others nothing', async () => {
  const [country] = await query<{ id: string }>(`select id from place where level = 'COUNTRY'`);
  const region = await makeRegion(ctx, { parentId: country?.id });
  const far = await makeVillage(ctx, { parentId: region.id });
  const sender = { street: '3 Potters Street', postalCode: null, phone: '+998912345678', email: null };
  await query('update producer set sender = $2 where id = $1', [producerId, sender]);
  await query('update producer set place_id = $2 where id = $1', [neighbour, far.id]);
  const order = await makeOrder(ctx, {
    parts: [
      { producerId, lines: [{ variantId: plate, quantity: 1 }] },
      { producerId: neighbour, lines: [{ variantId: jug, quantity: 1 }] },
    ],
  });
  const row = await rowOf(order.id);
  const id = await staffId();
  const sendersFor = (places: string[] | null) =>
    showDeskOrder(row, { viewer: { ...officer, id, places }, now: ctx.now }).senders;
  const [near, other] = [
    { fulfilment: 1, producerId, sender },
    { fulfilment: 2, producerId: neighbour, sender: null },
  ];
  expect(sendersFor(null)).toEqual([near, other]);
  expect(sendersFor([far.path])).toEqual([other]);
  expect(sendersFor(['nowhere'])).toEqual([]);
  expect(JSON.stringify(showOrder(row, ctx.now))).not.toContain(sender.phone);
});

async function rowOf(orderId: string): Promise<OrderRow> {
  const { rows } = await sql<{ row: OrderRow }>`
    select ${orderRow} as row from customer_order where id = ${orderId}`.execute(ctx.db);
  return found(rows[0], 'The order').row;
}

const staffId = () =>
  inviteStaff(ctx, { email: `${crypto.randomUUID()}@example.org`, name: 'Officer', role: officer.role });
