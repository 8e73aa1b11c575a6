/** An error and what caused it, outermost first, however the libraries name the link. */
export function causesOf(error: unknown): unknown[] {
  const chain: unknown[] = [];
  let next = error;
  while (next !== undefined && next !== null && !chain.includes(next) && chain.length < 10) {
    chain.push(next);
    next = linkOf(next);
  }
  return chain;
}

function linkOf(error: unknown): unknown {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('originalError' in error && error.originalError) return error.originalError;
  return 'cause' in error ? error.cause : undefined;
}

/**
 * An error as it may be logged: what it is and where it came from, without what a person may have written; of several that
 * are one, each.
 * Database errors quote values and statements in their messages, so of those only the fixed parts are kept.
 */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const stack = error.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  const place = { type: error.name, stack: stack?.map((line) => line.trim()).slice(0, 15) };
  const database = databaseParts(error);
  if (database) return { ...place, ...database };
  const errors = error instanceof AggregateError ? { errors: error.errors.map(describeError) } : {};
  return { ...place, message: error.message, ...errors };
}

const sqlState = /^[0-9A-Z]{5}$/;

function databaseParts(error: Error): Record<string, unknown> | undefined {
  const parts: Record<string, unknown> = { ...error };
  if (typeof parts.code !== 'string' || !sqlState.test(parts.code)) return undefined;
  const { code, severity, schema, table, column, constraint, routine } = parts;
  return { code, severity, schema, table, column, constraint, routine };
}
