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
});
