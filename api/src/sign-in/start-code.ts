import { hash, randomInt } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { type OperationContext, transaction } from '../operation.ts';
import { plainEmail } from '../viewer/plain-email.rules.ts';
import { StaffMember } from '../viewer/staff-member.entity.ts';
import { SignInCode } from './sign-in-code.entity.ts';
import { SignInKind } from './sign-in-kind.ts';

const codeMinutes = 10;

export interface StartedCode {
  code: string;
  name: string;
  email: string;
}

/** Six digits for whoever signs in by an address; null where nobody does. The codes before it are void. */
export function startCode(ctx: OperationContext, email: string): Promise<StartedCode | null> {
  return transaction(ctx, async ({ em, now }) => {
    const staff = await em.findOne(StaffMember, { email: plainEmail(email), disabledAt: null });
    if (!staff) return null;
    const id = uuidv7();
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    em.create(SignInCode, {
      id,
      kind: SignInKind.CODE,
      staff,
      codeHash: hashCode(id, code),
      attempts: 0,
      createdAt: now,
      expiresAt: new Date(now.getTime() + codeMinutes * 60_000),
    });
    return { code, name: staff.name, email: staff.email };
  });
}

function hashCode(id: string, code: string): Buffer {
  return hash('sha256', `${id}:${code}`, 'buffer');
}
