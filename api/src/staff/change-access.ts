import { sql } from 'kysely';
import { differenceOf, noteAudit } from '../audit/note-audit.ts';
import { DomainError } from '../errors.ts';
import { type OperationContext, type Transaction, transaction } from '../operation.ts';
import type { StaffMember } from '../viewer/staff-member.entity.ts';
import { StaffRole } from '../viewer/staff-role.ts';
import type { Viewer } from '../viewer/viewer.ts';

interface AccessChange {
  /** Name of the operation, for the audit log. */
  action: string;
  /** Whom it is about. */
  find(tx: Transaction): Promise<{ member: StaffMember; isNew?: boolean }>;
  work(tx: Transaction, member: StaffMember): Promise<void> | void;
}

/**
 * Changes what a member of staff is or may do, and says so in the audit log where something is different then. Gives their
 * id. Throws LAST_ADMINISTRATOR where they were one and nobody would be left; such changes wait for each other.
 */
export function changeAccess(
  ctx: OperationContext,
  viewer: Viewer,
  { action, find, work }: AccessChange,
): Promise<string> {
  return transaction(ctx, async (tx) => {
    await sql`select from staff_member where ${isAdministrator} order by id for update`.execute(tx.db);
    const { member, isNew } = await find(tx);
    const before = isNew ? nobody : await stateOf(member);
    await work(tx, member);
    const after = await stateOf(member);
    await tx.em.flush();
    if (before.role === StaffRole.ADMINISTRATOR && !before.isDisabled) await requireAdministrator(tx);
    const difference = differenceOf(before, after);
    if (Object.keys(difference).length > 0)
      noteAudit(tx, viewer, {
        action,
        subjectType: 'StaffMember',
        subjectId: member.id,
        subjectName: member.name,
        difference,
      });
    return member.id;
  });
}

const isAdministrator = sql`role = ${sql.lit(StaffRole.ADMINISTRATOR)} and disabled_at is null`;

async function requireAdministrator({ db }: Transaction): Promise<void> {
  const { rows } = await sql`select from staff_member where ${isAdministrator} limit 1`.execute(db);
  if (rows.length === 0) throw new DomainError('LAST_ADMINISTRATOR', {});
}

type State = {
  name: string | null;
  role: StaffRole | null;
  places: string[] | null;
  languages: string[] | null;
  isDisabled: boolean;
};

const nobody: State = { name: null, role: null, places: null, languages: null, isDisabled: false };

async function stateOf(member: StaffMember): Promise<State> {
  const { name, role, languages, disabledAt } = member;
  const places = await member.places.loadItems();
  return {
    name,
    role,
    places: places.length > 0 ? places.map(({ path }) => path).toSorted() : null,
    languages: languages ?? null,
    isDisabled: Boolean(disabledAt),
  };
}
