import type { Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { makeProduct, makeWorkshop } from '../../test/make.ts';
import { databaseOf } from '../database.ts';
import { type OpenDoor, openDoor } from '../http/open-door.example.ts';
import { buildPublicSchema } from '../schema.ts';
import { type ChangeFeed, createChangeFeed } from './change-feed.ts';
import { addChangeRoutes } from './change-routes.ts';
import { addChangesRoute } from './changes-route.ts';
import { pruneChanges } from './prune-changes.ts';
import type { ChangesRead } from './read-changes.ts';

const { ctx, orm, url, rows } = await testContext();
const workshop = await makeWorkshop(ctx);
const id = await makeProduct(ctx, workshop);
const feed = await createChangeFeed({ url });
const doors: OpenDoor[] = [];
afterAll(async () => {
  for (const { server } of doors) await server.close();
  await feed.close();
});

async function open(source: ChangeFeed = feed): Promise<{ door: OpenDoor; origin: string }> {
  const schema = buildPublicSchema();
  const door = await openDoor({
    addRoutes: (server) => addChangeRoutes(server, { orm, url, schema, feed: source }),
  });
  doors.push(door);
  return { door, origin: door.url.replace('/graphql', '') };
}
const { origin, door } = await open();

const touch = () =>
  rows(
    `update product set name = jsonb_set(name, '{en,text}', to_jsonb(gen_random_uuid()::text)) where id = $1`,
    [id],
  );
const asked = (path: string, headers: Record<string, string> = {}, signal?: AbortSignal) =>
  fetch(new URL(path, origin), { headers, ...(signal && { signal }) });
async function read(path: string): Promise<ChangesRead> {
  const response = await asked(path);
  expect(response.status).toBe(200);
  return response.json() as Promise<ChangesRead>;
}
const cursorOfNow = async () => (await read('/changes?wait=0')).cursor;

interface Event {
  id: string;
  changes: { id: string; kind: string }[];
}

/** A stream of events as a browser reads it: `next` waits for one. */
async function follow(path: string, headers: Record<string, string> = {}) {
  const leaving = new AbortController();
  const response = await asked(path, { accept: 'text/event-stream', ...headers }, leaving.signal);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/event-stream');
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  let isOver = false;
  const heard: string[] = [];
  const more = async () => {
    const chunk = await reader?.read();
    if (!chunk || chunk.done) isOver = true;
    else text += chunk.value;
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      heard.push(text.slice(0, end));
      text = text.slice(end + 2);
    }
  };
  return {
    async next(): Promise<Event> {
      for (;;) {
        const one = heard.shift();
        if (one?.startsWith('id: ')) {
          const [, id = '', data = ''] = /^id: (.*)\nevent: changes\ndata: (.*)$/.exec(one) ?? [];
          return { id, ...JSON.parse(data) };
        }
        if (one === undefined) await more();
        if (isOver) throw new Error('the stream is over');
      }
    },
    async ended(): Promise<void> {
      while (!isOver) await more();
    },
    leave: () => leaving.abort(),
  };
}

