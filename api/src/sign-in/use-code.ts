import { sql } from 'kysely';
import { type OperationContext, transaction } from '../operation.ts';
import { type OpenSession, openSession, type SessionOrigin } from '../viewer/open-session.ts';
import { plainEmail } from '../viewer/plain-email.rules.ts';
import { SignInKind } from './sign-in-kind.ts';

const mostAttempts = 5;

/**
 * Opens a session for the newest code of an address, once, within its ten minutes, at the first five attempts. Null for
 * everything else: one statement, whether somebody signs in by the address or not.
 */
export function useCode(
  ctx: OperationContext,
  { email, code, ...origin }: { email: string; code: string } & SessionOrigin,
): Promise<OpenSession | null> {
  return transaction(ctx, async (tx) => {
    const { db, now } = tx;
    const { rows } = await sql<{ staffId: string; isRight: boolean }>`
      update sign_in_code set attempts = attempts + 1,
        used_at = case when code_hash = sha256(convert_to(id::text || ':' || ${code.replace(/\s/g, '')}, 'UTF8')) then ${now}::timestamptz end
      where id = (
        select sign_in_code.id from sign_in_code join staff_member on staff_member.id = staff_id
        where email = ${plainEmail(email)} and disabled_at is null and kind = ${SignInKind.CODE}
        order by sign_in_code.created_at desc, sign_in_code.id desc limit 1 for update of sign_in_code)
        and attempts < ${mostAttempts} and used_at is null and expires_at > ${now}
      returning staff_id as "staffId", used_at is not null as "isRight"`.execute(db);
    const [tried] = rows;
    return tried?.isRight ? await openSession(tx, tried.staffId, origin) : null;
  });
}
