import { DomainError } from '../errors.ts';

/** How many different things a basket can hold. */
export const mostLines = 50;

/** How many pieces a basket can hold in all: every look at it packs them. */
export const mostPieces = 1_000;

export interface Held {
  lines: number;
  pieces: number;
}

/** Throws BASKET_FULL where that is more than a basket holds. */
export function requireRoom({ lines, pieces }: Held): void {
  if (lines > mostLines) throw new DomainError('BASKET_FULL', { maximum: `${mostLines} different things` });
  if (pieces > mostPieces) throw new DomainError('BASKET_FULL', { maximum: `${mostPieces} pieces` });
}

/** Throws BAD_USER_INPUT for lines that no basket could have: none, too many, one thing twice, no number of pieces. */
export function requireLines(lines: readonly { variantId: string; quantity: number }[]): void {
  if (lines.length === 0 || lines.length > mostLines)
    throw refusal(`A quote is for 1 to ${mostLines} things`);
  const wrong = lines.find(({ quantity }) => !(quantity >= 1 && quantity <= 999));
  if (wrong) throw refusal(`${wrong.quantity} is not a number of pieces from 1 to 999`);
  const variants = new Set(lines.map(({ variantId }) => variantId.toLowerCase()));
  if (variants.size < lines.length) throw refusal('One thing is in two lines, and should be in one');
  const pieces = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  if (pieces > mostPieces) throw refusal(`A quote is for at most ${mostPieces} pieces in all`);
}

function refusal(reason: string): DomainError {
  return new DomainError('BAD_USER_INPUT', { reason });
}
