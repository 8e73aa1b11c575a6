import { type OperationContext, refuseUnless, transaction } from '../operation.ts';
import { StaffMember } from './staff-member.entity.ts';
import type { StaffRole } from './staff-role.ts';

export interface NewStaff {
  email: string;
  name: string;
  role: StaffRole;
}

/**
 * Somebody becomes a member of staff. Invited again under the same email, they get the name and role that are said now,
 * and are let in again when they were disabled. Gives their id. Throws BAD_USER_INPUT without a name or an email.
 */
export function inviteStaff(ctx: OperationContext, staff: NewStaff): Promise<string> {
  return transaction(ctx, async ({ em, now }) => {
    const email = staff.email.trim().toLowerCase();
    const name = staff.name.trim();
    refuseUnless(/^[^\s@]+@[^\s@]+$/.test(email) && email.length <= 254, 'The email address is not one');
    refuseUnless(
      name.length > 0 && name.length <= 200,
      'A member of staff has a name of at most 200 letters',
    );
    const known = await em.findOne(StaffMember, { email });
    const member = known ?? em.create(StaffMember, { email, name, role: staff.role, createdAt: now });
    em.assign(member, { name, role: staff.role, disabledAt: null });
    return member.id;
  });
}
