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

export function requireCount(count: number, minimum: 0 | 1): void {
  refuseUnless(Number.isInteger(count) && count >= minimum, `${count} is not a number of pieces`);
}
