import { sql } from 'kysely';
import { isAdmitted } from '../membership/membership.rules.ts';
import type { BrandMembershipState } from '../membership/membership-state.ts';
import { chunks, type OperationContext, refuseUnless, type Transaction, transaction } from '../operation.ts';
import { indexRecords } from '../search/index-records.ts';
import { SearchKind } from '../search/search-document.entity.ts';
import type { BrandKind } from './brand-kind.ts';
import { brandPosition } from './brand-order.rules.ts';
import { BrandUse, BrandUseState } from './brand-use.entity.ts';

export interface BrandGrant {
  productId: string;
  brandId: string;
}

export function grantBrandUse(ctx: OperationContext, grant: BrandGrant): Promise<void> {
  return grantBrandUses(ctx, [grant]);
}

/**
 * Lets products carry brands; all of them or none. It is shown while the producer's membership is active.
 * Throws BAD_USER_INPUT for a product whose producer was never admitted to the brand.
 */
export function grantBrandUses(ctx: OperationContext, grants: readonly BrandGrant[]): Promise<void> {
  return transaction(ctx, async (tx) => {
    for (const chunk of chunks(grants)) {
      const claims = await claimsOf(tx, chunk);
      const rows = chunk.map(({ productId, brandId }) => {
        const claim = claims.get(`${productId} ${brandId}`);
        refuseUnless(claim !== undefined, 'Only products of a member of the brand can carry it');
        refuseUnless(isAdmitted(claim.state), `A membership that is ${claim.state} does not allow the brand`);
        const position = brandPosition(claim.kind);
        return { product: productId, brand: brandId, state: BrandUseState.GRANTED, position };
      });
      await tx.em.upsertMany(BrandUse, rows);
      await indexRecords(
        tx,
        SearchKind.PRODUCT,
        chunk.map(({ productId }) => productId),
      );
    }
  });
}

interface Claim {
  key: string;
  state: BrandMembershipState;
  kind: BrandKind;
}

async function claimsOf({ db }: Transaction, grants: readonly BrandGrant[]): Promise<Map<string, Claim>> {
  const { rows } = await sql<Claim>`
    select product.id || ' ' || brand.id as key, membership.state, brand.kind
    from unnest(
      ${grants.map(({ productId }) => productId)}::uuid[], ${grants.map(({ brandId }) => brandId)}::uuid[]
    ) as grants (product_id, brand_id)
    join product on product.id = grants.product_id
    join brand on brand.id = grants.brand_id
    join brand_membership membership
      on membership.brand_id = brand.id and membership.producer_id = product.producer_id`.execute(db);
  return new Map(rows.map((row) => [row.key, row]));
}
