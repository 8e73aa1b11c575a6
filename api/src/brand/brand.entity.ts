import type { Texts } from '@aul/language';
import { Collection, type Ref } from '@mikro-orm/core';
import { Entity, Enum, ManyToMany, ManyToOne, OneToMany, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { CraftDirection } from '../craft/craft-direction.entity.ts';
import { LocalizedField } from '../graphql/localized-text.ts';
import { Node } from '../graphql/node.ts';
import { PublicationState } from '../graphql/publication.ts';
import { CollectionField, RelationField } from '../graphql/relation.ts';
import { CountryCode } from '../graphql/scalars.ts';
import { BrandMembership } from '../membership/brand-membership.entity.ts';
import { Organization } from '../organization/organization.entity.ts';
import { Picture } from '../picture/picture.entity.ts';
import { Place } from '../place/place.entity.ts';
import { BrandCriterion } from './brand-criterion.entity.ts';
import { BrandKind } from './brand-kind.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'How a brand is protected by law. Most are not, and then this is null.',
})
export class BrandProtection {
  @Field(() => String, { description: 'COLLECTIVE_MARK, CERTIFICATION_MARK, GI, AO or TRADEMARK.' })
  type!: string;

  @Field(() => String, { description: 'The office that registered it.' })
  office!: string;

  @Field(() => String, { description: 'Its number there.' })
  number!: string;
}

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'What things are sold under. A product shows a brand only while its producer’s membership is active and the use is granted.',
})
@Entity()
export class Brand extends Node {
  @Field(() => String, { description: 'ASCII, unique, stable.' })
  @Property({ type: 'text', unique: true })
  slug!: string;

  @Field(() => BrandKind, { description: 'How far the brand reaches.' })
  @Enum({ items: () => BrandKind })
  kind!: BrandKind;

  @Enum({ items: () => PublicationState })
  state!: PublicationState;

  @LocalizedField({ description: 'The name of the brand.' })
  name!: Texts;

  @Property({ type: 'json' })
  nameSort!: Record<string, string>;

  @LocalizedField({ description: 'One sentence: what the brand vouches for.' })
  promise!: Texts;

  @LocalizedField({ nullable: true, description: 'A paragraph or two about the brand.' })
  description?: Texts;

  @Field(() => CountryCode, { description: 'ISO 3166-1 alpha-2 of its country.' })
  @Property({ type: 'text' })
  countryCode!: string;

  @RelationField(() => Brand, { nullable: true, description: 'The brand that this one stands under.' })
  @ManyToOne(() => Brand, { ref: true, nullable: true })
  parent?: Ref<Brand>;

  @RelationField(() => Organization, { nullable: true, description: 'Who owns and watches over the brand.' })
  @ManyToOne(() => Organization, { ref: true, nullable: true })
  owner?: Ref<Organization>;

  @Field(() => BrandProtection, {
    nullable: true,
    description: 'Protection by law; null where there is none that we know.',
  })
  @Property({ type: 'json', nullable: true })
  protection?: BrandProtection;

  @RelationField(() => Picture, { nullable: true, description: 'A picture that stands for the brand.' })
  @ManyToOne(() => Picture, { ref: true, nullable: true, index: true })
  picture?: Ref<Picture>;

  @Field(() => Boolean, { description: 'True where the brand itself is invented for the demonstration.' })
  @Property({ type: 'boolean', default: false })
  isDemonstration: boolean = false;

  @CollectionField(() => Place, { description: 'Where the brand is at home.', orderBy: { path: 'asc' } })
  @ManyToMany(() => Place, undefined, { pivotTable: 'brand_place', owner: true })
  homePlaces = new Collection<Place>(this);

  @CollectionField(() => CraftDirection, {
    description: 'The crafts that it stands for.',
    orderBy: { position: 'asc' },
  })
  @ManyToMany(() => CraftDirection, undefined, { pivotTable: 'brand_direction', owner: true })
  directions = new Collection<CraftDirection>(this);

  @CollectionField(() => BrandCriterion, {
    description: 'What a product must satisfy to carry it.',
    orderBy: { isMandatory: 'desc', code: 'asc' },
  })
  @OneToMany(
    () => BrandCriterion,
    (criterion) => criterion.brand,
  )
  criteria = new Collection<BrandCriterion>(this);

  @OneToMany(
    () => BrandMembership,
    (membership) => membership.brand,
  )
  memberships = new Collection<BrandMembership>(this);
}
