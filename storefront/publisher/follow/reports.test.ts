import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Publication } from './pending-change.ts';
import { openReports } from './reports.ts';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aul-reports-'));
  file = join(folder, 'reports');
});
afterEach(() => rmSync(folder, { recursive: true }));

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
  const reports = openReports({
    file,
    apiUrl: 'http://api.test/graphql',
    token: 'secret',
    onRefused: (reason) => refused.push(reason),
  });
  return { heard, refused, reports };
}

it('tells the API what is live since when, and what is not, and why', async () => {
  const { heard, reports } = report([]);
  reports.add(publication);
  reports.add({ ...publication, failed: [{ path: '/a', reason: 'Broken.' }] });
  await expect.poll(() => heard.length).toBe(1);
  reports.close();
  const counts = { change: '7', pagesWritten: 30, pagesRemoved: 1, paths: publication.written.slice(0, 20) };
  expect(heard[0]).toEqual({
    token: 'Bearer secret',
    body: [
      { ...counts, state: 'LIVE', liveAt: '2026-11-22T08:00:00.140Z', milliseconds: 140 },
      { ...counts, state: 'FAILED', reason: '/a: Broken.' },
    ],
  });
});

it('tells up to which cursor all pages are right, and nothing of a page alone', async () => {
  const { heard, reports } = report([]);
  const from = Date.now();
  reports.addPage('/a');
  reports.addBuild();
  reports.addWhole('c7');
  await reports.flush();
  reports.close();
  expect(heard).toHaveLength(1);
  const [whole, ...others] = (heard[0]?.body ?? []) as { wholeAt: string; liveAt: string }[];
  expect([whole?.wholeAt, others]).toEqual(['c7', []]);
  expect(Date.parse(whole?.liveAt ?? '')).toBeGreaterThanOrEqual(from);
});

it('tells it again when the API was not there, and not when it does not want it', async () => {
  const { heard, refused, reports } = report([503, 401]);
  reports.add(publication);
  await expect.poll(() => refused).toEqual(['http://api.test/publications answered 401.']);
  reports.add(publication);
  await expect.poll(() => heard.length).toBe(3);
  reports.close();
});

it('loses no more than what the API does not understand, however many are told with it', async () => {
  const heard: string[] = [];
  server.use(
    http.post('http://api.test/publications', async ({ request }) => {
      const told = (await request.json()) as { change: string }[];
      if (told.length > 200) return new HttpResponse(null, { status: 413 });
      if (told.some(({ change }) => change === '13')) return new HttpResponse(null, { status: 400 });
      heard.push(...told.map(({ change }) => change));
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const refused: string[] = [];
  const reports = openReports({
    file,
    apiUrl: 'http://api.test/graphql',
    token: 'secret',
    onRefused: (reason) => refused.push(reason),
  });
  const sequences = Array.from({ length: 700 }, (_, at) => `${at}`);
  for (const sequence of sequences)
    reports.add({ ...publication, change: { ...publication.change, sequence } });
  await reports.flush();
  expect(heard).toEqual(sequences.filter((sequence) => sequence !== '13'));
  expect(refused).toEqual(['http://api.test/publications answered 400.']);
  reports.close();
});

it('forgets the oldest when more waits than is kept, and nothing of what is under way', async () => {
  const answered = Promise.withResolvers<void>();
  const heard: string[] = [];
  server.use(
    http.post('http://api.test/publications', async ({ request }) => {
      const told = (await request.json()) as { change: string }[];
      heard.push(...told.map(({ change }) => change));
      if (heard[0] === told[0]?.change) await answered.promise;
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const reports = openReports({
    file,
    apiUrl: 'http://api.test/graphql',
    token: 'secret',
    onRefused: expect.fail,
  });
  const report = (sequence: number) =>
    reports.add({ ...publication, change: { ...publication.change, sequence: `${sequence}` } });
  report(0);
  await expect.poll(() => heard).toEqual(['0']);
  for (let sequence = 1; sequence <= 50_003; sequence += 1) report(sequence);
  answered.resolve();
  await reports.flush();
  // All but the four that came first of those that waited.
  expect(heard).toEqual(['0', ...Array.from({ length: 49_999 }, (_, at) => `${at + 5}`)]);
  reports.close();
});

it('tells what an earlier process could not, and once only', async () => {
  const killed = report([503]);
  killed.reports.add(publication);
  await expect.poll(() => killed.heard.length).toBe(1);
  killed.reports.close();
  // A line that was cut off by the kill.
  appendFileSync(file, '{"change":"8"');
  const { heard, reports } = report([]);
  await reports.flush();
  expect(heard.map(({ body }) => body)).toEqual([[expect.objectContaining({ change: '7', state: 'LIVE' })]]);
  expect(readFileSync(file, 'utf8')).toBe('');
  reports.close();
  const again = report([]);
  await again.reports.flush();
  expect(again.heard).toEqual([]);
  again.reports.close();
});

it('goes on behind what a power cut left in the file', async () => {
  const line = (change: string) => `${JSON.stringify({ change })}\n`;
  writeFileSync(file, `${line('1')}\0\0\0\n${line('2')}{"change":"3`);
  const away = report([503]);
  away.reports.add(publication);
  expect(readFileSync(file, 'utf8')).toMatch(/\n\{"change":"7".*\}\n$/);
  // Killed: it closes nothing.
  const { heard, reports } = report([]);
  await reports.flush();
  expect(heard.flatMap(({ body }) => body)).toMatchObject([
    { change: '1' },
    { change: '2' },
    { change: '7' },
  ]);
  reports.close();
  away.reports.close();
});

it('tells nobody without a secret', async () => {
  const reports = openReports({
    file,
    apiUrl: 'http://api.test/graphql',
    token: undefined,
    onRefused: expect.fail,
  });
  reports.add(publication);
  await reports.flush();
  reports.close();
});
