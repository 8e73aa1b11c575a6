import type { Texts } from '@aul/language';
import type { Currency } from '@aul/money';
import { Check, Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { v7 as uuidv7 } from 'uuid';
import { PostalKind } from './postal-kind.ts';
import type { TariffBand } from './shipping.rules.ts';

/**
 * What a carrier's service costs from one country to others, between two days. A tariff is never changed: it ends, and
 * the next begins.
 */
@Entity()
@Index({ properties: ['originCountry', 'validFrom'] })
@Check({ name: 'shipping_tariff_code_form', expression: `code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'` })
@Check({ name: 'shipping_tariff_has_bands', expression: 'jsonb_array_length(bands) > 0' })
@Check({ name: 'shipping_tariff_days_in_order', expression: 'days_min >= 0 and days_max >= days_min' })
@Check({
  name: 'shipping_tariff_divisor_positive',
  expression: 'volumetric_divisor is null or volumetric_divisor > 0',
})
@Check({ name: 'shipping_tariff_dates_in_order', expression: 'valid_to is null or valid_to >= valid_from' })
export class ShippingTariff {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuidv7();

  /** Of the service, the same in all its tariffs: `post-tracked`. */
  @Property({ type: 'text' })
  code!: string;

  /** What the shopper reads. */
  @Property({ type: 'json' })
  name!: Texts;

  @Property({ type: 'text' })
  carrier!: string;

  /** How customs are told of what it carries. */
  @Enum({ items: () => PostalKind })
  postalKind!: PostalKind;

  @Property({ type: 'text' })
  originCountry!: string;

  /** ISO 3166-1 alpha-2; empty where it takes every country that no other tariff of the service names. */
  @Property({ type: 'text[]' })
  countries: string[] = [];

  @Property({ type: 'text' })
  currency!: Currency;

  /** By weight, ascending; the last one's limit is the heaviest parcel. */
  @Property({ type: 'json' })
  bands!: TariffBand[];

  /** Cubic centimetres that count as a kilogram; null where volume does not count. */
  @Property({ type: 'integer', nullable: true })
  volumetricDivisor?: number | null;

  @Property({ type: 'smallint' })
  daysMin!: number;

  @Property({ type: 'smallint' })
  daysMax!: number;

  @Property({ type: 'boolean' })
  isTracked!: boolean;

  @Property({ type: 'date' })
  validFrom!: string;

  /** The last day. */
  @Property({ type: 'date', nullable: true })
  validTo?: string | null;

  /** Where the figures are from, in a sentence. */
  @Property({ type: 'text' })
  source!: string;

  @Property({ type: 'boolean', default: false })
  isDemonstration: boolean = false;
}
