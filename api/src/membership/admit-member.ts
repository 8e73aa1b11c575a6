import { v7 as uuidv7 } from 'uuid';
import { chunks, type OperationContext, refuseUnless, transaction } from '../operation.ts';
import { BrandMembership } from './brand-membership.entity.ts';
import { isEnd } from './membership.rules.ts';
import { BrandMembershipState } from './membership-state.ts';

export interface Admission {
  id?: string;
  brandId: string;
  producerId: string;
  /** ACTIVE unless the brand's register says otherwise. */
  state?: BrandMembershipState;
  certificateNumber?: string;
  /** ISO dates; from today unless said. */
  validFrom?: string;
  validTo?: string;
}

export function admitMember(ctx: OperationContext, admission: Admission): Promise<void> {
  return admitMembers(ctx, [admission]);
}

/**
 * Enters memberships into the register of their brands as they stand; all of them or none. A producer is entered
 * once in each brand. Throws BAD_USER_INPUT for an ended membership without a last day.
 */
export function admitMembers(ctx: OperationContext, admissions: readonly Admission[]): Promise<void> {
  return transaction(ctx, async ({ em, today }) => {
    const rows = admissions.map(({ id = uuidv7(), brandId, producerId, ...facts }) => {
      const { state = BrandMembershipState.ACTIVE, validFrom = today, validTo } = facts;
      refuseUnless(!isEnd(state) || validTo !== undefined, `A membership that is ${state} has a last day`);
      refuseUnless(!validTo || validTo >= validFrom, 'A membership ends after it begins');
      return { ...facts, id, brand: brandId, producer: producerId, state, validFrom };
    });
    for (const chunk of chunks(rows)) await em.insertMany(BrandMembership, chunk);
  });
}
