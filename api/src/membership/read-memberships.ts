import { sql } from 'kysely';
import { isNamed, isOwn } from '../assistance/kept-conditions.ts';
import { isOwnBrand } from '../brand/desk-brand-row.ts';
import type { Context } from '../context.ts';
import { given } from '../graphql/given.ts';
import type { Page, PageArgs } from '../graphql/page.ts';
import { rowPage } from '../graphql/row-page.ts';
import type { StaffViewer } from '../viewer/viewer.ts';
import { type DeskMembershipRow, deskMembershipRow, memberships } from './desk-membership-row.ts';

interface RegisterFilter {
  brand: string;
  text?: string | null | undefined;
  state?: string | null | undefined;
}

/** SQL: what somebody sees of registers: of brands at home in their places all of it, of others their own producers. */
const isSeen = (staff: StaffViewer) => sql`(${isOwnBrand(staff)} or ${isOwn(staff)})`;

/** A line of a register; null where it is none of theirs. */
export function readOwnMembership(
  context: Context,
  staff: StaffViewer,
  id: string,
): Promise<DeskMembershipRow | null> {
  return context.read(
    sql`(select ${deskMembershipRow} from ${memberships} where membership.id = ${id} and ${isSeen(staff)})`,
  );
}

/** A page of the register of a brand, by the address of the producers. */
export function readRegister(
  context: Context,
  { args, filter, staff }: { args: PageArgs; filter: RegisterFilter; staff: StaffViewer },
): Promise<Page<DeskMembershipRow>> {
  return rowPage(context, {
    args,
    order: { expression: sql`producer.slug`, direction: 'asc', type: 'text', name: 'address' },
    id: sql`membership.id`,
    node: deskMembershipRow,
    from: memberships,
    where: [
      sql`membership.brand_id = ${filter.brand}`,
      isSeen(staff),
      ...given(filter.state, (state) => sql`membership.state = ${state}`),
      ...given(filter.text?.trim() || null, (words) => isNamed('producer', words)),
    ],
  });
}
