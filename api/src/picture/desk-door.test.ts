import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDesk, signedIn } from '../../test/ask-desk.ts';
import { testContext } from '../../test/harness.ts';
import { makeRegion } from '../../test/make.ts';
import { makeEditor, makeStory } from '../../test/make-manuscript.ts';
import type { OpenDoor } from '../http/open-door.example.ts';
import { inviteStaff } from '../staff/invite-staff.ts';
import { StaffRole } from '../viewer/staff-role.ts';

const tested = await testContext();
const { ctx, rows } = tested;
const region = await makeRegion(ctx);
const manuscript = await makeStory(ctx, await makeEditor(ctx), { title: 'Secret story' });
const owner = await inviteStaff(ctx, { email: 'owner@example.org', name: 'Owner', role: StaffRole.EDITOR });
let desk: OpenDoor;
beforeAll(async () => {
  desk = await openDesk(tested);
});
afterAll(() => desk.server.close());

/** Sent by the owner, with a credit that nobody outside is told. */
async function upload(): Promise<string> {
  const [row] = await rows<{ id: string }>(
    `insert into picture_upload (id, hash, width, height, widths, alt, credit, sent_by_id)
    values (gen_random_uuid(), gen_random_uuid()::text, 800, 600, '{800}', '{}', 'Secret credit', $1) returning id`,
    [owner],
  );
  return row?.id ?? '';
}

const fields: Record<string, (id: string) => string> = {
  pictures: () => '{ pictures(first: 5) { totalCount nodes { id credit alt lacks sources { url } } } }',
  picture: (id) => `{ picture(id: "${id}") { id credit alt lacks } }`,
  describePicture: (id) =>
    `mutation { describePicture(id: "${id}", alt: { en: "A kiln" }, credit: "Secret credit", licence: "CC0-1.0") { isComplete credit } }`,
  startPreview: () => `mutation { startPreview(manuscript: "${manuscript}", languages: ["en"]) { url } }`,
};
/** Of those, what everybody who works here may ask. */
const isForAll = (name: string) => name !== 'describePicture';

const ask = (query: string, headers: Record<string, string>) =>
  desk.postTo('/desk/graphql', { query }, { accept: 'application/graphql-response+json', ...headers });
const state = () =>
  Promise.all(
    ['picture', 'picture_upload', 'audit_entry'].map((table) => rows(`select * from ${table} order by id`)),
  );
const idOf = (role: StaffRole, name: string) =>
  inviteStaff(ctx, { email: `${role}-${name}@example.org`, name, role });

test.each(Object.entries(fields))(
  '%s is for those who may, and tells nobody else anything',
  async (name, write) => {
    const id = await upload();
    const limited = await idOf(StaffRole.EDITOR, `limited-${name}`);
    await rows('insert into staff_place (staff_member_id, place_id) values ($1, $2)', [limited, region.id]);
    const gone = await idOf(StaffRole.EDITOR, `gone-${name}`);
    const ofGone = await signedIn(tested, gone);
    await rows('update staff_member set disabled_at = now() where id = $1', [gone]);
    const refused: [who: string, headers: Record<string, string>, code: string][] = [
      ['nobody', {}, 'CREDENTIALS_NEEDED'],
      ['somebody who guesses', { authorization: `Bearer ${'A'.repeat(43)}` }, 'CREDENTIALS_NEEDED'],
      ['who was disabled', ofGone, 'CREDENTIALS_NEEDED'],
      [
        'the page of another site',
        { ...(await signedIn(tested, owner)), origin: 'https://evil.example' },
        'ORIGIN_FOREIGN',
      ],
    ];
    const committee = await signedIn(tested, await idOf(StaffRole.COMMITTEE, name));
    const ofLimited = await signedIn(tested, limited);
    if (!isForAll(name)) {
      refused.push(['the committee', committee, 'ROLE_NOT_ENOUGH']);
      refused.push(['an editor of another place', ofLimited, 'PLACE_NOT_YOURS']);
    }
    const before = await state();
    for (const [who, headers, code] of refused) {
      const answer = await ask(write(id), headers);
      expect(answer.codes, who).toEqual([code]);
      expect(answer.text, who).not.toMatch(/Secret|preview\.test/);
    }
    expect(await state()).toEqual(before);

    const allowed = [StaffRole.EDITOR, StaffRole.OFFICER, StaffRole.ADMINISTRATOR];
    const headers = [...(isForAll(name) ? [committee, ofLimited] : [])];
    for (const role of allowed) headers.push(await signedIn(tested, await idOf(role, name)));
    for (const each of headers) {
      const answer = await ask(write(id), each);
      expect([answer.status, answer.codes]).toEqual([200, []]);
      expect(answer.text).toMatch(/Secret credit|preview\.test/);
      expect(answer.headers.get('cache-control')).toBe('no-store');
    }
    if (isForAll(name)) expect((await state()).slice(0, 2)).toEqual(before.slice(0, 2));
    else expect(await state()).not.toEqual(before);
  },
);
