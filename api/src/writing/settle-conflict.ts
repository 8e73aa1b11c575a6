import type { Language } from '@aul/language';
import { noteAudit } from '../audit/note-audit.ts';
import { isUuid } from '../graphql/node.ts';
import { ManuscriptConflict } from '../manuscript/manuscript-conflict.entity.ts';
import { openManuscript } from '../manuscript/open-manuscript.ts';
import { found, type OperationContext, transaction } from '../operation.ts';
import type { Viewer } from '../viewer/viewer.ts';

/**
 * Somebody has looked at both words, and the text is as it is to be. The row stays. Settled before, it is left as it is. Throws
 * NOT_FOUND, and as `openManuscript`.
 */
export function settleConflict(
  ctx: OperationContext,
  viewer: Viewer,
  id: string,
): Promise<{ manuscript: string; language: Language }> {
  return transaction(ctx, async (tx) => {
    const conflict = found(isUuid(id) ? await tx.em.findOne(ManuscriptConflict, id) : null, 'The conflict');
    const { language } = conflict;
    const at = { id: conflict.manuscript.id, languages: [language] };
    const { manuscript } = await openManuscript(tx, viewer, at);
    await tx.em.refresh(conflict);
    if (!conflict.settledAt) {
      conflict.settledAt = tx.now;
      noteAudit(tx, viewer, {
        action: 'settleConflict',
        subjectType: 'Manuscript',
        subjectId: manuscript.subjectId,
      });
    }
    return { manuscript: manuscript.id, language };
  });
}
