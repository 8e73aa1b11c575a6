import type { Texts } from '@aul/language';
import type { Money } from '@aul/money';
import { found, type OperationContext, refuseUnless, transaction } from '../operation.ts';
import { Place } from '../place/place.entity.ts';
import { Facility, type FacilityType } from './facility.entity.ts';
import { Organization } from './organization.entity.ts';

export interface NewFacility {
  id?: string;
  slug: string;
  type: FacilityType;
  name: Texts;
  description?: Texts;
  placeId: string;
  operatorId?: string;
  investment?: Money;
  jobs?: number;
  /** Where the numbers come from; without it there are none. */
  source?: Texts;
}

/** Throws SLUG_TAKEN, NOT_FOUND for place or operator, BAD_USER_INPUT for numbers without a source. */
export function registerFacility(
  ctx: OperationContext,
  { placeId, operatorId, investment, ...facts }: NewFacility,
): Promise<Facility> {
  return transaction(ctx, async ({ em }) => {
    refuseUnless(
      facts.source !== undefined || (investment === undefined && facts.jobs === undefined),
      'Investment and jobs need a source',
    );
    const facility = em.create(Facility, {
      ...facts,
      place: found(await em.findOne(Place, placeId), 'The place'),
      operator: operatorId ? found(await em.findOne(Organization, operatorId), 'The operator') : undefined,
      investmentMinor: investment?.amountMinor,
      investmentCurrency: investment?.currency,
    });
    await em.flush();
    return facility;
  });
}
