import { StaffRole } from '../viewer/staff-role.ts';

/** Who keeps producers, products and places. */
export const officerRoles: readonly StaffRole[] = [StaffRole.OFFICER, StaffRole.ADMINISTRATOR];
