/** What a passkey is made for: it answers to no other host. */
export interface RelyingParty {
  id: string;
  origin: string;
}

/** Of the address at which browsers find the desk. A host name: passkeys do not know numbers. */
export function relyingParty(deskUrl: string): RelyingParty {
  const { hostname, origin } = new URL(deskUrl);
  return { id: hostname, origin };
}

/** COSE numbers of EdDSA, ES256 and RS256, which all authenticators have one of. */
export const passkeyAlgorithms: readonly number[] = [-8, -7, -257];
