import { sql } from 'kysely';
import { isUuid } from '../graphql/node.ts';
import { type OperationContext, transaction } from '../operation.ts';
import { unscheduleTextsOf } from '../schedule/unschedule-texts.ts';
import { requireStaff } from '../viewer/require-staff.ts';
import { StaffRole } from '../viewer/staff-role.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { changeAccess } from './change-access.ts';
import { findMember } from './find-member.ts';

/**
 * An administrator or the command line lets somebody in no more: their sessions end at once, and codes and links that are
 * under way open nothing. What they scheduled waits no more: nobody would answer for it at its hour. Throws CREDENTIALS_NEEDED, ROLE_NOT_ENOUGH, NOT_FOUND, LAST_ADMINISTRATOR.
 */
export async function disableStaff(ctx: OperationContext, viewer: Viewer, id: string): Promise<void> {
  if (viewer.kind !== 'SYSTEM') requireStaff(viewer, [StaffRole.ADMINISTRATOR]);
  await transaction(ctx, async (outer) => {
    // Manuscripts are locked before staff, as by whoever schedules.
    if (isUuid(id)) await unscheduleTextsOf(outer, viewer, id);
    await changeAccess(outer, viewer, {
      action: 'disableStaff',
      find: (tx) => findMember(tx, id),
      async work({ db, now }, member) {
        member.disabledAt ??= now;
        await sql`delete from staff_session where staff_id = ${id}`.execute(db);
        await sql`delete from passkey_challenge where staff_id = ${id}`.execute(db);
        await sql`update sign_in_code set used_at = ${now} where staff_id = ${id} and used_at is null`.execute(
          db,
        );
      },
    });
  });
}
