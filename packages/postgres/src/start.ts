import { chmodSync, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Account, chooseAccount, giveTo } from './account.ts';
import { type Binaries, findBinaries } from './binaries.ts';
import { ensureCluster, rememberedPort, rememberPort, urlOf } from './cluster.ts';
import { launch } from './launch.ts';
import { freePort, tryPort } from './port.ts';
import { findRunning, readPidFile } from './postmaster.ts';
import { stopServer } from './stop.ts';

export interface PostgresOptions {
  /** Made when missing. A log is written beside it, named like it with `.log` at the end. */
  dataDir: string;
  /** Default: the port of the last start if it is free, otherwise any free one. */
  port?: number;
  /** Server settings by name, for this start only: `{ shared_buffers: '256MB' }`. */
  settings?: Record<string, string>;
  /** False gives up safety against power cuts for speed; for tests. Default: true. */
  durable?: boolean;
}

export interface Postgres {
  /** Superuser of the database `aul`, with its password. The server listens on 127.0.0.1 only. */
  url: string;
  pid: number;
  /** False when the server ran before this call: then another process may count on it. */
  isOurs: boolean;
  /** Stops the server whoever started it, and resolves when it is gone. Open connections are closed. */
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL on a data folder, or finds the one that already runs on it. The server does not end with
 * this process: call `stop`, or leave it for the next start to find. Takes about 1.5 s the first time, 0.1 s later.
 *
 * @throws Error with a sentence that says what to do, and the last lines of the log when the server does not come up.
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const dataDir = resolve(options.dataDir);
  const binaries = await findBinaries();
  mkdirSync(dirname(dataDir), { recursive: true });
  const account = chooseAccount(binaries.postgres, dirname(dataDir), dataDir);
  await ensureCluster(dataDir, binaries, account);
  // A copied or unpacked folder may have lost the mode and owner that PostgreSQL insists on.
  secure(dataDir, account);

  for (let attempt = 1; ; attempt++) {
    const running = await findRunning(dataDir);
    if (running) return handle(dataDir, running, binaries, false);
    const port = await choosePort(dataDir, options.port);
    const problem = await launch({ dataDir, port, binaries, account, settings: settingsOf(options) });
    const server = readPidFile(dataDir);
    if (!problem && server) {
      rememberPort(dataDir, port);
      return handle(dataDir, server, binaries, true);
    }
    // Another start was quicker, the port went to someone else, or the processes of a killed server are still leaving.
    const mayPass = /"postmaster\.pid"|could not bind|shared memory block/.test(problem ?? '');
    if (!mayPass || attempt === 10) throw new Error(`PostgreSQL did not start on ${dataDir}. ${problem}`);
    await sleep(100 * attempt);
  }
}

function handle(
  dataDir: string,
  server: { pid: number; port: number },
  binaries: Binaries,
  isOurs: boolean,
): Postgres {
  const { pid, port } = server;
  return { url: urlOf(dataDir, port), pid, isOurs, stop: () => stopServer(dataDir, pid, binaries) };
}

async function choosePort(dataDir: string, wanted: number | undefined): Promise<number> {
  if (!wanted) {
    const last = rememberedPort(dataDir);
    // The children of a killed server hold its port for a moment longer.
    const wasKilled = readPidFile(dataDir) !== undefined;
    for (let i = 0; last && wasKilled && i < 20 && !(await tryPort(last)); i++) await sleep(50);
    return freePort(last);
  }
  if (await tryPort(wanted)) return wanted;
  throw new Error(`Port ${wanted}, wanted for PostgreSQL, is taken. Free it or name another.`);
}

function secure(dataDir: string, account: Account) {
  const { mode, uid } = statSync(dataDir);
  if (process.platform === 'win32') return;
  if (account.uid !== undefined && account.uid !== uid) giveTo(account, dataDir);
  if ((mode & 0o777) !== 0o700 && (mode & 0o777) !== 0o750) chmodSync(dataDir, 0o700);
}

function settingsOf({ durable, settings }: PostgresOptions): Record<string, string> {
  return {
    listen_addresses: '127.0.0.1',
    // The path of a socket may have 107 characters at most: a deep folder would be too long.
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(durable === false && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
    ...settings,
  };
}
