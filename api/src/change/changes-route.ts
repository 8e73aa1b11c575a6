import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
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
/** Changes in one event, or one answer. */
const pageSize = 500;

/**
 * `GET /changes?after=<cursor>`: what changed after a cursor, and what will, at once. As server-sent events where they
 * are accepted, otherwise one answer in JSON, as soon as there is something.
 */
export function addChangesRoute(
  server: FastifyInstance,
  { feed, heartbeatMs = 15_000, ...source }: ChangesRouteOptions,
): void {
  const follower = createChangeFollower(source, feed);
  const closing = new AbortController();
  server.addHook('preClose', async () => closing.abort());

  server.get('/changes', async (request, reply) => {
    const gone = new AbortController();
    reply.raw.once('close', () => gone.abort());
    const following = {
      ...queryOf(request),
      signal: AbortSignal.any([closing.signal, gone.signal]),
      heartbeatMs,
    };
    if (!request.headers.accept?.includes('text/event-stream'))
      return reply.header('vary', 'accept').send(await waitForChanges(follower, following, waitOf(request)));
    // What cannot be followed is refused before the stream begins.
    const begun = await begin(follower, following);
    return reply
      .headers({ 'content-type': 'text/event-stream', vary: 'accept', 'x-accel-buffering': 'no' })
      .send(Readable.from(events(follower, following, begun), { objectMode: false }));
  });
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

async function begin(follower: ChangeFollower, { after, types }: Following): Promise<Begun> {
  const mark = follower.mark();
  return { mark, read: await follower.read({ after, types, first: pageSize }) };
}

async function waitForChanges(
  follower: ChangeFollower,
  following: Following,
  waitMs: number,
): Promise<ChangesRead> {
  const until = performance.now() + waitMs;
  for (let { after } = following; ; ) {
    const { mark, read } = await begin(follower, { ...following, after });
    const left = until - performance.now();
    if (!after || read.changes.length > 0 || left <= 0) return read;
    const { signal } = following;
    // One more look at the end: a notification can be late.
    if (!(await follower.changed(mark, { withinMs: left, signal })) && signal.aborted) return read;
    after = read.cursor;
  }
}

async function* events(follower: ChangeFollower, following: Following, begun: Begun): AsyncGenerator<string> {
  const { signal, heartbeatMs } = following;
  let { mark, read } = begun;
  // Headers alone may be held back on the way.
  yield following.after && read.changes.length === 0 ? ':\n\n' : eventOf(read);
  while (!signal.aborted) {
    if (!read.hasMore && !(await follower.changed(mark, { withinMs: heartbeatMs, signal }))) yield ':\n\n';
    if (signal.aborted) return;
    ({ mark, read } = await begin(follower, { ...following, after: read.cursor }));
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
    types: types === undefined ? undefined : [types].flat().flatMap((list) => list.split(',')),
  };
}

function waitOf(request: FastifyRequest): number {
  const { wait = String(longestWaitSeconds) } = request.query as Record<string, string | undefined>;
  if (!/^\d{1,2}$/.test(wait) || Number(wait) > longestWaitSeconds)
    throw new DomainError('BAD_USER_INPUT', { reason: `"wait" is 0 to ${longestWaitSeconds} seconds` });
  return Number(wait) * 1_000;
}
