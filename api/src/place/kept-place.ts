import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Choice, PictureChoice, showPicture } from '../assistance/choice.ts';
import { DeskText, shownText, showTexts } from '../assistance/desk-text.ts';
import type { Context } from '../context.ts';
import { DateTime, LocalDate } from '../graphql/scalars.ts';
import { ManuscriptKind } from '../manuscript/manuscript.entity.ts';
import { publicPath } from '../manuscript/public-path.ts';
import { SpecializationRank } from '../specialization/specialization.entity.ts';
import type { KeptPlaceRow } from './kept-place-row.ts';
import { PlaceLevel } from './place-level.ts';

@ObjectType({ simpleResolvers: true, description: 'What a place makes or made, as officers keep it.' })
export class KeptSpecialization {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Choice, { description: 'The kind of product.' })
  productType!: Choice;

  @Field(() => [DeskText], { description: 'The product as one says it of this place: "blue pottery".' })
  title!: DeskText[];

  @Field(() => String, { description: 'The same, in the language of the request.' })
  shownTitle!: string;

  @Field(() => SpecializationRank, { description: 'Primary or secondary.' })
  rank!: SpecializationRank;

  @Field(() => [DeskText], { description: 'Who says so: a decree, a committee, a news report.' })
  source!: DeskText[];

  @Field(() => String, { description: 'The same, in the language of the request.' })
  shownSource!: string;

  @Field(() => LocalDate, { description: 'Its first day.' })
  validFrom!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Its last day; null while it lasts.' })
  validTo!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A place with all that officers keep of it.' })
export class KeptPlace {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'The last part of its address. It does not change with the name.' })
  slug!: string;

  @Field(() => String, { description: 'Its path: `uzbekistan/fergana/rishton`.' })
  path!: string;

  @Field(() => String, {
    description: 'Path of its page on the storefront that comes with the API, in its first language.',
  })
  publicPath!: string;

  @Field(() => PlaceLevel, { description: 'Which of the four levels it is.' })
  level!: PlaceLevel;

  @Field(() => String, { description: 'What it is called, in the language of the request.' })
  shownName!: string;

  @Field(() => [DeskText], { description: 'Its name.' })
  name!: DeskText[];

  @Field(() => [String], {
    description: 'Former names and other spellings, in no language: it is found by them.',
  })
  otherNames!: string[];

  @Field(() => Float, { nullable: true, description: 'WGS84 degrees north.' })
  latitude!: number | null;

  @Field(() => Float, { nullable: true, description: 'WGS84 degrees east.' })
  longitude!: number | null;

  @Field(() => Int, { nullable: true, description: 'People living there, as far as known.' })
  population!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The year of `population`; null where the source gives none.',
  })
  populationYear!: number | null;

  @Field(() => [String], { description: 'Postal codes in use there, as far as known.' })
  postalCodes!: string[];

  @Field(() => PictureChoice, { nullable: true, description: 'Its picture.' })
  picture!: PictureChoice | null;

  @Field(() => [KeptSpecialization], {
    description:
      'All that it makes or made: active first, primary before secondary, then the history from the latest. At most 100.',
  })
  specializations!: KeptSpecialization[];

  @Field(() => DateTime, { description: 'When it last changed: `asOf` of a change to what is read here.' })
  updatedAt!: Date | string;
}

export function showKeptPlace(row: KeptPlaceRow, context: Context): KeptPlace {
  const { language } = context;
  return {
    ...row,
    publicPath: publicPath(ManuscriptKind.PLACE, row.path),
    shownName: shownText(row.name, language),
    name: showTexts(row.name),
    picture: row.picture && showPicture(row.picture, context),
    specializations: row.specializations.map(({ productType, title, source, ...made }) => ({
      ...made,
      productType: { ...productType, name: shownText(productType.name, language) },
      title: showTexts(title),
      shownTitle: shownText(title, language),
      source: showTexts(source),
      shownSource: shownText(source, language),
    })),
  };
}
