import { type RawBuilder, sql } from 'kysely';
import type { ClassType } from 'type-graphql';
import { Brand } from '../brand/brand.entity.ts';
import { Picture } from '../picture/picture.entity.ts';
import { Producer } from '../producer/producer.entity.ts';
import { Product } from '../product/product.entity.ts';
import { Story } from '../story/story.entity.ts';

/** Records that have a PublicationState, and are public only when it is PUBLISHED. */
const publishable: readonly ClassType[] = [Brand, Producer, Product, Story];

/** SQL conditions under which a record of a type is public; none for types that always are. */
export function isPublic(type: object, alias: string): RawBuilder<unknown>[] {
  if (type === Picture) return [sql.ref(`${alias}.is_public`)];
  if (!publishable.some((one) => one === type)) return [];
  const published = sql`${sql.ref(`${alias}.state`)} = 'PUBLISHED'`;
  if (type === Product) return [published, hasPublicProducer(alias)];
  return type === Story ? [published, hasPublicPicture(alias)] : [published];
}

/** A product is public while its producer is: whoever withdraws is gone from everything at once. */
function hasPublicProducer(alias: string): RawBuilder<unknown> {
  return sql`exists (select from producer as maker
    where maker.id = ${sql.ref(`${alias}.producer_id`)} and maker.state = 'PUBLISHED')`;
}

/** A story opens with a picture: without it, it is not public. */
function hasPublicPicture(alias: string): RawBuilder<unknown> {
  return sql`exists (select from picture as opening
    where opening.id = ${sql.ref(`${alias}.picture_id`)} and opening.is_public)`;
}
