import { type OperationContext, refuseUnless } from '../operation.ts';
import { plainEmail } from '../viewer/plain-email.rules.ts';
import { requireStaff } from '../viewer/require-staff.ts';
import { StaffMember } from '../viewer/staff-member.entity.ts';
import { StaffRole } from '../viewer/staff-role.ts';
import { system, type Viewer } from '../viewer/viewer.ts';
import { changeAccess } from './change-access.ts';
import { limitStaff, type StaffLimits } from './staff-limits.ts';
import { staffName } from './staff-name.rules.ts';

export interface NewStaff extends Partial<StaffLimits> {
  email: string;
  name: string;
  role: StaffRole;
  /** Who invites: an administrator, or the command line when not said. */
  by?: Viewer;
}

/**
 * Somebody becomes a member of staff. Invited again under the same email, they get the name, role and limits that are said
 * now, and are let in again when they were disabled. Gives their id. Throws BAD_USER_INPUT without a name or an email,
 * CREDENTIALS_NEEDED and ROLE_NOT_ENOUGH, and as `limitStaff` and `changeAccess`.
 */
export async function inviteStaff(ctx: OperationContext, staff: NewStaff): Promise<string> {
  const { by = system, role, places = null, languages = null } = staff;
  if (by.kind !== 'SYSTEM') requireStaff(by, [StaffRole.ADMINISTRATOR]);
  const email = plainEmail(staff.email);
  refuseUnless(
    /^[^\s@<>(),;:"[\]\\]+@[^\s@<>(),;:"[\]\\]+$/.test(email) && email.length <= 254,
    'The email address is not one',
  );
  const name = staffName(staff.name);
  return await changeAccess(ctx, by, {
    action: 'inviteStaff',
    async find({ em, now }) {
      const known = await em.findOne(StaffMember, { email });
      const member = known ?? em.create(StaffMember, { email, name, role, language: 'en', createdAt: now });
      return { member, isNew: !known };
    },
    async work(tx, member) {
      Object.assign(member, { name, role, disabledAt: null });
      await limitStaff(tx, member, { places, languages });
    },
  });
}
