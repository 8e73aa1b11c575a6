import type { OperationContext } from '../operation.ts';
import { requireStaff } from '../viewer/require-staff.ts';
import { StaffRole } from '../viewer/staff-role.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { changeAccess } from './change-access.ts';
import { findMember } from './find-member.ts';
import { limitStaff, type StaffLimits } from './staff-limits.ts';
import { staffName } from './staff-name.rules.ts';

/** What is not said stays as it is; null for everywhere and for all languages. */
export interface StaffChange extends Partial<StaffLimits> {
  id: string;
  name?: string | undefined;
  role?: StaffRole | undefined;
}

/**
 * An administrator says who somebody is and what they may do; it counts from their next request on. Throws
 * CREDENTIALS_NEEDED, ROLE_NOT_ENOUGH, NOT_FOUND, and as `limitStaff` and `changeAccess`.
 */
export async function changeStaff(
  ctx: OperationContext,
  viewer: Viewer,
  { id, name, role, places, languages }: StaffChange,
): Promise<void> {
  requireStaff(viewer, [StaffRole.ADMINISTRATOR]);
  await changeAccess(ctx, viewer, {
    action: 'changeStaff',
    find: (tx) => findMember(tx, id),
    async work(tx, member) {
      if (name !== undefined) member.name = staffName(name);
      if (role !== undefined) member.role = role;
      const paths = (await member.places.loadItems()).map(({ path }) => path);
      await limitStaff(tx, member, {
        places: places === undefined ? (paths.length > 0 ? paths : null) : places,
        languages: languages === undefined ? (member.languages ?? null) : languages,
      });
    },
  });
}
