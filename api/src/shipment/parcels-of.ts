import type { Fulfilment } from '../fulfilment/fulfilment.entity.ts';
import type { OpenOrder } from '../order/open-order.ts';
import type { OrderLine } from '../order/order-line.entity.ts';
import { countPieces } from './pieces.rules.ts';
import type { Shipment } from './shipment.entity.ts';

/** What one producer sends, as far as it has gone. */
export interface Parcels {
  lines: OrderLine[];
  shipments: Shipment[];
  /** Pieces of a line that have neither left nor been cancelled. */
  left(line: OrderLine): number;
  /** Pieces of a line in parcels that have arrived, and that have not come back. */
  withBuyer(line: OrderLine): number;
  /** Pieces of a line in parcels that are on their way, or lost. */
  underway(line: OrderLine): number;
  /** When the last parcel arrived; undefined where none has. */
  deliveredAt: Date | undefined;
}

export function parcelsOf({ lines, shipments }: OpenOrder, fulfilment: Fulfilment): Parcels {
  const own = shipments.filter((one) => one.fulfilment.id === fulfilment.id);
  const arrived = own.filter(({ deliveredAt }) => deliveredAt);
  const delivered = countPieces(arrived);
  const underway = countPieces(own.filter(({ deliveredAt }) => !deliveredAt));
  const of = (counts: Map<string, number>) => (line: OrderLine) => counts.get(line.id) ?? 0;
  return {
    lines: lines.filter((line) => line.fulfilment.id === fulfilment.id),
    shipments: own,
    left: (line) => line.quantity - line.cancelledQuantity - of(delivered)(line) - of(underway)(line),
    withBuyer: (line) => of(delivered)(line) - line.returnedQuantity,
    underway: of(underway),
    deliveredAt: arrived
      .flatMap(({ deliveredAt }) => deliveredAt ?? [])
      .sort((one, other) => other.getTime() - one.getTime())[0],
  };
}
