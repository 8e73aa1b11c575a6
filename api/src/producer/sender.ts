import { Field, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description: 'How posts and carriers reach whoever sends a parcel. On papers of parcels; never public.',
})
export class Sender {
  @Field(() => String, { description: 'House and street, in Latin letters.' })
  street!: string;

  @Field(() => String, { nullable: true, description: 'Postal code, as the country writes it.' })
  postalCode!: string | null;

  @Field(() => String, { description: 'Telephone number, E.164: `+998901234567`.' })
  phone!: string;

  @Field(() => String, { nullable: true, description: 'Email address.' })
  email!: string | null;
}
