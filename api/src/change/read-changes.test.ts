import fc from 'fast-check';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { makeProduct, makeWorkshop } from '../../test/make.ts';
import { databaseOf } from '../database.ts';
import { readCursor, writeCursor } from './change-cursor.ts';
import { pruneChanges } from './prune-changes.ts';
import { type ChangesQuery, readChanges } from './read-changes.ts';

const { ctx, orm, url, rows, query } = await testContext();
const workshop = await makeWorkshop(ctx);
const ids = [
  await makeProduct(ctx, workshop),
  await makeProduct(ctx, workshop),
  await makeProduct(ctx, workshop),
];
const source = { db: databaseOf(orm), metadata: orm.getMetadata() };
const read = (changes: ChangesQuery) => readChanges(source, changes);
const cursorOfNow = async () => (await read({})).cursor;

const touch = `update product set name = jsonb_set(name, '{en,text}', to_jsonb(gen_random_uuid()::text)) where id = $1`;

/** Everything after a cursor, in pages. */
async function follow(after: string, first: number) {
  const sequences: string[] = [];
  for (let cursor = after; ; ) {
    const page = await read({ after: cursor, first });
    sequences.push(...page.changes.map(({ sequence }) => sequence));
    cursor = page.cursor;
    if (!page.hasMore) return { sequences, cursor };
  }
}

describe('transactions that overlap', () => {
  const clients = [0, 1, 2].map(() => new Client({ connectionString: url }));
  beforeAll(() => Promise.all(clients.map((client) => client.connect())));
  afterAll(() => Promise.all(clients.map((client) => client.end())));

  const step = fc.oneof(
    { weight: 5, arbitrary: fc.record({ do: fc.constant('write' as const), who: fc.nat(2) }) },
    {
      weight: 3,
      arbitrary: fc.record({ do: fc.constantFrom('commit' as const, 'rollback' as const), who: fc.nat(2) }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('savepoint' as const), who: fc.nat(2) }) },
    {
      weight: 3,
      arbitrary: fc.record({ do: fc.constant('read' as const), size: fc.integer({ min: 1, max: 4 }) }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ do: fc.constant('page' as const), size: fc.integer({ min: 1, max: 2 }) }),
    },
  );

  test('a reader that resumes gets every committed change once, and none that was taken back', async () => {
    let schedules = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
        schedules += 1;
        let cursor = await cursorOfNow();
        const given: string[] = [];
        // Every cursor that was ever given, and what its reader had by then.
        const marks = [{ cursor, seen: [...given] }];
        const committed: string[] = [];
        const open: (string[] | undefined)[] = [undefined, undefined, undefined];
        const end = async (who: number, how: 'commit' | 'rollback') => {
          if (!open[who]) return;
          await clients[who]?.query(how);
          if (how === 'commit') committed.push(...(open[who] ?? []));
          open[who] = undefined;
        };
        for (const step of steps) {
          if (step.do === 'read') {
            const found = await follow(cursor, step.size);
            given.push(...found.sequences);
            cursor = found.cursor;
            marks.push({ cursor, seen: [...given] });
          } else if (step.do === 'page') {
            // One page, and on to other things: the rest of its window is read later.
            const page = await read({ after: cursor, first: step.size });
            given.push(...page.changes.map(({ sequence }) => sequence));
            cursor = page.cursor;
            marks.push({ cursor, seen: [...given] });
          } else if (step.do === 'commit' || step.do === 'rollback') {
            await end(step.who, step.do);
          } else {
            const client = clients[step.who];
            if (!open[step.who]) await client?.query('begin');
            open[step.who] ??= [];
            const isTakenBack = step.do === 'savepoint';
            const write = async () => {
              await client?.query(touch, [ids[step.who]]);
              const last = await client?.query<{ sequence: string }>(
                'select sequence from change where txid = pg_current_xact_id() order by sequence desc limit 1',
              );
              return last?.rows[0]?.sequence ?? '';
            };
            await client?.query('savepoint outer_one');
            const outer = await write();
            await client?.query('savepoint inner_one');
            const inner = await write();
            // What is taken back takes back what was released within it.
            await client?.query(
              isTakenBack
                ? 'release inner_one; rollback to outer_one'
                : 'rollback to inner_one; release outer_one',
            );
            expect(inner).not.toBe(outer);
            if (!isTakenBack) open[step.who]?.push(outer);
          }
        }
        for (const who of [0, 1, 2]) await end(who, who === 1 ? 'rollback' : 'commit');
        given.push(...(await follow(cursor, 3)).sequences);
        expect(given.toSorted()).toEqual(committed.toSorted());
        for (const mark of marks) {
          const { sequences } = await follow(mark.cursor, 7);
          expect([...mark.seen, ...sequences].toSorted()).toEqual(committed.toSorted());
        }
      }),
      { numRuns: 60 },
    );
    expect(schedules).toBeGreaterThanOrEqual(60);
  });

  test('nobody waits for the oldest running transaction', async () => {
    const [slow, quick] = clients;
    const after = await cursorOfNow();
    await slow?.query('begin');
    await slow?.query(touch, [ids[0]]);
    await quick?.query(touch, [ids[1]]);
    const first = await follow(after, 10);
    expect(first.sequences).toHaveLength(1);
    await slow?.query('commit');
    const second = await follow(first.cursor, 10);
    expect(second.sequences).toHaveLength(1);
    expect(Number(second.sequences[0])).toBeLessThan(Number(first.sequences[0]));
  });
});

