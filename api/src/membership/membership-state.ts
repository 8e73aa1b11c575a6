import { registerEnumType } from 'type-graphql';

export enum BrandMembershipState {
  APPLIED = 'APPLIED',
  UNDER_REVIEW = 'UNDER_REVIEW',
  ACTIVE = 'ACTIVE',
  SUSPENDED = 'SUSPENDED',
  EXPIRED = 'EXPIRED',
  REVOKED = 'REVOKED',
  REJECTED = 'REJECTED',
}
registerEnumType(BrandMembershipState, {
  name: 'BrandMembershipState',
  description: 'Where a membership stands. Only ACTIVE ones, between their dates, count and are shown.',
  valuesConfig: {
    APPLIED: { description: 'Somebody applied for the producer.' },
    UNDER_REVIEW: { description: 'The committee looks at it.' },
    ACTIVE: { description: 'A member.' },
    SUSPENDED: { description: 'A member who may not use the brand for now.' },
    EXPIRED: { description: 'It has run out; it may be renewed.' },
    REVOKED: { description: 'It was taken away, and does not come back.' },
    REJECTED: { description: 'The committee refused; one may apply again.' },
  },
});
