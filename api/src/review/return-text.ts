import { noteAudit } from '../audit/note-audit.ts';
import { TextState } from '../manuscript/manuscript-text.entity.ts';
import { nameOf } from '../manuscript/name-of.ts';
import { type OperationContext, refuseUnless, transaction } from '../operation.ts';
import { subjectTypeOf } from '../publishing/publish-texts.ts';
import { lockTexts, requireState, writingState } from '../publishing/publishing-texts.ts';
import type { Viewer } from '../viewer/viewer.ts';
import type { OneText } from './submit-text.ts';

const longestNote = 2_000;

/**
 * A text goes back to its writer, with what is to be changed. Throws as `lockTexts`, TEXT_STATE_WRONG for one that is not in
 * review, and BAD_USER_INPUT without a note.
 */
export function returnText(
  ctx: OperationContext,
  viewer: Viewer,
  { manuscript: id, language, note }: OneText & { note: string },
): Promise<void> {
  return transaction(ctx, async (tx) => {
    const { manuscript, texts } = await lockTexts(tx, viewer, { manuscript: id, languages: [language] });
    refuseUnless(note.trim() !== '', 'Who returns a text says what is to be changed');
    refuseUnless(note.length <= longestNote, `A note has at most ${longestNote} letters`);
    for (const text of texts) {
      requireState(text, [TextState.IN_REVIEW]);
      tx.em.assign(text, {
        state: writingState(text),
        reviewNote: note.trim(),
        reviewer: null,
        reviewedRevision: null,
      });
    }
    manuscript.updatedAt = tx.now;
    noteAudit(tx, viewer, {
      action: 'returnText',
      subjectType: subjectTypeOf(manuscript.kind),
      subjectId: manuscript.subjectId,
      subjectName: await nameOf(tx, manuscript),
      difference: { [`state.${language}`]: { was: TextState.IN_REVIEW, is: texts[0]?.state } },
    });
  });
}
