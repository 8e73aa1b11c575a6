import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { given } from '../graphql/given.ts';
import {
  keyset,
  type Order as ListOrder,
  type Page,
  type PageArgs,
  type PageRow,
  toPage,
} from '../graphql/page.ts';
import type { FulfilmentState } from './fulfilment-state.ts';
import { type OrderRow, orderRow } from './order-row.ts';

/** An order by its id or number, with all that belongs to it; null without one. What it says is for whoever may see it. */
export function readOrder(
  context: Context,
  by: { id: string } | { number: string },
): Promise<OrderRow | null> {
  context.tags.keepPersonal();
  const isIt = 'id' in by ? sql`customer_order.id = ${by.id}` : sql`number = ${by.number}`;
  return context.read(sql`(select ${orderRow} from customer_order where ${isIt})`);
}

export interface OrderFilter {
  /** Orders of which a part is in this state. */
  state?: FulfilmentState | null | undefined;
  /** Number or email of an order. */
  text?: string | null | undefined;
}

/** A page of orders, the newest first. */
export async function readOrders(
  context: Context,
  { args, filter }: { args: PageArgs; filter: OrderFilter },
): Promise<Page<OrderRow>> {
  context.tags.keepPersonal();
  const set = keyset(args, newestFirst, sql`customer_order.id`);
  const conditions = sql.join(
    [
      sql`true`,
      ...given(
        filter.state,
        (state) =>
          sql`exists (select from fulfilment where order_id = customer_order.id and state = ${state})`,
      ),
      ...given(filter.text?.trim() || null, isAbout),
    ],
    sql` and `,
  );
  const found = await context.read<{ rows: PageRow<OrderRow>[]; totalCount: number }>(sql`json_build_object(
    'rows', (select coalesce(json_agg(listed), '[]') from (
      select ${orderRow} as node, ${set.sort} as sort from customer_order
      where ${conditions} and ${set.where} order by ${set.orderBy} limit ${set.limit}) as listed),
    'totalCount', (select count(*) from customer_order where ${conditions}))`);
  return { ...toPage(found.rows, args, newestFirst), totalCount: found.totalCount };
}

const newestFirst: ListOrder = {
  expression: sql`customer_order.placed_at`,
  direction: 'desc',
  type: 'timestamptz',
  name: 'placed',
};

/** A number, as people write it; otherwise the whole email address. */
function isAbout(text: string) {
  const [, first, second] = /^([0-9A-Z]{4})[- ]?([0-9A-Z]{4})$/i.exec(text) ?? [];
  if (first && second) return sql`number = ${`${first}-${second}`.toUpperCase()}`;
  return sql`lower(email) = lower(${text})`;
}
