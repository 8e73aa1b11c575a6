import type { Texts } from '@aul/language';
import type { Currency } from '@aul/money';
import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { LocalizedField } from '../graphql/localized-text.ts';
import { Node } from '../graphql/node.ts';
import { RelationField } from '../graphql/relation.ts';
import { Place } from '../place/place.entity.ts';
import { Organization } from './organization.entity.ts';

export enum FacilityType {
  PRODUCTION_CENTRE = 'PRODUCTION_CENTRE',
  COOPERATION_CENTRE = 'COOPERATION_CENTRE',
  CRAFT_CENTRE = 'CRAFT_CENTRE',
  SHOP = 'SHOP',
}
registerEnumType(FacilityType, { name: 'FacilityType', description: 'What a facility is for.' });

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'A building that producers use: a production, cooperation or craft centre, or a shop.',
})
@Entity()
export class Facility extends Node {
  @Field(() => String, { description: 'ASCII, unique, stable.' })
  @Property({ type: 'text', unique: true })
  slug!: string;

  @Field(() => FacilityType, { description: 'What it is for.' })
  @Enum({ items: () => FacilityType })
  type!: FacilityType;

  @LocalizedField({ description: 'Its name.' })
  name!: Texts;

  @LocalizedField({ nullable: true, description: 'What one finds there.' })
  description?: Texts;

  @RelationField(() => Place, { description: 'Where it stands.' })
  @ManyToOne(() => Place, { ref: true, index: true })
  place!: Ref<Place>;

  @RelationField(() => Organization, { nullable: true, description: 'Who runs it.' })
  @ManyToOne(() => Organization, { ref: true, nullable: true })
  operator?: Ref<Organization>;

  @Property({ type: 'bigint', nullable: true })
  investmentMinor?: bigint;

  @Property({ type: 'text', nullable: true })
  investmentCurrency?: Currency;

  @Field(() => Int, { nullable: true, description: 'People employed there, as reported.' })
  @Property({ type: 'integer', nullable: true })
  jobs?: number;

  @LocalizedField({ nullable: true, description: 'Where the numbers come from.' })
  source?: Texts;
}
