import type { ShippingChoice } from '../checkout/checkout-terms.ts';
import { isPost } from '../shipment/tracking-number.rules.ts';
import { PostalKind } from '../shipping/postal-kind.ts';
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
    postalKind: postalKindOf(fulfilment.shipping, shipment?.carrier),
    currency: order.currency,
    perSdr: order.perSdr,
    valueMinor,
    grossGrams,
    lines: lines.length,
    today: order.placedAt.toISOString().slice(0, 10),
  });
}

/** As it was paid for. What has left with another carrier than that is told by its name. */
function postalKindOf({ carrier, postalKind }: ShippingChoice, sentWith = carrier): PostalKind {
  if (sentWith === carrier) return postalKind;
  if (!isPost(sentWith)) return PostalKind.NONE;
  return postalKind === PostalKind.NONE ? PostalKind.PARCEL : postalKind;
}
