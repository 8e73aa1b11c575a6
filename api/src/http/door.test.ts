import { createHash } from 'node:crypto';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readEnv } from '../env.ts';
import { DomainError, errorCodes } from '../errors.ts';
import { languagesIn } from './languages.ts';
import { defaultLimits } from './limits.ts';
import { type OpenDoor, openDoor } from './open-door.example.ts';
import { loadTrustedDocuments } from './trusted-documents.ts';
import { villageSchema } from './village.example.ts';

let door: OpenDoor;
afterEach(() => door?.server.close());

const bowls = 'query Bowls($first: Int) { bowls(first: $first) { name } }';
const bowlsId = `sha256:${createHash('sha256').update(bowls).digest('hex')}`;
const write = 'mutation Write { write(text: "x") }';
const trustedDocuments = new Map([
  [bowlsId, bowls],
  ['sha256:write', write],
]);
const env = {
  LOG_LEVEL: 'info',
  CORS_ORIGINS: ['*'],
  EXPLORER: false,
  SITE_URL: 'https://aul.example',
  TRUSTED_DOCUMENTS_ONLY: false,
} as const;
const data = { bowls: [{ name: 'bowl 0' }] };

describe('trusted documents', () => {
  it('run by their id, in POST and in GET', async () => {
    door = await openDoor({ trustedDocuments });
    expect(await door.post({ documentId: bowlsId, variables: { first: 1 } })).toMatchObject({
      status: 200,
      data,
    });
    const link = `/graphql?documentId=${bowlsId}&variables=${encodeURIComponent('{"first":1}')}`;
    expect(await door.get(link)).toMatchObject({ status: 200, data, extensions: { cost: { requested: 2 } } });
  });

  it('are not validated a second time', async () => {
    door = await openDoor({ trustedDocuments });
    // Validation asks for the directives more often than everything after it does.
    const validation = vi.spyOn(villageSchema, 'getDirectives');
    const asked = [];
    for (let round = 0; round < 3; round++) {
      validation.mockClear();
      expect((await door.post({ documentId: bowlsId })).status).toBe(200);
      asked.push(validation.mock.calls.length);
    }
    expect(asked[1]).toBeLessThan(asked[0] ?? 0);
    expect(asked[2]).toBe(asked[1]);
    validation.mockRestore();
  });

  it('that are not on the list are refused', async () => {
    door = await openDoor({ trustedDocuments });
    const answer = await door.post({ documentId: 'sha256:00' });
    expect(answer).toMatchObject({ status: 400, codes: ['DOCUMENT_NOT_FOUND'] });
    expect(answer.errors).toHaveLength(1);
    expect(await door.get('/graphql?documentId=x')).toMatchObject({
      status: 400,
      codes: ['DOCUMENT_NOT_FOUND'],
    });
    for (const body of [{ documentId: 5 }, { documentId: bowlsId, query: '{ hello }' }]) {
      expect(await door.post(body)).toMatchObject({ status: 400, codes: ['BAD_REQUEST'] });
    }
  });

  it('that write are refused in GET', async () => {
    door = await openDoor({ trustedDocuments });
    expect(await door.get('/graphql?documentId=sha256:write')).toMatchObject({
      status: 405,
      codes: ['METHOD_NOT_ALLOWED'],
    });
  });

  it('can be the only ones', async () => {
    door = await openDoor({
      trustedDocuments,
      env: { ...env, CORS_ORIGINS: ['*'], TRUSTED_DOCUMENTS_ONLY: true },
    });
    expect(await door.ask('{ hello }')).toMatchObject({ status: 400, codes: ['DOCUMENT_NOT_TRUSTED'] });
    expect(await door.get('/graphql?query={hello}', preflight)).toMatchObject({
      codes: ['DOCUMENT_NOT_TRUSTED'],
    });
    expect(await door.post({ documentId: bowlsId, variables: { first: 1 } })).toMatchObject({
      status: 200,
      data,
    });
  });

  it('are read from lists; one that is missing is skipped', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'aul-documents-'));
    const list = join(folder, 'persisted-documents.json');
    const skipped: unknown[] = [];
    const logger = { info: (line: unknown) => skipped.push(line) };
    await writeFile(list, JSON.stringify({ [bowlsId]: bowls, abc: write }));
    const documents = await loadTrustedDocuments([join(folder, 'none.json'), list], logger);
    expect([...documents.keys()]).toEqual([bowlsId, 'sha256:abc']);
    expect(skipped).toEqual([{ path: join(folder, 'none.json') }]);
    await writeFile(list, '[]');
    await expect(loadTrustedDocuments([list], logger)).rejects.toThrow('is not a list of trusted documents');
  });
});