describe('a stream', () => {
  test('tells what is committed without a look of the feed by itself, and of each change once', async () => {
    const told = await createChangeFeed({ url, pollMs: 3_600_000 });
    const { origin: own } = await open(told);
    const stream = await follow(`${own}/changes?after=${await cursorOfNow()}`);
    const heard: string[] = [];
    for (let round = 0; round < 5; round += 1) {
      await touch();
      const { changes } = await stream.next();
      heard.push(...changes.map((change) => change.kind));
    }
    expect(heard).toEqual(['UPSERT', 'UPSERT', 'UPSERT', 'UPSERT', 'UPSERT']);
    stream.leave();
    await told.close();
  });

  test('without a cursor begins with that of now', async () => {
    const stream = await follow('/changes');
    expect((await stream.next()).changes).toEqual([]);
    await touch();
    expect((await stream.next()).changes).toHaveLength(1);
    stream.leave();
  });

  test('goes on after the last event that its reader had, whatever the address says', async () => {
    const start = await cursorOfNow();
    const stream = await follow(`/changes?after=${start}`);
    await touch();
    const first = await stream.next();
    stream.leave();
    await touch();
    await touch();
    const again = await follow(`/changes?after=${start}`, { 'last-event-id': first.id });
    expect((await again.next()).changes).toHaveLength(2);
    again.leave();
  });

  test('of some types is silent about others', async () => {
    const stream = await follow(`/changes?after=${await cursorOfNow()}&types=Market`);
    await touch();
    await rows(`update market set updated_at = now() where code = 'uz'`);
    const { changes } = await stream.next();
    expect(changes).toHaveLength(1);
    stream.leave();
  });

  test('many at once are told the same', async () => {
    const after = await cursorOfNow();
    const streams = await Promise.all(Array.from({ length: 20 }, () => follow(`/changes?after=${after}`)));
    await touch();
    const events = await Promise.all(streams.map((stream) => stream.next()));
    expect(new Set(events.map(({ changes }) => JSON.stringify(changes))).size).toBe(1);
    for (const stream of streams) stream.leave();
  });
});

