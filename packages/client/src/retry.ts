const firstDelayMs = 200;

/** Too many requests, or something between here and the API that is not ready: the same request may pass later. */
export function isWorthRetrying(status: number): boolean {
  return status === 429 || (status >= 502 && status <= 504);
}

/**
 * How long to wait before the next try, `attempt` counting from 0: what the server says in `retry-after` (seconds
 * or a date), else a delay that doubles, with a random part so that clients do not come back all at once.
 */
export function retryDelayMs(attempt: number, retryAfter?: string | null): number {
  const asked = retryAfter ? Number(retryAfter) * 1000 || Date.parse(retryAfter) - Date.now() : Number.NaN;
  return asked >= 0 ? asked : firstDelayMs * 2 ** attempt * (0.5 + Math.random() / 2);
}
