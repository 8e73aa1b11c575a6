import type { ProductTypeRecord } from '../records.ts';
import type { MaterialName } from './material.ts';
import { craftTypes } from './product-type-craft.ts';
import { villageTypes } from './product-type-village.ts';
import type { Form } from './trade.ts';
import { inAllLanguages, type Phrase } from './words.ts';

export interface TypeRow {
  slug: string;
  direction: string | null;
  /** HS 2022, six digits. */
  hs: string;
  /** Instead of it where this material has the largest share: textiles are filed by their fibre. */
  hsOf?: Partial<Record<MaterialName, string>>;
  /** Id in Google's public product taxonomy. */
  google?: number;
  names: Phrase;
}

/** Kinds of things: crafts first, then what villages make beyond them. */
export const productTypes: ProductTypeRecord[] = typeRows().map((row) => ({
  slug: row.slug,
  directionSlug: row.direction,
  names: inAllLanguages(row.names),
  hsCode6: row.hs,
  ...(row.google === undefined ? {} : { googleCategoryId: row.google }),
}));

export interface Filed {
  form: Pick<Form, 'hs'>;
  /** Slug. */
  type: string;
  /** The material with the largest share. */
  main: MaterialName | undefined;
}

/** HS 2022, six digits: of the form where it says its own, else by the type and the main material. */
export function hsCodeOf({ form, type, main }: Filed): string {
  const row = typeRows().find(({ slug }) => slug === type);
  if (!row) throw new Error(`No product type ${type}`);
  return form.hs ?? (main && row.hsOf?.[main]) ?? row.hs;
}

function typeRows(): TypeRow[] {
  return [...craftTypes, ...villageTypes];
}
