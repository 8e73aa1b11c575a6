import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { expect, test } from 'vitest';
import { testContext } from '../test/harness.ts';
import { makeProduct, makeWorkshop } from '../test/make.ts';

const { ctx, url, rows } = await testContext();
await makeProduct(ctx, { ...(await makeWorkshop(ctx)), slug: 'plate' });

test('a request that runs is answered, however often the process is told to stop', async () => {
  const port = await freePort();
  const api = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [resolve(import.meta.dirname, '../dist/src/main.js')], {
    env: {
      ...process.env,
      DATABASE_URL: url,
      API_PORT: `${port}`,
      AUL_DATA: await mkdtemp(join(tmpdir(), 'aul-')),
      LOG_LEVEL: 'error',
      NODE_ENV: 'production',
      JOBS: 'false',
    },
    stdio: 'inherit',
  });
  const ended = once(child, 'exit');
  const isReady = () =>
    fetch(`${api}/readyz`)
      .then(({ ok }) => ok)
      .catch(() => false);
  await expect.poll(isReady, { timeout: 30_000 }).toBe(true);

  const holder = new Client({ connectionString: url });
  await holder.connect();
  await holder.query('begin; lock table product in access exclusive mode');
  const answer = fetch(`${api}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ product(slug: "plate") { slug } }' }),
  }).then((response) => response.json());
  answer.catch(() => undefined);
  const waiting = () =>
    rows(`select pid from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`);
  await expect.poll(waiting).toHaveLength(1);
  for (const signal of ['SIGTERM', 'SIGTERM', 'SIGINT'] as const) {
    child.kill(signal);
    await delay(200);
  }
  await holder.query('commit');
  await holder.end();
  expect(await answer).toMatchObject({ data: { product: { slug: 'plate' } } });
  expect(await ended).toEqual([0, null]);
}, 60_000);

async function freePort(): Promise<number> {
  const socket = createServer().listen(0, '127.0.0.1');
  await once(socket, 'listening');
  const { port } = socket.address() as { port: number };
  socket.close();
  await once(socket, 'close');
  return port;
}
