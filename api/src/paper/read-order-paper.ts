import { type Kysely, sql } from 'kysely';
import { ConsentScope } from '../consent/consent-scope.ts';
import { isShown } from '../consent/consent-sql.ts';
import type { FulfilmentPaper, LinePaper, OrderPaper, ShipmentPaper } from './order-paper.ts';

/** What papers and letters say of an order, in one statement; null when there is no such order. */
export async function readOrderPaper(db: Kysely<unknown>, orderId: string): Promise<OrderPaper | null> {
  const { rows } = await sql<{ paper: Written<OrderPaper> }>`
    select ${orderJson} as paper from customer_order o
    join checkout c on c.id = o.checkout_id join payment p on p.checkout_id = c.id
    where o.id = ${orderId}`.execute(db);
  return rows[0] ? revived(rows[0].paper) : null;
}

/** The same by the part of an order that one producer sends. */
export async function readFulfilmentPaper(
  db: Kysely<unknown>,
  fulfilmentId: string,
): Promise<{ order: OrderPaper; fulfilment: FulfilmentPaper } | null> {
  const { rows } = await sql<{ paper: Written<OrderPaper> }>`
    select ${orderJson} as paper from customer_order o
    join checkout c on c.id = o.checkout_id join payment p on p.checkout_id = c.id
    where o.id = (select order_id from fulfilment where id = ${fulfilmentId})`.execute(db);
  const order = rows[0] && revived(rows[0].paper);
  const fulfilment = order?.fulfilments.find(({ id }) => id === fulfilmentId);
  return order && fulfilment ? { order, fulfilment } : null;
}

/** As JSON gives it: amounts as text, so that none loses a digit, and moments as text. */
type Written<T> = T extends bigint | Date
  ? string
  : T extends readonly (infer Item)[]
    ? Written<Item>[]
    : T extends object
      ? { [Key in keyof T]: Written<T[Key]> }
      : T;

const lineJson = sql`json_build_object('id', l.id, 'position', l.position, 'title', l.title,
  'englishTitle', l.english_title, 'sku', l.sku, 'quantity', l.quantity, 'cancelledQuantity', l.cancelled_quantity,
  'unitMinor', l.unit_minor::text, 'dutyMinor', l.duty_minor::text, 'taxMinor', l.tax_minor::text,
  'hsCode6', l.hs_code6, 'countryOfOrigin', l.country_of_origin, 'materials', l.materials,
  'weightGrams', l.weight_grams, 'packageWeightGrams', l.package_weight_grams,
  'certificates', l.certificates)`;

const shipmentJson = sql`json_build_object('id', s.id, 'carrier', s.carrier, 'trackingNumber', s.tracking_number,
  'contents', s.contents, 'shippedAt', s.shipped_at)`;

const fulfilmentJson = sql`json_build_object('id', f.id, 'position', f.position, 'state', f.state, 'senderName', f.sender_name,
  'senderPlace', f.sender_place, 'sender', producer.sender,
  'shownSenderName', case when ${isShown('producer', ConsentScope.NAME)} then coalesce(f.shown_sender_name, f.sender_name) end,
  'shownSenderPlace', coalesce(f.shown_sender_place, f.sender_place), 'originCountry', f.origin_country, 'shipping', f.shipping,
  'collection', f.collection, 'taxNumbers', f.tax_numbers, 'leavesBy', to_char(f.leaves_by, 'YYYY-MM-DD'),
  'lines', (select coalesce(json_agg(${lineJson} order by l.position), '[]') from order_line l where l.fulfilment_id = f.id),
  'shipments', (select coalesce(json_agg(${shipmentJson} order by s.shipped_at, s.id), '[]') from shipment s
    where s.fulfilment_id = f.id))`;

const orderJson = sql`json_build_object('id', o.id, 'number', o.number, 'placedAt', o.placed_at,
  'language', o.language, 'currency', o.currency, 'itemsMinor', o.items_minor::text,
  'shippingMinor', o.shipping_minor::text, 'dutyMinor', o.duty_minor::text, 'taxMinor', o.tax_minor::text,
  'totalMinor', o.total_minor::text, 'incoterm', o.incoterm, 'dutyNotes', o.duty_notes, 'rates', o.rates,
  'perSdr', (select trim_scale(rate)::text from exchange_rate where base = 'XDR' and quote = o.currency
    and date <= (o.placed_at at time zone 'UTC')::date order by date desc limit 1),
  'email', o.email, 'phone', o.phone, 'address', o.address, 'latinAddress', o.latin_address,
  'method', c.method, 'payment', p.state,
  'fulfilments', (select coalesce(json_agg(${fulfilmentJson} order by f.position), '[]') from fulfilment f
    join producer on producer.id = f.producer_id where f.order_id = o.id))`;

function revived(written: Written<OrderPaper>): OrderPaper {
  return {
    ...written,
    placedAt: new Date(written.placedAt),
    itemsMinor: BigInt(written.itemsMinor),
    shippingMinor: BigInt(written.shippingMinor),
    dutyMinor: BigInt(written.dutyMinor),
    taxMinor: BigInt(written.taxMinor),
    totalMinor: BigInt(written.totalMinor),
    fulfilments: written.fulfilments.map((fulfilment) => ({
      ...fulfilment,
      lines: fulfilment.lines.map(revivedLine),
      shipments: fulfilment.shipments.map(revivedShipment),
    })),
  };
}

function revivedLine(line: Written<LinePaper>): LinePaper {
  return {
    ...line,
    unitMinor: BigInt(line.unitMinor),
    dutyMinor: BigInt(line.dutyMinor),
    taxMinor: BigInt(line.taxMinor),
  };
}

function revivedShipment(shipment: Written<ShipmentPaper>): ShipmentPaper {
  return { ...shipment, shippedAt: new Date(shipment.shippedAt) };
}
