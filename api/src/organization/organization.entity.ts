import type { Texts } from '@aul/language';
import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { LocalizedField } from '../graphql/localized-text.ts';
import { Node } from '../graphql/node.ts';
import { RelationField } from '../graphql/relation.ts';
import { CountryCode } from '../graphql/scalars.ts';
import { Place } from '../place/place.entity.ts';

export enum OrganizationType {
  ASSOCIATION = 'ASSOCIATION',
  CHAMBER = 'CHAMBER',
  MINISTRY = 'MINISTRY',
  REGIONAL_ADMIN = 'REGIONAL_ADMIN',
  DONOR = 'DONOR',
  DIPLOMATIC_MISSION = 'DIPLOMATIC_MISSION',
  FACILITY_OPERATOR = 'FACILITY_OPERATOR',
  INDUSTRIAL_BUYER = 'INDUSTRIAL_BUYER',
  BANK = 'BANK',
  ACADEMIA = 'ACADEMIA',
  PARTNER_SITE = 'PARTNER_SITE',
}
registerEnumType(OrganizationType, {
  name: 'OrganizationType',
  description: 'What an organisation is to the programme.',
});

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'An association, chamber, ministry, donor, partner site or the like. It makes nothing itself: producers do.',
})
@Entity()
export class Organization extends Node {
  @Field(() => String, { description: 'ASCII, unique, stable.' })
  @Property({ type: 'text', unique: true })
  slug!: string;

  @Field(() => OrganizationType, { description: 'What it is to the programme.' })
  @Enum({ items: () => OrganizationType })
  type!: OrganizationType;

  @LocalizedField({ description: 'Its name.' })
  name!: Texts;

  @LocalizedField({ nullable: true, description: 'What it does.' })
  description?: Texts;

  @Field(() => CountryCode, { description: 'ISO 3166-1 alpha-2 of the country that it belongs to.' })
  @Property({ type: 'text' })
  countryCode!: string;

  @RelationField(() => Place, { nullable: true, description: 'Where it sits, as far as known.' })
  @ManyToOne(() => Place, { ref: true, nullable: true, index: true })
  place?: Ref<Place>;

  @Field(() => String, { nullable: true, description: 'Its own site.' })
  @Property({ type: 'text', nullable: true })
  url?: string;
}
