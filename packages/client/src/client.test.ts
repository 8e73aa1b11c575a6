import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { passthrough } from 'msw';
import { HttpResponse, http } from 'msw/http';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { MarketsDocument, PlaceDocument, PlacesDocument, TypedDocumentString } from './gql/graphql.ts';
import { type AulError, createClient, type TypedDocument } from './index.ts';

const url = 'https://aul.example/graphql';
const ad = new TypedDocumentString<{ hello: string }, { name?: string }>(
  'query ($name: String) { hello(name: $name) }',
);
const hello = { data: { hello: 'salom' } };
const server = setupServer();

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

interface Asked {
  body: { documentId?: string; query?: string; variables?: Record<string, unknown> };
  headers: Headers;
}

/** The API gives these answers, one a request, in their order; a request more than that fails the test. */
function answerWith(...answers: (object | Response | (() => Response | Promise<Response>))[]): Asked[] {
  const asked: Asked[] = [];
  server.use(
    http.post(url, async ({ request }) => {
      const answer = answers[asked.length];
      asked.push({ body: (await request.json()) as Asked['body'], headers: request.headers });
      if (answer === undefined) throw new Error(`Request ${asked.length} was not expected`);
      if (answer instanceof Response) return answer;
      return typeof answer === 'function' ? await answer() : HttpResponse.json(answer);
    }),
  );
  return asked;
}

const failure = (code: string, status = 400) => HttpResponse.json(failed(code), { status });
const failed = (code: string) => ({ errors: [{ message: 'It went wrong. Do this.', extensions: { code } }] });
const busy = (headers = {}) => new Response('busy', { status: 503, headers });

/** What a promise was rejected with. */
async function failureOf(promise: Promise<unknown>): Promise<AulError> {
  return promise.then(
    () => expect.fail('It did not fail.'),
    (error) => error,
  );
}

describe('a query', () => {
  it('gives the data', async () => {
    const asked = answerWith(hello);
    expect(await createClient({ url }).query(ad, { name: 'Aida' })).toEqual({ hello: 'salom' });
    expect(asked[0]?.body).toEqual({ query: String(ad), variables: { name: 'Aida' } });
  });

  it('names the language and the market of the client, or its own', async () => {
    const asked = answerWith(hello, hello);
    const client = createClient({ url, language: 'uz-Latn', market: 'us' });
    await client.query(ad);
    await client.query(ad, {}, { language: 'ja', market: 'jp' });
    const sent = asked.map(({ headers }) => [headers.get('aul-language'), headers.get('aul-market')]);
    expect(sent).toEqual([
      ['uz-Latn', 'us'],
      ['ja', 'jp'],
    ]);
  });

  it('leaves language and market to the API when none is named', async () => {
    const asked = answerWith(hello);
    await createClient({ url }).query(ad);
    expect(asked[0]?.headers.has('aul-language')).toBe(false);
    expect(asked[0]?.headers.has('aul-market')).toBe(false);
  });

  it('uses the fetch that it is given', async () => {
    const client = createClient({ url, fetch: async () => Response.json(hello) });
    expect(await client.query(ad)).toEqual({ hello: 'salom' });
  });

  it('tells the headers of each answer that gives data, and of no other', async () => {
    const tags: (string | null)[] = [];
    const tagged = (tag: string, body: object, status = 200) =>
      HttpResponse.json(body, { status, headers: { 'cache-tag': tag } });
    answerWith(tagged('one', hello), tagged('two', failed('COST_TOO_HIGH'), 400), tagged('three', hello));
    const client = createClient({ url, onAnswer: (headers) => tags.push(headers.get('cache-tag')) });
    await client.query(ad);
    await failureOf(client.query(ad));
    await client.query(ad);
    expect(tags).toEqual(['one', 'three']);
  });

  it('is typed by its document', () => {
    const { query, pages } = createClient({ url, fetch: () => expect.fail('Nothing is to be asked.') });
    const typed = () => {
      query(MarketsDocument).then(({ markets }) => markets[0]?.currency satisfies string | undefined);
      query(PlaceDocument, { path: 'uzbekistan' }).then(
        ({ place }) => place?.level satisfies string | undefined,
      );
      pages(PlacesDocument, {}, ({ places }) => places) satisfies AsyncIterable<{ path: string }>;
      // A wrapper hands on what it was given.
      <Data, Variables>(document: TypedDocument<Data, Variables>, variables: Variables): Promise<Data> =>
        query(document, variables);
      // @ts-expect-error The path is required.
      query(PlaceDocument);
      // @ts-expect-error The path is a text.
      query(PlaceDocument, { path: 3 });
      // @ts-expect-error There is no such language.
      query(MarketsDocument, {}, { language: 'uz' });
      // @ts-expect-error A document without `after` has no pages.
      pages(PlaceDocument, { path: 'uzbekistan' }, () => null);
    };
    expect(typed).toBeTypeOf('function');
  });
});

