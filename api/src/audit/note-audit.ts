import type { Transaction } from '../operation.ts';
import { StaffMember } from '../viewer/staff-member.entity.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { AuditEntry } from './audit-entry.entity.ts';

export type Difference = Record<string, { was: unknown; is: unknown }>;

export interface AuditNote {
  /** Name of the operation: `publishTexts`. */
  action: string;
  /** Type of what it was done to: `Story`, `StaffMember`, `Order`. */
  subjectType: string;
  subjectId: string;
  /** What it is called now. */
  subjectName?: string;
  /** Only what is different. Nothing personal of a buyer. */
  difference?: Difference;
}

/**
 * Writes down what staff or the command line did, in the transaction that does it: both stay, or neither. What buyers
 * do is no work of staff and is not written here.
 */
export function noteAudit({ em, now }: Transaction, viewer: Viewer, note: AuditNote): void {
  if (viewer.kind === 'ANYBODY' || viewer.kind === 'BUYER') return;
  const isStaff = viewer.kind === 'STAFF';
  em.create(AuditEntry, {
    at: now,
    staff: isStaff ? em.getReference(StaffMember, viewer.id, { wrapped: true }) : null,
    askedFrom: isStaff ? (viewer.askedFrom ?? null) : null,
    action: note.action,
    subjectType: note.subjectType,
    subjectId: note.subjectId,
    subjectName: note.subjectName ?? '',
    difference: JSON.parse(canonical(note.difference ?? {}) ?? '{}'),
  });
}

/** The fields that differ between two states of something, for `difference`. */
export function differenceOf<Fields extends Record<string, unknown>>(was: Fields, is: Fields): Difference {
  const names = Object.keys(is).filter((name) => canonical(was[name]) !== canonical(is[name]));
  return Object.fromEntries(names.map((name) => [name, { was: was[name] ?? null, is: is[name] ?? null }]));
}

/** As JSON keeps it: what objects hold has no order, and amounts of money are too large for its numbers. */
function canonical(value: unknown): string | undefined {
  return JSON.stringify(value, (_, part) => {
    if (typeof part === 'bigint') return String(part);
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)));
  });
}
