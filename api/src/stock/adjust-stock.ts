import { found, type OperationContext, transaction } from '../operation.ts';
import { orderRoles } from '../order/fulfilment-steps.rules.ts';
import { requireReason } from '../order/note.rules.ts';
import { ProductVariant } from '../product/product-variant.entity.ts';
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
 * Staff say how many pieces of a variant there are, and why; the ledger keeps both, with who said it. Throws
 * CREDENTIALS_NEEDED, ROLE_NOT_ENOUGH, NOT_FOUND, and as `setStock`.
 */
export function adjustStock(ctx: OperationContext, viewer: Viewer, input: StockAdjustment): Promise<void> {
  return transaction(ctx, async (tx) => {
    const staff = requireStaff(viewer, orderRoles);
    requireReason(input.reason);
    const variant = found(await tx.em.findOne(ProductVariant, { sku: input.sku }), 'The variant');
    const note = `${input.reason.trim()} (staff ${staff.id})`;
    await setStock(tx, { variantId: variant.id, onHand: input.onHand, note });
  });
}
