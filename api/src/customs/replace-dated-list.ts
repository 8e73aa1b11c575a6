import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../operation.ts';

export interface DatedList {
  table: 'shipping_tariff' | 'import_terms';
  /** Every column but the id, with its type in PostgreSQL; `valid_from` and `valid_to` are among them. */
  columns: Readonly<Record<string, string>>;
  /** By column, as JSON has them: amounts beyond 2^53 as strings. */
  rows: readonly Readonly<Record<string, unknown>>[];
}

export interface ListChange {
  added: number;
  /** Ended yesterday, or never begun and gone. */
  ended: number;
}

/**
 * Makes a table of dated rows say what a list says. Rows are never changed: one that is not in the list as it stands
 * ends yesterday, or goes if it had not begun by then; days gone by keep what held on them. The same list again changes
 * nothing.
 */
export async function replaceDatedList(
  { db, today }: Transaction,
  { table, columns, rows }: DatedList,
): Promise<ListChange> {
  const names = Object.keys(columns);
  const record = sql.join(
    [['id', 'uuid'], ...Object.entries(columns)].map(
      ([name = '', type = '']) => sql`${sql.ref(name)} ${sql.raw(type)}`,
    ),
  );
  const json = JSON.stringify(rows.map((row) => ({ ...row, id: uuidv7() })));
  const given = sql`jsonb_to_recordset(${json}::jsonb) as given (${record})`;
  const of = (alias: string) => sql.join(names.map((name) => sql.ref(`${alias}.${name}`)));
  const isSame = sql`(${of('known')}) is not distinct from (${of('given')})`;
  const isGone = sql`not exists (select from ${given} where ${isSame})`;

  // Two lists at once follow each other.
  await sql`lock table ${sql.table(table)} in share row exclusive mode`.execute(db);
  const unbegun = await sql`
    delete from ${sql.table(table)} as known where valid_from >= ${today}::date and ${isGone}`.execute(db);
  const ended = await sql`
    update ${sql.table(table)} as known set valid_to = ${today}::date - 1
    where valid_from < ${today}::date and (valid_to is null or valid_to >= ${today}::date) and ${isGone}`.execute(
    db,
  );
  const added = await sql`
    insert into ${sql.table(table)} (id, ${sql.join(names.map((name) => sql.ref(name)))})
    select given.id, ${of('given')} from ${given}
    where not exists (select from ${sql.table(table)} as known where ${isSame})`.execute(db);
  return {
    added: Number(added.numAffectedRows ?? 0n),
    ended: Number((unbegun.numAffectedRows ?? 0n) + (ended.numAffectedRows ?? 0n)),
  };
}
