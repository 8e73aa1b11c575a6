import type { QueryResult } from 'pg';
import { ReturningClient } from './returning-client.ts';

/** A statement is prepared when it is sent for this time: ad-hoc queries that come once are not worth keeping. */
const preparedAtUse = 3;
/** PostgreSQL keeps each prepared plan on each connection, so their number is bounded for the process. */
const mostPrepared = 200;
/** A statement that was not used for this time gives its place to another. */
const idleMs = 60_000;
/** Its plans stay until their connections end (`maxLifetimeSeconds`), so places change hands slowly. */
const betweenChangesMs = 1_000;
/** Statements whose uses are counted; the one counted longest ago is forgotten first. */
const mostCounted = 2_000;
/** Longer ones carry their values, as bulk inserts do: they never come again, and two thousand would fill the memory. */
const longestCounted = 20_000;

const prepared = new Map<string, { name: string; usedAt: number }>();
const uses = new Map<string, number>();
let given = 0;
let lastChange = 0;

/**
 * A connection that prepares the statements that recur. Planning a nested list takes PostgreSQL several times as long
 * as running it, and a prepared statement is planned once per connection.
 */
export class PreparingClient extends ReturningClient {
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
  const now = performance.now();
  const known = prepared.get(text);
  if (known) {
    known.usedAt = now;
    return known.name;
  }
  const count = (uses.get(text) ?? 0) + 1;
  // Set anew, so that the map stays in the order of last use.
  uses.delete(text);
  if (count < preparedAtUse || !hasRoom(now)) {
    uses.set(text, count);
    const [oldest] = uses.keys();
    if (uses.size > mostCounted && oldest !== undefined) uses.delete(oldest);
    return undefined;
  }
  const name = `aul_${given++}`;
  prepared.set(text, { name, usedAt: now });
  return name;
}

function hasRoom(now: number): boolean {
  if (prepared.size < mostPrepared) return true;
  if (now - lastChange < betweenChangesMs) return false;
  lastChange = now;
  for (const [text, { usedAt }] of prepared) {
    if (now - usedAt < idleMs) continue;
    prepared.delete(text);
    return true;
  }
  return false;
}
