import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * What opens one order for its buyer, and nothing else: the id of the order, signed. It lasts as long as the secret does.
 */
export function signOrder(secret: string, orderId: string): string {
  return createHmac('sha256', secret).update(`order:${orderId}`).digest('base64url').slice(0, 32);
}

/** Compared in constant time. */
export function isSignatureOf(secret: string, orderId: string, signature: string): boolean {
  const [right, given] = [Buffer.from(signOrder(secret, orderId)), Buffer.from(signature)];
  return right.length === given.length && timingSafeEqual(right, given);
}
