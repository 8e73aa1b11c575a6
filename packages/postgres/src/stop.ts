import { execFileSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import { isAlive } from './postmaster.ts';

/** Stops a server and resolves when its process is gone. What was committed is kept even when it had to be forced. */
export async function stopServer(dataDir: string, pid: number, binaries: Binaries) {
  if (!isAlive(pid)) return;
  if (process.platform === 'win32') {
    execFileSync(binaries.pg_ctl, ['stop', '-D', dataDir, '-m', 'fast', '-w'], { stdio: 'ignore' });
    return;
  }
  // SIGINT is PostgreSQL's fast shutdown, SIGQUIT its immediate one, which recovers at the next start.
  for (const [signal, patienceMs] of [
    ['SIGINT', 30_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const) {
    process.kill(pid, signal);
    const deadline = performance.now() + patienceMs;
    while (performance.now() < deadline) {
      if (!isAlive(pid)) return;
      await sleep(15);
    }
  }
  throw new Error(`PostgreSQL, process ${pid}, does not end.`);
}
