import { v7 as uuidv7 } from 'uuid';
import { chunks, type OperationContext, transaction } from '../operation.ts';
import { OrganizationMembership } from './organization-membership.entity.ts';

export interface Joining {
  id?: string;
  organizationId: string;
  producerId: string;
  /** ISO date; today unless said. */
  validFrom?: string;
}

/** A producer joins an organization; once each. */
export function joinOrganization(ctx: OperationContext, joining: Joining): Promise<void> {
  return joinOrganizations(ctx, [joining]);
}

/** The same for many; all of them or none. */
export function joinOrganizations(ctx: OperationContext, joinings: readonly Joining[]): Promise<void> {
  return transaction(ctx, async ({ em, today }) => {
    const rows = joinings.map(({ id = uuidv7(), organizationId, producerId, validFrom = today }) => ({
      id,
      organization: organizationId,
      producer: producerId,
      validFrom,
    }));
    for (const chunk of chunks(rows)) await em.insertMany(OrganizationMembership, chunk);
  });
}
