import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { urlOf } from './cluster.ts';

interface PidFile {
  pid: number;
  port: number;
  isReady: boolean;
}

/** What postmaster.pid says, or undefined when there is none or it is not written to the end yet. */
export function readPidFile(dataDir: string): PidFile | undefined {
  try {
    const lines = readFileSync(pidFile(dataDir), 'utf8').split('\n');
    const pid = Number(lines[0]);
    return pid > 0 ? { pid, port: Number(lines[3]) || 0, isReady: lines[7]?.trim() === 'ready' } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The server that already runs on this data folder, or undefined. Waits for one that is still starting or
 * recovering; takes away a pid file that a killed server left and whose number another program has by now.
 */
export async function findRunning(dataDir: string, patienceMs = 30_000): Promise<PidFile | undefined> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    const found = readPidFile(dataDir);
    if (!found || !isAlive(found.pid)) return undefined;
    if (isOther(found.pid, dataDir)) {
      rmSync(pidFile(dataDir), { force: true });
      return undefined;
    }
    if (found.isReady && (await answers(urlOf(dataDir, found.port)))) return found;
    if (performance.now() > deadline) {
      throw new Error(
        `${pidFile(dataDir)} names process ${found.pid}, which runs but does not answer as this PostgreSQL. ` +
          'Stop that process, or delete the file if the process is something else.',
      );
    }
    await sleep(50);
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

const pidFile = (dataDir: string) => join(dataDir, 'postmaster.pid');

/** True only when it is certain: a server's working folder is its data folder, which Linux shows. */
function isOther(pid: number, dataDir: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) !== realpathSync(dataDir);
  } catch {
    return false;
  }
}

/** A killed child that its parent has not yet collected. Containers often have no init that does. */
function isZombie(pid: number): boolean {
  try {
    return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

/** The password is this cluster's own, so an answer is also the proof of who answers. */
async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
