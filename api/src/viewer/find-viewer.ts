import { type Kysely, sql } from 'kysely';
import { hashToken } from './secret-token.ts';
import type { StaffRole } from './staff-role.ts';
import { anybody, type Viewer } from './viewer.ts';

/**
 * Who shows `authorization: Bearer …`: a member of staff while their session lasts and they are not disabled, anybody
 * otherwise. Asked anew for every request, so that whoever is disabled is out at once.
 */
export async function findViewer(
  db: Kysely<unknown>,
  { authorization, now }: { authorization: string | undefined; now: Date },
): Promise<Viewer> {
  const [, token] = /^Bearer ([\w-]{43})$/i.exec(authorization ?? '') ?? [];
  if (!token) return anybody;
  const { rows } = await sql<{ id: string; role: StaffRole }>`
    select staff_member.id, role from staff_session join staff_member on staff_member.id = staff_id
    where token_hash = ${hashToken(token)} and expires_at > ${now} and disabled_at is null`.execute(db);
  const [staff] = rows;
  return staff ? { kind: 'STAFF', id: staff.id, role: staff.role } : anybody;
}
