import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AnswerCache, createAnswerCache } from './answer-cache.ts';
import { createInStep } from './in-step.ts';
import { type OpenDoor, openDoor } from './open-door.example.ts';

let door: OpenDoor;
let cache: AnswerCache;
let tags: string[] | undefined;
/** How often changes were caught up with, and whether that works. */
let looks: number;
let canLook: boolean;
const bowls = { query: 'query ($first: Int) { bowls(first: $first) { name } }', variables: { first: 100 } };
const link = `/graphql?query=${encodeURIComponent('{ hello }')}`;
const preflight = { 'apollo-require-preflight': 'yes' };

beforeEach(async () => {
  tags = ['hall', 'bowls@place:rishton'];
  cache = createAnswerCache({ mostBytes: 1_000_000, isInStep: () => true });
  looks = 0;
  canLook = true;
  const catchUp = async () => {
    looks += 1;
    if (!canLook) throw new Error('The database is away');
    cache.drop(['hall']);
  };
  door = await openDoor({
    answers: cache,
    inStep: createInStep(catchUp),
    cdnSeconds: 600,
    tagsOf: () => tags,
    viewerOf: ({ languages, market }) => `${languages[0]} ${market}`,
  });
});
afterEach(() => door.server.close());

const isKept = () => door.lines.filter(({ msg }) => msg === 'request').map((line) => line.isKept ?? false);

describe('an answer to a public query', () => {
  it('is computed once, goes out in the same bytes, and again when a tag of it was dropped', async () => {
    const first = await door.post(bowls);
    const second = await door.post(bowls);
    expect(second.text).toBe(first.text);
    expect(second.headers.get('etag')).toBe(first.headers.get('etag'));
    cache.drop(['another']);
    await door.post(bowls);
    cache.drop(['hall']);
    await door.post(bowls);
    expect(isKept()).toEqual([false, true, true, false]);
  });

  it('is not kept for who reads ahead, and is the same', async () => {
    const ahead = { 'aul-read-ahead': 'languages' };
    const answers = [await door.post(bowls, ahead), await door.post(bowls, ahead), await door.post(bowls)];
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    await door.post(bowls);
    expect(isKept()).toEqual([false, false, false, true]);
  });

  it('tells caches what it was made from, and how long to keep it', async () => {
    for (const answer of [await door.get(link, preflight), await door.get(link, preflight)]) {
      expect(answer.headers.get('cache-tag')).toBe('hall,bowls@place:rishton');
      expect(answer.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate, s-maxage=600');
      expect(answer.headers.get('vary')).toMatch(/accept-encoding.*aul-language/);
      expect(answer.headers.get('etag')).toMatch(/^"[\w-]{22}"$/);
    }
  });

  it('is not sent again to whoever has it', async () => {
    const { headers } = await door.get(link, preflight);
    const etag = headers.get('etag') ?? '';
    const again = await door.get(link, { ...preflight, 'if-none-match': `"other", ${etag}` });
    expect(again).toMatchObject({ status: 304, text: '' });
    expect(again.headers.get('etag')).toBe(etag);
    expect(await door.get(link, { ...preflight, 'if-none-match': '"other"' })).toMatchObject({ status: 200 });
  });

  it('is compressed for those who take it, under a tag of its own', async () => {
    const plain = await door.post(bowls, { 'accept-encoding': 'identity' });
    for (let time = 0; time < 2; time += 1) {
      const response = await door.server.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json', 'accept-encoding': 'gzip, br' },
        payload: bowls,
      });
      expect(response.headers['content-encoding']).toBe('br');
      expect(brotliDecompressSync(response.rawPayload).toString()).toBe(plain.text);
      expect(response.headers.etag).not.toBe(plain.headers.get('etag'));
    }
    const refused = await door.post(bowls, { 'accept-encoding': 'gzip, br;q=0' });
    expect(refused.headers.get('content-encoding')).toBeNull();
  });

  it('differs by viewer, accepted form, method and question', async () => {
    await door.post(bowls);
    await door.post(bowls, { 'aul-market': 'jp' });
    await door.post(bowls, { 'accept-language': 'kk' });
    await door.post(bowls, { accept: 'application/graphql-response+json' });
    await door.post({ ...bowls, variables: { first: 2 } });
    expect(isKept()).toEqual([false, false, false, false, false]);
  });

  it('leaves only its lists in the header when it was made from very many records', async () => {
    tags = [
      'places',
      ...Array.from({ length: 2_000 }, (_, index) => String(index).padStart(12, '0')),
      'place=a/b',
    ];
    const { headers } = await door.post(bowls);
    expect(headers.get('cache-tag')).toBe('*,places,place=a/b');
    // No purge would find it.
    expect(headers.get('cache-control')).toBe('public, no-cache');
    cache.drop(['000000001999']);
    await door.post(bowls);
    expect(isKept()).toEqual([false, false]);
  });
});

describe('what is kept is in step', () => {
  it('with a mutation before that is answered, also where it fails', async () => {
    await door.post(bowls);
    expect(looks).toBe(0);
    await door.post({ query: 'mutation { write(text: "x") }' });
    expect(looks).toBe(1);
    await door.post(bowls);
    expect(isKept()).toEqual([false, false, false]);
    canLook = false;
    expect(await door.post({ query: 'mutation { write(text: 1) }' })).toMatchObject({ status: 200 });
  });

  it('with what its reader was told of elsewhere, at the price of one look for each time they were told', async () => {
    await door.post(bowls);
    for (const after of ['one', 'one', 'two', 'two']) await door.post(bowls, { 'aul-after': after });
    expect(looks).toBe(2);
    expect(isKept()).toEqual([false, false, true, false, true]);
  });
});

describe('never kept and never shown to caches', () => {
  const cases: [string, () => ReturnType<OpenDoor['post']>][] = [
    ['what comes with credentials', () => door.post(bowls, { authorization: 'Bearer x' })],
    ['what comes with a cookie', () => door.post(bowls, { cookie: 'a=b' })],
    ['a write', () => door.post({ query: 'mutation { write(text: "x") }' })],
    ['an answer with errors', () => door.post({ query: '{ hello unknown }' })],
    ['an answer that is half an error', () => door.post({ query: '{ hello broken }' })],
  ];
  it.each(cases)('%s', async (_, ask) => {
    for (let time = 0; time < 2; time += 1) {
      const { headers } = await ask();
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('cache-tag')).toBeNull();
    }
    expect(cache.size.answers).toBe(0);
  });

  it('what a resolver marked as personal, also when a public answer to the same question is there', async () => {
    tags = undefined;
    const { headers } = await door.post(bowls);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(cache.size.answers).toBe(0);
  });

  it('gives the kept answer to nobody with credentials', async () => {
    await door.post(bowls);
    await door.post(bowls, { authorization: 'Bearer x' });
    expect(isKept()).toEqual([false, false]);
  });
});
