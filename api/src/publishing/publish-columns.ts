import { sql } from 'kysely';
import { DomainError } from '../errors.ts';
import { type Manuscript, ManuscriptKind } from '../manuscript/manuscript.entity.ts';
import { columnOf, type PublicColumns, tableOf } from '../manuscript/published-content.ts';
import { textFields } from '../manuscript/text-fields.ts';
import { found, type Transaction } from '../operation.ts';
import { indexRecords } from '../search/index-records.ts';
import { nameSort } from '../search/name-sort.rules.ts';
import { SearchKind } from '../search/search-document.entity.ts';

/** Kinds whose names stand in lists, and in what is found. */
const named: ReadonlySet<ManuscriptKind> = new Set([ManuscriptKind.BRAND, ManuscriptKind.PRODUCT]);

/** Fields of which a record needs at least one text. */
const needed: Readonly<Partial<Record<ManuscriptKind, readonly string[]>>> = {
  [ManuscriptKind.BRAND]: ['name', 'promise'],
  [ManuscriptKind.PRODUCT]: ['name', 'description'],
};

/**
 * Writes the texts of a place, brand, producer or product. Nothing is touched where nothing is different. Throws NOT_FOUND, and
 * TEXT_NEEDED where a record would be left without a name.
 */
export async function publishColumns(
  tx: Transaction,
  { kind, subjectId }: Pick<Manuscript, 'kind' | 'subjectId'>,
  { fields }: PublicColumns,
): Promise<void> {
  for (const name of needed[kind] ?? [])
    if (Object.keys(fields[name] ?? {}).length === 0) throw new DomainError('TEXT_NEEDED', { field: name });
  const values = textFields[kind].map((name) => {
    const texts = fields[name] ?? {};
    return { column: sql.ref(columnOf(name)), value: sql`${jsonOf(texts)}::jsonb` };
  });
  const isNamed = named.has(kind);
  const sorting = isNamed ? sql`, name_sort = ${JSON.stringify(nameSort(fields.name ?? {}))}::jsonb` : sql``;
  const table = sql.table(tableOf(kind));
  const { rows } = await sql`select from ${table} where id = ${subjectId} for no key update`.execute(tx.db);
  found(rows[0], 'The record');
  const { numAffectedRows } = await sql`
    update ${table} set updated_at = now() ${sorting},
      ${sql.join(values.map(({ column, value }) => sql`${column} = ${value}`))}
    where id = ${subjectId} and (${sql.join(values.map(({ column }) => column))})
      is distinct from (${sql.join(values.map(({ value }) => value))})`.execute(tx.db);
  if (isNamed && numAffectedRows) await indexNamed(tx, kind, subjectId);
}

/** None is null, as where none was ever written. */
function jsonOf(texts: object): string | null {
  return Object.keys(texts).length > 0 ? JSON.stringify(texts) : null;
}

/** Products are found by the brands that they carry. */
async function indexNamed(tx: Transaction, kind: ManuscriptKind, id: string): Promise<void> {
  if (kind === ManuscriptKind.PRODUCT) return indexRecords(tx, SearchKind.PRODUCT, [id]);
  await indexRecords(tx, SearchKind.BRAND, [id]);
  const { rows } = await sql<{ id: string }>`
    select product_id as id from shown_brand where brand_id = ${id} order by id`.execute(tx.db);
  const stories = await sql<{
    id: string;
  }>`select story_id as id from story_brand where brand_id = ${id}`.execute(tx.db);
  await indexRecords(
    tx,
    SearchKind.PRODUCT,
    rows.map((row) => row.id),
  );
  await indexRecords(
    tx,
    SearchKind.STORY,
    stories.rows.map((row) => row.id),
  );
}
