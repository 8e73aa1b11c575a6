import { StaffRole } from '../viewer/staff-role.ts';

/** Who sends and describes pictures. */
export const pictureRoles = [StaffRole.EDITOR, StaffRole.OFFICER, StaffRole.ADMINISTRATOR] as const;
