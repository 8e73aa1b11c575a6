import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { signedIn } from '../../test/ask-desk.ts';
import { testContext, testNow } from '../../test/harness.ts';
import { makePicture } from '../../test/make.ts';
import { phonePicture, twoColours } from '../../test/make-images.ts';
import { databaseOf } from '../database.ts';
import { admitStaff } from '../desk-context.ts';
import { createGate } from '../http/gate.ts';
import { type OpenDoor, openDoor } from '../http/open-door.example.ts';
import { inviteStaff } from '../staff/invite-staff.ts';
import { StaffRole } from '../viewer/staff-role.ts';
import { forgetUploads } from './forget-uploads.ts';
import { addPictureRoutes } from './picture-routes.ts';
import { withRoom } from './write-whole.ts';

const tested = await testContext();
const { ctx, at, rows, orm, publicContext } = tested;
const folder = mkdtempSync(join(tmpdir(), 'aul-pictures-'));
const [media, incoming] = [join(folder, 'media'), join(folder, 'incoming')];
const idOf = (role: StaffRole) =>
  inviteStaff(ctx, { email: `${role}@example.org`, name: `The ${role}`, role });
const editorId = await idOf(StaffRole.EDITOR);
let door: OpenDoor;
let editor: Record<string, string>;
beforeAll(async () => {
  await mkdir(media);
  door = await openDoor({
    addRoutes: (server) =>
      addPictureRoutes(server, {
        media,
        incoming,
        staffOf: (asked) => admitStaff(databaseOf(orm), asked, testNow),
        createContext: () => publicContext(),
      }),
  });
  editor = await signedIn(tested, editorId);
});
beforeEach(async () => {
  await rows('delete from picture_upload');
  for (const name of readdirSync(media)) rmSync(join(media, name));
});
afterAll(async () => {
  await door.server.close();
  rmSync(folder, { recursive: true });
});

interface Sent {
  id: string;
  hash: string;
  width: number;
  height: number;
  sources: { url: string; mediaType: string; width: number }[];
}

async function send(bytes: Uint8Array, headers: Record<string, string> = editor) {
  const answer = await door.postTo('/desk/pictures', bytes, { 'content-type': 'image/jpeg', ...headers });
  return { ...answer, picture: (answer.codes.length > 0 ? {} : JSON.parse(answer.text)) as Sent };
}

/** All that a refusal must leave as it was. */
const traces = async () => ({
  media: readdirSync(media),
  incoming: readdirSync(incoming),
  uploads: await rows('select id from picture_upload'),
  pictures: await rows('select count(*) from picture'),
  audit: await rows('select count(*) from audit_entry'),
});

