import { type Kysely, sql } from 'kysely';

/** Checkouts that are looked at in one run. */
const most = 100;

/**
 * Empties the inbox: has each checkout that an unhandled event is about looked at, once for all of its events. `handle` is
 * to ask the provider what became of it, and to take a checkout that it does not know for nothing: events come late, in
 * any order, and in any number of processes at once. Gives the number of events handled.
 *
 * An event whose handling fails stays for the next run and does not hold up the others; an AggregateError at the end tells
 * of all failures.
 */
export async function handleProviderEvents(
  db: Kysely<unknown>,
  handle: (checkoutId: string) => Promise<void>,
): Promise<number> {
  const { rows } = await sql<{ checkoutId: string; ids: string[] }>`
    select reference as "checkoutId", array_agg(id) as ids from provider_event where handled_at is null
    group by reference order by max(received_at) desc limit ${most}`.execute(db);
  const faults: unknown[] = [];
  let handled = 0;
  for (const { checkoutId, ids } of rows) {
    try {
      await handle(checkoutId);
      await sql`update provider_event set handled_at = now() where id = any(${ids}) and handled_at is null`.execute(
        db,
      );
      handled += ids.length;
    } catch (error) {
      faults.push(error);
    }
  }
  if (faults.length > 0)
    throw new AggregateError(faults, `${faults.length} checkouts could not be looked at.`);
  return handled;
}
