import { sql } from 'kysely';
import { differenceOf, noteAudit } from '../audit/note-audit.ts';
import { orderRoles } from '../fulfilment/fulfilment-steps.rules.ts';
import { found, type OperationContext, transaction } from '../operation.ts';
import { requireReason } from '../order/note.rules.ts';
import { requireScope } from '../viewer/require-scope.ts';
import { requireStaff } from '../viewer/require-staff.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { setStock } from './set-stock.ts';

export interface StockAdjustment {
  sku: string;
  /** How many there are, counted. */
  onHand: number;
  reason: string;
}

/**
 * Staff say how many pieces of a variant there are, and why; the ledger and the audit log keep both, with who said it. Throws
 * CREDENTIALS_NEEDED, ROLE_NOT_ENOUGH, NOT_FOUND, PLACE_NOT_YOURS, and as `setStock`.
 */
export function adjustStock(ctx: OperationContext, viewer: Viewer, input: StockAdjustment): Promise<void> {
  return transaction(ctx, async (tx) => {
    const staff = requireStaff(viewer, orderRoles);
    requireReason(input.reason);
    const { id, path, onHand } = await findVariant(tx, input.sku);
    requireScope(staff, { places: [path] });
    const reason = input.reason.trim();
    noteAudit(tx, staff, {
      action: 'adjustStock',
      subjectType: 'ProductVariant',
      subjectId: id,
      subjectName: input.sku,
      difference: {
        ...differenceOf({ onHand }, { onHand: input.onHand }),
        reason: { was: null, is: reason },
      },
    });
    await setStock(tx, { variantId: id, onHand: input.onHand, note: `${reason} (staff ${staff.id})` });
  });
}

/** With the path of the place where it is made. */
async function findVariant({ db }: OperationContext, sku: string) {
  const { rows } = await sql<{ id: string; path: string; onHand: number }>`
    select variant.id, path, on_hand as "onHand" from product_variant variant join stock on variant_id = variant.id
    join product on product.id = product_id join producer on producer.id = producer_id
    join place on place.id = producer.place_id where sku = ${sku}`.execute(db);
  return found(rows[0], 'The variant');
}
