import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { errorSentences } from './error-sentences.ts';

/** What only programs meet, and shops: no operation of the desk answers with it. */
const isElsewhere: ReadonlySet<string> = new Set([
  'METHOD_NOT_ALLOWED',
  'NOT_ACCEPTABLE',
  'HEADERS_TOO_LARGE',
  'GRAPHQL_PARSE_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'DOCUMENT_NOT_FOUND',
  'DOCUMENT_NOT_TRUSTED',
  'TOO_MANY_TOKENS',
  'DEPTH_TOO_HIGH',
  'TOO_MANY_ALIASES',
  'TOO_MANY_ROOT_FIELDS',
  'TOO_MANY_DIRECTIVES',
  'COST_TOO_HIGH',
  'VARIABLES_TOO_LARGE',
  'CURSOR_TOO_OLD',
  'BASKET_FULL',
  'BASKET_CLOSED',
  'NOT_ORDERABLE',
  'DESTINATION_DIFFERS',
  'TOTAL_CHANGED',
  'TRANSFERS_OPEN_TOO_MANY',
  'CHECKOUT_IN_PROGRESS',
  'CHECKOUT_EXPIRED',
  'CHECKOUT_SUPERSEDED',
  'PAYMENT_DECLINED',
  'PAYMENT_ABANDONED',
  'PAYMENT_METHOD_UNAVAILABLE',
  'PAYMENT_METHOD_UNSUITABLE',
  'WEBHOOK_SIGNATURE_INVALID',
  'FORM_FOREIGN',
]);

// A test of the API compares them with its errors.
const table = readFileSync(new URL('../../../../docs/errors.md', import.meta.url), 'utf8');
const codes = [...table.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, code = '']) => code);

test.each(Object.entries(errorSentences))(
  'the desk says every error that it can meet: %s',
  (_, sentences) => {
    const said: string[] = Object.keys(sentences);
    expect(codes.length).toBeGreaterThan(80);
    expect(codes.filter((code) => !isElsewhere.has(code) && !said.includes(code))).toEqual([]);
    // What there is not is not said.
    const known = [...codes.filter((code) => !isElsewhere.has(code)), 'OFFLINE'];
    expect(said.filter((code) => !known.includes(code))).toEqual([]);
  },
);

test.each(Object.entries(errorSentences))('what happened, and what to do: %s', (_, sentences) => {
  const whole = /^\p{Lu}.+[.] \p{Lu}.+([.]|\{said\})$/u;
  const halves = Object.entries(sentences).filter(([, sentence]) => !whole.test(sentence));
  expect(halves).toEqual([]);
});
