import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { createServer as createSocketServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { pino } from 'pino';
import { afterAll, expect, test, vi } from 'vitest';
import { testContext, testShop } from '../../test/harness.ts';
import { english, makeProduct, makeWorkshop } from '../../test/make.ts';
import { createChangeFeed } from '../change/change-feed.ts';
import { keepAnswers } from '../change/keep-answers.ts';
import { createContext } from '../context.ts';
import { toGlobalId } from '../graphql/node.ts';
import { buildPublicSchema } from '../schema.ts';
import { createServer } from '../server.ts';
import { createInStep } from './in-step.ts';

/**
 * Writers and readers side by side, over several API processes. An answer is stale when it began after a commit was
 * acknowledged, plus what is promised for other processes, and shows an older state.
 */
const mostBehindMs = 2_000;
const readsPerServer = 7_000;
const productCount = 10;

const { ctx, url, orm } = await testContext();
const workshop = await makeWorkshop(ctx);
const slugs = Array.from({ length: productCount }, (_, index) => `thing-${index}`);
for (const slug of slugs) await makeProduct(ctx, { ...workshop, slug, name: english(nameOf(0)) });

interface Written {
  isPublic: boolean;
  /** When the commit was acknowledged; Infinity before. */
  at: number;
}
/** By slug, in the order of writing: the version is the place in the list. */
const history = new Map<string, Written[]>(slugs.map((slug) => [slug, [{ isPublic: true, at: 0 }]]));

interface Target {
  name: string;
  graphql: string;
  /** After how many milliseconds an acknowledged write must show. */
  behindMs: number;
}
let reads = 0;
const children: ChildProcess[] = [];
afterAll(() => Promise.all(children.map(stopped)));

test('no answer is ever older than what was acknowledged before it was asked', async () => {
  const feed = await createChangeFeed({ url });
  const cache = keepAnswers(feed, 5_000_000);
  const given = vi.spyOn(cache, 'get');
  const server = await createServer({
    schema: buildPublicSchema(),
    createContext: ({ market = 'world' }) =>
      createContext({ orm, language: 'en', market, mediaUrl: 'http://media.test', shop: testShop }),
    tagsOf: ({ tags }) => tags.all,
    viewerOf: ({ market }) => String(market),
    answers: cache,
    inStep: createInStep(feed.catchUp),
    isReady: async () => ({ database: true, migrations: true }),
    trustedDocuments: new Map(),
    logger: pino({ level: 'silent' }),
    env: {
      LOG_LEVEL: 'silent',
      CORS_ORIGINS: ['*'],
      EXPLORER: false,
      SITE_URL: 'http://x.test',
      TRUSTED_DOCUMENTS_ONLY: false,
    },
  });
  const own = await server.listen({ host: '127.0.0.1', port: 0 });
  // Each mutation brings what is kept in step, also with what was written beside it: this one does nothing else.
  const acknowledge = async () => {
    const answer = await post(
      `${own}/graphql`,
      `mutation { setBasketLine(token: "none", variantId: "${toGlobalId('ProductVariant', workshop.placeId)}", quantity: 1) { currency } }`,
    );
    // It was executed, and found nothing to do.
    const { errors } = (await answer.json()) as { errors?: { extensions: { code: string } }[] };
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
  };
  const targets: Target[] = [
    // A process that acknowledges a write has let it arrive first.
    { name: 'own', graphql: `${own}/graphql`, behindMs: 0 },
    { name: 'first', graphql: await startProcess(), behindMs: mostBehindMs },
    { name: 'second', graphql: await startProcess(), behindMs: mostBehindMs },
  ];

  const stale: string[] = [];
  let isDone = false;
  const writers = [0, 1, 2].map((writer) => write(writer, () => isDone, acknowledge));
  const readers = targets.flatMap((target) =>
    [0, 1, 2, 3].map(() => read(target, readsPerServer / 4, stale)),
  );
  await Promise.all(readers);
  isDone = true;
  await Promise.all(writers);

  const versions = [...history.values()].map((list) => list.length);
  expect(Math.min(...versions)).toBeGreaterThan(5);
  expect(given.mock.results.filter(({ value }) => value !== undefined).length).toBeGreaterThan(
    readsPerServer / 20,
  );
  expect(stale).toEqual([]);
  await server.close();
  await feed.close();
});

/** Each writer has products of its own, so that their versions follow one another; some writes are taken back. */
async function write(
  writer: number,
  isDone: () => boolean,
  acknowledged: () => Promise<void>,
): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const mine = slugs.filter((_, index) => index % 3 === writer);
  for (let turn = 0; !isDone(); turn += 1) {
    const slug = mine[turn % mine.length] ?? '';
    const versions = history.get(slug) ?? [];
    const isPublic = turn % 7 !== 3;
    const isTakenBack = turn % 5 === 4;
    await client.query('begin');
    await client.query(
      `update product set name = jsonb_set(name, '{en,text}', to_jsonb($2::text)), state = $3 where slug = $1`,
      [slug, nameOf(versions.length), isPublic ? 'PUBLISHED' : 'ARCHIVED'],
    );
    // Others commit meanwhile, in another order than they began.
    if (turn % 3 === 0) await delay(5 + writer * 3);
    if (isTakenBack) {
      await client.query('rollback');
      continue;
    }
    const written = { isPublic, at: Number.POSITIVE_INFINITY };
    versions.push(written);
    await client.query('commit');
    await acknowledged();
    written.at = performance.now();
    // Paced by the reads, so that on any machine some answers are kept ones and some are not.
    const next = reads + 150;
    while (reads < next && !isDone()) await delay(1);
  }
  await client.end();
}

