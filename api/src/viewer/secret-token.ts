import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** What opens something for whoever has it: 256 random bits. It is told once, and only its hash is kept. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of it. Any text has one, so that a wrong token is simply not found. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** Compared in a time that tells nothing of where they differ. */
export function isSameSecret(right: string, given: string): boolean {
  const [one, other] = [Buffer.from(right), Buffer.from(given)];
  return one.length === other.length && timingSafeEqual(one, other);
}
