import { sql } from 'kysely';
import type { Transaction } from '../operation.ts';
import { indexRecords } from './index-records.ts';
import { SearchKind } from './search-document.entity.ts';

/** After a change of name: places with all that lies in them carries their names in its search documents. */
export async function indexPlacesAndWhatLiesThere(
  tx: Transaction,
  placeIds: readonly string[],
): Promise<void> {
  if (placeIds.length === 0) return;
  const { rows } = await sql<{ kind: SearchKind; ids: string[] }>`
    with below as (
      select below.id from place changed
      join place below on below.path = changed.path or below.path like changed.path || '/%'
      where changed.id = any(${placeIds}::uuid[])
    )
    select 'PLACE' as kind, array_agg(distinct id) as ids from below
    union all
    select 'PRODUCER', array_agg(id) from producer where place_id in (select id from below)
    union all
    select 'PRODUCT', array_agg(id) from product where place_id in (select id from below) and state = 'PUBLISHED'`.execute(
    tx.db,
  );
  for (const { kind, ids } of rows) if (ids) await indexRecords(tx, kind, ids);
}

/** After a change of a producer or its memberships: its own document and those of its products. */
export async function indexProducerAndProducts(
  tx: Transaction,
  producerIds: readonly string[],
): Promise<void> {
  await indexRecords(tx, SearchKind.PRODUCER, producerIds);
  const { rows } = await sql<{ id: string }>`
    select id from product where producer_id = any(${producerIds}::uuid[])`.execute(tx.db);
  await indexRecords(
    tx,
    SearchKind.PRODUCT,
    rows.map(({ id }) => id),
  );
}

/** A brand as it is found, and what carries it, which is found by its name. */
export async function indexBrandAndProducts(tx: Transaction, brandId: string): Promise<void> {
  await indexRecords(tx, SearchKind.BRAND, [brandId]);
  const { rows } = await sql<{ id: string }>`
    select product_id as id from brand_use where brand_id = ${brandId}`.execute(tx.db);
  await indexRecords(
    tx,
    SearchKind.PRODUCT,
    rows.map(({ id }) => id),
  );
}
