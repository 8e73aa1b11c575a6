import { sql } from 'kysely';
import { differenceOf, noteAudit } from '../audit/note-audit.ts';
import { keptBrand, readDeskBrand } from '../brand/desk-brand-row.ts';
import { registerKeepers, registerReaders } from '../brand/register-roles.ts';
import { DomainError } from '../errors.ts';
import { found, type OperationContext, type Transaction, transaction } from '../operation.ts';
import { indexProducerAndProducts } from '../search/index-around.ts';
import { requireScope } from '../viewer/require-scope.ts';
import { requireStaff } from '../viewer/require-staff.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { type Admission, admitMember } from './admit-member.ts';
import { keptMembership, readDeskMembership } from './desk-membership-row.ts';
import { BrandMembershipState } from './membership-state.ts';

export interface MembershipEntry extends Admission {
  /** Chosen by whoever enters it: the same sent again is the same membership. */
  id: string;
  state: BrandMembershipState;
}

/**
 * Enters a producer into the register of a brand. Officers apply for producers of their places; whoever keeps the register
 * may enter any state. Throws ROLE_NOT_ENOUGH and PLACE_NOT_YOURS, MEMBERSHIP_EXISTS where the producer is in the register
 * already, and as `admitMember`.
 */
export function enterMembership(
  ctx: OperationContext,
  viewer: Viewer,
  entry: MembershipEntry,
): Promise<void> {
  return transaction(ctx, async (tx) => {
    const isApplication = entry.state === BrandMembershipState.APPLIED;
    const staff = requireStaff(viewer, isApplication ? registerReaders : registerKeepers);
    const brand = found(await readDeskBrand(tx.db, entry.brandId), 'The brand');
    const isKeeper = registerKeepers.includes(staff.role);
    requireScope(staff, {
      places: isKeeper ? keptBrand.placesOf(brand) : [await workshopOf(tx, entry.producerId)],
    });
    if (await readDeskMembership(tx.db, entry.id)) return;
    await requireNotThere(tx, entry);
    await admitMember(tx, entry);
    await indexProducerAndProducts(tx, [entry.producerId]);
    const made = found(await readDeskMembership(tx.db, entry.id), 'The membership');
    noteAudit(tx, staff, {
      action: 'enterMembership',
      subjectType: 'BrandMembership',
      subjectId: entry.id,
      subjectName: made.slug,
      difference: differenceOf({} as Record<string, unknown>, keptMembership.factsOf(made)),
    });
  });
}

async function workshopOf({ db }: Transaction, producerId: string): Promise<string> {
  const { rows } = await sql<{ path: string }>`
    select path from place join producer on producer.place_id = place.id where producer.id = ${producerId}`.execute(
    db,
  );
  return found(rows[0], 'The producer').path;
}

async function requireNotThere({ db }: Transaction, { brandId, producerId }: MembershipEntry): Promise<void> {
  const { rows } = await sql<{ state: BrandMembershipState }>`
    select state from brand_membership where brand_id = ${brandId} and producer_id = ${producerId}`.execute(
    db,
  );
  if (rows[0]) throw new DomainError('MEMBERSHIP_EXISTS', { state: rows[0].state });
}
