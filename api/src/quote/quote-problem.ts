import { registerEnumType } from 'type-graphql';

export enum QuoteProblemCode {
  EMPTY = 'EMPTY',
  NO_DESTINATION = 'NO_DESTINATION',
  WITHDRAWN = 'WITHDRAWN',
  SOLD_OUT = 'SOLD_OUT',
  TOO_FEW = 'TOO_FEW',
  OUT_OF_SEASON = 'OUT_OF_SEASON',
  NOT_DELIVERED = 'NOT_DELIVERED',
  RESTRICTED = 'RESTRICTED',
  NO_SHIPPING = 'NO_SHIPPING',
}
registerEnumType(QuoteProblemCode, {
  name: 'QuoteProblemCode',
  description: 'What stands in the way of buying.',
  valuesConfig: {
    EMPTY: { description: 'There is nothing in the basket.' },
    NO_DESTINATION: { description: 'Nobody has said yet where it is to be sent.' },
    WITHDRAWN: { description: 'It is not sold any more.' },
    SOLD_OUT: { description: 'None are left.' },
    TOO_FEW: { description: 'There are fewer than were asked for.' },
    OUT_OF_SEASON: { description: 'It is sold in other months.' },
    NOT_DELIVERED: { description: 'It is not sent to the destination.' },
    RESTRICTED: { description: 'It may not be sent there: the restrictions say why.' },
    NO_SHIPPING: { description: 'No carrier takes it there: too heavy, or no tariff.' },
  },
});
