import type { Language } from '@aul/language';
import { type Content, emptyContent, mergeContent, same } from '@aul/manuscript';
import { isUuid } from '../graphql/node.ts';
import type { Manuscript } from '../manuscript/manuscript.entity.ts';
import { ManuscriptConflict } from '../manuscript/manuscript-conflict.entity.ts';
import { ManuscriptText, TextState } from '../manuscript/manuscript-text.entity.ts';
import { openManuscript, openText } from '../manuscript/open-manuscript.ts';
import { textFields } from '../manuscript/text-fields.ts';
import { ManuscriptVersion, VersionReason } from '../manuscript-version/manuscript-version.entity.ts';
import { found, type OperationContext, refuseUnless, type Transaction, transaction } from '../operation.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { checkedContent } from './checked-content.ts';
import { keepConflicts } from './keep-conflicts.ts';
import { type WrittenText, writeRevision } from './write-revision.ts';

export interface TextToSave {
  manuscript: string;
  language: Language;
  /** The same save sent again has the same answer, and no other effect. */
  saveId: string;
  /** That the content was made from. 0: there was none. */
  baseRevision: number;
  content: unknown;
}

export interface SavedText {
  /** Of the text as it is now; 0 where there still is none. */
  revision: number;
  content: Content;
  /** That which is exactly what was sent; older than `revision` when it was merged with the words of others. */
  sentRevision: number;
  isMerged: boolean;
  state: TextState;
  /** Of this save. */
  conflicts: ManuscriptConflict[];
}

/**
 * Saves a text. What others have written since its `baseRevision` is merged with it, and words for which there is no place are
 * kept as conflicts: nobody's are ever lost. What was sent is then a version of its own below the merged one, so that the writer
 * may go on from either. Nothing is written where nothing is different. A text in the trash is saved too: its words are words.
 *
 * Throws as `openManuscript` and `checkedContent`, and BAD_USER_INPUT for a revision that there never was.
 */
export function saveText(ctx: OperationContext, viewer: Viewer, input: TextToSave): Promise<SavedText> {
  const { language, saveId, baseRevision } = input;
  return transaction(ctx, async (tx) => {
    const open = await openManuscript(tx, viewer, { id: input.manuscript, languages: [language] });
    const { staff, manuscript } = open;
    refuseUnless(isUuid(saveId), `"${saveId.slice(0, 60)}" is no id of a save`);
    const text = await openText(tx, open, language);
    const place: WrittenText = { manuscript, language, text };
    const repeated = await tx.em.findOne(ManuscriptVersion, { manuscript, language, saveId });
    if (repeated) return answerOf(tx, place, repeated);

    const base = await contentAt(tx, place, baseRevision);
    const content = checkedContent(manuscript.kind, input.content, base);
    const current = text?.content ?? emptyContent(textFields[manuscript.kind]);
    const revision = text?.revision ?? 0;
    if (same(content, base)) return unchanged(place, current, baseRevision);
    if (same(content, current)) return unchanged(place, current, revision);

    const save = { staff, saveId, content, reason: VersionReason.SAVED };
    const isMerged = baseRevision !== revision;
    const merged = isMerged && mergeContent(base, content, current);
    const saved = writeRevision(tx, place, save);
    const sentRevision = saved.revision;
    if (merged) {
      writeRevision(
        tx,
        { ...place, text: saved },
        { staff, content: merged.content, reason: VersionReason.MERGED },
      );
      const { conflicts } = merged;
      await keepConflicts(tx, place, { staff, revision: saved.revision, base, conflicts });
    }
    await tx.em.flush();
    return {
      revision: saved.revision,
      content: saved.content,
      sentRevision,
      isMerged,
      state: saved.state,
      conflicts: merged ? await conflictsOf(tx, place, saved.revision) : [],
    };
  });
}

/**
 * The content of a revision; an empty one at 0. Of one that was thinned out, that of the nearest before it: what was changed
 * between them then counts as this writer's words, so that nothing of others is overruled unseen. Throws BAD_USER_INPUT for one
 * that there never was.
 */
export async function contentAt(
  { em }: Transaction,
  { manuscript, language }: { manuscript: Manuscript; language: Language },
  revision: number,
): Promise<Content> {
  if (revision === 0) return emptyContent(textFields[manuscript.kind]);
  const [version] = await em.find(
    ManuscriptVersion,
    { manuscript, language, revision: { $lte: revision } },
    { orderBy: { revision: 'desc' }, limit: 1 },
  );
  const text = await em.findOne(ManuscriptText, { manuscript, language });
  refuseUnless(
    version !== undefined && revision <= (text?.revision ?? 0),
    `The text has no revision ${revision}`,
  );
  return version.content;
}

function unchanged({ text }: WrittenText, content: Content, sentRevision: number): SavedText {
  const state = text?.state ?? TextState.DRAFT;
  return { revision: text?.revision ?? 0, content, sentRevision, isMerged: false, state, conflicts: [] };
}

/** A merged revision is written together with the one that was sent, and so follows it. */
async function answerOf(tx: Transaction, place: WrittenText, sent: ManuscriptVersion): Promise<SavedText> {
  const { manuscript, language } = place;
  const next = await tx.em.findOne(ManuscriptVersion, { manuscript, language, revision: sent.revision + 1 });
  const isMerged = next?.reason === VersionReason.MERGED;
  const version = isMerged ? next : sent;
  return {
    revision: version.revision,
    content: version.content,
    sentRevision: sent.revision,
    isMerged,
    state: found(place.text, 'The text').state,
    conflicts: isMerged ? await conflictsOf(tx, place, version.revision) : [],
  };
}

function conflictsOf(
  { em }: Transaction,
  { manuscript, language }: WrittenText,
  revision: number,
): Promise<ManuscriptConflict[]> {
  return em.find(
    ManuscriptConflict,
    { manuscript, language, revision },
    { orderBy: { id: 'asc' }, populate: ['writtenBy'], limit: 500 },
  );
}
