import { sql } from 'kysely';
import type { Transaction } from '../operation.ts';

/** Stands for what nobody has written yet. */
export const nothingYet = '…';

/** Names no file: readers see the alternative text in its place. */
const missing = { hash: 'no-picture-yet', width: 1120, height: 747 };

/** Until the end of the transaction, pictures that still lack something can be shown as well. */
export async function showUploads({ db }: Transaction, ids: readonly string[]): Promise<void> {
  await sql`
    insert into picture (id, created_at, updated_at, hash, width, height, widths, alt, credit, licence, is_generated, focus_x, focus_y)
    select id, created_at, created_at, hash, width, height, widths,
      case when alt = '{}' then ${textOf(nothingYet)}::jsonb else alt end,
      coalesce(nullif(credit, ''), ${nothingYet}), coalesce(nullif(licence, ''), ${nothingYet}), is_generated, focus_x, focus_y
    from picture_upload where id = any(${[...ids]}::uuid[])
    on conflict do nothing`.execute(db);
}

/** The same for pictures that nobody may see yet, such as those of somebody who has not consented. */
export async function showPictures({ db }: Transaction, ids: readonly string[]): Promise<void> {
  await sql`update picture set is_public = true where id = any(${[...ids]}::uuid[]) and not is_public`.execute(
    db,
  );
}

/** For a story that has no picture yet: one that says so. Gives its id. */
export async function missingPicture({ db, now }: Transaction): Promise<string> {
  const id = crypto.randomUUID();
  await sql`
    insert into picture (id, created_at, updated_at, hash, width, height, widths, alt, credit, licence, is_generated, focus_x, focus_y)
    values (${id}, ${now}, ${now}, ${missing.hash}, ${missing.width}, ${missing.height}, ${[missing.width]}::integer[],
      ${textOf(nothingYet)}::jsonb, ${nothingYet}, ${nothingYet}, false, 50, 50)`.execute(db);
  return id;
}

const textOf = (text: string) => JSON.stringify({ en: { text, origin: 'WRITTEN', isReviewed: false } });
