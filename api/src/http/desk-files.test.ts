import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDeskFiles } from './desk-files.ts';
import { type OpenDoor, openDoor } from './open-door.example.ts';

describe('the desk', () => {
  let folder: string;
  let door: OpenDoor;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'aul-desk-'));
    door = await openDoor({
      addRoutes: (server) =>
        addDeskFiles(server, {
          folder,
          deskUrl: 'https://desk.example',
          mediaUrl: 'https://pictures.example/media',
          siteUrl: 'https://aul.example',
          previewUrl: 'https://preview.example/x',
        }),
    });
  });
  afterAll(async () => {
    await door.server.close();
    await rm(folder, { recursive: true });
  });

  it('says how it is built while it is not', async () => {
    const answer = await door.get('/desk/');
    expect([answer.status, answer.codes]).toEqual([404, ['NOT_FOUND']]);
    expect(answer.text).toContain('npm run build:desk');
  });

  describe('once it is built', () => {
    beforeAll(async () => {
      await mkdir(join(folder, 'assets'));
      await writeFile(join(folder, 'index.html'), '<head><title>The desk</title></head>');
      await writeFile(join(folder, 'assets/main-1a2b.js'), 'void 0;');
      await writeFile(join(folder, 'built-from'), 'secret');
    });

    it('is one page under every path that is no asset, asked for anew each time', async () => {
      for (const path of ['/desk/', '/desk/orders', '/desk/built-from', '/desk/a/b?c=d']) {
        const { status, headers, text } = await door.get(path);
        expect([status, text, headers.get('cache-control')], path).toEqual([
          200,
          '<head><title>The desk</title><meta name="aul-site" content="https://aul.example"></head>',
          'no-cache',
        ]);
      }
      const { status, headers } = await fetch(new URL('/desk', door.url), { redirect: 'manual' });
      expect([status, headers.get('location')]).toEqual([308, '/desk/']);
    });

    it('runs its own scripts and no others, shows pictures and previews, and stands in no frame', async () => {
      const { headers } = await door.get('/desk/');
      const policy = headers.get('content-security-policy')?.split('; ');
      expect(policy).toEqual([
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "img-src 'self' blob: https://pictures.example",
        'frame-src https://aul.example https://preview.example',
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
      ]);
      expect(headers.get('x-frame-options')).toBe('DENY');
    });

    it('is at one name of this machine, and is found by the others', async () => {
      const local = await openDoor({
        addRoutes: (server) =>
          addDeskFiles(server, {
            folder,
            deskUrl: 'http://localhost:4000',
            mediaUrl: 'http://localhost:4000/media',
            siteUrl: 'http://localhost:4321',
            previewUrl: 'http://localhost:4322',
          }),
      });
      const visit = async (path: string, host: string) => {
        const { statusCode, headers } = await local.server.inject({ url: path, headers: { host } });
        return [statusCode, headers.location];
      };
      expect(await visit('/desk/orders?state=NEW', '127.0.0.1:4000')).toEqual([
        307,
        'http://localhost:4000/desk/orders?state=NEW',
      ]);
      expect(await visit('/desk/', '[::1]:4000')).toEqual([307, 'http://localhost:4000/desk/']);
      expect(await visit('/desk//evil.example', '127.0.0.1')).toEqual([
        307,
        'http://localhost:4000/desk//evil.example',
      ]);
      for (const host of [
        'localhost:4000',
        'evil.example',
        '127.0.0.1.evil.example',
        '127.0.0.1@evil.example',
        'x y',
      ])
        expect(await visit('/desk/', host), host).toEqual([200, undefined]);
      await local.server.close();
    });

    it('keeps its assets for ever, and has no others', async () => {
      const { status, headers } = await door.get('/desk/assets/main-1a2b.js');
      expect([status, headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
      for (const path of ['/desk/assets/main-9z.js', '/desk/assets/..%2fbuilt-from', '/desk/assets/'])
        expect((await door.get(path)).status, path).toBe(404);
    });
  });
});
