import { sql } from 'kysely';
import { found, type OperationContext, transaction } from '../operation.ts';

/** Puts drafts before the editors; all of them or none. Throws NOT_FOUND for what is no draft. */
export function submitProducts(ctx: OperationContext, productIds: readonly string[]): Promise<void> {
  return transaction(ctx, async ({ db }) => {
    const { rows } = await sql`
      update product set state = 'REVIEW', updated_at = now()
      where id = any(${productIds}::uuid[]) and state = 'DRAFT' returning id`.execute(db);
    found(rows.length === productIds.length || undefined, 'A draft');
  });
}
