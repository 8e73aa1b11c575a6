import type { PaletteName } from '../illustration/palette.ts';
import type { CertificateRecord, ProductRecord } from '../records.ts';
import type { CareName } from './care.ts';
import type { MaterialName } from './material.ts';
import type { MotifKey } from './motif.ts';
import type { ArtKind } from './picture.ts';
import type { Country, Phrase, Row } from './words.ts';
import type { WorkshopLabelName } from './workshop-label.ts';

/**
 * What one kind of workshop makes in one country: the vocabulary that products are composed from. Every phrase is
 * whole and stands in the nominative, so that composing never has to inflect anything.
 */
export interface Trade {
  slug: string;
  country: Country;
  workshop: WorkshopLabelName;
  /** How many workshops ply it in which settlement (place key). */
  homes: Record<string, number>;
  /** How many more there are, each in a settlement of the country that specialises in one of its types. */
  spread?: number;
  /** Product type of forms that do not say their own. */
  type: string;
  forms: Form[];
  motifs: MotifKey[];
  /** Palettes; how they are called is in `tone.ts`. */
  tones: PaletteName[];
  /** The tones only colour the picture: nobody names a silver ring after its colours. */
  hasUnnamedTones?: boolean;
  /** One sentence of each group goes into a description. */
  lore: Row[][];
  techniques: Phrase[];
  mixes: Mix[];
  care?: CareName;
  materialOrigin?: Phrase[];
  /** About how many of 600 products are its own. */
  share: number;
  supply?: Supply;
  shippability?: ProductRecord['shippability'];
  certificates?: CertificateRecord['type'][];
  /** A local or national brand whose goods these are; umbrella and regional brands are not named here. */
  brand?: string;
  /** `made` unless said: how the last sentence tells where it is from. */
  provenance?: 'made' | 'grown';
  /** Packaged food may carry a GTIN. */
  isPackaged?: boolean;
}

export interface Form {
  /** In the SKU: three to five capitals, unique within the trade. */
  code: string;
  /** Nominative, lower case: `lagan`. */
  name: Phrase;
  /** Sentences on what it is and what it is for; one is used. */
  about: Row[];
  sizes: Size[];
  art: ArtKind;
  type?: string;
  /** How often it is made beside the trade's other forms; 1 unless said. */
  weight?: number;
  /** `one`: each product is one size. `size`, `tone`, `size-tone`: variants of one product. */
  sold?: 'one' | 'size' | 'tone' | 'size-tone';
  mixes?: Mix[];
  care?: CareName;
  /** Instead of the trade's own, where they would not be true of this form. */
  lore?: Row[][];
  techniques?: Phrase[];
  hs?: string;
  supply?: Supply;
  /** Instead of the trade's own, where this form is not made in all of them. */
  tones?: PaletteName[];
  motifs?: MotifKey[];
  /** Bears no ornament. */
  isPlain?: boolean;
}

/** Shares in percent by material; they sum to 100. */
export type Mix = Partial<Record<MaterialName, number>>;

export interface Size {
  /** In English units' notation (`32 cm`, `2 × 1.5 m`, `58`, `M`); other languages follow by rule. */
  label: string;
  /** Length, width, height of the thing itself. */
  mm: readonly [number, number, number];
  grams: number;
  /** Whole units of the country's currency, from and to. */
  price: readonly [number, number];
}

export type Supply =
  | { kind: 'IN_STOCK'; uniqueShare?: number; orderShare?: number; leadDays?: readonly [number, number] }
  | { kind: 'MADE_TO_ORDER'; leadDays: readonly [number, number] }
  | { kind: 'ONE_OF_A_KIND' }
  | { kind: 'SEASONAL'; months: number[] };
