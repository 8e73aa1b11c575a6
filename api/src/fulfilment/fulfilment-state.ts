import { registerEnumType } from 'type-graphql';

export enum FulfilmentState {
  PENDING_PAYMENT = 'PENDING_PAYMENT',
  PAID = 'PAID',
  CONFIRMED = 'CONFIRMED',
  IN_PRODUCTION = 'IN_PRODUCTION',
  READY = 'READY',
  PARTIALLY_SHIPPED = 'PARTIALLY_SHIPPED',
  SHIPPED = 'SHIPPED',
  DELIVERED = 'DELIVERED',
  COMPLETED = 'COMPLETED',
  CANCELLED = 'CANCELLED',
  ON_HOLD = 'ON_HOLD',
  LOST = 'LOST',
  RETURN_REQUESTED = 'RETURN_REQUESTED',
  RETURNED = 'RETURNED',
}
registerEnumType(FulfilmentState, {
  name: 'FulfilmentState',
  description:
    'Where the part of an order that one producer sends stands; of an order: where it stands as a whole.',
  valuesConfig: {
    PENDING_PAYMENT: { description: 'It waits for its money.' },
    PAID: { description: 'Paid; the producer has not answered yet.' },
    CONFIRMED: { description: 'The producer has taken it on.' },
    IN_PRODUCTION: { description: 'It is being made.' },
    READY: { description: 'Packed; the carrier has not come yet.' },
    PARTIALLY_SHIPPED: { description: 'A part of it has left.' },
    SHIPPED: { description: 'It has left.' },
    DELIVERED: { description: 'The buyer has it.' },
    COMPLETED: { description: 'The time for returns has passed.' },
    CANCELLED: { description: 'It will not be sent.' },
    ON_HOLD: { description: 'It was stopped: customs, a restriction, or a doubt.' },
    LOST: { description: 'It was lost on the way.' },
    RETURN_REQUESTED: { description: 'The buyer wants to send it back.' },
    RETURNED: { description: 'It came back.' },
  },
});
