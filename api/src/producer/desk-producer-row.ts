import type { Texts } from '@aul/language';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { AssistedEntry } from '../assistance/entry.ts';
import { EntryKind, entryRow } from '../assistance/entry.ts';
import type { Keeping } from '../assistance/keep-record.ts';
import type { ConsentScope } from '../consent/consent-scope.ts';
import type { PublicationState } from '../graphql/publication.ts';
import type { Transaction } from '../operation.ts';
import type { ProducerKind } from './producer-kind.ts';
import type { Sender } from './sender.ts';

/** A producer with all that officers keep of it. */
export interface DeskProducerRow {
  id: string;
  slug: string;
  kind: ProducerKind;
  state: PublicationState;
  name: Texts;
  description: Texts | null;
  visitInfo: Texts | null;
  place: { id: string; path: string; name: Texts };
  foundedYear: number | null;
  headcount: { total: number; women: number; youth: number } | null;
  sender: Sender | null;
  directions: { id: string; slug: string; name: Texts }[];
  picture: { id: string; hash: string; widths: number[]; alt: Texts } | null;
  consents: {
    id: string;
    scope: ConsentScope;
    givenAt: string;
    withdrawnAt: string | null;
    evidence: string;
  }[];
  isDemonstration: boolean;
  /** Null where its texts are not written in one. */
  manuscriptId: string | null;
  entry: AssistedEntry | null;
  productCount: number;
  updatedAt: string;
}

/** SQL: the row of `producer`. */
export const deskProducerRow: RawBuilder<unknown> = sql`(select json_build_object(
  'id', producer.id, 'slug', producer.slug, 'kind', producer.kind, 'state', producer.state,
  'name', producer.name, 'description', producer.description, 'visitInfo', producer.visit_info,
  'place', (select json_build_object('id', id, 'path', path, 'name', name) from place where id = producer.place_id),
  'foundedYear', producer.founded_year, 'headcount', producer.headcount,
  'sender', producer.sender,
  'directions', (select coalesce(json_agg(json_build_object('id', id, 'slug', slug, 'name', name) order by position), '[]')
    from craft_direction join producer_direction on craft_direction_id = id where producer_id = producer.id),
  'picture', (select json_build_object('id', id, 'hash', hash, 'widths', widths, 'alt', alt)
    from picture where id = producer.picture_id),
  'consents', (select coalesce(json_agg(json_build_object('id', id, 'scope', scope, 'givenAt', given_at,
    'withdrawnAt', withdrawn_at, 'evidence', evidence) order by given_at, id), '[]')
    from (select * from consent where producer_id = producer.id order by given_at desc, id limit 100) as consent),
  'isDemonstration', producer.is_demonstration,
  'manuscriptId', (select id from manuscript where kind = 'PRODUCER' and subject_id = producer.id),
  'entry', ${entryRow(EntryKind.PRODUCER, sql`producer.id`)},
  'productCount', (select count(*) from product where producer_id = producer.id),
  'updatedAt', producer.updated_at))`;

export async function readDeskProducer(db: Kysely<unknown>, id: string): Promise<DeskProducerRow | null> {
  const { rows } = await sql<{ row: DeskProducerRow }>`
    select ${deskProducerRow} as row from producer where id = ${id}`.execute(db);
  return rows[0]?.row ?? null;
}

export const keptProducer: Keeping<DeskProducerRow> = {
  subjectType: 'Producer',
  lock: (tx, id) => lockProducers(tx, [id]),
  read: readDeskProducer,
  placesOf: ({ place }) => [place.path],
  factsOf: ({ updatedAt: _, entry: __, manuscriptId: ___, productCount: ____, ...facts }) => facts,
};

function lockProducers({ db }: Transaction, ids: readonly string[]): Promise<unknown> {
  return sql`select from producer where id = any(${ids}::uuid[]) order by id for no key update`.execute(db);
}
