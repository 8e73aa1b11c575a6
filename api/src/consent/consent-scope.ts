import { registerEnumType } from 'type-graphql';

export enum ConsentScope {
  NAME = 'NAME',
  PORTRAIT = 'PORTRAIT',
  BIOGRAPHY = 'BIOGRAPHY',
  CONTACT = 'CONTACT',
  VISITS = 'VISITS',
}
registerEnumType(ConsentScope, {
  name: 'ConsentScope',
  description: 'What of a person may be public.',
  valuesConfig: {
    NAME: { description: 'The name.' },
    PORTRAIT: { description: 'A photograph.' },
    BIOGRAPHY: { description: 'What is told about the person.' },
    CONTACT: { description: 'How to reach them.' },
    VISITS: { description: 'That one can visit, and when.' },
  },
});
