import type { FulfilmentState, OrderPartsFragment } from '../../gql/graphql.ts';
import { copyOf } from '../../ui/filled.ts';
import { fill, fillDay } from '../../words/fill.ts';
import type { OrderWords } from './order-words.ts';

type Line = OrderPartsFragment['fulfilments'][number]['lines'][number];

/** How far a part has come, of four steps: taken on, made, left, arrived. Others are on no way. */
const steps: Partial<Record<FulfilmentState, number>> = {
  PAID: 1,
  CONFIRMED: 1,
  IN_PRODUCTION: 2,
  READY: 2,
  PARTIALLY_SHIPPED: 3,
  SHIPPED: 3,
  DELIVERED: 4,
  COMPLETED: 4,
};

/** Each part of an order: where it stands, what is in it, its parcels, and what its buyer may ask. */
export function showOrderParts(order: OrderPartsFragment, { order: own, days }: OrderWords): HTMLElement[] {
  return order.fulfilments.map((part) => {
    const step = steps[part.state] ?? 0;
    const section = copyOf('part', {
      state: own.state[part.state],
      sender: [part.senderName, part.senderPlace].filter(Boolean).join(' · '),
      way: part.shippingName,
      leaves: step > 0 && step < 3 && fill(own.leavesBy, { date: fillDay(days, part.leavesBy) }),
    });
    section.dataset.at = String(step);
    section.querySelector('.lines')?.append(
      ...part.lines.map(({ title, quantity, cancelled, total }) =>
        copyOf('line', {
          title: quantity > 1 ? `${title} × ${quantity}` : title,
          note: cancelled > 0 && fill(own.cancelled, { count: cancelled }),
          sum: total.formatted,
        }),
      ),
    );
    section.querySelector('.parcels')?.append(
      ...part.parcels.map(({ carrier, trackingNumber, shippedAt, deliveredAt }) =>
        copyOf('parcel', {
          carrier: fill(own.parcel, { carrier }),
          left: fill(own.left, { date: fillDay(days, shippedAt) }),
          arrived: deliveredAt && fill(own.arrived, { date: fillDay(days, deliveredAt) }),
          follow: trackingNumber && own.follow,
          number: trackingNumber,
        }),
      ),
    );
    const back = section.querySelector('details');
    if (back) back.hidden = !part.isReturnable;
    section.querySelector('form')?.setAttribute('data-position', String(part.position));
    const fault = section.querySelector('.backs > p');
    fault?.setAttribute('id', `fault${part.position}`);
    fault?.before(...part.lines.flatMap((line) => showBack(line, fault?.id ?? '')));
    return section;
  });

  /**
   * How many pieces of a line go back, of those that have arrived and not gone back yet; what is wrong with it is said in
   * the element of that id.
   */
  function showBack({ position, title, delivered, returned }: Line, fault: string): HTMLElement[] {
    const most = delivered - returned;
    if (most === 0) return [];
    const entry = copyOf('back', { title, of: fill(own.giveBackOf, { count: most }) });
    const field = entry.querySelector('input');
    Object.assign(field ?? {}, { name: position, max: most });
    field?.setAttribute('aria-describedby', fault);
    return [entry];
  }
}
