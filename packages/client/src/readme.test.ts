import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { gzipSync } from 'node:zlib';
import { buildSchema, graphql } from 'graphql';
import { HttpResponse, http } from 'msw/http';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import * as client from './index.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const readme = read('../README.md');
const [, example = '', printed = ''] =
  /```ts\n([\s\S]*?)```\n\nprints\n\n```\n([\s\S]*?)```/.exec(readme) ?? [];

const schema = buildSchema(read('../../../api/schema.graphql'));
const trusted: Record<string, string> = JSON.parse(read('./gql/persisted-documents.json'));

const text = (value: string) => () => ({ text: value, language: 'en', origin: 'WRITTEN', isFallback: false });
const record = { id: '1', updatedAt: '2026-11-20T10:00:00.000Z' };
const rishton = {
  ...record,
  path: 'uzbekistan/fergana/rishton-district/rishton',
  slug: 'rishton',
  level: 'SETTLEMENT',
  name: text('Rishton'),
  nationalCodes: [],
  postalCodes: [],
  timezone: 'Asia/Tashkent',
  ancestors: [],
  specialization: {
    title: text('blue pottery'),
    productType: { slug: 'plate' },
    source: text('A report'),
    validFrom: '1920-01-01',
  },
};

function product(name: string, amountMinor: number) {
  const amount = (amountMinor / 100).toFixed(2);
  const price = { amountMinor: String(amountMinor), currency: 'USD', amount, formatted: `$${amount}` };
  const offer = { price, isConverted: false, isDelivered: true, availability: 'IN_STOCK' };
  return {
    ...record,
    slug: 'x',
    supplyKind: 'IN_STOCK',
    isDemonstration: true,
    name: text(name),
    offer,
    place: rishton,
  };
}

const products = [
  product('Plate “Pomegranate”', 3800),
  product('Bowl “Almond”', 1250),
  product('Teapot “Chain”', 5400),
];

/** The schema of the API over a village, a handful of products and its rule for the size of a page. */
const rootValue = {
  place: ({ path }: { path: string }) => (path === rishton.path ? rishton : null),
  products({ first, after = '0', filter }: { first: number; after?: string; filter?: { place?: string } }) {
    const end = Number(after) + first;
    const nodes = filter?.place === rishton.path ? products.slice(Number(after), end) : [];
    const pageInfo = { hasNextPage: end < products.length, endCursor: String(end) };
    return { nodes, pageInfo, totalCount: products.length };
  },
};

const server = setupServer(
  http.post('http://127.0.0.1:4000/graphql', async ({ request }) => {
    const { documentId, variables } = (await request.json()) as {
      documentId: string;
      variables: { first?: number };
    };
    if ((variables.first ?? 1) > 100)
      return HttpResponse.json(
        { errors: [{ message: '', extensions: { code: 'PAGE_TOO_LARGE' } }] },
        { status: 400 },
      );
    const source = trusted[documentId] ?? '';
    return HttpResponse.json({
      ...(await graphql({ schema, source, rootValue, variableValues: variables })),
    });
  }),
);

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterAll(() => server.close());

it('does what the README says', async () => {
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  await run(example);
  log.mockRestore();
  expect(lines.join('\n')).toBe(printed.trim());
});

it('names every document in the README', () => {
  const documents = Object.keys(client).filter((name) => name.endsWith('Document'));
  expect(documents.length).toBeGreaterThan(10);
  for (const name of documents) expect(readme).toContain(`\`${name}\``);
});

it('is under 2 KB compressed', () => {
  const files = ['client.ts', 'send.ts', 'answer.ts', 'retry.ts', 'aul-error.ts'];
  const code = files.map((file) => stripTypeScriptTypes(read(`./${file}`))).join('\n');
  // White space and comments go, as any bundler takes them out; names stay long.
  const small = code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').replace(/\s+/g, ' ');
  expect(gzipSync(small).length).toBeLessThan(2_000);
});

/** The code of the README as it stands there, with the exports of this package for its import. */
function run(code: string): Promise<unknown> {
  const body = code.replace(/^import (\{.*\}) from '@aul\/client';$/m, 'const $1 = client;');
  return new Function('client', `return (async () => {${stripTypeScriptTypes(body)}})()`)(client);
}
