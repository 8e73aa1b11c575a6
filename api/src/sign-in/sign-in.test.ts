import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { deskUrl, type OpenDesk, openDesk, signedIn } from '../../test/ask-desk.ts';
import { testContext, testNow } from '../../test/harness.ts';
import { makePasskey } from '../../test/passkey.ts';
import { disableStaff } from '../staff/disable-staff.ts';
import { inviteStaff } from '../staff/invite-staff.ts';
import { StaffRole } from '../viewer/staff-role.ts';
import { system } from '../viewer/viewer.ts';
import { forgetSignIns } from './forget-sign-ins.ts';
import { makeLink, welcomeAddress } from './make-link.ts';
import { startCode } from './start-code.ts';
import { useCode } from './use-code.ts';

const tested = await testContext();
const { ctx, rows } = tested;
const after = (ms: number) => tested.at(new Date(testNow.getTime() + ms));
const email = 'editor@example.org';
let desk: OpenDesk;
let own: Record<string, string>;
let staffId: string;
beforeAll(async () => {
  desk = await openDesk(tested);
});
afterAll(() => desk.server.close());

let clients = 0;
beforeEach(async () => {
  desk.letters.length = 0;
  delete desk.sending.failure;
  clients += 1;
  // Each test is a client of its own, whose limits are its own.
  own = { origin: new URL(desk.url).origin, 'x-forwarded-for': `203.0.113.${clients}` };
  staffId = await inviteStaff(ctx, { email, name: 'An editor', role: StaffRole.EDITOR });
  await rows('truncate sign_in_code, staff_session, passkey_challenge, sign_in_count');
});

const post = (path: string, body: object, headers: Record<string, string> = own) =>
  desk.postTo(`/desk/${path}`, body, headers);
const cookieOf = (answer: { headers: Headers }) => answer.headers.get('set-cookie')?.split(';', 1)[0] ?? '';
const ask = (headers: Record<string, string>, query = '{ viewer { name } }') =>
  desk.postTo('/desk/graphql', { query }, headers);

/** The code in the letter that came. */
async function codeFor(address = email): Promise<string> {
  await post('sign-in/code', { email: address });
  await expect.poll(() => desk.letters.length).toBe(1);
  return /\b\d{6}\b/.exec(desk.letters.pop()?.text ?? '')?.[0] ?? '';
}

const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

