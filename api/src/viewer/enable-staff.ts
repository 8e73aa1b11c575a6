import type { OperationContext } from '../operation.ts';
import { changeAccess } from './change-access.ts';
import { findMember } from './find-member.ts';
import { requireStaff } from './require-staff.ts';
import { StaffRole } from './staff-role.ts';
import type { Viewer } from './viewer.ts';

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
