import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { chooseAccount } from './account.ts';
import { findBinaries } from './binaries.ts';
import { isAlive } from './postmaster.ts';
import { type Postgres, startPostgres } from './start.ts';

const isRoot = process.getuid?.() === 0;
let home: string;
let dataDir: string;
let started: Postgres[];

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'aul-postgres-'));
  chmodSync(home, 0o755);
  dataDir = join(home, 'postgres');
  started = [];
});

afterEach(async () => {
  for (const server of started) await server.stop();
  rmSync(home, { recursive: true, force: true });
});

async function start(options: Partial<Parameters<typeof startPostgres>[0]> = {}): Promise<Postgres> {
  const server = await startPostgres({ dataDir, durable: false, ...options });
  started.push(server);
  return server;
}

async function ask(url: string, sql: string): Promise<unknown[][]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows;
  } finally {
    await client.end();
  }
}

async function killed(pid: number) {
  process.kill(pid, 'SIGKILL');
  await expect.poll(() => isAlive(pid)).toBe(false);
}

const code = (url: string, sql: string) =>
  ask(url, sql).then(
    () => 'answered',
    (error: { code?: string }) => error.code,
  );

describe('a server', () => {
  test('answers, knows the letters of Central Asia, and is gone after stop', async () => {
    const server = await start();
    expect(server.isOurs).toBe(true);
    await ask(server.url, 'create extension pg_trgm');
    const rows = await ask(
      server.url,
      "select lower('ЎҒҚҲ Ң Ө'), similarity('дўппи', 'дўппи'), 'Z' < 'a', now()::text ~ '00$'",
    );
    expect(rows).toEqual([['ўғқҳ ң ө', 1, true, true]]);
    await server.stop();
    expect(isAlive(server.pid)).toBe(false);
    expect(await code(server.url, 'select 1')).toBe('ECONNREFUSED');
    await server.stop();
  });

  test('keeps its rows and its address over a second start', async () => {
    const first = await start();
    await ask(first.url, 'create table village as select 7 as id');
    await first.stop();
    const second = await start();
    expect(second.url).toBe(first.url);
    expect(await ask(second.url, 'select id from village')).toEqual([[7]]);
  });

  test('is safe against power cuts unless told otherwise', async () => {
    const safe = await start({ durable: true, settings: { work_mem: '5MB' } });
    expect(await ask(safe.url, "select current_setting('fsync'), current_setting('work_mem')")).toEqual([
      ['on', '5MB'],
    ]);
    await safe.stop();
    const fast = await start({ durable: false });
    expect(await ask(fast.url, "select current_setting('fsync')")).toEqual([['off']]);
  });

  test('lets nobody in without its password, which only its owner can read', async () => {
    const { url } = await start();
    expect(await code(url.replace(/:[^:@]+@/, ':guess@'), 'select 1')).toBe('28P01');
    expect(statSync(join(dataDir, 'aul-password')).mode & 0o777).toBe(0o600);
    expect(statSync(dataDir).mode & 0o777).toBe(0o700);
  });
});

describe('a start', () => {
  test('finds the server that already runs', async () => {
    const first = await start();
    const second = await startPostgres({ dataDir });
    expect(second).toMatchObject({ url: first.url, pid: first.pid, isOurs: false });
  });

  test('finds the server of a process that was killed', async () => {
    const server = startElsewhere(dataDir);
    const found = await start();
    expect(found).toMatchObject({ pid: server.pid, isOurs: false });
    expect(await ask(found.url, 'select 1')).toEqual([[1]]);
  });

  test('recovers what was committed when the server was killed', async () => {
    const first = await start({ durable: true });
    await ask(first.url, 'create table village as select 7 as id');
    await killed(first.pid);
    const second = await start({ durable: true });
    expect(second).toMatchObject({ isOurs: true, url: first.url });
    expect(await ask(second.url, 'select id from village')).toEqual([[7]]);
  });

  test('passes over a pid file whose number belongs to another program by now', async () => {
    const first = await start();
    await first.stop();
    writeFileSync(
      join(dataDir, 'postmaster.pid'),
      `${process.pid}\n${dataDir}\n1\n5432\n\n127.0.0.1\n\nready\n`,
    );
    const second = await start();
    expect(second.isOurs).toBe(true);
  });

  test('and another at the same moment share one server, of which one is the owner', async () => {
    const servers = await Promise.all([start(), start(), start()]);
    expect(new Set(servers.map((server) => server.url)).size).toBe(1);
    expect(servers.filter((server) => server.isOurs)).toHaveLength(1);
    expect(readdirSync(home).sort()).toEqual(['postgres', 'postgres.log']);
  });

  test('clears away what a start that was killed long ago had half built', async () => {
    const [abandoned, underWay] = [`${dataDir}.new-AAAAAA`, `${dataDir}.new-BBBBBB`];
    mkdirSync(abandoned);
    mkdirSync(underWay);
    const hourAgo = Date.now() / 1000 - 3600;
    utimesSync(abandoned, hourAgo, hourAgo);
    await start();
    expect(readdirSync(home).sort()).toEqual(['postgres', 'postgres.log', 'postgres.new-BBBBBB']);
  });

  test('takes another port when the one of the last start is taken', async () => {
    const first = await start();
    await first.stop();
    const port = Number(new URL(first.url).port);
    const stranger = await occupy(port);
    const second = await start();
    expect(new URL(second.url).port).not.toBe(`${port}`);
    stranger.close();
  });

  test('refuses a taken port that was asked for by name', async () => {
    const stranger = await occupy(0);
    const address = stranger.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    await expect(start({ port })).rejects.toThrow(`Port ${port}, wanted for PostgreSQL, is taken.`);
    stranger.close();
  });

  test('tells the last lines of the log when the server does not come up', async () => {
    await expect(start({ settings: { shared_buffers: 'plenty' } })).rejects.toThrow(
      /did not start[\s\S]*invalid value for parameter "shared_buffers"/,
    );
  });

  test('names the way out where there is no embedded PostgreSQL', async () => {
    await expect(findBinaries('sunos-sparc')).rejects.toThrow(
      /no embedded PostgreSQL for sunos-sparc.*DATABASE_URL/,
    );
  });
});

