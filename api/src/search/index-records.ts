import { sql } from 'kysely';
import { chunks, type OperationContext, transaction } from '../operation.ts';
import { searchNames, searchTexts, searchWords } from './document.rules.ts';
import { findBrands, findPlaces, findProducers, findProducts, findStories } from './find-searchable.ts';
import { SearchKind } from './search-document.entity.ts';

/**
 * Brings the search documents of records up to date: one for each that is public, none for the others.
 * Belongs into the transaction that changed them. Weights of places count the products there at this moment.
 */
export function indexRecords(ctx: OperationContext, kind: SearchKind, ids: readonly string[]): Promise<void> {
  return transaction(ctx, async ({ db }) => {
    for (const chunk of chunks(ids)) {
      const records = await finders[kind](db, chunk);
      const memory = new Map<string, string[]>();
      const names = records.map((record) => searchNames(record.names, memory));
      const bodies = records.map((record) => searchWords(record.body, memory));
      const texts = records.map((record) =>
        JSON.stringify(searchTexts([...record.names, ...record.body], memory)),
      );
      const isPublic = new Set(records.map(({ id }) => id));
      const hidden = chunk.filter((id) => !isPublic.has(id));
      if (hidden.length > 0)
        await sql`delete from search_document where record_id = any(${hidden}::uuid[])`.execute(db);
      if (records.length === 0) continue;
      await sql`
        insert into search_document (record_id, kind, names, body, texts, weight)
        select id, ${kind}, names, body, texts, weight
        from unnest(
          ${records.map(({ id }) => id)}::uuid[], ${names}::text[], ${bodies}::text[], ${texts}::jsonb[],
          ${records.map(({ weight }) => weight)}::int[]
        ) as made (id, names, body, texts, weight)
        on conflict (record_id) do update
          set names = excluded.names, body = excluded.body, texts = excluded.texts, weight = excluded.weight
          where (search_document.names, search_document.body, search_document.texts, search_document.weight)
            is distinct from (excluded.names, excluded.body, excluded.texts, excluded.weight)`.execute(db);
    }
  });
}

const finders = {
  [SearchKind.PLACE]: findPlaces,
  [SearchKind.BRAND]: findBrands,
  [SearchKind.PRODUCER]: findProducers,
  [SearchKind.PRODUCT]: findProducts,
  [SearchKind.STORY]: findStories,
};
