import { sql } from 'kysely';
import { type OperationContext, type Transaction, transaction } from '../operation.ts';
import { refreshOffers } from '../price/refresh-offers.ts';
import { keptDays, pruneChanges } from './prune-changes.ts';

const dayMs = 86_400_000;
/** Clocks of hosts differ by less: one that is a little behind turns no day back. */
const aheadMs = 3_600_000;

/**
 * Writes the changes that time alone makes: certificates and memberships that begin or end, seasons, rates of a day to
 * come; for all days that have passed since it was last done, up to the one of `now` in UTC. Then forgets changes that
 * are too old. To be called at the start of each day; again on the same day it does nothing.
 *
 * After a clock that was ahead the day is in the future: it is turned back then, with the changes of all days between,
 * and told.
 */
export function turnDay(ctx: OperationContext): Promise<{ wasAheadAt?: string }> {
  return transaction(ctx, async (tx) => {
    // Nobody waits for this, and after a long absence it is much.
    await sql`set local statement_timeout = 0`.execute(tx.db);
    const { rows } = await sql<{ day: string }>`select day::text from change_progress for update`.execute(
      tx.db,
    );
    const day = rows[0]?.day ?? tx.today;
    const isAhead = Date.parse(day) - tx.now.getTime() > aheadMs;
    if (day >= tx.today && !isAhead) return {};
    const days = isAhead ? { from: tx.today, to: day } : { from: day, to: tx.today };
    await noteChanges(tx, days);
    if (await isRateOf(tx, days)) await refreshOffers(tx, 'all');
    await sql`update change_progress set day = ${tx.today}::date`.execute(tx.db);
    await pruneChanges(tx.db, new Date(tx.now.getTime() - keptDays * dayMs));
    return isAhead ? { wasAheadAt: day } : {};
  });
}

/** ISO dates, the earlier one first. */
interface Days {
  from: string;
  to: string;
}

/** What differs between two days. */
async function noteChanges({ db }: Transaction, { from, to }: Days): Promise<void> {
  // What was valid to a day is gone on the next.
  const begins = sql`valid_from > ${from}::date and valid_from <= ${to}::date`;
  const ends = sql`valid_to >= ${from}::date and valid_to < ${to}::date`;
  const inSeason = (of: string) => sql`(extract(month from ${of}::date) = any(product.season_months))`;
  const listTags = sql`product_list_tags(product.id, product.place_id, product.producer_id, product.product_type_id)`;
  await sql`
    with membership as (select * from brand_membership where state = 'ACTIVE' and (${begins} or ${ends})),
    product_now as (
      select product.* from certificate join product on product.id = product_id
      where (issued_on > ${from}::date and issued_on <= ${to}::date)
        or (expires_on >= ${from}::date and expires_on < ${to}::date)
      union select product.* from product
      where supply_kind = 'SEASONAL' and ${inSeason(from)} <> ${inSeason(to)}
      union select product.* from membership join product on product.producer_id = membership.producer_id
        join brand_use on brand_use.product_id = product.id and brand_use.brand_id = membership.brand_id
    ),
    touched (type, id, tag) as (
      select 'Product', product.id, tag from product_now as product,
        lateral (select record_tag(product.id) as tag union all select tag from ${listTags}) as tags
        where product.state = 'PUBLISHED'
      union all select 'Producer', producer.id, tag from membership
        join producer on producer.id = membership.producer_id and producer.state = 'PUBLISHED',
        lateral (select record_tag(producer.id) as tag union all select tag from producer_list_tags(producer.id, producer.place_id)) as tags
      union all select 'Brand', brand.id, tag from membership join brand on brand.id = brand_id and brand.state = 'PUBLISHED',
        unnest(array[record_tag(brand.id), record_tag(membership.id), 'members@' || record_tag(brand.id)]) as tag
      union all select 'Organization', organization_id, tag from organization_membership
        join producer on producer.id = producer_id and producer.state = 'PUBLISHED',
        unnest(array[record_tag(organization_id), 'producers@organization:' || record_tag(organization_id)]) as tag
        where (${begins} or ${ends})
    ),
    noted as (
      insert into change (type, record_id, tags)
      select type, id, array_agg(distinct tag order by tag) from touched group by type, id order by type, id
    )
    select pg_notify('aul_change', '')`.execute(db);
}

/** Whether a rate becomes the one of a day between: of today, or of one that was missed. */
async function isRateOf({ db }: Transaction, { from, to }: Days): Promise<boolean> {
  const { rows } = await sql`
    select from exchange_rate where date > ${from}::date and date <= ${to}::date limit 1`.execute(db);
  return rows.length > 0;
}
