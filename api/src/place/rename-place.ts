import type { Texts } from '@aul/language';
import { found, type OperationContext, transaction } from '../operation.ts';
import { indexPlacesAndWhatLiesThere } from '../search/index-around.ts';
import { nameSort } from '../search/name-sort.rules.ts';
import { readdress } from './move-place.ts';
import { Place } from './place.entity.ts';

export interface PlaceRenaming {
  placeId: string;
  name: Texts;
  /** The address stays as it is unless a new slug is given: then every changed address leaves a redirect. */
  slug?: string;
}

/** Throws SLUG_TAKEN when a place under the same parent has the new slug. */
export function renamePlace(ctx: OperationContext, { placeId, name, slug }: PlaceRenaming): Promise<void> {
  return transaction(ctx, async (tx) => {
    const place = found(await tx.em.findOne(Place, placeId), 'The place');
    tx.em.assign(place, { name, nameSort: nameSort(name) });
    await tx.em.flush();
    if (slug !== undefined) {
      const path = [...place.path.split('/').slice(0, -1), slug].join('/');
      await readdress(tx, { place, parentId: place.parent?.id, slug, path });
    }
    await indexPlacesAndWhatLiesThere(tx, [place.id]);
  });
}
