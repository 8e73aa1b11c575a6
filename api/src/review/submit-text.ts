import type { Language } from '@aul/language';
import { noteAudit } from '../audit/note-audit.ts';
import { DomainError } from '../errors.ts';
import { TextState } from '../manuscript/manuscript-text.entity.ts';
import { nameOf } from '../manuscript/name-of.ts';
import { type OperationContext, transaction } from '../operation.ts';
import { subjectTypeOf } from '../publishing/publish-texts.ts';
import { lockTexts, requireState } from '../publishing/publishing-texts.ts';
import type { Viewer } from '../viewer/viewer.ts';

export interface OneText {
  manuscript: string;
  language: Language;
}

/**
 * A text is ready for somebody else to read. Throws as `lockTexts`, and TEXT_STATE_WRONG for one that waits already, or of which
 * the public has every word.
 */
export function submitText(
  ctx: OperationContext,
  viewer: Viewer,
  { manuscript: id, language }: OneText,
): Promise<void> {
  return transaction(ctx, async (tx) => {
    const { manuscript, texts } = await lockTexts(tx, viewer, { manuscript: id, languages: [language] });
    for (const text of texts) {
      requireState(text, [TextState.DRAFT, TextState.PUBLISHED, TextState.UNPUBLISHED]);
      if (text.publishedRevision === text.revision)
        throw new DomainError('TEXT_STATE_WRONG', { language, state: text.state });
      tx.em.assign(text, { state: TextState.IN_REVIEW, reviewNote: null });
    }
    manuscript.updatedAt = tx.now;
    noteAudit(tx, viewer, {
      action: 'submitText',
      subjectType: subjectTypeOf(manuscript.kind),
      subjectId: manuscript.subjectId,
      subjectName: await nameOf(tx, manuscript),
      difference: { [`state.${language}`]: { was: null, is: TextState.IN_REVIEW } },
    });
  });
}
