import { noteAudit } from '../audit/note-audit.ts';
import { PublicationState } from '../graphql/publication.ts';
import { type Manuscript, ManuscriptKind } from '../manuscript/manuscript.entity.ts';
import { ManuscriptText, TextState } from '../manuscript/manuscript-text.entity.ts';
import { nameOf } from '../manuscript/name-of.ts';
import {
  languagesOf,
  type PublicColumns,
  readColumns,
  withoutLanguages,
} from '../manuscript/published-content.ts';
import { found, type OperationContext, type Transaction, transaction } from '../operation.ts';
import { indexRecords } from '../search/index-records.ts';
import { SearchKind } from '../search/search-document.entity.ts';
import { Story } from '../story/story.entity.ts';
import { toBlocks } from '../story/story-block.ts';
import { referencesOf } from '../story/story-references.rules.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { publishColumns } from './publish-columns.ts';
import { lastChange, revisionsOf, subjectTypeOf } from './publish-texts.ts';
import { lockTexts, requireState, type TextsAsked, unscheduled } from './publishing-texts.ts';

/**
 * Takes texts from the public; they stay as they are at the desk. A story that is told in no language any more is gone, also from
 * the languages that it only had a title in. Gives the last change as `publishTexts` does. Throws as `lockTexts`, TEXT_STATE_WRONG
 * for a text that is not public, and TEXT_NEEDED where a record would be left without a name.
 */
export function unpublishTexts(
  ctx: OperationContext,
  viewer: Viewer,
  asked: TextsAsked,
): Promise<string | null> {
  return transaction(ctx, async (tx) => {
    const { manuscript, texts } = await lockTexts(tx, viewer, asked);
    for (const text of texts) if (!text.publishedRevision) requireState(text, []);
    const { kind, subjectId } = manuscript;
    const before = found(await readColumns(tx.db, kind, subjectId), 'The record');
    const languages = texts.map(({ language }) => language);
    const after = withoutLanguages(kind, before, languages);
    const isGone = kind === ManuscriptKind.STORY && languagesOf(after.bodies).length === 0;
    const gone = isGone ? await allPublic(tx, manuscript) : texts;
    if (kind === ManuscriptKind.STORY)
      await writeRest(tx, subjectId, isGone ? { fields: {}, bodies: {} } : after);
    else await publishColumns(tx, manuscript, after);

    const was = revisionsOf(gone);
    for (const text of gone)
      tx.em.assign(text, { state: TextState.UNPUBLISHED, publishedRevision: null, ...unscheduled });
    manuscript.updatedAt = tx.now;
    noteAudit(tx, viewer, {
      action: 'unpublishTexts',
      subjectType: subjectTypeOf(kind),
      subjectId,
      subjectName: await nameOf(tx, manuscript),
      difference: { publishedRevision: { was, is: revisionsOf(gone) } },
    });
    await tx.em.flush();
    return lastChange(tx);
  });
}

async function allPublic({ em }: Transaction, manuscript: Manuscript): Promise<ManuscriptText[]> {
  return em.find(
    ManuscriptText,
    { manuscript, publishedRevision: { $ne: null } },
    { orderBy: { language: 'asc' } },
  );
}

/** Facts that were changed meanwhile are no matter here: they go out with the next text. */
async function writeRest(tx: Transaction, id: string, { fields, bodies }: PublicColumns): Promise<void> {
  const story = found(await tx.em.findOne(Story, id, { populate: ['pictures'] }), 'The story');
  const { title = {}, lead = {}, author = {} } = fields;
  const isTold = languagesOf(bodies).length > 0;
  tx.em.assign(story, {
    title,
    lead,
    author,
    bodies,
    state: isTold ? PublicationState.PUBLISHED : PublicationState.ARCHIVED,
  });
  const left = Object.values(bodies).flatMap(({ blocks }) => toBlocks(blocks));
  const shown = new Set(referencesOf(left).pictureIds);
  story.pictures.remove((picture) => !shown.has(picture.id));
  await tx.em.flush();
  await indexRecords(tx, SearchKind.STORY, [id]);
}