describe('a trusted document', () => {
  const markets = { data: { markets: [] } };

  it('is sent by its hash, and not as text', async () => {
    const asked = answerWith(markets);
    await createClient({ url }).query(MarketsDocument);
    expect(asked[0]?.body).toEqual({ documentId: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) });
  });

  it('is sent as text when the API does not know it, and from then on', async () => {
    const asked = answerWith(failure('DOCUMENT_NOT_FOUND'), markets, markets, failure('DOCUMENT_NOT_FOUND'), {
      data: { place: null },
    });
    const client = createClient({ url });
    await client.query(MarketsDocument);
    await client.query(MarketsDocument);
    await client.query(PlaceDocument, { path: 'nowhere' });
    const sent = asked.map(({ body }) => ('documentId' in body ? 'hash' : 'text'));
    expect(sent).toEqual(['hash', 'text', 'text', 'hash', 'text']);
    expect(asked[4]?.body).toEqual({ query: String(PlaceDocument), variables: { path: 'nowhere' } });
  });

  it('is sent as text once only', async () => {
    answerWith(failure('DOCUMENT_NOT_FOUND'), failure('DOCUMENT_NOT_TRUSTED'));
    const error = await failureOf(createClient({ url }).query(MarketsDocument));
    expect(error.code).toBe('DOCUMENT_NOT_TRUSTED');
  });
});

describe('a failure', () => {
  it('has the code, the status and all errors of the API', async () => {
    answerWith(failure('COST_TOO_HIGH'));
    const error = await failureOf(createClient({ url }).query(ad));
    expect(error).toMatchObject({
      name: 'AulError',
      code: 'COST_TOO_HIGH',
      status: 400,
      message: 'It went wrong. Do this.',
      ...failed('COST_TOO_HIGH'),
    });
  });

  it('beside data is a failure too', async () => {
    answerWith({ data: { hello: null }, ...failed('MARKET_UNKNOWN') });
    expect(await failureOf(createClient({ url }).query(ad))).toMatchObject({
      code: 'MARKET_UNKNOWN',
      status: 200,
    });
  });

  it('without a code is an internal one', async () => {
    answerWith({ errors: [{ message: 'Oh' }] });
    expect(await failureOf(createClient({ url }).query(ad))).toMatchObject({
      code: 'INTERNAL',
      message: 'Oh',
    });
  });

  it.each([
    ['a page', () => HttpResponse.html('<h1>Welcome</h1>')],
    ['nothing', () => new Response('')],
    ['half an answer', () => new Response('{"data":{"hel')],
    ['null', () => HttpResponse.json(null)],
    ['a list', () => HttpResponse.json([hello])],
    ['no data', () => HttpResponse.json({ data: null })],
    ['errors that are none', () => HttpResponse.json({ errors: 'many' })],
    ['errors without a message', () => HttpResponse.json({ errors: [{}] })],
  ])('is a bad answer for %s', async (_what, answer) => {
    answerWith(answer);
    expect(await failureOf(createClient({ url }).query(ad))).toMatchObject({
      code: 'BAD_ANSWER',
      status: 200,
    });
  });

  it('of something before the API has its status', async () => {
    answerWith(() => HttpResponse.html('<h1>Not here</h1>', { status: 404 }));
    expect(await failureOf(createClient({ url }).query(ad))).toMatchObject({ code: 'HTTP', status: 404 });
  });
});

describe('what may pass on another try', () => {
  it.each([429, 502, 503, 504])('is tried again after %i', async (status) => {
    const asked = answerWith(new Response('busy', { status }), hello);
    expect(await createClient({ url }).query(ad)).toEqual({ hello: 'salom' });
    expect(asked).toHaveLength(2);
  });

  it('is tried again when the connection breaks', async () => {
    const asked = answerWith(HttpResponse.error, HttpResponse.error, hello);
    expect(await createClient({ url }).query(ad)).toEqual({ hello: 'salom' });
    expect(asked).toHaveLength(3);
  });

  it('is given up after so many tries, with what the last one brought', async () => {
    const asked = answerWith(busy(), busy(), failure('DATABASE_AWAY', 503));
    const error = await failureOf(createClient({ url }).query(ad));
    expect(error).toMatchObject({ code: 'DATABASE_AWAY', status: 503 });
    expect(asked).toHaveLength(3);
  });

  it('is tried once only when told so', async () => {
    const asked = answerWith(HttpResponse.error);
    const error = await failureOf(createClient({ url, retries: 0 }).query(ad));
    expect(error).toMatchObject({ code: 'NETWORK', status: undefined, cause: expect.any(TypeError) });
    expect(asked).toHaveLength(1);
  });

  it.each([400, 401, 404, 500])('does not include %i', async (status) => {
    const asked = answerWith(new Response('no', { status }));
    expect(await failureOf(createClient({ url }).query(ad))).toMatchObject({ code: 'HTTP', status });
    expect(asked).toHaveLength(1);
  });

  it('waits as long as the server says', async () => {
    answerWith(busy({ 'retry-after': '1' }), hello);
    const from = performance.now();
    await createClient({ url }).query(ad);
    expect(performance.now() - from).toBeGreaterThan(950);
  });

  it('does not begin a wait that it cannot end', { timeout: 58_000 }, async () => {
    const asked = answerWith(busy({ 'retry-after': '60' }));
    const error = await failureOf(createClient({ url, timeoutMs: 59_000 }).query(ad));
    expect(error).toMatchObject({ code: 'HTTP', status: 503 });
    expect(asked).toHaveLength(1);
  });
});

