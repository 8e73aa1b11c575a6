import { generateRegistrationOptions } from '@simplewebauthn/server';
import { sql } from 'kysely';
import { found, type OperationContext, refuseUnless } from '../operation.ts';
import type { StaffViewer } from '../viewer/viewer.ts';
import { keepChallenge } from './passkey-challenges.ts';
import { passkeyAlgorithms, type RelyingParty } from './relying-party.ts';

const mostPasskeys = 20;

/** What a browser needs to make a passkey for the viewer. Throws BAD_USER_INPUT to whoever has enough of them. */
export async function startPasskey(
  ctx: OperationContext,
  viewer: StaffViewer,
  { id: rpID }: RelyingParty,
): Promise<{ id: string; optionsJson: string }> {
  const { rows } = await sql<{ name: string; email: string; known: { id: string; transports: string[] }[] }>`
    select name, email, (select coalesce(json_agg(json_build_object('id', id, 'transports', transports)), '[]')
      from staff_passkey where staff_id = staff_member.id) as known
    from staff_member where id = ${viewer.id}`.execute(ctx.db);
  const { name, email, known } = found(rows[0], 'The member of staff');
  refuseUnless(known.length < mostPasskeys, `One can have ${mostPasskeys} passkeys`);
  const options = await generateRegistrationOptions({
    rpName: 'Aul',
    rpID,
    userName: email,
    userDisplayName: name,
    userID: new Uint8Array(Buffer.from(viewer.id.replaceAll('-', ''), 'hex')),
    attestationType: 'none',
    supportedAlgorithmIDs: [...passkeyAlgorithms],
    excludeCredentials: known,
    authenticatorSelection: { residentKey: 'required', userVerification: 'preferred' },
  });
  const id = await keepChallenge(ctx, { challenge: options.challenge, staffId: viewer.id });
  return { id, optionsJson: JSON.stringify(options) };
}
