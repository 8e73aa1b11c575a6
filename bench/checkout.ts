import { type ChildProcess, spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startPostgres } from '@aul/postgres';
import { Client, Pool } from 'pg';

/**
 * Buyers at once, through the public API. First how many checkouts a second it takes: of one hot variant, and of many, and
 * what each of them costs of the processors. All that is sent passes through `--processes` of the API in turn.
 * Then `--seeds` sales of M pieces to N buyers each: how many were sold too many or too few, and how long the refused
 * waited for their answer; beside them a control that reads the stock and then writes it, as it is often done. Orders are
 * paid by bank transfer, so that no payment provider is measured; their letters are the work of another process. The last line is one JSON object.
 */
const { values } = parseArgs({
  options: {
    checkouts: { type: 'string', default: '3000' },
    seeds: { type: 'string', default: '1000' },
    'at-once': { type: 'string', default: '48' },
    processes: { type: 'string', default: '1' },
  },
});
const goal = { oversold: 0, undersold: 0, refusedWithinMs: 2000, perSecond: 300 };
const root = resolve(import.meta.dirname, '..');
const data = mkdtempSync(join(tmpdir(), 'aul-bench-'));
const ports = Array.from({ length: Number(values.processes) }, (_, index) => 4095 + index);
const agent = new Agent({ keepAlive: true, maxSockets: Math.ceil(Number(values['at-once']) / ports.length) });
const apis: ChildProcess[] = [];
const placing =
  'mutation Place($input: PlaceOrderInput!) { placeOrder(input: $input) { problems { input field code } order { number token } } }';
/** All that the shop's own page sends. */
const purchase = {
  phone: '+1 212 555 2671',
  address: {
    country: 'US',
    name: 'Ada Example',
    street: ['350 Fifth Avenue'],
    city: 'New York',
    region: 'NY',
    postalCode: '10118',
  },
  latinAddress: null,
  shipping: [],
  method: 'BANK_TRANSFER',
  expectedTotalMinor: '999999999',
  returnUrl: 'http://127.0.0.1:4321/order/',
};
/** The sale that is going on. */
const sale = { from: new Date() };

const postgres = await startPostgres({ dataDir: join(data, 'postgres') });
const database = new Client({ connectionString: postgres.url });
try {
  const env = {
    ...process.env,
    DATABASE_URL: postgres.url,
    AUL_DATA: data,
    LOG_LEVEL: 'error',
    // Letters of the orders would be written at the turn of a minute, in whichever phase that is.
    JOBS: 'false',
    NODE_ENV: 'production',
  };
  await run('api/dist/src/command/migrate.js', [], env);
  await run('api/dist/seed/main.js', ['--products', '300', '--without-pictures'], env);
  await database.connect();
  const variants = await variantsInStock();
  for (const port of ports) {
    apis.push(
      spawn(process.execPath, [resolve(root, 'api/dist/src/main.js')], {
        env: { ...env, API_PORT: String(port) },
        stdio: ['ignore', 'ignore', 'inherit'],
      }),
    );
    await answering(port);
  }
  const checkouts = Number(values.checkouts);
  await throughput('warming up', variants, 1_000);
  const hot = await throughput('one hot variant', variants.slice(0, 1), checkouts);
  const many = await throughput('many variants', variants, checkouts);
  const sales = await sell(variants, Number(values.seeds));
  const control = await sellNaively(Math.min(100, Number(values.seeds)));
  console.log(
    JSON.stringify({
      bench: 'checkout',
      goal,
      processes: ports.length,
      atOnce: Number(values['at-once']),
      hot,
      many,
      sales,
      control,
    }),
  );
} finally {
  agent.destroy();
  for (const api of apis) {
    api.kill('SIGTERM');
    if (api.exitCode === null) await once(api, 'exit');
  }
  await database.end();
  await postgres.stop();
  rmSync(data, { recursive: true, force: true });
}

/** Of different products, that are sent to the United States. */
async function variantsInStock(): Promise<string[]> {
  const { rows } = await database.query<{ id: string }>(`
    select min(variant.id::text) as id from product_variant as variant join product on product.id = variant.product_id
      join offer on offer.variant_id = variant.id and is_delivered join market on market.id = offer.market_id and market.code = 'us'
    where supply_kind = 'IN_STOCK' and not exists (select from restriction_rule as rule, unnest(hs_prefixes) as prefix where effect <> 'WARN' and hs_code6 like prefix || '%')
    group by product.id order by 1 limit 200`);
  return rows.map(({ id }) => id);
}

