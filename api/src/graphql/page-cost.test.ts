import { parse } from 'graphql';
import { expect, it } from 'vitest';
import { createCostEstimator } from '../http/cost.ts';
import { defaultLimits } from '../http/limits.ts';
import { buildPublicSchema } from '../schema.ts';

const schema = buildPublicSchema();
const estimate = createCostEstimator(defaultLimits);

function costOf(text: string, variables: Record<string, unknown> = {}): number {
  const document = parse(text);
  const [operation] = document.definitions;
  if (operation?.kind !== 'OperationDefinition') throw new Error('An operation comes first.');
  return estimate({ schema, document, operation, variables }).requested;
}

it('counts a list below records as often as it may come', () => {
  const nested = (inner: string) =>
    `{ places(first: 100) { nodes { children(first: 100) { nodes { ${inner} } } } } }`;
  expect(costOf('{ places(first: 100) { nodes { path } } }')).toBe(21);
  expect(costOf(nested('path'))).toBeGreaterThan(1_000);
  // A hundred reads of one district would be ten thousand, in one statement.
  expect(costOf(nested('parent { children(first: 100) { nodes { path } } }'))).toBeGreaterThan(
    defaultLimits.cost,
  );
});

it('counts again for values that are too long to be remembered', () => {
  const text = 'query ($n: Int, $long: [String!]) { places(first: $n) { nodes { path } }}';
  const long = ['x'.repeat(10_000)];
  expect(costOf(text, { n: 100, long })).toBeGreaterThan(costOf(text, { n: 10, long }));
});
