import type { Texts } from '@aul/language';
import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Brand } from '../brand/brand.entity.ts';
import { LocalizedField } from '../graphql/localized-text.ts';
import { Node } from '../graphql/node.ts';
import { LocalDate } from '../graphql/scalars.ts';
import { Producer } from '../producer/producer.entity.ts';
import { Product } from '../product/product.entity.ts';

export enum CertificateType {
  QUALITY = 'QUALITY',
  CONFORMITY = 'CONFORMITY',
  ORGANIC = 'ORGANIC',
  HALAL = 'HALAL',
  FAIR_TRADE = 'FAIR_TRADE',
  ORIGIN = 'ORIGIN',
  CULTURAL_EXPORT_PERMIT = 'CULTURAL_EXPORT_PERMIT',
  CITES = 'CITES',
  PHYTO = 'PHYTO',
  VETERINARY = 'VETERINARY',
  TEST_REPORT = 'TEST_REPORT',
  HANDMADE_MARK = 'HANDMADE_MARK',
  UNESCO_AWARD = 'UNESCO_AWARD',
}
registerEnumType(CertificateType, {
  name: 'CertificateType',
  description: 'What a certificate attests.',
  valuesConfig: {
    QUALITY: { description: 'Quality by a standard.' },
    CONFORMITY: { description: 'That it conforms to what the law asks.' },
    ORGANIC: { description: 'Grown or made organically.' },
    HALAL: { description: 'Halal.' },
    FAIR_TRADE: { description: 'Fairly traded.' },
    ORIGIN: { description: 'The country of origin.' },
    CULTURAL_EXPORT_PERMIT: {
      description: 'That it may be taken out of the country, and is no cultural property.',
    },
    CITES: { description: 'Trade in protected species.' },
    PHYTO: { description: 'Health of plants.' },
    VETERINARY: { description: 'Health of animals.' },
    TEST_REPORT: {
      description: 'What a laboratory measured, such as lead and cadmium that tableware gives off.',
    },
    HANDMADE_MARK: { description: 'Made by hand.' },
    UNESCO_AWARD: { description: 'The UNESCO award of excellence for handicrafts.' },
  },
});

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'A certificate for a product, a producer or a brand. It is shown from its day of issue until it expires.',
})
@Entity()
@Check({ name: 'certificate_one_subject', expression: 'num_nonnulls(product_id, producer_id, brand_id) = 1' })
@Check({ name: 'certificate_dates_in_order', expression: 'expires_on is null or expires_on >= issued_on' })
@Unique({ properties: ['type', 'number'] })
export class Certificate extends Node {
  @Field(() => CertificateType, { description: 'What it attests.' })
  @Enum({ items: () => CertificateType })
  type!: CertificateType;

  @Field(() => String, { description: 'Its number.' })
  @Property({ type: 'text' })
  number!: string;

  @LocalizedField({ description: 'Who issued it.' })
  issuer!: Texts;

  @Field(() => LocalDate, { description: 'Day of issue.' })
  @Property({ type: 'date' })
  issuedOn!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Last day of validity; null where it does not expire.',
  })
  @Property({ type: 'date', nullable: true })
  expiresOn?: string;

  @ManyToOne(() => Product, { ref: true, nullable: true, index: true, deleteRule: 'cascade' })
  product?: Ref<Product>;

  @ManyToOne(() => Producer, { ref: true, nullable: true, index: true })
  producer?: Ref<Producer>;

  @ManyToOne(() => Brand, { ref: true, nullable: true, index: true })
  brand?: Ref<Brand>;
}
