import { foldForSearch } from '@aul/language';
import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import { recordsById } from '../graphql/find-record.ts';
import { selectedIn } from '../graphql/selected.ts';
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

/** So many are found at most, and so many of them compared closely: what is dear is comparing, not finding. */
const mostFound = 1_000;
const mostCompared = 400;
/** With fewer than these, names that look alike are found, too. */
const enough = 50;

/**
 * The name that is the text first, then whole words and beginnings of words, then names that look alike; among equals
 * the one with more behind it. Words of the language of the search count more: what is a dress in one language is a
 * plate in another. One statement, then the records by kind; a word that a hundred thousand records have takes half a second.
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
  // Words are letters and numbers only.
  const inName = words.map((word) => `%${word}%`);
  const inLanguage = words.map((word) => `% ${word}%`);
  context.tags.add('search');
  const found = await context.read<{ hits: Found[] | null; counts: SearchResult['counts'] | null }>(sql`
    with matched as materialized (
      select record_id as id, kind, weight,
        strpos(E'\n' || names || E'\n', E'\n' || ${name} || E'\n') > 0 as "isNamed", names like all(${inName}::text[]) as "isInName"
      from search_document where words @@ to_tsquery('simple', ${prefixes})),
    alike as materialized (
      select record_id as id, kind, weight, false as "isNamed", false as "isInName"
      from search_document where (select count(*) < ${enough} from matched) and ${name} <% names
        and record_id not in (select id from matched)),
    found as materialized (
      select id, kind, weight, "isNamed", "isInName" from (select * from matched union all select * from alike) as either
      order by "isNamed" desc, kind = 'PRODUCT', "isInName" desc, weight desc, id limit ${mostFound}),
    compared as (
      select best.id, best.kind, best.weight,
        case when document.words @@ to_tsquery('simple', ${prefixes}) then ts_rank(document.words, to_tsquery('simple', ${prefixes})) + 0.5 else 0 end
          + case when "isNamed" then 1 else 0 end
          + word_similarity(${name}, names) + similarity(${name}, names)
          + ln(1 + best.weight) / 20
          + case when ' ' || (document.texts->>${context.language}) like all(${inLanguage}::text[]) then 0.6 else 0 end as score
      from (select * from found where ${kinds ? sql`kind = any(${kinds})` : sql`true`}
        order by "isNamed" desc, kind = 'PRODUCT', "isInName" desc, weight desc, id limit ${mostCompared}) as best
      join search_document as document on document.record_id = best.id)
    select json_build_object(
      'hits', (select json_agg(hit) from (select id, kind, score from compared
        order by score desc, weight desc, id limit ${first}) as hit),
      'counts', (select json_agg(counted) from (select kind, count(*)::int as count from found group by kind order by kind) as counted))`);
  return { hits: await readRecords(context, found.hits ?? [], info), counts: found.counts ?? [] };
}

const typeNames: Record<SearchKind, string> = {
  [SearchKind.PLACE]: 'Place',
  [SearchKind.BRAND]: 'Brand',
  [SearchKind.PRODUCER]: 'Producer',
  [SearchKind.PRODUCT]: 'Product',
  [SearchKind.STORY]: 'Story',
};

async function readRecords(context: Context, found: Found[], info: GraphQLResolveInfo): Promise<SearchHit[]> {
  const { row } = selectedIn(context, info);
  const ofKind = Map.groupBy(found, ({ kind }) => kind);
  const records = new Map<string, object>();
  await Promise.all(
    [...ofKind].map(async ([kind, hits]) => {
      const ids = hits.map(({ id }) => id);
      const read = await recordsById(context, typeNames[kind], ids, (name, alias) =>
        row(name, alias, ['hits', 'record']),
      );
      for (const [index, id] of ids.entries()) if (read[index]) records.set(id, read[index]);
    }),
  );
  return found.flatMap(({ id, kind, score }) => {
    const record = records.get(id);
    return record ? [{ kind, score, record }] : [];
  });
}