async function throughput(name: string, variants: string[], count: number) {
  await setStock(variants, 1_000_000);
  const tokens = await makeBaskets(
    Array.from({ length: count }, (_, index) => variants[index % variants.length] ?? ''),
  );
  // As autovacuum does within a minute: what was planned for an empty table, be it the check of a foreign key, would read
  // all of the full one.
  await database.query('analyze');
  const from = performance.now();
  const before = processorTime();
  const outcomes = await placeAll(tokens);
  const seconds = (performance.now() - from) / 1000;
  const after = processorTime();
  const refused = outcomes.filter(({ code }) => code !== 'ORDERED');
  if (refused[0]) throw new Error(`${refused.length} of ${count} were refused: ${refused[0].code}.`);
  const times = outcomes.map(({ ms }) => ms).toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(times[Math.floor(times.length * share)] ?? 0);
  const cost = (part: keyof ProcessorTime) => Math.round(((after[part] - before[part]) / count) * 100) / 100;
  const processorMs = { api: cost('api'), postgres: cost('postgres'), bench: cost('bench') };
  const whole = (share: number) => Math.round((share / (seconds * 1000 * availableParallelism())) * 100);
  const measured = {
    perSecond: Math.round(count / seconds),
    p50Ms: at(0.5),
    p99Ms: at(0.99),
    processorMs,
    // Of all the time of all processors. What is missing was idle, or worked for other programs.
    percentOurs: whole(count * (processorMs.api + processorMs.postgres + processorMs.bench)),
    percentStolen: whole(after.stolen - before.stolen),
  };
  console.log(
    `${name}: ${count} checkouts in ${seconds.toFixed(1)} s, ${measured.perSecond} a second, ${JSON.stringify(processorMs)} ms each`,
  );
  return measured;
}

/** Each seed is a sale of its own: so many pieces, more buyers than that, all at once. */
async function sell(variants: string[], seeds: number) {
  const total = { seeds, buyers: 0, pieces: 0, oversold: 0, undersold: 0, slowestRefusalMs: 0 };
  for (let seed = 1; seed <= seeds; seed += 1) {
    const variant = variants[seed % variants.length] ?? '';
    const pieces = 1 + ((seed * 7) % 6);
    const buyers = pieces + 2 + ((seed * 13) % 12);
    await setStock([variant], pieces);
    const outcomes = await placeAll(await makeBaskets(Array.from({ length: buyers }, () => variant)));
    const sold = outcomes.filter(({ code }) => code === 'ORDERED').length;
    const { rows } = await database.query<{ promised: string }>(
      `select coalesce(sum(promised_quantity), 0) as promised from order_line where variant_id = $1 and exists (
        select from customer_order where customer_order.id = order_id and placed_at >= $2)`,
      [variant, sale.from],
    );
    if (Number(rows[0]?.promised) !== sold)
      throw new Error(`Seed ${seed}: ${sold} were told, ${rows[0]?.promised} are ordered.`);
    total.buyers += buyers;
    total.pieces += pieces;
    total.oversold += Math.max(0, sold - pieces);
    total.undersold += Math.max(0, pieces - sold);
    for (const { code, ms } of outcomes)
      if (code !== 'ORDERED') total.slowestRefusalMs = Math.max(total.slowestRefusalMs, Math.round(ms));
    if (seed % 100 === 0)
      console.log(`sales: ${seed} of ${seeds}, oversold ${total.oversold}, undersold ${total.undersold}`);
  }
  return total;
}

/** The way that oversells: look whether there is enough, then take it. */
async function sellNaively(sales: number) {
  await database.query('create table if not exists naive (id int primary key, free int not null)');
  const pool = new Pool({ connectionString: postgres.url, max: 20 });
  let oversold = 0;
  for (let seed = 1; seed <= sales; seed += 1) {
    const pieces = 1 + ((seed * 7) % 6);
    await database.query('insert into naive values ($1, $2)', [seed, pieces]);
    const sold = await Promise.all(
      Array.from({ length: pieces + 2 + ((seed * 13) % 12) }, async () => {
        const { rows } = await pool.query<{ free: number }>('select free from naive where id = $1', [seed]);
        if ((rows[0]?.free ?? 0) < 1) return 0;
        await pool.query('update naive set free = $2 where id = $1', [seed, (rows[0]?.free ?? 0) - 1]);
        return 1;
      }),
    );
    oversold += Math.max(0, sold.reduce((sum: number, one) => sum + one, 0) - pieces);
  }
  await pool.end();
  return { sales, oversold };
}

