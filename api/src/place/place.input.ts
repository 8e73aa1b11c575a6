import { ArgsType, Field, Float, ID, InputType, Int } from 'type-graphql';
import { TextInput } from '../assistance/desk-text.ts';
import { PageArgs } from '../graphql/page.ts';
import { PlaceLevel } from './place-level.ts';

@ArgsType()
export class KeptPlacesArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Only those with this in one of their names, in any language, or in their path.',
  })
  text?: string;

  @Field(() => PlaceLevel, { nullable: true, description: 'Only those of this level.' })
  level?: PlaceLevel;

  @Field(() => String, { nullable: true, description: 'Only this place and those below it: a `path`.' })
  within?: string;
}

@InputType({
  description: 'What is to be different about a place. What is left out stays; null takes away.',
})
export class PlaceChangeInput {
  @Field(() => [TextInput], { nullable: true, description: 'Its name; a language left out stays.' })
  name?: TextInput[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Former names and other spellings; all of them, at most 100 of 200 letters.',
  })
  otherNames?: string[] | null;

  @Field(() => Float, {
    nullable: true,
    description: 'WGS84 degrees north, -90 to 90; with `longitude` or not at all.',
  })
  latitude?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'WGS84 degrees east, -180 to 180; with `latitude` or not at all.',
  })
  longitude?: number | null;

  @Field(() => Int, { nullable: true, description: 'People living there.' })
  population?: number | null;

  @Field(() => Int, { nullable: true, description: 'The year of `population`: none without one.' })
  populationYear?: number | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Postal codes in use there; all of them, at most 1000 of 12 signs.',
  })
  postalCodes?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of a picture that has alternative text, credit and licence.',
  })
  pictureId?: string | null;
}
