import type { Kysely } from 'kysely';
import { createBankTransfer } from '../bank-transfer/bank-transfer.ts';
import { createStripeProvider, type StripeProvider } from '../stripe/stripe-provider.ts';
import { createTestProvider } from '../test-provider/test-provider.ts';
import { PaymentMethod } from './payment-method.ts';
import type { PaymentProvider } from './payment-provider.ts';

/** Who takes the money of each kind of payment that this installation offers. */
export type Providers = ReadonlyMap<PaymentMethod, PaymentProvider>;

export interface ProviderSettings {
  db: Kysely<unknown>;
  /** The environment's settings of the same names. */
  STRIPE_SECRET_KEY?: string | undefined;
  STRIPE_WEBHOOK_SECRET?: string | undefined;
  STRIPE_API_URL?: string | undefined;
  TEST_PAYMENTS: boolean;
  TEST_PAYMENTS_URL: string;
}

/**
 * Bank transfer always, CARD with Stripe's secrets, TEST where it is allowed. `stripe` is that of CARD, for its webhooks.
 */
export function createProviders(settings: ProviderSettings): {
  providers: Providers;
  stripe: StripeProvider | undefined;
} {
  const { db, STRIPE_SECRET_KEY: secretKey, STRIPE_WEBHOOK_SECRET: webhookSecret } = settings;
  const stripe =
    secretKey && webhookSecret
      ? createStripeProvider({ secretKey, webhookSecret, apiUrl: settings.STRIPE_API_URL })
      : undefined;
  // What comes first, forms offer first.
  const providers = new Map<PaymentMethod, PaymentProvider>();
  if (stripe) providers.set(PaymentMethod.CARD, stripe);
  if (settings.TEST_PAYMENTS)
    providers.set(PaymentMethod.TEST, createTestProvider({ db, pageUrl: settings.TEST_PAYMENTS_URL }));
  providers.set(PaymentMethod.BANK_TRANSFER, createBankTransfer(db));
  return { providers, stripe };
}
