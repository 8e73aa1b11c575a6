import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { ProducerKind } from '../src/producer/producer-kind.ts';
import { publishProducer } from '../src/producer/publish-producer.ts';
import { registerProducer } from '../src/producer/register-producer.ts';
import { testContext } from '../test/harness.ts';
import { english, makeProduct } from '../test/make.ts';
import { makeOrder } from '../test/make-order.ts';
import { type Composition, composeProgramme } from './compose.ts';
import { loadedComposition, loadProgramme } from './load.ts';
import { arePicturesThere, illustrationKey, type MadePicture, makePictures, picturesOf } from './pictures.ts';
import type { Progress } from './progress.ts';
import type { ProgrammeRecords } from './records.ts';
import { countOwnRecords } from './remove-demonstration.ts';

const { ctx, orm, rows, query } = await testContext();
const silent: Progress = { start() {}, advance() {}, end() {} };

/** As if every picture had been drawn: drawing is not what these tests are about. */
function pretend(programme: ProgrammeRecords): Map<string, MadePicture> {
  const keys = [...picturesOf(programme).keys()];
  return new Map(
    keys.map((key, index) => [
      key,
      { hash: `hash-${index}-${key.length}`, width: 800, height: 1000, widths: [800] },
    ]),
  );
}

async function load(composition: Composition, programme = composeProgramme(composition)): Promise<void> {
  await loadProgramme(orm, programme, { composition, made: pretend(programme), progress: silent });
}

interface Asked {
  query: string;
  variables?: Record<string, unknown>;
}

/** What the commands of the guides ask, but for the one that shows a refusal. */
function guideQueries(): [string, Asked][] {
  const read = (file: string) => readFileSync(join(import.meta.dirname, '../..', file), 'utf8');
  const texts = ['README.md', 'docs/partners.md'].map(read);
  const commands = texts.flatMap((text) => [...text.matchAll(/-d '(.*)'$/gm)]);
  const asked: Asked[] = commands.map(([, body = '']) => JSON.parse(body));
  const [, path = ''] = /PlaceDocument, \{ path: '(.*)' \}/.exec(read('packages/client/README.md')) ?? [];
  asked.push({ query: 'query ($path: String!) { place(path: $path) { path } }', variables: { path } });
  return asked.filter(({ query }) => !query.includes('first: 500')).map((one) => [one.query, one]);
}

const small: Composition = { products: 150, seed: 1, version: 'test' };
const count = async (what: string) =>
  Number((await rows<{ count: string }>(`select count(*) from ${what}`))[0]?.count);
const ids = (table: string) => rows(`select id, slug from ${table} where is_demonstration order by slug`);

