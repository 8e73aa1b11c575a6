import { type AuthenticationResponseJSON, verifyAuthenticationResponse } from '@simplewebauthn/server';
import { sql } from 'kysely';
import { type OperationContext, transaction } from '../operation.ts';
import { type OpenSession, openSession, type SessionOrigin } from '../viewer/open-session.ts';
import { takeChallenge } from './passkey-challenges.ts';
import type { RelyingParty } from './relying-party.ts';

export interface ShownPasskey extends SessionOrigin {
  /** Of `startPasskeySignIn`. */
  id: string;
  /** What the browser made of its options. */
  response: unknown;
  rp: RelyingParty;
}

/**
 * Opens a session for a passkey that signed the challenge. Null for everything else: an unknown or disabled owner, a
 * challenge that was used, another host, and a passkey that counts fewer uses than it did, since then there are two of it.
 */
export async function usePasskey(
  ctx: OperationContext,
  { id, response, rp, ...origin }: ShownPasskey,
): Promise<OpenSession | null> {
  // A challenge is used up by an answer that is refused, too.
  const challenge = await transaction(ctx, (tx) => takeChallenge(tx, { id, staffId: null }));
  if (!challenge) return null;
  return transaction(ctx, async (tx) => {
    const passkey = await lockPasskey(tx, idOf(response));
    if (!passkey) return null;
    const counter = await countedBy(passkey, { response, challenge, rp });
    if (counter === undefined) return null;
    await sql`
      update staff_passkey set counter = ${counter}, last_used_at = ${tx.now} where id = ${passkey.id}`.execute(
      tx.db,
    );
    return await openSession(tx, passkey.staffId, origin);
  });
}

interface LockedPasskey {
  id: string;
  staffId: string;
  publicKey: Buffer<ArrayBuffer>;
  counter: string;
}

async function lockPasskey(
  { db }: OperationContext,
  id: string | undefined,
): Promise<LockedPasskey | undefined> {
  if (id === undefined) return undefined;
  const { rows } = await sql<LockedPasskey>`
    select staff_passkey.id, staff_id as "staffId", public_key as "publicKey", counter::text as counter
    from staff_passkey join staff_member on staff_member.id = staff_id
    where staff_passkey.id = ${id} and disabled_at is null for update of staff_passkey`.execute(db);
  return rows[0];
}

/** How often the passkey says that it was used; undefined where it did not sign this. */
async function countedBy(
  { id, publicKey, counter }: LockedPasskey,
  { response, challenge, rp }: { response: unknown; challenge: string; rp: RelyingParty },
): Promise<number | undefined> {
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      // Whatever else it may be, the library looks at every part of it.
      response: response as AuthenticationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: rp.origin,
      expectedRPID: rp.id,
      credential: { id, publicKey: new Uint8Array(publicKey), counter: Number(counter) },
      requireUserVerification: false,
    });
    return verified ? authenticationInfo.newCounter : undefined;
  } catch {
    return undefined;
  }
}

function idOf(response: unknown): string | undefined {
  const id = typeof response === 'object' && response !== null && 'id' in response ? response.id : undefined;
  return typeof id === 'string' && /^[\w-]{1,1400}$/.test(id) ? id : undefined;
}
