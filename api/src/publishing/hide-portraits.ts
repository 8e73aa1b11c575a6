import type { Block } from '@aul/manuscript';
import { sql } from 'kysely';
import { PublicationState } from '../graphql/publication.ts';
import { languagesOf } from '../manuscript/published-content.ts';
import type { Transaction } from '../operation.ts';
import { indexRecords } from '../search/index-records.ts';
import { SearchKind } from '../search/search-document.entity.ts';
import { Story } from '../story/story.entity.ts';
import { toBlocks } from '../story/story-block.ts';

/**
 * Takes the pictures of somebody who may not be shown any more out of the stories that the public sees; a story that opens with
 * one is gone, until it opens with another. Manuscripts stay as they are: they are not published with it.
 */
export async function hidePortraits(tx: Transaction, producerId: string): Promise<void> {
  const { rows: pictures } = await sql<{ id: string }>`
    select id from picture where person_producer_id = ${producerId}
      or (not is_generated and id = (select picture_id from producer where id = ${producerId}))`.execute(
    tx.db,
  );
  const hidden = new Set(pictures.map(({ id }) => id));
  if (hidden.size === 0) return;
  const { rows } = await sql<{ id: string }>`
    select id from story where state = 'PUBLISHED'
      and (picture_id = any(${[...hidden]}::uuid[])
        or exists (select from story_picture where story_id = story.id and story_picture.picture_id = any(${[...hidden]}::uuid[])))
    order by id for no key update`.execute(tx.db);
  const ids = rows.map(({ id }) => id);
  const stories = await tx.em.find(
    Story,
    { id: { $in: ids } },
    { populate: ['pictures'], refresh: true, limit: ids.length, orderBy: { id: 'asc' } },
  );
  for (const story of stories) {
    if (hidden.has(story.picture.id)) {
      tx.em.assign(story, { state: PublicationState.ARCHIVED, title: {}, lead: {}, author: {}, bodies: {} });
      story.pictures.removeAll();
      await unpublish(tx, story.id);
      continue;
    }
    const bodies = languagesOf(story.bodies).flatMap((language) => {
      const body = story.bodies[language];
      if (!body) return [];
      const blocks = toBlocks(body.blocks).flatMap((block) => withoutPictures(block, hidden));
      return [[language, { ...body, blocks }] as const];
    });
    tx.em.assign(story, { bodies: Object.fromEntries(bodies) });
    story.pictures.remove((picture) => hidden.has(picture.id));
  }
  await tx.em.flush();
  await indexRecords(tx, SearchKind.STORY, ids);
}

function withoutPictures(block: Block, hidden: ReadonlySet<string>): Block[] {
  if (block.type === 'PICTURE') return hidden.has(block.pictureId) ? [] : [block];
  if (block.type !== 'GALLERY') return [block];
  const pictureIds = block.pictureIds.filter((id) => !hidden.has(id));
  return pictureIds.length > 0 ? [{ ...block, pictureIds }] : [];
}

/** The desk says so, too. What waits for its hour is looked at then. */
async function unpublish({ db }: Transaction, storyId: string): Promise<void> {
  await sql`
    update manuscript_text set published_revision = null,
      state = case when state = 'PUBLISHED' then 'UNPUBLISHED' else state end
    from manuscript where manuscript.id = manuscript_id and kind = 'STORY' and subject_id = ${storyId}
      and published_revision is not null`.execute(db);
}
