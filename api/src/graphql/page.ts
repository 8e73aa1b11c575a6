import { type RawBuilder, sql } from 'kysely';
import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { DomainError } from '../errors.ts';
import { isUuid } from './node.ts';

const defaultPageSize = 24;
const maximumPageSize = 100;

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    defaultValue: defaultPageSize,
    description: `How many to give, 1 to ${maximumPageSize}.`,
  })
  first!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Give those after this cursor, from `pageInfo.endCursor` or an edge of the same list.',
  })
  after?: string;
}

@ObjectType({ simpleResolvers: true, description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there is a next page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, {
    description: 'Whether this page was asked for after a cursor, or others were skipped.',
  })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first record of this page.' })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last record of this page: `after` for the next.',
  })
  endCursor!: string | null;
}

export interface Edge<T> {
  cursor: string;
  node: T;
}
export interface Page<T> {
  edges: Edge<T>[];
  nodes: T[];
  pageInfo: PageInfo;
  totalCount?: number;
}

const connections = new Map<ClassType, unknown>();

/** The Relay connection of a type: `PlaceConnection` with `PlaceEdge`. One class per type, however often it is asked for. */
export function connectionOf<T extends object>(type: ClassType<T>): ClassType<Page<T>> {
  // What is kept under a type was made for it.
  const made = (connections.get(type) as ClassType<Page<T>> | undefined) ?? makeConnection(type);
  connections.set(type, made);
  return made;
}

function makeConnection<T extends object>(type: ClassType<T>): ClassType<Page<T>> {
  @ObjectType(`${type.name}Edge`, {
    simpleResolvers: true,
    description: `A ${type.name} in a list, with its cursor.`,
  })
  class TypedEdge implements Edge<T> {
    @Field(() => String, { description: 'Stable place of this record in the list.' })
    cursor!: string;

    @Field(() => type, { description: 'The record.' })
    node!: T;
  }

  @ObjectType(`${type.name}Connection`, {
    simpleResolvers: true,
    description: `A page of a list of ${type.name} records.`,
  })
  class TypedConnection implements Page<T> {
    @Field(() => [TypedEdge], { description: 'The records of this page with their cursors.' })
    edges!: TypedEdge[];

    @Field(() => [type], { description: 'The records of this page.' })
    nodes!: T[];

    @Field(() => PageInfo, { description: 'Where this page stands.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'How many there are in the whole list.', complexity: 5 })
    totalCount?: number;
  }
  return TypedConnection;
}

/**
 * Cost of a list: the list itself, and each record as often as it may come. At the top it is one read, in which a record
 * costs a tenth; below records it is a read for each of them.
 */
export function pageComplexity({
  type,
  args,
  childComplexity,
}: {
  type: { name: string };
  args: { first?: number | null };
  childComplexity: number;
}): number {
  const size = Math.min(Math.max(args.first ?? defaultPageSize, 1), maximumPageSize);
  return 1 + Math.ceil((size * childComplexity) / (type.name === 'Query' ? 10 : 1));
}

/** One column to order by; the id breaks ties, so that every cursor has one place. */
export interface Order {
  expression: RawBuilder<unknown>;
  direction: 'asc' | 'desc';
  /** SQL type of the expression, to read it back from a cursor. */
  type: 'text' | 'bigint' | 'timestamptz' | 'smallint';
  /** Told apart in cursors: a cursor of one order is refused by another. */
  name: string;
}

export interface PageRow<T> {
  node: T;
  /** What the list is ordered by; null where no cursor is selected. */
  sort: string | null;
}

/** Checks `first` and `after` and gives the SQL that a keyset page is made with. */
export function keyset(args: PageArgs, order: Order, id: RawBuilder<unknown>) {
  if (!Number.isInteger(args.first) || args.first < 1 || args.first > maximumPageSize) {
    throw new DomainError('PAGE_TOO_LARGE', { requested: args.first, maximum: maximumPageSize });
  }
  const direction = sql.raw(order.direction);
  const { expression } = order;
  const after = args.after === undefined || args.after === null ? undefined : readCursor(args.after, order);
  const comparison = sql.raw(order.direction === 'asc' ? '>' : '<');
  const collate = order.type === 'text' ? sql` collate "C"` : sql``;
  return {
    where: after
      ? sql`(${expression}${collate}, ${id}) ${comparison} (cast(${after.sort} as ${sql.raw(order.type)})${collate}, cast(${after.id} as uuid))`
      : sql`true`,
    orderBy: sql`${expression}${collate} ${direction}, ${id} ${direction}`,
    /** As text, so that no driver rounds it. */
    sort:
      order.type === 'timestamptz'
        ? sql`to_char(${expression} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`
        : sql`cast(${expression} as text)`,
    /** One more than asked for tells whether there is a next page. */
    limit: sql.lit(args.first + 1),
  };
}

export function toPage<T extends { id: string }>(rows: PageRow<T>[], args: PageArgs, order: Order): Page<T> {
  const edges = rows
    .slice(0, args.first)
    .map(({ node, sort }) => ({ cursor: sort === null ? '' : writeCursor(order, sort, node.id), node }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: rows.length > args.first,
      hasPreviousPage: Boolean(args.after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function writeCursor(order: Order, sort: string, id: string): string {
  return Buffer.from(JSON.stringify([order.name, sort, id])).toString('base64url');
}

function readCursor(cursor: string, order: Order): { sort: string; id: string } {
  const refuse = () => new DomainError('CURSOR_INVALID', { cursor });
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    throw refuse();
  }
  if (!Array.isArray(parts) || parts.length !== 3) throw refuse();
  const [name, sort, id] = parts as unknown[];
  if (name !== order.name || typeof sort !== 'string' || typeof id !== 'string') throw refuse();
  if (!isUuid(id) || !isSort[order.type](sort)) throw refuse();
  return { sort, id };
}

/** Whether PostgreSQL can read a text as a value of the type: cursors come from clients. */
const isSort: Record<Order['type'], (sort: string) => boolean> = {
  text: (sort) => sort.length <= 1000 && !sort.includes('\0'),
  bigint: (sort) => /^-?\d{1,18}$/.test(sort),
  smallint: (sort) => /^-?\d{1,4}$/.test(sort),
  timestamptz: (sort) =>
    /^[1-9]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/.test(sort) && isMoment(sort.slice(0, 19)),
};

/** Whether there is such a day and time: neither a thirteenth month nor the thirty-first of February. */
function isMoment(text: string): boolean {
  const date = new Date(`${text}Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
