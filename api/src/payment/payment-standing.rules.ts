import type { ChargeReport } from './payment-provider.ts';
import { PaymentState } from './payment-state.ts';

/** Where a payment stands. */
export interface PaymentStanding {
  state: PaymentState;
  capturedMinor: bigint;
  refundedMinor: bigint;
}

/**
 * Where a payment stands after a report, which may be late, a repeat, or older than what is known: nothing ever goes back,
 * and any order of the same reports ends the same. Money that was taken counts whatever was believed before.
 * Throws when the provider gave back more than was taken, or took more than was asked for.
 */
export function standingAfter(
  known: PaymentStanding & { amountMinor: bigint },
  told: Pick<ChargeReport, keyof PaymentStanding>,
): PaymentStanding {
  const after = {
    state: rank[told.state] > rank[known.state] ? told.state : known.state,
    capturedMinor: larger(known.capturedMinor, told.capturedMinor),
    refundedMinor: larger(known.refundedMinor, told.refundedMinor),
  };
  if (after.capturedMinor > known.amountMinor)
    throw new Error(`${after.capturedMinor} were taken, and ${known.amountMinor} asked for.`);
  if (after.refundedMinor > after.capturedMinor)
    throw new Error(`${after.refundedMinor} were given back, and ${after.capturedMinor} taken.`);
  return after;
}

/** Every state comes after those of lower rank and never before. */
const rank: Record<PaymentState, number> = {
  [PaymentState.WAITING]: 0,
  [PaymentState.AUTHORISED]: 1,
  [PaymentState.FAILED]: 2,
  [PaymentState.CANCELLED]: 3,
  [PaymentState.CAPTURED]: 4,
};

function larger(one: bigint, other: bigint): bigint {
  if (one > other) return one;
  return other;
}
