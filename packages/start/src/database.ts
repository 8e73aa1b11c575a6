import { join } from 'node:path';
import type { Postgres } from '@aul/postgres';
import type { Keeper } from './keeper.ts';
import type { Leftovers } from './run-record.ts';
import type { Settings } from './settings.ts';

interface Options {
  settings: Settings;
  keeper: Keeper;
  leftovers: Leftovers;
}

/** The database to use: DATABASE_URL, or the embedded server, started or found. What was found is left running. */
export async function openDatabase({
  settings,
  keeper,
  leftovers,
}: Options): Promise<{ url: string; isOurs: boolean }> {
  if (settings.databaseUrl) return { url: settings.databaseUrl, isOurs: false };
  const starting = startEmbedded(settings.data).then((server) => ({
    ...server,
    isOurs: server.isOurs || leftovers.orphanedPostgres.has(server.pid),
  }));
  keeper.keep(
    'PostgreSQL',
    starting.then((server) => (server.isOurs ? server : undefined)),
  );
  return starting;
}

/** Not imported at the top: on a clean clone it is compiled by the step before. */
async function startEmbedded(data: string): Promise<Postgres> {
  const { startPostgres } = await import('@aul/postgres');
  return startPostgres({ dataDir: join(data, 'postgres') });
}
