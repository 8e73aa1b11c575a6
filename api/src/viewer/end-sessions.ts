import { sql } from 'kysely';
import { type OperationContext, transaction } from '../operation.ts';
import { hashToken } from './secret-token.ts';

/** Signs out: the session of this token ends, or with `isEverywhere` all of whoever it belongs to. */
export function endSessions(
  ctx: OperationContext,
  { token, isEverywhere }: { token: string; isEverywhere: boolean },
): Promise<void> {
  return transaction(ctx, async ({ db }) => {
    const own = sql`token_hash = ${hashToken(token)}`;
    const all = sql`staff_id = (select staff_id from staff_session where ${own})`;
    await sql`delete from staff_session where ${isEverywhere ? all : own}`.execute(db);
  });
}