describe('a picture that staff send', () => {
  test('from a phone stands upright, in two sizes and two formats, and tells nothing of where it was taken', async () => {
    const original = await phonePicture();
    expect(original.includes('Somebody private')).toBe(true);
    expect((await sharp(original).metadata()).exif?.length).toBeGreaterThan(50);
    const { status, picture } = await send(original, {
      ...editor,
      'aul-file-name': encodeURIComponent('Ташкент.jpg'),
    });
    expect(status).toBe(201);
    expect(picture).toMatchObject({
      width: 480,
      height: 640,
      alt: {},
      isComplete: false,
      lacks: ['ALT', 'CREDIT', 'LICENCE'],
    });
    expect(picture.sources.map(({ url }) => url)).toEqual(
      ['400.avif', '480.avif', '400.jpg', '480.jpg'].map((end) => `http://media.test/${picture.hash}-${end}`),
    );
    expect(readdirSync(media)).toHaveLength(4);
    for (const { url, width, mediaType } of picture.sources) {
      const bytes = readFileSync(join(media, url.split('/').at(-1) ?? ''));
      for (const secret of ['Exif', 'Somebody', 'GPS', 'phone', 'ICC_PROFILE', 'http:'])
        expect(bytes.includes(secret), `${mediaType} ${secret}`).toBe(false);
      const { exif, icc, xmp, iptc, orientation, ...facts } = await sharp(bytes).metadata();
      expect({ exif, icc, xmp, iptc, orientation: orientation ?? 1 }).toEqual({ orientation: 1 });
      expect(facts).toMatchObject({ width, space: 'srgb', channels: 3 });
      const { data } = await sharp(bytes)
        .resize(2, 2, { fit: 'fill' })
        .raw()
        .toBuffer({ resolveWithObject: true });
      // Red was left, and is on top now.
      expect(data[0]).toBeGreaterThan(150);
      expect(data[2]).toBeLessThan(100);
      expect(data[8]).toBeGreaterThan(150);
    }
    expect(readdirSync(incoming)).toEqual([]);
    expect(
      await rows('select action, subject_id, subject_name from audit_entry order by at desc limit 1'),
    ).toEqual([{ action: 'sendPicture', subject_id: picture.id, subject_name: 'Ташкент.jpg' }]);
  });

  test('wider than high gets the sizes of landscapes, and none that is larger than it is', async () => {
    const { picture: large } = await send(await twoColours(2000, 1000).jpeg().toBuffer());
    expect(large.sources.map(({ width }) => width)).toEqual([560, 1120, 560, 1120]);
    expect(large).toMatchObject({ width: 1120, height: 560 });
    const { picture: small } = await send(await twoColours(90, 120).png().toBuffer());
    expect(small.sources.map(({ width }) => width)).toEqual([90, 90]);
  });

  test('is known by its content: sent again, also at the same moment and with other metadata, it is the same', async () => {
    const bytes = await twoColours(300, 200).png().toBuffer();
    const same = await twoColours(300, 200)
      .withExif({ IFD0: { Copyright: 'Another' } })
      .png()
      .toBuffer();
    const answers = await Promise.all([bytes, bytes, same, bytes].map((each) => send(each)));
    const later = await send(same);
    expect(new Set([...answers, later].map(({ picture }) => picture.id)).size).toBe(1);
    expect(new Set([...answers, later].map(({ status }) => status))).toEqual(new Set([201]));
    expect(await rows('select hash from picture_upload')).toHaveLength(1);
    expect(readdirSync(media)).toHaveLength(2);
    const { picture: other } = await send(await twoColours(302, 200).png().toBuffer());
    expect(other.id).not.toBe(later.picture.id);
  });

  test('that is public already is that one', async () => {
    const bytes = await twoColours(210, 200).png().toBuffer();
    const { picture } = await send(bytes);
    await rows('delete from picture_upload');
    const id = await makePicture(ctx, { hash: picture.hash });
    expect((await send(bytes)).picture.id).toBe(id);
    expect(await rows('select id from picture_upload')).toEqual([]);
  });

  test.each([
    ['PNG', () => twoColours(90, 60).png()],
    [
      'PNG with a transparent ground',
      () => sharp({ create: { width: 90, height: 60, channels: 4, background: '#0000' } }).png(),
    ],
    ['grey PNG', () => twoColours(90, 60).greyscale().toColourspace('b-w').png()],
    ['JPEG for print', () => twoColours(90, 60).toColourspace('cmyk').jpeg()],
    ['WebP', () => twoColours(90, 60).webp()],
    ['AVIF', () => twoColours(90, 60).avif({ effort: 0 })],
  ])('is taken as %s, whatever the browser calls it', async (_, make) => {
    const { status, picture } = await send(await make().toBuffer());
    expect([status, picture.width, picture.height]).toEqual([201, 90, 60]);
    const file = join(media, `${picture.hash}-90.jpg`);
    expect(await sharp(file).metadata()).toMatchObject({ space: 'srgb', channels: 3, hasAlpha: false });
  });
});

describe('what is no picture', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>';
  const frames = async () => {
    const images = [
      await twoColours(9, 9).png().toBuffer(),
      await sharp(await twoColours(9, 9).png().toBuffer())
        .negate()
        .png()
        .toBuffer(),
    ];
    return sharp(images, { join: { animated: true } })
      .webp({ loop: 0 })
      .toBuffer();
  };
  test.each<[string, () => Promise<Uint8Array> | Uint8Array]>([
    ['a drawing that can run scripts', () => Buffer.from(svg)],
    ['a drawing behind a byte order mark', () => Buffer.from(`\ufeff<?xml version="1.0"?>${svg}`)],
    ['a GIF', () => twoColours(9, 9).gif().toBuffer()],
    ['a WebP that moves', frames],
    ['a TIFF', () => twoColours(9, 9).tiff().toBuffer()],
    ['a page', () => Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a page that begins as a JPEG', () => Buffer.from('\xff\xd8\xff<script>alert(1)</script>', 'latin1')],
    ['half a JPEG', async () => (await phonePicture()).subarray(0, 2_000)],
    [
      'a PNG whose pixels are damaged',
      async () => (await twoColours(90, 60).png().toBuffer()).fill(7, 60, 90),
    ],
    ['a bomb of pixels', async () => bombOf(await twoColours(9, 9).png().toBuffer())],
    ['nothing', () => Buffer.alloc(0)],
  ])('is refused, and nothing is kept: %s', async (_, make) => {
    const before = await traces();
    const { status, codes } = await send(await make());
    expect([status, codes]).toEqual([400, [expect.stringMatching(/PICTURE_UNREADABLE|BAD_REQUEST/)]]);
    expect(await traces()).toEqual(before);
  });

  test('is not even read where its media type says so', async () => {
    const before = await traces();
    const { status, codes } = await send(Buffer.from('{}'), {
      ...editor,
      'content-type': 'application/json',
    });
    expect([status, codes]).toEqual([415, ['MEDIA_TYPE_UNSUPPORTED']]);
    expect(await traces()).toEqual(before);
  });

  test('nor what is larger than 25 MB, whether it says so or not', async () => {
    const before = await traces();
    const large = Buffer.alloc(25 * 1024 * 1024 + 1);
    await expectTooLarge(() => send(large));
    const chunked = () =>
      fetch(new URL('/desk/pictures', door.url), {
        method: 'POST',
        headers: { ...editor, 'content-type': 'image/jpeg' },
        body: new Blob([large]).stream(),
        duplex: 'half',
      } as RequestInit).then(({ status }) => ({ status }));
    await expectTooLarge(chunked);
    await expect.poll(traces).toEqual(before);
  });

  /** Who is refused while still sending may not get to read why. */
  async function expectTooLarge(ask: () => Promise<{ status: number }>) {
    const answer = await ask().catch(() => ({ status: 413 }));
    expect(answer.status).toBe(413);
  }
});

