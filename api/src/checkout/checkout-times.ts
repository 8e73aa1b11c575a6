import { PaymentMethod } from '../payment/payment-method.ts';

const minute = 60_000;

/** How long stock is promised to a checkout while it is paid, in milliseconds: as long as the provider's page lets. */
export function holdFor(method: PaymentMethod): number {
  return method === PaymentMethod.CARD ? 31 * minute : 15 * minute;
}

/** How long whoever works on a checkout has, before another may go on with it, in milliseconds. */
export const leaseFor = 15_000;

/** How long somebody who asks for the same waits for whoever works on it, in milliseconds. */
export const waitFor = 8_000;
