import { sql } from 'kysely';
import { personalKinds } from '../consent/consent.rules.ts';
import { ConsentScope } from '../consent/consent-scope.ts';
import type { Context } from '../context.ts';
import type { Order } from '../graphql/page.ts';
import { byName } from '../graphql/record-page.ts';

/**
 * By name, in the alphabet of the language; those whose name may not be told come last, in no order of their names:
 * a cursor carries what its list is sorted by, and a place between two names tells how a third begins.
 */
export function byPublicName(context: Context): Order {
  const { expression, ...order } = byName('producer', context);
  const isNamed = sql`(producer.kind <> all(${[...personalKinds]}) or ${ConsentScope.NAME} = any(producer.consented_scopes))`;
  // The greatest of all characters.
  return {
    ...order,
    expression: sql`case when ${isNamed} then ${expression} else ${sql.lit('\u{10ffff}')} end`,
  };
}
