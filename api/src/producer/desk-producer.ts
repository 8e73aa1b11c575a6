import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Choice, PictureChoice, showPicture } from '../assistance/choice.ts';
import { DeskText, shownText, showTexts } from '../assistance/desk-text.ts';
import { AssistedEntry } from '../assistance/entry.ts';
import { ConsentScope } from '../consent/consent-scope.ts';
import type { Context } from '../context.ts';
import { PublicationState } from '../graphql/publication.ts';
import { DateTime } from '../graphql/scalars.ts';
import { DeskPlace } from '../place/desk-place.ts';
import type { DeskProducerRow } from './desk-producer-row.ts';
import { ProducerKind } from './producer-kind.ts';
import { Sender } from './sender.ts';

@ObjectType('ConsentRecord', {
  simpleResolvers: true,
  description: 'An agreement that something personal is public. It is never changed, only withdrawn.',
})
export class ConsentRecord {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => ConsentScope, { description: 'What may be shown.' })
  scope!: ConsentScope;

  @Field(() => DateTime, { description: 'When it was given.' })
  givenAt!: Date | string;

  @Field(() => DateTime, { nullable: true, description: 'When it was withdrawn; null while it stands.' })
  withdrawnAt!: Date | string | null;

  @Field(() => String, { description: 'How it was recorded: a signed form, a recorded call.' })
  evidence!: string;
}

@ObjectType({ simpleResolvers: true, description: 'How many people work there. Never shown to the public.' })
export class Headcount {
  @Field(() => Int, { description: 'All of them.' })
  total!: number;

  @Field(() => Int, { description: 'Of them, women.' })
  women!: number;

  @Field(() => Int, { description: 'Of them, those younger than thirty.' })
  youth!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A producer as officers keep it, public or not.' })
export class DeskProducer {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its address; where the name may not be told, made of the place.' })
  slug!: string;

  @Field(() => ProducerKind, { description: 'How it works.' })
  kind!: ProducerKind;

  @Field(() => PublicationState, { description: 'Where it stands on its way to the public.' })
  state!: PublicationState;

  @Field(() => String, { description: 'What it is called, in the language of the request.' })
  shownName!: string;

  @Field(() => [DeskText], { description: 'Its name, whether it may be shown or not.' })
  name!: DeskText[];

  @Field(() => [DeskText], { description: 'Who they are and how they work.' })
  description!: DeskText[];

  @Field(() => [DeskText], { description: 'How and when one can visit.' })
  visitInfo!: DeskText[];

  @Field(() => DeskPlace, { description: 'Where the workshop is.' })
  place!: DeskPlace;

  @Field(() => Int, { nullable: true, description: 'Year of founding.' })
  foundedYear!: number | null;

  @Field(() => Headcount, { nullable: true, description: 'How many people work there.' })
  headcount!: Headcount | null;

  @Field(() => Sender, {
    nullable: true,
    description: 'How they are reached as sender of parcels; null where nobody has entered it.',
  })
  sender!: Sender | null;

  @Field(() => [Choice], { description: 'The crafts that they work in.' })
  directions!: Choice[];

  @Field(() => PictureChoice, { nullable: true, description: 'Their picture.' })
  picture!: PictureChoice | null;

  @Field(() => [ConsentRecord], {
    description: 'Their consents with those withdrawn, at most 100, the first first.',
  })
  consents!: ConsentRecord[];

  @Field(() => Boolean, { description: 'True where it is invented for the demonstration.' })
  isDemonstration!: boolean;

  @Field(() => ID, {
    nullable: true,
    description: 'The manuscript that its description is written in; null where officers write it here.',
  })
  manuscriptId!: string | null;

  @Field(() => AssistedEntry, {
    nullable: true,
    description: 'Who entered it for them; null where nobody did at the desk.',
  })
  entry!: AssistedEntry | null;

  @Field(() => Int, { description: 'How many products of it there are, public or not.' })
  productCount!: number;

  @Field(() => DateTime, { description: 'When it last changed: `asOf` of a change to what is read here.' })
  updatedAt!: Date | string;
}

export function showDeskProducer(row: DeskProducerRow, context: Context): DeskProducer {
  const { language } = context;
  return {
    ...row,
    shownName: shownText(row.name, language),
    name: showTexts(row.name),
    description: showTexts(row.description),
    visitInfo: showTexts(row.visitInfo),
    place: { ...row.place, name: shownText(row.place.name, language) },
    directions: row.directions.map((each) => ({ ...each, name: shownText(each.name, language) })),
    picture: row.picture && showPicture(row.picture, context),
  };
}
