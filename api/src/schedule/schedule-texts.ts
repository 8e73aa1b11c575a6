import { noteAudit } from '../audit/note-audit.ts';
import { TextState } from '../manuscript/manuscript-text.entity.ts';
import { nameOf } from '../manuscript/name-of.ts';
import { type PublicColumns, readColumns } from '../manuscript/published-content.ts';
import { textRoles } from '../manuscript/text-roles.ts';
import { keepVersion } from '../manuscript-version/keep-version.ts';
import { type OperationContext, refuseUnless, transaction } from '../operation.ts';
import { refuseProblems, subjectTypeOf } from '../publishing/publish-texts.ts';
import { lockTexts, type TextsAsked } from '../publishing/publishing-texts.ts';
import { findProblems } from '../publishing-problem/publishing-problems.ts';
import { requireStaff } from '../viewer/require-staff.ts';
import { StaffMember } from '../viewer/staff-member.entity.ts';
import type { Viewer } from '../viewer/viewer.ts';

export interface Schedule extends TextsAsked {
  at: Date;
}

const furthestMs = 2 * 366 * 24 * 3_600_000;

/**
 * Texts are to be published together at a time. What stands in the way now is told now, and looked at again then: a text that is
 * changed until then waits no more. Throws as `lockTexts`, PUBLISHING_PROBLEMS, and BAD_USER_INPUT for a time that has passed or
 * is more than two years ahead.
 */
export function scheduleTexts(
  ctx: OperationContext,
  viewer: Viewer,
  { at, ...asked }: Schedule,
): Promise<void> {
  return transaction(ctx, async (tx) => {
    const staff = requireStaff(viewer, textRoles);
    const { manuscript, texts } = await lockTexts(tx, viewer, asked);
    const ahead = at.getTime() - tx.now.getTime();
    refuseUnless(ahead > 0 && ahead < furthestMs, 'The time has passed, or is more than two years ahead');
    const { kind, subjectId } = manuscript;
    const before: PublicColumns = (await readColumns(tx.db, kind, subjectId)) ?? { fields: {}, bodies: {} };
    refuseProblems(await findProblems(tx, { manuscript, texts, before }));
    for (const text of texts)
      tx.em.assign(text, {
        state: TextState.SCHEDULED,
        publishAt: at,
        scheduledBy: tx.em.getReference(StaffMember, staff.id, { wrapped: true }),
        publishProblem: null,
      });
    for (const text of texts) await keepVersion(tx, text);
    manuscript.updatedAt = tx.now;
    noteAudit(tx, viewer, {
      action: 'scheduleTexts',
      subjectType: subjectTypeOf(kind),
      subjectId,
      subjectName: await nameOf(tx, manuscript),
      difference: Object.fromEntries(
        texts.map(({ language }) => [`publishAt.${language}`, { was: null, is: at.toISOString() }]),
      ),
    });
  });
}
