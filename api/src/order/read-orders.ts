import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../context.ts';
import type { DeskContext } from '../desk-context.ts';
import type { FulfilmentState } from '../fulfilment/fulfilment-state.ts';
import { given } from '../graphql/given.ts';
import type { Order as ListOrder, Page, PageArgs } from '../graphql/page.ts';
import { rowPage } from '../graphql/row-page.ts';
import { isPathInScope } from '../viewer/require-scope.ts';
import type { StaffViewer } from '../viewer/viewer.ts';
import { type OrderRow, orderRow } from './order-row.ts';

/** An order by its id, with all that belongs to it; null without one. What it says is for whoever may see it. */
export function readOrder(context: Context, { id }: { id: string }): Promise<OrderRow | null> {
  context.tags.keepPersonal();
  return context.read(sql`(select ${orderRow} from customer_order where customer_order.id = ${id})`);
}

/** An order by its number, for staff; null without one, and where nothing of it is sent from their places. */
export function readDeskOrder(context: DeskContext, number: string): Promise<OrderRow | null> {
  return context.read(
    sql`(select ${orderRow} from customer_order where number = ${number} and ${isOf(context.viewer)})`,
  );
}

export interface OrderFilter {
  /** Orders of which a part is in this state. */
  state?: FulfilmentState | null | undefined;
  /** Number or email of an order. */
  text?: string | null | undefined;
}

/** A page of the orders of which something is sent from the places of the viewer, the newest first. */
export function readOrders(
  context: DeskContext,
  { args, filter }: { args: PageArgs; filter: OrderFilter },
): Promise<Page<OrderRow>> {
  return rowPage(context, {
    args,
    order: newestFirst,
    id: sql`customer_order.id`,
    node: orderRow,
    from: sql`customer_order`,
    where: [
      isOf(context.viewer),
      ...given(
        filter.state,
        (state) =>
          sql`exists (select from fulfilment where order_id = customer_order.id and state = ${state})`,
      ),
      ...given(filter.text?.trim() || null, isAbout),
    ],
  });
}

const newestFirst: ListOrder = {
  expression: sql`customer_order.placed_at`,
  direction: 'desc',
  type: 'timestamptz',
  name: 'placed',
};

function isOf(viewer: StaffViewer): RawBuilder<unknown> {
  if (!viewer.places) return sql`true`;
  return sql`exists (
    select from fulfilment join producer on producer.id = producer_id join place on place.id = place_id
    where order_id = customer_order.id and ${isPathInScope(viewer, sql`place.path`)})`;
}

/** A number, as people write it; otherwise the whole email address. */
function isAbout(text: string) {
  const [, first, second] = /^([0-9A-Z]{4})[- ]?([0-9A-Z]{4})$/i.exec(text) ?? [];
  if (first && second) return sql`number = ${`${first}-${second}`.toUpperCase()}`;
  return sql`lower(email) = lower(${text})`;
}
