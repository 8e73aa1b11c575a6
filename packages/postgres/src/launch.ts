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
  const [command, commandArgs] = account.command(binaries.postgres, [
    '-D',
    dataDir,
    '-p',
    `${port}`,
    ...args,
  ]);
  // Detached: Ctrl-C in a terminal reaches the whole group, and the database has to be the last to go.
  const child = spawn(command, commandArgs, {
    ...account.spawnAs,
    cwd: '/',
    env: environment(),
    stdio: ['ignore', log, log],
    detached: true,
  });
  closeSync(log);
  const ended = new Promise<string>((done) => {
    child.once('error', (error) => done(error.message));
    child.once('exit', () => done(lastLines(logPath, logStart)));
  });
  let problem: string | undefined;
  void ended.then((text) => {
    problem = text || 'Its log says nothing.';
  });
  child.unref();
  const deadline = performance.now() + 120_000;
  while (problem === undefined) {
    const found = readPidFile(dataDir);
    if (found?.pid === child.pid && found?.isReady) return undefined;
    if (performance.now() > deadline) {
      child.kill('SIGQUIT');
      return `It was not ready after two minutes. ${lastLines(logPath, logStart)}`;
    }
    await sleep(15);
  }
  return problem;
}

/** Starts the log anew when it is over 10 MB, and returns the byte where this start's lines begin. */
function rotate(logPath: string): number {
  const size = statSync(logPath, { throwIfNoEntry: false })?.size ?? 0;
  if (size < 10_000_000) return size;
  rmSync(logPath);
  return 0;
}

function lastLines(logPath: string, from: number): string {
  const text = readFileSync(logPath).subarray(from).toString('utf8').trim();
  return `The last lines of ${logPath}:\n${text.split('\n').slice(-10).join('\n')}`;
}
