import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { TextInput } from '../assistance/desk-text.ts';
import { PageArgs } from '../graphql/page.ts';
import { PublicationState } from '../graphql/publication.ts';
import { CountryCode } from '../graphql/scalars.ts';
import { BrandCriterionKind } from './brand-criterion.entity.ts';
import { BrandKind } from './brand-kind.ts';

@ArgsType()
export class DeskBrandsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Only those with this in their name or address.' })
  text?: string;

  @Field(() => PublicationState, { nullable: true, description: 'Only those in this state.' })
  state?: PublicationState;
}

@InputType({ description: 'Protection of a brand by law.' })
export class ProtectionInput {
  @Field(() => String, { description: 'COLLECTIVE_MARK, CERTIFICATION_MARK, GI, AO or TRADEMARK.' })
  type!: string;

  @Field(() => String, { description: 'The office that registered it.' })
  office!: string;

  @Field(() => String, { description: 'Its number there.' })
  number!: string;
}

@InputType({ description: 'Something that a product must satisfy to carry a brand.' })
export class CriterionInput {
  @Field(() => String, { description: 'Short code, unique in the brand: at most 20 letters and digits.' })
  code!: string;

  @Field(() => BrandCriterionKind, { description: 'What it looks at.' })
  kind!: BrandCriterionKind;

  @Field(() => [TextInput], { description: 'The criterion in words; a language left out stays.' })
  text!: TextInput[];

  @Field(() => Boolean, { description: 'Whether a product that fails it is refused.' })
  isMandatory!: boolean;
}

@InputType({ description: 'Facts about a brand. What is left out stays; null takes away.' })
export class BrandFactsInput {
  @Field(() => [TextInput], {
    nullable: true,
    description: 'A paragraph or two about it; a language left out stays.',
  })
  description?: TextInput[];

  @Field(() => [ID], { nullable: true, description: 'Ids of the places where it is at home; all of them.' })
  homePlaceIds?: string[];

  @Field(() => [ID], { nullable: true, description: 'Ids of its crafts; all of them.' })
  directionIds?: string[];

  @Field(() => ProtectionInput, { nullable: true, description: 'Protection by law; all of it.' })
  protection?: ProtectionInput | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of a picture that has alternative text, credit and licence.',
  })
  pictureId?: string | null;

  @Field(() => [CriterionInput], { nullable: true, description: 'Its criteria; all of them, at most 50.' })
  criteria?: CriterionInput[];
}

@InputType({ description: 'A brand that is entered.' })
export class BrandEntryInput extends BrandFactsInput {
  @Field(() => String, {
    description: 'Its address, which stays: small Latin letters and digits, with hyphens between words.',
  })
  slug!: string;

  @Field(() => BrandKind, { description: 'How far it reaches.' })
  kind!: BrandKind;

  @Field(() => [TextInput], { description: 'Its name, in one language at least.' })
  name!: TextInput[];

  @Field(() => [TextInput], {
    description: 'One sentence: what it vouches for, in one language at least.',
  })
  promise!: TextInput[];

  @Field(() => CountryCode, { description: 'ISO 3166-1 alpha-2 of its country.' })
  countryCode!: string;
}

@InputType({ description: 'What is to be different about a brand. What is left out stays.' })
export class BrandChangeInput extends BrandFactsInput {
  @Field(() => BrandKind, { nullable: true, description: 'How far it reaches.' })
  kind?: BrandKind;

  @Field(() => [TextInput], { nullable: true, description: 'Its name; a language left out stays.' })
  name?: TextInput[];

  @Field(() => [TextInput], {
    nullable: true,
    description: 'What it vouches for; a language left out stays.',
  })
  promise?: TextInput[];
}
