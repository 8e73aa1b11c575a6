import { describe, expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { makeMarkets } from '../../test/make.ts';
import { databaseOf } from '../database.ts';
import { transaction } from '../operation.ts';
import { chargeOf, makePayment } from '../payment/payment.example.ts';
import { PaymentMethod } from '../payment/payment-method.ts';
import { recordReport } from '../payment/record-report.ts';
import { promiseRefund } from '../refund/promise-refund.ts';
import { recordBankRefund } from '../refund/record-bank-refund.ts';
import { settleRefunds } from '../refund/settle-refunds.ts';
import { createBankTransfer } from './bank-transfer.ts';
import { recordBankPayment } from './record-bank-payment.ts';

const { ctx, orm, rows } = await testContext();
await makeMarkets(ctx);
const bank = createBankTransfer(databaseOf(orm));
const money = { amountMinor: 10_000n, currency: 'USD' } as const;

const transfer = () => makePayment(ctx, { method: PaymentMethod.BANK_TRANSFER });

const ledger = (paymentId: string) =>
  rows<{ kind: string; amount: string }>(
    'select kind, amount_minor::text as amount from money_entry where payment_id = $1 order by id',
    [paymentId],
  );

describe('a bank transfer', () => {
  test('waits, without a page to pay on, until staff have seen the money', async () => {
    const { paymentId, checkoutId } = await transfer();
    const waiting = {
      reference: checkoutId,
      state: 'WAITING',
      redirectUrl: null,
      capturedMinor: 0n,
      refundedMinor: 0n,
    };
    expect(await bank.begin(chargeOf(checkoutId))).toEqual(waiting);
    expect(await bank.find(checkoutId, null)).toEqual(waiting);
    await expect(bank.capture(checkoutId, checkoutId)).rejects.toMatchObject({ code: 'not_received' });
    expect(await ledger(paymentId)).toEqual([]);

    const twice = await Promise.all([1, 2].map(() => recordBankPayment(ctx, { paymentId, ...money })));
    for (const standing of twice)
      expect(standing).toMatchObject({ state: 'CAPTURED', capturedMinor: 10_000n });
    expect(await bank.capture(checkoutId, checkoutId)).toEqual({
      ...waiting,
      state: 'CAPTURED',
      capturedMinor: 10_000n,
    });
    expect(await ledger(paymentId)).toEqual([{ kind: 'CAPTURE', amount: '10000' }]);
  });

  test.each([
    ['$99.99', { amountMinor: 9_999n, currency: 'USD' }],
    ['€100.00', { amountMinor: 10_000n, currency: 'EUR' }],
  ] as const)('of %s instead of what is to be paid is not recorded', async (amount, other) => {
    const { paymentId } = await transfer();
    await expect(recordBankPayment(ctx, { paymentId, ...other })).rejects.toThrow(
      `$100.00 are to be paid, not ${amount}`,
    );
    expect(await ledger(paymentId)).toEqual([]);
  });

  test('is not recorded for a payment of another kind, one that was given up, or none', async () => {
    const card = await makePayment(ctx, { method: PaymentMethod.CARD });
    const { paymentId, checkoutId } = await transfer();
    const cancelled = await bank.cancel(checkoutId, checkoutId);
    expect(cancelled).toMatchObject({ state: 'CANCELLED', capturedMinor: 0n });
    await transaction(ctx, (tx) => recordReport(tx, paymentId, cancelled));
    for (const id of [card.paymentId, paymentId]) {
      await expect(recordBankPayment(ctx, { paymentId: id, ...money })).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
      });
      expect(await ledger(id)).toEqual([]);
    }
    await expect(recordBankPayment(ctx, { paymentId: crypto.randomUUID(), ...money })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await bank.find(card.checkoutId, null)).toBeNull();
  });

  test('that has come is not given up', async () => {
    const { paymentId, checkoutId } = await transfer();
    await recordBankPayment(ctx, { paymentId, ...money });
    expect(await bank.cancel(checkoutId, checkoutId)).toMatchObject({ state: 'CAPTURED' });
  });

  test('goes back when staff have sent it, once', async () => {
    const { paymentId } = await transfer();
    await recordBankPayment(ctx, { paymentId, ...money });
    const refundId = await transaction(ctx, (tx) =>
      promiseRefund(tx, { paymentId, amountMinor: 4_000n, reason: 'It broke.', key: paymentId }),
    );
    const providers = new Map([[PaymentMethod.BANK_TRANSFER, bank]]);
    expect(await settleRefunds(ctx, providers)).toEqual({ done: 0, failed: 0, waiting: 0 });
    await Promise.all(
      [1, 2, 3].map(() =>
        recordBankRefund(ctx, { refundId, paymentId, amountMinor: 4_000n, currency: 'USD' }),
      ),
    );
    expect(await ledger(paymentId)).toEqual([
      { kind: 'CAPTURE', amount: '10000' },
      { kind: 'REFUND', amount: '-4000' },
    ]);
    expect(await settleRefunds(ctx, providers)).toEqual({ done: 0, failed: 0, waiting: 0 });
  });
});
