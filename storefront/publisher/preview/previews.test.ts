import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PublisherProcess, startPublisher } from '../../test/publisher-process.ts';
import { type StandInApi, startStandInApi } from '../../test/stand-in-api.ts';

const token = `${crypto.randomUUID()}.en.1900000000.${'A'.repeat(43)}`;
let api: StandInApi;
let data: string;
let publisher: PublisherProcess;
let origin: string;

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'aul-preview-'));
  mkdirSync(join(data, 'media'));
  writeFileSync(join(data, 'media/almond-bowl-480.avif'), 'a picture');
  api = await startStandInApi();
  publisher = startPublisher({ api: api.url, data });
  origin = String((await publisher.says('previews')).url);
  await publisher.says('following');
});
afterAll(async () => {
  await publisher.stop();
  await api.close();
  rmSync(data, { recursive: true });
});

async function ask(path: string, headers: Record<string, string> = {}) {
  // Not fetch: it sends no referrer that it is told to.
  return new Promise<{ status: number; headers: Record<string, unknown>; text: string }>(
    (resolve, reject) => {
      const asked = request(new URL(path, origin), { headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: Buffer.concat(chunks).toString(),
          }),
        );
      });
      asked.on('error', reject).end();
    },
  );
}
const site = (file: string) => readFileSync(join(data, 'site', file), 'utf8');
const storySlug = () => api.programme.stories[0]?.slug ?? '';

describe('a preview', () => {
  it('of what is unchanged is the public page, to the byte, in every language', async () => {
    for (const page of [
      `stories/${storySlug()}/`,
      `ru/stories/${storySlug()}/`,
      'brands/rishtan-ceramics/',
      '',
      'ru/',
    ]) {
      const { status, text } = await ask(`/preview/${token}/${page}`);
      expect([page, status]).toEqual([page, 200]);
      expect(text).toBe(site(`${page}index.html`));
    }
  });

  it('asks the API with its token, and nobody else does', async () => {
    api.previews.clear();
    await ask(`/preview/${token}/stories/${storySlug()}/`);
    expect(api.previews).toEqual(new Set([token]));
  });

  it('shows a page that does not exist for others', async () => {
    const [story] = api.programme.stories;
    api.drafts = { story: ({ slug }: { slug: string }) => ({ ...story, slug }) };
    const { status, text } = await ask(`/preview/${token}/stories/not-public-yet/`);
    api.drafts = {};
    expect(status).toBe(200);
    expect(text).toContain('<h1');
    expect(existsSync(join(data, 'site/stories/not-public-yet'))).toBe(false);
    expect((await ask(`/preview/${token}/stories/not-public-yet/`)).status).toBe(404);
  });

  it('is kept by nobody, found by nobody, and shown in a frame by the desk alone', async () => {
    const { headers } = await ask(`/preview/${token}/`);
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex, nofollow, noarchive',
      'referrer-policy': 'same-origin',
      'content-security-policy': expect.stringMatching(
        /form-action 'none'.*frame-ancestors http:\/\/desk\.test$/,
      ),
    });
    expect(headers).not.toHaveProperty('x-frame-options');
  });

  it('brings along its pictures, styles and scripts', async () => {
    expect(await ask('/media/almond-bowl-480.avif')).toMatchObject({ status: 200, text: 'a picture' });
    const assets = [
      ...new Set([...site('index.html').matchAll(/(?:src|href)="(\/(?:_astro|fonts)\/[^"]+)"/g)]),
    ];
    expect(assets.length).toBeGreaterThan(0);
    for (const [, asset = ''] of assets) expect([asset, (await ask(asset)).status]).toEqual([asset, 200]);
    expect((await ask('/media/none.avif')).status).toBe(404);
    for (const outside of ['/media/..%2fsite%2findex.html', '/..%2fbundle.json', '/bundle.json'])
      expect((await ask(outside)).status).toBeGreaterThanOrEqual(400);
  });

  it('is where links within the site lead on', async () => {
    const referer = `${origin}/preview/${token}/ru/stories/x/`;
    const follow = await ask('/ru/brands/rishtan-ceramics/?a=b', { referer });
    expect([follow.status, follow.headers.location]).toEqual([
      302,
      `/preview/${token}/ru/brands/rishtan-ceramics/?a=b`,
    ]);
    for (const other of ['https://evil.example/preview/x/', `${origin}/preview/short/`, origin])
      expect((await ask('/ru/brands/rishtan-ceramics/', { referer: other })).status).toBe(404);
  });

  it('finds the page of a record by what it stands at, in the language that is asked for', async () => {
    const to = async (query: string) => (await ask(`/preview/${token}/?${query}`)).headers.location;
    expect(await to('about=story%3Dkilns&language=ru')).toBe(`/preview/${token}/ru/stories/kilns/`);
    expect(await to('about=place%3Duzbekistan/fergana&language=ja')).toBe(
      `/preview/${token}/uzbekistan/fergana/`,
    );
    expect(await to('about=nonsense&language=en')).toBe(`/preview/${token}/404/`);
    expect((await ask(`/preview/${token}/ru/brands`)).headers.location).toBe(`/preview/${token}/ru/brands/`);
  });

  it.each([
    ['PREVIEW_OVER', 403],
    ['INTERNAL_SERVER_ERROR', 502],
  ])('says what the API refuses: %s', async (code, status) => {
    api.refusing = code;
    const answer = await ask(`/preview/${token}/stories/${storySlug()}/`);
    api.refusing = undefined;
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject({ 'cache-control': 'no-store' });
  });

  it('is none without a token that could be one, and none of another path', async () => {
    for (const wrong of ['x', 'A'.repeat(500), `${token}%00`])
      expect((await ask(`/preview/${wrong}/`)).status).toBeGreaterThanOrEqual(400);
    for (const path of ['stories/none-such/', '..%2f..%2fetc/', 'feed.xml/', 'a//b/'])
      expect([path, (await ask(`/preview/${token}/${path}`)).status]).toEqual([path, 404]);
  });
});
