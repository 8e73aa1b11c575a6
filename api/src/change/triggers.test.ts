import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { makeEverything } from '../../test/make-everything.ts';
import { ConsentScope } from '../consent/consent-scope.ts';
import { withdrawConsent } from '../consent/withdraw-consent.ts';
import { databaseOf } from '../database.ts';
import { recordTag } from '../graphql/answer-tags.ts';
import { toGlobalId } from '../graphql/node.ts';
import { changeMembership } from '../membership/change-membership.ts';
import { BrandMembershipState } from '../membership/membership-state.ts';
import { movePlace } from '../place/move-place.ts';
import { archiveProducer } from '../producer/archive-producer.ts';
import { archiveProduct } from '../product-writing/archive-product.ts';
import { mostShownStock } from '../stock/shown-stock.ts';
import { readChanges } from './read-changes.ts';

const { ctx, orm, url, rows } = await testContext();
await makeEverything({ ctx, rows });
const source = { db: databaseOf(orm), metadata: orm.getMetadata() };

async function idOf(table: string, slug: string): Promise<string> {
  const [found] = await rows<{ id: string }>(`select id from "${table}" where slug = $1`, [slug]);
  if (!found) throw new Error(`no ${table} ${slug}`);
  return found.id;
}

/** What readers are told of a write. */
async function toldOf(write: () => Promise<unknown>) {
  const { cursor } = await readChanges(source, {});
  await write();
  const { changes } = await readChanges(source, { after: cursor, first: 1_000 });
  const of = (type: string, id: string) => {
    const own = changes.filter((change) => change.id === toGlobalId(type, id));
    return {
      kinds: [...new Set(own.map(({ kind }) => kind))],
      tags: new Set(own.flatMap(({ tags }) => tags)),
    };
  };
  return { changes, of };
}

describe('statements', () => {
  const client = new Client({ connectionString: url });
  beforeAll(async () => {
    await client.connect();
    await client.query(`set track_functions = 'all'`);
  });
  afterAll(() => client.end());

  /** In a transaction that is taken back: how often a trigger ran, and what it wrote. */
  async function run(table: string, text: string) {
    await client.query('begin');
    const before = await callsOf(table);
    const { rowCount } = await client.query(text);
    const calls = (await callsOf(table)) - before;
    const { rows: written } = await client.query<{ record_id: string }>(
      'select record_id from change where txid = pg_current_xact_id()',
    );
    await client.query('rollback');
    return { rowCount, calls, written: written.map(({ record_id }) => record_id) };
  }

  async function callsOf(table: string): Promise<number> {
    const { rows } = await client.query<{ calls: number | null }>(
      `select pg_stat_get_xact_function_calls('note_${table}'::regproc)::int as calls`,
    );
    return rows[0]?.calls ?? 0;
  }

  test('are followed by one call of the trigger, and a row for each record', async () => {
    const all = await run('product', `update product set care = null`);
    expect(all.rowCount).toBe(5);
    expect(all.calls).toBe(1);
    // Of those that are public by themselves, and had something to lose: a draft leaves nothing.
    expect(all.written).toEqual([await idOf('product', 'blue-plate')]);
    const stamped = await run('product', 'update product set updated_at = now()');
    expect(stamped).toMatchObject({ rowCount: 5, calls: 1 });
    expect(new Set(stamped.written).size).toBe(4);
    expect(stamped.written).toHaveLength(4);
  });

  test('that insert or delete many are, too', async () => {
    const copied = `insert into picture select (jsonb_populate_record(picture, jsonb_build_object('id', gen_random_uuid(), 'hash', hash || n))).*
      from picture, generate_series(1, 50) as n`;
    const inserted = await run('picture', copied);
    expect(inserted).toMatchObject({ rowCount: 150, calls: 1 });
    expect(new Set(inserted.written).size).toBe(150);
    const deleted = await run('facility', 'delete from facility');
    expect(deleted).toMatchObject({ rowCount: 2, calls: 1 });
    expect(deleted.written).toHaveLength(2);
  });

  test('that change nothing leave nothing', async () => {
    for (const [table, text] of [
      ['product', 'update product set care = care'],
      ['product', 'update product set care = null where false'],
      ['place', 'delete from place where false'],
    ] as const)
      expect((await run(table, text)).written).toEqual([]);
  });

  test('that sell out of plenty leave nothing, until less is left than is shown', async () => {
    const id = await idOf('product', 'blue-plate');
    const set = (free: number) =>
      `update stock set on_hand = reserved + ${free} where variant_id = (select id from product_variant where product_id = '${id}' limit 1)`;
    await client.query(set(mostShownStock + 2));
    try {
      expect((await run('stock', set(mostShownStock + 1))).written).toEqual([]);
      expect((await run('stock', set(mostShownStock))).written).toEqual([]);
      expect((await run('stock', set(mostShownStock - 1))).written).toEqual([id]);
    } finally {
      await client.query(set(3));
    }
  });

  test('leave what they wrote, and a rollback to a savepoint nothing of it', async () => {
    await client.query('begin');
    await client.query(`update market set position = position + 50 where code = 'us'`);
    await client.query('savepoint here');
    await client.query(`update market set position = position + 50 where code = 'eu'`);
    await client.query('rollback to here');
    await client.query('commit');
    const { rows: last } = await client.query(
      'select code from change join market on market.id = record_id order by sequence desc limit 1',
    );
    expect(last).toEqual([{ code: 'us' }]);
    const { rows: before } = await client.query('select count(*) from change');
    await client.query(`begin; update market set position = position + 50; rollback`);
    expect((await client.query('select count(*) from change')).rows).toEqual(before);
  });
});

