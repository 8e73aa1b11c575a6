import { type Language, slugify } from '@aul/language';
import { emptyContent } from '@aul/manuscript';
import { v7 as uuidv7 } from 'uuid';
import { noteAudit } from '../audit/note-audit.ts';
import { Manuscript, ManuscriptKind } from '../manuscript/manuscript.entity.ts';
import { requireWriter } from '../manuscript/open-manuscript.ts';
import { textFields } from '../manuscript/text-fields.ts';
import { textRoles } from '../manuscript/text-roles.ts';
import { VersionReason } from '../manuscript-version/manuscript-version.entity.ts';
import { type OperationContext, refuseUnless, transaction } from '../operation.ts';
import type { StoryType } from '../story/story.entity.ts';
import { requireStaff } from '../viewer/require-staff.ts';
import { StaffMember } from '../viewer/staff-member.entity.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { checkedContent } from './checked-content.ts';
import { requirePlaces } from './story-references.ts';
import { writeRevision } from './write-revision.ts';

export interface StoryToStart {
  type: StoryType;
  title: string;
  /** In which the title is, and the story begins. */
  language: Language;
  /** Ids of places that it is about; there may be none yet. */
  places: readonly string[];
}

/**
 * Begins a story. Its address is made of the title, and can be changed until it is published. Throws CREDENTIALS_NEEDED,
 * ROLE_NOT_ENOUGH, PLACE_NOT_YOURS, LANGUAGE_NOT_YOURS, NOT_FOUND for a place, and BAD_USER_INPUT without a title.
 */
export function startStory(ctx: OperationContext, viewer: Viewer, input: StoryToStart): Promise<string> {
  const { type, language } = input;
  const title = input.title.trim();
  return transaction(ctx, async (tx) => {
    const staff = requireStaff(viewer, textRoles);
    refuseUnless(title !== '', 'A story begins with a title');
    const content = emptyContent(textFields.STORY);
    content.fields.title = title;
    const places = await requirePlaces(tx, input.places);
    requireWriter(staff, places, [language]);
    const id = uuidv7();
    const manuscript = tx.em.create(Manuscript, {
      id,
      kind: ManuscriptKind.STORY,
      subjectId: id,
      factsRevision: 0,
      facts: {
        slug: slugify(title, language).slice(0, 80),
        type,
        sources: [],
        pictureId: null,
        placeIds: [...new Set(input.places)],
        brandIds: [],
      },
      createdBy: tx.em.getReference(StaffMember, staff.id, { wrapped: true }),
      createdAt: tx.now,
      updatedAt: tx.now,
    });
    writeRevision(
      tx,
      { manuscript, language, text: null },
      { staff, content: checkedContent(ManuscriptKind.STORY, content), reason: VersionReason.SAVED },
    );
    noteAudit(tx, viewer, { action: 'startStory', subjectType: 'Story', subjectId: id, subjectName: title });
    return id;
  });
}
