import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenDesk, openDesk, signedIn } from '../../test/ask-desk.ts';
import { testContext } from '../../test/harness.ts';
import { makeVillage } from '../../test/make.ts';
import { StaffRole } from '../viewer/staff-role.ts';
import { inviteStaff } from './invite-staff.ts';

/** What staff do with staff and with themselves, by every role, with and without limits, and by nobody. */
const tested = await testContext();
const { ctx, rows } = tested;
const { path } = await makeVillage(ctx);
const own = { origin: '' };
let desk: OpenDesk;
beforeAll(async () => {
  desk = await openDesk(tested);
  own.origin = new URL(desk.url).origin;
});
afterAll(() => desk.server.close());

let people = 0;
function make(role: StaffRole, places: string[] | null = null): Promise<string> {
  people += 1;
  return inviteStaff(ctx, { email: `p${people}@example.org`, name: 'A person', role, places });
}
const victimId = await inviteStaff(ctx, {
  email: 'secret@example.org',
  name: 'Secret',
  role: StaffRole.EDITOR,
});

/** For administrators alone. */
const ofAdministrators: Record<string, string> = {
  staff: '{ staff(first: 100) { nodes { name email } } }',
  inviteStaff:
    'mutation { inviteStaff(email: "new@example.org", name: "New", role: ADMINISTRATOR) { email } }',
  changeStaff: `mutation { changeStaff(id: "${victimId}", role: OFFICER) { email } }`,
  disableStaff: `mutation { disableStaff(id: "${victimId}") { email } }`,
  enableStaff: `mutation { enableStaff(id: "${victimId}") { email } }`,
};

/** For everybody, about themselves: of others it is the same as of what is not there. */
const ofEverybody: Record<string, [mutation: (id: string) => string, code: string | undefined]> = {
  startPasskey: [() => 'mutation { startPasskey { id } }', undefined],
  addPasskey: [
    (id) => `mutation { addPasskey(id: "${id}", name: "Key", responseJson: "{}") { name } }`,
    'PASSKEY_REFUSED',
  ],
  removePasskey: [(id) => `mutation { removePasskey(id: "${id}") { name } }`, 'NOT_FOUND'],
  endSession: [(id) => `mutation { endSession(id: "${id}") { name } }`, 'NOT_FOUND'],
  auditEntries: [() => '{ auditEntries(first: 100) { nodes { subjectName } } }', undefined],
};

const ask = (query: string, headers: Record<string, string>) =>
  desk.postTo('/desk/graphql', { query }, headers);
const limits: [string, string[] | null][] = [
  ['everywhere', null],
  ['of one place', [path]],
];
const notAdministrators = Object.values(StaffRole).filter((role) => role !== StaffRole.ADMINISTRATOR);

async function fingerprint(): Promise<string> {
  const tables = [
    'staff_member',
    'staff_place',
    'staff_session',
    'staff_passkey',
    'sign_in_code',
    'audit_entry',
  ];
  const parts = tables.map(
    (table) => `(select coalesce(string_agg(row::text, '|' order by row::text), '') from ${table} as row)`,
  );
  return JSON.stringify(await rows(`select concat_ws(' ', ${parts.join(', ')}) as taken`));
}

describe.each(Object.entries(ofAdministrators))('%s', (_name, query) => {
  test('is refused to nobody, to other roles, and to whoever is no administrator any more', async () => {
    await make(StaffRole.ADMINISTRATOR);
    const former = await make(StaffRole.ADMINISTRATOR);
    const formerly = await signedIn(tested, former);
    await rows(`update staff_member set role = 'EDITOR' where id = $1`, [former]);
    const denied: [string, Record<string, string>, string][] = [
      ['nobody', {}, 'CREDENTIALS_NEEDED'],
      ['a guess', { authorization: `Bearer ${'A'.repeat(43)}` }, 'CREDENTIALS_NEEDED'],
      ['a former administrator', formerly, 'ROLE_NOT_ENOUGH'],
    ];
    for (const role of notAdministrators)
      for (const [where, places] of limits)
        denied.push([
          `${role} ${where}`,
          await signedIn(tested, await make(role, places)),
          'ROLE_NOT_ENOUGH',
        ]);
    const before = await fingerprint();
    for (const [who, headers, code] of denied) {
      const answer = await ask(query, headers);
      expect(answer.codes, who).toEqual([code]);
      expect(answer.text, who).not.toMatch(/secret/i);
    }
    expect([await fingerprint(), desk.letters]).toEqual([before, []]);
  });

  test('is done for an administrator', async () => {
    const headers = await signedIn(tested, await make(StaffRole.ADMINISTRATOR));
    const answer = await ask(query, headers);
    expect([answer.codes, answer.text]).toEqual([[], expect.stringMatching(/example\.org/)]);
    desk.letters.length = 0;
  });
});

describe.each(Object.entries(ofEverybody))('%s', (_name, [mutation, code]) => {
  test('is for the viewer alone', async () => {
    const victim = await inviteStaff(ctx, {
      email: 'secret@example.org',
      name: 'Secret',
      role: StaffRole.EDITOR,
    });
    const theirs = await signedIn(tested, victim);
    const { data } = await ask('mutation { startPasskey { id } }', theirs);
    const { id } = (data?.startPasskey ?? {}) as { id: string };
    await rows(
      `insert into staff_passkey (id, staff_id, public_key, transports, name) values ($1, $2, '', '{}', 'Theirs') on conflict do nothing`,
      [id, victim],
    );
    for (const role of notAdministrators) {
      const headers = await signedIn(tested, await make(role, [path]));
      const before = await fingerprint();
      const answer = await ask(mutation(id), headers);
      expect(answer.codes, role).toEqual(code ? [code] : []);
      expect(answer.text).not.toMatch(/secret/i);
      expect(await fingerprint(), role).toBe(before);
      expect((await ask(mutation(id), {})).codes).toEqual(['CREDENTIALS_NEEDED']);
    }
    expect(await rows('select from passkey_challenge where id = $1', [id])).toHaveLength(1);
  });
});
