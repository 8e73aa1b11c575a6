import { EventEmitter } from 'node:events';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Publication } from './pending-change.ts';
import type { Publisher, PublisherEvents } from './publisher.ts';
import { reportPublications } from './report-publications.ts';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const publication: Publication = {
  change: {
    sequence: '7',
    at: '2026-11-22T08:00:00.000Z',
    type: 'Product',
    id: 'P',
    kind: 'UPSERT',
    tags: [],
  },
  written: Array.from({ length: 30 }, (_, at) => `/products/${at}`),
  unchanged: 2,
  removed: ['/old'],
  failed: [],
  milliseconds: 140,
};

function report(answers: number[]) {
  const heard: { token: string | null; body: unknown }[] = [];
  const refused: string[] = [];
  server.use(
    http.post('http://api.test/publications', async ({ request }) => {
      heard.push({ token: request.headers.get('authorization'), body: await request.json() });
      return new HttpResponse(null, { status: answers[heard.length - 1] ?? 204 });
    }),
  );
  const events = new EventEmitter<PublisherEvents>();
  const { stop } = reportPublications({ events } as Publisher, {
    apiUrl: 'http://api.test/graphql',
    token: 'secret',
    onRefused: (reason) => refused.push(reason),
  });
  return { heard, refused, events, stop };
}

it('tells the API what is live since when, and what is not, and why', async () => {
  const { heard, events, stop } = report([]);
  events.emit('published', publication);
  events.emit('published', { ...publication, failed: [{ path: '/a', reason: 'Broken.' }] });
  await expect.poll(() => heard.length).toBe(1);
  stop();
  const counts = { change: '7', pagesWritten: 30, pagesRemoved: 1, paths: publication.written.slice(0, 20) };
  expect(heard[0]).toEqual({
    token: 'Bearer secret',
    body: [
      { ...counts, state: 'LIVE', liveAt: '2026-11-22T08:00:00.140Z', milliseconds: 140 },
      { ...counts, state: 'FAILED', reason: '/a: Broken.' },
    ],
  });
});

it('tells it again when the API was not there, and not when it does not want it', async () => {
  const { heard, refused, events, stop } = report([503, 401]);
  events.emit('published', publication);
  await expect
    .poll(() => refused, { timeout: 5_000 })
    .toEqual(['http://api.test/publications answered 401.']);
  events.emit('published', publication);
  await expect.poll(() => heard.length).toBe(3);
  stop();
});
