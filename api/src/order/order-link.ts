import { createHmac } from 'node:crypto';
import { isSameSecret } from '../viewer/secret-token.ts';

/**
 * What opens one order for its buyer, and nothing else: the id of the order, signed. It lasts as long as the secret does.
 */
export function signOrder(secret: string, orderId: string): string {
  return createHmac('sha256', secret).update(`order:${orderId}`).digest('base64url').slice(0, 32);
}

export function isSignatureOf(secret: string, orderId: string, signature: string): boolean {
  return isSameSecret(signOrder(secret, orderId), signature);
}
