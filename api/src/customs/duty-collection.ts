import { registerEnumType } from 'type-graphql';

export enum DutyCollection {
  NONE = 'NONE',
  AT_CHECKOUT = 'AT_CHECKOUT',
  AT_BORDER = 'AT_BORDER',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(DutyCollection, {
  name: 'DutyCollection',
  description: 'When duties and taxes of the destination are paid.',
  valuesConfig: {
    NONE: { description: 'None are due, as far as the tables know.' },
    AT_CHECKOUT: { description: 'With the order (delivered duty paid): nothing is left to pay at the door.' },
    AT_BORDER: { description: 'By the receiver, to the carrier or customs: what is given is an estimate.' },
    UNKNOWN: { description: 'The tables say nothing of this destination: ask its customs office.' },
  },
});
