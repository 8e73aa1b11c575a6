import type { Context } from '../context.ts';
import { Redirect, RedirectKind } from '../graphql/redirect.entity.ts';
import { Place } from './place.entity.ts';

/** The place at a path, or the one that was there before it moved or was renamed. */
export async function findPlace(context: Context, path: string): Promise<Place | null> {
  const place = await context.em.findOne(Place, { path });
  if (place) return place;
  const redirect = await context.em.findOne(Redirect, { kind: RedirectKind.PLACE, path });
  return redirect ? context.em.findOne(Place, { id: redirect.targetId }) : null;
}
