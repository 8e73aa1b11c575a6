import { type Kysely, sql } from 'kysely';
import { differenceOf, noteAudit } from '../audit/note-audit.ts';
import { DomainError } from '../errors.ts';
import { found, type OperationContext, type Transaction, transaction } from '../operation.ts';
import { requireScope } from '../viewer/require-scope.ts';
import { requireStaff } from '../viewer/require-staff.ts';
import type { StaffRole } from '../viewer/staff-role.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { officerRoles } from './officer-roles.ts';

/** A record that officers keep, as it is read before and after a change. */
export interface KeptRow {
  id: string;
  slug: string;
  updatedAt: string;
}

/** How a kind of record is locked, read and told apart. */
export interface Keeping<Row extends KeptRow> {
  subjectType: keyof typeof tables;
  /** Who keeps it; officers unless told. */
  roles?: readonly StaffRole[];
  /** Takes the locks of a change, always in the same order. */
  lock(tx: Transaction, id: string): Promise<unknown>;
  read(db: Kysely<unknown>, id: string): Promise<Row | null>;
  /** Paths of the places that decide who keeps it. */
  placesOf(row: Row): string[];
  /** What a change of it is told by in the audit log. */
  factsOf(row: Row): Record<string, unknown>;
}

/** Where each kind stands, and what it is called where it is missing. */
const tables = {
  Producer: ['producer', 'The producer'],
  Product: ['product', 'The product'],
  Place: ['place', 'The place'],
  Brand: ['brand', 'The brand'],
  BrandMembership: ['brand_membership', 'The membership'],
} as const;

export interface KeptChange {
  /** Name of the operation, for the audit log. */
  action: string;
  id: string;
  /** `updatedAt` of the record as it was when the change was thought of. */
  asOf: Date;
}

/**
 * Changes a record of officers in one transaction: whoever may, within their places, and from what they have seen.
 * RECORD_CHANGED when somebody else has changed it since `asOf`; what is so already is no change, so the same sent twice
 * is well. What was changed is in the audit log.
 */
export function keepRecord<Row extends KeptRow>(
  ctx: OperationContext,
  viewer: Viewer,
  { keeping, change }: { keeping: Keeping<Row>; change: KeptChange },
  work: (tx: Transaction, row: Row) => Promise<unknown>,
): Promise<void> {
  const { action, id, asOf } = change;
  return transaction(ctx, async (tx) => {
    const staff = requireStaff(viewer, keeping.roles ?? officerRoles);
    const [table, name] = tables[keeping.subjectType];
    await keeping.lock(tx, id);
    const before = found(await keeping.read(tx.db, id), name);
    requireScope(staff, { places: keeping.placesOf(before) });
    const isOld = new Date(before.updatedAt).getTime() !== asOf.getTime();
    const changed = () => new DomainError('RECORD_CHANGED', { what: before.slug });
    try {
      await work(tx, before);
      await tx.em.flush();
    } catch (error) {
      throw isOld && error instanceof DomainError ? changed() : error;
    }
    const after = found(await keeping.read(tx.db, id), name);
    requireScope(staff, { places: keeping.placesOf(after) });
    const difference = differenceOf(keeping.factsOf(before), keeping.factsOf(after));
    if (Object.keys(difference).length === 0) return;
    if (isOld) throw changed();
    await sql`update ${sql.table(table)} set updated_at = clock_timestamp() where id = ${id}`.execute(tx.db);
    noteAudit(tx, viewer, {
      action,
      subjectType: keeping.subjectType,
      subjectId: id,
      subjectName: after.slug,
      difference,
    });
  });
}
