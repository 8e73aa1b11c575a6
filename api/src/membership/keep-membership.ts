import { keepRecord } from '../assistance/keep-record.ts';
import { found, type OperationContext, refuseUnless, type Transaction } from '../operation.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { BrandMembership } from './brand-membership.entity.ts';
import { changeMembership } from './change-membership.ts';
import { type DeskMembershipRow, keptMembership } from './desk-membership-row.ts';
import type { BrandMembershipState } from './membership-state.ts';

export interface RegisterChange {
  state?: BrandMembershipState | undefined;
  /** ISO date of the change of state; today unless said. */
  on?: string | undefined;
  /** An empty one takes it away. */
  certificateNumber?: string | undefined;
}

const mostLetters = 100;

/** What the register of a brand says of a member from now on. Throws as `keepRecord` and `changeMembership`. */
export function keepMembership(
  ctx: OperationContext,
  viewer: Viewer,
  { id, asOf, change }: { id: string; asOf: Date; change: RegisterChange },
): Promise<void> {
  const kept = { action: 'changeMembership', id, asOf };
  return keepRecord(ctx, viewer, { keeping: keptMembership, change: kept }, async (tx, row) => {
    const { state, on, certificateNumber } = change;
    if (certificateNumber !== undefined) await numberMembership(tx, row, certificateNumber.trim());
    if (state === undefined || state === row.state) return;
    const { brandId, producer } = row;
    await changeMembership(tx, { brandId, producerId: producer.id, state, ...(on && { on }) });
  });
}

async function numberMembership(
  { em }: Transaction,
  { id }: DeskMembershipRow,
  number: string,
): Promise<void> {
  refuseUnless(
    number.length <= mostLetters,
    `A number of a certificate has at most ${mostLetters} characters`,
  );
  found(await em.findOne(BrandMembership, id), 'The membership').certificateNumber = number || undefined;
  await em.flush();
}
