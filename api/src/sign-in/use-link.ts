import { sql } from 'kysely';
import { type OperationContext, transaction } from '../operation.ts';
import { type OpenSession, openSession, type SessionOrigin } from '../viewer/open-session.ts';
import { hashToken } from '../viewer/secret-token.ts';
import { SignInKind } from './sign-in-kind.ts';

/** Opens a session for the token of a link, once, while it is good. Null for everything else. */
export function useLink(
  ctx: OperationContext,
  { token, ...origin }: { token: string } & SessionOrigin,
): Promise<OpenSession | null> {
  return transaction(ctx, async (tx) => {
    const { db, now } = tx;
    const { rows } = await sql<{ staffId: string }>`
      update sign_in_code set used_at = ${now} from staff_member
      where staff_member.id = staff_id and disabled_at is null and code_hash = ${hashToken(token)}
        and kind = ${SignInKind.LINK} and used_at is null and expires_at > ${now}
      returning staff_id as "staffId"`.execute(db);
    return rows[0] ? await openSession(tx, rows[0].staffId, origin) : null;
  });
}
