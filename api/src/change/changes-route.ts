import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { createPlaces } from '../client/places.ts';
import { DomainError } from '../errors.ts';
import type { ChangeFeed } from './change-feed.ts';
import { type ChangeFollower, createChangeFollower } from './follow-changes.ts';
import type { ChangeSource, ChangesRead } from './read-changes.ts';

export interface ChangesRouteOptions extends ChangeSource {
  feed: ChangeFeed;
  /** Longest silence of a stream: 15 seconds unless said. */
  heartbeatMs?: number;
}

const longestWaitSeconds = 25;
/** Followers at once: each has a connection, and a read of its own where nobody asks for the same. */
const most = 1_000;
const ofOneClient = 50;
/** Changes in one event, or one answer. */
const pageSize = 500;

/**
 * `GET /changes?after=<cursor>`: what changed after a cursor, and what will, at once. As server-sent events where they
 * are accepted, otherwise one answer in JSON, as soon as there is something.
 */
export function addChangesRoute(
  server: FastifyInstance,
  { feed, heartbeatMs = 15_000, ...changes }: ChangesRouteOptions,
): void {
  const source = { feed, follower: createChangeFollower(changes, feed) };
  const places = createPlaces({ what: 'streams of changes', most, ofOneClient });
  const closing = new AbortController();
  server.addHook('preClose', async () => closing.abort());

  server.get('/changes', { exposeHeadRoute: false }, async (request, reply) => {
    const gone = new AbortController();
    const giveBack = places.take(request.ip);
    reply.raw.once('close', () => {
      giveBack();
      gone.abort();
    });
    const following = {
      ...queryOf(request),
      signal: AbortSignal.any([closing.signal, gone.signal]),
      heartbeatMs,
    };
    if (!request.headers.accept?.includes('text/event-stream'))
      return reply.header('vary', 'accept').send(await waitForChanges(source, following, waitOf(request)));
    // What cannot be followed is refused before the stream begins.
    const begun = await begin(source, following);
    return reply
      .headers({ 'content-type': 'text/event-stream', vary: 'accept', 'x-accel-buffering': 'no' })
      .send(Readable.from(events(source, following, begun), { objectMode: false }));
  });
}

interface Source {
  feed: ChangeFeed;
  follower: ChangeFollower;
}

interface Following {
  after: string | undefined;
  types: string[] | undefined;
  signal: AbortSignal;
  heartbeatMs: number;
}

interface Begun {
  mark: number;
  read: ChangesRead;
}

/** Whoever is told may ask at once: before, what is kept and made from what changed is dropped. */
async function begin({ feed, follower }: Source, { after, types }: Following): Promise<Begun> {
  const mark = follower.mark();
  const read = await follower.read({ after, types, first: pageSize });
  // While the feed cannot catch up, nothing that is kept is given.
  await feed.catchUp().catch(() => undefined);
  return { mark, read };
}

async function waitForChanges(source: Source, following: Following, waitMs: number): Promise<ChangesRead> {
  const until = performance.now() + waitMs;
  for (let { after } = following; ; ) {
    const { mark, read } = await begin(source, { ...following, after });
    const left = until - performance.now();
    if (!after || read.changes.length > 0 || left <= 0) return read;
    const { signal } = following;
    // One more look at the end: a notification can be late.
    if (!(await source.follower.changed(mark, { withinMs: left, signal })) && signal.aborted) return read;
    after = read.cursor;
  }
}

async function* events(source: Source, following: Following, begun: Begun): AsyncGenerator<string> {
  const { signal, heartbeatMs } = following;
  let { mark, read } = begun;
  // Headers alone may be held back on the way.
  yield following.after && read.changes.length === 0 ? ':\n\n' : eventOf(read);
  while (!signal.aborted) {
    if (!read.hasMore && !(await source.follower.changed(mark, { withinMs: heartbeatMs, signal }))) {
      if (!signal.aborted) yield ':\n\n';
      continue;
    }
    ({ mark, read } = await begin(source, { ...following, after: read.cursor }));
    if (read.changes.length > 0) yield eventOf(read);
  }
}

function eventOf({ changes, cursor, hasMore }: ChangesRead): string {
  return `id: ${cursor}\nevent: changes\ndata: ${JSON.stringify({ changes, cursor, hasMore })}\n\n`;
}

/** Where to go on: a reader that connects again by itself says it in a header, and repeats the old address. */
function queryOf(request: FastifyRequest): Pick<Following, 'after' | 'types'> {
  const { after, types } = request.query as Record<string, string | string[] | undefined>;
  const [last] = [request.headers['last-event-id'] ?? after].flat();
  return {
    after: last || undefined,
    // In one order, so that all who ask for the same share what is read.
    types:
      types === undefined
        ? undefined
        : [...new Set([types].flat().flatMap((list) => list.split(',')))].sort(),
  };
}

function waitOf(request: FastifyRequest): number {
  const { wait = String(longestWaitSeconds) } = request.query as Record<string, string | undefined>;
  if (!/^\d{1,2}$/.test(wait) || Number(wait) > longestWaitSeconds)
    throw new DomainError('BAD_USER_INPUT', { reason: `"wait" is 0 to ${longestWaitSeconds} seconds` });
  return Number(wait) * 1_000;
}
