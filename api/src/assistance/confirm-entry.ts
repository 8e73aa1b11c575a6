import { sql } from 'kysely';
import { noteAudit } from '../audit/note-audit.ts';
import { found, type OperationContext, transaction } from '../operation.ts';
import { requireReason } from '../order/note.rules.ts';
import { requireScope } from '../viewer/require-scope.ts';
import { requireStaff } from '../viewer/require-staff.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { EntryKind } from './entry.ts';
import { officerRoles } from './officer-roles.ts';

export interface Confirmation {
  kind: EntryKind;
  id: string;
  /** How the producer agreed: by telephone, on paper. */
  note: string;
}

/**
 * Somebody has gone through a record with its producer, who agrees. The last who did so is kept, all of them in the audit
 * log. Throws NOT_FOUND, PLACE_NOT_YOURS, and BAD_USER_INPUT without a note.
 */
export function confirmEntry(
  ctx: OperationContext,
  viewer: Viewer,
  { kind, id, note }: Confirmation,
): Promise<void> {
  return transaction(ctx, async (tx) => {
    const staff = requireStaff(viewer, officerRoles);
    requireReason(note);
    const { rows } = await sql<{ slug: string; path: string }>`
      select ${kind === EntryKind.PRODUCT ? sql`product.slug` : sql`producer.slug`} as slug, place.path
      from producer join place on place.id = producer.place_id
      ${kind === EntryKind.PRODUCT ? sql`join product on product.producer_id = producer.id and product.id = ${id}` : sql``}
      where ${kind === EntryKind.PRODUCT ? sql`true` : sql`producer.id = ${id}`}`.execute(tx.db);
    const record = found(rows[0], `The ${kind.toLowerCase()}`);
    requireScope(staff, { places: [record.path] });
    await sql`
      insert into assisted_entry (kind, record_id, entered_at, confirmed_by_id, confirmed_at, note)
      values (${kind}, ${id}, ${tx.now}, ${staff.id}, ${tx.now}, ${note.trim()})
      on conflict (kind, record_id) do update set
        confirmed_by_id = excluded.confirmed_by_id, confirmed_at = excluded.confirmed_at, note = excluded.note`.execute(
      tx.db,
    );
    noteAudit(tx, viewer, {
      action: 'confirmEntry',
      subjectType: kind === EntryKind.PRODUCT ? 'Product' : 'Producer',
      subjectId: id,
      subjectName: record.slug,
      difference: { confirmed: { was: null, is: note.trim() } },
    });
  });
}
