import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { makeMarkets } from '../../test/make.ts';
import { databaseOf } from '../database.ts';
import { transaction } from '../operation.ts';
import { chargeOf, makePayment } from '../payment/payment.example.ts';
import { PaymentMethod } from '../payment/payment-method.ts';
import { type PaymentProvider, PaymentRefused, PaymentUnknown } from '../payment/payment-provider.ts';
import { PaymentState } from '../payment/payment-state.ts';
import type { Providers } from '../payment/providers.ts';
import { recordReport } from '../payment/record-report.ts';
import { decideTestCharge } from '../test-provider/decide-test-charge.ts';
import { createTestProvider } from '../test-provider/test-provider.ts';
import { type NewRefund, promiseRefund } from './promise-refund.ts';
import { settleRefunds } from './settle-refunds.ts';

const { ctx, orm, rows, at } = await testContext();
await makeMarkets(ctx);
const db = databaseOf(orm);
const testProvider = createTestProvider({ db, pageUrl: 'http://api.test/pay/test' });

const only = (provider: PaymentProvider): Providers => new Map([[PaymentMethod.TEST, provider]]);
const refusing = (error: Error): Providers =>
  only({
    ...testProvider,
    refund() {
      throw error;
    },
  });

/** A payment of 100.00 that was taken. */
async function paid(): Promise<{ paymentId: string; checkoutId: string }> {
  const { paymentId, checkoutId } = await makePayment(ctx);
  await testProvider.begin(chargeOf(checkoutId));
  await decideTestCharge(db, checkoutId, PaymentState.AUTHORISED);
  const report = await testProvider.capture(checkoutId, checkoutId);
  await transaction(ctx, (tx) => recordReport(tx, paymentId, report));
  return { paymentId, checkoutId };
}

const promise = (refund: Pick<NewRefund, 'paymentId' | 'amountMinor' | 'key'>) =>
  transaction(ctx, (tx) => promiseRefund(tx, { reason: 'It broke.', ...refund }));

const refundsOf = (paymentId: string) =>
  rows<{ state: string; amount: string; failure: string | null }>(
    'select state, amount_minor::text as amount, failure from refund where payment_id = $1 order by created_at, id',
    [paymentId],
  );
const heldOf = async (paymentId: string) => {
  const [sums] = await rows<{ ledger: string; held: string }>(
    `select coalesce(sum(entry.amount_minor), 0)::text as ledger, max(captured_minor - refunded_minor)::text as held
    from payment left join money_entry entry on payment_id = payment.id where payment.id = $1`,
    [paymentId],
  );
  if (!sums) throw new Error('There is no such payment.');
  expect(sums.ledger).toBe(sums.held);
  return BigInt(sums.held);
};

