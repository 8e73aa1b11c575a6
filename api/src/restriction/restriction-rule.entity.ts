import type { Texts } from '@aul/language';
import { Check, Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { v7 as uuidv7 } from 'uuid';
import { RestrictionEffect } from './restriction-effect.ts';

/**
 * What may not, or only with a paper, go from one place to another, between two days. Data that an operator keeps, with
 * its source. A rule fits what matches every list of it that is not empty, less what is excepted.
 */
@Entity()
@Check({ name: 'restriction_rule_code_form', expression: `code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'` })
@Check({
  name: 'restriction_rule_names_its_document',
  expression: `(effect = 'REQUIRE_DOCUMENT') = (document_type is not null)`,
})
@Check({ name: 'restriction_rule_dates_in_order', expression: 'valid_to is null or valid_to >= valid_from' })
@Check({ name: 'restriction_rule_min_age_positive', expression: 'min_age_years > 0' })
export class RestrictionRule {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuidv7();

  @Property({ type: 'text', unique: true })
  code!: string;

  /** Beginnings of HS codes. */
  @Property({ type: 'text[]' })
  hsPrefixes: string[] = [];

  /** Slugs of product types. */
  @Property({ type: 'text[]' })
  productTypes: string[] = [];

  /** Words of any language in slugs and names of materials, in small letters. */
  @Property({ type: 'text[]' })
  materials: string[] = [];

  /** Words alike: it does not hold for goods with such a material. */
  @Property({ type: 'text[]', default: [] })
  exceptMaterials: string[] = [];

  /** Supply kinds, such as ONE_OF_A_KIND. */
  @Property({ type: 'text[]' })
  supplyKinds: string[] = [];

  /** It fits what was made at least so many years ago. */
  @Property({ type: 'smallint', nullable: true })
  minAgeYears?: number | null;

  /** Where it is sent from, ISO 3166-1 alpha-2. */
  @Property({ type: 'text[]' })
  fromCountries: string[] = [];

  /** Where it is sent to: `US`, or `US-CA` for a part (ISO 3166-2). */
  @Property({ type: 'text[]' })
  toPlaces: string[] = [];

  /** Destinations that it does not hold for: those of a customs union, or home. */
  @Property({ type: 'text[]' })
  exceptPlaces: string[] = [];

  @Enum({ items: () => RestrictionEffect })
  effect!: RestrictionEffect;

  /** What a certificate of the product would have to be: a CertificateType, or a name of its own. */
  @Property({ type: 'text', nullable: true })
  documentType?: string | null;

  /** What the buyer is told. */
  @Property({ type: 'json' })
  reason!: Texts;

  @Property({ type: 'text' })
  source!: string;

  @Property({ type: 'date' })
  validFrom!: string;

  /** The last day. */
  @Property({ type: 'date', nullable: true })
  validTo?: string | null;
}
