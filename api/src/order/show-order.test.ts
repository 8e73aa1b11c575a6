import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { makeOrder, makeShop } from '../../test/make-order.ts';
import { found } from '../operation.ts';
import { inviteStaff } from '../staff/invite-staff.ts';
import { StaffRole } from '../viewer/staff-role.ts';
import { type OrderRow, orderRow } from './order-row.ts';
import { showDeskOrder, showOrder } from './show-order.ts';

const { ctx } = await testContext();
const { producerId, plate } = await makeShop(ctx);

test('a buyer reads their order in their language, staff in Latin letters', async () => {
  const order = await makeOrder(ctx, {
    parts: [{ producerId, lines: [{ variantId: plate, quantity: 1 }] }],
  });
  const role = StaffRole.OFFICER;
  const id = await inviteStaff(ctx, { email: 'officer@example.org', name: 'Officer', role });
  const viewer = { kind: 'STAFF', id, role, places: null, languages: null } as const;
  const { rows } = await sql<{ row: OrderRow }>`
    select ${orderRow} as row from customer_order where id = ${order.id}`.execute(ctx.db);
  const { row } = found(rows[0], 'The order');
  const read = ({ fulfilments: [part] }: ReturnType<typeof showOrder>) => [
    part?.senderName,
    part?.senderPlace,
    part?.lines[0]?.title,
  ];
  expect(read(showOrder(row, ctx.now))).toEqual(['Мастерская', 'Риштан, Фергана', 'Вещь PLATE']);
  expect(read(showDeskOrder(row, { viewer, now: ctx.now }).order)).toEqual([
    'Workshop',
    'Rishton, Fergana',
    'PLATE',
  ]);
});
