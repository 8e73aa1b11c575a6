import type { Language } from '@aul/language';
import { type RawBuilder, sql } from 'kysely';
import { DomainError } from '../errors.ts';
import type { StaffViewer } from './viewer.ts';

/** What somebody is about to write: of which places (paths), and in which language. */
interface Scope {
  places?: readonly string[];
  language?: Language;
}

/**
 * Throws PLACE_NOT_YOURS or LANGUAGE_NOT_YOURS unless the viewer may write about one of these places, in this language.
 * What is about no place, only those may write who are limited to none. Their role, `requireStaff` asks for first.
 */
export function requireScope(viewer: StaffViewer, { places = [], language }: Scope): void {
  if (!isInScope(viewer, places)) throw new DomainError('PLACE_NOT_YOURS', {});
  if (language && viewer.languages && !viewer.languages.includes(language))
    throw new DomainError('LANGUAGE_NOT_YOURS', { language });
}

/** Whether somebody may write about one of these places (paths). */
export function isInScope(
  { places: limits }: Pick<StaffViewer, 'places'>,
  places: readonly string[],
): boolean {
  if (!limits) return true;
  return places.some((place) => limits.some((limit) => place === limit || place.startsWith(`${limit}/`)));
}

/** The same in SQL, of the path that an expression gives. */
export function isPathInScope(
  { places }: Pick<StaffViewer, 'places'>,
  path: RawBuilder<unknown>,
): RawBuilder<unknown> {
  if (!places) return sql`true`;
  return sql`exists (select from unnest(${[...places]}::text[]) as mine
    where ${path} = mine or starts_with(${path}, mine || '/'))`;
}
