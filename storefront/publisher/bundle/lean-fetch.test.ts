import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createClient } from '@aul/client';
import { afterEach, expect, it } from 'vitest';
import { FreshnessDocument } from '../../src/gql/graphql.ts';
import { askAfter } from './asked-after.ts';
import { createLeanFetch } from './lean-fetch.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function serve(listener: RequestListener): Promise<string> {
  server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}

const data = { programme: { changedAt: '2026-11-21T00:00:00.000Z — ʻ' } };

it('serves the client as fetch does: its headers, its text, the headers of the answer', async () => {
  const asked: unknown[] = [];
  const url = await serve(async (request, response) => {
    asked.push(
      request.headers['aul-language'],
      JSON.parse(String(await request.reduce((all, chunk) => all + chunk, ''))),
    );
    response.writeHead(200, { 'cache-tag': 'a,b' }).end(JSON.stringify({ data }));
  });
  let tags: string | null = null;
  const client = createClient({
    url,
    language: 'uz-Latn',
    fetch: createLeanFetch(),
    onAnswer: (headers) => (tags = headers.get('cache-tag')),
  });
  expect(await client.query(FreshnessDocument)).toEqual(data);
  expect(asked).toEqual(['uz-Latn', { documentId: expect.stringContaining('sha256:') }]);
  expect(tags).toBe('a,b');
});

it('says, once it was told of changes, after which of them it asks', async () => {
  const asked: unknown[] = [];
  const url = await serve((request, response) => {
    asked.push(request.headers['aul-after']);
    response.end(JSON.stringify({ data }));
  });
  const client = createClient({ url, fetch: createLeanFetch() });
  for (const cursor of ['one', 'one', 'another'.repeat(1_000)]) {
    askAfter(cursor);
    await client.query(FreshnessDocument);
  }
  const [first, second, third] = asked;
  expect(first).toMatch(/^[\w-]{12}$/);
  expect(second).toBe(first);
  expect(third).toMatch(/^[\w-]{12}$/);
  expect(third).not.toBe(first);
});

it('fails when the connection breaks, and the client tries again', async () => {
  let count = 0;
  const url = await serve((request, response) => {
    count += 1;
    if (count === 1) request.destroy();
    else response.end(JSON.stringify({ data }));
  });
  expect(await createClient({ url, fetch: createLeanFetch() }).query(FreshnessDocument)).toEqual(data);
  expect(count).toBe(2);
});

it('stops when it takes too long, also in the middle of an answer', async () => {
  const url = await serve((_, response) => response.write('{'));
  const client = createClient({ url, fetch: createLeanFetch(), timeoutMs: 1_000, retries: 0 });
  await expect(client.query(FreshnessDocument)).rejects.toMatchObject({ code: 'TIMEOUT' });
});
