import { createHmac } from 'node:crypto';
import { isSameSecret } from '../viewer/secret-token.ts';

/**
 * What opens one order for its buyer, and nothing else: the id of the order, signed. It lasts as long as the secret does.
 */
export function signOrder(secret: string, orderId: string): string {
  return signed(secret, `order:${orderId}`);
}

export function isSignatureOf(secret: string, orderId: string, signature: string): boolean {
  return isSameSecret(signOrder(secret, orderId), signature);
}

/**
 * What opens the papers of one order, until the end of the next day in UTC, and neither shows nor changes anything else:
 * it stands in addresses that servers and browsers write down.
 */
export function signPapers(secret: string, orderId: string, now: Date): string {
  return signed(secret, `papers:${orderId}:${now.toISOString().slice(0, 10)}`);
}

export function isSignatureOfPapers(
  secret: string,
  orderId: string,
  { signature, now }: { signature: string; now: Date },
): boolean {
  const dayBefore = new Date(now.getTime() - 86_400_000);
  return [now, dayBefore].some((day) => isSameSecret(signPapers(secret, orderId, day), signature));
}

function signed(secret: string, what: string): string {
  return createHmac('sha256', secret).update(what).digest('base64url').slice(0, 32);
}
