import Stripe from 'stripe';
import { PaymentRefused, PaymentUnknown } from '../payment/payment-provider.ts';

/**
 * What Stripe answers. Its failures are told apart by whether it may have done what was asked for: no answer, 5xx, 409 (the
 * same key is being worked on) and 429 are PaymentUnknown, a definite no is PaymentRefused. Of Stripe's errors only codes
 * are kept: the rest may tell of cards.
 */
export async function asking<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw error instanceof Stripe.errors.StripeError ? translated(error) : error;
  }
}

function translated({ code, type, rawType, statusCode, requestId }: Stripe.errors.StripeError): Error {
  const what = `${code ?? rawType ?? type} (${statusCode ?? 'no answer'}, request ${requestId ?? 'unknown'})`;
  if (statusCode === undefined || statusCode >= 500 || statusCode === 409 || statusCode === 429)
    return new PaymentUnknown(`Stripe does not tell: ${what}.`);
  if (statusCode === 401 || statusCode === 403)
    return new Error(`Stripe does not accept the secret key: ${what}.`);
  return new PaymentRefused(code ?? rawType ?? type);
}
