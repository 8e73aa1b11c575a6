import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import type { ClassType } from 'type-graphql';
import { Brand } from '../brand/brand.entity.ts';
import type { Context } from '../context.ts';
import { listTag } from '../graphql/answer-tags.ts';
import { given } from '../graphql/given.ts';
import { keyset, type Order, type Page, type PageArgs, type PageRow, toPage } from '../graphql/page.ts';
import { isPublic } from '../graphql/publishable.ts';
import { RedirectKind } from '../graphql/redirect.entity.ts';
import { selectionOf } from '../graphql/selection.ts';
import { Place } from '../place/place.entity.ts';
import { Producer } from '../producer/producer.entity.ts';
import { Product } from '../product/product.entity.ts';
import { Story } from '../story/story.entity.ts';

/** What has addresses that can change. */
export const redirectTypes: Readonly<Record<RedirectKind, ClassType>> = {
  [RedirectKind.PLACE]: Place,
  [RedirectKind.PRODUCER]: Producer,
  [RedirectKind.BRAND]: Brand,
  [RedirectKind.PRODUCT]: Product,
  [RedirectKind.STORY]: Story,
};

/** A redirect as it is read. */
export interface RedirectRow {
  /** Of the record that it leads to. */
  id: string;
  kind: RedirectKind;
  path: string;
  to: string;
}

/** One address has at most one redirect of each kind, and these lead to different records. */
const byPath: Order = { expression: sql.ref('redirect.path'), direction: 'asc', type: 'text', name: 'path' };

/** Redirects as `findRecord` follows them: to a public record, from what is no public record's address. One read. */
export async function listRedirects(
  context: Context,
  { args, kind }: { args: PageArgs; kind: RedirectKind | undefined },
  info: GraphQLResolveInfo,
): Promise<Page<RedirectRow>> {
  const set = keyset(args, byPath, sql.ref('redirect.target_id'));
  const from = sql`redirect join (${publicAddresses(context)}) as target
    on target.kind = redirect.kind and target.id = redirect.target_id`;
  const where = sql.join(
    [
      sql`not exists (select from (${publicAddresses(context)}) as named where named.kind = redirect.kind and named.address = redirect.path)`,
      ...given(kind, (kind) => sql`redirect.kind = ${kind}`),
    ],
    sql` and `,
  );
  const total = selectionOf(info).has('totalCount')
    ? sql`, 'totalCount', (select count(*) from ${from} where ${where})`
    : sql``;
  context.tags.add(listTag('redirects', { by: 'kind', value: kind }));
  const found = await context.read<{
    rows: PageRow<RedirectRow>[];
    totalCount?: number;
  }>(sql`json_build_object('rows', (
    select coalesce(json_agg(json_build_object('sort', page.sort, 'node', page.node) order by page.position), '[]') from (
      select ${set.sort} as sort, row_number() over (order by ${set.orderBy}) as position,
        json_build_object('id', target.id, 'kind', redirect.kind, 'path', redirect.path, 'to', target.address) as node
      from ${from} where ${where} and ${set.where} order by ${set.orderBy} limit ${set.limit}) as page) ${total})`);
  return { ...found, ...toPage(found.rows, args, byPath) };
}

/** The addresses that public records have today. */
function publicAddresses({ metadata }: Context) {
  const kinds = Object.entries(redirectTypes).map(([kind, type]) => {
    const { tableName } = metadata.get(type);
    const address = sql.ref(`${tableName}.${type === Place ? 'path' : 'slug'}`);
    return sql`select ${sql.lit(kind)} as kind, ${sql.ref(`${tableName}.id`)} as id, ${address} as address
      from ${sql.table(tableName)} where ${sql.join([sql`true`, ...isPublic(type, tableName)], sql` and `)}`;
  });
  return sql.join(kinds, sql` union all `);
}
