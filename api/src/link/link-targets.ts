import { chooseText, foldForSearch, type Texts } from '@aul/language';
import type { LinkedKind } from '@aul/manuscript';
import { type RawBuilder, sql } from 'kysely';
import { validate as isUuid } from 'uuid';
import { mayShow } from '../consent/consent.rules.ts';
import { ConsentScope } from '../consent/consent-scope.ts';
import type { DeskContext } from '../desk-context.ts';
import { DomainError } from '../errors.ts';
import { isPublic } from '../graphql/publishable.ts';
import { sourcesOf } from '../picture/picture-source.ts';
import { requireStaff } from '../viewer/require-staff.ts';
import { StaffRole } from '../viewer/staff-role.ts';
import type { LinkTarget } from './link-target.ts';
import { linkedRecords } from './linked-records.ts';

export interface TargetSearch {
  text: string;
  kinds?: readonly LinkedKind[] | undefined;
  /** These alone, whatever they are called. */
  ids?: readonly string[] | undefined;
  first: number;
}

const mostTargets = 50;

/** Of a record, by kind: what it is called, where it is, and its picture. */
const described: Readonly<Record<LinkedKind, { name: string; place: string; picture: string }>> = {
  PLACE: {
    name: 'place.name',
    place: '(select name from place as above where above.id = place.parent_id)',
    picture: 'place.picture_id',
  },
  BRAND: {
    name: 'brand.name',
    place: `(select place.name from brand_place join place on place.id = place_id where brand_id = brand.id order by place.path limit 1)`,
    picture: 'brand.picture_id',
  },
  PRODUCER: {
    name: 'producer.name',
    place: '(select name from place where place.id = producer.place_id)',
    picture: `case when 'PORTRAIT' = any(producer.consented_scopes) then producer.picture_id end`,
  },
  PRODUCT: {
    name: 'product.name',
    place: '(select name from place where place.id = product.place_id)',
    picture:
      '(select picture_id from product_picture where product_id = product.id order by position limit 1)',
  },
  STORY: {
    name: 'story.title',
    place: `(select place.name from story_place join place on place.id = place_id where story_id = story.id order by place.path limit 1)`,
    picture: 'story.picture_id',
  },
};

interface TargetRow {
  kind: LinkedKind;
  id: string;
  slug: string;
  name: Texts;
  place: Texts | null;
  consenting: Parameters<typeof mayShow>[0] | null;
  picture: { hash: string; widths: number[]; alt: Texts } | null;
}

/**
 * Public records by their names, for whoever links to them and shows them: the best first, and without a text those with the most
 * behind them. What is not public is never among them. Throws as `requireStaff`, and PAGE_TOO_LARGE.
 */
export async function findLinkTargets(
  context: DeskContext,
  { text, kinds = [], ids, first }: TargetSearch,
): Promise<LinkTarget[]> {
  requireStaff(context.viewer, Object.values(StaffRole));
  if (!Number.isInteger(first) || first < 1 || first > mostTargets)
    throw new DomainError('PAGE_TOO_LARGE', { requested: first, maximum: mostTargets });
  // Keys of the table above are kinds; Object.keys forgets that.
  const sought = kinds.length > 0 ? [...new Set(kinds)] : (Object.keys(described) as LinkedKind[]);
  const found = await context.read<TargetRow[]>(sql`(
    select coalesce(json_agg(json_build_object('kind', kind, 'id', id, 'slug', slug, 'name', name, 'place', place,
        'consenting', consenting, 'picture', (select json_build_object('hash', hash, 'widths', widths, 'alt', alt)
          from picture where picture.id = picture_id)) order by score desc, weight desc, id), '[]')
    from (
      with document as materialized (${ids ? named(ids) : matching(text, sought)})
      select * from (${sql.join(sought.map(targetsOf), sql` union all `)}) as target
      order by score desc, weight desc, id limit ${first}) as best)`);
  return found.map((row) => shown(row, context));
}

function named(ids: readonly string[]): RawBuilder<unknown> {
  const sought = ids.slice(0, mostTargets).filter((id) => isUuid(id));
  return sql`select record_id, weight, 0::real as score from search_document where record_id = any(${sought}::uuid[])`;
}

/** Search documents whose names begin with the words, or look like them. */
function matching(text: string, kinds: readonly LinkedKind[]): RawBuilder<unknown> {
  const words = foldForSearch(text.slice(0, 200))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, 12);
  const isKind = sql`kind = any(${[...kinds]}::text[])`;
  if (words.length === 0)
    return sql`select record_id, weight, 0::real as score from search_document where ${isKind}`;
  // Words are letters and numbers only; A is the weight of names.
  const prefixes = words.map((word) => `${word}:*A`).join(' & ');
  const name = words.join(' ');
  return sql`
    select record_id, weight, (words @@ to_tsquery('simple', ${prefixes}))::int + similarity(${name}, names)
      + (${name} = any(string_to_array(names, E'\\n')))::int as score
    from search_document
    where ${isKind} and (words @@ to_tsquery('simple', ${prefixes}) or ${name} <% names)`;
}

function targetsOf(kind: LinkedKind): RawBuilder<unknown> {
  const table = kind.toLowerCase();
  const { name, place, picture } = described[kind];
  const consenting =
    kind === 'PRODUCER'
      ? sql`json_build_object('kind', producer.kind, 'consentedScopes', producer.consented_scopes)`
      : sql`null::json`;
  const conditions = [sql`true`, ...isPublic(linkedRecords[kind], table)];
  return sql`select ${sql.lit(kind)} as kind, ${sql.ref(`${table}.id`)} as id, ${sql.ref(`${table}.slug`)} as slug,
      ${sql.raw(name)} as name, ${sql.raw(place)} as place, ${sql.raw(picture)} as picture_id, ${consenting} as consenting,
      document.score, document.weight
    from document join ${sql.table(table)} on ${sql.ref(`${table}.id`)} = document.record_id
    where ${sql.join(conditions, sql` and `)}`;
}

/** Somebody whose name is not public is called by their address. */
function shown({ kind, id, slug, consenting, ...row }: TargetRow, context: DeskContext): LinkTarget {
  const { language } = context;
  const isNamed = !consenting || mayShow(consenting, ConsentScope.NAME);
  return {
    kind,
    id,
    name: (isNamed && chooseText(row.name, language)?.text) || slug,
    place: row.place ? (chooseText(row.place, language)?.text ?? null) : null,
    picture: row.picture && {
      alt: chooseText(row.picture.alt, language)?.text ?? '',
      sources: sourcesOf(row.picture, context),
    },
  };
}
