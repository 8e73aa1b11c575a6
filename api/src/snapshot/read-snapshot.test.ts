import { setTimeout as delay } from 'node:timers/promises';
import fc from 'fast-check';
import { sql } from 'kysely';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { columnWrites, deletions, insertions, type Write } from '../../test/column-writes.ts';
import { testContext } from '../../test/harness.ts';
import { makeEverything } from '../../test/make-everything.ts';
import { readTables } from '../../test/table-columns.ts';
import { programmeType } from '../change/public-record.ts';
import { readChanges } from '../change/read-changes.ts';
import { databaseOf } from '../database.ts';
import { fromGlobalId } from '../graphql/node.ts';
import { isPublic } from '../graphql/publishable.ts';
import { buildPublicSchema } from '../schema.ts';
import { exportedRecord } from './export-record.ts';
import { readSnapshot } from './read-snapshot.ts';

/** A partner's copy: of each public record, by its global id, what the export says of it. */
type Copy = Map<string, string>;

const { orm, url, ctx, rows } = await testContext();
await makeEverything({ ctx, rows });
// Several pages of one type.
await rows(`insert into picture select (jsonb_populate_record(picture, jsonb_build_object('id', gen_random_uuid(), 'hash', hash || n))).*
  from picture, generate_series(1, 200) as n`);
const db = databaseOf(orm);
const terms = { metadata: orm.getMetadata(), schema: buildPublicSchema() };
const clients = [0, 1, 2].map(() => new Client({ connectionString: url }));
beforeAll(() => Promise.all(clients.map((client) => client.connect())));
afterAll(() => Promise.all(clients.map((client) => client.end())));

interface Line {
  cursor?: string;
  done?: boolean;
  count?: number;
  type: string;
  id: string;
  record: object;
}

/** Takes a snapshot, as slowly as the pauses say. */
async function takeSnapshot(pauseMs = 0): Promise<{ cursor: string; copy: Copy }> {
  const lines: Line[] = [];
  for await (const text of readSnapshot({ url, ...terms })) {
    lines.push(
      ...text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    );
    await delay(pauseMs);
  }
  const [first, last] = [lines.shift(), lines.pop()];
  expect(last).toEqual({ done: true, count: lines.length });
  const copy = new Map(lines.map(({ id, record }) => [id, JSON.stringify(record, withOwnIds)]));
  expect(copy.size).toBe(lines.length);
  return { cursor: first?.cursor ?? '', copy };
}

/** What the export says of one record now. */
async function refetch(typeName: string, id: string): Promise<string | undefined> {
  const { tableName, class: type } = terms.metadata.getByClassName(typeName);
  const isIt = typeName === programmeType ? sql`true` : sql`${sql.ref(`${tableName}.id`)} = ${id}`;
  const { rows } = await sql<{
    record: object;
  }>`select ${exportedRecord(terms, typeName, tableName)} as record
    from ${sql.table(tableName)} where ${sql.join([isIt, ...isPublic(type, tableName)], sql` and `)}`.execute(
    db,
  );
  return rows[0] && JSON.stringify(rows[0].record);
}

/** Blocks of stories name records by global ids in a snapshot, and by their own where they are stored. */
function withOwnIds(key: string, value: unknown): unknown {
  if (key === 'link' && typeof value === 'object' && value !== null && 'id' in value)
    return { ...value, id: fromGlobalId(String(value.id)).id };
  if (!/^(picture|place|producer|brand)Id$|^(product|picture|place)Ids$/.test(key)) return value;
  return Array.isArray(value) ? value.map((id) => fromGlobalId(id).id) : fromGlobalId(String(value)).id;
}

/** Brings a copy up to now, and gives the cursor that it has come to. */
async function follow(copy: Copy, from: string): Promise<string> {
  for (let cursor = from; ; ) {
    const page = await readChanges({ db, metadata: terms.metadata }, { after: cursor, first: 50 });
    for (const { id, kind } of page.changes) {
      const { typeName, id: key } = fromGlobalId(id);
      const record = kind === 'UPSERT' ? await refetch(typeName, key) : undefined;
      if (record) copy.set(id, record);
      else copy.delete(id);
    }
    cursor = page.cursor;
    if (!page.hasMore) return cursor;
  }
}

