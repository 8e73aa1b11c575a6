import { LockMode } from '@mikro-orm/postgresql';
import { found, type OperationContext, refuseUnless, transaction } from '../operation.ts';
import { indexProducerAndProducts } from '../search/index-around.ts';
import { BrandMembership } from './brand-membership.entity.ts';
import { isEnd, mayFollow } from './membership.rules.ts';
import { BrandMembershipState } from './membership-state.ts';

export interface MembershipChange {
  brandId: string;
  producerId: string;
  state: BrandMembershipState;
  /** ISO date of the change; today unless said. It becomes the first or the last day where the state asks for one. */
  on?: string;
  certificateNumber?: string;
}

/** Moves a membership to a state that may follow its present one. Throws BAD_USER_INPUT otherwise. */
export function changeMembership(ctx: OperationContext, change: MembershipChange): Promise<void> {
  return transaction(ctx, async (tx) => {
    const { brandId, producerId, state, on = tx.today, certificateNumber } = change;
    const membership = found(
      await tx.em.findOne(
        BrandMembership,
        { brand: brandId, producer: producerId },
        { lockMode: LockMode.PESSIMISTIC_WRITE },
      ),
      'The membership',
    );
    const before = membership.state;
    refuseUnless(mayFollow(before, state), `A membership that is ${before} cannot become ${state}`);
    membership.state = state;
    if (certificateNumber) membership.certificateNumber = certificateNumber;
    if (isEnd(state)) {
      refuseUnless(
        on >= membership.validFrom,
        `The membership began on ${membership.validFrom}, after ${on}`,
      );
      membership.validTo = on;
    } else if (state === BrandMembershipState.ACTIVE && before !== BrandMembershipState.SUSPENDED) {
      membership.validFrom = on;
      membership.validTo = undefined;
    }
    await tx.em.flush();
    await indexProducerAndProducts(tx, [producerId]);
  });
}
