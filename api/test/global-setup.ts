import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '@aul/postgres';
import { MikroORM } from '@mikro-orm/postgresql';
import type { TestProject } from 'vitest/node';
import { migrate } from '../src/migrate.ts';
import { ormConfig } from '../src/mikro-orm.config.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A server whose database `aul` is migrated and empty: what every test file copies. */
    templateUrl: string;
  }
}

/** One PostgreSQL for all API tests of a run, in a folder of its own that goes with it. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'aul-test-'));
  const server = await startPostgres({ dataDir: join(folder, 'postgres'), durable: false });
  const orm = await MikroORM.init(ormConfig({ url: server.url }));
  await migrate(orm);
  // A template can be copied only while nobody is connected to it.
  await orm.close();
  provide('templateUrl', server.url);
  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
