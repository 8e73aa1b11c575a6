import { expect, it } from 'vitest';
import { testContext } from '../test/harness.ts';
import { makeProduct, makeWorkshop } from '../test/make.ts';
import { written } from './graphql/localized-text.ts';
import { Migration20261123181500 } from './migrations/Migration20261123181500.ts';

const t = await testContext();

// Triggers, views and the wording of checks are written by hand.
const shapes =
  /^(create|drop) table|(add|drop) column|alter column \S+ (type|set not null|drop not null)|foreign key|^create (unique )?index|^drop index/;
// An entity cannot say it of the table between two others.
const ours = ['drop index "story_picture_picture_id";'];

it('migrations make the tables, columns, keys and indexes that the entities describe', async () => {
  const statements = (await t.orm.schema.getUpdateSchemaSQL()).split('\n');
  expect(statements.filter((statement) => shapes.test(statement))).toEqual(ours);
});

it('names that were kept with other keys sort as new ones do after the migration that brought pinyin', async () => {
  const id = await makeProduct(t.ctx, {
    ...(await makeWorkshop(t.ctx)),
    name: written({ en: 'Adras', 'zh-Hans': '阿德拉斯' }),
  });
  const kept = () => t.rows('select id, name_sort, updated_at from product where id = $1', [id]);
  const before = await kept();
  await t.rows(`update product set name_sort = '{"zh-Hans": "阿德拉斯"}' where id = $1`, [id]);
  const again = new Migration20261123181500(t.orm.em.getDriver(), t.orm.config);
  await again.up();
  expect(await kept()).toEqual(before);
});
