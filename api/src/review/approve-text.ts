import { noteAudit } from '../audit/note-audit.ts';
import { DomainError } from '../errors.ts';
import { type ManuscriptText, TextState } from '../manuscript/manuscript-text.entity.ts';
import { nameOf } from '../manuscript/name-of.ts';
import { textRoles } from '../manuscript/text-roles.ts';
import { keepVersion } from '../manuscript-version/keep-version.ts';
import { ManuscriptVersion } from '../manuscript-version/manuscript-version.entity.ts';
import { type OperationContext, type Transaction, transaction } from '../operation.ts';
import { subjectTypeOf } from '../publishing/publish-texts.ts';
import { lockTexts, requireState } from '../publishing/publishing-texts.ts';
import { requireStaff } from '../viewer/require-staff.ts';
import { StaffMember } from '../viewer/staff-member.entity.ts';
import type { Viewer } from '../viewer/viewer.ts';
import type { OneText } from './submit-text.ts';

/**
 * Somebody else than its writers approves the revision of a text that they have read; any change after that needs it again. It
 * stays in review until it is published. Throws as `lockTexts`, TEXT_STATE_WRONG for one that is not in review, TEXT_CHANGED for
 * one of another revision by now, and FOUR_EYES for who has written in it since it was last public.
 */
export function approveText(
  ctx: OperationContext,
  viewer: Viewer,
  { manuscript: id, language, revision }: OneText & { revision: number },
): Promise<void> {
  return transaction(ctx, async (tx) => {
    const staff = requireStaff(viewer, textRoles);
    const { manuscript, texts } = await lockTexts(tx, viewer, { manuscript: id, languages: [language] });
    for (const text of texts) {
      requireState(text, [TextState.IN_REVIEW]);
      if (text.revision !== revision) throw new DomainError('TEXT_CHANGED', { language });
      if (await hasWritten(tx, text, staff.id)) throw new DomainError('FOUR_EYES', {});
      tx.em.assign(text, {
        reviewer: tx.em.getReference(StaffMember, staff.id, { wrapped: true }),
        reviewedRevision: text.revision,
        reviewNote: null,
      });
      await keepVersion(tx, text);
    }
    manuscript.updatedAt = tx.now;
    noteAudit(tx, viewer, {
      action: 'approveText',
      subjectType: subjectTypeOf(manuscript.kind),
      subjectId: manuscript.subjectId,
      subjectName: await nameOf(tx, manuscript),
      difference: { [`reviewedRevision.${language}`]: { was: null, is: revision } },
    });
  });
}

async function hasWritten(
  { em }: Transaction,
  { manuscript, language, publishedRevision, translator }: ManuscriptText,
  staffId: string,
): Promise<boolean> {
  if (translator?.id === staffId) return true;
  const since = { $gt: publishedRevision ?? 0 };
  return (await em.count(ManuscriptVersion, { manuscript, language, revision: since, savedBy: staffId })) > 0;
}
