import { isLanguage, type Language } from '@aul/language';
import { DomainError } from '../errors.ts';
import { found, refuseUnless, type Transaction } from '../operation.ts';
import { Place } from '../place/place.entity.ts';
import type { StaffMember } from '../viewer/staff-member.entity.ts';
import { StaffRole } from '../viewer/staff-role.ts';

/** Where and in which languages somebody may write; null for everywhere and for all. */
export interface StaffLimits {
  /** Paths. */
  places: readonly string[] | null;
  languages: readonly Language[] | null;
}

/**
 * Limits a member of staff to places and languages. Throws NOT_FOUND for a path that leads nowhere, LANGUAGE_UNKNOWN, and
 * BAD_USER_INPUT for a list of nothing and for limits of an administrator, who could take them away.
 */
export async function limitStaff(
  { em }: Transaction,
  member: StaffMember,
  { places, languages }: StaffLimits,
): Promise<void> {
  refuseUnless(
    places?.length !== 0 && languages?.length !== 0,
    'An empty list would let them write nothing; leave it out for everywhere and for all languages',
  );
  refuseUnless(
    member.role !== StaffRole.ADMINISTRATOR || (!places && !languages),
    'An administrator is limited to no places or languages',
  );
  refuseUnless((places?.length ?? 0) <= 100, 'Name at most 100 places');
  const unknown = languages?.find((language) => !isLanguage(language));
  if (unknown) throw new DomainError('LANGUAGE_UNKNOWN', { language: unknown });
  const known = places ? await em.find(Place, { path: { $in: [...places] } }) : [];
  const paths = known.map(({ path }) => path);
  for (const path of places ?? []) found(paths.includes(path) || null, `The place ${path}`);
  await member.places.loadItems();
  member.places.set(known);
  member.languages = languages ? [...new Set(languages)] : null;
}
