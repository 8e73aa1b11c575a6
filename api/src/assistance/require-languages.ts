import type { Language } from '@aul/language';
import { DomainError } from '../errors.ts';
import type { Viewer } from '../viewer/viewer.ts';

/** Throws LANGUAGE_NOT_YOURS unless the viewer may write in all of these. */
export function requireLanguages(viewer: Viewer, languages: readonly Language[]): void {
  if (viewer.kind !== 'STAFF' || !viewer.languages) return;
  const foreign = languages.find((language) => !viewer.languages?.includes(language));
  if (foreign) throw new DomainError('LANGUAGE_NOT_YOURS', { language: foreign });
}
