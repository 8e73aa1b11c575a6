import type { Texts } from '@aul/language';
import { CraftDirection } from '../craft/craft-direction.entity.ts';
import { PublicationState } from '../graphql/publication.ts';
import { found, type OperationContext, transaction } from '../operation.ts';
import { Organization } from '../organization/organization.entity.ts';
import { Picture } from '../picture/picture.entity.ts';
import { Place } from '../place/place.entity.ts';
import { nameSort } from '../search/name-sort.rules.ts';
import { Brand, type BrandProtection } from './brand.entity.ts';
import type { BrandKind } from './brand-kind.ts';

export interface NewBrand {
  id?: string;
  slug: string;
  kind: BrandKind;
  name: Texts;
  promise: Texts;
  description?: Texts;
  countryCode: string;
  parentId?: string;
  ownerId?: string;
  homePlaceIds?: string[];
  directionIds?: string[];
  protection?: BrandProtection;
  pictureId?: string;
  isDemonstration?: boolean;
}

/** A brand that is not public yet. Throws SLUG_TAKEN, or NOT_FOUND for what it refers to. */
export function registerBrand(ctx: OperationContext, input: NewBrand): Promise<string> {
  const { parentId, ownerId, pictureId, homePlaceIds = [], directionIds = [], ...facts } = input;
  return transaction(ctx, async ({ em }) => {
    const brand = em.create(Brand, {
      ...facts,
      nameSort: nameSort(facts.name),
      state: PublicationState.DRAFT,
      isDemonstration: facts.isDemonstration ?? false,
      parent: parentId ? found(await em.findOne(Brand, parentId), 'The parent brand') : undefined,
      owner: ownerId ? found(await em.findOne(Organization, ownerId), 'The owner') : undefined,
      picture: pictureId ? found(await em.findOne(Picture, pictureId), 'The picture') : undefined,
    });
    const places = await em.find(Place, { id: { $in: homePlaceIds } });
    found(places.length === new Set(homePlaceIds).size || undefined, 'A home place');
    const directions = await em.find(CraftDirection, { id: { $in: directionIds } });
    found(directions.length === new Set(directionIds).size || undefined, 'A craft direction');
    brand.homePlaces.add(places);
    brand.directions.add(directions);
    await em.flush();
    return brand.id;
  });
}
