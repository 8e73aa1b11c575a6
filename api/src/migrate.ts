import type { MikroORM } from '@mikro-orm/postgresql';

/** Applies what is pending, all or nothing; two processes at once wait for each other. Gives the names applied. */
export async function migrate(orm: MikroORM): Promise<string[]> {
  const connection = orm.em.getConnection();
  return connection.transactional(async (lock) => {
    await connection.execute('select pg_advisory_xact_lock(?)', [migrationLock], 'all', lock);
    const applied = await orm.migrator.up();
    return applied.map((migration) => migration.name);
  });
}

export async function isMigrated(orm: MikroORM): Promise<boolean> {
  return (await orm.migrator.getPending()).length === 0;
}

/** Any number that nothing else in the database locks. */
const migrationLock = 7_219_001;
