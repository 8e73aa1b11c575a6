import { sql } from 'kysely';
import { DomainError } from '../errors.ts';
import { found, refuseUnless, type Transaction } from '../operation.ts';

interface Left {
  sku: string;
  onHand: number;
  reserved: number;
}

/** Says why a conditional statement about stock changed nothing: NOT_FOUND or STOCK_TOO_LOW. */
export async function requireStock(
  { db }: Transaction,
  { variantId, requested, isEnough }: { variantId: string; requested: number; isEnough(left: Left): boolean },
): Promise<Left> {
  const { rows } = await sql<Left>`
    select sku, on_hand as "onHand", reserved from stock join product_variant on id = variant_id
    where variant_id = ${variantId}`.execute(db);
  const left = found(rows[0], 'The variant');
  if (isEnough(left)) return left;
  throw new DomainError('STOCK_TOO_LOW', {
    sku: left.sku,
    available: left.onHand - left.reserved,
    requested,
  });
}

/** Says why promised pieces could not be moved: NOT_FOUND or BAD_USER_INPUT. */
export async function requirePromised(
  { db }: Transaction,
  { variantId, quantity }: { variantId: string; quantity: number },
  verb: 'released' | 'sent',
): Promise<never> {
  const { rows } = await sql<{ reserved: number }>`
    select reserved from stock where variant_id = ${variantId}`.execute(db);
  const { reserved } = found(rows[0], 'The variant');
  throw new DomainError('BAD_USER_INPUT', {
    reason: `${reserved} are promised, so ${quantity} cannot be ${verb}`,
  });
}

export function requireCount(count: number, minimum: 0 | 1): void {
  refuseUnless(Number.isInteger(count) && count >= minimum, `${count} is not a number of pieces`);
}
