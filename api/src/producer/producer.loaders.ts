import { activeOn } from '../brand/active-membership.ts';
import { BrandMembership } from '../brand/brand-membership.entity.ts';
import type { Context } from '../context.ts';
import type { CraftDirection } from '../craft/craft-direction.entity.ts';
import { Producer } from './producer.entity.ts';

/** A producer's id to its craft directions, in the programme's order. */
export const directionsOf = (context: Context) =>
  context.loader<string, CraftDirection[]>('producer.directions', async (ids) => {
    const producers = await context.em.find(
      Producer,
      { id: { $in: [...ids] } },
      { populate: ['directions'], refresh: true },
    );
    const byId = new Map(producers.map((producer) => [producer.id, producer.directions.getItems()]));
    return ids.map((id) => (byId.get(id) ?? []).sort((a, b) => a.position - b.position));
  });

/** A producer's id to its active memberships. */
export const membershipsOf = (context: Context) =>
  context.loader<string, BrandMembership[]>('producer.memberships', async (ids) => {
    const found = await context.em.find(
      BrandMembership,
      { producer: { $in: [...ids] }, ...activeOn(context.today) },
      { orderBy: { validFrom: 'asc', id: 'asc' } },
    );
    return ids.map((id) => found.filter((membership) => membership.producer.id === id));
  });