describe('tables', () => {
  const written = 'insert delete update'.split(' ');

  test('that answers are read from have their triggers, all of them or none', async () => {
    const triggers = await rows<{
      name: string;
      on: string[];
    }>(`select relname as name, array_agg(tgname::text order by tgname) as on
      from pg_trigger join pg_class on pg_class.oid = tgrelid
        where tgname like '%\\_note\\_%' or tgname like '%\\_refuse\\_truncate' group by relname order by relname`);
    expect(triggers.length).toBeGreaterThan(25);
    for (const { name, on } of triggers)
      expect(on).toEqual(
        [...written.map((event) => `${name}_note_${event}`), `${name}_refuse_truncate`].toSorted(),
      );
  });

  test('cannot be truncated, by which rows would go without a change', async () => {
    const noted = await rows<{ name: string }>(
      `select distinct tgrelid::regclass::text as name from pg_trigger where tgname like '%refuse_truncate'`,
    );
    expect(noted.length).toBeGreaterThan(25);
    for (const { name } of noted)
      await expect(rows(`truncate ${name} cascade`), name).rejects.toThrow('would leave no changes');
  });
});

test('a variant stays with its product, and its offers with both: what they touch is found by way of it', async () => {
  const [plate, scarf] = [await idOf('product', 'blue-plate'), await idOf('product', 'scarf')];
  await expect(
    rows(`update product_variant set product_id = $1, position = 77 where product_id = $2`, [scarf, plate]),
  ).rejects.toThrow('A variant stays with its product');
  await expect(
    rows(`update offer set product_id = $1, is_lowest = false where product_id = $2`, [scarf, plate]),
  ).rejects.toThrow('offer_of_its_product');
});