test('a stream without news breathes, so that nobody on the way takes it for dead', async () => {
  const breathing = await openDoor({
    addRoutes: (server) =>
      addChangesRoute(server, { db: databaseOf(orm), metadata: orm.getMetadata(), feed, heartbeatMs: 30 }),
  });
  doors.push(breathing);
  const path = breathing.url.replace('/graphql', `/changes?after=${await cursorOfNow()}`);
  const leaving = new AbortController();
  const response = await fetch(path, {
    headers: { accept: 'text/event-stream' },
    signal: leaving.signal,
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  while (text.length < 12) text += (await reader?.read())?.value;
  expect(text).toMatch(/^(:\n\n)+$/);
  leaving.abort();
});

test('who is told of a change is told when what is kept has heard of it', async () => {
  const told = await createChangeFeed({ url, pollMs: 3_600_000 });
  const heard = new Set<string>();
  told.onChanges((changes) => {
    for (const { sequence } of changes) heard.add(sequence);
  });
  const { origin: own } = await open(told);
  let { cursor } = await read(`${own}/changes?wait=0`);
  for (let round = 0; round < 20; round += 1) {
    await touch();
    // The next look of the feed by itself is some milliseconds away, as one was just now.
    await touch();
    const news = await read(`${own}/changes?after=${cursor}&wait=0`);
    expect(news.changes.length).toBeGreaterThan(0);
    expect(news.changes.filter(({ sequence }) => !heard.has(sequence))).toEqual([]);
    ({ cursor } = news);
  }
  await told.close();
});

test('one client has so many streams and no more, and gives each back', async () => {
  const [client, another] = ['203.0.113.7', '203.0.113.8'];
  const proxied = await openDoor({
    trustedProxies: ['127.0.0.1'],
    addRoutes: (server) => addChangeRoutes(server, { orm, url, schema: buildPublicSchema(), feed }),
  });
  doors.push(proxied);
  const path = proxied.url.replace('/graphql', `/changes?after=${await cursorOfNow()}`);
  const leaving = new AbortController();
  const ask = (ip: string, signal: AbortSignal) =>
    fetch(path, { signal, headers: { accept: 'text/event-stream', 'x-forwarded-for': ip } });
  const streams = await Promise.all(Array.from({ length: 50 }, () => ask(client, leaving.signal)));
  expect(streams.map(({ status }) => status)).toEqual(Array(50).fill(200));
  const refused = await ask(client, new AbortController().signal);
  expect(refused.status).toBe(503);
  expect(await refused.text()).toContain('BUSY');
  const other = new AbortController();
  expect((await ask(another, other.signal)).status).toBe(200);
  other.abort();
  leaving.abort();
  await expect
    .poll(async () => {
      const one = new AbortController();
      const { status } = await ask(client, one.signal);
      one.abort();
      return status;
    })
    .toBe(200);
});

describe('a long poll', () => {
  test('answers when something is committed', async () => {
    const after = await cursorOfNow();
    const polled = read(`/changes?after=${after}&wait=20`);
    await delay(50);
    await touch();
    expect((await polled).changes).toHaveLength(1);
  });

  test('answers with nothing when its time is over, and at once with what is there', async () => {
    const after = await cursorOfNow();
    const nothing = await read(`/changes?after=${after}&wait=1`);
    expect(nothing.changes).toEqual([]);
    await touch();
    for (const cursor of [after, nothing.cursor])
      expect((await read(`/changes?after=${cursor}&wait=25`)).changes).toHaveLength(1);
  });
});

test.each([
  ['/changes?after=nonsense', 400, 'CURSOR_INVALID'],
  ['/changes?types=Offer', 400, 'BAD_USER_INPUT'],
  ['/changes?wait=26', 400, 'BAD_USER_INPUT'],
  ['/changes?wait=-1', 400, 'BAD_USER_INPUT'],
  ['/changes?wait=1&wait=2', 400, 'BAD_USER_INPUT'],
  [
    `/changes?after=${Buffer.from('0123abcd|900000000000:900000000000:').toString('base64url')}`,
    410,
    'CURSOR_TOO_OLD',
  ],
])('refuses %s', async (path, status, code) => {
  for (const accept of path.includes('wait') ? ['*/*'] : ['*/*', 'text/event-stream']) {
    const answer = await door.get(path, { accept });
    expect(answer.codes).toEqual([code]);
    expect(answer.status).toBe(status);
  }
});

test('a cursor that is older than what is kept is refused, as a stream too', async () => {
  const before = await cursorOfNow();
  await touch();
  await touch();
  expect(await pruneChanges(databaseOf(orm), new Date(Date.now() + 60_000))).toBeGreaterThan(0);
  for (const accept of ['*/*', 'text/event-stream'])
    expect(await door.get(`/changes?after=${before}`, { accept })).toMatchObject({
      codes: ['CURSOR_TOO_OLD'],
    });
});

describe('who leaves', () => {
  test('takes everything along, and the others are told on', async () => {
    const { door: own } = await open();
    const after = await cursorOfNow();
    const path = own.url.replace('/graphql', `/changes?after=${after}`);
    // Those who asked this: a port may have been of another server a moment ago, whose clients still come.
    const connections = new Set<Socket>();
    own.server.server.on('request', ({ url, socket }) => {
      if (!url?.includes(after)) return;
      connections.add(socket);
      socket.once('close', () => connections.delete(socket));
    });
    const leaving = Array.from({ length: 10 }, () => new AbortController());
    const streams = await Promise.all(
      leaving.map(({ signal }) => fetch(path, { signal, headers: { accept: 'text/event-stream' } })),
    );
    const polls = leaving.map(({ signal }) => fetch(`${path}&wait=20`, { signal }).catch(() => undefined));
    await expect.poll(() => connections.size).toBe(20);
    for (const one of leaving) one.abort();
    await Promise.all(polls);
    await expect.poll(() => connections.size).toBe(0);
    expect(streams).toHaveLength(10);
    const stream = await follow(`/changes?after=${await cursorOfNow()}`);
    await touch();
    expect((await stream.next()).changes).toHaveLength(1);
    stream.leave();
  });
});

// The poll by itself would take longer.
test('closing the server ends streams and polls', { timeout: 24_000 }, async () => {
  const { door: own } = await open();
  const path = own.url.replace('/graphql', `/changes?after=${await cursorOfNow()}`);
  const stream = await fetch(path, { headers: { accept: 'text/event-stream' } });
  const polled = fetch(`${path}&wait=25`);
  await delay(100);
  await own.server.close();
  await stream.text();
  expect((await polled).status).toBe(200);
});
