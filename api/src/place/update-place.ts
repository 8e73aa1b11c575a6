import { isDeepStrictEqual } from 'node:util';
import { found, type OperationContext, transaction } from '../operation.ts';
import { indexPlacesAndWhatLiesThere } from '../search/index-around.ts';
import { nameSort } from '../search/name-sort.rules.ts';
import { Place } from './place.entity.ts';
import type { PlaceFacts } from './register-place.ts';

/** What a place can be without, once it had it. */
type Losable = 'latitude' | 'longitude' | 'population' | 'populationYear' | 'pictureId';

export type PlaceChange = { id: string } & Partial<Omit<PlaceFacts, Losable>> & {
    [Fact in Losable]?: PlaceFacts[Fact] | null;
  };

/** New facts about places. What a change does not mention stays, and so do slug, path and parent; null takes away. */
export function updatePlaces(ctx: OperationContext, changes: readonly PlaceChange[]): Promise<void> {
  return transaction(ctx, async (tx) => {
    const places = await tx.em.find(Place, { id: { $in: changes.map(({ id }) => id) } });
    const byId = new Map(places.map((place) => [place.id, place]));
    const renamed = changes.filter(
      ({ id, name, otherNames }) =>
        (name && !isDeepStrictEqual(name, byId.get(id)?.name)) ||
        (otherNames && !isDeepStrictEqual(otherNames, byId.get(id)?.otherNames)),
    );
    for (const { id, pictureId, ...facts } of changes) {
      const given = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
      tx.em.assign(found(byId.get(id), `The place ${id}`), {
        ...given,
        ...(facts.name && { nameSort: nameSort(facts.name) }),
        ...(pictureId !== undefined && { picture: pictureId }),
      });
    }
    await tx.em.flush();
    await indexPlacesAndWhatLiesThere(
      tx,
      renamed.map(({ id }) => id),
    );
  });
}
