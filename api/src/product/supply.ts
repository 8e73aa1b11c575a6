import { registerEnumType } from 'type-graphql';

export enum SupplyKind {
  IN_STOCK = 'IN_STOCK',
  MADE_TO_ORDER = 'MADE_TO_ORDER',
  ONE_OF_A_KIND = 'ONE_OF_A_KIND',
  SEASONAL = 'SEASONAL',
}
registerEnumType(SupplyKind, {
  name: 'SupplyKind',
  description: 'How a product comes to be there.',
  valuesConfig: {
    IN_STOCK: { description: 'Made ahead and counted.' },
    MADE_TO_ORDER: { description: 'Made after the order, in `leadDaysMin` to `leadDaysMax` days.' },
    ONE_OF_A_KIND: { description: 'A single piece; when it is sold its page stays.' },
    SEASONAL: { description: 'Sold in the months of `seasonMonths` only.' },
  },
});

export enum Shippability {
  INTERNATIONAL = 'INTERNATIONAL',
  DOMESTIC = 'DOMESTIC',
  PICKUP = 'PICKUP',
}
registerEnumType(Shippability, {
  name: 'Shippability',
  description: 'How far a product can be sent.',
  valuesConfig: {
    INTERNATIONAL: { description: 'To any market.' },
    DOMESTIC: { description: 'Within its country of origin only.' },
    PICKUP: { description: 'Nowhere: it is fetched from the producer.' },
  },
});

export enum Availability {
  IN_STOCK = 'IN_STOCK',
  MADE_TO_ORDER = 'MADE_TO_ORDER',
  OUT_OF_SEASON = 'OUT_OF_SEASON',
  SOLD_OUT = 'SOLD_OUT',
  NOT_DELIVERED = 'NOT_DELIVERED',
}
registerEnumType(Availability, {
  name: 'Availability',
  description: 'Whether a shopper in a market can have it now.',
  valuesConfig: {
    IN_STOCK: { description: 'There, and can leave at once.' },
    MADE_TO_ORDER: { description: 'Can be ordered, and is then made.' },
    OUT_OF_SEASON: { description: 'Will be sold again in its months.' },
    SOLD_OUT: { description: 'None left.' },
    NOT_DELIVERED: { description: 'Exists, but is not sent to this market.' },
  },
});
