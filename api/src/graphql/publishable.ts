import { type RawBuilder, sql } from 'kysely';
import type { ClassType } from 'type-graphql';
import { Brand } from '../brand/brand.entity.ts';
import { Producer } from '../producer/producer.entity.ts';
import { Product } from '../product/product.entity.ts';
import { Story } from '../story/story.entity.ts';

/** Records that have a PublicationState, and are public only when it is PUBLISHED. */
export const publishable: readonly ClassType[] = [Brand, Producer, Product, Story];

/** SQL conditions under which a record of a type is public; none for types that always are. */
export function isPublic(type: object, alias: string): RawBuilder<unknown>[] {
  return publishable.some((one) => one === type) ? [sql`${sql.ref(`${alias}.state`)} = 'PUBLISHED'`] : [];
}
