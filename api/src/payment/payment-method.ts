import { registerEnumType } from 'type-graphql';

export enum PaymentMethod {
  CARD = 'CARD',
  BANK_TRANSFER = 'BANK_TRANSFER',
  TEST = 'TEST',
}
registerEnumType(PaymentMethod, {
  name: 'PaymentMethod',
  description: 'How an order is paid.',
  valuesConfig: {
    CARD: { description: 'By card, on the page of the payment provider.' },
    BANK_TRANSFER: {
      description: 'By bank transfer against a pro-forma invoice; nothing leaves before it arrives.',
    },
    TEST: { description: 'With play money: demonstrations only.' },
  },
});
