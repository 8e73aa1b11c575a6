import { BrandMembershipState } from './membership-state.ts';

/** The condition that a membership is active on a day. The view `active_membership` says the same in SQL for today. */
export function activeOn(day: string) {
  return {
    state: BrandMembershipState.ACTIVE,
    validFrom: { $lte: day },
    $or: [{ validTo: null }, { validTo: { $gte: day } }],
  };
}
