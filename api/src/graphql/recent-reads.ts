import type { Kysely, RawBuilder } from 'kysely';
import { readTogether, type Statement, type StatementRead, writeStatement } from './statement.ts';

/**
 * What was read a moment ago, or is being read, by statement and values. Requests for the same page in one language
 * after another ask for much that is the same: it is read once for all of them.
 */
export interface RecentReads {
  get(key: string): Promise<unknown> | undefined;
  keep(key: string, value: Promise<unknown>): void;
  /** To be called with every change. */
  clear(): void;
}

interface RecentReadsOptions {
  /** Whether changes arrive: while they do not, nothing that was kept is given. */
  isInStep(): boolean;
  /** Values that are kept at most. */
  most: number;
}

export function createRecentReads({ isInStep, most }: RecentReadsOptions): RecentReads {
  /** In the order of last use. */
  const values = new Map<string, Promise<unknown>>();
  return {
    get(key) {
      const value = values.get(key);
      if (!value || !isInStep()) return undefined;
      values.delete(key);
      values.set(key, value);
      return value;
    },
    keep(key, value) {
      values.set(key, value);
      value.catch(() => {
        if (values.get(key) === value) values.delete(key);
      });
      const [oldest] = values.keys();
      if (values.size > most && oldest !== undefined) values.delete(oldest);
    },
    clear: () => values.clear(),
  };
}

/** As `readTogether`, but what was read recently is not read again. The values are shared: nobody may write to them. */
export function readRecent(
  db: Kysely<unknown>,
  asked: readonly (RawBuilder<unknown> | StatementRead)[],
  recent: RecentReads,
): Promise<unknown[]> {
  const reads = asked.map((one) => ('statement' in one ? one : readOf(one, db)));
  const keys = reads.map(({ statement, values }) => `${statement.alone}\n${JSON.stringify(values)}`);
  const known = keys.map((key) => recent.get(key));
  const missing = reads.filter((_, at) => !known[at]);
  const read = missing.length > 0 ? readTogether(db, missing) : Promise.resolve([]);
  const values = reads.map((one, at) => {
    const before = known[at];
    if (before) return before;
    const place = missing.indexOf(one);
    const value = read.then((all) => all[place]);
    recent.keep(keys[at] ?? '', value);
    return value;
  });
  return Promise.all(values);
}

function readOf(expression: RawBuilder<unknown>, db: Kysely<unknown>): StatementRead {
  const statement: Statement = writeStatement(expression, db);
  return { statement, values: [...statement.compiled.parameters] };
}
