import { hash } from 'node:crypto';
import { sql } from 'kysely';
import { DomainError } from '../errors.ts';
import { refuseUnless, type Transaction } from '../operation.ts';

/** Something that is done once for a key that its caller chose, and of which a letter tells. */
export interface ToldOnce {
  orderId: string;
  key: string;
  input: object;
}

/**
 * Whether it was done: the outbox knows of which events it tells. Throws IDEMPOTENCY_KEY_REUSED when the key was used with
 * other input. The order is locked, so that nobody else does it meanwhile.
 */
export async function isTold({ db }: Transaction, once: ToldOnce): Promise<boolean> {
  const { rows } = await sql<{ key: string }>`
    select key from mail where starts_with(key, ${`${once.key}:`}) and order_id = ${once.orderId}`.execute(
    db,
  );
  const [told] = rows;
  if (told && told.key !== toldKey(once)) throw new DomainError('IDEMPOTENCY_KEY_REUSED', {});
  return told !== undefined;
}

/** The key of the letter. */
export function toldKey({ key, input }: Omit<ToldOnce, 'orderId'>): string {
  return `${key}:${hash('sha256', JSON.stringify(input), 'base64url').slice(0, 22)}`;
}

/** As clients make them: a UUID, or any run of letters, digits and dashes. Throws BAD_USER_INPUT. */
export function requireUsableKey(key: string): string {
  refuseUnless(/^[\w-]{8,64}$/.test(key), 'A key is 8 to 64 letters, digits and dashes');
  return key;
}
