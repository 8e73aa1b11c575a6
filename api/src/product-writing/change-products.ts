import { divideHalfEven, type Money } from '@aul/money';
import { allOrNothing, type Refusal } from '../assistance/all-or-nothing.ts';
import { keepRecord } from '../assistance/keep-record.ts';
import { officerRoles } from '../assistance/officer-roles.ts';
import { PublicationState } from '../graphql/publication.ts';
import { type OperationContext, refuseUnless, type Transaction } from '../operation.ts';
import { setPrice } from '../price/set-price.ts';
import { setStock } from '../stock/set-stock.ts';
import { requireStaff } from '../viewer/require-staff.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { archiveProduct } from './archive-product.ts';
import { noteOf } from './change-variants.ts';
import { type DeskProductRow, keptProduct } from './desk-product-row.ts';
import { publishProduct } from './publish-product.ts';

/** A product as it was when the change was thought of. */
export interface SeenProduct {
  id: string;
  asOf: Date;
}

export interface ManyChange {
  state?: PublicationState.PUBLISHED | PublicationState.ARCHIVED | undefined;
  /** More, or fewer where below zero; rounded to the nearest step, which is in minor units. */
  price?: { percent: number; stepMinor: bigint } | undefined;
  /** The same number of every variant, and why. */
  stock?: { onHand: number; reason: string } | undefined;
}

const most = 200;

/**
 * The same change to many products, all of them or none: with the refusals, one for each product that has some. Base
 * prices change by a share, overrides of markets stay as they were set. Throws BAD_USER_INPUT for more than 200 products,
 * and for what is no change.
 */
export function changeProducts(
  ctx: OperationContext,
  viewer: Viewer,
  { products, change }: { products: readonly SeenProduct[]; change: ManyChange },
): Promise<Refusal<SeenProduct>[]> {
  requireStaff(viewer, officerRoles);
  refuseUnless(products.length > 0 && products.length <= most, `1 to ${most} products are changed at once`);
  refuseUnless(new Set(products.map(({ id }) => id)).size === products.length, 'A product comes twice');
  requireChange(change);
  const inOrder = products.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return allOrNothing(ctx, inOrder, (tx, { id, asOf }) =>
    keepRecord(
      tx,
      viewer,
      { keeping: keptProduct, change: { action: 'changeProducts', id, asOf } },
      (inner, row) => apply(inner, viewer, { row, change }),
    ),
  );
}

function requireChange({ state, price, stock }: ManyChange): void {
  refuseUnless(Boolean(state || price || stock), 'Say what is to change');
  if (!price) return;
  const isShare = Number.isInteger(price.percent) && price.percent >= -90 && price.percent <= 900;
  refuseUnless(isShare, 'A price changes by -90 to 900 percent, a whole number');
  refuseUnless(price.stepMinor > 0n, 'The step of rounding is above zero');
}

async function apply(
  tx: Transaction,
  viewer: Viewer,
  { row, change: { state, price, stock } }: { row: DeskProductRow; change: ManyChange },
): Promise<void> {
  for (const { id, basePrice, sku } of row.variants) {
    if (price) {
      refuseUnless(basePrice !== null, `${sku} has no base price`);
      const present = { ...basePrice, amountMinor: BigInt(basePrice.amountMinor) };
      await setPrice(tx, { variantId: id, ...changedPrice(present, price) });
    }
    if (stock)
      await setStock(tx, { variantId: id, onHand: stock.onHand, note: noteOf(stock.reason, viewer) });
  }
  if (state === row.state) return;
  if (state === PublicationState.PUBLISHED) await publishProduct(tx, row.id);
  if (state === PublicationState.ARCHIVED) await archiveProduct(tx, row.id);
}

/** Never below one step: nothing is for nothing. */
export function changedPrice(
  { amountMinor, currency }: Money,
  { percent, stepMinor }: NonNullable<ManyChange['price']>,
): Money {
  const steps = divideHalfEven(amountMinor * BigInt(100 + percent), 100n * stepMinor);
  return { amountMinor: (steps > 0n ? steps : 1n) * stepMinor, currency };
}
