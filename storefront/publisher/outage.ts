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

/** Whether it is not this page that fails: the API is away, or the disk is full. Others would fail as well. */
export function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, status } = error as { code?: unknown; status?: unknown };
  return temporary.has(String(code)) || busy.has(Number(status));
}
