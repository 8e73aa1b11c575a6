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
  lines: readonly LinePaper[];
  pieces: number;
  /** Of the goods alone. */
  valueMinor: bigint;
  netGrams: number;
  grossGrams: number;
}

/**
 * What is in a shipment that has left; without one, what is still to be sent; when everything has left, all of it. Pieces
 * that were cancelled are in none.
 */
export function consignmentOf(fulfilment: FulfilmentPaper, shipmentId?: string): Consignment {
  const wanted = shipmentId === undefined ? remaining(fulfilment) : shipped(fulfilment, shipmentId);
  const lines = fulfilment.lines
    .map((line) => ({ ...line, quantity: wanted.get(line.id) ?? 0, cancelledQuantity: 0 }))
    .filter(({ quantity }) => quantity > 0);
  return {
    lines,
    pieces: lines.reduce((pieces, { quantity }) => pieces + quantity, 0),
    valueMinor: sum(lines.map(lineMinor)),
    netGrams: lines.reduce((grams, line) => grams + line.quantity * line.weightGrams, 0),
    grossGrams: lines.reduce((grams, line) => grams + line.quantity * line.packageWeightGrams, 0),
  };
}

function remaining({ lines, shipments }: FulfilmentPaper): Map<string, number> {
  const left = new Map(lines.map((line) => [line.id, line.quantity - line.cancelledQuantity]));
  const all = new Map(left);
  for (const { lineId, quantity } of shipments.flatMap(({ contents }) => contents))
    left.set(lineId, (left.get(lineId) ?? 0) - quantity);
  return [...left.values()].some((quantity) => quantity > 0) ? left : all;
}

function shipped({ id, shipments }: FulfilmentPaper, shipmentId: string): Map<string, number> {
  const shipment = shipments.find((each) => each.id === shipmentId);
  if (!shipment) throw new Error(`The part ${id} of an order has no shipment ${shipmentId}.`);
  return new Map(shipment.contents.map(({ lineId, quantity }) => [lineId, quantity]));
}
