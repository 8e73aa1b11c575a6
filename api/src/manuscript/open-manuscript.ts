import type { Language } from '@aul/language';
import { LockMode } from '@mikro-orm/postgresql';
import { isUuid } from '../graphql/node.ts';
import { found, type Transaction } from '../operation.ts';
import { requireScope } from '../viewer/require-scope.ts';
import { requireStaff } from '../viewer/require-staff.ts';
import type { StaffViewer, Viewer } from '../viewer/viewer.ts';
import { Manuscript } from './manuscript.entity.ts';
import { ManuscriptText } from './manuscript-text.entity.ts';
import { type PlaceAbout, placesAbout } from './places-about.ts';
import { textRoles } from './text-roles.ts';

/** A manuscript that somebody may write in, while it is locked. */
export interface OpenManuscript {
  staff: StaffViewer;
  manuscript: Manuscript;
  places: PlaceAbout[];
}

/**
 * Locks a manuscript until the transaction ends. Whoever writes anything in it does this first, and then locks its texts in the
 * order of their languages, so that nobody waits for each other for ever. Throws CREDENTIALS_NEEDED, ROLE_NOT_ENOUGH, NOT_FOUND,
 * PLACE_NOT_YOURS, and LANGUAGE_NOT_YOURS for any of the languages.
 */
export async function openManuscript(
  { em, db }: Transaction,
  viewer: Viewer,
  { id, languages }: { id: string; languages: readonly Language[] },
): Promise<OpenManuscript> {
  const staff = requireStaff(viewer, textRoles);
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const manuscript = found(
    isUuid(id) ? await em.findOne(Manuscript, id, { lockMode }) : null,
    'The manuscript',
  );
  const places = await placesAbout(db, manuscript);
  requireWriter(
    staff,
    places.map(({ path }) => path),
    languages,
  );
  return { staff, manuscript, places };
}

/** What is about no place yet is everybody's who may write. */
export function requireWriter(
  staff: StaffViewer,
  paths: readonly string[],
  languages: readonly Language[],
): void {
  const places = paths.length > 0 ? paths : (staff.places ?? []);
  requireScope(staff, { places });
  for (const language of languages) requireScope(staff, { places, language });
}

/** The text of an open manuscript in one language, locked; null where it is missing. */
export function openText(
  { em }: Transaction,
  { manuscript }: OpenManuscript,
  language: Language,
): Promise<ManuscriptText | null> {
  return em.findOne(ManuscriptText, { manuscript, language }, { lockMode: LockMode.PESSIMISTIC_WRITE });
}
