import type { OperationContext } from '../operation.ts';
import { requireStaff } from '../viewer/require-staff.ts';
import { StaffRole } from '../viewer/staff-role.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { changeAccess } from './change-access.ts';
import { findMember } from './find-member.ts';

/** An administrator lets somebody in again, as who they were. Throws CREDENTIALS_NEEDED, ROLE_NOT_ENOUGH, NOT_FOUND. */
export async function enableStaff(ctx: OperationContext, viewer: Viewer, id: string): Promise<void> {
  requireStaff(viewer, [StaffRole.ADMINISTRATOR]);
  await changeAccess(ctx, viewer, {
    action: 'enableStaff',
    find: (tx) => findMember(tx, id),
    work(_tx, member) {
      member.disabledAt = null;
    },
  });
}
