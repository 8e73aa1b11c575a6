import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startPostgres } from '@aul/postgres';
import { MikroORM } from '@mikro-orm/postgresql';
import { databaseOf } from '../src/database.ts';
import { migrate } from '../src/migrate.ts';
import { ormConfig } from '../src/mikro-orm.config.ts';
import { createProviders } from '../src/payment/providers.ts';
import { type CuttingProxy, startCuttingProxy } from './cutting-proxy.ts';
import type { StandInPayment } from './stand-in-stripe-books.ts';
import type { StripeAnswer, StripeOrder } from './stand-in-stripe-process.ts';

const secrets = { STRIPE_SECRET_KEY: 'sk_test_stand_in', STRIPE_WEBHOOK_SECRET: 'whsec_stand_in' };
/** PostgreSQL is killed with all of its processes: what they had written is with the system, so nothing need be synced. */
const settings = { fsync: 'off' };

export interface FaultyShopOptions {
  folder: string;
  /** Of the compiled API. */
  dist: string;
  /** How many processes the API has. */
  processes: number;
  chance(): number;
}

/** The API in processes of its own, with its jobs, a PostgreSQL behind a bad line, and a faulty Stripe. */
export interface FaultyShop {
  apis: string[];
  /** Straight to the database, over no bad line. */
  orm: MikroORM;
  /** How often which was killed, and how often an API that had answered ended by itself. */
  deaths: { api: number; postgres: number; byItself: number };
  cuts: CuttingProxy['cuts'];
  /** Kills the API's next process, or PostgreSQL, and has it started again. */
  killApi(): Promise<void>;
  killPostgres(): Promise<void>;
  /** From now on nothing goes wrong. Resolves when all of the API answers. */
  calm(): Promise<void>;
  /** For Stripe it is later by so much from now on. */
  later(ms: number): Promise<void>;
  /** When Stripe has told all that it had to tell. */
  eventsDelivered(): Promise<void>;
  payments(): Promise<StandInPayment[]>;
  /** Who takes money, as the API has them. */
  providers: ReturnType<typeof createProviders>['providers'];
  close(): Promise<void>;
}

