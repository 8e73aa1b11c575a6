import { sql } from 'kysely';
import type { Transaction } from '../operation.ts';

interface Links {
  /** One that only links two records. */
  table: string;
  /** Column and id of the one whose links these are. */
  of: readonly [column: string, id: string];
  /** Column of the other. */
  to: string;
}

/** Links a record with these and with no others. Rows that stay are not written. */
export async function setLinks(
  { db }: Transaction,
  { table, of: [column, id], to }: Links,
  linked: readonly string[],
): Promise<void> {
  const [links, from, other] = [sql.table(table), sql.ref(column), sql.ref(to)];
  await sql`delete from ${links} where ${from} = ${id} and ${other} <> all(${linked}::uuid[])`.execute(db);
  await sql`insert into ${links} (${from}, ${other}) select ${id}, linked from unnest(${linked}::uuid[]) as linked
    on conflict do nothing`.execute(db);
}
