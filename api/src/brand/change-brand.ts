import { keepRecord } from '../assistance/keep-record.ts';
import { requireFreeTexts } from '../assistance/require-free-texts.ts';
import { requireLanguages } from '../assistance/require-languages.ts';
import { setLinks } from '../assistance/set-links.ts';
import { changedLanguages, type Words, withWords } from '../assistance/words.rules.ts';
import { PublicationState } from '../graphql/publication.ts';
import { ManuscriptKind } from '../manuscript/manuscript.entity.ts';
import { found, type OperationContext, refuseUnless, type Transaction } from '../operation.ts';
import { indexBrandAndProducts } from '../search/index-around.ts';
import { nameSort } from '../search/name-sort.rules.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { Brand, type BrandProtection } from './brand.entity.ts';
import type { BrandKind } from './brand-kind.ts';
import { type DeskBrandRow, keptBrand } from './desk-brand-row.ts';
import { type GivenCriterion, setCriteria } from './set-criteria.ts';

/** What is not mentioned stays. */
export interface BrandChange {
  kind?: BrandKind | undefined;
  name?: Words | undefined;
  promise?: Words | undefined;
  description?: Words | undefined;
  homePlaceIds?: readonly string[] | undefined;
  directionIds?: readonly string[] | undefined;
  protection?: BrandProtection | null | undefined;
  pictureId?: string | null | undefined;
  criteria?: readonly GivenCriterion[] | undefined;
}

const texts = ['name', 'promise', 'description'] as const;

/**
 * New facts about a brand. Throws as `keepRecord`, LANGUAGE_NOT_YOURS, TEXTS_IN_MANUSCRIPT for texts that are written there,
 * and as `setCriteria`.
 */
export function changeBrand(
  ctx: OperationContext,
  viewer: Viewer,
  { id, asOf, change }: { id: string; asOf: Date; change: BrandChange },
): Promise<void> {
  const kept = { action: 'changeBrand', id, asOf };
  return keepRecord(ctx, viewer, { keeping: keptBrand, change: kept }, async (tx, row) => {
    requireLanguages(
      viewer,
      texts.flatMap((field) => changedLanguages(row[field], change[field])),
    );
    await applyBrandChange(tx, row, change);
    if (row.state === PublicationState.PUBLISHED) await indexBrandAndProducts(tx, id);
  });
}

async function applyBrandChange(tx: Transaction, row: DeskBrandRow, change: BrandChange): Promise<void> {
  const { id, slug } = row;
  const { kind, protection, pictureId, homePlaceIds, directionIds, criteria } = change;
  const writes = texts.filter((field) => changedLanguages(row[field], change[field]).length > 0);
  if (writes.length > 0) await requireFreeTexts(tx, { kind: ManuscriptKind.BRAND, id, slug });
  const brand = found(await tx.em.findOne(Brand, id), 'The brand');
  for (const field of writes) brand[field] = withWords(row[field], change[field] ?? {});
  if (writes.includes('name')) brand.nameSort = nameSort(brand.name);
  requireBrandTexts(brand);
  if (protection) requireProtection(protection);
  tx.em.assign(brand, {
    ...(kind && { kind }),
    ...(protection !== undefined && { protection: protection ?? undefined }),
    ...(pictureId !== undefined && { picture: pictureId ?? undefined }),
  });
  await tx.em.flush();
  const of = ['brand_id', id] as const;
  if (homePlaceIds) await setLinks(tx, { table: 'brand_place', of, to: 'place_id' }, homePlaceIds);
  if (directionIds)
    await setLinks(tx, { table: 'brand_direction', of, to: 'craft_direction_id' }, directionIds);
  if (criteria) await setCriteria(tx, id, criteria);
}

/** Also of what is entered anew. */
export function requireBrandTexts({ name, promise }: Pick<Brand, 'name' | 'promise'>): void {
  refuseUnless(Object.keys(name).length > 0, 'A brand has a name in some language');
  refuseUnless(Object.keys(promise).length > 0, 'A brand says what it vouches for in some language');
}

const protections = ['COLLECTIVE_MARK', 'CERTIFICATION_MARK', 'GI', 'AO', 'TRADEMARK'];

export function requireProtection({ type, office, number }: BrandProtection): void {
  refuseUnless(protections.includes(type), `"${type}" is none of ${protections.join(', ')}`);
  refuseUnless(office.trim() !== '' && number.trim() !== '', 'Protection has an office and a number');
}
