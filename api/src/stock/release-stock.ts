import { sql } from 'kysely';
import { found, type OperationContext, refuseUnless, transaction } from '../operation.ts';
import { requireCount } from './stock-left.ts';

/** Takes a promise back. Throws BAD_USER_INPUT when fewer are promised than are to be released. */
export function releaseStock(
  ctx: OperationContext,
  input: { variantId: string; quantity: number },
): Promise<void> {
  return transaction(ctx, async ({ db }) => {
    requireCount(input.quantity, 1);
    const { rows } = await sql`
      update stock set reserved = reserved - ${input.quantity}
      where variant_id = ${input.variantId} and reserved >= ${input.quantity}
      returning variant_id`.execute(db);
    if (rows.length > 0) return;
    const { rows: known } = await sql<{ reserved: number }>`
      select reserved from stock where variant_id = ${input.variantId}`.execute(db);
    const { reserved } = found(known[0], 'The variant');
    refuseUnless(false, `${reserved} are promised, so ${input.quantity} cannot be released`);
  });
}
