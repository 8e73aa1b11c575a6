import { StaffRole } from '../viewer/staff-role.ts';

/** Who sees the registers of brands. */
export const registerReaders: readonly StaffRole[] = [
  StaffRole.COMMITTEE,
  StaffRole.OFFICER,
  StaffRole.ADMINISTRATOR,
];

/** Who decides what a register says: who is a member, and which products carry the brand. */
export const registerKeepers: readonly StaffRole[] = [StaffRole.COMMITTEE, StaffRole.ADMINISTRATOR];
