import { isUuid } from '../graphql/node.ts';
import { found, type Transaction } from '../operation.ts';
import { StaffMember } from '../viewer/staff-member.entity.ts';

/** Throws NOT_FOUND. */
export async function findMember({ em }: Transaction, id: string): Promise<{ member: StaffMember }> {
  const member = isUuid(id) ? await em.findOne(StaffMember, { id }) : null;
  return { member: found(member, 'The member of staff') };
}
