import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenDesk, openDesk, signedIn } from '../../test/ask-desk.ts';
import { testContext } from '../../test/harness.ts';
import { transaction } from '../operation.ts';
import { inviteStaff } from '../staff/invite-staff.ts';
import { StaffRole } from '../viewer/staff-role.ts';
import { anybody, type StaffViewer, system } from '../viewer/viewer.ts';
import { differenceOf, noteAudit } from './note-audit.ts';

const tested = await testContext();
const { ctx, rows } = tested;
const adminId = await inviteStaff(ctx, {
  email: 'a@example.org',
  name: 'Ada',
  role: StaffRole.ADMINISTRATOR,
});
const editorId = await inviteStaff(ctx, { email: 'e@example.org', name: 'Eva', role: StaffRole.EDITOR });
const editor: StaffViewer = {
  kind: 'STAFF',
  id: editorId,
  role: StaffRole.EDITOR,
  places: null,
  languages: null,
  askedFrom: '203.0.113.7',
};
const note = { action: 'saveFacts', subjectType: 'Story', subjectId: 'story-1', subjectName: 'Clay' };
let desk: OpenDesk;
beforeAll(async () => {
  desk = await openDesk(tested);
});
afterAll(() => desk.server.close());

interface Entries {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string };
  nodes: { id: string; action: string; subjectId: string; staff: { name: string } | null }[];
}

async function read(staffId: string, args: string): Promise<Entries> {
  const { data, codes } = await desk.postTo(
    '/desk/graphql',
    {
      query: `{ auditEntries(${args}) { totalCount pageInfo { hasNextPage endCursor }
        nodes { id at action subjectType subjectId subjectName askedFrom difference staff { id name } } } }`,
    },
    await signedIn(tested, staffId),
  );
  expect(codes).toEqual([]);
  return data?.auditEntries as Entries;
}

describe('the audit log', () => {
  test('says who did what, when, from where, with the difference', async () => {
    const difference = differenceOf(
      { price: 250n as unknown, place: 'a', tags: [1] },
      { price: 300n as unknown, place: 'a', tags: [1, 2] },
    );
    await transaction(ctx, async (tx) => noteAudit(tx, editor, { ...note, difference }));
    const { nodes } = await read(editorId, 'first: 1');
    expect(nodes).toEqual([
      {
        id: expect.stringMatching(/^\d+$/),
        at: '2026-09-30T12:00:00.000Z',
        ...note,
        askedFrom: '203.0.113.7',
        difference: { price: { was: '250', is: '300' }, tags: { was: [1], is: [1, 2] } },
        staff: { id: editorId, name: 'Eva' },
      },
    ]);
  });

  test('keeps nothing of what is undone, and nothing of buyers', async () => {
    const before = await rows('select * from audit_entry');
    const undone = transaction(ctx, async (tx) => {
      noteAudit(tx, editor, note);
      await tx.em.flush();
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    await transaction(ctx, async (tx) => {
      noteAudit(tx, { kind: 'BUYER', orderId: 'x' }, note);
      noteAudit(tx, anybody, note);
    });
    expect(await rows('select * from audit_entry')).toEqual(before);
  });

  test('is never changed', async () => {
    const before = await rows('select * from audit_entry');
    for (const statement of ['update audit_entry set action = action', 'delete from audit_entry'])
      await expect(rows(statement)).rejects.toThrow();
    expect(await rows('select * from audit_entry')).toEqual(before);
  });

  test('is read in pages, the newest first: all of it by administrators, their own by others', async () => {
    for (let number = 0; number < 3; number += 1)
      await transaction(ctx, async (tx) => {
        noteAudit(tx, number === 1 ? system : editor, {
          ...note,
          action: `step${number}`,
          subjectId: 'story-2',
        });
      });
    const all = async (staffId: string) => {
      const first = await read(staffId, 'first: 2, subjectId: "story-2"');
      const next = await read(
        staffId,
        `first: 2, subjectId: "story-2", after: "${first.pageInfo.endCursor}"`,
      );
      return [
        first.totalCount,
        ...[...first.nodes, ...next.nodes].map(({ action, staff }) => [action, staff?.name]),
      ];
    };
    expect(await all(adminId)).toEqual([3, ['step2', 'Eva'], ['step1', undefined], ['step0', 'Eva']]);
    expect(await all(editorId)).toEqual([2, ['step2', 'Eva'], ['step0', 'Eva']]);
    const seen = async (staffId: string, args: string) =>
      (await read(staffId, `first: 50, ${args}`)).totalCount;
    expect(await seen(adminId, `staff: "${editorId}", action: "step2"`)).toBe(1);
    expect(await seen(adminId, 'staff: "nobody"')).toBe(0);
    expect(await seen(adminId, 'action: "inviteStaff"')).toBe(2);
    expect(await seen(editorId, 'action: "inviteStaff"')).toBe(0);
    expect(await seen(editorId, `staff: "${adminId}"`)).toBe(0);
  });
});
