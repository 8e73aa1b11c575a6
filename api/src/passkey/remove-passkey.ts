import { noteAudit } from '../audit/note-audit.ts';
import { found, type OperationContext, transaction } from '../operation.ts';
import type { StaffViewer } from '../viewer/viewer.ts';
import { StaffPasskey } from './staff-passkey.entity.ts';

/** A passkey of the viewer opens nothing any more. Throws NOT_FOUND for every other. */
export function removePasskey(ctx: OperationContext, viewer: StaffViewer, id: string): Promise<void> {
  return transaction(ctx, async (tx) => {
    const passkey = found(await tx.em.findOne(StaffPasskey, { id, staff: viewer.id }), 'The passkey');
    tx.em.remove(passkey);
    noteAudit(tx, viewer, {
      action: 'removePasskey',
      subjectType: 'StaffMember',
      subjectId: viewer.id,
      subjectName: passkey.name,
    });
  });
}
