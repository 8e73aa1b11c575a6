import { Field, ObjectType } from 'type-graphql';
import { CountryCode } from '../graphql/scalars.ts';
import type { Address } from './address.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'An address that was checked, in the parts of its country’s form.',
})
export class PostalAddress implements Address {
  @Field(() => CountryCode, { description: 'ISO 3166-1 alpha-2.' })
  country!: string;

  @Field(() => String, { description: 'Of the person who receives.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Of the firm where the person receives.' })
  organization?: string;

  @Field(() => [String], { description: 'Street, house, flat. At most 3 lines.' })
  street!: string[];

  @Field(() => String, { nullable: true, description: 'A part of the city.' })
  district?: string;

  @Field(() => String, { nullable: true, description: 'City, town or village.' })
  city?: string;

  @Field(() => String, {
    nullable: true,
    description: 'The code of an option of the country’s form, where it has any; otherwise its name.',
  })
  region?: string;

  @Field(() => String, { nullable: true, description: 'As the country writes it.' })
  postalCode?: string;

  @Field(() => String, { nullable: true, description: 'Such as CEDEX.' })
  sortingCode?: string;
}
