import { sql } from 'kysely';
import { DomainError } from '../errors.ts';
import { found, type OperationContext, type Transaction, transaction } from '../operation.ts';
import { indexPlacesAndWhatLiesThere } from '../search/index-around.ts';
import { Place } from './place.entity.ts';
import { requireParentLevel } from './place-level.rules.ts';

/**
 * Puts a place, with everything below it, under another parent. Each address that changes leaves a redirect.
 * Throws PLACE_PARENT_INVALID, and SLUG_TAKEN when the new parent has a place with that slug.
 */
export function movePlace(
  ctx: OperationContext,
  input: { placeId: string; parentId: string },
): Promise<void> {
  return transaction(ctx, async (tx) => {
    const place = found(await tx.em.findOne(Place, input.placeId), 'The place');
    const parent = found(await tx.em.findOne(Place, input.parentId), 'The parent');
    if (parent.path === place.path || parent.path.startsWith(`${place.path}/`))
      throw new DomainError('BAD_USER_INPUT', { reason: 'A place cannot lie in itself' });
    requireParentLevel(place.level, parent.level);
    await readdress(tx, {
      place,
      parentId: parent.id,
      slug: place.slug,
      path: `${parent.path}/${place.slug}`,
    });
    await indexPlacesAndWhatLiesThere(tx, [place.id]);
  });
}

/** Gives a place a new address and rewrites those of all places below it, in one statement each. */
export async function readdress(
  { db }: Transaction,
  { place, parentId, slug, path }: { place: Place; parentId?: string; slug: string; path: string },
): Promise<void> {
  if (path === place.path) return;
  await sql`
    insert into redirect (path, kind, target_id)
    select path, 'PLACE', id from place where path = ${place.path} or path like ${`${place.path}/%`}
    on conflict (path, kind) do update set target_id = excluded.target_id`.execute(db);
  await sql`
    update place set
      path = ${path} || substr(path, ${place.path.length + 1}::int),
      slug = case when id = ${place.id} then ${slug} else slug end,
      parent_id = case when id = ${place.id} then ${parentId ?? null}::uuid else parent_id end,
      updated_at = now()
    where path = ${place.path} or path like ${`${place.path}/%`}`.execute(db);
  // An address that is in use again points nowhere else.
  await sql`
    delete from redirect where kind = 'PLACE'
      and path in (select path from place where path = ${path} or path like ${`${path}/%`})`.execute(db);
}
