import type { Context } from '../context.ts';
import { Place } from './place.entity.ts';
import { Specialization, SpecializationRank } from './specialization.entity.ts';

/** A path to the places above it, widest first. */
export const ancestorsOf = (context: Context) =>
  context.loader<string, Place[]>('place.ancestors', async (paths) => {
    const wanted = new Set(paths.flatMap(pathsAbove));
    const places = await context.em.find(Place, { path: { $in: [...wanted] } });
    const byPath = new Map(places.map((place) => [place.path, place]));
    return paths.map((path) => pathsAbove(path).flatMap((above) => byPath.get(above) ?? []));
  });

/** A place's id to what it makes and made: active first, primary first, then from the latest. */
export const specializationsOf = (context: Context) =>
  context.loader<string, Specialization[]>('place.specializations', async (ids) => {
    const found = await context.em.find(
      Specialization,
      { place: { $in: [...ids] } },
      {
        orderBy: [{ validTo: 'desc nulls first' }, { rank: 'asc' }, { validFrom: 'desc' }, { id: 'asc' }],
        limit: ids.length * 50,
      },
    );
    return ids.map((id) => found.filter((one) => one.place.id === id).slice(0, 50));
  });

/** A place's id to its active primary specialisation. */
export const primarySpecializationOf = (context: Context) =>
  context.loader<string, Specialization | null>('place.specialization', async (ids) => {
    const found = await context.em.find(Specialization, {
      place: { $in: [...ids] },
      rank: SpecializationRank.PRIMARY,
      validTo: null,
    });
    const byPlace = new Map(found.map((one) => [one.place.id, one]));
    return ids.map((id) => byPlace.get(id) ?? null);
  });

function pathsAbove(path: string): string[] {
  const slugs = path.split('/');
  return slugs.slice(1).map((_, index) => slugs.slice(0, index + 1).join('/'));
}
