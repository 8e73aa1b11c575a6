import { registerEnumType } from 'type-graphql';

export enum RestrictionEffect {
  BLOCK = 'BLOCK',
  REQUIRE_DOCUMENT = 'REQUIRE_DOCUMENT',
  WARN = 'WARN',
}
registerEnumType(RestrictionEffect, {
  name: 'RestrictionEffect',
  description: 'What follows from a restriction.',
  valuesConfig: {
    BLOCK: { description: 'It cannot be sent there.' },
    REQUIRE_DOCUMENT: { description: 'It can be sent with a document that the producer has to provide.' },
    WARN: { description: 'It can be sent; the buyer should know this first.' },
  },
});
