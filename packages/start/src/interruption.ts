import { onLauncherGone } from './launcher.ts';

/** Ctrl-C, a signal, or the end of the npm that started us. */
export class Interruption extends Error {}

/**
 * Rejects at the first interruption, so that what runs can be stopped in order; a second one calls `onSecond` and
 * ends this process at once.
 */
export function interruption(onSecond: () => void): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>();
  promise.catch(() => undefined);
  let count = 0;
  const interrupt = () => {
    count += 1;
    reject(new Interruption());
    if (count === 1) return;
    onSecond();
    process.exit(130);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, interrupt);
  onLauncherGone(() => reject(new Interruption()));
  // The terminal may be gone before we are.
  process.stdout.on('error', () => undefined);
  process.stderr.on('error', () => undefined);
  return promise;
}
