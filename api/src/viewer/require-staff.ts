import { DomainError } from '../errors.ts';
import type { StaffRole } from './staff-role.ts';
import type { StaffViewer, Viewer } from './viewer.ts';

/**
 * The member of staff, whose role has to be one of these. Throws CREDENTIALS_NEEDED for everybody who is not staff, and
 * ROLE_NOT_ENOUGH for other roles. To be asked first, so that a refusal tells nothing of what is there.
 */
export function requireStaff(viewer: Viewer, roles: readonly StaffRole[]): StaffViewer {
  if (viewer.kind !== 'STAFF') throw new DomainError('CREDENTIALS_NEEDED', {});
  if (!roles.includes(viewer.role)) throw new DomainError('ROLE_NOT_ENOUGH', {});
  return viewer;
}
