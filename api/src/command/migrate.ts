import { MikroORM } from '@mikro-orm/postgresql';
import { readEnv } from '../env.ts';
import { migrate } from '../migrate.ts';
import { ormConfig } from '../mikro-orm.config.ts';

/** Brings the database of DATABASE_URL to the schema of this version. */
const orm = await MikroORM.init(ormConfig({ url: readEnv().DATABASE_URL }));
try {
  const applied = await migrate(orm);
  console.log(applied.length === 0 ? 'The database is up to date.' : `Applied ${applied.join(', ')}.`);
} finally {
  await orm.close();
}
