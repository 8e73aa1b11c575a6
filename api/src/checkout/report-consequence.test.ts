import { expect, test } from 'vitest';
import { PaymentState } from '../payment/payment-state.ts';
import { CheckoutState } from './checkout-state.ts';
import { consequenceOf, type ReportedCheckout } from './report-consequence.rules.ts';

const ordered: ReportedCheckout = {
  checkout: CheckoutState.ORDERED,
  isPastHold: true,
  isTransfer: false,
  isOld: false,
  isOrderCancelled: false,
  isOrderUnpaid: true,
  payment: PaymentState.CANCELLED,
};

test.each([PaymentState.CANCELLED, PaymentState.FAILED])(
  'an order that waits for money that is %s is cancelled',
  (payment) => {
    expect(consequenceOf({ ...ordered, payment })).toEqual({ cancelOrder: true });
  },
);

test.each([
  ['is paid by transfer', { isTransfer: true }],
  ['is cancelled already', { isOrderCancelled: true }],
  ['is being worked on', { isOrderUnpaid: false }],
  ['may still be paid', { payment: PaymentState.WAITING }],
  ['is one that its provider does not know', { payment: null }],
])('an order that %s is left as it is', (_, more) => {
  const { cancelOrder } = consequenceOf({ ...ordered, ...more });
  expect(cancelOrder).toBeUndefined();
});

test('a promise is given back only where there can be no order any more; a page is closed while there can be', () => {
  const open = { ...ordered, checkout: CheckoutState.WAITING };
  expect(consequenceOf({ ...open, payment: PaymentState.WAITING })).toEqual({ ask: 'CLOSE' });
  expect(consequenceOf({ ...open, payment: PaymentState.AUTHORISED })).toEqual({
    order: true,
    ask: 'CAPTURE',
  });
  expect(consequenceOf({ ...ordered, payment: PaymentState.AUTHORISED })).toEqual({ ask: 'CAPTURE' });
  const failed = { ...ordered, checkout: CheckoutState.FAILED };
  expect(consequenceOf({ ...failed, payment: PaymentState.AUTHORISED })).toEqual({ ask: 'CANCEL' });
});
