import type { Currency } from '@aul/money';
import { mayBuyer, orderStateOf, possibleSteps } from '../fulfilment/fulfilment-steps.rules.ts';
import { orderPapers } from '../paper/order-papers.rules.ts';
import { paperName } from '../paper/paper-kind.ts';
import { countPieces } from '../shipment/pieces.rules.ts';
import { isInScope } from '../viewer/require-scope.ts';
import { actorOf, type StaffViewer } from '../viewer/viewer.ts';
import type { DeskOrder } from './desk-order.ts';
import type { Order, OrderPart } from './order.ts';
import type { FulfilmentRow, LineRow, OrderRow } from './order-row.ts';

/** An order as its buyer sees it. */
export function showOrder(row: OrderRow, now: Date): Order {
  const money = moneyIn(row.currency);
  const { id, number, incoterm, dutyNotes, payment } = row;
  return {
    id,
    number,
    incoterm,
    dutyNotes,
    state: orderStateOf(
      row.fulfilments.map(({ state }) => state),
      payment.state,
    ),
    placedAt: new Date(row.placedAt),
    items: money(row.itemsMinor),
    shipping: money(row.shippingMinor),
    duty: money(row.dutyMinor),
    tax: money(row.taxMinor),
    total: money(row.totalMinor),
    fulfilments: row.fulfilments.map((part) => showPart(part, { currency: row.currency, now })),
    payment: {
      method: payment.method,
      state: payment.state,
      captured: money(payment.capturedMinor),
      refunded: money(payment.refundedMinor),
      refundPromised: money(payment.promisedMinor),
    },
    papers: orderPapers({ ...payment, payment: payment.state, fulfilments: row.fulfilments }).map(paperName),
    papersToken: null,
    isCancellable: mayBuyer('CANCEL', row.fulfilments, now),
  };
}

/** The same with what staff see beside it. */
export function showDeskOrder(row: OrderRow, { viewer, now }: { viewer: StaffViewer; now: Date }): DeskOrder {
  const money = moneyIn(row.currency);
  const by = actorOf(viewer);
  const { id, language, email, phone, address, latinAddress } = row;
  const isOurs = ({ placePath }: FulfilmentRow) => isInScope(viewer, [placePath]);
  return {
    id,
    language,
    email,
    phone,
    address,
    latinAddress,
    order: showOrder({ ...row, fulfilments: row.fulfilments.map(forStaff) }, now),
    history: row.events.map((event) => ({ ...event, at: new Date(event.at) })),
    refunds: row.refunds.map(({ amountMinor, createdAt, ...refund }) => ({
      ...refund,
      amount: money(amountMinor),
      createdAt: new Date(createdAt),
    })),
    possibleSteps: row.fulfilments.map((part) => ({
      fulfilment: part.position,
      steps: by && isOurs(part) ? possibleSteps(part, by) : [],
    })),
    senders: row.fulfilments
      .filter(isOurs)
      .map(({ position, producerId, sender }) => ({ fulfilment: position, producerId, sender })),
  };
}

/** Staff read what it is and who sends it as papers for abroad write it, whatever the buyer reads. */
function forStaff(part: FulfilmentRow): FulfilmentRow {
  return {
    ...part,
    shownSenderName: part.senderName,
    shownSenderPlace: part.senderPlace,
    lines: part.lines.map((line) => ({ ...line, title: line.englishTitle })),
  };
}

function showPart(part: FulfilmentRow, { currency, now }: { currency: Currency; now: Date }): OrderPart {
  const { position, state, heldFrom, originCountry, shipping, leavesBy } = part;
  const arrived = part.parcels.filter(({ deliveredAt }) => deliveredAt);
  const [shipped, delivered] = [countPieces(part.parcels), countPieces(arrived)];
  const positionOf = new Map(part.lines.map((line) => [line.id, line.position]));
  const last = Math.max(...arrived.map(({ deliveredAt }) => Date.parse(deliveredAt ?? '')));
  const deliveredAt = arrived.length > 0 ? new Date(last) : null;
  return {
    position,
    state,
    heldFrom,
    senderName: part.shownSenderName,
    senderPlace: part.shownSenderPlace,
    originCountry,
    leavesBy,
    shippingName: shipping.name,
    isTracked: shipping.isTracked,
    shipping: moneyIn(currency)(shipping.amountMinor),
    lines: part.lines.map((line) => showLine(line, { currency, shipped, delivered })),
    parcels: part.parcels.map((parcel) => ({
      carrier: parcel.carrier,
      trackingNumber: parcel.trackingNumber,
      contents: parcel.contents.map(({ lineId, quantity }) => ({
        line: positionOf.get(lineId) ?? 0,
        quantity,
      })),
      shippedAt: new Date(parcel.shippedAt),
      deliveredAt: parcel.deliveredAt === null ? null : new Date(parcel.deliveredAt),
    })),
    isReturnable: mayBuyer('REQUEST_RETURN', [{ state, heldFrom, deliveredAt }], now),
  };
}

interface Counted {
  currency: Currency;
  shipped: Map<string, number>;
  delivered: Map<string, number>;
}

function showLine(line: LineRow, { currency, shipped, delivered }: Counted) {
  const { id, position, title, sku, productSlug, quantity, cancelledQuantity } = line;
  const money = moneyIn(currency);
  return {
    position,
    title,
    sku,
    productSlug,
    quantity,
    cancelled: cancelledQuantity,
    shipped: shipped.get(id) ?? 0,
    delivered: delivered.get(id) ?? 0,
    returning: line.returningQuantity,
    returned: line.returnedQuantity,
    unitPrice: money(line.unitMinor),
    total: money(`${BigInt(line.unitMinor) * BigInt(quantity)}`),
    duty: money(line.dutyMinor),
    tax: money(line.taxMinor),
  };
}

function moneyIn(currency: Currency) {
  return (amountMinor: string) => ({ amountMinor, currency });
}
