import { createHash } from 'node:crypto';
import type { CheckoutInput } from './checkout-input.ts';

/** A key counts for its basket only: two shoppers may happen on the same. */
export function keyHashOf(token: string, key: string): Buffer {
  return digest([token, key]);
}

export function inputHashOf(input: CheckoutInput): Buffer {
  return digest(input);
}

function digest(value: unknown): Buffer {
  const text = JSON.stringify(value, (_, inner: unknown) => {
    if (inner instanceof Map) return [...inner].toSorted();
    return typeof inner === 'bigint' ? `${inner}` : inner;
  });
  return createHash('sha256').update(text).digest();
}
