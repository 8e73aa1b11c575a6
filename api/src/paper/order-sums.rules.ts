import { shareOf } from '../refund/refund-share.rules.ts';
import type { FulfilmentPaper, LinePaper, OrderPaper } from './order-paper.ts';

/** What a line costs: without duties and taxes. */
export function lineMinor(line: Pick<LinePaper, 'unitMinor' | 'quantity'>): bigint {
  return line.unitMinor * BigInt(line.quantity);
}

export function sum(amounts: Iterable<bigint>): bigint {
  let total = 0n;
  for (const amount of amounts) total += amount;
  return total;
}

/**
 * Compares every sum of an order with what it is the sum of, before it is printed. Throws when one differs: a paper with a
 * wrong sum must not exist.
 */
export function requireSums(order: OrderPaper): void {
  const lines = order.fulfilments.flatMap((fulfilment) => fulfilment.lines);
  requireSame('items', order.itemsMinor, sum(lines.map(lineMinor)));
  requireSame(
    'shipping',
    order.shippingMinor,
    sum(order.fulfilments.map(({ shipping }) => BigInt(shipping.amountMinor))),
  );
  requireSame('duties', order.dutyMinor, sum(lines.map((line) => line.dutyMinor)));
  requireSame('taxes', order.taxMinor, sum(lines.map((line) => line.taxMinor)));
  const parts = [order.itemsMinor, order.shippingMinor, order.dutyMinor, order.taxMinor];
  requireSame('total', order.totalMinor, sum(parts));

  function requireSame(what: string, said: bigint, reckoned: bigint): void {
    if (said === reckoned) return;
    throw new Error(
      `The order ${order.number} says ${said} for its ${what}, and its parts make ${reckoned}.`,
    );
  }
}

/** What goes into one parcel, or into all parcels of a producer that have not left yet. */
export interface Consignment {
  /** With the pieces that are in it, and the duty and tax of these. */
  lines: readonly LinePaper[];
  pieces: number;
  /** Of the goods alone. */
  valueMinor: bigint;
  netGrams: number;
  grossGrams: number;
}

/**
 * What is in a shipment that has left; without one, what is still to be sent; when everything has left, all of it. Pieces
 * that were cancelled are in none. Those come first in a line when its money is shared, and what leaves is taken from its
 * end: so duty and tax of a parcel stay as they are whatever is cancelled later, and all parts make the line.
 */
export function consignmentOf(fulfilment: FulfilmentPaper, shipmentId?: string): Consignment {
  const wanted = shipmentId === undefined ? remainingOf(fulfilment) : shippedOf(fulfilment, shipmentId);
  const lines = fulfilment.lines.flatMap((line) => {
    const { left, count } = wanted(line);
    return count > 0 ? [piecesOf(line, { before: left - count, count })] : [];
  });
  return {
    lines,
    pieces: lines.reduce((pieces, { quantity }) => pieces + quantity, 0),
    valueMinor: sum(lines.map(lineMinor)),
    netGrams: lines.reduce((grams, line) => grams + line.quantity * line.weightGrams, 0),
    grossGrams: lines.reduce((grams, line) => grams + line.quantity * line.packageWeightGrams, 0),
  };
}

/** How many pieces of a line go, of how many that have not left before. */
type Going = (line: LinePaper) => { left: number; count: number };

function remainingOf({ lines, shipments }: FulfilmentPaper): Going {
  const sent = countsOf(shipments);
  const hasMore = lines.some((line) => line.quantity - line.cancelledQuantity > sent(line));
  return (line) => {
    const left = line.quantity - (hasMore ? sent(line) : 0);
    return { left, count: left - line.cancelledQuantity };
  };
}

function shippedOf({ id, shipments }: FulfilmentPaper, shipmentId: string): Going {
  const at = shipments.findIndex((each) => each.id === shipmentId);
  if (at < 0) throw new Error(`The part ${id} of an order has no shipment ${shipmentId}.`);
  const [before, own] = [countsOf(shipments.slice(0, at)), countsOf(shipments.slice(at, at + 1))];
  return (line) => ({ left: line.quantity - before(line), count: own(line) });
}

/** Pieces of a line in those parcels. */
function countsOf(shipments: FulfilmentPaper['shipments']): (line: LinePaper) => number {
  const contents = shipments.flatMap((shipment) => shipment.contents);
  return ({ id }) =>
    contents.reduce((count, { lineId, quantity }) => count + (lineId === id ? quantity : 0), 0);
}

function piecesOf(line: LinePaper, pieces: { before: number; count: number }): LinePaper {
  const shared = (besideMinor: bigint) =>
    shareOf({ quantity: line.quantity, unitMinor: 0n, besideMinor }, pieces);
  return {
    ...line,
    quantity: pieces.count,
    cancelledQuantity: 0,
    dutyMinor: shared(line.dutyMinor),
    taxMinor: shared(line.taxMinor),
  };
}