/** Writes of all kinds to all that is public, in an order that is drawn. */
async function allWrites(): Promise<Write[]> {
  const hidden = new Set(['change', 'change_progress', 'publication', 'consent', 'exchange_rate', 'price']);
  const [client] = clients;
  if (!client) throw new Error('no connection');
  const writes: Write[] = [];
  for (const table of (await readTables(client)).filter(({ name }) => !hidden.has(name))) {
    for (const column of table.columns.filter(({ isGenerated }) => !isGenerated)) {
      // It keys the offers of an export.
      if (table.name === 'market' && column.name === 'code') continue;
      writes.push(...(await columnWrites(client, table, column)).flat());
    }
    writes.push(...(await deletions(client, table)), ...(await insertions(client, table)));
  }
  return writes;
}

test('a copy that is taken and followed while others write is in the end what a new one would be', async () => {
  let made = 0;
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.array(fc.nat(2), { minLength: 4, maxLength: 4 }), async (seed, pauses) => {
      let state = seed;
      const next = () => {
        state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
        return state >> 8;
      };
      const writes = await allWrites();
      let isDone = false;
      const draw = () => writes[next() % writes.length];
      const write = async (client: Client) => {
        while (!isDone) {
          const own = [draw(), draw(), draw()];
          // Several writes in one transaction; some are taken back, whole or to where they failed.
          await client.query('begin');
          for (const one of own) {
            if (!one) continue;
            await client.query('savepoint here');
            await client.query(one.text, one.values).then(
              ({ rowCount }) => (made += rowCount ?? 0),
              () => client.query('rollback to here'),
            );
          }
          const end = next();
          await client.query(end % 5 === 0 ? 'rollback' : 'commit');
          await delay(3 + (end % 5));
        }
      };
      const writers = clients.map(write);
      let [cursor, reached] = ['', ''];
      let copy: Copy = new Map();
      try {
        ({ cursor, copy } = await takeSnapshot(20));
        reached = cursor;
        for (const pause of pauses) {
          await delay(20 * pause);
          reached = await follow(copy, reached);
        }
      } finally {
        isDone = true;
        await Promise.all(writers);
      }
      await follow(copy, reached);
      const { copy: fresh } = await takeSnapshot();
      expect(different(copy, fresh)).toEqual([]);
      // What was done once is done again, from any cursor that was given: nothing changes.
      await follow(copy, cursor);
      expect(different(copy, fresh)).toEqual([]);
    }),
    { numRuns: 3 },
  );
  expect(made).toBeGreaterThan(100);
});

function different(one: Copy, other: Copy): string[] {
  return [...new Set([...one.keys(), ...other.keys()])]
    .filter((id) => one.get(id) !== other.get(id))
    .map((id) => `${fromGlobalId(id).typeName}: ${one.get(id)} instead of ${other.get(id)}`);
}

test('all lines are of one moment, however much is written meanwhile', async () => {
  const [client] = clients;
  const { copy: before } = await takeSnapshot();
  const lines: Line[] = [];
  for await (const text of readSnapshot({ url, ...terms })) {
    lines.push(
      ...text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    );
    await client?.query(`update product set updated_at = now()`);
    await client?.query(`delete from picture where hash like '%9%' and id not in (select picture_id from product_picture)
      and id not in (select picture_id from story)`);
  }
  const told = new Map(lines.slice(1, -1).map(({ id, record }) => [id, JSON.stringify(record, withOwnIds)]));
  expect(different(told, before)).toEqual([]);
  expect(lines.at(-1)).toEqual({ done: true, count: before.size });
});

test('whoever stops reading leaves no connection behind', async () => {
  const open = async () =>
    (
      await rows(
        `select from pg_stat_activity where application_name = 'aul-snapshot' and datname = current_database()`,
      )
    ).length;
  const lines = readSnapshot({ url, ...terms });
  await lines.next();
  expect(await open()).toBe(1);
  await lines.return(undefined);
  expect(await open()).toBe(0);
});
