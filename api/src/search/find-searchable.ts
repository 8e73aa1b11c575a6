import type { Texts } from '@aul/language';
import { plainText } from '@aul/manuscript';
import { type Kysely, sql } from 'kysely';
import { mayShow } from '../consent/consent.rules.ts';
import { ConsentScope } from '../consent/consent-scope.ts';
import type { ProducerKind } from '../producer/producer-kind.ts';
import type { Material } from '../product/material.ts';
import type { StoryBody } from '../story/story.entity.ts';
import { toBlocks } from '../story/story-block.ts';
import type { SearchableRecord } from './document.rules.ts';

type Database = Kysely<unknown>;
type Ids = readonly string[];

/** What is public among the records, each with the words that it is found by. */
export async function findPlaces(db: Database, ids: Ids): Promise<SearchableRecord[]> {
  const { rows } = await sql<{
    id: string;
    name: Texts;
    other_names: string[];
    path: string;
    titles: Texts[];
    products: string;
  }>`
    with made as materialized (
      select place.path, count(*) as products from product join place on place.id = product.place_id
      where product.state = 'PUBLISHED' group by place.path
    )
    select place.id, place.name, place.other_names, place.path,
      (select json_agg(title) from specialization where place_id = place.id and valid_to is null) as titles,
      (select coalesce(sum(made.products), 0) from made
        where made.path = place.path or made.path like place.path || '/%') as products
    from place where place.id = any(${ids}::uuid[])`.execute(db);
  const around = await namesAbove(db, rows);
  return rows.map(({ id, name, other_names, path, titles, products }) => ({
    id,
    names: [name, ...other_names],
    body: [...(titles ?? []), ...around(path).slice(0, -1)],
    weight: Number(products),
  }));
}

export async function findBrands(db: Database, ids: Ids): Promise<SearchableRecord[]> {
  const { rows } = await sql<{
    id: string;
    name: Texts;
    promise: Texts;
    around: Texts[] | null;
    products: string;
  }>`
    select brand.id, brand.name, brand.promise,
      (select json_agg(name) from (
        select place.name from brand_place join place on place.id = place_id where brand_id = brand.id
        union all
        select direction.name from brand_direction
        join craft_direction direction on direction.id = craft_direction_id where brand_id = brand.id) names
      ) as around,
      (select count(*) from shown_brand where brand_id = brand.id) as products
    from brand where brand.id = any(${ids}::uuid[]) and brand.state = 'PUBLISHED'`.execute(db);
  return rows.map(({ id, name, promise, around, products }) => ({
    id,
    names: [name],
    body: [promise, ...(around ?? [])],
    weight: Number(products),
  }));
}

interface ProducerRow {
  id: string;
  name: Texts;
  kind: ProducerKind;
  consented_scopes: ConsentScope[];
  path: string;
  directions: Texts[] | null;
  products: string;
}

/** A person's name is found only with consent, as it is shown. */
export async function findProducers(db: Database, ids: Ids): Promise<SearchableRecord[]> {
  const { rows } = await sql<ProducerRow>`
    select producer.id, producer.name, producer.kind, producer.consented_scopes, place.path,
      (select json_agg(direction.name) from producer_direction
        join craft_direction direction on direction.id = craft_direction_id
        where producer_id = producer.id) as directions,
      (select count(*) from product where producer_id = producer.id and state = 'PUBLISHED') as products
    from producer join place on place.id = producer.place_id
    where producer.id = any(${ids}::uuid[]) and producer.state = 'PUBLISHED'`.execute(db);
  const around = await namesAbove(db, rows);
  return rows.map(({ id, name, path, directions, products, ...row }) => ({
    id,
    names: shownName(name, row),
    body: [...(directions ?? []), ...around(path)],
    weight: Number(products),
  }));
}

interface ProductRow {
  id: string;
  name: Texts;
  motif: Texts | null;
  materials: Material[];
  type: Texts;
  direction: Texts | null;
  producer: Texts;
  kind: ProducerKind;
  consented_scopes: ConsentScope[];
  path: string;
  brands: Texts[] | null;
}

export async function findProducts(db: Database, ids: Ids): Promise<SearchableRecord[]> {
  const { rows } = await sql<ProductRow>`
    select product.id, product.name, product.motif, product.materials, product_type.name as type,
      direction.name as direction, producer.name as producer, producer.kind, producer.consented_scopes, place.path,
      (select json_agg(brand.name) from shown_brand join brand on brand.id = shown_brand.brand_id
        where shown_brand.product_id = product.id) as brands
    from product
    join product_type on product_type.id = product.product_type_id
    left join craft_direction direction on direction.id = product_type.direction_id
    join producer on producer.id = product.producer_id
    join place on place.id = product.place_id
    where product.id = any(${ids}::uuid[]) and product.state = 'PUBLISHED'`.execute(db);
  const around = await namesAbove(db, rows);
  return rows.map((row) => ({
    id: row.id,
    names: [row.name],
    body: [
      row.type,
      row.direction,
      row.motif,
      ...row.materials.map(({ name }) => name),
      ...(row.brands ?? []),
      ...shownName(row.producer, row),
      ...around(row.path),
    ],
    weight: 0,
  }));
}

interface StoryRow {
  id: string;
  title: Texts;
  lead: Texts;
  bodies: Record<string, StoryBody>;
  around: Texts[] | null;
}

export async function findStories(db: Database, ids: Ids): Promise<SearchableRecord[]> {
  const { rows } = await sql<StoryRow>`
    select story.id, story.title, story.lead, story.bodies,
      (select json_agg(name) from (
        select place.name from story_place join place on place.id = place_id where story_id = story.id
        union all
        select brand.name from story_brand join brand on brand.id = brand_id
          where story_id = story.id and brand.state = 'PUBLISHED') names
      ) as around
    from story where story.id = any(${ids}::uuid[]) and story.state = 'PUBLISHED'`.execute(db);
  return rows.map(({ id, title, lead, bodies, around }) => ({
    id,
    names: [title],
    body: [lead, ...(around ?? []), ...Object.values(bodies).flatMap(wordsOf)],
    weight: 0,
  }));
}

function wordsOf({ blocks }: StoryBody): string[] {
  return toBlocks(blocks).map(plainText);
}

function shownName(
  name: Texts,
  { kind, consented_scopes }: { kind: ProducerKind; consented_scopes: ConsentScope[] },
): Texts[] {
  return mayShow({ kind, consentedScopes: consented_scopes }, ConsentScope.NAME) ? [name] : [];
}

/** For a path, the names of all places on it, from the country down to itself. */
async function namesAbove(
  db: Database,
  rows: readonly { path: string }[],
): Promise<(path: string) => Texts[]> {
  const paths = [...new Set(rows.flatMap(({ path }) => prefixes(path)))];
  const { rows: places } = await sql<{ path: string; name: Texts }>`
    select path, name from place where path = any(${paths})`.execute(db);
  const byPath = new Map(places.map(({ path, name }) => [path, name]));
  return (path) => prefixes(path).flatMap((prefix) => byPath.get(prefix) ?? []);
}

function prefixes(path: string): string[] {
  const slugs = path.split('/');
  return slugs.map((_, index) => slugs.slice(0, index + 1).join('/'));
}
