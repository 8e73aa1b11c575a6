import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Lets one process at a time write to the site in `data`. Throws with the number of the one that does. What a process
 * that was killed left behind counts for nothing.
 */
export function lockSite(data: string): { unlock(): void } {
  const file = join(data, 'publisher.lock');
  for (let tries = 0; ; tries += 1) {
    try {
      writeFileSync(file, JSON.stringify({ pid: process.pid, began: beginOf(process.pid) }), { flag: 'wx' });
      return { unlock: () => rmSync(file, { force: true }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || tries > 2) throw error;
    }
    const holder = read(file);
    if (holder && isRunning(holder))
      throw new Error(
        `Process ${holder.pid} keeps the site in ${data} up to date already. Stop it first, or leave it to it.`,
      );
    rmSync(file, { force: true });
  }
}

interface Holder {
  pid: number;
  began: string;
}

function read(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function isRunning({ pid, began }: Holder): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return beginOf(pid) === began;
}

/** When a process began: numbers come round again. Only Linux says so; elsewhere the number has to do. */
function beginOf(pid: number): string {
  try {
    const after = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').pop();
    return after?.split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
