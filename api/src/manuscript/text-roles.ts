import { StaffRole } from '../viewer/staff-role.ts';

/** Who may write texts, and publish them. */
export const textRoles: readonly StaffRole[] = [StaffRole.EDITOR, StaffRole.OFFICER, StaffRole.ADMINISTRATOR];
