import { registerEnumType } from 'type-graphql';

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
