import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { databaseOf } from '../database.ts';
import { addSnapshotRoute } from '../snapshot/snapshot-route.ts';
import type { ChangeFeed } from './change-feed.ts';
import { addChangesRoute } from './changes-route.ts';

export interface ChangeRoutesOptions {
  orm: MikroORM;
  /** The database, for snapshots: each has a connection of its own. */
  url: string;
  schema: GraphQLSchema;
  feed: ChangeFeed;
}

/** `GET /snapshot` and `GET /changes`: all that is public, and what becomes of it. */
export function addChangeRoutes(
  server: FastifyInstance,
  { orm, url, schema, feed }: ChangeRoutesOptions,
): void {
  const metadata = orm.getMetadata();
  addChangesRoute(server, { db: databaseOf(orm), metadata, feed });
  addSnapshotRoute(server, { url, metadata, schema });
}
