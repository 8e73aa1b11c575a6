import { expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { makeOrder, makeShop } from '../../test/make-order.ts';
import { CertificateType } from '../certificate/certificate.entity.ts';
import { DutyCollection } from '../customs/duty-collection.ts';
import { PaymentMethod } from '../payment/payment-method.ts';
import { confirmation } from './buyer-papers.ts';
import { consignmentOf, requireSums } from './order-sums.rules.ts';
import { readFulfilmentPaper, readOrderPaper } from './read-order-paper.ts';

const { ctx, orm, rows, sqlOf } = await testContext();
const db = orm.em.getKysely() as unknown as Parameters<typeof readOrderPaper>[0];
const shop = await makeShop(ctx);

const taxNumbers = { iossNumber: 'IM0000000000', gbVatNumber: null, eoriNumber: null };
const certificates = [{ type: CertificateType.CITES, number: 'UZ-1' }];
await rows(`insert into exchange_rate (base, quote, date, rate)
  values ('XDR', 'USD', '2026-09-29', 1.3598660), ('XDR', 'USD', '2026-10-29', 2), ('XDR', 'JPY', '2026-09-30', 214)`);
const sender = { street: '3 Potters Street', postalCode: null, phone: '+998912345678', email: null };
await rows('update producer set sender = $2 where id = $1', [shop.producerId, sender]);
const order = await makeOrder(ctx, {
  method: PaymentMethod.BANK_TRANSFER,
  parts: [
    {
      producerId: shop.neighbour,
      lines: [{ variantId: shop.jug, quantity: 1, unitMinor: 3_000_000_000_050n }],
    },
    {
      producerId: shop.producerId,
      lines: [
        { variantId: shop.plate, quantity: 2, unitMinor: 2_450n, dutyMinor: 12n, taxMinor: 7n, certificates },
        { variantId: shop.bowl, quantity: 1 },
      ],
      shippingMinor: 1_850n,
      collection: DutyCollection.AT_CHECKOUT,
      taxNumbers,
    },
  ],
});

test('an order is read for papers in one statement, with amounts to the last digit', async () => {
  const { answer, sql } = await sqlOf(() => readOrderPaper(db, order.id));
  expect(sql).toHaveLength(1);
  expect(answer).toMatchObject({
    number: order.number,
    placedAt: ctx.now,
    currency: 'USD',
    totalMinor: order.totalMinor,
    payment: 'CAPTURED',
    method: 'BANK_TRANSFER',
    email: 'buyer@example.org',
    address: { country: 'US', region: 'NY' },
    incoterm: 'DAP',
    fulfilments: [
      {
        position: 1,
        sender: null,
        collection: 'AT_BORDER',
        taxNumbers: null,
        lines: [{ sku: 'JUG', unitMinor: 3_000_000_000_050n }],
      },
      {
        position: 2,
        sender,
        leavesBy: '2026-10-05',
        collection: 'AT_CHECKOUT',
        taxNumbers,
        shipping: { amountMinor: '1850' },
        lines: [
          { sku: 'PLATE', quantity: 2, dutyMinor: 12n, taxMinor: 7n, hsCode6: '691200', certificates },
          { sku: 'BOWL', quantity: 1, certificates: [] },
        ],
        shipments: [],
      },
    ],
  });
  expect(answer?.perSdr).toBe('1.359866');
  if (answer) expect(() => requireSums(answer)).not.toThrow();
});

test('what one producer sends is read with its parcels', async () => {
  const [row] = await rows<{ id: string; line: string }>(
    `select f.id, l.id as line from fulfilment f join order_line l on l.fulfilment_id = f.id
     where f.order_id = $1 and l.sku = 'PLATE'`,
    [order.id],
  );
  const parcel = crypto.randomUUID();
  await rows(
    `insert into shipment (id, fulfilment_id, carrier, tracking_number, contents, shipped_at)
     values ($1, $2, 'UzPost', 'CP473124829UZ', $3::jsonb, $4)`,
    [parcel, row?.id, JSON.stringify([{ lineId: row?.line, quantity: 1 }]), '2026-10-03T08:00:00Z'],
  );
  const read = await readFulfilmentPaper(db, row?.id ?? '');
  expect(read?.order.number).toBe(order.number);
  expect(read?.fulfilment.shipments).toMatchObject([
    { id: parcel, trackingNumber: 'CP473124829UZ', shippedAt: new Date('2026-10-03T08:00:00Z') },
  ]);
  if (!read) return;
  expect(consignmentOf(read.fulfilment, parcel)).toMatchObject({ pieces: 1, valueMinor: 2_450n });
  expect(consignmentOf(read.fulfilment)).toMatchObject({ pieces: 2 });
});

test('of an order that there is not, nothing is read', async () => {
  expect(await readOrderPaper(db, crypto.randomUUID())).toBeNull();
  expect(await readFulfilmentPaper(db, crypto.randomUUID())).toBeNull();
});

test('who sends it is named in Latin letters where the order keeps nothing in its buyer’s language', async () => {
  const names = async () => {
    const paper = await readOrderPaper(db, order.id);
    return paper?.fulfilments.map(({ shownSenderName, shownSenderPlace }) => [
      shownSenderName,
      shownSenderPlace,
    ]);
  };
  const kept = ['Мастерская', 'Риштан, Фергана'];
  expect(await names()).toEqual([kept, kept]);
  await rows(
    'update fulfilment set shown_sender_name = null, shown_sender_place = null where order_id = $1',
    [order.id],
  );
  const latin = ['Workshop', 'Rishton, Fergana'];
  expect(await names()).toEqual([latin, latin]);
});

test('who sends it is not named to the buyer without their consent', async () => {
  await rows(`update producer set kind = 'ARTISAN' where id = $1`, [shop.producerId]);
  const paper = await readOrderPaper(db, order.id);
  expect(paper?.fulfilments.map(({ shownSenderName, senderName }) => [shownSenderName, senderName])).toEqual([
    ['Workshop', 'Workshop'],
    [null, 'Workshop'],
  ]);
  expect(JSON.stringify(paper && confirmation(paper).sections)).toContain('"lines":["Rishton, Fergana"]');
});
