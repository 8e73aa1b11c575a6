import { noteAudit } from '../audit/note-audit.ts';
import { DomainError } from '../errors.ts';
import { ManuscriptText, TextState } from '../manuscript/manuscript-text.entity.ts';
import { nameOf } from '../manuscript/name-of.ts';
import { openManuscript } from '../manuscript/open-manuscript.ts';
import type { OperationContext } from '../operation.ts';
import { transaction } from '../operation.ts';
import type { Viewer } from '../viewer/viewer.ts';

/**
 * Puts a manuscript in the trash, from which it can be taken again as it was. What waits for its hour waits no more. Throws
 * MANUSCRIPT_PUBLIC while the public sees it in any language, and as `openManuscript`, for all languages that it is written in.
 */
export function trashManuscript(ctx: OperationContext, viewer: Viewer, id: string): Promise<void> {
  return transaction(ctx, async (tx) => {
    const open = await openManuscript(tx, viewer, { id, languages: [] });
    const { manuscript } = open;
    const texts = await tx.em.find(ManuscriptText, { manuscript }, { orderBy: { language: 'asc' } });
    await openManuscript(tx, viewer, { id, languages: texts.map(({ language }) => language) });
    const seen = texts.filter(({ publishedRevision }) => publishedRevision).map(({ language }) => language);
    if (seen.length > 0) throw new DomainError('MANUSCRIPT_PUBLIC', { languages: seen.join(', ') });
    if (manuscript.trashedAt) return;
    for (const text of texts)
      if (text.state === TextState.SCHEDULED)
        Object.assign(text, { state: TextState.DRAFT, publishAt: null, scheduledBy: null });
    manuscript.trashedAt = tx.now;
    manuscript.updatedAt = tx.now;
    noteAudit(tx, viewer, {
      action: 'trashManuscript',
      subjectType: 'Manuscript',
      subjectId: manuscript.subjectId,
      subjectName: await nameOf(tx, manuscript),
    });
  });
}

/** Takes a manuscript out of the trash. Throws as `openManuscript`. */
export function untrashManuscript(ctx: OperationContext, viewer: Viewer, id: string): Promise<void> {
  return transaction(ctx, async (tx) => {
    const { manuscript } = await openManuscript(tx, viewer, { id, languages: [] });
    if (!manuscript.trashedAt) return;
    manuscript.trashedAt = null;
    manuscript.updatedAt = tx.now;
    noteAudit(tx, viewer, {
      action: 'untrashManuscript',
      subjectType: 'Manuscript',
      subjectId: manuscript.subjectId,
      subjectName: await nameOf(tx, manuscript),
    });
  });
}
