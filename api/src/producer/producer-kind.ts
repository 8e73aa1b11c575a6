import { registerEnumType } from 'type-graphql';

export enum ProducerKind {
  ARTISAN = 'ARTISAN',
  FAMILY_WORKSHOP = 'FAMILY_WORKSHOP',
  COOPERATIVE = 'COOPERATIVE',
  SME = 'SME',
  INDUSTRIAL = 'INDUSTRIAL',
}
registerEnumType(ProducerKind, {
  name: 'ProducerKind',
  description: 'How a producer works, from one pair of hands to a factory.',
  valuesConfig: {
    ARTISAN: { description: 'One person, with or without apprentices.' },
    FAMILY_WORKSHOP: { description: 'A family that works together.' },
    COOPERATIVE: { description: 'People who make and sell in common.' },
    SME: { description: 'A small or medium firm.' },
    INDUSTRIAL: { description: 'A factory.' },
  },
});