describe('what stops being public', () => {
  test('by its state leaves a tombstone that touches its lists and its addresses', async () => {
    for (const [table, type, slug, list] of [
      ['product', 'Product', 'honey', 'products@place:uzbekistan/andijan'],
      ['story', 'Story', 'second-story', 'stories@type:NEWS'],
      ['brand', 'Brand', 'local', 'brands@kind:LOCAL'],
      ['producer', 'Producer', 'elat', 'producers@direction:weaving'],
    ] as const) {
      const id = await idOf(table, slug);
      for (const state of ['REVIEW', 'PUBLISHED', 'ARCHIVED', 'PUBLISHED']) {
        const told = await toldOf(() => rows(`update ${table} set state = $1 where id = $2`, [state, id]));
        const { kinds, tags } = told.of(type, id);
        expect(kinds).toEqual([state === 'PUBLISHED' ? 'UPSERT' : 'TOMBSTONE']);
        for (const tag of [recordTag(id), list, `${table}=${slug}`]) expect(tags).toContain(tag);
      }
    }
  });

  test('a product that is archived', async () => {
    const id = await idOf('product', 'scarf');
    const told = await toldOf(() => archiveProduct(ctx, id));
    expect(told.of('Product', id).kinds).toEqual(['TOMBSTONE']);
    expect(told.of('Product', id).tags).toContain('products@type:scarf');
  });

  test('a producer takes all products along', async () => {
    const producer = await idOf('producer', 'bahor');
    const product = await idOf('product', 'honey');
    const told = await toldOf(() => archiveProducer(ctx, producer));
    expect(told.of('Producer', producer).kinds).toEqual(['TOMBSTONE']);
    expect(told.of('Product', product).kinds).toEqual(['TOMBSTONE']);
  });

  test('a name whose consent is withdrawn: the producer is told of, and its old address', async () => {
    const id = await idOf('producer', 'artisan');
    for (const scope of [ConsentScope.PORTRAIT, ConsentScope.NAME]) {
      const told = await toldOf(() => withdrawConsent(ctx, { producerId: id, scope }));
      const { kinds, tags } = told.of('Producer', id);
      expect(kinds).toEqual(['UPSERT']);
      expect(tags).toContain(recordTag(id));
      // Unnamed, it stands elsewhere in lists by name.
      expect(tags).toContain('producers@place:uzbekistan/fergana');
    }
  });

  test('a membership that ends: the member, the brand, and what carried it', async () => {
    const [brandId, producerId, productId] = [
      await idOf('brand', 'rishtan'),
      await idOf('producer', 'artisan'),
      await idOf('product', 'blue-plate'),
    ];
    const state = BrandMembershipState.REVOKED;
    const told = await toldOf(() => changeMembership(ctx, { brandId, producerId, state }));
    expect(told.of('Brand', brandId).tags).toContain(`members@${recordTag(brandId)}`);
    expect(told.of('Producer', producerId).tags).toContain('producers@brand:rishtan');
    expect(told.of('Product', productId).tags).toContain('products@brand:rishtan');
  });

  test('a record that is deleted leaves its tombstone', async () => {
    const id = await idOf('story', 'second-story');
    const told = await toldOf(() => rows('delete from story where id = $1', [id]));
    expect(told.of('Story', id).kinds).toEqual(['TOMBSTONE']);
    expect(told.of('Story', id).tags).toContain('story=second-story');
  });
});

test('a place that moves touches the lists of both places, and the addresses of all that lies in it', async () => {
  const [valley, rishton, andijan] = [
    await idOf('place', 'valley'),
    await idOf('place', 'rishton'),
    await idOf('place', 'andijan'),
  ];
  const told = await toldOf(() => movePlace(ctx, { placeId: valley, parentId: andijan }));
  const { tags } = told.of('Place', valley);
  for (const region of ['fergana', 'andijan'])
    for (const tag of [
      `place=uzbekistan/${region}/valley`,
      `places@parent:uzbekistan/${region}`,
      `places@under:uzbekistan/${region}`,
      `products@place:uzbekistan/${region}`,
      `producers@place:uzbekistan/${region}`,
      `stories@place:uzbekistan/${region}`,
    ])
      expect(tags, tag).toContain(tag);
  const below = told.of('Place', rishton);
  expect(below.kinds).toEqual(['UPSERT']);
  for (const region of ['fergana', 'andijan'])
    expect(below.tags).toContain(`place=uzbekistan/${region}/valley/rishton`);
  expect(tags).toContain('redirects@kind:PLACE');
});