describe('the demonstration', () => {
  test('is not taken for loaded when it was broken off', async () => {
    const programme = composeProgramme(small);
    const { products } = programme;
    const broken = {
      ...programme,
      products: {
        *[Symbol.iterator]() {
          yield* [...products].slice(0, 20);
          throw new Error('killed');
        },
      },
    };
    await expect(
      loadProgramme(orm, broken, { composition: small, made: pretend(programme), progress: silent }),
    ).rejects.toThrow('killed');
    expect(await loadedComposition(ctx)).toBeUndefined();
    expect(await count('producer')).toBeGreaterThan(0);
  });

  test('is loaded whole afterwards', async () => {
    await load(small);
    expect(await loadedComposition(ctx)).toEqual(small);
    expect(await count('product')).toBe(150);
    expect(await count('craft_direction')).toBe(12);
    expect(await count(`place where level = 'REGION'`)).toBe(48);
    expect(await count('place where picture_id is null')).toBe(0);
    // Every village has its one product.
    expect(
      await count(`place where level = 'SETTLEMENT' and id not in
        (select place_id from specialization where rank = 'PRIMARY' and valid_to is null)`),
    ).toBe(0);
    // 250 producers stand under the four national brands.
    expect(
      await count(`brand_membership member join brand on brand.id = brand_id
        where member.state = 'ACTIVE' and brand.kind = 'NATIONAL' and country_code = 'UZ'`),
    ).toBe(250);
    expect(
      await count(
        `product where state = 'PUBLISHED' and id not in (select product_id from offer where is_lowest group by 1 having count(*) = 11)`,
      ),
    ).toBe(0);
    expect(
      await count(`product where state = 'PUBLISHED' and id not in (select record_id from search_document)`),
    ).toBe(0);
    expect(await count('story')).toBeGreaterThan(8);
    expect(await count('product where not is_demonstration')).toBe(0);
    expect(await count('shipping_tariff where is_demonstration')).toBeGreaterThan(30);
    expect(await count('import_terms where is_unchecked')).toBeGreaterThan(100);
    expect(await count('restriction_rule')).toBeGreaterThan(10);
  });

  test('of the same numbers has the same ids', async () => {
    const before = [await ids('product'), await ids('producer'), await ids('story')];
    await load(small);
    expect([await ids('product'), await ids('producer'), await ids('story')]).toEqual(before);
  });

  test.each(guideQueries())('answers what the guides ask: %s', async (_, { query: document, variables }) => {
    const { data, errors } = await query<Record<string, unknown>>(document, variables);
    expect(errors).toEqual([]);
    for (const [name, answer] of Object.entries(data ?? {})) {
      expect(answer, name).not.toBeNull();
      const { nodes, hits, totalCount } = answer as { nodes?: []; hits?: []; totalCount?: number };
      for (const list of [nodes, hits]) expect(list?.length, name).not.toBe(0);
      expect(totalCount, name).not.toBe(0);
    }
  });

  test('makes room for another one, and leaves what is not part of it', async () => {
    const [{ id: placeId = '' } = {}] = await rows<{ id: string }>(
      `select id from place where path like 'uzbekistan/%/%' limit 1`,
    );
    const [{ id: productTypeId = '' } = {}] = await rows<{ id: string }>(
      'select id from product_type limit 1',
    );
    const producerId = await registerProducer(ctx, {
      kind: ProducerKind.SME,
      name: english('Our own'),
      placeId,
    });
    await publishProducer(ctx, producerId);
    const own = await makeProduct(ctx, { placeId, productTypeId, producerId });
    expect(await countOwnRecords(ctx)).toBe(2);
    const tariffs = () => rows('select id, valid_to from shipping_tariff order by id');
    const before = await tariffs();
    await rows(`update restriction_rule set source = 'Our lawyer' where code = 'knives-britain'`);
    await rows(`delete from restriction_rule where code = 'textile-labels'`);
    await load({ ...small, products: 60, seed: 2 });
    // The tariffs are the same; of restrictions the operator keeps a list of his own.
    expect(await tariffs()).toEqual(before);
    expect(await count(`restriction_rule where code = 'textile-labels'`)).toBe(0);
    expect(await count('product where is_demonstration')).toBe(60);
    expect(await count('product_variant where product_id not in (select id from product)')).toBe(0);
    expect(await rows('select id, state from product where not is_demonstration')).toEqual([
      { id: own, state: 'PUBLISHED' },
    ]);
    expect(
      await count(`search_document where record_id not in (select id from product union select id from producer
      union select id from place union select id from brand union select id from story)`),
    ).toBe(0);
  });
});

describe('orders', () => {
  test('keep the demonstration that they were bought from', async () => {
    const [{ id: variantId = '', producer_id: producerId = '' } = {}] = await rows<{
      id: string;
      producer_id: string;
    }>(`select product_variant.id, producer_id from product_variant join product on product.id = product_id
        join stock on variant_id = product_variant.id where is_demonstration and on_hand > 0 limit 1`);
    await makeOrder(ctx, { parts: [{ producerId, lines: [{ variantId, quantity: 1 }] }] });
    const before = [await ids('product'), await loadedComposition(ctx)];
    await expect(load({ ...small, seed: 3 })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect([await ids('product'), await loadedComposition(ctx)]).toEqual(before);
  });
});

describe('pictures', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'aul-pictures-'));
  afterAll(() => rm(folder, { recursive: true }));
  const records = new Map(
    [...picturesOf(composeProgramme({ ...small, products: 2 }))].filter((_, index) => index % 150 === 0),
  );

  test('are made once, in every width, as AVIF and as JPEG', async () => {
    const made = await makePictures(records, { folder, progress: silent });
    expect([...made.keys()].sort()).toEqual(
      [...records.values()].map(({ illustration }) => illustrationKey(illustration)).sort(),
    );
    for (const { hash, width, height, widths } of made.values()) {
      expect(widths.at(-1)).toBe(width);
      for (const each of widths)
        for (const [type, format] of [
          ['avif', 'heif'],
          ['jpg', 'jpeg'],
        ])
          expect(await sharp(join(folder, `${hash}-${each}.${type}`)).metadata()).toMatchObject({
            format,
            width: each,
            height: Math.round((each * height) / width),
          });
    }
    const files = await readdir(folder);
    expect(files.filter((name) => name.endsWith('.part'))).toEqual([]);
    expect(await makePictures(records, { folder, progress: silent })).toEqual(made);
    expect(await readdir(folder)).toEqual(files);
  });

  test('that are missing are noticed and made again', async () => {
    const pictures = [...(await makePictures(records, { folder, progress: silent })).values()];
    expect(await arePicturesThere(folder, pictures)).toBe(true);
    const [first = ''] = await readdir(folder);
    await rm(join(folder, first));
    expect(await arePicturesThere(folder, pictures)).toBe(false);
    await makePictures(records, { folder, progress: silent });
    expect(await arePicturesThere(folder, pictures)).toBe(true);
  });
});
