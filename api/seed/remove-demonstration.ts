import { sql } from 'kysely';
import { type OperationContext, transaction } from '../src/operation.ts';
import { isOfDemonstration } from './record-id.ts';

/** How much there is that was not loaded by the demonstration: people work with this database. */
export async function countOwnRecords({ em }: OperationContext): Promise<number> {
  const { rows } = await sql<{ count: string }>`
    select (select count(*) from product where not is_demonstration)
      + (select count(*) from producer where not is_demonstration)
      + (select count(*) from story where not is_demonstration) as count`.execute(em.getKysely());
  return Number(rows[0]?.count ?? 0);
}

/**
 * How many orders there are of producers of the demonstration. Orders are kept for good, and so is whoever they were
 * bought from: while there are any, the demonstration stays.
 */
export async function countOrders({ em }: OperationContext): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(distinct order_id)::int as count from fulfilment join producer on producer.id = producer_id
    where is_demonstration`.execute(em.getKysely());
  return rows[0]?.count ?? 0;
}

/**
 * Takes the demonstration out, all of it or nothing: what is invented goes, and so do the real brands, organizations
 * and specializations that came with it, unless something of one's own refers to them. Places, markets, rates,
 * directions and product types stay.
 */
export function removeDemonstration(ctx: OperationContext): Promise<void> {
  return transaction(ctx, async ({ db }) => {
    const demo = sql`(select id from product where is_demonstration)`;
    const makers = sql`(select id from producer where is_demonstration)`;
    const variants = sql`(select id from product_variant where product_id in ${demo})`;
    for (const statement of [
      // From the leaves up, so that no deletion has to look for what hangs on it, row by row.
      sql`delete from story where is_demonstration`,
      sql`delete from offer where variant_id in ${variants}`,
      sql`delete from price where variant_id in ${variants}`,
      sql`delete from stock where variant_id in ${variants}`,
      sql`delete from product_variant where product_id in ${demo}`,
      sql`delete from product_picture where product_id in ${demo}`,
      sql`delete from brand_use where product_id in ${demo}`,
      sql`delete from certificate where product_id in ${demo} or producer_id in ${makers}`,
      sql`delete from search_document where record_id in ${demo} or record_id in ${makers}`,
      sql`delete from product where is_demonstration`,
      sql`delete from consent where producer_id in ${makers}`,
      sql`delete from organization_membership where producer_id in ${makers}`,
      sql`delete from brand_membership where producer_id in ${makers}`,
      sql`delete from producer_direction where producer_id in ${makers}`,
      sql`delete from producer where is_demonstration`,
      sql`delete from specialization where ${isOfDemonstration('id')}`,
      sql`delete from facility where ${isOfDemonstration('id')}`,
      sql`delete from brand_criterion where ${isOfDemonstration('brand_id')}
        and brand_id not in (select brand_id from brand_membership)`,
      sql`delete from brand where ${isOfDemonstration('id')} and id not in (select brand_id from brand_membership)
        and id not in (select brand_id from story_brand)`,
      sql`delete from organization where ${isOfDemonstration('id')}
        and id not in (select organization_id from organization_membership)
        and id not in (select owner_id from brand where owner_id is not null)`,
      sql`delete from search_document where kind = 'STORY' and record_id not in (select id from story)`,
      sql`delete from search_document where kind = 'BRAND' and record_id not in (select id from brand)`,
    ])
      await statement.execute(db);
  });
}

/** Pictures that a program drew and nothing shows any more; their files stay where they are. */
export async function removeUnusedPictures({ em }: OperationContext): Promise<void> {
  await sql`delete from picture where is_generated
    and id not in (select picture_id from product_picture)
    and id not in (select picture_id from producer where picture_id is not null)
    and id not in (select picture_id from place where picture_id is not null)
    and id not in (select picture_id from brand where picture_id is not null)
    and id not in (select picture_id from story)
    and id not in (select picture_id from story_picture)`.execute(em.getKysely());
}