const preflight = { 'apollo-require-preflight': '1' };

describe('the door', () => {
  it('answers in the media type that is accepted, 200 or 400 by its rules', async () => {
    door = await openDoor();
    const legacy = await door.post({ query: '{ helo }' }, { accept: 'application/json' });
    expect(legacy).toMatchObject({ status: 200, codes: ['GRAPHQL_VALIDATION_FAILED'] });
    const modern = await door.ask('{ helo }');
    expect(modern.status).toBe(400);
    expect(modern.headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8');
    expect(modern.headers.get('cache-control')).toBe('no-store');
  });

  it('lets any site ask, without credentials, or only those on the list', async () => {
    door = await openDoor();
    const open = await door.post({ query: '{ hello }' }, { origin: 'https://uzcrafts.example' });
    expect(open.headers.get('access-control-allow-origin')).toBe('*');
    expect(open.headers.get('access-control-allow-credentials')).toBeNull();
    await door.server.close();

    door = await openDoor({ env: { ...env, CORS_ORIGINS: ['https://uzcrafts.example'] } });
    const preflightFrom = async (origin: string) => {
      const headers = {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      };
      return (await fetch(door.url, { method: 'OPTIONS', headers })).headers.get(
        'access-control-allow-origin',
      );
    };
    expect(await preflightFrom('https://uzcrafts.example')).toBe('https://uzcrafts.example');
    expect(await preflightFrom('https://elsewhere.example')).not.toBe('https://elsewhere.example');
  });

  it('makes a context from languages and market, and ends it', async () => {
    const seen: unknown[] = [];
    door = await openDoor({
      createContext: ({ languages, market }) => {
        seen.push({ languages, market });
        if (market === 'XX') throw new DomainError('MARKET_UNKNOWN', { market });
        if (market === 'broken') throw new Error('secret of the database');
        return { log: [] };
      },
    });
    await door.post({ query: '{ hello }' }, { 'accept-language': 'ru;q=0.8, uz-Latn', 'aul-market': 'JP' });
    expect(seen).toEqual([{ languages: ['uz-Latn', 'ru'], market: 'JP' }]);
    const accept = 'application/graphql-response+json';
    expect(await door.post({ query: '{ hello }' }, { accept, 'aul-market': 'XX' })).toMatchObject({
      status: 400,
      codes: ['MARKET_UNKNOWN'],
    });
    const masked = await door.post({ query: '{ hello }' }, { accept, 'aul-market': 'broken' });
    expect(masked).toMatchObject({ status: 500, codes: ['INTERNAL'] });
    expect(masked.text).not.toContain('secret');
  });

  it('says whether it is alive and ready', async () => {
    let isReady = async () => ({ database: true, migrations: true });
    door = await openDoor({ isReady: () => isReady() });
    expect((await door.get('/healthz')).status).toBe(200);
    expect((await door.get('/readyz')).status).toBe(200);
    isReady = async () => ({ database: true, migrations: false });
    expect(await door.get('/readyz')).toMatchObject({
      status: 503,
      text: '{"database":true,"migrations":false}',
    });
    isReady = () => Promise.reject(new Error('connection refused'));
    expect(await door.get('/readyz')).toMatchObject({
      status: 503,
      text: '{"database":false,"migrations":false}',
    });
    expect((await door.get('/healthz')).status).toBe(200);
  });

  it('serves pictures for ever, and no hidden files', async () => {
    const mediaFolder = await mkdtemp(join(tmpdir(), 'aul-media-'));
    await writeFile(join(mediaFolder, 'bowl-1a2b.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    await writeFile(join(mediaFolder, '.secret'), 'x');
    door = await openDoor({ mediaFolder });
    const picture = await door.get('/media/bowl-1a2b.svg');
    expect(picture.status).toBe(200);
    expect(picture.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(picture.headers.get('content-type')).toContain('image/svg+xml');
    expect(picture.headers.get('content-security-policy')).toContain("default-src 'none'");
    for (const path of ['/media/.secret', '/media/', '/media/none.svg']) {
      const answer = await door.get(path);
      expect(answer).toMatchObject({ status: 404, codes: ['NOT_FOUND'] });
      expect(answer.headers.get('cache-control')).toBe('no-store');
    }
  });

  it('shows what it is at the top, without a script, in a policy that fits', async () => {
    door = await openDoor();
    const page = await door.get('/', { accept: 'text/html' });
    expect(page.status).toBe(200);
    expect(page.text).toContain('/graphql');
    expect(page.text).not.toMatch(/<script|https?:\/\/(?!127\.0\.0\.1|www\.w3\.org)/);
    const style = /<style>([\s\S]*)<\/style>/.exec(page.text)?.[1] ?? '';
    const digest = createHash('sha256').update(style).digest('base64');
    expect(page.headers.get('content-security-policy')).toContain(`style-src 'sha256-${digest}'`);
    const visit = await door.get('/graphql', { accept: 'text/html,*/*' });
    expect([visit.status, visit.headers.get('location')]).toEqual([303, '/']);
    expect((await door.get('/explorer')).status).toBe(404);
  });

  it('has an explorer where it is wanted, all of it from here', async () => {
    door = await openDoor({ env: { ...env, CORS_ORIGINS: ['*'], EXPLORER: true } });
    const page = await door.get('/explorer');
    const paths = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)]
      .map((match) => match[1] ?? '')
      .filter((path) => path !== 'data:,');
    expect(paths).toHaveLength(5);
    for (const path of paths) expect([path, (await door.get(path)).status]).toEqual([path, 200]);
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self';");
  });

  it('logs one line a request, and nothing personal in it', async () => {
    door = await openDoor({ trustedDocuments });
    await door.post(
      { documentId: bowlsId, variables: { first: 1, name: 'Zulfiya' } },
      { 'aul-market': 'JP', authorization: 'Bearer Zulfiya' },
    );
    await door.post({ query: 'query Zulf { helo(name: "Zulfiya") }' });
    await door.get('/healthz?name=Zulfiya');
    await door.get('/Zulfiya?name=Zulfiya');
    await expect.poll(() => door.lines.filter(({ msg }) => msg === 'request')).toHaveLength(4);
    const requests = door.lines.filter(({ msg }) => msg === 'request');
    expect(requests).toMatchObject([
      {
        method: 'POST',
        path: '/graphql',
        status: 200,
        operation: 'Bowls',
        document: bowlsId.slice(7, 19),
        cost: 2,
      },
      { method: 'POST', path: '/graphql', errors: ['GRAPHQL_VALIDATION_FAILED'] },
      { method: 'GET', path: '/healthz', status: 200 },
      { method: 'GET', status: 404, errors: ['NOT_FOUND'] },
    ]);
    expect(JSON.stringify(requests.slice(0, 3))).not.toMatch(/Zulfiya|127\.0\.0\.1|Bearer/);
    expect(Object.keys(requests[0] ?? {}).toSorted()).toEqual([
      'cost',
      'document',
      'kind',
      'level',
      'method',
      'ms',
      'msg',
      'operation',
      'path',
      'status',
      'time',
    ]);
  });

  it('finishes what is running when it closes, and takes nothing new', async () => {
    door = await openDoor();
    const running = door.ask('{ slow(ms: 400) }');
    await expect.poll(() => door.open.length).toBe(1);
    const closed = door.server.close();
    expect(await running).toMatchObject({ status: 200, data: { slow: 'at last' } });
    await closed;
    expect(door.open).toEqual([]);
    await expect(fetch(door.url)).rejects.toThrow();
  });
});

it('orders languages by how much they are wanted', () => {
  expect(languagesIn('en;q=0.5, uz-Cyrl;q=0.9, *;q=0.1, ru, xx;q=0, ; drop')).toEqual([
    'ru',
    'uz-Cyrl',
    'en',
  ]);
  expect(languagesIn(undefined)).toEqual([]);
});

describe('the documentation', () => {
  const read = (name: string) => readFile(new URL(`../../../docs/${name}`, import.meta.url), 'utf8');

  it('has each error code with its status and advice', async () => {
    const table = await read('errors.md');
    for (const [code, { status, sentence, advice }] of Object.entries(errorCodes)) {
      expect(table).toContain(`| \`${code}\` | ${status} | ${sentence} | ${advice} |`);
    }
    expect(table.match(/^\| `/gm)).toHaveLength(Object.keys(errorCodes).length);
  });

  it('has each setting', async () => {
    const page = await read('http.md');
    const settings = Object.keys(readEnv({ DATABASE_URL: 'postgres://127.0.0.1/aul' }));
    for (const name of settings) expect(page).toContain(`| \`${name}\` |`);
  });

  it('has each limit', async () => {
    const page = await read('http.md');
    for (const [name, value] of Object.entries(defaultLimits)) {
      expect(page).toContain(`| \`${name}\` | ${value.toLocaleString('en')} |`);
    }
  });
});
