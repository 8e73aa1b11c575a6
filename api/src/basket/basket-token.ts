import { createHash, randomBytes } from 'node:crypto';

/** What opens a basket: 192 random bits, for its owner alone. */
export function newBasketToken(): string {
  return randomBytes(24).toString('base64url');
}

/** What is kept of it. Any text has one, so that a wrong token is simply not found. */
export function hashBasketToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
