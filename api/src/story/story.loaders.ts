import type { Brand } from '../brand/brand.entity.ts';
import type { Context } from '../context.ts';
import type { Place } from '../place/place.entity.ts';
import type { Producer } from '../producer/producer.entity.ts';
import { Story } from './story.entity.ts';

type Link = 'places' | 'brands' | 'producers';

/** A story's id to the public records of one kind that it is about. */
export const linksOf = (context: Context, link: Link) =>
  context.loader<string, (Place | Brand | Producer)[]>(`story.${link}`, async (ids) => {
    const stories = await context.em.find(
      Story,
      { id: { $in: [...ids] } },
      { populate: [link], refresh: true },
    );
    const byId = new Map(stories.map((story) => [story.id, story[link].getItems()]));
    return ids.map((id) => byId.get(id) ?? []);
  });
