import { createHash, randomBytes } from 'node:crypto';

/** Opaque: 32 random bytes. */
export function newSessionToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of it. Any text has one, so that a wrong token is simply not found. */
export function hashSessionToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** In hours. */
export const sessionHours = 12;
