import { Field, InputType } from 'type-graphql';
import { CountryCode } from '../graphql/scalars.ts';
import type { GivenAddress } from './check-address.rules.ts';

@InputType({
  description:
    'An address as somebody typed it, in the fields of `addressForm`. What a country requires is not required here: the answer names what is missing.',
})
export class AddressInput implements GivenAddress {
  @Field(() => CountryCode, { description: 'ISO 3166-1 alpha-2.' })
  country!: string;

  @Field(() => String, { nullable: true, description: 'Of the person who receives.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Of the firm where the person receives.' })
  organization?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Street, house, flat: up to three lines.',
  })
  street?: string[] | null;

  @Field(() => String, { nullable: true, description: 'A part of the city.' })
  district?: string | null;

  @Field(() => String, { nullable: true, description: 'City, town or village.' })
  city?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The code of an option of the form, where it has any; otherwise its name.',
  })
  region?: string | null;

  @Field(() => String, { nullable: true, description: 'The postal code, with or without its spaces.' })
  postalCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Such as CEDEX, where the country has it.' })
  sortingCode?: string | null;
}
