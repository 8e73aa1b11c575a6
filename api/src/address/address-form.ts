// For the decorators: where no entity is imported before, nobody else brings it.
import 'reflect-metadata';
import type { Language } from '@aul/language';
import { Field, Int, ObjectType } from 'type-graphql';
import { callingCode, examplePhoneNumber } from '../contact/phone-number.ts';
import { CountryCode } from '../graphql/scalars.ts';
import { AddressField, AddressFieldKind, fieldLimits } from './address-field.ts';
import { type CountryForm, countryForm } from './country-form.ts';
import { fieldWords } from './field-words.ts';
import { countryName } from './print-address.rules.ts';

@ObjectType({ simpleResolvers: true, description: 'A region that a form offers.' })
export class RegionOption {
  @Field(() => String, { description: 'What an address keeps: `CA`. Mostly of ISO 3166-2.' })
  code!: string;

  @Field(() => String, { description: 'As people write it there.' })
  name!: string;

  @Field(() => String, { description: 'In Latin letters.' })
  latinName!: string;
}

@ObjectType({ simpleResolvers: true, description: 'One field of an address form.' })
export class AddressFormField {
  @Field(() => AddressField, { description: 'The part of the address that it asks for.' })
  field!: AddressField;

  @Field(() => AddressFieldKind, { description: 'What the country calls it.' })
  kind!: AddressFieldKind;

  @Field(() => String, { description: 'The same in words, in the language asked for.' })
  label!: string;

  @Field(() => Boolean, { description: 'Whether an address without it is refused.' })
  isRequired!: boolean;

  @Field(() => Int, { description: 'How many lines it may have.' })
  maximumLines!: number;

  @Field(() => Int, { description: 'How many characters each line may have.' })
  maximumLength!: number;

  @Field(() => [RegionOption], {
    description: 'What can be chosen, in the order of the country; empty where it is free text.',
  })
  options!: RegionOption[];

  @Field(() => String, {
    nullable: true,
    description:
      'A regular expression of whole postal codes as the country writes them. Other spacing and small letters are put right, so warn by it rather than refuse.',
  })
  pattern!: string | null;

  @Field(() => String, { nullable: true, description: 'One that is right, to show.' })
  example!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'How to ask for an address in one country.' })
export class AddressForm {
  @Field(() => CountryCode, { description: 'ISO 3166-1 alpha-2.' })
  country!: string;

  @Field(() => String, { description: 'The country in the language asked for.' })
  countryName!: string;

  @Field(() => [AddressFormField], {
    description:
      'At most 6, in the order in which the country writes them. With a telephone number and an email address a checkout has eight.',
  })
  fields!: AddressFormField[];

  @Field(() => [AddressField], {
    description:
      'At most 6: the order of the same fields in Latin letters, for countries that write in others. Empty where Latin letters are usual.',
  })
  latinFields!: AddressField[];

  @Field(() => String, {
    nullable: true,
    description: 'The calling code of its telephone numbers: `+81`. Null where nobody lives.',
  })
  callingCode!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A mobile number that is nobody’s, as it is written within the country.',
  })
  callingExample!: string | null;
}

/**
 * The form of a country, in words of a language; null where there is no such country. Costs a file for the first form of
 * each country, then some microseconds.
 *
 * A checkout has at most eight fields, two of them for telephone and email. So two optional ones are left out everywhere:
 * the organisation, since shoppers are people and a firm's name goes into the street as well, and the sorting code, which
 * is written behind the city (CEDEX). An address that a partner sends may have them all the same.
 */
export function addressForm(country: string, language: Language): AddressForm | null {
  const form = countryForm(country);
  if (!form) return null;
  return {
    country,
    countryName: countryName(country, language),
    fields: form.fields.filter(isAsked).map((field) => formField(field, { form, language })),
    latinFields: form.scripts.length > 0 ? form.latinFields.filter(isAsked) : [],
    callingCode: callingCode(country),
    callingExample: examplePhoneNumber(country),
  };
}

const leftOut = new Set([AddressField.ORGANIZATION, AddressField.SORTING_CODE]);
const isAsked = (field: AddressField) => !leftOut.has(field);

function formField(
  field: AddressField,
  { form, language }: { form: CountryForm; language: Language },
): AddressFormField {
  const kind = form.kinds[field];
  const postalCode = field === AddressField.POSTAL_CODE ? form.postalCode : undefined;
  return {
    field,
    kind,
    label: fieldWords[kind][language],
    isRequired: form.required.has(field),
    maximumLines: fieldLimits[field].lines,
    maximumLength: fieldLimits[field].characters,
    options: field === AddressField.REGION ? [...form.regions] : [],
    pattern: postalCode?.pattern ?? null,
    example: postalCode?.examples[0] ?? null,
  };
}