async function setStock(variants: string[], free: number): Promise<void> {
  sale.from = new Date();
  await database.query(`update stock set on_hand = reserved + $2 where variant_id = any($1::uuid[])`, [
    variants,
    free,
  ]);
}

/** Baskets for the United States with one piece each, as shoppers have left them. */
async function makeBaskets(variants: string[]): Promise<string[]> {
  const tokens = variants.map(() => randomUUID());
  const hashes = tokens.map((token) => createHash('sha256').update(token).digest());
  const ids = tokens.map(() => randomUUID());
  await database.query(
    `insert into basket (id, token_hash, market_id, language, country, subdivision, expires_at)
      select made.id, made.hash, market.id, 'en', 'US', 'NY', now() + interval '1 day'
      from unnest($1::uuid[], $2::bytea[]) as made (id, hash), market where code = 'us'`,
    [ids, hashes],
  );
  await database.query(
    `insert into basket_line (basket_id, variant_id, quantity, unit_minor, currency, promised_until)
      select made.id, offer.variant_id, 1, amount_minor, offer.currency, now() + interval '1 day'
      from unnest($1::uuid[], $2::uuid[]) as made (id, variant_id) join offer on offer.variant_id = made.variant_id
      join market on market.id = offer.market_id and code = 'us'`,
    [ids, variants],
  );
  return tokens;
}

interface Outcome {
  /** ORDERED, or the code of the refusal. */
  code: string;
  ms: number;
}

function placeAll(tokens: string[]): Promise<Outcome[]> {
  return Promise.all(tokens.map((token, index) => place(token, ports[index % ports.length] ?? 0)));
}

async function place(token: string, port: number): Promise<Outcome> {
  const body = JSON.stringify({
    query: placing,
    variables: { input: { ...purchase, token, key: token, email: `${token}@example.com` } },
  });
  // The time in the queue of this program is not the API's.
  let from = performance.now();
  const text = await new Promise<string>((done, fail) => {
    const sent = request(
      {
        port,
        path: '/graphql',
        method: 'POST',
        agent,
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => done(Buffer.concat(parts).toString()));
      },
    );
    sent.on('socket', () => (from = performance.now()));
    sent.on('error', fail);
    sent.end(body);
  });
  const { data: answer, errors } = JSON.parse(text) as Answer;
  const problem = answer?.placeOrder?.problems[0];
  if (problem) throw new Error(`The buyer has to correct ${JSON.stringify(problem)}.`);
  const code = answer?.placeOrder?.order ? 'ORDERED' : (errors?.[0]?.extensions?.code ?? text);
  return { code, ms: performance.now() - from };
}

interface ProcessorTime {
  api: number;
  postgres: number;
  bench: number;
  /** What the host of a virtual machine has taken from it. */
  stolen: number;
}

/** What the processors have worked so far, in milliseconds; known on Linux only, and nothing elsewhere. */
function processorTime(): ProcessorTime {
  const { user, system } = process.cpuUsage();
  const time = { api: 0, postgres: 0, bench: (user + system) / 1000, stolen: 0 };
  if (process.platform !== 'linux') return time;
  time.stolen = Number(readFileSync('/proc/stat', 'utf8').split(/\s+/, 9)[8]) * 10;
  const ours = new Set(apis.map(({ pid }) => pid));
  for (const entry of readdirSync('/proc')) {
    const stat = /^\d+$/.test(entry) ? statOf(entry) : undefined;
    if (!stat) continue;
    if (ours.has(Number(entry))) time.api += stat.ms;
    if (stat.parent === postgres.pid || Number(entry) === postgres.pid) time.postgres += stat.ms;
  }
  return time;
}

/** Of one process; see proc_pid_stat(5). It may have ended by now. */
function statOf(pid: string): { parent: number; ms: number } | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    // In hundredths of a second: user and system, of itself.
    return { parent: Number(fields[1]), ms: (Number(fields[11]) + Number(fields[12])) * 10 };
  } catch {
    return undefined;
  }
}

interface Answer {
  data?: { placeOrder?: { order: object | null; problems: object[] } | null } | null;
  errors?: { extensions?: { code?: string } }[];
}

async function run(script: string, args: string[], env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(process.execPath, [resolve(root, script), ...args], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${script} failed.`);
}

async function answering(port: number): Promise<void> {
  for (let attempt = 0; attempt < 400; attempt += 1) {
    const response = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
    if (response?.ok) return;
    await sleep(50);
  }
  throw new Error('The API does not answer.');
}
