import { DomainError, type ErrorCode } from '../errors.ts';

/** Why a checkout that had begun became no order. */
export const checkoutFailures = [
  'PAYMENT_DECLINED',
  'PAYMENT_METHOD_UNSUITABLE',
  'PAYMENT_ABANDONED',
  'CHECKOUT_EXPIRED',
  'CHECKOUT_SUPERSEDED',
] as const satisfies readonly ErrorCode[];

export type CheckoutFailure = (typeof checkoutFailures)[number];

/** The same for the buyer, also when they ask again. */
export function failureError(failure: CheckoutFailure): DomainError {
  if (failure !== 'PAYMENT_METHOD_UNSUITABLE') return new DomainError(failure, {});
  return new DomainError(failure, { amount: 'This amount', reason: 'its provider does not take it' });
}
