import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { TextInput } from '../assistance/desk-text.ts';
import { ConsentScope } from '../consent/consent-scope.ts';
import { PageArgs } from '../graphql/page.ts';
import { PublicationState } from '../graphql/publication.ts';
import { DateTime } from '../graphql/scalars.ts';
import { ProducerKind } from './producer-kind.ts';

@ArgsType()
export class DeskProducersArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Only those with this in their name or address.' })
  text?: string;

  @Field(() => String, { nullable: true, description: 'Only those in this place or below it: a `path`.' })
  place?: string;

  @Field(() => PublicationState, { nullable: true, description: 'Only those in this state.' })
  state?: PublicationState;
}

@InputType({ description: 'How many people work there.' })
export class HeadcountInput {
  @Field(() => Int, { description: 'All of them.' })
  total!: number;

  @Field(() => Int, { description: 'Of them, women.' })
  women!: number;

  @Field(() => Int, { description: 'Of them, those younger than thirty.' })
  youth!: number;
}

@InputType({
  description: 'How posts and carriers reach whoever sends a parcel. On papers of parcels; never public.',
})
export class SenderInput {
  @Field(() => String, { description: 'House and street, in Latin letters; at most 80 characters.' })
  street!: string;

  @Field(() => String, { nullable: true, description: 'Postal code of the place.' })
  postalCode?: string | null;

  @Field(() => String, {
    description: 'Telephone number; without a calling code it is one of the country of the place.',
  })
  phone!: string;

  @Field(() => String, { nullable: true, description: 'Email address.' })
  email?: string | null;
}

@InputType({ description: 'Facts about a producer. What is left out stays; null takes away.' })
export class ProducerFactsInput {
  @Field(() => [TextInput], {
    nullable: true,
    description: 'Who they are and how they work; a language left out stays.',
  })
  description?: TextInput[];

  @Field(() => [TextInput], {
    nullable: true,
    description: 'How and when one can visit; a language left out stays.',
  })
  visitInfo?: TextInput[];

  @Field(() => Int, { nullable: true, description: 'Year of founding.' })
  foundedYear?: number | null;

  @Field(() => HeadcountInput, { nullable: true, description: 'How many people work there.' })
  headcount?: HeadcountInput | null;

  @Field(() => SenderInput, {
    nullable: true,
    description: 'How they are reached as sender of parcels; all of it.',
  })
  sender?: SenderInput | null;

  @Field(() => [ID], { nullable: true, description: 'Ids of their crafts; all of them.' })
  directionIds?: string[];

  @Field(() => ID, {
    nullable: true,
    description: 'Id of a picture that has alternative text, credit and licence.',
  })
  pictureId?: string | null;
}

@InputType({ description: 'A consent that is given with the entry.' })
export class ConsentInput {
  @Field(() => ConsentScope, { description: 'What may be shown.' })
  scope!: ConsentScope;

  @Field(() => String, { description: 'How it was recorded: a signed form, a recorded call.' })
  evidence!: string;
}

@InputType({ description: 'A producer that is entered.' })
export class ProducerEntryInput extends ProducerFactsInput {
  @Field(() => ProducerKind, { description: 'How it works.' })
  kind!: ProducerKind;

  @Field(() => [TextInput], { description: 'Its name, in one language at least.' })
  name!: TextInput[];

  @Field(() => ID, { description: 'Id of the place of the workshop.' })
  placeId!: string;

  @Field(() => [ConsentInput], { nullable: true, description: 'Consents given with the entry.' })
  consents?: ConsentInput[];
}

@InputType({ description: 'What is to be different about a producer. What is left out stays.' })
export class ProducerChangeInput extends ProducerFactsInput {
  @Field(() => ProducerKind, { nullable: true, description: 'How it works.' })
  kind?: ProducerKind;

  @Field(() => [TextInput], { nullable: true, description: 'Its name; a language left out stays.' })
  name?: TextInput[];

  @Field(() => ID, { nullable: true, description: 'Id of the place of the workshop.' })
  placeId?: string;
}

/** A change to something that was read. */
@ArgsType()
export class AsOfArgs {
  @Field(() => ID, { description: 'Id of the record.' })
  id!: string;

  @Field(() => DateTime, { description: '`updatedAt` of the record that the change was made from.' })
  asOf!: Date;
}
