import type { PaymentMethod } from '../payment/payment-method.ts';
import type { TermsBuyer } from './checkout-terms.ts';

/** What a buyer sends to buy a basket; the address is checked already. */
export interface CheckoutInput {
  /** Of the basket. */
  token: string;
  /** The same key is the same attempt, however often it is sent. */
  key: string;
  buyer: TermsBuyer;
  /** Code of the shipping service by producer; the cheapest where there is none. */
  choices: ReadonlyMap<string, string>;
  method: PaymentMethod;
  /** The total that the buyer saw. */
  expectedTotalMinor: bigint;
  returnUrl: string;
}
