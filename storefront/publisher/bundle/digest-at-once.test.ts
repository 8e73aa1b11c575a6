import { expect, it } from 'vitest';
import { digestAtOnce } from './digest-at-once.ts';

it('digests as Web Crypto does', async () => {
  const data = new TextEncoder().encode('--body { color: madder }').subarray(2);
  const names = ['SHA-1', 'SHA-256', 'SHA-384', 'SHA-512'];
  const right = await Promise.all(names.map((name) => crypto.subtle.digest(name, data)));
  digestAtOnce();
  expect(await Promise.all(names.map((name) => crypto.subtle.digest(name, data)))).toEqual(right);
  expect(await crypto.subtle.digest('SHA-256', Uint8Array.from(data).buffer)).toEqual(right[1]);
});