describe('a query that takes too long', () => {
  const never = () => new Promise<Response>(() => {});

  it('is given up', async () => {
    const asked = answerWith(never);
    const error = await failureOf(createClient({ url, timeoutMs: 1_000 }).query(ad));
    expect(error).toMatchObject({ code: 'TIMEOUT', status: undefined });
    expect(asked).toHaveLength(1);
  });

  it('is given up when the body does not end', async () => {
    const half = createServer((_request, response) => response.writeHead(200).write('{"data":')).listen(0);
    await once(half, 'listening');
    const url = `http://localhost:${(half.address() as AddressInfo).port}/`;
    server.use(http.post(url, () => passthrough()));
    expect(await failureOf(createClient({ url, timeoutMs: 1_000 }).query(ad))).toMatchObject({
      code: 'TIMEOUT',
    });
    half.closeAllConnections();
    half.close();
  });

  it('is given up for all its tries together', async () => {
    const asked = answerWith(busy(), never);
    // Enough for the first answer and the pause after it, on a machine that has other things to do.
    expect(await failureOf(createClient({ url, timeoutMs: 5_000 }).query(ad))).toMatchObject({
      code: 'TIMEOUT',
    });
    expect(asked).toHaveLength(2);
  });

  it('can be stopped by the caller, also between two tries', async () => {
    const asked = answerWith(busy({ 'retry-after': '5' }));
    const stop = new AbortController();
    const waiting = failureOf(createClient({ url }).query(ad, {}, { signal: stop.signal }));
    await expect.poll(() => asked.length).toBe(1);
    stop.abort(new Error('The visitor has gone.'));
    expect((await waiting).message).toBe('The visitor has gone.');
  });

  it('asks nothing when it was stopped before', async () => {
    const asked = answerWith();
    const error = await failureOf(createClient({ url }).query(ad, {}, { signal: AbortSignal.abort() }));
    expect(error.name).toBe('AbortError');
    expect(asked).toHaveLength(0);
  });
});

describe('pages', () => {
  const page = (paths: string[], endCursor: string | null, hasNextPage = endCursor !== null) => ({
    data: { places: { nodes: paths.map((path) => ({ path })), pageInfo: { hasNextPage, endCursor } } },
  });

  async function pathsOf(client = createClient({ url }), after?: string): Promise<string[]> {
    const paths: string[] = [];
    for await (const { path } of client.pages(PlacesDocument, { first: 2, after }, ({ places }) => places))
      paths.push(path);
    return paths;
  }

  it('give every record, one request a page', async () => {
    const asked = answerWith(page(['a', 'b'], 'B'), page(['c', 'd'], 'D'), page(['e'], null));
    expect(await pathsOf()).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(asked.map(({ body }) => body.variables)).toEqual([
      { first: 2 },
      { first: 2, after: 'B' },
      { first: 2, after: 'D' },
    ]);
  });

  it('go on from a cursor that was kept', async () => {
    const asked = answerWith(page(['e'], null));
    expect(await pathsOf(createClient({ url }), 'D')).toEqual(['e']);
    expect(asked[0]?.body.variables).toEqual({ first: 2, after: 'D' });
  });

  it('ask no more than is read', async () => {
    const asked = answerWith(page(['a', 'b'], 'B'));
    for await (const { path } of createClient({ url }).pages(PlacesDocument, {}, ({ places }) => places))
      if (path === 'b') break;
    expect(asked).toHaveLength(1);
  });

  it('of a list that is not there are empty', async () => {
    answerWith({ data: { places: null } });
    for await (const _ of createClient({ url }).pages(PlacesDocument, {}, () => null))
      expect.fail('It is empty.');
  });

  it('do not go round in circles', async () => {
    answerWith(page(['a'], 'A'), page(['a'], 'A'));
    expect(await failureOf(pathsOf())).toMatchObject({ code: 'BAD_ANSWER' });
    answerWith(page(['a'], null, true));
    expect(await failureOf(pathsOf())).toMatchObject({ code: 'BAD_ANSWER' });
  });

  it('end with the failure of one of them', async () => {
    answerWith(page(['a'], 'A'), failure('CURSOR_INVALID'));
    expect(await failureOf(pathsOf())).toMatchObject({ code: 'CURSOR_INVALID' });
  });
});
