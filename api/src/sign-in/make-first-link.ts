import { type OperationContext, transaction } from '../operation.ts';
import { inviteStaff } from '../staff/invite-staff.ts';
import { StaffMember } from '../viewer/staff-member.entity.ts';
import { StaffRole } from '../viewer/staff-role.ts';
import { makeLink } from './make-link.ts';

const firstAdministrator = 'admin@example.org';
export const firstLinkHours = 24;

/** Where there is no staff yet: the first administrator, and the token of a link for them. Null afterwards. */
export function makeFirstLink(ctx: OperationContext): Promise<string | null> {
  return transaction(ctx, async (tx) => {
    if ((await tx.em.count(StaffMember)) > 0) return null;
    const role = StaffRole.ADMINISTRATOR;
    const staffId = await inviteStaff(tx, { email: firstAdministrator, name: 'Administrator', role });
    return await makeLink(tx, { staffId, hours: firstLinkHours });
  });
}
