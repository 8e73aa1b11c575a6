import { registerEnumType } from 'type-graphql';

export enum OrderActor {
  BUYER = 'BUYER',
  STAFF = 'STAFF',
  SYSTEM = 'SYSTEM',
}
registerEnumType(OrderActor, {
  name: 'OrderActor',
  description: 'Who took a step.',
  valuesConfig: {
    BUYER: { description: 'The buyer.' },
    STAFF: { description: 'Somebody of the programme or the producer.' },
    SYSTEM: { description: 'A payment, a carrier or the clock.' },
  },
});
