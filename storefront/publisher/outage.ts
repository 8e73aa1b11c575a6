const temporary = new Set([
  'NETWORK',
  'DATABASE_AWAY',
  'ENOSPC',
  'EDQUOT',
  'EMFILE',
  'ENFILE',
  'EIO',
  'EROFS',
]);
const busy = new Set([429, 502, 503, 504]);

/**
 * Whether it is not this page that fails: the API is away, or the disk is full. Others would fail as well. What an error
 * was caused by counts, too.
 */
export function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, status } = error as { code?: unknown; status?: unknown };
  // The API gives up before its client does, and says so: where nobody answered, it is not there.
  const isUnanswered = code === 'TIMEOUT' && status === undefined;
  return temporary.has(String(code)) || busy.has(Number(status)) || isUnanswered || isOutage(error.cause);
}

/** Does it, or leaves it where an outage does not let it: whoever calls can do without, or does it again. */
export function unlessOutage(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!isOutage(error)) throw error;
  }
}