export async function openFaultyShop(options: FaultyShopOptions): Promise<FaultyShop> {
  const { folder, dist, processes, chance } = options;
  const dataDir = join(folder, 'postgres');
  let postgres = await startPostgres({ dataDir, settings });
  const port = Number(new URL(postgres.url).port);
  const orm = await MikroORM.init({ ...ormConfig({ url: postgres.url }), logger: () => undefined });
  await migrate(orm);
  const line = await startCuttingProxy(
    { port },
    { cutAtCommit: 0.05, cut: 0.003, late: 0.01, lateMs: 200 },
    chance,
  );
  const ports: number[] = [];
  for (let index = 0; index < processes; index += 1) ports.push(await freePort());
  const apis = ports.map((apiPort) => `http://127.0.0.1:${apiPort}`);
  const stripe = await startStripe(`${apis[0]}/webhooks/stripe`);
  const url = new URL(postgres.url);
  url.port = String(line.port);
  const deaths = { api: 0, postgres: 0, byItself: 0 };
  const running = new Map<number, ChildProcess>();
  const watches = new Set<ReturnType<typeof watchStart>>();
  let isClosing = false;
  let next = 0;

  function startApi(apiPort: number): void {
    const log = openSync(join(folder, `api-${apiPort}.log`), 'a');
    const child = spawn(process.execPath, [join(dist, 'src/main.js')], {
      env: {
        PATH: process.env.PATH,
        DATABASE_URL: url.href,
        AUL_DATA: join(folder, 'data'),
        API_PORT: String(apiPort),
        LOG_LEVEL: 'warn',
        NODE_ENV: 'production',
        SITE_URL: 'https://shop.example',
        SIGNING_SECRET: 'a secret of the proof, long enough for it',
        STRIPE_API_URL: stripe.url,
        ...secrets,
      },
      stdio: ['ignore', log, log],
    });
    closeSync(log);
    running.set(apiPort, child);
    const watch = watchStart(`http://127.0.0.1:${apiPort}`);
    watches.add(watch);
    child.once('exit', async () => {
      if (isClosing) return;
      watch.stop();
      watches.delete(watch);
      // Without a database it does not start, and says so.
      // One that runs ends when the job that it did cannot be written down: graphile-worker rejects what nobody catches.
      if (!child.killed && watch.hasAnswered()) deaths.byItself += 1;
      // A supervisor waits for a moment, too.
      await sleep(child.killed ? 0 : 500);
      if (!isClosing) startApi(apiPort);
    });
  }

  async function answering(): Promise<void> {
    for (const until = Date.now() + 60_000; Date.now() < until; await sleep(100)) {
      const ready = await Promise.all(apis.map((api) => fetch(`${api}/readyz`).catch(() => undefined)));
      if (ready.every((response) => response?.ok)) return;
    }
    throw new Error(`The API does not answer; see ${folder}.`);
  }

  for (const apiPort of ports) startApi(apiPort);
  const providers = createProviders({
    db: databaseOf(orm),
    ...secrets,
    STRIPE_API_URL: stripe.url,
    TEST_PAYMENTS: false,
    TEST_PAYMENTS_URL: '',
  }).providers;
  const shop: FaultyShop = {
    apis,
    orm,
    deaths,
    cuts: line.cuts,
    providers,
    async killApi() {
      const child = running.get(ports[next % ports.length] ?? 0);
      next += 1;
      if (child?.kill('SIGKILL')) deaths.api += 1;
    },
    async killPostgres() {
      for (const pid of [postgres.pid, ...childrenOf(postgres.pid)]) tryToKill(pid);
      deaths.postgres += 1;
      postgres = await startPostgres({ dataDir, port, settings });
    },
    async calm() {
      line.calm();
      await stripe.ask({ order: 'calm' });
      await answering();
    },
    later: async (ms) => void (await stripe.ask({ order: 'later', ms })),
    eventsDelivered: async () => void (await stripe.ask({ order: 'deliver' })),
    async payments() {
      const said = await stripe.ask({ order: 'payments' });
      return 'payments' in said ? said.payments : [];
    },
    async close() {
      if (isClosing) return;
      isClosing = true;
      for (const watch of watches) watch.stop();
      for (const child of running.values()) {
        if (child.exitCode !== null || child.signalCode !== null) continue;
        child.kill('SIGKILL');
        await once(child, 'exit');
      }
      stripe.stop();
      await orm.close();
      await line.close();
      await postgres.stop();
    },
  };
  await answering().catch(async (error) => {
    await shop.close();
    throw error;
  });
  return shop;

  async function startStripe(webhook: string) {
    const child = fork(join(dist, 'test/stand-in-stripe-process.js'), { serialization: 'advanced' });
    const ask = async (order: StripeOrder): Promise<StripeAnswer> => {
      child.send(order);
      // It answers each order with one message.
      const [said] = (await once(child, 'message')) as [StripeAnswer];
      return said;
    };
    const said = await ask({
      order: 'start',
      options: {
        seed: Math.floor(chance() * 2 ** 31),
        faults: {
          HANG_AFTER: 0.01,
          ERROR_AFTER: 0.03,
          DROP_AFTER: 0.03,
          DROP_BEFORE: 0.02,
          RATE_LIMIT_BEFORE: 0.02,
        },
        webhook: {
          url: webhook,
          secret: secrets.STRIPE_WEBHOOK_SECRET,
          duplicates: 0.2,
          delayMs: 3_000,
          retryMs: 500,
        },
      },
    });
    return { url: 'url' in said ? said.url : '', ask, stop: () => child.kill() };
  }
}

/** Whether an API has answered since it was started. */
function watchStart(api: string): { hasAnswered(): boolean; stop(): void } {
  let hasAnswered = false;
  const timer = setInterval(async () => {
    const ready = await fetch(`${api}/readyz`).catch(() => undefined);
    await ready?.body?.cancel();
    if (ready?.ok) stop();
    hasAnswered ||= ready?.ok ?? false;
  }, 250);
  const stop = () => clearInterval(timer);
  return { hasAnswered: () => hasAnswered, stop };
}

/** Processes of which this is the parent, as Linux tells. */
function childrenOf(pid: number): number[] {
  try {
    const text = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
    return text === '' ? [] : text.split(' ').map(Number);
  } catch {
    return [];
  }
}

function tryToKill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('A socket without a port.');
  return address.port;
}
