import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * The command line of a running process, or undefined when there is none (or on Windows, where it is not asked).
 * A process number comes round again; together with its command line it tells one of ours from a stranger.
 */
export function commandLine(pid: number): string | undefined {
  try {
    if (process.platform === 'linux') {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim() || undefined;
    }
    if (process.platform === 'win32') return undefined;
    return execFileSync('ps', ['-o', 'command=', '-p', `${pid}`], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
}

/** Ends a process that leads its group, and the group with it: asks, waits, and forces. */
export async function endGroup(pid: number, patienceMs: number) {
  signalGroup(pid, 'SIGTERM');
  const deadline = performance.now() + patienceMs;
  while (isRunning(pid)) {
    if (performance.now() > deadline) signalGroup(pid, 'SIGKILL');
    await sleep(20);
  }
  // What it started itself and left behind.
  signalGroup(pid, 'SIGKILL');
}

export function signalGroup(pid: number, signal: NodeJS.Signals) {
  // Windows has no groups: there the process alone is ended.
  const target = process.platform === 'win32' ? pid : -pid;
  try {
    process.kill(target, signal);
  } catch {
    // It is gone already.
  }
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  return process.platform !== 'linux' || !isDead(pid);
}

/**
 * A dead process stays in the table until its parent collects it. Its command line is empty some moments before that,
 * while threads of it still hold its ports.
 */
function isDead(pid: number): boolean {
  try {
    const [state = '', ...fields] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const threads = Number(fields[16]);
    return /[ZX]/.test(state) && threads <= 1;
  } catch {
    return true;
  }
}