describe('a refund', () => {
  test('is promised once a key, and sent once', async () => {
    const { paymentId } = await paid();
    const ids = await Promise.all(
      Array.from({ length: 6 }, () => promise({ paymentId, amountMinor: 6_000n, key: `${paymentId}/1` })),
    );
    expect(new Set(ids).size).toBe(1);
    const runs = await Promise.all([1, 2, 3].map(() => settleRefunds(ctx, only(testProvider))));
    expect(runs.some(({ done }) => done === 1)).toBe(true);
    expect(await refundsOf(paymentId)).toEqual([{ state: 'DONE', amount: '6000', failure: null }]);
    expect(await heldOf(paymentId)).toBe(4_000n);
  });

  test('is refused under a key that stands for another', async () => {
    const [one, other] = [await paid(), await paid()];
    const key = `${one.paymentId}/1`;
    await promise({ ...one, amountMinor: 100n, key });
    for (const wish of [
      { ...one, amountMinor: 101n, key },
      { ...other, amountMinor: 100n, key },
    ])
      await expect(promise(wish)).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
    expect(await refundsOf(one.paymentId)).toHaveLength(1);
    expect(await refundsOf(other.paymentId)).toHaveLength(0);
  });

  test('is refused beyond what was taken and not promised, and before anything was taken', async () => {
    const { paymentId } = await paid();
    await promise({ paymentId, amountMinor: 9_000n, key: `${paymentId}/1` });
    await expect(promise({ paymentId, amountMinor: 1_001n, key: `${paymentId}/2` })).rejects.toMatchObject({
      code: 'REFUND_TOO_HIGH',
      message: expect.stringContaining('$10.01 cannot be given back: $10.00'),
    });
    await expect(promise({ paymentId, amountMinor: 0n, key: `${paymentId}/3` })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    expect(await refundsOf(paymentId)).toHaveLength(1);
    const waiting = await makePayment(ctx);
    await expect(promise({ ...waiting, amountMinor: 1n, key: waiting.paymentId })).rejects.toMatchObject({
      code: 'REFUND_TOO_HIGH',
    });
    await settleRefunds(ctx, only(testProvider));
  });

  test('of many at once never gives back more than was taken', async () => {
    const wishes = fc.array(fc.bigInt({ min: 1n, max: 6_000n }), { minLength: 2, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(wishes, async (amounts) => {
        const { paymentId } = await paid();
        const outcomes = await Promise.allSettled(
          amounts.map(async (amountMinor, index) => {
            await promise({ paymentId, amountMinor, key: `${paymentId}/${index}` });
            await settleRefunds(ctx, only(testProvider));
          }),
        );
        for (const outcome of outcomes)
          if (outcome.status === 'rejected')
            expect(outcome.reason).toMatchObject({ code: 'REFUND_TOO_HIGH' });
        const refunds = await refundsOf(paymentId);
        expect(refunds.every(({ state }) => state === 'DONE')).toBe(true);
        const given = refunds.reduce((sum, { amount }) => sum + BigInt(amount), 0n);
        expect(await heldOf(paymentId)).toBe(10_000n - given);
      }),
      { numRuns: 10 },
    );
  });

  test('stays while nobody can tell what became of it, and is then found done', async () => {
    const { paymentId, checkoutId } = await paid();
    const key = `${paymentId}/1`;
    await promise({ paymentId, amountMinor: 2_500n, key });
    expect(await settleRefunds(ctx, refusing(new PaymentUnknown('no answer')))).toEqual({
      done: 0,
      failed: 0,
      waiting: 1,
    });
    expect(await refundsOf(paymentId)).toMatchObject([{ state: 'WAITING' }]);
    // The provider had done it.
    await testProvider.refund(checkoutId, { amountMinor: 2_500n, key });
    expect(await settleRefunds(ctx, only(testProvider))).toEqual({ done: 1, failed: 0, waiting: 0 });
    expect(await heldOf(paymentId)).toBe(7_500n);
  });

  test('whose answer got lost counts once, and so does one that was made at the provider', async () => {
    const { paymentId, checkoutId } = await paid();
    const asked = { paymentId, amountMinor: 2_500n, key: `${paymentId}/1` };
    await promise(asked);
    await testProvider.refund(checkoutId, asked);
    const told = async () => {
      const report = await testProvider.find(checkoutId, checkoutId);
      if (report) await transaction(ctx, (tx) => recordReport(tx, paymentId, report));
    };
    await told();
    const rest = { paymentId, amountMinor: 6_000n, key: `${paymentId}/2` };
    await expect(promise({ ...rest, amountMinor: 7_501n })).rejects.toMatchObject({
      code: 'REFUND_TOO_HIGH',
    });
    await promise(rest);
    await settleRefunds(ctx, only(testProvider));
    await testProvider.refund(checkoutId, { amountMinor: 500n, key: 'at the provider' });
    await told();
    await expect(promise({ ...rest, amountMinor: 1_001n, key: `${paymentId}/3` })).rejects.toMatchObject({
      code: 'REFUND_TOO_HIGH',
    });
    await promise({ ...rest, amountMinor: 1_000n, key: `${paymentId}/3` });
    expect(await settleRefunds(ctx, only(testProvider))).toEqual({ done: 1, failed: 0, waiting: 0 });
    expect(await heldOf(paymentId)).toBe(0n);
  });

  test('that the provider refuses has failed, and can be promised again under another key', async () => {
    const { paymentId } = await paid();
    await promise({ paymentId, amountMinor: 10_000n, key: `${paymentId}/1` });
    await settleRefunds(ctx, refusing(new PaymentRefused('expired_or_canceled_card')));
    expect(await refundsOf(paymentId)).toEqual([
      { state: 'FAILED', amount: '10000', failure: 'expired_or_canceled_card' },
    ]);
    expect(await heldOf(paymentId)).toBe(10_000n);
    await promise({ paymentId, amountMinor: 10_000n, key: `${paymentId}/2` });
    await settleRefunds(ctx, only(testProvider));
    expect(await heldOf(paymentId)).toBe(0n);
  });

  test('of those that nobody can tell of, or that staff send, holds no other up', async () => {
    const transfer = await paid();
    await rows(`update payment set method = 'BANK_TRANSFER' where id = $1`, [transfer.paymentId]);
    const unknown = await paid();
    for (let index = 0; index < 100; index += 1)
      for (const { paymentId } of [transfer, unknown])
        await promise({ paymentId, amountMinor: 1n, key: `${paymentId}/${index}` });
    const fine = await paid();
    await promise({ ...fine, amountMinor: 100n, key: `${fine.paymentId}/1` });
    const provider = only({
      ...testProvider,
      async refund(reference, refund) {
        if (reference === unknown.checkoutId) throw new PaymentUnknown('no answer');
        return testProvider.refund(reference, refund);
      },
    });
    expect(await settleRefunds(ctx, provider)).toEqual({ done: 0, failed: 0, waiting: 100 });
    expect(await settleRefunds(at('2026-09-30T12:01:00Z'), provider)).toMatchObject({ done: 1, failed: 0 });
    expect(await refundsOf(fine.paymentId)).toMatchObject([{ state: 'DONE' }]);
    await settleRefunds(at('2026-09-30T12:02:00Z'), only(testProvider));
    expect(await heldOf(unknown.paymentId)).toBe(9_900n);
    expect(await heldOf(transfer.paymentId)).toBe(10_000n);
  });

  test('that fails by a fault of ours stays, does not hold up the others, and is told of', async () => {
    const [broken, fine] = [await paid(), await paid()];
    await promise({ ...broken, amountMinor: 100n, key: `${broken.paymentId}/1` });
    await promise({ ...fine, amountMinor: 100n, key: `${fine.paymentId}/1` });
    const provider = only({
      ...testProvider,
      refund(reference, refund) {
        if (reference === broken.checkoutId) throw new Error('a wrong key');
        return testProvider.refund(reference, refund);
      },
    });
    await expect(settleRefunds(ctx, provider)).rejects.toThrow('1 refunds could not be settled');
    expect(await refundsOf(broken.paymentId)).toMatchObject([{ state: 'WAITING' }]);
    expect(await refundsOf(fine.paymentId)).toMatchObject([{ state: 'DONE' }]);
    await settleRefunds(ctx, only(testProvider));
  });
});
