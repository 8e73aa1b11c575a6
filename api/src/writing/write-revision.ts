import type { Language, TextOrigin } from '@aul/language';
import type { Content } from '@aul/manuscript';
import type { Manuscript } from '../manuscript/manuscript.entity.ts';
import { ManuscriptText, TextState } from '../manuscript/manuscript-text.entity.ts';
import { ManuscriptVersion, type VersionReason } from '../manuscript-version/manuscript-version.entity.ts';
import type { Transaction } from '../operation.ts';
import { StaffMember } from '../viewer/staff-member.entity.ts';
import type { StaffViewer } from '../viewer/viewer.ts';

export interface WrittenText {
  manuscript: Manuscript;
  language: Language;
  /** As it is now, locked; null where it is missing. */
  text: ManuscriptText | null;
}

export interface NewRevision {
  staff: StaffViewer;
  content: Content;
  reason: VersionReason;
  /** A revision that nobody sent has one that nobody knows. */
  saveId?: string;
  /** As before, or written, where it is left out. */
  origin?: TextOrigin;
}

/** Makes the next revision of a text what it is now, and keeps it among its versions. */
export function writeRevision(
  { em, now }: Transaction,
  { manuscript, language, text }: WrittenText,
  { staff, content, reason, saveId = crypto.randomUUID(), origin }: NewRevision,
): ManuscriptText {
  const writer = em.getReference(StaffMember, staff.id, { wrapped: true });
  const revision = (text?.revision ?? 0) + 1;
  const changes = { content, revision, translator: writer, updatedAt: now };
  em.create(ManuscriptVersion, {
    manuscript,
    language,
    revision,
    content,
    reason,
    saveId,
    isKept: false,
    savedBy: writer,
    savedAt: now,
  });
  manuscript.updatedAt = now;
  if (!text)
    return em.create(ManuscriptText, {
      manuscript,
      language,
      state: TextState.DRAFT,
      origin: origin ?? 'WRITTEN',
      ...changes,
    });
  const state = stateWhenChanged(text);
  if (state !== text.state) em.assign(text, { state, publishAt: null, scheduledBy: null });
  return em.assign(text, { ...changes, ...(origin && { origin }) });
}

/**
 * What is reviewed, or waits for its hour, is published as it was read or not at all: a change of anything in it takes it back to
 * where it is written. What the public sees stays public.
 */
function stateWhenChanged({ state, publishedRevision }: ManuscriptText): TextState {
  if (state !== TextState.IN_REVIEW && state !== TextState.SCHEDULED) return state;
  return publishedRevision ? TextState.PUBLISHED : TextState.DRAFT;
}