function nameOf(version: number): string {
  return `Version ${version}`;
}

type Shown = Map<string, number | undefined>;

async function read(target: Target, times: number, stale: string[]): Promise<void> {
  for (let turn = 0; turn < times; turn += 1) {
    reads += 1;
    const begun = performance.now();
    const slug = slugs[turn % slugs.length] ?? '';
    const shown =
      turn % 2 === 0
        ? await readOne(target, slug)
        : await readList(target, turn % 4 === 1 ? 'NAME' : 'NEWEST');
    for (const [one, version] of shown) {
      const versions = history.get(one) ?? [];
      const oldest = versions.findLastIndex(({ at }) => at <= begun - target.behindMs);
      const isRight =
        version === undefined
          ? versions.some(({ isPublic }, index) => index >= oldest && !isPublic)
          : version >= oldest && versions[version]?.isPublic === true;
      if (!isRight)
        stale.push(
          `${target.name}, ${turn % 2 === 0 ? 'one' : 'list'}: ${one} is shown as ${version}, and ${oldest} was acknowledged ${Math.round(begun - (versions[oldest]?.at ?? 0))} ms before`,
        );
    }
  }
}

async function readOne(target: Target, slug: string): Promise<Shown> {
  const { product } = await ask<{ product: Named | null }>(
    target,
    `{ product(slug: "${slug}") { slug name { text } } }`,
  );
  return new Map([[slug, product ? versionOf(product) : undefined]]);
}

async function readList(target: Target, sort: string): Promise<Shown> {
  const { products } = await ask<{ products: { nodes: Named[]; totalCount: number } }>(
    target,
    `{ products(first: 50, sort: ${sort}) { totalCount nodes { slug name { text } } } }`,
  );
  expect(products.totalCount).toBe(products.nodes.length);
  const shown: Shown = new Map(slugs.map((slug) => [slug, undefined]));
  for (const product of products.nodes) shown.set(product.slug, versionOf(product));
  return shown;
}

interface Named {
  slug: string;
  name: { text: string };
}
const versionOf = ({ name }: Named) => Number(name.text.replace('Version ', ''));

async function ask<Data>({ graphql }: Target, query: string): Promise<Data> {
  const response = await post(graphql, query);
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

function post(graphql: string, query: string): Promise<Response> {
  return fetch(graphql, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
}

async function startProcess(): Promise<string> {
  const port = await freePort();
  const child = spawn(process.execPath, [resolve(import.meta.dirname, '../../dist/src/main.js')], {
    env: {
      ...process.env,
      DATABASE_URL: url,
      API_PORT: String(port),
      AUL_DATA: await mkdtemp(join(tmpdir(), 'aul-')),
      LOG_LEVEL: 'warn',
      NODE_ENV: 'production',
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  children.push(child);
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const ready = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
    if (ready?.ok) return `http://127.0.0.1:${port}/graphql`;
    await delay(100);
  }
  throw new Error('The API process does not get ready.');
}

async function freePort(): Promise<number> {
  const socket = createSocketServer().listen(0, '127.0.0.1');
  await once(socket, 'listening');
  const { port } = socket.address() as { port: number };
  socket.close();
  await once(socket, 'close');
  return port;
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}
