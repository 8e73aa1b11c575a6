import { differenceOf, noteAudit } from '../audit/note-audit.ts';
import { found, type OperationContext, refuseUnless, transaction } from '../operation.ts';
import { Programme } from '../programme/programme.entity.ts';
import { requireStaff } from '../viewer/require-staff.ts';
import { StaffRole } from '../viewer/staff-role.ts';
import type { Viewer } from '../viewer/viewer.ts';

export interface Rules {
  isReviewRequired: boolean;
  /** IANA. */
  timezone: string;
}

/** As they are; where there is no programme yet, as they are at first. */
export async function readPublishingRules({ em }: OperationContext): Promise<Rules> {
  const programme = await em.findOne(Programme, { id: 1 });
  const { isReviewRequired, timezone } = programme ?? new Programme();
  return { isReviewRequired, timezone };
}

/**
 * An administrator says how the programme publishes. What is public stays so. Throws CREDENTIALS_NEEDED, ROLE_NOT_ENOUGH,
 * NOT_FOUND without a programme, and BAD_USER_INPUT for a time zone that is none.
 */
export function setPublishingRules(ctx: OperationContext, viewer: Viewer, rules: Rules): Promise<void> {
  return transaction(ctx, async (tx) => {
    requireStaff(viewer, [StaffRole.ADMINISTRATOR]);
    refuseUnless(isTimeZone(rules.timezone), `"${rules.timezone.slice(0, 60)}" is not a time zone`);
    const programme = found(await tx.em.findOne(Programme, { id: 1 }), 'The programme');
    const { isReviewRequired, timezone } = programme;
    const difference = differenceOf<Record<string, unknown>>({ isReviewRequired, timezone }, { ...rules });
    if (Object.keys(difference).length === 0) return;
    tx.em.assign(programme, rules);
    noteAudit(tx, viewer, {
      action: 'setPublishingRules',
      subjectType: 'Programme',
      subjectId: '1',
      difference,
    });
  });
}

function isTimeZone(name: string): boolean {
  return Intl.supportedValuesOf('timeZone').includes(name);
}
