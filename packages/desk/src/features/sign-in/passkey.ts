import {
  browserSupportsWebAuthn,
  browserSupportsWebAuthnAutofill,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
} from '@simplewebauthn/browser';
import { post } from '../../request.ts';

/** Whether this browser knows passkeys at all. */
export const hasPasskeys = browserSupportsWebAuthn;

/** The browser asks for a passkey now. Rejects where the person thinks better of it. */
export async function signInByPasskey(): Promise<void> {
  await ask(false);
}

/**
 * Where the browser can, it offers passkeys in the field for the address. Resolves to true when one was chosen, and to
 * false when nothing of the kind happens.
 */
export async function offerPasskeys(): Promise<boolean> {
  try {
    if (!(await browserSupportsWebAuthnAutofill())) return false;
    await ask(true);
    return true;
  } catch {
    // Nobody chose one: they sign in another way.
    return false;
  }
}

async function ask(useBrowserAutofill: boolean): Promise<void> {
  const { id, options } = await post<{ id: string; options: PublicKeyCredentialRequestOptionsJSON }>(
    '/desk/sign-in/passkey/options',
    {},
  );
  const response = await startAuthentication({ optionsJSON: options, useBrowserAutofill });
  await post('/desk/sign-in/passkey/check', { id, response });
}
