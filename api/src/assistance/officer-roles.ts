import { StaffRole } from '../viewer/staff-role.ts';

/** Who keeps producers and products. */
export const officerRoles: readonly StaffRole[] = [StaffRole.OFFICER, StaffRole.ADMINISTRATOR];
