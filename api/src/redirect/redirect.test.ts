import { expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { english, makeBrand, makeProduct, makeRegion, makeVillage, makeWorkshop } from '../../test/make.ts';
import { readChanges } from '../change/read-changes.ts';
import { databaseOf } from '../database.ts';
import { fromGlobalId } from '../graphql/node.ts';
import { movePlace } from '../place/move-place.ts';
import { renamePlace } from '../place/rename-place.ts';

const { ctx, orm, query, rows } = await testContext();
const source = { db: databaseOf(orm), metadata: orm.getMetadata() };
const workshop = await makeWorkshop(ctx);
const country = await rows<{ id: string }>(`select id from place where level = 'COUNTRY'`);
const region = await makeRegion(ctx, { parentId: country[0]?.id, slug: 'old-region' });
const villages: { id: string }[] = [];
for (const slug of ['first', 'second', 'third'])
  villages.push(await makeVillage(ctx, { parentId: region.id, slug }));

interface Told {
  kind: string;
  path: string;
  to: string;
  recordId: string;
}
interface Page {
  nodes: Told[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
const document = `query ($first: Int! = 100, $after: String, $kind: RedirectKind) { redirects(first: $first, after: $after, kind: $kind) {
  nodes { kind path to recordId } totalCount pageInfo { hasNextPage endCursor } } }`;

async function redirects(variables: object = {}): Promise<Page & { sql: string[]; tags: string[] }> {
  const { data, errors, sql, tags } = await query<{ redirects: Page }>(document, { ...variables });
  expect(errors).toEqual([]);
  if (!data) throw new Error('no answer');
  return { ...data.redirects, sql, tags };
}

const pairs = ({ nodes }: Page) => nodes.map(({ path, to }) => `${path} > ${to}`);

/** Which tags a write touches, beside what it gives. */
async function touchedBy(write: () => Promise<unknown>): Promise<Set<string>> {
  const { cursor } = await readChanges(source, {});
  await write();
  const { changes } = await readChanges(source, { after: cursor, first: 1_000 });
  return new Set(changes.flatMap(({ tags }) => tags));
}

test('a place that is renamed leaves a redirect for each address below it, and touches the list of them', async () => {
  const none = await redirects();
  expect(none).toMatchObject({ nodes: [], totalCount: 0 });
  expect(none.tags).toEqual(['redirects']);
  const touched = await touchedBy(() =>
    renamePlace(ctx, { placeId: region.id, name: english('New'), slug: 'new-region' }),
  );
  for (const tag of ['redirects', 'redirects@kind:PLACE', 'place=uzbekistan/old-region/second'])
    expect(touched).toContain(tag);
  const { nodes, totalCount } = await redirects();
  expect(totalCount).toBe(4);
  expect(nodes).toHaveLength(4);
  expect(nodes[2]).toMatchObject({
    kind: 'PLACE',
    path: 'uzbekistan/old-region/second',
    to: 'uzbekistan/new-region/second',
  });
  expect(fromGlobalId(nodes[2]?.recordId ?? '')).toEqual({ typeName: 'Place', id: villages[1]?.id });
});

test('all lead to the address of today, however often a place has moved', async () => {
  const other = await makeRegion(ctx, { parentId: country[0]?.id, slug: 'other-region' });
  await movePlace(ctx, { placeId: villages[0]?.id ?? '', parentId: other.id });
  const now = 'uzbekistan/other-region/first';
  expect(pairs(await redirects())).toEqual([
    `uzbekistan/new-region/first > ${now}`,
    'uzbekistan/old-region > uzbekistan/new-region',
    `uzbekistan/old-region/first > ${now}`,
    'uzbekistan/old-region/second > uzbekistan/new-region/second',
    'uzbekistan/old-region/third > uzbekistan/new-region/third',
  ]);
});

test('pages follow one another by address, each one statement', async () => {
  const all = pairs(await redirects());
  const walked: string[] = [];
  for (let after: string | null = null; ; ) {
    const page: Awaited<ReturnType<typeof redirects>> = await redirects({ first: 2, after });
    expect(page.sql).toHaveLength(1);
    walked.push(...pairs(page));
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  expect(walked).toEqual(all);
  expect(pairs(await redirects({ kind: 'STORY' }))).toEqual([]);
});

test('an address that a record has taken is no redirect, until it is free again', async () => {
  const before = await redirects();
  const taker = await makeVillage(ctx, { parentId: region.id, slug: 'first' });
  expect(pairs(await redirects())).toEqual(
    pairs(before).filter((pair) => !pair.startsWith('uzbekistan/new-region/first')),
  );
  const touched = await touchedBy(() => rows('delete from place where id = $1', [taker.id]));
  expect(touched).toContain('redirects');
  expect(pairs(await redirects())).toEqual(pairs(before));
});

test('what leads to a record that is not public is left out, and comes back with it', async () => {
  const productId = await makeProduct(ctx, { ...workshop, slug: 'plate' });
  const brandId = await makeBrand(ctx, { slug: 'brand' });
  const touched = await touchedBy(() =>
    rows(
      `insert into redirect (path, kind, target_id) values ('old', 'PRODUCT', $1), ('old', 'BRAND', $2), ('lost', 'STORY', gen_random_uuid())`,
      [productId, brandId],
    ),
  );
  for (const tag of ['product=old', 'brand=old', 'redirects@kind:PRODUCT', 'redirects@kind:BRAND'])
    expect(touched).toContain(tag);
  expect(touched).not.toContain('redirects@kind:STORY');
  const ofProducts = async () => pairs(await redirects({ kind: 'PRODUCT' }));
  expect(await ofProducts()).toEqual(['old > plate']);
  expect(pairs(await redirects({ kind: 'BRAND' }))).toEqual(['old > brand']);
  for (const hidden of [
    `update product set state = 'ARCHIVED' where id = '${productId}'`,
    `update producer set state = 'ARCHIVED' where id = '${workshop.producerId}'`,
  ]) {
    expect(await touchedBy(() => rows(hidden))).toContain('redirects@kind:PRODUCT');
    expect(await ofProducts()).toEqual([]);
    expect(await touchedBy(() => rows(hidden.replace('ARCHIVED', 'PUBLISHED')))).toContain(
      'redirects@kind:PRODUCT',
    );
    expect(await ofProducts()).toEqual(['old > plate']);
  }
});

test('a draft does not stand in the way of a redirect', async () => {
  const other = await makeProduct(ctx, { ...workshop, slug: 'other' });
  const found = async () =>
    (await query<{ product: { slug: string } | null }>('{ product(slug: "old") { slug } }')).data?.product
      ?.slug;
  await rows(`update product set state = 'DRAFT' where id = $1`, [other]);
  await rows(`update product set slug = 'old' where id = $1`, [other]);
  expect(await found()).toBe('plate');
  expect(pairs(await redirects({ kind: 'PRODUCT' }))).toEqual(['old > plate']);
  expect(
    await touchedBy(() => rows(`update product set state = 'PUBLISHED' where id = $1`, [other])),
  ).toContain('redirects');
  expect(await found()).toBe('old');
  expect(pairs(await redirects({ kind: 'PRODUCT' }))).toEqual([]);
});

test('every redirect that is listed is followed by the address alone, to the same record', async () => {
  for (const { kind, path, to } of (await redirects()).nodes) {
    const field =
      kind === 'PLACE'
        ? `place(path: "${path}") { to: path }`
        : `${kind.toLowerCase()}(slug: "${path}") { to: slug }`;
    expect((await query<Record<string, { to: string }>>(`{ found: ${field} }`)).data?.found).toEqual({ to });
  }
});
