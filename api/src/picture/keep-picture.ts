import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { noteAudit } from '../audit/note-audit.ts';
import { type OperationContext, type Transaction, transaction } from '../operation.ts';
import type { StaffViewer } from '../viewer/viewer.ts';
import type { MadePicture } from './make-files.ts';

/**
 * Keeps a picture that staff have sent, with its files, and gives its id: that of before when it is known already, also
 * when it is sent twice at the same moment. A row is there only with all files.
 */
export function keepPicture(
  ctx: OperationContext,
  viewer: StaffViewer,
  { picture, fileName }: { picture: MadePicture; fileName: string },
): Promise<string> {
  return transaction(ctx, async (tx) => {
    const { hash, width, height, widths } = picture;
    await lockHash(tx, hash);
    await picture.place();
    const { rows: known } = await sql<{ id: string }>`
      update picture_upload set created_at = ${tx.now} where hash = ${hash} returning id`.execute(tx.db);
    const { rows: complete } = await sql<{ id: string }>`
      select id from picture where hash = ${hash}`.execute(tx.db);
    const before = complete[0] ?? known[0];
    if (before) return before.id;
    const id = uuidv7();
    await sql`insert into picture_upload (id, hash, width, height, widths, alt, sent_by_id, created_at)
      values (${id}, ${hash}, ${width}, ${height}, ${widths}::integer[], '{}', ${viewer.id}, ${tx.now})`.execute(
      tx.db,
    );
    noteAudit(tx, viewer, {
      action: 'sendPicture',
      subjectType: 'Picture',
      subjectId: id,
      subjectName: fileName,
    });
    return id;
  });
}

/** Whoever adds or takes away the files of this hash does so alone, until the end of the transaction. */
export async function lockHash({ db }: Pick<Transaction, 'db'>, hash: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`picture ${hash}`}, 0))`.execute(db);
}
