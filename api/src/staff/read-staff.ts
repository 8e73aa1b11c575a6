import type { Texts } from '@aul/language';
import { type RawBuilder, sql } from 'kysely';
import type { DeskContext } from '../desk-context.ts';
import { localize } from '../graphql/localized-text.ts';
import type { Order, Page, PageArgs } from '../graphql/page.ts';
import { rowPage, showPage } from '../graphql/row-page.ts';
import { found } from '../operation.ts';
import type { Passkey, Session, Staff } from './staff.ts';

/** A member of staff as the viewer may see them: whoever asks has asked for their role before. Throws NOT_FOUND. */
export async function readMember(context: DeskContext, id: string): Promise<Staff> {
  const row = await context.read<StaffRow | null>(
    sql`(select ${staffRow(context)} from staff_member where id = ${id})`,
  );
  return showStaff(found(row, 'The member of staff'), context);
}

/** Everybody, by name. */
export async function readStaff(context: DeskContext, args: PageArgs): Promise<Page<Staff>> {
  const page = await rowPage<StaffRow>(context, {
    args,
    order: byName,
    id: sql`staff_member.id`,
    node: staffRow(context),
    from: sql`staff_member`,
  });
  return showPage(page, (row) => showStaff(row, context));
}

const byName: Order = {
  expression: sql`staff_member.name`,
  direction: 'asc',
  type: 'text',
  name: 'staff-name',
};

/** Times are ISO texts. */
type AsText<T> = { [K in keyof T]: T[K] extends Date | null ? string | Extract<T[K], null> : T[K] };

interface StaffRow extends Omit<AsText<Staff>, 'places' | 'passkeys' | 'sessions'> {
  places: { id: string; path: string; name: Texts }[];
  passkeys: AsText<Passkey>[];
  sessions: AsText<Session>[];
}

function staffRow({ viewer, now }: DeskContext): RawBuilder<unknown> {
  const sessionId = sql`encode(sha256(token_hash), 'hex')`;
  return sql`json_build_object(
    'id', staff_member.id, 'name', staff_member.name, 'email', email, 'role', role, 'languages', languages,
    'isDisabled', disabled_at is not null, 'createdAt', staff_member.created_at,
    'places', (select coalesce(json_agg(json_build_object('id', place.id, 'path', path, 'name', place.name) order by path), '[]')
      from staff_place join place on place.id = place_id where staff_member_id = staff_member.id),
    'passkeys', (select coalesce(json_agg(json_build_object('id', id, 'name', name, 'createdAt', created_at,
        'lastUsedAt', last_used_at) order by created_at, id), '[]')
      from staff_passkey where staff_id = staff_member.id),
    'sessions', (select coalesce(json_agg(one), '[]') from (
      select ${sessionId} as id, device, opened_from as "openedFrom", created_at as "createdAt", expires_at as "expiresAt",
        ${sessionId} = ${viewer.sessionId ?? ''} as "isThis"
      from staff_session where staff_id = staff_member.id and expires_at > ${now}
      order by created_at desc, token_hash limit 50) as one))`;
}

function showStaff(row: StaffRow, { language }: DeskContext): Staff {
  const places = row.places.map(({ name, ...place }) => ({
    ...place,
    name: localize(name, language)?.text ?? place.path,
  }));
  return {
    ...row,
    createdAt: new Date(row.createdAt),
    places: places.length > 0 ? places : null,
    passkeys: row.passkeys.map((passkey) => ({
      ...passkey,
      createdAt: new Date(passkey.createdAt),
      lastUsedAt: passkey.lastUsedAt === null ? null : new Date(passkey.lastUsedAt),
    })),
    sessions: row.sessions.map((session) => ({
      ...session,
      createdAt: new Date(session.createdAt),
      expiresAt: new Date(session.expiresAt),
    })),
  };
}
