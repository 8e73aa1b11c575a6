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
});
