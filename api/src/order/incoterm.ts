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
    DAP: { description: 'Delivered at place: the receiver.' },
    DDP: { description: 'Delivered duty paid: they are in the total.' },
  },
});

/** On what terms goods are sent whose duties are paid so. An order is duty paid where all of its parts are. */
export function incotermOf(collections: readonly DutyCollection[]): Incoterm {
  const isPaid = (collection: DutyCollection) =>
    collection === DutyCollection.AT_CHECKOUT || collection === DutyCollection.NONE;
  return collections.every(isPaid) ? Incoterm.DDP : Incoterm.DAP;
}