describe('a code by email', () => {
  test('signs in once', async () => {
    const code = await codeFor(' Editor@Example.org ');
    const answer = await post('sign-in/check', { email, code: `${code.slice(0, 3)} ${code.slice(3)}` });
    expect([answer.status, JSON.parse(answer.text)]).toEqual([200, { name: 'An editor', role: 'EDITOR' }]);
    expect(answer.headers.get('set-cookie')).toMatch(
      /^__Host-aul-desk=[\w-]{43}; Expires=Thu, 01 Oct 2026 00:00:00 GMT; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
    expect((await ask({ ...own, cookie: cookieOf(answer) })).data).toEqual({ viewer: { name: 'An editor' } });
    const again = await post('sign-in/check', { email, code });
    expect([again.status, again.codes, cookieOf(again)]).toEqual([401, ['SIGN_IN_FAILED'], '']);
    expect(await rows('select opened_from, device from staff_session')).toEqual([
      { opened_from: own['x-forwarded-for'], device: null },
    ]);
  });

  test('is kept as a hash only', async () => {
    const code = await codeFor();
    const [kept] = await rows<{ all: string }>('select sign_in_code::text as all from sign_in_code');
    expect(kept?.all).not.toContain(code);
  });

  test('opens nothing after ten minutes, after another one, or for somebody else', async () => {
    const other = await inviteStaff(ctx, {
      email: 'o@example.org',
      name: 'Other',
      role: StaffRole.ADMINISTRATOR,
    });
    const first = await startCode(ctx, email);
    const second = await startCode(after(1), email);
    const use = (code: string | undefined, address = email, ms = 2) =>
      useCode(after(ms), { email: address, code: code ?? '' });
    expect(first?.code).not.toBe(second?.code);
    expect(await use(first?.code)).toBeNull();
    expect(await use(second?.code, 'o@example.org')).toBeNull();
    expect(await use(second?.code, 'nobody@example.org')).toBeNull();
    expect(await use(second?.code, email, 600_001)).toBeNull();
    expect(await rows('select * from staff_session')).toEqual([]);
    expect(await use(second?.code, email, 600_000)).toMatchObject({ role: 'EDITOR' });
    expect(await rows('select staff_id from staff_session where staff_id = $1', [other])).toEqual([]);
  });

  test('is over with the fifth wrong attempt', async () => {
    for (const [wrongOnes, opens] of [
      [4, true],
      [5, false],
    ] as const) {
      const code = await codeFor();
      for (let count = 0; count < wrongOnes; count += 1)
        expect((await post('sign-in/check', { email, code: wrong(code) })).status).toBe(401);
      expect((await post('sign-in/check', { email, code })).status).toBe(opens ? 200 : 401);
    }
  });

  test('is tried five times at most, also at once', async () => {
    const started = await startCode(ctx, email);
    const code = started?.code ?? '';
    const tries = Array.from({ length: 12 }, () => useCode(ctx, { email, code: wrong(code) }));
    expect((await Promise.all(tries)).filter(Boolean)).toEqual([]);
    expect(await rows('select attempts from sign_in_code')).toEqual([{ attempts: 5 }]);
    expect(await useCode(ctx, { email, code })).toBeNull();
    const another = await startCode(after(1), email);
    const uses = Array.from({ length: 5 }, () => useCode(ctx, { email, code: another?.code ?? '' }));
    expect((await Promise.all(uses)).filter(Boolean)).toHaveLength(1);
  });

  test('is answered the same, whether somebody signs in by the address or not', async () => {
    const known = await post('sign-in/code', { email });
    const unknown = await post('sign-in/code', { email: 'nobody@example.org' });
    const disabled = await inviteStaff(ctx, {
      email: 'gone@example.org',
      name: 'Gone',
      role: StaffRole.EDITOR,
    });
    await disableStaff(ctx, system, disabled);
    const gone = await post('sign-in/code', { email: 'gone@example.org' });
    for (const answer of [known, unknown, gone]) expect([answer.status, answer.text]).toEqual([202, '{}']);
    await expect.poll(() => desk.letters.map(({ to }) => to.address)).toEqual([email]);
    const refusals = [
      await post('sign-in/check', { email, code: 'abcdef' }),
      await post('sign-in/check', { email: 'nobody@example.org', code: '000000' }),
      await post('sign-in/check', { email: 'gone@example.org', code: '000000' }),
    ];
    expect(new Set(refusals.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
  });

  test.each([
    ['en', 'is your code', 'Dear An editor,'],
    ['ru', 'ваш код', 'Здравствуйте, An editor!'],
    ['uz-Latn', 'kodingiz', 'Assalomu alaykum, An editor!'],
    ['ky', 'ваш код', 'Здравствуйте, An editor!'],
    ['nonsense', 'is your code', 'Dear An editor,'],
  ])('comes in the language of whoever asks: %s', async (language, subject, greeting) => {
    await post('sign-in/code', { email }, { ...own, 'aul-language': language });
    await expect.poll(() => desk.letters.length).toBe(1);
    const [letter] = desk.letters;
    expect(letter?.subject).toContain(subject);
    expect(letter?.text).toContain(greeting);
    expect(letter?.html).toContain(/\d{6}/.exec(letter?.text ?? '')?.[0]);
    expect([letter?.to, letter?.from]).toEqual([
      { name: 'An editor', address: email },
      'Aul <desk@example.org>',
    ]);
  });

  test('that cannot be sent is answered all the same, and the log names nobody', async () => {
    desk.sending.failure = new Error(`no mailbox ${email}`);
    const before = desk.lines.length;
    expect((await post('sign-in/code', { email })).status).toBe(202);
    const warnings = () => desk.lines.slice(before).filter(({ level }) => level === 40);
    await expect.poll(() => warnings().length).toBe(1);
    expect(JSON.stringify(desk.lines.slice(before))).not.toContain('example.org');
  });

  test('is sent five times an hour to one address, and twenty times to one client', async () => {
    const to = (address: string) => post('sign-in/code', { email: address });
    for (const address of [email, 'nobody@example.org']) {
      for (let count = 0; count < 5; count += 1) expect((await to(address)).status).toBe(202);
      const answer = await to(address.toUpperCase());
      expect([answer.status, answer.codes]).toEqual([429, ['TOO_MANY_REQUESTS']]);
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(3_500);
    }
    for (let count = 0; count < 8; count += 1) await to(`n${count}@example.org`);
    expect((await to('last@example.org')).status).toBe(429);
    expect(
      (
        await post(
          'sign-in/code',
          { email: 'last@example.org' },
          { ...own, 'x-forwarded-for': '2001:db8::1' },
        )
      ).status,
    ).toBe(202);
  });

  test('is tried twenty times an hour for one address, right or wrong', async () => {
    const code = await codeFor('o@example.org');
    const tried = await Promise.all(
      Array.from({ length: 20 }, () => post('sign-in/check', { email: 'O@example.org', code: wrong(code) })),
    );
    expect(new Set(tried.map(({ status }) => status))).toEqual(new Set([401]));
    const answer = await post('sign-in/check', { email: 'o@example.org', code });
    expect([answer.status, answer.codes]).toEqual([429, ['TOO_MANY_REQUESTS']]);
  });
});

describe('a link', () => {
  const token = () => makeLink(ctx, { staffId, hours: 24 });

  test('is a link however short it lasts, and no code', async () => {
    const hours = 0.1;
    const first = await makeLink(ctx, { staffId, hours });
    expect(await useCode(ctx, { email, code: first })).toBeNull();
    const second = await makeLink(ctx, { staffId, hours });
    await startCode(ctx, email);
    expect((await post('sign-in/link', { token: first })).status).toBe(401);
    expect((await post('sign-in/link', { token: second })).status).toBe(200);
  });

  test('signs in once, and only the newest', async () => {
    const old = await token();
    const link = await token();
    expect(welcomeAddress(deskUrl, link)).toBe(`http://localhost:4000/desk/#/welcome/${link}`);
    expect((await post('sign-in/link', { token: old })).codes).toEqual(['SIGN_IN_FAILED']);
    const answer = await post('sign-in/link', { token: link });
    expect([answer.status, JSON.parse(answer.text)]).toEqual([200, { name: 'An editor', role: 'EDITOR' }]);
    expect((await ask({ ...own, cookie: cookieOf(answer) })).codes).toEqual([]);
    expect((await post('sign-in/link', { token: link })).codes).toEqual(['SIGN_IN_FAILED']);
  });

  test('is no code, and a code is no link', async () => {
    const link = await token();
    expect(await useCode(ctx, { email, code: link })).toBeNull();
    const code = await codeFor();
    expect((await post('sign-in/link', { token: code })).codes).toEqual(['SIGN_IN_FAILED']);
    // A code that was sent meanwhile leaves the link as it is.
    expect((await post('sign-in/link', { token: link })).status).toBe(200);
  });

  test('opens nothing when it is too old, or its reader is disabled', async () => {
    const old = await makeLink(after(-24 * 3_600_000), { staffId, hours: 24 });
    expect((await post('sign-in/link', { token: old })).status).toBe(401);
    const link = await token();
    await disableStaff(ctx, system, staffId);
    expect((await post('sign-in/link', { token: link })).status).toBe(401);
    await inviteStaff(ctx, { email, name: 'An editor', role: StaffRole.EDITOR });
    expect((await post('sign-in/link', { token: link })).status).toBe(401);
    expect(await rows('select * from staff_session')).toEqual([]);
  });
});

describe('a passkey', () => {
  const rp = { rpId: 'localhost', origin: deskUrl };
  const asEditor = async () => ({ ...own, ...(await signedIn(tested, staffId)) });

  async function start(headers: Record<string, string>) {
    const { data } = await ask(headers, 'mutation { startPasskey { id optionsJson } }');
    const { id, optionsJson } = (data?.startPasskey ?? {}) as { id: string; optionsJson: string };
    return { id, options: JSON.parse(optionsJson) };
  }
  const add = (headers: Record<string, string>, id: string, response: object) =>
    desk.postTo(
      '/desk/graphql',
      {
        query: `mutation ($id: ID!, $response: String!) {
          addPasskey(id: $id, name: " My phone ", responseJson: $response) { passkeys { id name lastUsedAt } } }`,
        variables: { id, response: JSON.stringify(response) },
      },
      headers,
    );
  async function addNew() {
    const headers = await asEditor();
    const { id, options } = await start(headers);
    const passkey = makePasskey(rp);
    const answer = await add(headers, id, passkey.register(options));
    return { passkey, headers, answer };
  }
  async function challenge() {
    const answer = await post('sign-in/passkey/options', {});
    return JSON.parse(answer.text) as { id: string; options: { challenge: string } };
  }

  test('is added by its owner, and signs in without a name', async () => {
    const { passkey, answer, headers } = await addNew();
    expect(answer.data).toEqual({
      addPasskey: { passkeys: [{ id: passkey.id, name: 'My phone', lastUsedAt: null }] },
    });
    const { id, options } = await challenge();
    expect(options).toMatchObject({ rpId: 'localhost', userVerification: 'preferred' });
    expect(options).not.toHaveProperty('allowCredentials');
    const shown = await post('sign-in/passkey/check', { id, response: passkey.sign(options) });
    expect([shown.status, JSON.parse(shown.text)]).toEqual([200, { name: 'An editor', role: 'EDITOR' }]);
    expect((await ask({ ...own, cookie: cookieOf(shown) })).codes).toEqual([]);
    expect(await rows('select counter::int, last_used_at from staff_passkey')).toEqual([
      { counter: 1, last_used_at: testNow },
    ]);
    const next = await start(headers);
    expect(next.options).toMatchObject({
      rp: { id: 'localhost' },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'preferred' },
      excludeCredentials: [{ id: passkey.id }],
      user: { name: email, displayName: 'An editor' },
    });
    const { data } = await ask(
      headers,
      `mutation { removePasskey(id: "${passkey.id}") { passkeys { id } } }`,
    );
    expect(data).toEqual({ removePasskey: { passkeys: [] } });
    const gone = await challenge();
    const refused = await post('sign-in/passkey/check', {
      id: gone.id,
      response: passkey.sign(gone.options),
    });
    expect(refused.codes).toEqual(['SIGN_IN_FAILED']);
  });

  test('is refused with a challenge that was used, is too old, or was given to somebody else', async () => {
    const { passkey, headers } = await addNew();
    const { id, options } = await challenge();
    const response = passkey.sign(options);
    expect((await post('sign-in/passkey/check', { id, response })).status).toBe(200);
    expect((await post('sign-in/passkey/check', { id, response })).codes).toEqual(['SIGN_IN_FAILED']);
    const late = await challenge();
    await rows(`update passkey_challenge set expires_at = $1`, [testNow]);
    const tooLate = await post('sign-in/passkey/check', {
      id: late.id,
      response: passkey.sign(late.options),
    });
    expect(tooLate.codes).toEqual(['SIGN_IN_FAILED']);

    const started = await start(headers);
    const other = await inviteStaff(ctx, { email: 'o2@example.org', name: 'Other', role: StaffRole.EDITOR });
    const theirs = await signedIn(tested, other);
    const answer = await add(theirs, started.id, makePasskey(rp).register(started.options));
    expect(answer.codes).toEqual(['PASSKEY_REFUSED']);
    const signInChallenge = await challenge();
    const mixed = await add(headers, signInChallenge.id, makePasskey(rp).register(signInChallenge.options));
    expect(mixed.codes).toEqual(['PASSKEY_REFUSED']);
    expect(await rows('select count(*)::int from staff_passkey where staff_id = $1', [other])).toEqual([
      { count: 0 },
    ]);
  });

  test('of another host or another key is refused, and the challenge is used up', async () => {
    const { passkey, headers } = await addNew();
    const before = await rows('select id, counter from staff_passkey order by id');
    for (const stranger of [
      makePasskey({ rpId: 'evil.example', origin: deskUrl }),
      makePasskey({ rpId: 'localhost', origin: 'https://evil.example' }),
    ]) {
      const started = await start(headers);
      expect((await add(headers, started.id, stranger.register(started.options))).codes).toEqual([
        'PASSKEY_REFUSED',
      ]);
      const good = makePasskey(rp).register(started.options);
      expect((await add(headers, started.id, good)).codes).toEqual(['PASSKEY_REFUSED']);
      const { id, options } = await challenge();
      const forged = { ...stranger.sign(options), id: passkey.id, rawId: passkey.id };
      expect((await post('sign-in/passkey/check', { id, response: forged })).codes).toEqual([
        'SIGN_IN_FAILED',
      ]);
      const used = await post('sign-in/passkey/check', { id, response: passkey.sign(options) });
      expect(used.codes).toEqual(['SIGN_IN_FAILED']);
    }
    expect(await rows('select id, counter from staff_passkey order by id')).toEqual(before);
  });

  test('that counts back is a copy, and is refused', async () => {
    const { passkey } = await addNew();
    passkey.counter = 7;
    const first = await challenge();
    const good = { id: first.id, response: passkey.sign(first.options) };
    expect((await post('sign-in/passkey/check', good)).status).toBe(200);
    passkey.counter = 7;
    const second = await challenge();
    const copied = { id: second.id, response: passkey.sign(second.options) };
    expect((await post('sign-in/passkey/check', copied)).codes).toEqual(['SIGN_IN_FAILED']);
  });

  test('of somebody who is disabled opens nothing', async () => {
    const { passkey } = await addNew();
    await disableStaff(ctx, system, staffId);
    const { id, options } = await challenge();
    const answer = await post('sign-in/passkey/check', { id, response: passkey.sign(options) });
    expect([answer.status, answer.codes]).toEqual([401, ['SIGN_IN_FAILED']]);
    expect(await rows('select * from staff_session')).toEqual([]);
  });

  test.each([
    ['nothing', null],
    ['no object', 'passkey'],
    ['no id', { response: {} }],
    ['halves', { id: 'abc', rawId: 'abc', type: 'public-key', response: { clientDataJSON: 'e30' } }],
  ])('made of %s is refused', async (_, response) => {
    const { id } = await challenge();
    const answer = await post('sign-in/passkey/check', { id, response });
    expect([answer.status, answer.codes]).toEqual([401, ['SIGN_IN_FAILED']]);
  });
});

describe('a cookie', () => {
  async function signIn() {
    const answer = await post('sign-in/link', { token: await makeLink(ctx, { staffId, hours: 1 }) });
    return cookieOf(answer);
  }

  test('counts only where our own page asks', async () => {
    const cookie = await signIn();
    expect((await ask({ ...own, cookie })).codes).toEqual([]);
    expect((await ask({ cookie })).codes).toEqual(['ORIGIN_FOREIGN']);
    for (const origin of [
      'https://evil.example',
      'null',
      own.origin?.replace('127.0.0.1', 'localhost') ?? '',
    ])
      expect((await ask({ ...own, origin, cookie })).codes, origin).toEqual(['ORIGIN_FOREIGN']);
  });

  test('asks the schema nothing by GET', async () => {
    const cookie = await signIn();
    const headers = { ...own, cookie, 'apollo-require-preflight': 'yes' };
    expect((await desk.get('/desk/graphql?query=%7Bviewer%7Bname%7D%7D', headers)).codes).toEqual([
      'CREDENTIALS_NEEDED',
    ]);
  });

  test('is not looked at beside a token, and not taken from one of another name', async () => {
    const cookie = await signIn();
    expect((await ask({ ...own, cookie, authorization: `Bearer ${'A'.repeat(43)}` })).codes).toEqual([
      'CREDENTIALS_NEEDED',
    ]);
    expect((await ask({ ...own, cookie: cookie.replace('__Host-', '') })).codes).toEqual([
      'CREDENTIALS_NEEDED',
    ]);
  });

  test('is forgotten with signing out, here or everywhere', async () => {
    const [first, second, third] = [await signIn(), await signIn(), await signIn()];
    const foreign = await post('sign-out', {}, { cookie: first });
    expect(foreign.codes).toEqual(['ORIGIN_FOREIGN']);
    expect((await ask({ ...own, cookie: first })).codes).toEqual([]);
    const out = await post('sign-out', {}, { ...own, cookie: first });
    expect([out.status, out.headers.get('set-cookie')]).toEqual([
      204,
      expect.stringMatching(/^__Host-aul-desk=; Max-Age=0; Path=\/;/),
    ]);
    expect((await ask({ ...own, cookie: first })).codes).toEqual(['CREDENTIALS_NEEDED']);
    expect((await ask({ ...own, cookie: second })).codes).toEqual([]);
    await post('sign-out', { everywhere: true }, { ...own, cookie: second });
    for (const cookie of [second, third])
      expect((await ask({ ...own, cookie })).codes).toEqual(['CREDENTIALS_NEEDED']);
    expect((await post('sign-out', {}, own)).status).toBe(204);
  });

  test('opens nothing once its owner is disabled', async () => {
    const cookie = await signIn();
    await disableStaff(ctx, system, staffId);
    expect((await ask({ ...own, cookie })).codes).toEqual(['CREDENTIALS_NEEDED']);
    expect(await rows('select * from staff_session')).toEqual([]);
  });
});

test('what opens nothing any more is forgotten', async () => {
  await makeLink(ctx, { staffId, hours: 1 });
  await startCode(ctx, email);
  await post('sign-in/code', { email: 'nobody@example.org' });
  const counts = await rows('select key from sign_in_count');
  expect(counts).not.toEqual([]);
  await forgetSignIns(after(3_599_000));
  expect(await rows('select kind from sign_in_code')).toEqual([{ kind: 'LINK' }]);
  await forgetSignIns(after(3_601_000));
  expect(await rows('select kind from sign_in_code')).toEqual([]);
  // The library counts by the clock.
  await forgetSignIns(tested.at(new Date(Date.now() + 3_500_000)));
  expect(await rows('select key from sign_in_count')).toHaveLength(counts.length);
  await forgetSignIns(tested.at(new Date(Date.now() + 3_700_000)));
  expect(await rows('select key from sign_in_count')).toEqual([]);
});

describe('the ways to sign in', () => {
  test('are for our own pages alone', async () => {
    for (const path of ['code', 'check', 'link', 'passkey/options', 'passkey/check'])
      for (const origin of ['', 'https://evil.example', 'null'])
        expect((await post(`sign-in/${path}`, { email }, origin ? { origin } : {})).codes, path).toEqual([
          'ORIGIN_FOREIGN',
        ]);
    expect([desk.letters, await rows('select * from sign_in_code')]).toEqual([[], []]);
  });

  test('take only what they are made for', async () => {
    for (const [path, body] of [
      ['code', { email: 5 }],
      ['code', { email: 'e'.repeat(300) }],
      ['check', { email }],
      ['check', { email, code: { $ne: '' } }],
      ['check', { email: 'a\0b', code: '123456' }],
      ['link', []],
      ['passkey/check', { id: 'x'.repeat(50), response: {} }],
    ] as const)
      expect((await post(`sign-in/${path}`, body)).codes, path).toEqual(['BAD_USER_INPUT']);
  });

  test('of a client that is over its limit do not count against whom it names', async () => {
    const tried = { email: 'p@example.org', code: '000000' };
    await Promise.all(Array.from({ length: 60 }, () => post('sign-in/link', { token: 'none' })));
    for (let count = 0; count < 21; count += 1)
      expect((await post('sign-in/check', tried)).codes).toEqual(['TOO_MANY_REQUESTS']);
    const elsewhere = { ...own, 'x-forwarded-for': '198.51.100.2' };
    expect((await post('sign-in/check', tried, elsewhere)).status).toBe(401);
  });

  test('are counted by client, all together', async () => {
    const tries = Array.from({ length: 60 }, () => post('sign-in/link', { token: 'none' }));
    expect(new Set((await Promise.all(tries)).map(({ status }) => status))).toEqual(new Set([401]));
    const token = await makeLink(ctx, { staffId, hours: 1 });
    expect((await post('sign-in/link', { token })).codes).toEqual(['TOO_MANY_REQUESTS']);
    expect((await post('sign-in/passkey/options', {})).codes).toEqual(['TOO_MANY_REQUESTS']);
    const elsewhere = { ...own, 'x-forwarded-for': '198.51.100.1' };
    expect((await post('sign-in/link', { token }, elsewhere)).status).toBe(200);
  });
});
