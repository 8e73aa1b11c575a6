import { DomainError } from '../errors.ts';

const mostLetters = 1_000;

/** Throws BAD_USER_INPUT unless there is a reason, of a length that somebody reads. */
export function requireReason(note: string | null | undefined): asserts note is string {
  if (!note?.trim()) throw new DomainError('BAD_USER_INPUT', { reason: 'Say why: the reason is missing' });
  requireShort(note);
}

/** Throws BAD_USER_INPUT for a note that is too long. */
export function requireShort(note: string | null | undefined): void {
  if (note && note.length > mostLetters)
    throw new DomainError('BAD_USER_INPUT', { reason: `A note has at most ${mostLetters} letters` });
}

/** `2 × PLATE-1, 1 × BOWL: broken`, for the history. */
export function noteOf(
  pieces: readonly { sku: string; quantity: number }[],
  more?: string | null | undefined,
): string {
  const counted = pieces.map(({ sku, quantity }) => `${quantity} × ${sku}`).join(', ');
  return [counted, more?.trim()].filter(Boolean).join(': ');
}
