import type { Language } from '@aul/language';
import { same } from '@aul/manuscript';
import { noteAudit } from '../audit/note-audit.ts';
import { isUuid } from '../graphql/node.ts';
import { nameOf } from '../manuscript/name-of.ts';
import { openManuscript, openText } from '../manuscript/open-manuscript.ts';
import { ManuscriptVersion, VersionReason } from '../manuscript-version/manuscript-version.entity.ts';
import { found, type OperationContext, refuseUnless, transaction } from '../operation.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { writeRevision } from './write-revision.ts';

export interface VersionToRestore {
  manuscript: string;
  language: Language;
  revision: number;
  saveId: string;
}

/**
 * An earlier version becomes the newest: what was between stays among the versions, and what somebody is writing meanwhile is
 * merged with it. Sent again, it has no other effect. Throws NOT_FOUND, and as `openManuscript`.
 */
export function restoreVersion(
  ctx: OperationContext,
  viewer: Viewer,
  { manuscript: id, language, revision, saveId }: VersionToRestore,
): Promise<void> {
  return transaction(ctx, async (tx) => {
    const open = await openManuscript(tx, viewer, { id, languages: [language] });
    const { staff, manuscript } = open;
    refuseUnless(isUuid(saveId), `"${saveId.slice(0, 60)}" is no id of a save`);
    const text = found(await openText(tx, open, language), 'The text');
    const at = { manuscript, language };
    if (await tx.em.findOne(ManuscriptVersion, { ...at, saveId })) return;
    const version = found(await tx.em.findOne(ManuscriptVersion, { ...at, revision }), 'The version');
    if (same(version.content, text.content)) return;
    const was = text.revision;
    const { content } = version;
    version.isKept = true;
    writeRevision(tx, { ...at, text }, { staff, content, reason: VersionReason.RESTORED, saveId });
    noteAudit(tx, viewer, {
      action: 'restoreVersion',
      subjectType: 'Manuscript',
      subjectId: manuscript.subjectId,
      subjectName: await nameOf(tx, manuscript),
      difference: { [`revision (${language})`]: { was, is: revision } },
    });
  });
}
