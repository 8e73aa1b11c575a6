import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { type OperationContext, transaction } from '../operation.ts';
import { lockHash } from './keep-picture.ts';
import { fileNames } from './picture-files.ts';

const keptDays = 30;
const dayMs = 24 * 3_600_000;

interface Folders {
  media: string;
  incoming: string;
}

/**
 * Forgets pictures that were sent 30 days ago, never completed and stand in no manuscript: rows and files. Also what a
 * process has left of files on their way that ended long ago. Gives how many pictures.
 */
export async function forgetUploads(ctx: OperationContext, { media, incoming }: Folders): Promise<number> {
  const before = new Date(ctx.now.getTime() - keptDays * dayMs);
  const isForgotten = sql`created_at < ${before} and not exists (select from picture where picture.id = upload.id)
    and not exists (select from manuscript where strpos(facts::text, upload.id::text) > 0)
    and not exists (select from manuscript_text where strpos(content::text, upload.id::text) > 0)`;
  const { rows } = await sql<{ id: string; hash: string }>`
    select id, hash from picture_upload as upload where ${isForgotten} order by id limit 1000`.execute(
    ctx.db,
  );
  let forgotten = 0;
  for (const { id, hash } of rows)
    await transaction(ctx, async (tx) => {
      await lockHash(tx, hash);
      const { rows: deleted } = await sql<{ widths: number[] }>`
        delete from picture_upload as upload where id = ${id} and ${isForgotten} returning widths`.execute(
        tx.db,
      );
      for (const { widths } of deleted) {
        for (const name of fileNames({ hash, widths })) await rm(join(media, name), { force: true });
        forgotten += 1;
      }
    });
  await clear(incoming, ctx.now);
  return forgotten;
}

async function clear(folder: string, now: Date): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: now.getTime() }));
    if (mtimeMs < now.getTime() - dayMs) await rm(path, { force: true });
  }
}
