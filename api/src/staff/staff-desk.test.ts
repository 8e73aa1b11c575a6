import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type OpenDesk, openDesk, signedIn } from '../../test/ask-desk.ts';
import { testContext } from '../../test/harness.ts';
import { makeVillage } from '../../test/make.ts';
import { deviceOf } from '../viewer/device.rules.ts';
import { openSession } from '../viewer/open-session.ts';
import { StaffRole } from '../viewer/staff-role.ts';
import { disableStaff } from './disable-staff.ts';
import { inviteStaff } from './invite-staff.ts';

const tested = await testContext();
const { ctx, rows } = tested;
const village = await makeVillage(ctx);
const region = village.path.split('/').slice(0, 2).join('/');
let desk: OpenDesk;
let admin: Record<string, string>;
let adminId: string;
beforeAll(async () => {
  desk = await openDesk(tested);
});
afterAll(() => desk.server.close());
beforeEach(async () => {
  await rows('truncate staff_member cascade');
  desk.letters.length = 0;
  delete desk.sending.failure;
  adminId = await inviteStaff(ctx, { email: 'a@example.org', name: 'Ada', role: StaffRole.ADMINISTRATOR });
  admin = await signedIn(tested, adminId);
});

const ask = (query: string, headers = admin) => desk.postTo('/desk/graphql', { query }, headers);
const editor = 'email: "E@example.org", name: " Eva ", role: EDITOR';
const fields = 'id name email role places { path name } languages isDisabled';
const state = () =>
  rows('select id, name, email, role, languages, disabled_at from staff_member order by id');
const audit = () =>
  rows(
    'select action, subject_name, asked_from, difference from audit_entry where staff_id is not null order by id',
  );

