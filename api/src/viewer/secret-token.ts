import { createHash, randomBytes } from 'node:crypto';

/** What opens something for whoever has it: 256 random bits. It is told once, and only its hash is kept. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of it. Any text has one, so that a wrong token is simply not found. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
