import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { type Account, giveTo } from './account.ts';
import type { Binaries } from './binaries.ts';

/** The user and the database that every cluster has. */
const NAME = 'aul';

/** What we keep inside the data folder; PostgreSQL passes over files that it does not know. */
const PASSWORD = 'aul-password';
const PORT = 'aul-port';

/**
 * Makes the data folder unless it is there: UTF-8, sorted by code point, one password-protected user and one
 * database. It is built beside its place and renamed into it, so an interrupted start leaves nothing half done,
 * and of two at once the first wins.
 */
export async function ensureCluster(dataDir: string, binaries: Binaries, account: Account) {
  removeAbandoned(dataDir);
  if (existsSync(join(dataDir, 'PG_VERSION'))) return;
  const staging = mkdtempSync(`${dataDir}.new-`);
  try {
    giveTo(account, staging);
    const passwordFile = join(staging, 'password');
    const fresh = join(staging, 'data');
    writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
    giveTo(account, passwordFile);
    mkdirSync(fresh, { mode: 0o700 });
    giveTo(account, fresh);
    const run = (program: string, args: string[], input = '') => runToEnd(account, [program, args], input);
    await run(binaries.initdb, [
      ...['-D', fresh, '-U', NAME, `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '-E', 'UTF8'],
      ...[...locale(), '--no-sync', '--no-instructions'],
    ]);
    // Nothing listens yet, so this needs neither a port nor the password.
    const single = ['--single', '-D', fresh, '-c', 'fsync=off', 'postgres'];
    await run(binaries.postgres, single, `create database ${NAME}\n`);
    renameSync(passwordFile, join(fresh, PASSWORD));
    renameSync(fresh, dataDir);
  } catch (error) {
    if (!existsSync(join(dataDir, 'PG_VERSION'))) throw describe(error, dataDir);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** What a start that was killed while it built has left; a build takes seconds, so ten minutes tell. */
function removeAbandoned(dataDir: string) {
  for (const name of readdirSync(dirname(dataDir))) {
    const path = join(dirname(dataDir), name);
    if (!path.startsWith(`${dataDir}.new-`)) continue;
    const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - changed > 600_000) rmSync(path, { recursive: true, force: true });
  }
}

/** The URL of a server that runs on the cluster. */
export function urlOf(dataDir: string, port: number): string {
  const password = readFileSync(join(dataDir, PASSWORD), 'utf8');
  return `postgres://${NAME}:${password}@127.0.0.1:${port}/${NAME}`;
}

/** The port of the last start, so that an address once noted stays right. */
export function rememberedPort(dataDir: string): number {
  const path = join(dataDir, PORT);
  return existsSync(path) ? Number(readFileSync(path, 'utf8')) || 0 : 0;
}

export function rememberPort(dataDir: string, port: number) {
  writeFileSync(join(dataDir, PORT), `${port}\n`);
}

/** PostgreSQL answers in English and does not see the settings of whoever starts it. */
export function environment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, TEMP, TMP } = process.env;
  return { PATH, SystemRoot, TEMP, TMP, LC_ALL: LC_CTYPE, LC_MESSAGES: 'C', TZ: 'UTC' };
}

// The builtin provider sorts and folds case alike on every system. LC_CTYPE stays a UTF-8 one of the system's:
// with "C" pg_trgm and full text would take no letter outside ASCII for a letter.
const LC_CTYPE = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';

function locale(): string[] {
  const provider = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--lc-messages=C'];
  return process.platform === 'win32' ? provider : [...provider, '--lc-collate=C', `--lc-ctype=${LC_CTYPE}`];
}

function describe(cause: unknown, dataDir: string): Error {
  const reason = cause instanceof Error ? cause.message : cause;
  return new Error(`PostgreSQL could not make its data folder in ${dirname(dataDir)}: ${reason}`, { cause });
}

/** Rejects with what the program said when it fails. */
function runToEnd(account: Account, [program, args]: [string, string[]], input: string): Promise<void> {
  const [command, commandArgs] = account.command(program, args);
  return new Promise((done, fail) => {
    const child = spawn(command, commandArgs, {
      ...account.spawnAs,
      cwd: '/',
      env: environment(),
      stdio: 'pipe',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
      });
    }
    child.once('error', fail);
    child.once('close', (code) => (code === 0 ? done() : fail(new Error(output.trim()))));
    // A program that ends early does not read its input; its exit code tells.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
