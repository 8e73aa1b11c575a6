import type { ErrorCode } from '../errors.ts';

/** Why a checkout that had begun became no order: codes of errors that need no values. */
export const checkoutFailures = [
  'PAYMENT_DECLINED',
  'PAYMENT_ABANDONED',
  'CHECKOUT_EXPIRED',
  'CHECKOUT_SUPERSEDED',
] as const satisfies readonly ErrorCode[];

export type CheckoutFailure = (typeof checkoutFailures)[number];