test('whoever leaves in the middle leaves nothing behind', async () => {
  const before = await traces();
  const bytes = await phonePicture({ width: 1600, height: 1200 });
  const { hostname, port } = new URL(door.url);
  const asked = request({
    hostname,
    port,
    path: '/desk/pictures',
    method: 'POST',
    headers: { ...editor, 'content-type': 'image/jpeg', 'content-length': bytes.length },
  });
  asked.on('error', () => undefined);
  asked.write(bytes.subarray(0, 5_000));
  await expect.poll(() => readdirSync(incoming).length).toBe(1);
  asked.destroy();
  await expect.poll(traces).toEqual(before);
});

test('only those may send who work with pictures, from our own pages', async () => {
  const bytes = await twoColours(50, 40).png().toBuffer();
  const committee = await signedIn(tested, await idOf(StaffRole.COMMITTEE));
  const before = await traces();
  const answers = [
    await send(bytes, {}),
    await send(bytes, { authorization: `Bearer ${'A'.repeat(43)}` }),
    await send(bytes, committee),
    await send(bytes, { ...editor, origin: 'https://evil.example' }),
  ];
  expect(answers.map(({ status, codes }) => [status, ...codes])).toEqual([
    [401, 'CREDENTIALS_NEEDED'],
    [401, 'CREDENTIALS_NEEDED'],
    [403, 'ROLE_NOT_ENOUGH'],
    [403, 'ORIGIN_FOREIGN'],
  ]);
  expect(await traces()).toEqual(before);
  for (const role of [StaffRole.OFFICER, StaffRole.ADMINISTRATOR])
    expect((await send(bytes, await signedIn(tested, await idOf(role)))).status).toBe(201);
});

test('with the disk full, that is what is said', async () => {
  const full = Object.assign(new Error('no space'), { code: 'ENOSPC' });
  const attempts = [() => Promise.reject(full)];
  // Takes nothing, as a full disk.
  if (existsSync('/dev/full')) attempts.push(() => writeFile('/dev/full', 'x') as Promise<never>);
  for (const attempt of attempts)
    await expect(withRoom(attempt)).rejects.toMatchObject({ code: 'DISK_FULL' });
  await expect(withRoom(() => Promise.reject(new Error('other')))).rejects.toThrow('other');
});

test('past two at a time others wait, and are sent away when that takes too long', async () => {
  const gate = createGate({ atOnce: 2, patienceMs: 40, what: 'pictures' });
  const { promise: held, resolve: free } = Promise.withResolvers<void>();
  let most = 0;
  let running = 0;
  const work = async () => {
    running += 1;
    most = Math.max(most, running);
    await held;
    running -= 1;
  };
  const outcomes = Promise.allSettled([1, 2, 3].map(() => gate.run(work)));
  await expect.poll(() => running).toBe(2);
  await new Promise((resolve) => setTimeout(resolve, 60));
  const late = gate.run(async () => 'done');
  free();
  expect((await outcomes).map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
  expect(await late).toBe('done');
  expect(most).toBe(2);
  await expect(gate.run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await Promise.all([1, 2].map((each) => gate.run(async () => each)))).toEqual([1, 2]);
});

test('what was never completed nor used is forgotten after 30 days, with its files', async () => {
  const pictures = [];
  for (const width of [40, 42, 44])
    pictures.push((await send(await twoColours(width, 40).png().toBuffer())).picture);
  const [left, used, complete] = pictures;
  await rows(
    `insert into manuscript (id, kind, subject_id, facts) values (gen_random_uuid(), 'STORY', gen_random_uuid(), $1)`,
    [JSON.stringify({ pictureId: used?.id })],
  );
  await makePicture(ctx, { id: complete?.id ?? '', hash: complete?.hash ?? '' });
  const after = (days: number) => at(new Date(testNow.getTime() + days * 86_400_000));
  expect(await forgetUploads(after(29.9), { media, incoming })).toBe(0);
  expect(readdirSync(media)).toHaveLength(6);
  expect(await forgetUploads(after(30.1), { media, incoming })).toBe(1);
  const ids = (await rows<{ id: string }>('select id from picture_upload')).map(({ id }) => id);
  expect(ids.toSorted()).toEqual([used?.id, complete?.id].toSorted());
  expect(readdirSync(media)).toHaveLength(4);
  expect(readdirSync(media).filter((name) => name.startsWith(left?.hash ?? ''))).toEqual([]);
});

/** The same picture, said to have 80 million pixels. */
function bombOf(png: Buffer): Buffer {
  png.writeUInt32BE(20_000, 16);
  png.writeUInt32BE(4_000, 20);
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}
