import { setTimeout as sleep } from 'node:timers/promises';

/** Resolves once the address answers 200. Rejects after `patienceMs` with a sentence about `what`. */
export async function untilReady(address: string, what: string, patienceMs = 60_000) {
  const deadline = performance.now() + patienceMs;
  while (!(await isReady(address))) {
    if (performance.now() > deadline) {
      throw new Error(`${what} did not answer on ${address} within ${patienceMs / 1000} seconds.`);
    }
    await sleep(100);
  }
}

export async function isReady(address: string): Promise<boolean> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(5_000) });
    await response.body?.cancel();
    return response.status === 200;
  } catch {
    return false;
  }
}
