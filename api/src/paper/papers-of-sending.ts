import type { Sending } from './consignment-papers.ts';
import { consignmentOf } from './order-sums.rules.ts';
import type { SendingPaperKind } from './paper-kind.ts';
import { papersFor } from './papers-for.rules.ts';

/** The papers that go with a parcel, or with what is still to be sent of a part. */
export function papersOfSending({ order, fulfilment, shipmentId }: Sending): SendingPaperKind[] {
  const { lines, valueMinor, grossGrams } = consignmentOf(fulfilment, shipmentId);
  const shipment = fulfilment.shipments.find(({ id }) => id === shipmentId);
  return papersFor({
    from: fulfilment.originCountry,
    to: order.address.country,
    carrier: shipment?.carrier ?? fulfilment.shipping.carrier,
    currency: order.currency,
    valueMinor,
    grossGrams,
    lines: lines.length,
    today: order.placedAt.toISOString().slice(0, 10),
  });
}
