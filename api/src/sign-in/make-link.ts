import { sql } from 'kysely';
import { found, type OperationContext, transaction } from '../operation.ts';
import { hashToken, newToken } from '../viewer/secret-token.ts';
import { StaffMember } from '../viewer/staff-member.entity.ts';
import { SignInCode } from './sign-in-code.entity.ts';
import { SignInKind } from './sign-in-kind.ts';

/**
 * A link by which a member of staff signs in once, within these hours. Gives its token, which is told this once; the links
 * before it are void. Throws NOT_FOUND for whoever is not there or disabled.
 */
export function makeLink(
  ctx: OperationContext,
  { staffId, hours }: { staffId: string; hours: number },
): Promise<string> {
  return transaction(ctx, async ({ db, em, now }) => {
    const staff = found(
      await em.findOne(StaffMember, { id: staffId, disabledAt: null }),
      'The member of staff',
    );
    await sql`
      update sign_in_code set used_at = ${now}
      where staff_id = ${staffId} and used_at is null and kind = ${SignInKind.LINK}`.execute(db);
    const token = newToken();
    const expiresAt = new Date(now.getTime() + hours * 3_600_000);
    em.create(SignInCode, {
      kind: SignInKind.LINK,
      staff,
      codeHash: hashToken(token),
      attempts: 0,
      createdAt: now,
      expiresAt,
    });
    return token;
  });
}

/** The page of the desk that takes the token; it stands behind the #, so that no server hears of it. */
export function welcomeAddress(deskUrl: string, token: string): string {
  return `${deskUrl}/desk/#/welcome/${token}`;
}
