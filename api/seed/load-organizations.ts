import { sql } from 'kysely';
import { addCriterion } from '../src/brand/add-criterion.ts';
import { BrandCriterionKind } from '../src/brand/brand-criterion.entity.ts';
import { BrandKind } from '../src/brand/brand-kind.ts';
import { publishBrand } from '../src/brand/publish-brand.ts';
import { registerBrand } from '../src/brand/register-brand.ts';
import { written } from '../src/graphql/localized-text.ts';
import { transaction } from '../src/operation.ts';
import { FacilityType } from '../src/organization/facility.entity.ts';
import { OrganizationType } from '../src/organization/organization.entity.ts';
import { registerFacility } from '../src/organization/register-facility.ts';
import { registerOrganization } from '../src/organization/register-organization.ts';
import { type Loading, loadPictures, required } from './loading.ts';
import { moneyOf } from './money-of.ts';
import { recordId } from './record-id.ts';
import type { BrandRecord, FacilityRecord, OrganizationRecord } from './records.ts';

/** Registers organizations, facilities and brands that are not there yet. */
export async function loadOrganizations(
  loading: Loading,
  records: { organizations: OrganizationRecord[]; facilities: FacilityRecord[]; brands: BrandRecord[] },
): Promise<void> {
  const { ctx, placeIds } = loading;
  const place = (key: string) => required(placeIds, key, 'place');
  await transaction(ctx, async (tx) => {
    const known = await knownSlugs(loading);
    for (const { names, type, description, placeKey, ...facts } of records.organizations) {
      if (known.organization.has(facts.slug)) continue;
      await registerOrganization(tx, {
        ...facts,
        id: recordId('organization', facts.slug),
        type: OrganizationType[type],
        name: written(names),
        description: description && written(description),
        placeId: placeKey && place(placeKey),
      });
    }
    for (const {
      names,
      type,
      description,
      placeKey,
      operatorSlug,
      investment,
      source,
      ...facts
    } of records.facilities) {
      if (known.facility.has(facts.slug)) continue;
      await registerFacility(tx, {
        ...facts,
        id: recordId('facility', facts.slug),
        type: FacilityType[type],
        name: written(names),
        description: description && written(description),
        placeId: place(placeKey),
        operatorId:
          operatorSlug && (known.organization.get(operatorSlug) ?? recordId('organization', operatorSlug)),
        investment: investment && moneyOf(investment),
        source: source && written(source),
      });
    }
    const pictureId = await loadPictures(
      { ...loading, ctx: tx },
      records.brands.map(({ picture }) => picture),
    );
    // Parents first, whatever the order of the records.
    for (const brand of records.brands.toSorted(
      (a, b) => Number(Boolean(a.parentSlug)) - Number(Boolean(b.parentSlug)),
    )) {
      if (known.brand.has(brand.slug)) continue;
      const { slug, kind, names, promise, description, countryCode, protection, picture, isInvented } = brand;
      const id = await registerBrand(tx, {
        id: recordId('brand', slug),
        slug,
        kind: BrandKind[kind],
        name: written(names),
        promise: written(promise),
        description: written(description),
        countryCode,
        protection,
        isDemonstration: isInvented,
        parentId:
          brand.parentSlug && (known.brand.get(brand.parentSlug) ?? recordId('brand', brand.parentSlug)),
        ownerId:
          brand.ownerSlug &&
          (known.organization.get(brand.ownerSlug) ?? recordId('organization', brand.ownerSlug)),
        homePlaceIds: brand.homePlaceKeys.map(place),
        directionIds: brand.directionSlugs.map((each) => required(known.direction, each, 'direction')),
        pictureId: picture && pictureId(picture),
      });
      for (const { code, kind, text, isMandatory } of brand.criteria)
        await addCriterion(tx, {
          id: recordId('criterion', `${slug} ${code}`),
          brandId: id,
          code,
          kind: BrandCriterionKind[kind],
          text: written(text),
          isMandatory,
        });
      await publishBrand(tx, id);
    }
  });
}

type Slugs = ReadonlyMap<string, string>;

/** Slug to id of what is there, by kind of record. */
export async function knownSlugs({ ctx }: Loading) {
  const { rows } = await sql<{ kind: string; slug: string; id: string }>`
    select 'organization' as kind, slug, id from organization union all
    select 'facility', slug, id from facility union all
    select 'brand', slug, id from brand union all
    select 'direction', slug, id from craft_direction union all
    select 'productType', slug, id from product_type`.execute(ctx.em.getKysely());
  const of = (kind: string): Slugs =>
    new Map(rows.filter((row) => row.kind === kind).map(({ slug, id }) => [slug, id]));
  return {
    organization: of('organization'),
    facility: of('facility'),
    brand: of('brand'),
    direction: of('direction'),
    productType: of('productType'),
  };
}
