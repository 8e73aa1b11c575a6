import { type Conflict, type Content, same } from '@aul/manuscript';
import { ManuscriptConflict } from '../manuscript/manuscript-conflict.entity.ts';
import type { Transaction } from '../operation.ts';
import { StaffMember } from '../viewer/staff-member.entity.ts';
import type { StaffViewer } from '../viewer/viewer.ts';
import type { WrittenText } from './write-revision.ts';

export interface Conflicts {
  staff: StaffViewer;
  /** In which the words of others stand. */
  revision: number;
  /** That the words of this writer were made from. */
  base: Content;
  conflicts: readonly Conflict[];
}

/**
 * Keeps words for which there was no place in a text. What somebody goes on writing where theirs were put aside a moment ago
 * takes the place of that, so that one passage is one conflict and not one for every save.
 */
export async function keepConflicts(
  { em, now }: Transaction,
  { manuscript, language }: Omit<WrittenText, 'text'>,
  { staff, revision, base, conflicts }: Conflicts,
): Promise<void> {
  if (conflicts.length === 0) return;
  const writtenBy = em.getReference(StaffMember, staff.id, { wrapped: true });
  const open = await em.find(
    ManuscriptConflict,
    { manuscript, language, writtenBy, settledAt: null },
    { orderBy: { createdAt: 'desc', id: 'desc' }, limit: 100 },
  );
  for (const conflict of conflicts) {
    const earlier = open.find((one) => isEarlier(one.conflict, conflict, base));
    // What it was made from at first says more than what it was made from a moment ago.
    if (earlier) {
      const kept = { ...conflict, base: earlier.conflict.base };
      // Both are of one kind, for they are at one place.
      em.assign(earlier, { conflict: kept as Conflict, revision });
    } else
      em.create(ManuscriptConflict, { manuscript, language, revision, conflict, writtenBy, createdAt: now });
  }
}

/** Whether a conflict holds just what the writer went on from. */
function isEarlier(earlier: Conflict, conflict: Conflict, base: Content): boolean {
  if (earlier.at === 'FIELD')
    return (
      conflict.at === 'FIELD' && conflict.name === earlier.name && base.fields[earlier.name] === earlier.mine
    );
  if (conflict.at === 'FIELD' || conflict.blockId !== earlier.blockId) return false;
  return same(
    base.blocks.find(({ id }) => id === earlier.blockId),
    earlier.mine,
  );
}
