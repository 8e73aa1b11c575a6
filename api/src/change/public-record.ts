import type { MetadataStorage } from '@mikro-orm/core';
import { type RawBuilder, sql } from 'kysely';
import type { ClassType } from 'type-graphql';
import { Brand } from '../brand/brand.entity.ts';
import { CraftDirection } from '../craft/craft-direction.entity.ts';
import { ProductType } from '../craft/product-type.entity.ts';
import { isPublic } from '../graphql/publishable.ts';
import { Market } from '../market/market.entity.ts';
import { Facility } from '../organization/facility.entity.ts';
import { Organization } from '../organization/organization.entity.ts';
import { Picture } from '../picture/picture.entity.ts';
import { Place } from '../place/place.entity.ts';
import { Producer } from '../producer/producer.entity.ts';
import { Product } from '../product/product.entity.ts';
import { Story } from '../story/story.entity.ts';

/** Records that changes are told of; what belongs to one, such as a variant, is a change of it. */
export const recordTypes: readonly ClassType[] = [
  Picture,
  Place,
  CraftDirection,
  ProductType,
  Market,
  Organization,
  Facility,
  Brand,
  Producer,
  Product,
  Story,
];

/** There is one programme, and it has no id of its own. */
export const programmeType = 'Programme';
export const programmeId = '00000000-0000-0000-0000-000000000001';

/** SQL: whether the record that a row of `change` names is public now. */
export function isPublicNow(metadata: MetadataStorage): RawBuilder<unknown> {
  const cases = recordTypes.map((type) => {
    const { tableName } = metadata.get(type);
    const isIt = sql`${sql.ref(`${tableName}.id`)} = change.record_id`;
    return sql`when ${sql.lit(type.name)} then exists (select from ${sql.table(tableName)}
      where ${sql.join([isIt, ...isPublic(type, tableName)], sql` and `)})`;
  });
  return sql`case change.type ${sql.join(cases, sql` `)}
    when ${sql.lit(programmeType)} then exists (select from programme) else false end`;
}
