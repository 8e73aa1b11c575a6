import { type RegistrationResponseJSON, verifyRegistrationResponse } from '@simplewebauthn/server';
import { noteAudit } from '../audit/note-audit.ts';
import { DomainError } from '../errors.ts';
import { type OperationContext, refuseUnless, transaction } from '../operation.ts';
import { StaffMember } from '../viewer/staff-member.entity.ts';
import type { StaffViewer } from '../viewer/viewer.ts';
import { takeChallenge } from './passkey-challenges.ts';
import { passkeyAlgorithms, type RelyingParty } from './relying-party.ts';
import { StaffPasskey } from './staff-passkey.entity.ts';

export interface NewPasskey {
  /** Of `startPasskey`. */
  id: string;
  name: string;
  /** What the browser made of its options, as JSON. */
  responseJson: string;
}

/** The viewer signs in with this passkey from now on. Throws PASSKEY_REFUSED, and BAD_USER_INPUT without a name. */
export async function addPasskey(
  ctx: OperationContext,
  viewer: StaffViewer,
  { id, name: given, responseJson, rp }: NewPasskey & { rp: RelyingParty },
): Promise<void> {
  const name = given.trim();
  refuseUnless(name.length > 0 && name.length <= 100, 'A passkey has a name of at most 100 letters');
  // A challenge is used up by an answer that is refused, too.
  const challenge = await transaction(ctx, (tx) => takeChallenge(tx, { id, staffId: viewer.id }));
  const made = challenge && (await verified(responseJson, challenge, rp));
  if (!made) throw new DomainError('PASSKEY_REFUSED', {});
  await transaction(
    ctx,
    async (tx) => {
      tx.em.create(StaffPasskey, {
        id: made.id,
        staff: tx.em.getReference(StaffMember, viewer.id, { wrapped: true }),
        publicKey: Buffer.from(made.publicKey),
        counter: BigInt(made.counter),
        transports: (made.transports ?? []).slice(0, 10),
        name,
        createdAt: tx.now,
      });
      noteAudit(tx, viewer, {
        action: 'addPasskey',
        subjectType: 'StaffMember',
        subjectId: viewer.id,
        subjectName: name,
      });
      await tx.em.flush();
    },
    { staff_passkey_pkey: (cause) => new DomainError('PASSKEY_REFUSED', {}, { cause }) },
  );
}

async function verified(responseJson: string, challenge: string, rp: RelyingParty) {
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      // Whatever else it may be, the library looks at every part of it.
      response: JSON.parse(responseJson) as RegistrationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: rp.origin,
      expectedRPID: rp.id,
      requireUserVerification: false,
      supportedAlgorithmIDs: [...passkeyAlgorithms],
    });
    return registrationInfo?.credential;
  } catch {
    return undefined;
  }
}
