import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { startPostgres } from '@aul/postgres';
import autocannon from 'autocannon';
import { type BenchQuery, queries } from './api/queries.ts';

/**
 * The API beside a hand-written `node:http` + `pg` server, on the same data, in one run: three queries, each as one
 * tuned statement there. Each has one core, for itself and for what PostgreSQL does for it; the load comes from the
 * others. The API is asked twice over: computing each answer, and giving answers that it kept. Rounds alternate, so that
 * all meet the same noise. The last line is one JSON object.
 */
const { values } = parseArgs({
  options: {
    products: { type: 'string', default: '600' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '4' },
  },
});
const root = resolve(import.meta.dirname, '..');
const data = resolve(root, '.aul/bench');
const ports = { handWritten: 4091, api: 4092, kept: 4093 };
type Server = keyof typeof ports;
const children: ChildProcess[] = [];

const database = await startPostgres({ dataDir: `${data}/postgres`, durable: false });
const isPinned = keepTo(database.pid, '0') && keepTo(process.pid, `1-${availableParallelism() - 1}`);
try {
  const env = {
    ...process.env,
    DATABASE_URL: database.url,
    AUL_DATA: data,
    LOG_LEVEL: 'warn',
    NODE_ENV: 'production',
  };
  await run('api/dist/src/command/migrate.js', [], env);
  await run('api/dist/seed/main.js', ['--products', values.products, '--without-pictures'], env);
  for (const [server, megabytes] of [
    ['api', '0'],
    ['kept', '64'],
  ] as const) {
    const settings = { ...env, API_PORT: String(ports[server]), ANSWER_CACHE_MB: megabytes };
    children.push(start('api/dist/src/main.js', [], settings));
    await answering(`http://127.0.0.1:${ports[server]}/readyz`);
  }
  const slug = await anySlug();
  children.push(start('bench/api/hand-written.ts', [String(ports.handWritten)], env));
  await answering(`http://127.0.0.1:${ports.handWritten}/list?value=world`);
  const results = [];
  for (const query of queries(slug)) {
    await requireSameData(query);
    results.push(await compare(query));
  }
  console.log(
    JSON.stringify({
      bench: 'api',
      products: Number(values.products),
      oneCore: isPinned,
      goals: { ratio: 0.5, keptRatio: 1 },
      results,
    }),
  );
} finally {
  for (const child of children) child.kill('SIGTERM');
  await Promise.all(children.map((child) => child.exitCode ?? once(child, 'exit')));
  await database.stop();
}

async function compare(query: BenchQuery) {
  const rates: Record<Server, number[]> = { handWritten: [], api: [], kept: [] };
  const servers = Object.keys(ports) as Server[];
  const rounds = Number(values.rounds);
  for (const server of servers) await load(target(query, server), 1);
  for (let round = 1; round <= rounds; round += 1) {
    for (const server of servers)
      rates[server].push(await load(target(query, server), Number(values.seconds)));
    const [handWritten, api, kept] = servers.map((server) => rates[server].at(-1));
    console.log(
      `${query.name} ${round}/${rounds}: hand-written ${handWritten}/s, API ${api}/s, API with kept answers ${kept}/s`,
    );
  }
  const ratioOf = (server: Server) =>
    Number(median(rates[server].map((rate, round) => rate / (rates.handWritten[round] ?? rate))).toFixed(2));
  return {
    query: query.name,
    handWrittenPerSecond: median(rates.handWritten),
    apiPerSecond: median(rates.api),
    ratio: ratioOf('api'),
    keptPerSecond: median(rates.kept),
    keptRatio: ratioOf('kept'),
  };
}

function target(query: BenchQuery, server: Server) {
  if (server === 'handWritten') {
    const asked = new URLSearchParams(query.parameters.map((value): [string, string] => ['value', value]));
    return { url: `http://127.0.0.1:${ports.handWritten}/${query.name}?${asked}` };
  }
  return {
    url: `http://127.0.0.1:${ports[server]}/graphql`,
    method: 'POST' as const,
    headers: { 'content-type': 'application/json', 'aul-market': 'world', 'aul-language': 'en' },
    body: JSON.stringify({ query: query.document }),
  };
}

async function load(options: ReturnType<typeof target>, duration: number): Promise<number> {
  const result = await autocannon({ ...options, connections: 16, duration });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${options.url}: ${result.non2xx} refused, ${result.errors} failed`);
  return Math.round(result.requests.average);
}

/** Timing two servers that answer different things would prove nothing. */
async function requireSameData(query: BenchQuery): Promise<void> {
  const answers: unknown[] = [];
  for (const server of Object.keys(ports) as Server[]) {
    const { url, ...init } = target(query, server);
    const answer = (await (await fetch(url, init)).json()) as { data: unknown; errors?: unknown };
    if (answer.errors || !answer.data)
      throw new Error(`${server} fails ${query.name}: ${JSON.stringify(answer).slice(0, 500)}`);
    answers.push(answer.data);
  }
  if (!answers.every((answer) => isDeepStrictEqual(answer, answers[0]))) {
    throw new Error(
      `${query.name} differs:\n${answers.map((answer) => JSON.stringify(answer).slice(0, 1500)).join('\n')}`,
    );
  }
}

async function anySlug(): Promise<string> {
  const { url, ...init } = target(
    {
      name: 'list',
      document: '{ products(first: 1, filter: { brands: ["rishtan-ceramics"] }) { nodes { slug } } }',
      statement: '',
      parameters: [],
    },
    'api',
  );
  const answer = (await (await fetch(url, init)).json()) as {
    data: { products: { nodes: { slug: string }[] } };
  };
  const [first] = answer.data.products.nodes;
  if (!first) throw new Error('the demonstration has no product of Rishtan Ceramics');
  return first.slug;
}

function start(script: string, args: string[], env: NodeJS.ProcessEnv): ChildProcess {
  const child = spawn(process.execPath, [resolve(root, script), ...args], {
    env,
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (child.pid) keepTo(child.pid, '0');
  return child;
}

/** Binds a process and what it starts from now on to cores; false where the system cannot. */
function keepTo(pid: number, cores: string): boolean {
  return spawnSync('taskset', ['-a', '-p', '-c', cores, String(pid)], { stdio: 'ignore' }).status === 0;
}

async function run(script: string, args: string[], env: NodeJS.ProcessEnv): Promise<void> {
  const [code] = (await once(start(script, args, env), 'exit')) as [number];
  if (code !== 0) throw new Error(`${script} failed`);
}

async function answering(url: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((wait) => setTimeout(wait, 100));
  }
  throw new Error(`${url} does not answer`);
}

function median(values: number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
