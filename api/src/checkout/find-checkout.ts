import { sql } from 'kysely';
import { found, type OperationContext } from '../operation.ts';
import { keyHashOf } from './checkout-hashes.ts';

/** The checkout that was started with a basket and a key. Throws NOT_FOUND. */
export async function findCheckout(
  { db }: OperationContext,
  { token, key }: { token: string; key: string },
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    select id from checkout where key_hash = ${keyHashOf(token, key)}`.execute(db);
  return found(rows[0], 'The checkout').id;
}
