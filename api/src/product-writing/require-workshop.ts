import { sql } from 'kysely';
import { officerRoles } from '../assistance/officer-roles.ts';
import { found, type Transaction } from '../operation.ts';
import { requireScope } from '../viewer/require-scope.ts';
import { requireStaff } from '../viewer/require-staff.ts';
import type { Viewer } from '../viewer/viewer.ts';

/** Throws NOT_FOUND, or PLACE_NOT_YOURS for a producer whose workshop is elsewhere. */
export async function requireWorkshop(
  { db }: Transaction,
  viewer: Viewer,
  producerId: string,
): Promise<void> {
  const { rows } = await sql<{ path: string }>`
    select path from producer join place on place.id = place_id where producer.id = ${producerId}`.execute(
    db,
  );
  requireScope(requireStaff(viewer, officerRoles), { places: [found(rows[0], 'The producer').path] });
}
