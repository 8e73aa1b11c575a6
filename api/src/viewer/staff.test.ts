import { hash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { testContext, testNow } from '../../test/harness.ts';
import { databaseOf } from '../database.ts';
import { admitStaff } from '../desk-context.ts';
import { inviteStaff } from '../staff/invite-staff.ts';
import { openSession } from './open-session.ts';
import { StaffRole } from './staff-role.ts';

const { ctx, orm, rows } = await testContext();
const officer = { email: 'Officer@Example.org ', name: 'An officer', role: StaffRole.OFFICER };
const find = async (authorization: string | undefined, now: Date = testNow) => {
  const headers = authorization === undefined ? {} : { authorization };
  const request = { method: 'POST', headers, ip: '203.0.113.7' };
  return admitStaff(databaseOf(orm), request, now).catch(({ code }) => code);
};

describe('a member of staff', () => {
  test('is invited once under an address, and again with what is said then', async () => {
    const id = await inviteStaff(ctx, officer);
    await rows('update staff_member set disabled_at = now() where id = $1', [id]);
    const again = { email: 'officer@example.org', name: 'Another name', role: StaffRole.COMMITTEE };
    expect(await inviteStaff(ctx, again)).toBe(id);
    expect(await rows('select email, name, role, disabled_at from staff_member')).toEqual([
      { ...again, disabled_at: null },
    ]);
  });

  test.each([
    ['no address', { email: 'officer' }],
    ['an address with a line break', { email: 'officer@example.org\nbcc: all@example.org' }],
    ['no name', { name: '  ' }],
    ['a name without end', { name: 'n'.repeat(201) }],
  ])('with %s is not invited', async (_, more) => {
    const before = await rows('select * from staff_member');
    await expect(inviteStaff(ctx, { ...officer, ...more })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await rows('select * from staff_member')).toEqual(before);
  });
});

describe('a session', () => {
  test('is known by its token, of which only a hash is kept', async () => {
    const id = await inviteStaff(ctx, officer);
    const { token, expiresAt } = await openSession(ctx, id);
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(expiresAt).toEqual(new Date('2026-10-01T00:00:00.000Z'));
    expect(await find(`Bearer ${token}`)).toEqual({
      kind: 'STAFF',
      id,
      role: 'OFFICER',
      places: null,
      languages: null,
      sessionId: expect.stringMatching(/^[0-9a-f]{64}$/),
      askedFrom: '203.0.113.7',
    });
    expect(await rows(`select encode(token_hash, 'hex') as kept from staff_session`)).toEqual([
      { kept: hash('sha256', token, 'hex') },
    ]);
  });

  test.each([
    ['nothing', () => undefined],
    ['another token', () => `Bearer ${'A'.repeat(43)}`],
    ['its hash', (token: string) => `Bearer ${hash('sha256', token, 'base64url')}`],
    ['the token with more', (token: string) => `Bearer ${token}A`],
    ['the token alone', (token: string) => token],
  ])('is not opened by %s', async (_, show) => {
    const { token } = await openSession(ctx, await inviteStaff(ctx, officer));
    expect(await find(show(token))).toBe('CREDENTIALS_NEEDED');
  });

  test('ends with its time, and at once when its owner is disabled', async () => {
    const id = await inviteStaff(ctx, officer);
    const { token, expiresAt } = await openSession(ctx, id);
    expect(await find(`Bearer ${token}`, new Date(expiresAt.getTime() - 1))).toMatchObject({ kind: 'STAFF' });
    expect(await find(`Bearer ${token}`, expiresAt)).toBe('CREDENTIALS_NEEDED');
    await rows('update staff_member set disabled_at = now() where id = $1', [id]);
    expect(await find(`Bearer ${token}`)).toBe('CREDENTIALS_NEEDED');
    await expect(openSession(ctx, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('is not opened for who is not there', async () => {
    await expect(openSession(ctx, crypto.randomUUID())).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
