import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { expect, it } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const guide = read('docs/partners.md');
const schema = buildSchema(read('api/schema.graphql'));
const bodies = [...guide.matchAll(/-d '(.*)'$/gm)].map(([, body = '']) => body);
const ids = [...guide.matchAll(/documentId=(\S+)"/g)].map(([, id = '']) => id);

it('has commands', () => {
  expect(bodies.length).toBeGreaterThan(7);
  expect(ids).toHaveLength(1);
});

it.each(bodies)('asks what the API has: %s', (body) => {
  const { query, ...rest } = JSON.parse(body);
  expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([]);
  expect(Object.keys(rest).every((key) => key === 'variables')).toBe(true);
});

it.each(ids)('names a trusted document of this package: %s', (id) => {
  expect(Object.keys(JSON.parse(read('packages/client/src/gql/persisted-documents.json')))).toContain(id);
});
