import { sql } from 'kysely';
import type { OperationContext } from '../operation.ts';

/** A job: deletes baskets that nobody has touched for a month, but for those that were ever tried to be bought. */
export async function forgetBaskets({ db, now }: OperationContext): Promise<void> {
  await sql`
    delete from basket where expires_at < ${now} and not exists (select from checkout where basket_id = basket.id)`.execute(
    db,
  );
}
