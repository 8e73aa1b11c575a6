import { Client } from 'pg';
import { afterAll, expect, test } from 'vitest';
import { type AskedAnswer, createAsk } from '../../test/ask.ts';
import { testContext, testShop } from '../../test/harness.ts';
import { makeEverything } from '../../test/make-everything.ts';
import { publicDocuments } from '../../test/public-documents.ts';
import { publicSamples } from '../../test/public-samples.ts';
import { createContext } from '../context.ts';
import { everything } from '../graphql/answer-tags.ts';
import { buildPublicSchema } from '../schema.ts';
import { turnDay } from './turn-day.ts';

const { orm, url, ctx, at, rows, query } = await testContext();
await makeEverything({ ctx, rows });
// Days that are past: changes are written by the clock of the database, and too old ones are forgotten at once.
await rows(`update certificate set expires_on = '2025-01-01' where type = 'QUALITY'`);
await rows(`update exchange_rate set date = '2024-01-01'`);
const schema = buildPublicSchema();
const documents = publicDocuments(schema, await publicSamples({ orm, rows, query }, schema));
const client = new Client({ connectionString: url });
await client.connect();
afterAll(() => client.end());

let now = new Date();
const newContext = () =>
  createContext({ orm, language: 'en', market: 'world', mediaUrl: 'http://media.test', shop: testShop, now });
const ask = createAsk(client, { schema, newContext });

async function askAll(day: string): Promise<AskedAnswer[]> {
  now = new Date(`${day}T00:10:00Z`);
  const answers: AskedAnswer[] = [];
  for (const document of documents) answers.push(await ask(document));
  return answers;
}

/** What is written when the day turns. */
async function turned(from: string, to: string): Promise<{ type: string; tags: string[] }[]> {
  await rows('update change_progress set day = $1', [from]);
  const [last] = await rows<{ sequence: string }>('select max(sequence) as sequence from change');
  await turnDay(at(`${to}T00:10:00Z`));
  return rows('select type, tags from change where sequence > $1 order by sequence', [last?.sequence]);
}

/** The same, with the answers that are others on the next day by that alone. */
async function turn(from: string, to: string) {
  const before = await askAll(from);
  const told = await turned(from, to);
  const after = await askAll(to);
  const touched = new Set(told.flatMap(({ tags }) => tags));
  const changed = before.filter(({ text }, index) => text !== after[index]?.text);
  const stale = changed.filter(
    ({ tags }) => !(tags.has(everything) && touched.size > 0) && ![...tags].some((tag) => touched.has(tag)),
  );
  return { told, changed: changed.length, stale: stale.map(({ document }) => document) };
}

test('what ends or begins with a day touches all that it changes', async () => {
  const { changed, stale, told } = await turn('2024-12-31', '2025-01-02');
  expect(stale).toEqual([]);
  expect(changed).toBeGreaterThan(5);
  // A certificate of each public product was valid to the first of January.
  expect(told.filter(({ type }) => type === 'Product')).toHaveLength(4);
});

test('a certificate touches all that shows it on the day of its issue', async () => {
  await rows(
    `update certificate set issued_on = '2025-02-10', expires_on = null where type = 'ORGANIC' and product_id is not null`,
  );
  const { changed, stale, told } = await turn('2025-02-09', '2025-02-10');
  expect(stale).toEqual([]);
  expect(changed).toBeGreaterThan(5);
  expect(told.filter(({ type }) => type === 'Product')).toHaveLength(4);
  expect(await turned('2025-02-10', '2025-02-11')).toEqual([]);
});

test('a season', async () => {
  const { changed, stale, told } = await turn('2025-09-30', '2025-10-01');
  expect(stale).toEqual([]);
  expect(changed).toBeGreaterThan(0);
  expect(told.map(({ type }) => type)).toEqual(['Product']);
  expect((await turned('2024-08-31', '2024-09-01')).map(({ type }) => type)).toEqual(['Product']);
});

test('memberships of brands and organisations', async () => {
  await rows(
    `update brand_membership set valid_to = '2025-03-31' where state = 'ACTIVE' and valid_to is null`,
  );
  await rows(`update organization_membership set valid_to = '2025-03-31' where valid_to is null`);
  const { changed, stale, told } = await turn('2025-03-31', '2025-04-01');
  expect(stale).toEqual([]);
  expect(changed).toBeGreaterThan(5);
  expect([...new Set(told.map(({ type }) => type))].toSorted()).toEqual([
    'Brand',
    'Organization',
    'Producer',
    'Product',
  ]);
});

test('a rate of the day', async () => {
  await rows(
    `insert into exchange_rate (base, quote, date, rate) values ('UZS', 'USD', '2025-05-01', 0.0002)`,
  );
  const { changed, stale, told } = await turn('2025-04-30', '2025-05-01');
  expect(stale).toEqual([]);
  expect(changed).toBeGreaterThan(5);
  expect(told.length).toBeGreaterThan(0);
});

test('on a day without anything, or the same day again, nothing is written', async () => {
  expect(await turned('2025-06-10', '2025-06-11')).toEqual([]);
  const [last] = await rows('select max(sequence) from change');
  await rows(`update product set season_months = '{1}' where supply_kind = 'SEASONAL'`);
  const [written] = await rows('select max(sequence) from change');
  expect(written).not.toEqual(last);
  await turnDay(at('2025-06-11T23:00:00Z'));
  expect(await rows('select max(sequence) from change')).toEqual([written]);
});

test('days that were missed are made up for, and one that fails is done the next time', async () => {
  const day = () => rows('select day::text from change_progress');
  await rows(`update product set season_months = '{8}' where supply_kind = 'SEASONAL'`);
  await rows('alter table change add constraint fails check (sequence < 0) not valid');
  await expect(turnDay(at('2025-08-20T00:00:00Z'))).rejects.toThrow();
  expect(await day()).toEqual([{ day: '2025-06-11' }]);
  await rows('alter table change drop constraint fails');
  expect((await turned('2025-06-11', '2025-08-20')).map(({ type }) => type)).toEqual(['Product']);
  expect(await day()).toEqual([{ day: '2025-08-20' }]);
});

test('after a clock that was ahead, the day and what it had changed are turned back, and days turn again', async () => {
  const day = () => rows('select day::text from change_progress');
  await rows(`update product set season_months = '{9}' where supply_kind = 'SEASONAL'`);
  // A clock that is minutes behind another one is not meant.
  await rows(`update change_progress set day = '2025-08-25'`);
  expect(await turnDay(at('2025-08-24T23:50:00Z'))).toEqual({});
  expect(await day()).toEqual([{ day: '2025-08-25' }]);
  // To a month in which the season was on.
  expect((await turned('2027-09-20', '2025-08-26')).map(({ type }) => type)).toContain('Product');
  expect(await day()).toEqual([{ day: '2025-08-26' }]);
  await rows(`update change_progress set day = '2027-09-20'`);
  expect(await turnDay(at('2025-08-26T00:10:00Z'))).toEqual({ wasAheadAt: '2027-09-20' });
  expect((await turned('2025-08-31', '2025-09-01')).map(({ type }) => type)).toEqual(['Product']);
  expect(await day()).toEqual([{ day: '2025-09-01' }]);
});
