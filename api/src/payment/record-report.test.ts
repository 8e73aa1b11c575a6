import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { makeMarkets } from '../../test/make.ts';
import { transaction } from '../operation.ts';
import { makePayment } from './payment.example.ts';
import type { ChargeReport } from './payment-provider.ts';
import { PaymentState } from './payment-state.ts';
import { recordReport } from './record-report.ts';

const { ctx, rows } = await testContext();
await makeMarkets(ctx);

const told = (more: Partial<ChargeReport> = {}): ChargeReport => ({
  reference: 'charge',
  state: PaymentState.WAITING,
  redirectUrl: null,
  capturedMinor: 0n,
  refundedMinor: 0n,
  ...more,
});
const captured = (more: Partial<ChargeReport> = {}) =>
  told({ state: PaymentState.CAPTURED, capturedMinor: 10_000n, ...more });

const record = (paymentId: string, report: ChargeReport) =>
  transaction(ctx, (tx) => recordReport(tx, paymentId, { ...report, reference: paymentId }));

async function books(paymentId: string) {
  const [payment] = await rows<{ state: string; captured: string; refunded: string; reference: string }>(
    'select state, captured_minor as captured, refunded_minor as refunded, reference from payment where id = $1',
    [paymentId],
  );
  const ledger = await rows<{ kind: string; amount: string }>(
    'select kind, amount_minor::text as amount from money_entry where payment_id = $1 order by id',
    [paymentId],
  );
  if (!payment) throw new Error('There is no such payment.');
  const sum = ledger.reduce((total, { amount }) => total + BigInt(amount), 0n);
  return { payment, ledger, sum, held: BigInt(payment.captured) - BigInt(payment.refunded) };
}

describe('a report of a provider', () => {
  test('is written once, however often it is told at once', async () => {
    const { paymentId } = await makePayment(ctx);
    await Promise.all(Array.from({ length: 8 }, () => record(paymentId, captured({ refundedMinor: 300n }))));
    const { payment, ledger } = await books(paymentId);
    expect(payment).toEqual({
      state: 'CAPTURED',
      captured: '10000',
      refunded: '300',
      reference: paymentId,
    });
    expect(ledger.toSorted((one, other) => one.kind.localeCompare(other.kind))).toEqual([
      { kind: 'CAPTURE', amount: '10000' },
      { kind: 'REFUND', amount: '-300' },
    ]);
  });

  test('that comes late takes nothing back', async () => {
    const { paymentId } = await makePayment(ctx);
    await record(paymentId, captured({ refundedMinor: 300n }));
    const before = await books(paymentId);
    for (const state of [PaymentState.WAITING, PaymentState.AUTHORISED, PaymentState.CANCELLED])
      await record(paymentId, told({ state }));
    await record(paymentId, captured());
    expect(await books(paymentId)).toEqual(before);
  });

  test('in any order and any number keeps the ledger equal to what was taken and not given back', async () => {
    const reports = fc.array(
      fc.oneof(
        fc
          .constantFrom(
            PaymentState.WAITING,
            PaymentState.AUTHORISED,
            PaymentState.CANCELLED,
            PaymentState.FAILED,
          )
          .map((state) => told({ state })),
        fc.bigInt({ min: 0n, max: 10_000n }).map((refundedMinor) => captured({ refundedMinor })),
      ),
      { minLength: 1, maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(reports, fc.boolean(), async (all, areAtOnce) => {
        const { paymentId } = await makePayment(ctx);
        if (areAtOnce) await Promise.all(all.map((report) => record(paymentId, report)));
        for (const report of areAtOnce ? [] : all) {
          await record(paymentId, report);
          const { sum, held } = await books(paymentId);
          expect(sum).toBe(held);
        }
        const { payment, ledger, sum, held } = await books(paymentId);
        expect(sum).toBe(held);
        expect(ledger.filter(({ kind }) => kind === 'CAPTURE').length).toBeLessThanOrEqual(1);
        const [most] = all
          .map(({ refundedMinor }) => refundedMinor)
          .toSorted((one, other) => Number(other - one));
        expect(BigInt(payment.refunded)).toBe(most);
      }),
      { numRuns: 40 },
    );
  });

  test('of another charge, or of sums that cannot be, is not written', async () => {
    const { paymentId } = await makePayment(ctx);
    await record(paymentId, told({ state: PaymentState.AUTHORISED }));
    const before = await books(paymentId);
    await expect(
      transaction(ctx, (tx) => recordReport(tx, paymentId, captured({ reference: 'another' }))),
    ).rejects.toThrow('not another');
    await expect(record(paymentId, captured({ capturedMinor: 10_001n }))).rejects.toThrow('10001 were taken');
    expect(await books(paymentId)).toEqual(before);
  });

  test('of no payment of ours is not found', async () => {
    await expect(record(crypto.randomUUID(), captured())).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
