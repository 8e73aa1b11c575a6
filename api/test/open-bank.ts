import { afterAll } from 'vitest';
import { PaymentMethod } from '../src/payment/payment-method.ts';
import { testShop } from './harness.ts';
import { type BankBooks, makeBank } from './make-checkout.ts';

/** A bank that takes the money of this file's purchases through the public schema. */
export function openBank(): BankBooks {
  const bank = makeBank();
  testShop.providers.set(PaymentMethod.TEST, bank.provider);
  afterAll(() => testShop.providers.clear());
  return bank;
}
