import { registerEnumType } from 'type-graphql';
import { DutyCollection } from '../customs/duty-collection.ts';

export enum Incoterm {
  DAP = 'DAP',
  DDP = 'DDP',
}
registerEnumType(Incoterm, {
  name: 'Incoterm',
  description: 'Who pays duties and taxes of the destination (Incoterms 2020).',
  valuesConfig: {
    DAP: { description: 'Delivered at place: the receiver, where anything is due.' },
    DDP: {
      description:
        'Delivered duty paid: they are in the total, or there are none, as within one country or customs union.',
    },
  },
});

/** What one producer sends, by how its duties are paid and whether it crosses a customs border. */
export interface Delivery {
  collection: DutyCollection;
  hasBorder: boolean;
}

/**
 * On what terms goods are sent. An order is duty paid where all of its parts are: what was taken with the order, and what
 * crosses no customs border and so can owe nothing. What owes nothing as far as the tables know was paid by nobody.
 */
export function incotermOf(deliveries: readonly Delivery[]): Incoterm {
  const isPaid = ({ collection, hasBorder }: Delivery) =>
    collection === DutyCollection.AT_CHECKOUT || (collection === DutyCollection.NONE && !hasBorder);
  return deliveries.every(isPaid) ? Incoterm.DDP : Incoterm.DAP;
}
