import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { makeProduct, makeWorkshop } from '../../test/make.ts';
import { createChangeFeed, type FedChange } from './change-feed.ts';

const { ctx, url, rows } = await testContext();
const workshop = await makeWorkshop(ctx);
const id = await makeProduct(ctx, workshop);
const feed = await createChangeFeed({ url });
afterAll(() => feed.close());
const tag = id.slice(-12);

const rename = (text: string) =>
  rows(`update product set name = jsonb_set(name, '{en,text}', to_jsonb($1::text)) where id = $2`, [
    text,
    id,
  ]);

function heard(of = feed): FedChange[] {
  const all: FedChange[] = [];
  of.onChanges((changes) => all.push(...changes));
  return all;
}

test('what was committed before catching up has been handed over', async () => {
  const changes = heard();
  await rename('one');
  await feed.catchUp();
  expect(changes).toEqual([{ sequence: expect.stringMatching(/^\d+$/), tags: [tag] }]);
  await expect.poll(() => feed.isLive()).toBe(true);
});

test('listeners hear of a commit without a look of the feed by itself, and of no rollback', async () => {
  const told = await createChangeFeed({ url, pollMs: 3_600_000 });
  const changes = heard(told);
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`begin; update product set supply_kind = 'ONE_OF_A_KIND'; rollback`);
  await rename('two');
  await expect.poll(() => changes).toHaveLength(1);
  await client.end();
  await told.close();
});

test('after its connection was cut the feed is not live, connects again and gives what went by', async () => {
  const changes = heard();
  await rows(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'aul-changes'
    and datname = current_database()`);
  await expect.poll(() => feed.isLive(), { interval: 1 }).toBe(false);
  await expect(feed.catchUp()).rejects.toThrow('no connection');
  await rename('three');
  await expect.poll(() => feed.isLive()).toBe(true);
  expect(changes.map(({ tags }) => tags)).toEqual([[tag]]);
});

test('listeners are told when changes went by unseen', async () => {
  let lost = 0;
  feed.onLost(() => (lost += 1));
  await rows(`update change_progress set pruned_txid = pg_current_xact_id()`);
  await feed.catchUp();
  expect(lost).toBe(1);
  await rows('update change_progress set pruned_txid = 0::text::xid8');
  await feed.catchUp();
  await delay(1_200);
  expect(lost).toBe(1);
});
