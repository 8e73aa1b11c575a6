import type { Language } from '@aul/language';
import type { Currency } from '@aul/money';
import { type RawBuilder, sql } from 'kysely';
import type { Address } from '../address/address.ts';
import type { ShippingChoice } from '../checkout/checkout-terms.ts';
import { ConsentScope } from '../consent/consent-scope.ts';
import { isShown } from '../consent/consent-sql.ts';
import type { FulfilmentState } from '../fulfilment/fulfilment-state.ts';
import type { PaymentMethod } from '../payment/payment-method.ts';
import type { PaymentState } from '../payment/payment-state.ts';
import type { Sender } from '../producer/sender.ts';
import type { ShippedQuantity } from '../shipment/shipped-quantity.ts';
import type { Incoterm } from './incoterm.ts';
import type { OrderActor } from './order-actor.ts';

/** An order with all that belongs to it, as `orderRow` reads it. Amounts are decimal strings, times ISO texts. */
export interface OrderRow {
  id: string;
  number: string;
  placedAt: string;
  language: Language;
  currency: Currency;
  itemsMinor: string;
  shippingMinor: string;
  dutyMinor: string;
  taxMinor: string;
  totalMinor: string;
  incoterm: Incoterm;
  dutyNotes: string[];
  email: string;
  phone: string;
  address: Address;
  latinAddress: Address | null;
  payment: {
    method: PaymentMethod;
    state: PaymentState;
    capturedMinor: string;
    refundedMinor: string;
    promisedMinor: string;
  };
  fulfilments: FulfilmentRow[];
  refunds: { id: string; amountMinor: string; reason: string; state: string; createdAt: string }[];
  events: EventRow[];
}

export interface FulfilmentRow {
  position: number;
  state: FulfilmentState;
  heldFrom: FulfilmentState | null;
  senderName: string;
  senderPlace: string;
  /** Null where the sender has not consented to being named. */
  shownSenderName: string | null;
  shownSenderPlace: string;
  originCountry: string;
  shipping: ShippingChoice;
  leavesBy: string;
  lines: LineRow[];
  producerId: string;
  /** As the producer is reached now. */
  sender: Sender | null;
  /** Path of the producer's place. */
  placePath: string;
  parcels: {
    carrier: string;
    trackingNumber: string | null;
    contents: ShippedQuantity[];
    shippedAt: string;
    deliveredAt: string | null;
  }[];
}

export interface LineRow {
  id: string;
  position: number;
  title: string;
  englishTitle: string;
  sku: string;
  productSlug: string;
  quantity: number;
  cancelledQuantity: number;
  returningQuantity: number;
  returnedQuantity: number;
  unitMinor: string;
  dutyMinor: string;
  taxMinor: string;
}

interface EventRow {
  fulfilment: number | null;
  step: string;
  to: FulfilmentState | null;
  actor: OrderActor;
  staffName: string | null;
  note: string | null;
  at: string;
}

/** SQL for the JSON of an order; `customer_order` is in the FROM of the statement around it. */
export const orderRow: RawBuilder<OrderRow> = sql`json_build_object(
  'id', customer_order.id, 'number', number, 'placedAt', placed_at, 'language', language, 'currency', currency,
  'itemsMinor', items_minor::text, 'shippingMinor', shipping_minor::text, 'dutyMinor', duty_minor::text,
  'taxMinor', tax_minor::text, 'totalMinor', total_minor::text, 'incoterm', incoterm, 'dutyNotes', duty_notes,
  'email', email, 'phone', phone, 'address', address, 'latinAddress', latin_address,
  'payment', (select json_build_object('method', method, 'state', state, 'capturedMinor', captured_minor::text,
      'refundedMinor', refunded_minor::text, 'promisedMinor', coalesce((select sum(amount_minor) from refund
        where payment_id = payment.id and refund.state = 'WAITING'), 0)::text)
    from payment where payment.checkout_id = customer_order.checkout_id),
  'refunds', (select coalesce(json_agg(listed.node), '[]') from (
    select json_build_object('id', refund.id, 'amountMinor', refund.amount_minor::text, 'reason', reason, 'state', refund.state,
      'createdAt', refund.created_at) as node
    from refund join payment on payment.id = payment_id where payment.checkout_id = customer_order.checkout_id
    order by refund.created_at, refund.id limit 100) as listed),
  'fulfilments', (select json_agg(json_build_object('position', fulfilment.position, 'state', fulfilment.state, 'heldFrom', held_from,
      'senderName', sender_name, 'senderPlace', sender_place,
      'shownSenderName', case when ${isShown('producer', ConsentScope.NAME)} then coalesce(shown_sender_name, sender_name) end,
      'shownSenderPlace', coalesce(shown_sender_place, sender_place),
      'originCountry', origin_country, 'shipping', shipping, 'leavesBy', leaves_by,
      'producerId', producer_id, 'sender', producer.sender,
      'placePath', (select path from place where place.id = producer.place_id),
      'lines', (select json_agg(json_build_object('id', order_line.id, 'position', order_line.position, 'title', title,
          'englishTitle', english_title, 'sku', sku, 'productSlug', product_slug, 'quantity', quantity, 'cancelledQuantity', cancelled_quantity,
          'returningQuantity', returning_quantity, 'returnedQuantity', returned_quantity,
          'unitMinor', unit_minor::text, 'dutyMinor', order_line.duty_minor::text,
          'taxMinor', order_line.tax_minor::text) order by order_line.position)
        from order_line where order_line.fulfilment_id = fulfilment.id),
      'parcels', (select coalesce(json_agg(json_build_object('carrier', carrier, 'trackingNumber', tracking_number,
          'contents', contents, 'shippedAt', shipped_at, 'deliveredAt', delivered_at) order by shipped_at, id), '[]')
        from shipment where shipment.fulfilment_id = fulfilment.id)) order by fulfilment.position)
    from fulfilment join producer on producer.id = producer_id where fulfilment.order_id = customer_order.id),
  'events', (select coalesce(json_agg(listed.node), '[]') from (
    select json_build_object('fulfilment', fulfilment.position, 'step', step, 'to', "to", 'actor', actor,
      'staffName', staff_member.name, 'note', note, 'at', order_event.at) as node
    from order_event left join fulfilment on fulfilment.id = fulfilment_id
    left join staff_member on staff_member.id = staff_id
    where order_event.order_id = customer_order.id order by order_event.id limit 500) as listed))`;
