import { sql } from 'kysely';
import { ConsentScope } from '../consent/consent-scope.ts';
import { isShown } from '../consent/consent-sql.ts';
import type { Context } from '../context.ts';
import type { Order } from '../graphql/page.ts';
import { byName } from '../graphql/record-page.ts';

/**
 * By name, in the alphabet of the language; those whose name may not be told come last, in no order of their names:
 * a cursor carries what its list is sorted by, and a place between two names tells how a third begins.
 */
export function byPublicName(context: Context): Order {
  const { expression, ...order } = byName('producer', context);
  // The greatest of all characters.
  return {
    ...order,
    expression: sql`case when ${isShown('producer', ConsentScope.NAME)} then ${expression} else ${sql.lit('\u{10ffff}')} end`,
  };
}