test('what happened is told as of the reading', async () => {
  const after = await cursorOfNow();
  await rows(touch, [ids[0]]);
  const kinds = async () => (await read({ after })).changes.map(({ type, kind }) => `${type} ${kind}`);
  expect(await kinds()).toEqual(['Product UPSERT']);
  // Its picture, which nothing else shows, comes and goes with it.
  await rows(`update product set state = 'ARCHIVED' where id = $1`, [ids[0]]);
  expect(new Set(await kinds())).toEqual(new Set(['Picture TOMBSTONE', 'Product TOMBSTONE']));
  await rows(`update product set state = 'PUBLISHED' where id = $1`, [ids[0]]);
  expect(new Set(await kinds())).toEqual(new Set(['Picture UPSERT', 'Product UPSERT']));
});

test('the query tells of changes, of all types or of some', async () => {
  interface Told {
    changes: {
      changes: { type: string; id: string; kind: string; at: string; tags: string[] }[];
      cursor: string;
      hasMore: boolean;
    };
  }
  const document = `query ($after: String, $types: [String!], $first: Int! = 100) {
    changes(after: $after, types: $types, first: $first) { changes { sequence at type id kind tags } cursor hasMore } }`;
  const now = await query<Told>(document);
  expect(now.data?.changes).toMatchObject({ changes: [], hasMore: false });
  const after = now.data?.changes.cursor;
  await rows(touch, [ids[0]]);
  await rows(`update market set position = position where code = 'uz'`);
  await rows(`update market set updated_at = now() where code = 'uz'`);
  const all = await query<Told>(document, { after });
  expect(all.data?.changes.changes.map(({ type, kind }) => `${type} ${kind}`)).toEqual([
    'Product UPSERT',
    'Market UPSERT',
  ]);
  const [first] = all.data?.changes.changes ?? [];
  const node = await query<{ node: { id: string } }>(`query ($id: ID!) { node(id: $id) { id } }`, {
    id: first?.id,
  });
  expect(node.data?.node.id).toBe(first?.id);
  const some = await query<Told>(document, { after, types: ['Market'] });
  expect(some.data?.changes.changes.map(({ type }) => type)).toEqual(['Market']);
  const page = await query<Told>(document, { after, first: 1 });
  expect(page.data?.changes).toMatchObject({ hasMore: true, changes: [{ type: 'Product' }] });
});

test.each([
  [{ after: 'nonsense' }, 'CURSOR_INVALID'],
  [{ first: 0 }, 'PAGE_TOO_LARGE'],
  [{ first: 1_001 }, 'PAGE_TOO_LARGE'],
  [{ types: ['Offer'] }, 'BAD_USER_INPUT'],
])('refuses %o', async (variables, code) => {
  await expect(read(variables)).rejects.toMatchObject({ code });
});

test('a cursor of another database is too old', async () => {
  const own = readCursor((await read({})).cursor);
  for (const other of [{ database: '0123abcd' }, { from: '900000000000:900000000000:' }])
    await expect(read({ after: writeCursor({ ...own, ...other }) })).rejects.toMatchObject({
      code: 'CURSOR_TOO_OLD',
    });
  await expect(read({ after: writeCursor(own) })).resolves.toMatchObject({ changes: [] });
});

test('who has not seen what was pruned is told so, and others are not', async () => {
  const before = await cursorOfNow();
  await rows(touch, [ids[0]]);
  await rows(touch, [ids[2]]);
  // Transactions of other databases of the server hold a snapshot back: what it may not have seen counts as not seen.
  const isPast = 'select pg_snapshot_xmin(pg_current_snapshot()) > max(txid) as is_past from change';
  await expect.poll(() => rows(isPast)).toEqual([{ is_past: true }]);
  const after = await cursorOfNow();
  const [kept] = await rows<{ at: Date }>('select max(at) as at from change');
  expect(await pruneChanges(source.db, new Date(Number(kept?.at) - 60_000))).toBe(0);
  expect((await read({ after: before })).changes).toHaveLength(2);
  expect(await pruneChanges(source.db, new Date(Number(kept?.at) + 1_000))).toBeGreaterThan(0);
  // The last tells when anything changed.
  expect(await rows('select count(*)::int as count from change')).toEqual([{ count: 1 }]);
  await expect(read({ after: before })).rejects.toMatchObject({ code: 'CURSOR_TOO_OLD' });
  await rows(touch, [ids[1]]);
  expect((await read({ after })).changes).toHaveLength(1);
});
