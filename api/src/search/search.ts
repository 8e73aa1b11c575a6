import { foldForSearch } from '@aul/language';
import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import type { ClassType } from 'type-graphql';
import { Brand } from '../brand/brand.entity.ts';
import type { Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import { selectedIn } from '../graphql/selected.ts';
import { Place } from '../place/place.entity.ts';
import { Producer } from '../producer/producer.entity.ts';
import { productRows } from '../product/list-products.ts';
import { Story } from '../story/story.entity.ts';
import { SearchKind } from './search-document.entity.ts';
import type { SearchHit, SearchResult } from './search-result.ts';

export interface SearchInput {
  text: string;
  kinds?: SearchKind[];
  /** 1 to 50. */
  first: number;
}

const maximumHits = 50;

interface Found {
  id: string;
  kind: SearchKind;
  score: number;
}

/**
 * The name that is the text first, then whole words and beginnings of words, then names that look alike; among equals
 * the one with more behind it. One statement, then the records by kind.
 */
export async function search(
  context: Context,
  { text, kinds, first }: SearchInput,
  info: GraphQLResolveInfo,
): Promise<SearchResult> {
  if (!Number.isInteger(first) || first < 1 || first > maximumHits) {
    throw new DomainError('PAGE_TOO_LARGE', { requested: first, maximum: maximumHits });
  }
  const folded = foldForSearch(text.slice(0, 200)).trim();
  const words = folded
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .slice(0, 12);
  if (words.length === 0) return { hits: [], counts: [] };
  const prefixes = words.map((word) => `${word}:*`).join(' & ');
  const name = words.join(' ');
  const { rows } = await sql<{ hits: Found[] | null; counts: SearchResult['counts'] | null }>`
    with found as materialized (
      select record_id as id, kind, weight,
        case when words @@ to_tsquery('simple', ${prefixes}) then ts_rank(words, to_tsquery('simple', ${prefixes})) + 0.5 else 0 end
          + case when ${name} = any(string_to_array(names, E'\\n')) then 1 else 0 end
          + word_similarity(${name}, names) + similarity(${name}, names)
          + ln(1 + weight) / 20 as score
      from search_document
      where words @@ to_tsquery('simple', ${prefixes}) or ${name} <% names
      order by score desc, weight desc limit 1000)
    select
      (select json_agg(hit) from (select id, kind, score from found where ${kinds ? sql`kind = any(${kinds})` : sql`true`}
        order by score desc, weight desc, id limit ${first}) as hit) as hits,
      (select json_agg(counted) from (select kind, count(*)::int as count from found group by kind order by kind) as counted) as counts`.execute(
    context.db,
  );
  const records = await readRecords(context, rows[0]?.hits ?? [], info);
  return { hits: records, counts: rows[0]?.counts ?? [] };
}

const entityOf: Record<Exclude<SearchKind, SearchKind.PRODUCT>, ClassType<{ id: string }>> = {
  [SearchKind.PLACE]: Place,
  [SearchKind.BRAND]: Brand,
  [SearchKind.PRODUCER]: Producer,
  [SearchKind.STORY]: Story,
};

async function readRecords(context: Context, found: Found[], info: GraphQLResolveInfo): Promise<SearchHit[]> {
  const productIds = found.filter(({ kind }) => kind === SearchKind.PRODUCT).map(({ id }) => id);
  const row = selectedIn(context, info).row('Product', 'product', ['hits', 'record']);
  const products = productIds.length > 0 ? await productRows(context, productIds, row) : [];
  const productById = new Map(
    products.flatMap((product) => (product ? [[product.id, product] as const] : [])),
  );
  const records = await Promise.all(
    found.map(({ id, kind }) =>
      kind === SearchKind.PRODUCT ? productById.get(id) : context.load(entityOf[kind], id),
    ),
  );
  return found.flatMap(({ kind, score }, index) => {
    const record = records[index];
    return record ? [{ kind, score, record }] : [];
  });
}
