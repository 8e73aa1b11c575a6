import type { Texts } from '@aul/language';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Keeping } from '../assistance/keep-record.ts';
import { registerKeepers } from '../brand/register-roles.ts';
import type { BrandMembershipState } from './membership-state.ts';

/** A line of the register of a brand. */
export interface DeskMembershipRow {
  id: string;
  /** Of the brand and the producer, for the log. */
  slug: string;
  brandId: string;
  producer: { id: string; slug: string; name: Texts };
  place: { id: string; path: string; name: Texts };
  state: BrandMembershipState;
  certificateNumber: string | null;
  validFrom: string;
  validTo: string | null;
  /** Its products, and those of them that were granted the brand. */
  productCount: number;
  grantedCount: number;
  /** Paths of the homes of the brand. */
  brandPaths: string[];
  updatedAt: string;
}

/** SQL: the row of `membership`, beside its `brand` and `producer`. */
export const deskMembershipRow: RawBuilder<unknown> = sql`(select json_build_object(
  'id', membership.id, 'slug', brand.slug || '/' || producer.slug, 'brandId', brand.id,
  'producer', json_build_object('id', producer.id, 'slug', producer.slug, 'name', producer.name),
  'place', (select json_build_object('id', id, 'path', path, 'name', name) from place where id = producer.place_id),
  'state', membership.state, 'certificateNumber', membership.certificate_number,
  'validFrom', membership.valid_from, 'validTo', membership.valid_to,
  'productCount', (select count(*) from product where producer_id = producer.id and state <> 'ARCHIVED'),
  'grantedCount', (select count(*) from brand_use join product on product.id = product_id
    where brand_use.brand_id = brand.id and brand_use.state = 'GRANTED' and producer_id = producer.id
      and product.state <> 'ARCHIVED'),
  'brandPaths', (select coalesce(json_agg(path order by path), '[]') from place join brand_place on place_id = id
    where brand_id = brand.id),
  'updatedAt', membership.updated_at))`;

/** SQL: what the row stands beside. */
export const memberships: RawBuilder<unknown> = sql`brand_membership membership
  join brand on brand.id = membership.brand_id join producer on producer.id = membership.producer_id`;

export async function readDeskMembership(db: Kysely<unknown>, id: string): Promise<DeskMembershipRow | null> {
  const { rows } = await sql<{ row: DeskMembershipRow }>`
    select ${deskMembershipRow} as row from ${memberships} where membership.id = ${id}`.execute(db);
  return rows[0]?.row ?? null;
}

/** The register of a brand is kept by those in whose places it is at home. */
export const keptMembership: Keeping<DeskMembershipRow> = {
  subjectType: 'BrandMembership',
  roles: registerKeepers,
  lock: ({ db }, id) => sql`select from brand_membership where id = ${id} for no key update`.execute(db),
  read: readDeskMembership,
  placesOf: ({ brandPaths }) => brandPaths,
  factsOf: ({ state, certificateNumber, validFrom, validTo }) => ({
    state,
    certificateNumber,
    validFrom,
    validTo,
  }),
};