describe('staff, by an administrator', () => {
  test('are invited with limits, by a letter with a link that works once', async () => {
    const { data, codes } = await ask(
      `mutation { inviteStaff(${editor}, places: ["${region}"], languages: ["uz-Latn", "ru"]) { ${fields} } }`,
      { ...admin, 'aul-language': 'ru' },
    );
    expect(codes).toEqual([]);
    expect(data?.inviteStaff).toMatchObject({
      name: 'Eva',
      email: 'e@example.org',
      role: 'EDITOR',
      places: [{ path: region }],
      languages: ['uz-Latn', 'ru'],
      isDisabled: false,
    });
    const [letter] = desk.letters;
    expect(letter?.to).toEqual({ name: 'Eva', address: 'e@example.org' });
    const [, token = ''] =
      /http:\/\/localhost:4000\/desk\/#\/welcome\/([\w-]{43})\n/.exec(letter?.text ?? '') ?? [];
    expect(letter?.html).toContain(`href="http://localhost:4000/desk/#/welcome/${token}"`);
    const own = { origin: new URL(desk.url).origin };
    expect((await desk.postTo('/desk/sign-in/link', { token }, own)).status).toBe(200);
    expect((await desk.postTo('/desk/sign-in/link', { token }, own)).status).toBe(401);
    expect(await audit()).toEqual([
      {
        action: 'inviteStaff',
        subject_name: 'Eva',
        asked_from: '127.0.0.1',
        difference: {
          name: { was: null, is: 'Eva' },
          role: { was: null, is: 'EDITOR' },
          places: { was: null, is: [region] },
          languages: { was: null, is: ['uz-Latn', 'ru'] },
        },
      },
    ]);
  });

  test('are told of a letter that could not be sent, and get it with the next invitation', async () => {
    desk.sending.failure = new Error('no mailbox');
    expect((await ask(`mutation { inviteStaff(${editor}) { name } }`)).codes).toEqual(['LETTER_NOT_SENT']);
    delete desk.sending.failure;
    expect((await ask(`mutation { inviteStaff(${editor}) { name } }`)).codes).toEqual([]);
    expect(desk.letters).toHaveLength(1);
    expect(await rows('select email from staff_member')).toHaveLength(2);
  });

  test('are changed, each field by itself, with what was and is in the log', async () => {
    const id = await inviteStaff(ctx, {
      email: 'e@example.org',
      name: 'Eva',
      role: StaffRole.EDITOR,
      places: [region],
      languages: ['ru'],
    });
    const theirs = await signedIn(tested, id);
    const change = async (args: string) =>
      (await ask(`mutation { changeStaff(id: "${id}", ${args}) { ${fields} } }`)).data?.changeStaff;
    expect(await change(`places: ["${village.path}"]`)).toMatchObject({
      places: [{ path: village.path }],
      languages: ['ru'],
      role: 'EDITOR',
    });
    expect(await change('languages: null')).toMatchObject({
      places: [{ path: village.path }],
      languages: null,
    });
    expect(await change('places: null, name: "Eve"')).toMatchObject({ places: null, name: 'Eve' });
    expect(await change('role: OFFICER')).toMatchObject({ role: 'OFFICER' });
    await change('role: OFFICER');
    expect((await audit()).map(({ difference }) => difference)).toEqual([
      { places: { was: [region], is: [village.path] } },
      { languages: { was: ['ru'], is: null } },
      { name: { was: 'Eva', is: 'Eve' }, places: { was: [village.path], is: null } },
      { role: { was: 'EDITOR', is: 'OFFICER' } },
    ]);
    expect((await ask('{ viewer { name role } }', theirs)).data).toEqual({
      viewer: { name: 'Eve', role: 'OFFICER' },
    });
  });

  test('are disabled at once, everywhere, and let in again as who they were', async () => {
    const id = await inviteStaff(ctx, { email: 'e@example.org', name: 'Eva', role: StaffRole.EDITOR });
    const theirs = [await signedIn(tested, id), await signedIn(tested, id)];
    const { data } = await ask(`mutation { disableStaff(id: "${id}") { isDisabled sessions { id } } }`);
    expect(data?.disableStaff).toEqual({ isDisabled: true, sessions: [] });
    for (const headers of theirs)
      expect((await ask('{ viewer { name } }', headers)).codes).toEqual(['CREDENTIALS_NEEDED']);
    await expect(openSession(ctx, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await ask(`mutation { enableStaff(id: "${id}") { isDisabled } }`);
    for (const headers of theirs)
      expect((await ask('{ viewer { name } }', headers)).codes).toEqual(['CREDENTIALS_NEEDED']);
    expect((await ask('{ viewer { role } }', await signedIn(tested, id))).data).toEqual({
      viewer: { role: 'EDITOR' },
    });
    expect((await audit()).map(({ action }) => action)).toEqual(['disableStaff', 'enableStaff']);
  });

  test.each([
    ['a place that is none', `inviteStaff(${editor}, places: ["nowhere"]) { name }`, 'NOT_FOUND'],
    ['no place at all', `inviteStaff(${editor}, places: []) { name }`, 'BAD_USER_INPUT'],
    ['no language at all', `inviteStaff(${editor}, languages: []) { name }`, 'BAD_USER_INPUT'],
    ['a language that is none', `inviteStaff(${editor}, languages: ["xx"]) { name }`, 'LANGUAGE_UNKNOWN'],
    [
      'limits of an administrator',
      'inviteStaff(email: "b@example.org", name: "B", role: ADMINISTRATOR, languages: ["ru"]) { name }',
      'BAD_USER_INPUT',
    ],
    ['no address', 'inviteStaff(email: "e", name: "Eva", role: EDITOR) { name }', 'BAD_USER_INPUT'],
    ['nobody', `disableStaff(id: "${crypto.randomUUID()}") { name }`, 'NOT_FOUND'],
    ['an id that is none', 'changeStaff(id: "1", role: EDITOR) { name }', 'NOT_FOUND'],
  ])('are not changed for %s', async (_, mutation, code) => {
    const before = await state();
    expect((await ask(`mutation { ${mutation} }`)).codes).toEqual([code]);
    expect([await state(), desk.letters, await audit()]).toEqual([before, [], []]);
  });

  test('are never left without an administrator', async () => {
    const before = await state();
    for (const mutation of [
      `changeStaff(id: "${adminId}", role: EDITOR) { name }`,
      `disableStaff(id: "${adminId}") { name }`,
      'inviteStaff(email: "a@example.org", name: "Ada", role: OFFICER) { name }',
    ])
      expect((await ask(`mutation { ${mutation} }`)).codes).toEqual(['LAST_ADMINISTRATOR']);
    expect([await state(), desk.letters, await audit()]).toEqual([before, [], []]);
    expect((await ask('{ viewer { name } }')).codes).toEqual([]);
  });

  test('are never left without one by two who disable each other at once', async () => {
    const other = await inviteStaff(ctx, {
      email: 'b@example.org',
      name: 'Bob',
      role: StaffRole.ADMINISTRATOR,
    });
    const by = (id: string) => ({
      kind: 'STAFF' as const,
      id,
      role: StaffRole.ADMINISTRATOR,
      places: null,
      languages: null,
    });
    const done = await Promise.allSettled([
      disableStaff(ctx, by(adminId), other),
      disableStaff(ctx, by(other), adminId),
    ]);
    expect(done.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await rows('select from staff_member where disabled_at is null')).toHaveLength(1);
  });

  test('are listed by name, page by page', async () => {
    for (const name of ['Cid', 'Bob', 'Dan'])
      await inviteStaff(ctx, { email: `${name}@example.org`, name, role: StaffRole.EDITOR });
    const page = async (after: string) => {
      const { data } = await ask(
        `{ staff(first: 3${after}) { totalCount pageInfo { hasNextPage endCursor } nodes { name } } }`,
      );
      return data?.staff as {
        totalCount: number;
        pageInfo: { endCursor: string };
        nodes: { name: string }[];
      };
    };
    const first = await page('');
    const second = await page(`, after: "${first.pageInfo.endCursor}"`);
    expect([first.totalCount, ...[...first.nodes, ...second.nodes].map(({ name }) => name)]).toEqual([
      4,
      'Ada',
      'Bob',
      'Cid',
      'Dan',
    ]);
  });
});

describe('sessions of the viewer', () => {
  test('are told apart, and ended one by one, by nobody else', async () => {
    const id = await inviteStaff(ctx, { email: 'e@example.org', name: 'Eva', role: StaffRole.EDITOR });
    const phone = await openSession(ctx, id, { openedFrom: '203.0.113.9', device: 'Firefox, Android' });
    const here = await signedIn(tested, id);
    const read = async (headers: Record<string, string>) => {
      const { data } = await ask('{ viewer { sessions { id device openedFrom isThis } } }', headers);
      const { sessions } = (data?.viewer ?? {}) as { sessions: { id: string; isThis: boolean }[] };
      return sessions;
    };
    const sessions = await read(here);
    const other = sessions.find(({ isThis }) => !isThis);
    expect(sessions.filter(({ isThis }) => isThis)).toHaveLength(1);
    expect(other).toMatchObject({ device: 'Firefox, Android', openedFrom: '203.0.113.9' });
    const kept = await rows(`select encode(token_hash, 'hex') as hash from staff_session`);
    for (const { hash } of kept) expect(JSON.stringify(sessions)).not.toContain(hash);
    const end = (headers: Record<string, string>) =>
      ask(`mutation { endSession(id: "${other?.id}") { sessions { id } } }`, headers);
    expect((await end(admin)).codes).toEqual(['NOT_FOUND']);
    expect(await read(here)).toHaveLength(2);
    expect((await end(here)).data).toEqual({ endSession: { sessions: [{ id: expect.any(String) }] } });
    expect((await ask('{ viewer { name } }', { authorization: `Bearer ${phone.token}` })).codes).toEqual([
      'CREDENTIALS_NEEDED',
    ]);
  });

  test.each([
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox, Windows'],
    [
      'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36',
      'Chrome, Android',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1',
      'Safari, iOS',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 YaBrowser/25.8 Safari/537.36',
      'Yandex Browser, Windows',
    ],
    ['curl/8', undefined],
    [undefined, undefined],
  ])('are named by browser and system: %s', (userAgent, name) => {
    expect(deviceOf(userAgent)).toBe(name);
  });
});
