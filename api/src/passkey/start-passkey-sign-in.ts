import { generateAuthenticationOptions } from '@simplewebauthn/server';
import type { OperationContext } from '../operation.ts';
import { keepChallenge } from './passkey-challenges.ts';
import type { RelyingParty } from './relying-party.ts';

/** What a browser needs to show a passkey. It names nobody: the passkey says whose it is. */
export async function startPasskeySignIn(ctx: OperationContext, { id: rpID }: RelyingParty) {
  const options = await generateAuthenticationOptions({ rpID, userVerification: 'preferred' });
  return { id: await keepChallenge(ctx, { challenge: options.challenge, staffId: null }), options };
}
