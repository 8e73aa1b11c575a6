import { registerEnumType } from 'type-graphql';

export enum PaymentState {
  WAITING = 'WAITING',
  AUTHORISED = 'AUTHORISED',
  CAPTURED = 'CAPTURED',
  CANCELLED = 'CANCELLED',
  FAILED = 'FAILED',
}
registerEnumType(PaymentState, {
  name: 'PaymentState',
  description: 'Where a payment stands.',
  valuesConfig: {
    WAITING: { description: 'The buyer, or their bank, has not paid yet.' },
    AUTHORISED: { description: 'The money is promised and not taken yet.' },
    CAPTURED: { description: 'The money is taken.' },
    CANCELLED: { description: 'The promise was given back; nothing was taken.' },
    FAILED: { description: 'It was declined.' },
  },
});
