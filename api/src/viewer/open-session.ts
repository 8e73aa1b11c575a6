import type { Language } from '@aul/language';
import { found, type OperationContext, transaction } from '../operation.ts';
import { hashToken, newToken } from './secret-token.ts';
import { StaffMember } from './staff-member.entity.ts';
import type { StaffRole } from './staff-role.ts';
import { StaffSession } from './staff-session.entity.ts';

const sessionHours = 12;

export interface OpenSession {
  /** Shown once: only its hash is kept. */
  token: string;
  expiresAt: Date;
  name: string;
  role: StaffRole;
}

/** By what its owner tells a session from others. */
export interface SessionOrigin {
  /** Address that it is opened from. */
  openedFrom?: string | undefined;
  device?: string | undefined;
  /** That the desk is read in; as before where it is left out. */
  language?: Language | undefined;
}

/** Lets a member of staff in for twelve hours. Throws NOT_FOUND when there is none, or they are disabled. */
export function openSession(
  ctx: OperationContext,
  staffId: string,
  { language, ...origin }: SessionOrigin = {},
): Promise<OpenSession> {
  return transaction(ctx, async ({ em, now }) => {
    const staff = found(
      await em.findOne(StaffMember, { id: staffId, disabledAt: null }),
      'The member of staff',
    );
    if (language) staff.language = language;
    const token = newToken();
    const expiresAt = new Date(now.getTime() + sessionHours * 3_600_000);
    em.create(StaffSession, { ...origin, tokenHash: hashToken(token), staff, createdAt: now, expiresAt });
    return { token, expiresAt, name: staff.name, role: staff.role };
  });
}
