import type { Texts } from '@aul/language';
import { Collection, type Ref } from '@mikro-orm/core';
import {
  Check,
  Entity,
  Enum,
  Index,
  ManyToOne,
  OneToMany,
  Property,
  Unique,
} from '@mikro-orm/decorators/legacy';
import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { LocalizedField } from '../graphql/localized-text.ts';
import { Node } from '../graphql/node.ts';
import { RelationField } from '../graphql/relation.ts';
import { Picture } from '../picture/picture.entity.ts';
import { Specialization } from '../specialization/specialization.entity.ts';
import { PlaceLevel } from './place-level.ts';

export enum SettlementKind {
  CITY = 'CITY',
  TOWN = 'TOWN',
  VILLAGE = 'VILLAGE',
}
registerEnumType(SettlementKind, {
  name: 'SettlementKind',
  description: 'What sort of settlement a place is.',
});

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'A real place: country, region (oblast, viloyat), district (rayon, tuman) or settlement, in one tree. A thing is made in a place; a market is where it is bought.',
})
@Entity()
@Unique({ properties: ['parent', 'slug'] })
@Check({ name: 'place_slug_form', expression: `slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'` })
@Check({
  name: 'place_only_countries_have_no_parent',
  expression: `(level = 'COUNTRY') = (parent_id is null)`,
})
export class Place extends Node {
  @Field(() => PlaceLevel, { description: 'Which of the four levels this place is.' })
  @Enum({ items: () => PlaceLevel })
  @Index()
  level!: PlaceLevel;

  @Field(() => SettlementKind, {
    nullable: true,
    description: 'City, town or village; null above settlements.',
  })
  @Enum({ items: () => SettlementKind, nullable: true })
  settlementKind?: SettlementKind;

  @Field(() => String, {
    description: 'ASCII, unique under the parent, stable; a changed slug leaves a redirect.',
  })
  @Property({ type: 'text' })
  slug!: string;

  @Field(() => String, {
    description:
      'The slugs from the country down, joined by `/`: `uzbekistan/fergana/rishton`. The key of `place(path)`.',
  })
  @Property({ type: 'text', unique: true })
  path!: string;

  @LocalizedField({ description: 'The name of the place.' })
  name!: Texts;

  /** Language to sort key, compared as plain code points. */
  @Property({ type: 'json' })
  nameSort!: Record<string, string>;

  /** Former names and other spellings, in no language: it is found by them. */
  @Property({ type: 'text[]', defaultRaw: "'{}'" })
  otherNames: string[] = [];

  @LocalizedField({ nullable: true, description: 'A few sentences about the place.' })
  description?: Texts;

  @RelationField(() => Place, {
    nullable: true,
    description: 'The place that this one lies in; null for a country.',
  })
  @ManyToOne(() => Place, { ref: true, nullable: true, index: true })
  parent?: Ref<Place>;

  @Field(() => String, {
    nullable: true,
    description: 'ISO 3166-1 alpha-2 of a country, ISO 3166-2 of a region.',
  })
  @Property({ type: 'text', nullable: true, unique: true })
  isoCode?: string;

  @Field(() => [String], {
    description: 'Codes that this place had before, such as the Kazakh region codes until 2022.',
  })
  @Property({ type: 'text[]' })
  formerCodes: string[] = [];

  @Field(() => Int, { nullable: true, description: 'Identifier at GeoNames.' })
  @Property({ type: 'integer', nullable: true, unique: true })
  geonamesId?: number;

  @Field(() => [String], {
    description: 'National and other codes with their scheme: `SOATO:1730`, `HASC:UZ.FA`.',
  })
  @Property({ type: 'text[]' })
  nationalCodes: string[] = [];

  @Field(() => Float, { nullable: true, description: 'WGS84 degrees north.' })
  @Property({ type: 'double', nullable: true })
  latitude?: number;

  @Field(() => Float, { nullable: true, description: 'WGS84 degrees east.' })
  @Property({ type: 'double', nullable: true })
  longitude?: number;

  @Field(() => [String], { description: 'Postal codes in use there, as far as known.' })
  @Property({ type: 'text[]' })
  postalCodes: string[] = [];

  @Field(() => Int, { nullable: true, description: 'People living there, as far as known.' })
  @Property({ type: 'integer', nullable: true })
  population?: number;

  @Field(() => Int, {
    nullable: true,
    description: 'The year of `population`; null where the source gives none.',
  })
  @Property({ type: 'smallint', nullable: true })
  populationYear?: number;

  @Field(() => String, { description: 'IANA time zone, for example `Asia/Tashkent`.' })
  @Property({ type: 'text' })
  timezone!: string;

  @RelationField(() => Picture, { nullable: true, description: 'A picture of the place.' })
  @ManyToOne(() => Picture, { ref: true, nullable: true, index: true })
  picture?: Ref<Picture>;

  @OneToMany(
    () => Specialization,
    (specialization) => specialization.place,
  )
  specializations = new Collection<Specialization>(this);
}
