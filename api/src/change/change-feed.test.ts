import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, expect, test, vi } from 'vitest';
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

function heard(): FedChange[] {
  const all: FedChange[] = [];
  feed.onChanges((changes) => all.push(...changes));
  return all;
}

test('what was committed before catching up has been handed over', async () => {
  const changes = heard();
  await rename('one');
  await feed.catchUp();
  expect(changes).toEqual([{ sequence: expect.stringMatching(/^\d+$/), tags: [tag] }]);
  expect(feed.isLive()).toBe(true);
});

test('listeners hear of a commit at once, and of no rollback', async () => {
  const changes = heard();
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`begin; update product set supply_kind = 'ONE_OF_A_KIND'; rollback`);
  const began = performance.now();
  await rename('two');
  await vi.waitFor(() => expect(changes).toHaveLength(1), { interval: 2 });
  expect(performance.now() - began).toBeLessThan(500);
  await client.end();
});

test('after its connection was cut the feed is not live, connects again and gives what went by', async () => {
  const changes = heard();
  await rows(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'aul-changes'
    and datname = current_database()`);
  await vi.waitFor(() => expect(feed.isLive()).toBe(false), { interval: 1 });
  await expect(feed.catchUp()).rejects.toThrow('no connection');
  await rename('three');
  await vi.waitFor(() => expect(feed.isLive()).toBe(true), { timeout: 5_000 });
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
