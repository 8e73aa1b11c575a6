import { AulError } from './aul-error.ts';
import { isWorthRetrying, retryDelayMs } from './retry.ts';

export interface Sending {
  fetch: typeof fetch;
  url: string;
  headers: Record<string, string>;
  timeoutMs: number;
  retries: number;
  signal?: AbortSignal | undefined;
}

export interface Reply {
  status: number;
  headers: Headers;
  text: string;
}

/**
 * Posts JSON and reads the whole reply, trying again where that may help. `timeoutMs` covers all tries and the
 * waiting between them: a wait that would not fit is not begun. Throws an AulError with the code NETWORK or
 * TIMEOUT, or the reason of `signal` when the caller aborts.
 */
export async function send(body: string, sending: Sending): Promise<Reply> {
  const ends = Date.now() + sending.timeoutMs;
  const timeout = AbortSignal.timeout(sending.timeoutMs);
  const signal = sending.signal ? AbortSignal.any([sending.signal, timeout]) : timeout;

  for (let attempt = 0; ; attempt++) {
    let failure: unknown;
    let retryAfter: string | null | undefined;
    let reply: Reply | undefined;
    try {
      signal.throwIfAborted();
      const { fetch, url, headers } = sending;
      const response = await fetch(url, { method: 'POST', headers, body, signal });
      reply = { status: response.status, headers: response.headers, text: await response.text() };
      if (!isWorthRetrying(reply.status)) return reply;
      retryAfter = response.headers.get('retry-after');
    } catch (error) {
      if (signal.aborted) throw stopped(sending);
      failure = error;
    }
    const delayMs = retryDelayMs(attempt, retryAfter);
    if (attempt >= sending.retries || Date.now() + delayMs >= ends) {
      if (reply) return reply;
      throw new AulError('NETWORK', `${sending.url} could not be reached. Try again later.`, {
        cause: failure,
      });
    }
    await pause(delayMs, signal);
  }
}

/** Waits, or less when the signal aborts: the next try then finds it aborted. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done, { once: true });

    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
  });
}

function stopped({ signal, timeoutMs }: Sending): unknown {
  if (signal?.aborted) return signal.reason;
  return new AulError(
    'TIMEOUT',
    `No answer within ${timeoutMs} ms. Ask for less at once, or try again later.`,
  );
}
