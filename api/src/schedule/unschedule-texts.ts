import { noteAudit } from '../audit/note-audit.ts';
import { TextState } from '../manuscript/manuscript-text.entity.ts';
import { nameOf } from '../manuscript/name-of.ts';
import { type OperationContext, transaction } from '../operation.ts';
import { subjectTypeOf } from '../publishing/publish-texts.ts';
import {
  lockTexts,
  requireState,
  type TextsAsked,
  unscheduled,
  writingState,
} from '../publishing/publishing-texts.ts';
import type { Viewer } from '../viewer/viewer.ts';

/** Texts wait for their hour no more. Throws as `lockTexts`, and TEXT_STATE_WRONG for one that does not wait. */
export function unscheduleTexts(ctx: OperationContext, viewer: Viewer, asked: TextsAsked): Promise<void> {
  return transaction(ctx, async (tx) => {
    const { manuscript, texts } = await lockTexts(tx, viewer, asked);
    for (const text of texts) requireState(text, [TextState.SCHEDULED]);
    const difference = Object.fromEntries(
      texts.map(({ language, publishAt }) => [`publishAt.${language}`, { was: publishAt, is: null }]),
    );
    for (const text of texts) tx.em.assign(text, { state: writingState(text), ...unscheduled });
    manuscript.updatedAt = tx.now;
    noteAudit(tx, viewer, {
      action: 'unscheduleTexts',
      subjectType: subjectTypeOf(manuscript.kind),
      subjectId: manuscript.subjectId,
      subjectName: await nameOf(tx, manuscript),
      difference,
    });
  });
}
