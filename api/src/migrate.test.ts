import { expect, it } from 'vitest';
import { testContext } from '../test/harness.ts';

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
