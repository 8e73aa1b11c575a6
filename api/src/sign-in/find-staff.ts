import { found, type OperationContext } from '../operation.ts';
import { plainEmail } from '../viewer/plain-email.rules.ts';
import { StaffMember } from '../viewer/staff-member.entity.ts';

/** Id of whoever signs in by an address. Throws NOT_FOUND. */
export async function findStaff({ em }: OperationContext, email: string): Promise<string> {
  const member = await em.findOne(StaffMember, { email: plainEmail(email) });
  return found(member, `Anybody with the address ${plainEmail(email)}`).id;
}
