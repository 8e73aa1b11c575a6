import type {
  BrandChangeInput,
  BrandCriterionKind,
  BrandEntryInput,
  BrandKind,
  BrandPartsFragment,
} from '../../gql/graphql.ts';
import type { ShownPicture } from '../keeping/PicturesField.tsx';
import type { PlaceChoice } from '../keeping/PlaceField.tsx';
import { hasText, textsOf, type Words, wordsOf } from '../keeping/texts.ts';

export interface CriterionValues {
  code: string;
  kind: BrandCriterionKind;
  text: Words;
  isMandatory: boolean;
}

/** What stands in the form. */
export interface BrandValues {
  slug: string;
  kind: BrandKind;
  countryCode: string;
  name: Words;
  promise: Words;
  description: Words;
  homePlaces: PlaceChoice[];
  directionIds: string[];
  /** Empty without protection. */
  protection: string;
  office: string;
  number: string;
  picture: ShownPicture | null;
  criteria: CriterionValues[];
}

export const emptyBrand: BrandValues = {
  slug: '',
  kind: 'REGIONAL_COLLECTIVE',
  countryCode: 'UZ',
  name: {},
  promise: {},
  description: {},
  homePlaces: [],
  directionIds: [],
  protection: '',
  office: '',
  number: '',
  picture: null,
  criteria: [],
};

export function valuesOf(brand: BrandPartsFragment): BrandValues {
  const { slug, kind, countryCode, name, promise, description, protection, picture } = brand;
  return {
    slug,
    kind,
    countryCode,
    name: wordsOf(name),
    promise: wordsOf(promise),
    description: wordsOf(description),
    homePlaces: brand.homePlaces.map(({ id, path, name: called }) => ({ id, path, name: called })),
    directionIds: brand.directions.map(({ id }) => id),
    protection: protection?.type ?? '',
    office: protection?.office ?? '',
    number: protection?.number ?? '',
    picture: picture ? { id: picture.id, thumbnailUrl: picture.thumbnailUrl, alt: picture.alt } : null,
    criteria: brand.criteria.map((each) => ({
      code: each.code,
      kind: each.kind,
      text: wordsOf(each.text),
      isMandatory: each.isMandatory,
    })),
  };
}

export type BrandProblem = 'slug' | 'name' | 'promise' | 'protection' | 'criteria';

/** Fields that cannot be saved as they are. */
export function problemsOf(values: BrandValues): Set<BrandProblem> {
  const { slug, name, promise, protection, office, number, criteria } = values;
  const problems = new Set<BrandProblem>();
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) || slug.length > 60) problems.add('slug');
  if (!hasText(name)) problems.add('name');
  if (!hasText(promise)) problems.add('promise');
  if (protection && (!office.trim() || !number.trim())) problems.add('protection');
  const codes = new Set(criteria.map(({ code }) => code));
  const areWhole = criteria.every(({ code, text }) => /^[A-Za-z0-9-]{1,20}$/.test(code) && hasText(text));
  if (codes.size < criteria.length || !areWhole) problems.add('criteria');
  return problems;
}

/** What is sent of the fields that changed. */
export function toChange(changed: Partial<BrandValues>, values: BrandValues): BrandChangeInput {
  const { kind, name, promise, description, homePlaces, directionIds, picture, criteria } = changed;
  const isProtectionChanged = 'protection' in changed || 'office' in changed || 'number' in changed;
  return {
    ...(kind && { kind }),
    ...(name && { name: textsOf(name) }),
    ...(promise && { promise: textsOf(promise) }),
    ...(description && { description: textsOf(description) }),
    ...(homePlaces && { homePlaceIds: homePlaces.map(({ id }) => id) }),
    ...(directionIds && { directionIds }),
    ...(isProtectionChanged && { protection: protectionOf(values) }),
    ...(picture !== undefined && { pictureId: picture?.id ?? null }),
    ...(criteria && { criteria: criteria.map(({ text, ...facts }) => ({ ...facts, text: textsOf(text) })) }),
  };
}

export function toEntry(changed: Partial<BrandValues>, values: BrandValues): BrandEntryInput {
  const { slug, kind, countryCode, name, promise } = values;
  return {
    ...toChange(changed, values),
    slug,
    kind,
    countryCode,
    name: textsOf(name),
    promise: textsOf(promise),
  };
}

function protectionOf({ protection, office, number }: BrandValues) {
  return protection ? { type: protection, office: office.trim(), number: number.trim() } : null;
}
