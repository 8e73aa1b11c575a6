import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { customsDeclaration } from '../customs-form/customs-declaration.ts';
import { confirmation } from './buyer-papers.ts';
import { commercialInvoice } from './consignment-papers.ts';
import { exampleOrder, fulfilment, line } from './order-paper.example.ts';
import type { FulfilmentPaper, LinePaper, OrderPaper } from './order-paper.ts';
import { consignmentOf, requireSums } from './order-sums.rules.ts';

const amounts = fc.bigInt({ min: 0n, max: 10n ** 13n });
const lines = fc.array(
  fc.record({
    quantity: fc.integer({ min: 1, max: 40 }),
    unitMinor: fc.bigInt({ min: 1n, max: 10n ** 12n }),
    dutyMinor: amounts,
    taxMinor: amounts,
    weightGrams: fc.integer({ min: 1, max: 20_000 }),
  }),
  { minLength: 1, maxLength: 5 },
);
const orders = fc
  .array(fc.record({ lines, shipping: amounts }), { minLength: 1, maxLength: 3 })
  .map((parts): OrderPaper => {
    let number = 0;
    const fulfilments = parts.map((part, position) => {
      const made = part.lines.map((each) => {
        number += 1;
        return line(number, { ...each, packageWeightGrams: each.weightGrams + 50 });
      });
      const { shipping } = fulfilment(position + 1);
      return fulfilment(position + 1, {
        lines: made,
        shipping: { ...shipping, amountMinor: String(part.shipping) },
      });
    });
    return exampleOrder({ fulfilments });
  });

const changeOf = (change: Partial<OrderPaper>) => (order: OrderPaper) => ({ ...order, ...change });

describe('the sums of an order', () => {
  test('are printed when they are right, whatever they are', () => {
    fc.assert(
      fc.property(orders, (order) => {
        expect(() => requireSums(order)).not.toThrow();
      }),
    );
  });

  test('stop every paper when one of them, or a part of them, is another by any amount', () => {
    const by = fc.bigInt({ min: -(10n ** 6n), max: 10n ** 6n }).filter((each) => each !== 0n);
    const what = fc.constantFrom('itemsMinor', 'shippingMinor', 'dutyMinor', 'taxMinor', 'totalMinor');
    fc.assert(
      fc.property(orders, what, by, (order, sum, difference) => {
        const wrong = changeOf({ [sum]: order[sum] + difference })(order);
        for (const paper of papersOf(wrong)) expect(paper).toThrow(/its parts make/);
      }),
    );
    fc.assert(
      fc.property(
        orders,
        fc.constantFrom('unitMinor', 'dutyMinor', 'taxMinor'),
        by,
        (order, part, difference) => {
          const [first, ...others] = order.fulfilments;
          const [changed, ...rest] = first?.lines ?? [];
          if (!first || !changed) return;
          const lines: LinePaper[] = [{ ...changed, [part]: changed[part] + difference }, ...rest];
          const wrong = changeOf({ fulfilments: [{ ...first, lines }, ...others] })(order);
          for (const paper of papersOf(wrong)) expect(paper).toThrow(/its parts make/);
        },
      ),
    );
  });

  test('of the parcels of a producer make those of all that the producer sends', () => {
    fc.assert(
      fc.property(lines, fc.array(fc.nat({ max: 2 }), { minLength: 5, maxLength: 5 }), (parts, cuts) => {
        const made = parts.map((part, at) => line(at, part));
        const all = consignmentOf(fulfilment(1, { lines: made }));
        const shipments = ['a', 'b', 'c'].map((id, parcel) => ({
          id,
          carrier: 'UzPost',
          trackingNumber: null,
          shippedAt: new Date('2026-10-03T08:00:00Z'),
          // Each line goes into one parcel, so that every piece is in exactly one.
          contents: made.flatMap((each, at) =>
            cuts[at] === parcel ? [{ lineId: each.id, quantity: each.quantity }] : [],
          ),
        }));
        const sent = fulfilment(1, { lines: made, shipments });
        const parcels = shipments.map(({ id }) => consignmentOf(sent, id));
        for (const sum of ['pieces', 'netGrams', 'grossGrams'] as const)
          expect(parcels.reduce((total, parcel) => total + parcel[sum], 0)).toBe(all[sum]);
        expect(parcels.reduce((total, { valueMinor }) => total + valueMinor, 0n)).toBe(all.valueMinor);
      }),
    );
  });

  test('of duty and tax are shared by the pieces of parcels and those that were cancelled, to the last unit', () => {
    const pieces = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(pieces, amounts, amounts, (counts, dutyMinor, taxMinor) => {
        const [cancelledQuantity = 0, ...sent] = counts;
        const quantity = counts.reduce((total, count) => total + count, 0);
        const ordered = line(0, { quantity, dutyMinor, taxMinor });
        const shipments = sent.map((count, at) => ({
          id: String(at),
          carrier: 'UzPost',
          trackingNumber: null,
          shippedAt: new Date('2026-10-03T08:00:00Z'),
          contents: [{ lineId: ordered.id, quantity: count }],
        }));
        const charged = (cancelled: number, shipmentId?: string) =>
          consignmentOf(
            fulfilment(1, { lines: [{ ...ordered, cancelledQuantity: cancelled }], shipments }),
            shipmentId,
          ).lines.reduce((total, each) => total + each.dutyMinor + each.taxMinor, 0n);
        const parcels = shipments.map(({ id }) => charged(0, id));
        expect(shipments.map(({ id }) => charged(cancelledQuantity, id))).toEqual(parcels);
        const left = charged(0);
        expect(parcels.reduce((total, each) => total + each, left)).toBe(dutyMinor + taxMinor);
        expect(charged(cancelledQuantity)).toBe(dutyMinor + taxMinor - left);
      }),
    );
  });

  test('leave out what was cancelled and what has left', () => {
    const sent: FulfilmentPaper = fulfilment(1, {
      lines: [line(0, { quantity: 5, cancelledQuantity: 1 }), line(1, { quantity: 2, cancelledQuantity: 2 })],
      shipments: [
        {
          id: 'a',
          carrier: 'UzPost',
          trackingNumber: null,
          shippedAt: new Date(),
          contents: [{ lineId: line(0).id, quantity: 3 }],
        },
      ],
    });
    expect(consignmentOf(sent)).toMatchObject({
      pieces: 1,
      valueMinor: 24_50n,
      netGrams: 480,
      grossGrams: 700,
    });
    expect(consignmentOf(sent).lines).toHaveLength(1);
    expect(consignmentOf(sent, 'a')).toMatchObject({ pieces: 3, valueMinor: 73_50n });
    expect(() => consignmentOf(sent, 'b')).toThrow('has no shipment b');
  });
});

function papersOf(order: OrderPaper): (() => unknown)[] {
  const [first] = order.fulfilments;
  if (!first) return [];
  const sending = { order, fulfilment: first };
  return [() => confirmation(order), () => commercialInvoice(sending), () => customsDeclaration(sending)];
}
