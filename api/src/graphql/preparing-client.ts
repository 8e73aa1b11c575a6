import { Client, type QueryResult } from 'pg';

/** A statement is prepared when it is sent for this time: ad-hoc queries that come once are not worth keeping. */
const preparedAtUse = 3;
/** PostgreSQL keeps each prepared plan on each connection, so their number is bounded for the process. */
const mostPrepared = 200;
/** Statements whose uses are counted; the one counted longest ago is forgotten first. */
const mostCounted = 2_000;
/** Longer ones carry their values, as bulk inserts do: they never come again, and two thousand would fill the memory. */
const longestCounted = 20_000;

const names = new Map<string, string>();
const uses = new Map<string, number>();

/**
 * A connection that prepares the statements that recur. Planning a nested list takes PostgreSQL several times as long
 * as running it, and a prepared statement is planned once per connection.
 */
export class PreparingClient extends Client {
  // `pg` declares seven overloads; the ORM and Kysely use (text, values), and everything else passes through.
  // biome-ignore lint/suspicious/noExplicitAny: the overloads of the parent accept any of these
  override query(...args: any[]): any {
    const [text, values] = args;
    const name =
      typeof text === 'string' && text.length <= longestCounted && Array.isArray(values) && args.length === 2
        ? nameOf(text)
        : undefined;
    // biome-ignore lint/suspicious/noExplicitAny: see above
    const send = super.query as (...args: any[]) => Promise<QueryResult>;
    return name ? send.call(this, { name, text, values }) : send.apply(this, args);
  }
}

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known) return known;
  const count = (uses.get(text) ?? 0) + 1;
  // Set anew, so that the map stays in the order of last use.
  uses.delete(text);
  if (count < preparedAtUse || names.size >= mostPrepared) {
    uses.set(text, count);
    const [oldest] = uses.keys();
    if (uses.size > mostCounted && oldest !== undefined) uses.delete(oldest);
    return undefined;
  }
  const name = `aul_${names.size}`;
  names.set(text, name);
  return name;
}
