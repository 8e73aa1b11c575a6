import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { isUuid } from '../graphql/node.ts';
import type { OperationContext, Transaction } from '../operation.ts';

const challengeMinutes = 5;

/** Keeps what a passkey is asked to sign: by a member of staff who adds one, or, with null, by somebody who signs in. */
export async function keepChallenge(
  { db, now }: OperationContext,
  { challenge, staffId }: { challenge: string; staffId: string | null },
): Promise<string> {
  const id = uuidv7();
  const expiresAt = new Date(now.getTime() + challengeMinutes * 60_000);
  await sql`
    insert into passkey_challenge (id, challenge, staff_id, expires_at)
    values (${id}, ${challenge}, ${staffId}, ${expiresAt})`.execute(db);
  return id;
}

/** The challenge, once; undefined for one that is used, too old, or somebody else's. */
export async function takeChallenge(
  { db, now }: Transaction,
  { id, staffId }: { id: string; staffId: string | null },
): Promise<string | undefined> {
  if (!isUuid(id)) return undefined;
  const { rows } = await sql<{ challenge: string; isGood: boolean }>`
    delete from passkey_challenge where id = ${id} and staff_id is not distinct from ${staffId}::uuid
    returning challenge, expires_at > ${now} as "isGood"`.execute(db);
  return rows[0]?.isGood ? rows[0].challenge : undefined;
}
