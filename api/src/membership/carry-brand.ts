import { sql } from 'kysely';
import { noteAudit } from '../audit/note-audit.ts';
import { type BrandGrant, grantBrandUse } from '../brand/grant-brand-use.ts';
import { registerKeepers } from '../brand/register-roles.ts';
import { withdrawBrandUse } from '../brand/withdraw-brand-use.ts';
import { DomainError } from '../errors.ts';
import { found, type OperationContext, type Transaction, transaction } from '../operation.ts';
import { requireScope } from '../viewer/require-scope.ts';
import { requireStaff } from '../viewer/require-staff.ts';
import type { StaffViewer, Viewer } from '../viewer/viewer.ts';
import { type DeskMembershipRow, keptMembership, readDeskMembership } from './desk-membership-row.ts';

export interface Carrying {
  membershipId: string;
  productId: string;
}

/**
 * A product of a member may carry the brand: the committee has seen that it meets these criteria, by their codes. Twice is
 * once. Throws ROLE_NOT_ENOUGH, PLACE_NOT_YOURS, CRITERIA_NOT_MET without each mandatory one, and as `grantBrandUse`.
 */
export function letCarry(
  ctx: OperationContext,
  viewer: Viewer,
  { met, ...carrying }: Carrying & { met: readonly string[] },
): Promise<void> {
  return transaction(ctx, async (tx) => {
    const { staff, membership, grant, isGranted } = await registerOf(tx, viewer, carrying);
    if (isGranted) return;
    await requireCriteria(tx, grant.brandId, met);
    await grantBrandUse(tx, grant);
    note(tx, staff, { action: 'grantBrandUse', membership, grant, is: { state: 'GRANTED', met } });
  });
}

/** A product carries the brand no longer. Twice is once. Throws ROLE_NOT_ENOUGH, PLACE_NOT_YOURS. */
export function letCarryNoLonger(ctx: OperationContext, viewer: Viewer, carrying: Carrying): Promise<void> {
  return transaction(ctx, async (tx) => {
    const { staff, membership, grant, isGranted } = await registerOf(tx, viewer, carrying);
    if (!isGranted) return;
    await withdrawBrandUse(tx, grant);
    note(tx, staff, { action: 'withdrawBrandUse', membership, grant, is: { state: 'WITHDRAWN' } });
  });
}

interface Register {
  staff: StaffViewer;
  membership: DeskMembershipRow;
  grant: BrandGrant;
  isGranted: boolean;
}

/** What the register says of a product, locked: two who decide on it at once do so one after the other. */
async function registerOf(
  tx: Transaction,
  viewer: Viewer,
  { membershipId, productId }: Carrying,
): Promise<Register> {
  const staff = requireStaff(viewer, registerKeepers);
  await keptMembership.lock(tx, membershipId);
  const membership = found(await readDeskMembership(tx.db, membershipId), 'The membership');
  requireScope(staff, { places: membership.brandPaths });
  const { rows } = await sql<{ isGranted: boolean }>`
    select coalesce(brand_use.state = 'GRANTED', false) as "isGranted" from product
    left join brand_use on brand_use.product_id = product.id and brand_use.brand_id = ${membership.brandId}
    where product.id = ${productId} and product.producer_id = ${membership.producer.id}`.execute(tx.db);
  const { isGranted } = found(rows[0], 'The product of this member');
  return { staff, membership, grant: { productId, brandId: membership.brandId }, isGranted };
}

async function requireCriteria({ db }: Transaction, brandId: string, met: readonly string[]): Promise<void> {
  const { rows } = await sql<{ codes: string | null }>`
    select string_agg(code, ', ' order by code) as codes from brand_criterion
    where brand_id = ${brandId} and is_mandatory and code <> all(${met}::text[])`.execute(db);
  const codes = rows[0]?.codes;
  if (codes) throw new DomainError('CRITERIA_NOT_MET', { codes });
}

interface Decision {
  action: string;
  membership: DeskMembershipRow;
  grant: BrandGrant;
  is: unknown;
}

function note(tx: Transaction, staff: StaffViewer, { action, membership, grant, is }: Decision): void {
  noteAudit(tx, staff, {
    action,
    subjectType: 'Product',
    subjectId: grant.productId,
    subjectName: membership.slug,
    difference: { brand: { was: null, is } },
  });
}
