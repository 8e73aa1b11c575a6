import type { Texts } from '@aul/language';
import { found, type OperationContext, transaction } from '../operation.ts';
import { Place } from '../place/place.entity.ts';
import { Organization, type OrganizationType } from './organization.entity.ts';

export interface NewOrganization {
  id?: string;
  slug: string;
  type: OrganizationType;
  name: Texts;
  description?: Texts;
  countryCode: string;
  placeId?: string;
  url?: string;
}

/** Throws SLUG_TAKEN, or NOT_FOUND for the place. */
export function registerOrganization(
  ctx: OperationContext,
  { placeId, ...facts }: NewOrganization,
): Promise<Organization> {
  return transaction(ctx, async ({ em }) => {
    const place = placeId ? found(await em.findOne(Place, placeId), 'The place') : undefined;
    const organization = em.create(Organization, { ...facts, place });
    await em.flush();
    return organization;
  });
}
