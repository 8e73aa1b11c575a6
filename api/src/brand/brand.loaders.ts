import type { Context } from '../context.ts';
import type { CraftDirection } from '../craft/craft-direction.entity.ts';
import type { Place } from '../place/place.entity.ts';
import { Brand } from './brand.entity.ts';
import { BrandCriterion } from './brand-criterion.entity.ts';

/** A brand's id to the places where it is at home. */
export const homePlacesOf = (context: Context) =>
  context.loader<string, Place[]>('brand.homePlaces', async (ids) => {
    const brands = await context.em.find(
      Brand,
      { id: { $in: [...ids] } },
      { populate: ['homePlaces'], refresh: true },
    );
    const byId = new Map(brands.map((brand) => [brand.id, brand.homePlaces.getItems()]));
    return ids.map((id) => (byId.get(id) ?? []).sort((a, b) => (a.path < b.path ? -1 : 1)));
  });

/** A brand's id to its craft directions, in the programme's order. */
export const directionsOf = (context: Context) =>
  context.loader<string, CraftDirection[]>('brand.directions', async (ids) => {
    const brands = await context.em.find(
      Brand,
      { id: { $in: [...ids] } },
      { populate: ['directions'], refresh: true },
    );
    const byId = new Map(brands.map((brand) => [brand.id, brand.directions.getItems()]));
    return ids.map((id) => (byId.get(id) ?? []).sort((a, b) => a.position - b.position));
  });

/** A brand's id to its criteria, mandatory ones first. */
export const criteriaOf = (context: Context) =>
  context.loader<string, BrandCriterion[]>('brand.criteria', async (ids) => {
    const found = await context.em.find(
      BrandCriterion,
      { brand: { $in: [...ids] } },
      { orderBy: { isMandatory: 'desc', code: 'asc' } },
    );
    return ids.map((id) => found.filter((criterion) => criterion.brand.id === id));
  });
