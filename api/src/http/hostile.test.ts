import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { isErrorCode } from '../errors.ts';
import { type Answer, type OpenDoor, openDoor } from './open-door.example.ts';

describe('what nobody should send', () => {
  let door: OpenDoor;
  beforeAll(async () => {
    door = await openDoor();
  });
  afterAll(() => door.server.close());
  afterEach(() => {
    expect(door.open).toEqual([]);
  });

  const nested = (depth: number) =>
    `{ maker ${'{ works { maker '.repeat(depth)}{ name }${' } }'.repeat(depth)} }`;
  const times = (count: number, text: (index: number) => string) =>
    Array.from({ length: count }, (_, n) => text(n)).join(' ');

  it.each<[title: string, code: string, query: string, variables?: Record<string, unknown>]>([
    ['bad syntax', 'GRAPHQL_PARSE_FAILED', '{ hello'],
    ['an unknown field', 'GRAPHQL_VALIDATION_FAILED', '{ helo }'],
    ['two operations and no name', 'OPERATION_RESOLUTION_FAILURE', 'query A { hello } query B { hello }'],
    ['more tokens than allowed', 'TOO_MANY_TOKENS', `{ ${times(2_100, () => 'hello')} }`],
    ['deep nesting', 'DEPTH_TOO_HIGH', nested(8)],
    [
      'deep nesting through fragments',
      'DEPTH_TOO_HIGH',
      `{ maker { ...F0 } } ${times(8, (n) => `fragment F${n} on Maker { works { maker { ...F${n + 1} } } }`)} fragment F8 on Maker { name }`,
    ],
    ['an alias bomb', 'TOO_MANY_ALIASES', `{ maker { ${times(31, (n) => `a${n}: name`)} } }`],
    ['many root fields', 'TOO_MANY_ROOT_FIELDS', `{ ${times(21, (n) => `a${n}: hello`)} }`],
    [
      'many root fields through a fragment',
      'TOO_MANY_ROOT_FIELDS',
      `{ ...F ...F ...F } fragment F on Query { ${times(7, (n) => `a${n}: hello`)} }`,
    ],
    ['a pile of directives', 'TOO_MANY_DIRECTIVES', `{ ${times(51, () => 'hello @include(if: true)')} }`],
    [
      'a circle of fragments',
      'GRAPHQL_VALIDATION_FAILED',
      '{ maker { ...A } } fragment A on Maker { works { maker { ...B } } } fragment B on Maker { ...A }',
    ],
    ['a large page', 'COST_TOO_HIGH', '{ bowls(first: 2147483647) { name } }'],
    [
      'large pages in large pages',
      'COST_TOO_HIGH',
      '{ maker { works(first: 1000) { maker { works(first: 1000) { name } } } } }',
    ],
    [
      'introspection without end',
      'GRAPHQL_VALIDATION_FAILED',
      `{ __schema { types { ${'fields { type { '.repeat(5)}name${' } }'.repeat(5)} } } }`,
    ],
    [
      'a null character in a variable',
      'BAD_USER_INPUT',
      'query ($n: String) { hello(name: $n) }',
      { n: 'a\0b' },
    ],
    ['a null character in a text', 'BAD_USER_INPUT', '{ hello(name: "a\\u0000b") }'],
    ['half a surrogate pair', 'BAD_USER_INPUT', 'query ($n: String) { hello(name: $n) }', { n: '\ud800' }],
    [
      'a variable of the wrong type',
      'BAD_USER_INPUT',
      'query ($n: Int) { bowls(first: $n) { name } }',
      { n: 'three' },
    ],
    ['no variable where one is needed', 'BAD_USER_INPUT', 'query ($n: Int!) { bowls(first: $n) { name } }'],
    [
      'too many values',
      'VARIABLES_TOO_LARGE',
      'query ($n: [String]) { __typename }',
      { n: Array(2_001).fill('x') },
    ],
    [
      'values nested without end',
      'VARIABLES_TOO_LARGE',
      '{ hello }',
      { n: JSON.parse('['.repeat(1_000) + ']'.repeat(1_000)) },
    ],
  ])('refuses %s with %s', async (_title, code, query, variables) => {
    // Three times: an operation that comes again is compiled, and must be refused just the same.
    for (let round = 0; round < 3; round++) {
      const answer = await door.ask(query, variables);
      expect(answer.status).toBe(400);
      expect(answer.codes).toContain(code);
      expectClean(answer);
      expect(answer.data).toBeUndefined();
    }
  });

  it('answers a negative page beside the other data', async () => {
    const answer = await door.ask('{ bowls(first: -5) { name } hello }');
    expect(answer).toMatchObject({
      status: 200,
      codes: ['PAGE_TOO_LARGE'],
      data: { bowls: null, hello: 'hello ' },
    });
  });

  it.each<[title: string, code: string, status: number, body: string | Uint8Array, type?: string]>([
    ['JSON cut short', 'BAD_REQUEST', 400, '{"query":'],
    ['an empty body', 'BAD_REQUEST', 400, ''],
    ['a batch', 'BAD_REQUEST', 400, '[{"query":"{ hello }"}]'],
    ['JSON that is no object', 'BAD_REQUEST', 400, '"{ hello }"'],
    ['null', 'BAD_REQUEST', 400, 'null'],
    ['bytes that are not UTF-8', 'BAD_REQUEST', 400, new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])],
    [
      'a key of the prototype',
      'BAD_REQUEST',
      400,
      '{"query":"{ hello }","variables":{"__proto__":{"admin":true}}}',
    ],
    [
      'a constructor',
      'BAD_REQUEST',
      400,
      '{"query":"{ hello }","variables":{"constructor":{"prototype":{"admin":true}}}}',
    ],
    ['variables as a text', 'BAD_REQUEST', 400, '{"query":"{ hello }","variables":"{}"}'],
    ['an array a million deep', 'BODY_TOO_LARGE', 413, '['.repeat(1_000_000)],
    [
      'a body of 10 MB',
      'BODY_TOO_LARGE',
      413,
      JSON.stringify({ query: '{ hello }', pad: 'x'.repeat(10_000_000) }),
    ],
    [
      'another encoding',
      'MEDIA_TYPE_UNSUPPORTED',
      415,
      '{"query":"{ hello }"}',
      'application/json; charset=utf-16',
    ],
    ['plain text', 'MEDIA_TYPE_UNSUPPORTED', 415, '{"query":"{ hello }"}', 'text/plain'],
    ['a form', 'MEDIA_TYPE_UNSUPPORTED', 415, 'query=%7Bhello%7D', 'application/x-www-form-urlencoded'],
    ['an upload', 'MEDIA_TYPE_UNSUPPORTED', 415, '--x', 'multipart/form-data; boundary=x'],
    ['no media type at all', 'MEDIA_TYPE_UNSUPPORTED', 415, '{"query":"{ hello }"}', 'nonsense'],
  ])('refuses %s with %s', async (_title, code, status, body, type = 'application/json') => {
    const answer = await door.post(body, { 'content-type': type });
    expect(answer).toMatchObject({ status, codes: [code] });
    expectClean(answer);
  });

  it.each([
    ['a forged GET', '/graphql?query=%7Bhello%7D', {}, 400, 'BAD_REQUEST'],
    [
      'a mutation by GET',
      '/graphql?query=mutation%7Bwrite%7D',
      { 'apollo-require-preflight': '1' },
      405,
      'METHOD_NOT_ALLOWED',
    ],
    ['an address that is not UTF-8', '/graphql?query=%ff', {}, 400, 'BAD_REQUEST'],
    [
      'variables that are not JSON',
      '/graphql?query=%7Bhello%7D&variables=%7B',
      { 'apollo-require-preflight': '1' },
      400,
      'BAD_REQUEST',
    ],
    [
      'a null character by GET',
      `/graphql?query=%7Bhello%7D&variables=${encodeURIComponent('{"n":"\\u0000"}')}`,
      {},
      400,
      'BAD_USER_INPUT',
    ],
    [
      'a media type nobody has',
      '/graphql?query=%7Bhello%7D',
      { 'apollo-require-preflight': '1', accept: 'image/png' },
      406,
      'NOT_ACCEPTABLE',
    ],
    ['an address that is not there', '/wp-login.php', {}, 404, 'NOT_FOUND'],
    ['a broken address', '/%c0%ae%zz', {}, 400, 'BAD_REQUEST'],
    ['a way out of the folder', '/media/..%2f..%2fpackage.json', {}, 404, 'NOT_FOUND'],
  ])('refuses %s', async (_title, path, headers, status, code) => {
    const answer = await door.get(path, headers);
    expect(answer).toMatchObject({ status, codes: [code] });
    expectClean(answer);
  });

  it('refuses other methods, and says which there are', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH']) {
      const response = await fetch(door.url, { method });
      expect(response.status).toBe(405);
      expect(response.headers.get('allow')).toBe('GET, POST, OPTIONS');
      expect(await response.json()).toMatchObject({
        errors: [{ extensions: { code: 'METHOD_NOT_ALLOWED' } }],
      });
    }
  });

  it('refuses headers without end', async () => {
    const answer = await raw(
      door,
      `GET /graphql HTTP/1.1\r\nhost: x\r\ncookie: ${'x'.repeat(40_000)}\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 431 /);
    expect(answer).toContain('"HEADERS_TOO_LARGE"');
  });

  it('refuses what is not HTTP', async () => {
    const answer = await raw(door, 'hello there\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain('"BAD_REQUEST"');
  });

  it('masks what went wrong inside, and logs it once with the cause', async () => {
    door.lines.length = 0;
    for (let round = 0; round < 3; round++) {
      const answer = await door.ask('{ broken hello }');
      expect(answer).toMatchObject({
        status: 200,
        codes: ['INTERNAL'],
        data: { broken: null, hello: 'hello ' },
      });
      expect(answer.errors?.[0]?.path).toEqual(['broken']);
      expectClean(answer);
      const id = /error ([0-9a-f-]{36})/.exec(answer.errors?.[0]?.message ?? '')?.[1];
      const logged = door.lines.filter((line) => line.id === id);
      expect(logged).toMatchObject([
        { msg: 'unexpected error', cause: { type: 'Error', message: 'secret of the database' } },
      ]);
    }
    const strict = await door.ask('{ maker { strict } notANumber }');
    expect(strict.codes).toEqual(['INTERNAL', 'INTERNAL']);
    expectClean(strict);
  });

  it.each(['away', 'cut'])('knows a database that cannot be asked: %s', async (field) => {
    expect((await door.ask(`{ ${field} }`)).codes).toEqual(['DATABASE_AWAY']);
  });

  it('knows a statement that the database cancelled', async () => {
    expect((await door.ask('{ cancelled }')).codes).toEqual(['TIMEOUT']);
  });

  it('gives up after the time limit, and tells the resolvers', async () => {
    const hasty = await openDoor({ limits: { timeoutMs: 150 } });
    const waiting = hasty.ask('{ slow(ms: 3000) }');
    await expect.poll(() => hasty.open.length).toBe(1);
    const signal = hasty.open[0]?.signal;
    expect(await waiting).toMatchObject({ status: 503, codes: ['TIMEOUT'] });
    expect(signal?.aborted).toBe(true);
    // The context ends when the work does, not while a resolver still uses it.
    expect(hasty.open).toHaveLength(1);
    await expect.poll(() => hasty.open).toEqual([]);
    await hasty.server.close();
  });

  it('tells the resolvers when the client has gone', async () => {
    const gone = new AbortController();
    const body = JSON.stringify({ query: '{ slow(ms: 2000) }' });
    const waiting = fetch(door.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      signal: gone.signal,
    });
    await expect.poll(() => door.open.length).toBe(1);
    const signal = door.open[0]?.signal;
    gone.abort();
    await expect(waiting).rejects.toThrow();
    await expect.poll(() => signal?.aborted).toBe(true);
    await expect.poll(() => door.open).toEqual([]);
  });
});

/** A code of ours, and nothing of the inside. */
function expectClean(answer: Answer): void {
  expect(answer.codes.every(isErrorCode)).toBe(true);
  expect(answer.text).not.toMatch(/node_modules|\.ts:|\.js:|at async|secret|stack/);
}

function raw({ url }: OpenDoor, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let received = '';
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (chunk) => {
      received += chunk;
    });
    socket.on('close', () => resolve(received));
    socket.on('error', reject);
  });
}
