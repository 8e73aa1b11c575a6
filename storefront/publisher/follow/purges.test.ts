import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Publication } from './pending-change.ts';
import { openPurges } from './purges.ts';

const server = setupServer();
let folder: string;
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aul-purges-'));
});
afterEach(() => {
  server.resetHandlers();
  rmSync(folder, { recursive: true });
});
afterAll(() => server.close());

const published = (tags: string[], written: string[], removed: string[] = []): Publication => ({
  change: { sequence: '7', at: '2026-11-22T08:00:00.000Z', type: 'Product', id: 'P', kind: 'UPSERT', tags },
  written,
  unchanged: 0,
  removed,
  failed: [],
  milliseconds: 80,
});

/** The hook gives these answers, one a request; `0` is a connection that breaks. */
function open(answers: number[], url: string | undefined = 'http://cdn.test/purge?zone=7') {
  const heard: { token: string | null; body: unknown }[] = [];
  const refused: string[] = [];
  server.use(
    http.post('http://cdn.test/purge', async ({ request }) => {
      heard.push({ token: request.headers.get('authorization'), body: await request.json() });
      const status = answers[heard.length - 1] ?? 204;
      return status === 0 ? HttpResponse.error() : new HttpResponse(null, { status });
    }),
  );
  const onRefused = (reason: string) => refused.push(reason);
  return {
    heard,
    refused,
    purges: openPurges({ file: join(folder, 'purges'), url, token: 'secret', onRefused }),
  };
}

/** Whoever answers. */
const openQuiet = () =>
  openPurges({
    file: join(folder, 'purges'),
    url: 'http://cdn.test/purge',
    token: undefined,
    onRefused: expect.fail,
  });

it('tells the tags and the addresses of what is new or gone, each once', async () => {
  const { heard, purges } = open([]);
  purges.add(published(['one', 'two'], ['/', '/products/plate']));
  purges.add(published(['two'], ['/products/plate', '/404.html'], ['/ru/old']));
  await purges.flush();
  expect(heard).toEqual([
    {
      token: 'Bearer secret',
      body: { tags: ['one', 'two'], paths: ['/', '/products/plate/', '/404.html', '/ru/old/'] },
    },
  ]);
  purges.close();
});

it.each([0, 429, 500, 503])('tells it again after %i', async (status) => {
  const { heard, refused, purges } = open([status]);
  purges.add(published(['one'], ['/a']));
  await expect.poll(() => heard.length).toBe(2);
  expect(heard[1]).toEqual(heard[0]);
  await purges.flush();
  expect({ heard: heard.length, refused }).toEqual({ heard: 2, refused: [] });
  purges.close();
});

it('tells the address of a page that no change spoke of', async () => {
  const { heard, purges } = open([]);
  purges.addPage('/brands/rishtan');
  purges.addWhole('c7');
  await purges.flush();
  expect(heard.map(({ body }) => body)).toEqual([{ tags: [], paths: ['/brands/rishtan/'] }]);
  purges.close();
});

it('has everything dropped when all pages were made anew', async () => {
  const { heard, purges } = open([]);
  purges.addBuild();
  await purges.flush();
  expect(heard.map(({ body }) => body)).toEqual([{ tags: ['*'], paths: [] }]);
  purges.close();
});

it('has everything dropped when more waits than is kept, after a kill too, and loses nothing of what comes then', async () => {
  const answered = Promise.withResolvers<void>();
  const heard: unknown[] = [];
  server.use(
    http.post('http://cdn.test/purge', async ({ request }) => {
      heard.push(await request.json());
      if (heard.length === 1) await answered.promise;
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const purges = openQuiet();
  purges.addPage('/first');
  await expect.poll(() => heard).toEqual([{ tags: [], paths: ['/first/'] }]);
  for (let page = 0; page < 50_000; page += 1) purges.addPage(`/pages/${page}`);
  purges.addPage('/last');
  answered.resolve();
  await expect.poll(() => heard.slice(1)).toEqual([{ tags: ['*'], paths: ['/last/'] }]);
  purges.close();

  const line = (page: number) => `${JSON.stringify({ tags: [], paths: [`/pages/${page}/`] })}\n`;
  writeFileSync(join(folder, 'purges'), Array.from({ length: 50_001 }, (_, page) => line(page)).join(''));
  const again = openQuiet();
  await again.flush();
  expect(heard.slice(2)).toEqual([{ tags: ['*'], paths: [] }]);
  again.close();
});

it('says so when it is refused, and goes on with the next', async () => {
  const { heard, refused, purges } = open([403]);
  purges.add(published(['one'], ['/a']));
  await expect.poll(() => refused).toEqual(['http://cdn.test/purge answered 403.']);
  purges.add(published(['two'], ['/b']));
  await purges.flush();
  expect(heard.at(-1)?.body).toEqual({ tags: ['two'], paths: ['/b/'] });
  purges.close();
});

it('tells in another process what this one could not', async () => {
  const first = open([503]);
  first.purges.add(published(['one'], ['/a']));
  await expect.poll(() => first.heard.length).toBe(1);
  first.purges.close();
  const { heard, purges } = open([]);
  await purges.flush();
  expect(heard.map(({ body }) => body)).toEqual([{ tags: ['one'], paths: ['/a/'] }]);
  purges.close();
});

it('tells nobody when there is nobody to tell', async () => {
  const purges = openPurges({
    file: join(folder, 'purges'),
    url: undefined,
    token: undefined,
    onRefused: expect.fail,
  });
  purges.add(published(['one'], ['/a']));
  await purges.flush();
  purges.close();
});
