import { registerEnumType } from 'type-graphql';

export enum PublicationState {
  DRAFT = 'DRAFT',
  REVIEW = 'REVIEW',
  PUBLISHED = 'PUBLISHED',
  ARCHIVED = 'ARCHIVED',
}
registerEnumType(PublicationState, {
  name: 'PublicationState',
  description: 'Where a record stands on its way to the public. Only PUBLISHED records are ever shown.',
  valuesConfig: {
    DRAFT: { description: 'Being entered.' },
    REVIEW: { description: 'Before the editors.' },
    PUBLISHED: { description: 'Public.' },
    ARCHIVED: { description: 'Taken from the public, and kept.' },
  },
});
