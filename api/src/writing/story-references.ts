import { Brand } from '../brand/brand.entity.ts';
import { isUuid } from '../graphql/node.ts';
import { found, type Transaction } from '../operation.ts';
import { Picture } from '../picture/picture.entity.ts';
import { PictureUpload } from '../picture/picture-upload.entity.ts';
import { Place } from '../place/place.entity.ts';

/** The paths of places by their ids. Throws NOT_FOUND for one that is not there. */
export async function requirePlaces({ em }: Transaction, ids: readonly string[]): Promise<string[]> {
  const places = ids.every(isUuid)
    ? await em.find(Place, { id: { $in: [...ids] } }, { fields: ['path'] })
    : [];
  found(areAll(places.length, ids), 'A place of the story');
  return places.map(({ path }) => path);
}

/** Throws NOT_FOUND for a brand that is not there. */
export async function requireBrands({ em }: Transaction, ids: readonly string[]): Promise<void> {
  const count = ids.every(isUuid) ? await em.count(Brand, { id: { $in: [...ids] } }) : -1;
  found(areAll(count, ids), 'A brand of the story');
}

/** Throws NOT_FOUND for a picture that is not there. One that was sent and not yet described is. */
export async function requirePicture({ em }: Transaction, id: string): Promise<void> {
  const isThere =
    isUuid(id) && ((await em.count(Picture, { id })) > 0 || (await em.count(PictureUpload, { id })) > 0);
  found(isThere || undefined, 'The picture of the story');
}

function areAll(count: number, ids: readonly string[]): true | undefined {
  return count === new Set(ids).size || undefined;
}
