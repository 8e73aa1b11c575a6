import { registerEnumType } from 'type-graphql';

/** Where a text stands, for whoever looks for work. */
export enum WorkState {
  MISSING = 'MISSING',
  DRAFT = 'DRAFT',
  IN_REVIEW = 'IN_REVIEW',
  SCHEDULED = 'SCHEDULED',
  PUBLISHED = 'PUBLISHED',
  CHANGED = 'CHANGED',
  UNPUBLISHED = 'UNPUBLISHED',
}
registerEnumType(WorkState, {
  name: 'WorkState',
  description: 'Where a text stands, for whoever looks for work.',
  valuesConfig: {
    MISSING: { description: 'Nothing is written in the language.' },
    DRAFT: { description: 'Being written.' },
    IN_REVIEW: { description: 'Waits for somebody to read it.' },
    SCHEDULED: { description: 'Waits for its hour.' },
    PUBLISHED: { description: 'Public as it is.' },
    CHANGED: { description: 'Public, and changed since.' },
    UNPUBLISHED: { description: 'Was public, and is no more.' },
  },
});
