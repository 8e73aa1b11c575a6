import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { firstQuery, nextSteps } from './next-steps.ts';

test('the first query is one that the API answers', () => {
  const schema = buildSchema(
    readFileSync(resolve(import.meta.dirname, '../../../api/schema.graphql'), 'utf8'),
  );
  expect(validate(schema, parse(firstQuery))).toEqual([]);
});

test('the query can be pasted into a shell as it is', () => {
  const settings = {
    databaseUrl: undefined,
    apiPort: 4000,
    storefrontPort: 4321,
    previewPort: 4322,
    data: '/aul/.aul',
    siteUrl: 'http://127.0.0.1:4321',
    logLevel: 'warn',
  };
  const body = nextSteps(settings).match(/-d '(.*)'/)?.[1] ?? '';
  expect(body).not.toContain("'");
  expect(JSON.parse(body)).toEqual({ query: firstQuery });
});
