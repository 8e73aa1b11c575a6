import { type Kysely, sql } from 'kysely';
import { hashToken } from './secret-token.ts';
import { anybody, type StaffViewer, type Viewer } from './viewer.ts';

/**
 * Whose session the token opens: a member of staff while it lasts and they are not disabled, anybody otherwise. Asked anew
 * for every request, so that whoever is disabled is out at once, and a changed role counts at once.
 */
export async function findViewer(
  db: Kysely<unknown>,
  { token, now }: { token: string | undefined; now: Date },
): Promise<Viewer> {
  if (!token) return anybody;
  const { rows } = await sql<Omit<StaffViewer, 'kind'>>`
    select staff_member.id, role, languages, encode(sha256(token_hash), 'hex') as "sessionId",
      (select array_agg(path order by path) from staff_place join place on place.id = place_id
        where staff_member_id = staff_member.id) as places
    from staff_session join staff_member on staff_member.id = staff_id
    where token_hash = ${hashToken(token)} and expires_at > ${now} and disabled_at is null`.execute(db);
  const [staff] = rows;
  return staff ? { ...staff, kind: 'STAFF' } : anybody;
}