if (isRoot)
  describe('root', () => {
    // daemon: initdb wants a user with a name, and every Linux has this one.
    const ordinary = 1;
    const ownerOf = (pid: number) => statSync(`/proc/${pid}`).uid;

    test('runs the server as nobody', async () => {
      const server = await start();
      expect(ownerOf(server.pid)).toBe(65_534);
    });

    test('runs the server under a home that nobody else may enter', async () => {
      chmodSync(home, 0o700);
      const server = await start();
      expect(await ask(server.url, 'select 1')).toEqual([[1]]);
      expect(ownerOf(server.pid)).toBe(65_534);
      await server.stop();
      expect((await start()).url).toBe(server.url);
    });

    test('runs the server under the closed home of an ordinary user, as that user, when the folder is theirs', async () => {
      startElsewhere(dataDir, ordinary);
      const found = await start();
      expect(ownerOf(found.pid)).toBe(ordinary);
      await found.stop();
      expect(ownerOf((await start()).pid)).toBe(ordinary);
    });

    test('does without capabilities where user namespaces are allowed, and says what to do where they are not', async () => {
      chmodSync(home, 0o700);
      const isAllowed = spawnSync('unshare', ['--user', 'true']).status === 0;
      const unshare = spawnSync('sh', ['-c', 'command -v unshare'], { encoding: 'utf8' }).stdout.trim();
      const path = process.env.PATH;
      mkdirSync(join(home, 'bin'));
      symlinkSync(unshare, join(home, 'bin', 'unshare'));
      process.env.PATH = join(home, 'bin');
      try {
        const attempt = start().then((server) => ask(server.url, 'select 1'));
        if (isAllowed) expect(await attempt).toEqual([[1]]);
        else await expect(attempt).rejects.toThrow(/refuses to run as root.*AUL_DATA.*DATABASE_URL/);
      } finally {
        process.env.PATH = path;
      }
    });
  });

/** Starts a server from another process, which ends without stopping it. As `uid`, with a home of their own. */
function startElsewhere(folder: string, uid?: number): { pid: number } {
  const script = `
    import { startPostgres } from ${JSON.stringify(join(import.meta.dirname, 'index.ts'))};
    const { pid } = await startPostgres({ dataDir: ${JSON.stringify(folder)}, durable: false });
    console.log(JSON.stringify({ pid }));`;
  if (uid !== undefined) {
    chownSync(home, uid, uid);
    chmodSync(home, 0o700);
  }
  // Node itself may lie under the closed home of whoever runs the tests, so `uid` needs the means to reach it.
  const account = uid === undefined ? undefined : chooseAccount(process.execPath, import.meta.dirname, home);
  const node = ['--input-type=module', '-e', script];
  const [program, args] = account?.command(process.execPath, node) ?? [process.execPath, node];
  const result = spawnSync(program, args, { ...account?.spawnAs, cwd: home, encoding: 'utf8' });
  if (result.status !== 0) throw new Error(result.stderr);
  return JSON.parse(result.stdout);
}

function occupy(port: number): Promise<ReturnType<typeof createServer>> {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen({ port, host: '127.0.0.1' }, () => done(server));
  });
}
