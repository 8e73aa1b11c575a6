import { MikroORM } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { Client } from 'pg';
import { afterAll, expect, inject, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { databaseOf } from '../database.ts';
import { ormConfig } from '../mikro-orm.config.ts';
import { createOperationContext, transaction } from '../operation.ts';
import { ReturningClient } from './returning-client.ts';

const { url, rows } = await testContext();
const orm = await MikroORM.init({ ...ormConfig({ url, poolSize: 2 }), logger: () => undefined });
afterAll(() => orm.close());

const ownId = async (db: ReturnType<typeof databaseOf>) =>
  (await sql<{ id: number }>`select pg_backend_pid() as id`.execute(db)).rows[0]?.id ?? 0;

test('transactions whose connection is lost leave the pool as it was', async () => {
  const ctx = createOperationContext(orm);
  for (const _ of [1, 2, 3, 4, 5])
    await expect(
      transaction(ctx, async ({ db }) => {
        await rows('select pg_terminate_backend($1)', [await ownId(db)]);
        await sql`select 1`.execute(db);
      }),
    ).rejects.toThrow();
  expect(await transaction(ctx, ({ db }) => ownId(db))).toBeGreaterThan(0);
  expect(await ownId(databaseOf(orm))).toBeGreaterThan(0);
});

test('on a lost connection a transaction begins and ends, and nothing happens in between', async () => {
  const address = new URL(inject('templateUrl'));
  address.pathname = '/postgres';
  const client = new ReturningClient({ connectionString: address.href });
  client.on('error', () => undefined);
  await client.connect();
  const { rows: own } = await client.query('select pg_backend_pid() as id');
  const other = new Client({ connectionString: address.href });
  await other.connect();
  await other.query('select pg_terminate_backend($1)', [own[0].id]);
  await other.end();

  await client.query('begin');
  await expect(client.query('select 1')).rejects.toThrow();
  await client.query('rollback');
  await expect(client.query('commit')).rejects.toThrow();
});
