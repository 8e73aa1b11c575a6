import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as money from './index.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const [, code = ''] = /```ts\n([\s\S]*?)```/.exec(readme) ?? [];
const lines = code.split('\n').flatMap((line) => {
  const [, expression, value] = /^(.+); \/\/ (.+)$/.exec(line) ?? [];
  return expression !== undefined && value !== undefined ? [{ expression, value }] : [];
});

test('the README has examples', () => {
  expect(lines.length).toBeGreaterThan(8);
});

test.each(lines)('as the README says: $expression', ({ expression, value }) => {
  expect(evaluate(expression)).toEqual(evaluate(value));
});

/** The README's own code, run as a reader would, with the exports of the package in scope. */
function evaluate(expression: string): unknown {
  return new Function(...Object.keys(money), `return (${expression})`)(...Object.values(money));
}
