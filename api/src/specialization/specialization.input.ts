import { ArgsType, Field, ID } from 'type-graphql';
import { TextInput } from '../assistance/desk-text.ts';
import { DateTime, LocalDate } from '../graphql/scalars.ts';
import { SpecializationRank } from './specialization.entity.ts';

@ArgsType()
export class SpecializePlaceArgs {
  @Field(() => ID, { description: 'Id of the place.' })
  place!: string;

  @Field(() => DateTime, { description: '`updatedAt` of the place that the change was made from.' })
  asOf!: Date;

  @Field(() => ID, {
    description: 'Chosen by whoever says it: a UUID; the same again is the same specialisation.',
  })
  id!: string;

  @Field(() => ID, { description: 'Id of the kind of product.' })
  productType!: string;

  @Field(() => [TextInput], {
    description:
      'The product as one says it of this place, "blue pottery", in one language at least. A noun phrase in the nominative.',
  })
  title!: TextInput[];

  @Field(() => SpecializationRank, { description: 'Primary or secondary.' })
  rank!: SpecializationRank;

  @Field(() => [TextInput], {
    description: 'Who says so, in one language at least: a decree, a committee, a news report.',
  })
  source!: TextInput[];

  @Field(() => LocalDate, { description: 'Its first day.' })
  validFrom!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      'Last day of the present primary specialisation, which a new primary one takes the place of: the first day of the new one at the latest.',
  })
  endCurrentOn?: string | null;
}
