import { sql } from 'kysely';
import type { DeskContext } from '../desk-context.ts';
import { given } from '../graphql/given.ts';
import { isUuid } from '../graphql/node.ts';
import type { Order, Page, PageArgs } from '../graphql/page.ts';
import { rowPage, showPage } from '../graphql/row-page.ts';
import { StaffRole } from '../viewer/staff-role.ts';
import type { AuditEntry } from './audit.ts';

export interface AuditFilter {
  subjectId?: string | null | undefined;
  /** Id of who did it. */
  staff?: string | null | undefined;
  action?: string | null | undefined;
}

/** What was done, the newest first: everything for administrators, for others what they did themselves. */
export async function readAudit(
  context: DeskContext,
  { args, filter }: { args: PageArgs; filter: AuditFilter },
): Promise<Page<AuditEntry>> {
  const { viewer } = context;
  const page = await rowPage<Row>(context, {
    args,
    order: newestFirst,
    id: sql`${noId}::uuid`,
    node: sql`json_build_object('id', ${noId}::text, 'entry', ${entry})`,
    from: sql`audit_entry`,
    where: [
      viewer.role === StaffRole.ADMINISTRATOR ? sql`true` : sql`staff_id = ${viewer.id}`,
      ...given(filter.subjectId, (id) => sql`subject_id = ${id}`),
      ...given(filter.staff, (id) => (isUuid(id) ? sql`staff_id = ${id}` : sql`false`)),
      ...given(filter.action, (action) => sql`action = ${action}`),
    ],
  });
  return showPage(page, ({ entry }) => ({ ...entry, at: new Date(entry.at) }));
}

interface Row {
  id: string;
  entry: Omit<AuditEntry, 'at'> & { at: string };
}

/** Entries have numbers, no two the same: nothing has to break ties. */
const noId = '00000000-0000-0000-0000-000000000000';

const newestFirst: Order = {
  expression: sql`audit_entry.id`,
  direction: 'desc',
  type: 'bigint',
  name: 'audit',
};

const entry = sql`json_build_object(
  'id', audit_entry.id::text, 'at', at, 'action', action, 'subjectType', subject_type, 'subjectId', subject_id,
  'subjectName', subject_name, 'askedFrom', asked_from, 'difference', difference,
  'staff', (select json_build_object('id', staff_member.id, 'name', name) from staff_member where staff_member.id = staff_id))`;
