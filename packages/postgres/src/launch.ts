import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { environment } from './cluster.ts';
import { readPidFile } from './postmaster.ts';

interface Launch {
  dataDir: string;
  port: number;
  binaries: Binaries;
  account: Account;
  settings: Record<string, string>;
}

/** Resolves to nothing once the server is ready, or to what its log says when it ended before. */
export async function launch({
  dataDir,
  port,
  binaries,
  account,
  settings,
}: Launch): Promise<string | undefined> {
  const logPath = `${dataDir}.log`;
  const logStart = rotate(logPath);
  const log = openSync(logPath, 'a', 0o600);
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const where = ['-D', dataDir, '-p', `${port}`];
  const [command, commandArgs] = account.command(binaries.postgres, [...where, ...args]);
  // Detached: Ctrl-C in a terminal reaches the whole group, and the database has to be the last to go.
  const child = spawn(command, commandArgs, {
    ...account.spawnAs,
    cwd: '/',
    env: environment(),
    stdio: ['ignore', log, log],
    detached: true,
  });
  closeSync(log);
  let end: string | undefined;
  child.once('error', (error) => {
    end = error.message;
  });
  child.once('exit', (code, signal) => {
    end = `It ended with ${signal ?? code}.`;
  });
  child.unref();
  const deadline = performance.now() + PATIENCE_MS;
  while (end === undefined && performance.now() < deadline) {
    const found = readPidFile(dataDir);
    if (found?.pid === child.pid && found?.isReady) return undefined;
    await sleep(15);
  }
  if (end === undefined) child.kill('SIGQUIT');
  return `${end ?? 'It was not ready in time.'} The last lines of ${logPath}:\n${lastLines(logPath, logStart)}`;
}

/** Recovery after a crash reads what was not yet in the tables: seconds, for a large load minutes. */
const PATIENCE_MS = 300_000;

/** Starts the log anew when it is over 10 MB, and returns the byte where this start's lines begin. */
function rotate(logPath: string): number {
  const size = statSync(logPath, { throwIfNoEntry: false })?.size ?? 0;
  if (size < 10_000_000) return size;
  rmSync(logPath);
  return 0;
}

function lastLines(logPath: string, from: number): string {
  const text = readFileSync(logPath).subarray(from).toString('utf8').trim();
  return text.split('\n').slice(-10).join('\n');
}
