import { requireLanguages } from '../assistance/require-languages.ts';
import { changedLanguages, type Words, withWords } from '../assistance/words.rules.ts';
import { differenceOf, noteAudit } from '../audit/note-audit.ts';
import { found, type OperationContext, refuseUnless, transaction } from '../operation.ts';
import { requireStaff } from '../viewer/require-staff.ts';
import { StaffRole } from '../viewer/staff-role.ts';
import type { Viewer } from '../viewer/viewer.ts';
import type { BrandKind } from './brand-kind.ts';
import { type BrandChange, requireBrandTexts, requireProtection } from './change-brand.ts';
import { keptBrand, readDeskBrand } from './desk-brand-row.ts';
import { registerBrand } from './register-brand.ts';
import { setCriteria } from './set-criteria.ts';

export interface BrandEntry extends BrandChange {
  /** Chosen by whoever enters it: the same sent again is the same brand. */
  id: string;
  slug: string;
  kind: BrandKind;
  name: Words;
  promise: Words;
  countryCode: string;
}

/**
 * An administrator enters a brand, which is not public yet. Throws LANGUAGE_NOT_YOURS, BAD_USER_INPUT for an address that is
 * none, and as `registerBrand` and `setCriteria`.
 */
export function enterBrand(ctx: OperationContext, viewer: Viewer, entry: BrandEntry): Promise<void> {
  return transaction(ctx, async (tx) => {
    const staff = requireStaff(viewer, [StaffRole.ADMINISTRATOR]);
    const { id, slug, kind, countryCode, description, protection, pictureId, criteria } = entry;
    if (await readDeskBrand(tx.db, id)) return;
    requireLanguages(
      viewer,
      [entry.name, entry.promise, description].flatMap((words) => changedLanguages(null, words)),
    );
    refuseUnless(
      /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) && slug.length <= 60,
      `"${slug}" is no address: small Latin letters and digits, with hyphens between words`,
    );
    const named = { name: withWords(null, entry.name), promise: withWords(null, entry.promise) };
    requireBrandTexts(named);
    if (protection) requireProtection(protection);
    await registerBrand(tx, {
      ...named,
      id,
      slug,
      kind,
      countryCode,
      ...(description && { description: withWords(null, description) }),
      ...(protection && { protection }),
      ...(pictureId && { pictureId }),
      homePlaceIds: [...(entry.homePlaceIds ?? [])],
      directionIds: [...(entry.directionIds ?? [])],
    });
    if (criteria) await setCriteria(tx, id, criteria);
    const made = found(await readDeskBrand(tx.db, id), 'The brand');
    noteAudit(tx, staff, {
      action: 'enterBrand',
      subjectType: 'Brand',
      subjectId: id,
      subjectName: slug,
      difference: differenceOf({} as Record<string, unknown>, keptBrand.factsOf(made)),
    });
  });
}
