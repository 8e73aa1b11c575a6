import type { ProductTypeRecord } from '../records.ts';
import { craftTypes } from './product-type-craft.ts';
import { villageTypes } from './product-type-village.ts';
import { inAllLanguages, type Phrase } from './words.ts';

export interface TypeRow {
  slug: string;
  direction: string | null;
  /** HS 2022, six digits. */
  hs: string;
  /** Id in Google's public product taxonomy. */
  google?: number;
  names: Phrase;
}

/** Kinds of things: crafts first, then what villages make beyond them. */
export const productTypes: ProductTypeRecord[] = [...craftTypes, ...villageTypes].map((row) => ({
  slug: row.slug,
  directionSlug: row.direction,
  names: inAllLanguages(row.names),
  hsCode6: row.hs,
  ...(row.google === undefined ? {} : { googleCategoryId: row.google }),
}));
