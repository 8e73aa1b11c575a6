import { afterAll, expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { makeProduct, makeWorkshop } from '../../test/make.ts';
import { readChanges } from '../change/read-changes.ts';
import { databaseOf } from '../database.ts';
import type { DomainError } from '../errors.ts';
import { openDoor } from '../http/open-door.example.ts';
import { addPublicationRoute } from './publication-route.ts';

const { ctx, orm, query, rows } = await testContext();
const workshop = await makeWorkshop(ctx);
await makeProduct(ctx, { ...workshop, slug: 'plate' });
const [change = ''] = (
  await rows<{ sequence: string }>('select sequence from change order by sequence desc limit 1')
).map(({ sequence }) => sequence);

const token = 'a secret of the publisher';
const door = await openDoor({
  addRoutes: (server) => addPublicationRoute(server, { db: databaseOf(orm), token }),
});
afterAll(() => door.server.close());

const tell = async (publications: unknown, authorization = `Bearer ${token}`) => {
  const { status, codes } = await door.postTo('/publications', publications, { authorization });
  return { status, codes };
};
const fields = 'state liveAt pagesWritten pagesRemoved milliseconds paths reason';
const told = async (sequence = change) => {
  const { data, tags, errors } = await query<{ publication: object | null }>(
    `{ publication(change: "${sequence}") { ${fields} } }`,
  );
  expect(tags).toEqual([]);
  const [refusal] = errors.map(({ originalError }) => (originalError as DomainError | undefined)?.code);
  return data?.publication ?? refusal ?? null;
};
const live = {
  change,
  state: 'LIVE',
  liveAt: '2026-11-22T04:00:00.123Z',
  pagesWritten: 3,
  pagesRemoved: 1,
  milliseconds: 84,
  paths: ['/products/plate/'],
};

/** What the public is told of a failure. */
const plainly = 'A page could not be made. It is tried again.';

/** Of the changes that were made together with it, which touch no page. */
async function othersOf(...sequences: string[]): Promise<object[]> {
  const others = await rows<{ sequence: string }>(
    'select sequence from change where txid = (select txid from change where sequence = $1) and sequence <> all($2)',
    [sequences[0], sequences],
  );
  const nothing = { pagesWritten: 0, pagesRemoved: 0, milliseconds: 0, paths: [] };
  return others.map(({ sequence }) => ({ ...live, ...nothing, change: sequence }));
}

test('a change waits until the publisher tells of it and those made with it, and the last word counts', async () => {
  expect(await told()).toMatchObject({ state: 'WAITING', liveAt: null, pagesWritten: 0, paths: [] });
  const failed = {
    ...live,
    state: 'FAILED',
    liveAt: undefined,
    milliseconds: undefined,
    reason: 'disk full',
  };
  expect(await tell([failed])).toMatchObject({ status: 204 });
  expect(await told()).toMatchObject({ state: 'FAILED', reason: plainly, liveAt: null });
  expect(await tell([{ ...live, pagesWritten: 1 }, live])).toMatchObject({ status: 204 });
  const { change: _, ...shown } = live;
  expect(await told()).toMatchObject({ state: 'WAITING', liveAt: null });
  const others = await othersOf(change);
  expect(others.length).toBeGreaterThan(1);
  await tell(others.slice(1));
  expect(await told()).toMatchObject({ state: 'WAITING', liveAt: null });
  await tell(others);
  expect(await told()).toEqual({ ...shown, reason: null });
  const before = await rows('select * from publication order by sequence');
  for (let time = 0; time < 2; time += 1) expect(await tell([live])).toMatchObject({ status: 204 });
  expect(await rows('select * from publication order by sequence')).toEqual(before);
});

test('what was there when all pages were made is live, though nobody told of it', async () => {
  const { cursor } = await readChanges({ db: databaseOf(orm), metadata: orm.getMetadata() }, {});
  const [older = ''] = (await rows<{ sequence: string }>('select min(sequence) as sequence from change')).map(
    ({ sequence }) => sequence,
  );
  await makeProduct(ctx, { ...workshop, slug: 'later' });
  const [later = ''] = (await rows<{ sequence: string }>('select max(sequence) as sequence from change')).map(
    ({ sequence }) => sequence,
  );
  const liveAt = '2026-11-22T05:00:00.000Z';
  const waiting = { state: 'WAITING', liveAt: null };
  expect([await told(older), await told(later)]).toMatchObject([waiting, waiting]);
  expect(await tell([{ wholeAt: cursor, liveAt }])).toMatchObject({ status: 204 });
  expect([await told(older), await told(later)]).toMatchObject([{ state: 'LIVE', liveAt }, waiting]);
  expect(await tell([{ wholeAt: 'elsewhere', liveAt }])).toMatchObject({ codes: ['CURSOR_INVALID'] });
});

test('what was done at once is told at once: the pages of all its changes, and a failure of any', async () => {
  const [first = '', second = ''] = (
    await rows<{ sequence: string }>(`select sequence from change
      where txid = (select txid from change group by txid order by count(*) desc limit 1) order by sequence limit 2`)
  ).map(({ sequence }) => sequence);
  const paths = ['/', '/products/plate/'];
  const one = { ...live, change: first, pagesWritten: 12, milliseconds: 90, paths };
  await tell(await othersOf(first, second));
  await tell([one, { ...live, change: second, pagesWritten: 0, pagesRemoved: 0, paths: ['/stories/'] }]);
  const all = { pagesWritten: 12, pagesRemoved: 1, milliseconds: 90, paths: [...paths, '/stories/'] };
  expect(await told(second)).toMatchObject({ state: 'LIVE', ...all });
  await tell([{ ...one, state: 'FAILED', reason: 'disk full' }]);
  expect(await told(second)).toMatchObject({ state: 'FAILED', reason: plainly });
});

test('what had failed is live when no page is behind any more, unless a failure is told after that', async () => {
  const failed = {
    ...live,
    change,
    state: 'FAILED',
    liveAt: undefined,
    milliseconds: undefined,
    reason: 'broken',
  };
  const { cursor } = await readChanges({ db: databaseOf(orm), metadata: orm.getMetadata() }, {});
  await makeProduct(ctx, { ...workshop, slug: 'latest' });
  const [latest = ''] = (
    await rows<{ sequence: string }>('select max(sequence) as sequence from change')
  ).map(({ sequence }) => sequence);
  const liveAt = '2099-11-22T06:00:00.000Z';
  const whole = { wholeAt: cursor, liveAt };
  expect(await tell([failed, { ...failed, change: latest }, whole])).toMatchObject({ status: 204 });
  expect(await told()).toMatchObject({
    state: 'LIVE',
    liveAt,
    reason: null,
    milliseconds: expect.any(Number),
  });
  expect(await told(latest)).toMatchObject({ state: 'FAILED', liveAt: null });
  await tell([whole, failed]);
  expect(await told()).toMatchObject({ state: 'FAILED', reason: plainly });
  await tell([{ wholeAt: cursor.replace(/./, (first) => (first === 'A' ? 'B' : 'A')), liveAt }]);
  expect(await told()).toMatchObject({ state: 'FAILED' });
  await tell([failed, live]);
});

test('what took longer than can be written down counts as the longest, and a cursor may be long', async () => {
  expect(await tell([{ ...live, pagesWritten: 3e9, milliseconds: 40 * 86_400_000 }])).toMatchObject({
    status: 204,
  });
  const [row] = await rows('select pages_written, milliseconds from publication where sequence = $1', [
    change,
  ]);
  expect(row).toEqual({ pages_written: 2_147_483_647, milliseconds: 2_147_483_647 });
  const { cursor } = await readChanges({ db: databaseOf(orm), metadata: orm.getMetadata() }, {});
  const [database = '', snapshot = ''] = Buffer.from(cursor, 'base64url').toString().split('|');
  const [xmax = 0n] = [BigInt(snapshot.split(':')[1] ?? 0)];
  const running = Array.from({ length: 400 }, (_, at) => `${xmax + BigInt(at)}`);
  const long = `${database}|${xmax}:${xmax + 500n}:${running}`;
  const wholeAt = Buffer.from(long).toString('base64url');
  expect(await tell([{ wholeAt, liveAt: live.liveAt }])).toMatchObject({ status: 204 });
});

test('what is no change has no publication, told or not', async () => {
  expect(await tell([{ ...live, change: '999999999' }])).toMatchObject({ status: 204 });
  expect(await told('999999999')).toBeNull();
  expect(await told('1; drop')).toBe('BAD_USER_INPUT');
});

test('nobody else can tell, and nonsense changes nothing', async () => {
  const before = await rows('select * from publication order by sequence');
  for (const authorization of ['', 'Bearer', 'Bearer another', token])
    expect(await tell([{ ...live, pagesWritten: 9 }], authorization)).toEqual({
      status: 401,
      codes: ['CREDENTIALS_NEEDED'],
    });
  const nonsense = [
    { ...live },
    [{ ...live, state: 'WAITING' }],
    [{ ...live, pagesWritten: -1 }],
    [{ ...live, change: 'x' }],
    [{ ...live, paths: Array.from({ length: 21 }, () => '/') }],
    Array.from({ length: 1_001 }, () => live),
  ];
  for (const one of nonsense) expect(await tell(one)).toEqual({ status: 400, codes: ['BAD_USER_INPUT'] });
  expect(await rows('select * from publication order by sequence')).toEqual(before);
});

test('without a token there is no such address', async () => {
  const closed = await openDoor({
    addRoutes: (server) => addPublicationRoute(server, { db: databaseOf(orm), token: undefined }),
  });
  expect(await closed.postTo('/publications', [live])).toMatchObject({ status: 404 });
  await closed.server.close();
});
