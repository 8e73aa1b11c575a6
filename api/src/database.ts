import type { MikroORM } from '@mikro-orm/postgresql';
import type { Kysely } from 'kysely';

const databases = new WeakMap<MikroORM, Kysely<unknown>>();

/** SQL beside the entities, for what reads or writes without any. The same object for the same ORM. */
export function databaseOf(orm: MikroORM): Kysely<unknown> {
  const known = databases.get(orm);
  if (known) return known;
  const made = orm.em.fork().getKysely() as unknown as Kysely<unknown>;
  databases.set(orm, made);
  return made;
}
