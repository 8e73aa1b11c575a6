import type { Link } from '@aul/manuscript';
import { type RawBuilder, sql } from 'kysely';
import { Client } from 'pg';
import { writeCursor } from '../change/change-cursor.ts';
import { programmeId, programmeType, recordTypes } from '../change/public-record.ts';
import { sqlText } from '../change/sql-text.ts';
import { type ChangeWindow, databaseName } from '../change/unseen-changes.ts';
import { toGlobalId } from '../graphql/node.ts';
import { isPublic } from '../graphql/publishable.ts';
import { linkedTypes } from '../story/story-block.ts';
import { type ExportTerms, exportedRecord, globalId } from './export-record.ts';

const pageSize = 200;
/** Whoever stops reading must not hold the database's past for ever. */
const stalledMs = 60_000;

/**
 * All public records at one moment, a line of JSON each: first the cursor that changes go on from, then the records,
 * in the end their number. One transaction on a connection of its own, read as slowly as the lines are taken; the
 * memory that it needs does not grow. A snapshot without its last line is not whole.
 */
export async function* readSnapshot({
  url,
  ...terms
}: ExportTerms & { url: string }): AsyncGenerator<string> {
  const client = new Client({
    connectionString: url,
    application_name: 'aul-snapshot',
    connectionTimeoutMillis: 5_000,
  });
  // What breaks the connection also fails the statement under way, or the next.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(`set idle_in_transaction_session_timeout = ${stalledMs}`);
    await client.query('begin isolation level repeatable read read only');
    const now = sqlText(sql`select pg_current_snapshot()::text as "from", ${databaseName} as database`);
    const { rows } = await client.query<ChangeWindow>(now);
    yield line({ cursor: writeCursor(rows[0] ?? {}) });
    let count = 0;
    for (const statement of statements(terms)) {
      for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
        const page = await client.query<{ id: string; record: object }>(statement, [after]);
        if (page.rows.length > 0) yield page.rows.map(({ record }) => line(record)).join('');
        count += page.rows.length;
        after = page.rows.at(-1)?.id ?? after;
        if (page.rows.length < pageSize) break;
      }
    }
    yield line({ done: true, count });
  } finally {
    await client.end().catch(() => undefined);
  }
}

const line = (value: object) => `${JSON.stringify(value, withGlobalIds)}\n`;

/** How the blocks of a story name records. */
const namedInBlocks: Readonly<Record<string, string>> = {
  pictureId: 'Picture',
  pictureIds: 'Picture',
  placeId: 'Place',
  placeIds: 'Place',
  producerId: 'Producer',
  productIds: 'Product',
  brandId: 'Brand',
};

function withGlobalIds(key: string, value: unknown): unknown {
  // Nothing else that is exported has such a key.
  if (key === 'link') return withGlobalId(value as Link);
  const typeName = namedInBlocks[key];
  if (!typeName) return value;
  return Array.isArray(value)
    ? value.map((id) => toGlobalId(typeName, id))
    : toGlobalId(typeName, String(value));
}

function withGlobalId(link: Link): object {
  return 'url' in link ? link : { ...link, id: toGlobalId(linkedTypes[link.kind], link.id) };
}

/** A page of each type after an id, in the order of ids. */
function statements(terms: ExportTerms): string[] {
  const lineOf = (typeName: string, alias: string, id: RawBuilder<unknown>) =>
    sql`json_build_object('type', ${sql.lit(typeName)}, 'id', ${globalId(typeName, id)},
      'record', ${exportedRecord(terms, typeName, alias)})`;
  const programme = sql.lit(programmeId);
  const pages = recordTypes.map((type) => {
    const { tableName } = terms.metadata.get(type);
    const id = sql.ref(`${tableName}.id`);
    return sql`select ${id} as id, ${lineOf(type.name, tableName, id)} as record from ${sql.table(tableName)}
      where ${sql.join([sql`${id} > $1::uuid`, ...isPublic(type, tableName)], sql` and `)}
      order by ${id} limit ${sql.lit(pageSize)}`;
  });
  return [
    sql`select ${programme} as id, ${lineOf(programmeType, 'programme', programme)} as record
      from programme where ${programme}::uuid > $1::uuid`,
    ...pages,
  ].map((statement) => sqlText(statement).text);
}
