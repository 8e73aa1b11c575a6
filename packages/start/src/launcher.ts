import { readFileSync } from 'node:fs';
import { commandLine, isRunning } from './processes.ts';

/**
 * Calls back when the npm that started us is gone. npm passes no signal on: whoever ends it alone (a supervisor,
 * a script) would otherwise leave us running. Only Linux shows who started whom.
 */
export function onLauncherGone(callback: () => void) {
  const launcher = findLauncher();
  if (launcher === undefined) return;
  const timer = setInterval(() => {
    if (isRunning(launcher)) return;
    clearInterval(timer);
    callback();
  }, 500);
  timer.unref();
}

/** The outermost npm above us: the one that was typed. */
function findLauncher(): number | undefined {
  let found: number | undefined;
  for (let pid = parentOf(process.pid); pid !== undefined && pid > 1; pid = parentOf(pid)) {
    if (/^(npm|pnpm) /.test(commandLine(pid) ?? '')) found = pid;
    else if (found !== undefined && !/^(sh|bash) /.test(commandLine(pid) ?? '')) break;
  }
  return found;
}

function parentOf(pid: number): number | undefined {
  try {
    // "pid (name) state parent": the name may hold spaces and brackets.
    const after = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').pop();
    return Number(after?.split(' ')[1]) || undefined;
  } catch {
    return undefined;
  }
}
