import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Choice, PictureChoice, showPicture } from '../assistance/choice.ts';
import { DeskText, shownText, showTexts } from '../assistance/desk-text.ts';
import type { DeskContext } from '../desk-context.ts';
import { PublicationState } from '../graphql/publication.ts';
import { CountryCode, DateTime } from '../graphql/scalars.ts';
import { DeskPlace } from '../place/desk-place.ts';
import { isInScope } from '../viewer/require-scope.ts';
import { BrandProtection } from './brand.entity.ts';
import { BrandCriterionKind } from './brand-criterion.entity.ts';
import { BrandKind } from './brand-kind.ts';
import { type DeskBrandRow, keptBrand } from './desk-brand-row.ts';
import { registerKeepers } from './register-roles.ts';

@ObjectType({ simpleResolvers: true, description: 'Something that a product must satisfy to carry a brand.' })
export class DeskCriterion {
  @Field(() => String, { description: 'Short code, unique in the brand.' })
  code!: string;

  @Field(() => BrandCriterionKind, { description: 'What it looks at.' })
  kind!: BrandCriterionKind;

  @Field(() => String, { description: 'The criterion, in the language of the request.' })
  shownText!: string;

  @Field(() => [DeskText], { description: 'The criterion in words.' })
  text!: DeskText[];

  @Field(() => Boolean, { description: 'Whether a product that fails it is refused.' })
  isMandatory!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'A brand as it is kept, public or not.' })
export class KeptBrand {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its address: ASCII, unique, permanent.' })
  slug!: string;

  @Field(() => BrandKind, { description: 'How far it reaches.' })
  kind!: BrandKind;

  @Field(() => PublicationState, { description: 'Where it stands on its way to the public.' })
  state!: PublicationState;

  @Field(() => String, { description: 'What it is called, in the language of the request.' })
  shownName!: string;

  @Field(() => [DeskText], { description: 'Its name.' })
  name!: DeskText[];

  @Field(() => [DeskText], { description: 'One sentence: what it vouches for.' })
  promise!: DeskText[];

  @Field(() => [DeskText], { description: 'A paragraph or two about it.' })
  description!: DeskText[];

  @Field(() => CountryCode, { description: 'ISO 3166-1 alpha-2 of its country.' })
  countryCode!: string;

  @Field(() => [DeskPlace], { description: 'Where it is at home; nowhere where it is of the whole country.' })
  homePlaces!: DeskPlace[];

  @Field(() => [Choice], { description: 'The crafts that it stands for.' })
  directions!: Choice[];

  @Field(() => BrandProtection, { nullable: true, description: 'Protection by law; null without any.' })
  protection!: BrandProtection | null;

  @Field(() => PictureChoice, { nullable: true, description: 'A picture that stands for it.' })
  picture!: PictureChoice | null;

  @Field(() => [DeskCriterion], {
    description: 'What a product must satisfy to carry it, the mandatory first.',
  })
  criteria!: DeskCriterion[];

  @Field(() => Boolean, { description: 'True where it is invented for the demonstration.' })
  isDemonstration!: boolean;

  @Field(() => ID, {
    nullable: true,
    description: 'The manuscript that its texts are written in; null where they are written here.',
  })
  manuscriptId!: string | null;

  @Field(() => Int, { description: 'Members today.' })
  memberCount!: number;

  @Field(() => Boolean, {
    description: 'Whether the viewer decides what its register says; officers apply for their producers.',
  })
  isRegisterMine!: boolean;

  @Field(() => DateTime, { description: 'When it last changed: `asOf` of a change to what is read here.' })
  updatedAt!: Date | string;
}

export function showKeptBrand(row: DeskBrandRow, context: DeskContext): KeptBrand {
  const { language, viewer } = context;
  return {
    ...row,
    shownName: shownText(row.name, language),
    name: showTexts(row.name),
    promise: showTexts(row.promise),
    description: showTexts(row.description),
    homePlaces: row.homePlaces.map((place) => ({ ...place, name: shownText(place.name, language) })),
    directions: row.directions.map((each) => ({ ...each, name: shownText(each.name, language) })),
    picture: row.picture && showPicture(row.picture, context),
    criteria: row.criteria.map((each) => ({
      ...each,
      shownText: shownText(each.text, language),
      text: showTexts(each.text),
    })),
    isRegisterMine: registerKeepers.includes(viewer.role) && isInScope(viewer, keptBrand.placesOf(row)),
  };
}
