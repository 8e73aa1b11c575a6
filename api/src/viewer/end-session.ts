import { sql } from 'kysely';
import { found, type OperationContext, transaction } from '../operation.ts';
import type { StaffViewer } from './viewer.ts';

/** A session of the viewer ends. Throws NOT_FOUND for every other. */
export function endSession(ctx: OperationContext, viewer: StaffViewer, id: string): Promise<void> {
  return transaction(ctx, async ({ db }) => {
    const { rows } = await sql`
      delete from staff_session where staff_id = ${viewer.id} and encode(sha256(token_hash), 'hex') = ${id}
      returning staff_id`.execute(db);
    found(rows[0], 'The session');
  });
}
