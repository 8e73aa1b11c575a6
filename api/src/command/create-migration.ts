import { resolve } from 'node:path';
import { MikroORM } from '@mikro-orm/postgresql';
import { readEnv } from '../env.ts';
import { ormConfig } from '../mikro-orm.config.ts';

/** For developers: writes the migration from the committed snapshot to the entities. Read it before committing it. */
const migrationsFolder = resolve(import.meta.dirname, '../../../src/migrations');
const orm = await MikroORM.init(ormConfig({ url: readEnv().DATABASE_URL, migrationsFolder }));
try {
  const { fileName } = await orm.migrator.create();
  console.log(fileName ? `Wrote ${fileName}.` : 'The entities match the snapshot.');
} finally {
  await orm.close();
}
