import { type RawBuilder, sql } from 'kysely';
import { personalKinds } from './consent.rules.ts';
import { ConsentScope } from './consent-scope.ts';

/** `mayShow` as SQL, of the producer with that alias. */
export function isShown(alias: string, scope: ConsentScope): RawBuilder<boolean> {
  const isGiven = sql<boolean>`${sql.lit(scope)} = any(${sql.ref(`${alias}.consented_scopes`)})`;
  if (scope !== ConsentScope.NAME) return isGiven;
  const kinds = sql.join([...personalKinds].map((kind) => sql.lit(kind)));
  return sql`(${isGiven} or ${sql.ref(`${alias}.kind`)} not in (${kinds}))`;
}
