import type { Texts } from '@aul/language';
import type { Currency } from '@aul/money';
import { Check, Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { v7 as uuidv7 } from 'uuid';
import { DutyBase } from './duty-base.ts';
import { DutyCollection } from './duty-collection.ts';
import { TaxScheme } from './tax-scheme.ts';

/**
 * What a destination takes on goods that come in, between two days. Data that an operator keeps, with its source: not
 * legal advice. Of those that fit, the most particular one counts.
 */
@Entity({ tableName: 'import_terms' })
@Index({ properties: ['country', 'validFrom'] })
@Check({
  name: 'import_terms_rates',
  expression: 'duty_percent >= 0 and tax_percent >= 0 and duty_flat_minor >= 0 and allowance_minor >= 0',
})
@Check({
  name: 'import_terms_values_in_order',
  expression: 'below_minor is null or below_minor > from_minor',
})
@Check({ name: 'import_terms_weight_positive', expression: 'up_to_grams is null or up_to_grams > 0' })
@Check({ name: 'import_terms_dates_in_order', expression: 'valid_to is null or valid_to >= valid_from' })
export class ImportTerms {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuidv7();

  /** Destination, ISO 3166-1 alpha-2. */
  @Property({ type: 'text' })
  country!: string;

  /** Countries of origin; empty for any. */
  @Property({ type: 'text[]' })
  originCountries: string[] = [];

  /** The beginning of an HS code; empty for any. */
  @Property({ type: 'text', default: '' })
  hsPrefix: string = '';

  /** What the thresholds, the allowance and the flat duty are in. */
  @Property({ type: 'text' })
  currency!: Currency;

  /** Value of the goods of a consignment from which they hold. */
  @Property({ type: 'bigint', default: 0 })
  fromMinor: bigint = 0n;

  /** Value that they no longer hold for; null for any above. */
  @Property({ type: 'bigint', nullable: true })
  belowMinor?: bigint | null;

  /** Packed weight of a consignment up to which they hold; null for any. */
  @Property({ type: 'integer', nullable: true })
  upToGrams?: number | null;

  /** Of the base, to three decimals. */
  @Property({ type: 'decimal', precision: 6, scale: 3, default: 0 })
  dutyPercent: string = '0';

  @Enum({ items: () => DutyBase, default: DutyBase.GOODS })
  dutyBase: DutyBase = DutyBase.GOODS;

  /** So much of the base of a consignment stays free. */
  @Property({ type: 'bigint', default: 0 })
  allowanceMinor: bigint = 0n;

  /** Once for each HS code of six digits in a consignment, beside the percentage. */
  @Property({ type: 'bigint', default: 0 })
  dutyFlatMinor: bigint = 0n;

  /** VAT, consumption or sales tax, of goods, shipping and duty. */
  @Property({ type: 'decimal', precision: 6, scale: 3, default: 0 })
  taxPercent: string = '0';

  @Enum({ items: () => DutyCollection })
  collection!: DutyCollection;

  /** Under which the seller collects: without a registration they do not hold. */
  @Enum({ items: () => TaxScheme, nullable: true })
  scheme?: TaxScheme | null;

  /** What the buyer is told. */
  @Property({ type: 'json' })
  note!: Texts;

  @Property({ type: 'date' })
  validFrom!: string;

  /** The last day. */
  @Property({ type: 'date', nullable: true })
  validTo?: string | null;

  @Property({ type: 'text' })
  source!: string;

  /** Nobody has compared it with its source yet. */
  @Property({ type: 'boolean', default: true })
  isUnchecked: boolean = true;
}
