import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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
export function ensureCluster(dataDir: string, binaries: Binaries, account: Account) {
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
    const run = (program: string, args: string[], input = '') => {
      const [command, commandArgs] = account.command(program, args);
      execFileSync(command, commandArgs, {
        ...account.spawnAs,
        input,
        stdio: 'pipe',
        cwd: '/',
        env: environment(),
      });
    };
    run(binaries.initdb, [
      ...['-D', fresh, '-U', NAME, `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '-E', 'UTF8'],
      ...[...locale(), '--no-sync', '--no-instructions'],
    ]);
    // Nothing listens yet, so this needs neither a port nor the password.
    const single = ['--single', '-D', fresh, '-c', 'fsync=off', 'postgres'];
    run(binaries.postgres, single, `create database ${NAME}\n`);
    renameSync(passwordFile, join(fresh, PASSWORD));
    renameSync(fresh, dataDir);
  } catch (error) {
    if (!existsSync(join(dataDir, 'PG_VERSION'))) throw describe(error, dataDir);
  } finally {
    rmSync(staging, { recursive: true, force: true });
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
  const output = cause instanceof Error && 'stderr' in cause ? String(cause.stderr).trim() : String(cause);
  return new Error(`PostgreSQL could not make its data folder in ${dirname(dataDir)}: ${output}`, { cause });
}
