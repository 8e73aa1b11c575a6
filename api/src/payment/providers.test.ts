import { expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { databaseOf } from '../database.ts';
import { createProviders } from './providers.ts';

const { orm } = await testContext();
const db = databaseOf(orm);
const STRIPE_SECRET_KEY = 'sk_test_stand_in';
const STRIPE_WEBHOOK_SECRET = 'whsec_stand_in';
const TEST_PAYMENTS_URL = 'http://127.0.0.1:4000/pay/test';

test.each([
  [{ TEST_PAYMENTS: true }, ['TEST', 'BANK_TRANSFER']],
  [{ TEST_PAYMENTS: false }, ['BANK_TRANSFER']],
  [{ TEST_PAYMENTS: false, STRIPE_SECRET_KEY }, ['BANK_TRANSFER']],
  [{ TEST_PAYMENTS: false, STRIPE_SECRET_KEY, STRIPE_WEBHOOK_SECRET }, ['CARD', 'BANK_TRANSFER']],
])('%j offers %j', (settings, methods) => {
  const { providers, stripe } = createProviders({ db, TEST_PAYMENTS_URL, ...settings });
  expect([...providers.keys()]).toEqual(methods);
  expect(stripe !== undefined).toBe(methods.includes('CARD'));
});
