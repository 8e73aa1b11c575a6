import { graphql } from 'graphql';
import { Arg, buildSchemaSync, Query, Resolver } from 'type-graphql';
import { describe, expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { AddressInput } from './address.input.ts';
import { PostalAddressResolver } from './address.resolver.ts';
import { checkAddress } from './check-address.rules.ts';
import { PostalAddress } from './postal-address.ts';

const { query, publicContext } = await testContext();

describe('the form of a country', () => {
  const document = `query ($country: CountryCode!, $language: LanguageTag) {
    addressForm(country: $country, language: $language) {
      country countryName callingCode callingExample latinFields
      fields { field kind label isRequired maximumLines maximumLength pattern example
        options { code name latinName } } } }`;

  interface FormAnswer {
    addressForm: {
      countryName: string;
      latinFields: string[];
      fields: { field: string; options: { code: string }[] }[];
    };
  }

  test('of Japan has its order, its prefectures and its numbers, without a look at the database', async () => {
    const { data, errors, sql, tags } = await query<FormAnswer>(document, { country: 'JP' });
    expect(errors).toEqual([]);
    expect(sql).toEqual([]);
    // It changes with the software alone, and is kept as long as that runs.
    expect(tags).toEqual([]);
    expect(data?.addressForm).toMatchObject({
      country: 'JP',
      countryName: 'Japan',
      callingCode: '+81',
      callingExample: '090-1234-5678',
      latinFields: ['NAME', 'STREET', 'CITY', 'REGION', 'POSTAL_CODE'],
    });
    const fields = data?.addressForm.fields ?? [];
    expect(fields.map(({ field }) => field)).toEqual(['POSTAL_CODE', 'REGION', 'CITY', 'STREET', 'NAME']);
    expect(fields[0]).toMatchObject({
      kind: 'POSTAL_CODE',
      label: 'Postal code',
      isRequired: true,
      maximumLines: 1,
      maximumLength: 20,
      pattern: '\\d{3}-?\\d{4}',
      example: '154-0023',
      options: [],
    });
    expect(fields[1]).toMatchObject({ kind: 'PREFECTURE', pattern: null, example: null });
    expect(fields[1]?.options).toHaveLength(47);
    expect(fields[1]?.options[12]).toEqual({ code: '13', name: '東京都', latinName: 'Tokyo' });
    expect(fields[3]).toMatchObject({ field: 'STREET', maximumLines: 3, maximumLength: 100 });
  });

  test('is in the language of the request, or in the one that is named', async () => {
    const { data } = await query<FormAnswer>(document, { country: 'KZ' }, { language: 'kk' });
    expect(data?.addressForm).toMatchObject({ countryName: 'Қазақстан', callingCode: '+7' });
    expect(data?.addressForm.fields).toContainEqual(
      expect.objectContaining({ field: 'REGION', kind: 'OBLAST', label: 'Облыс', options: [] }),
    );
    const named = await query<FormAnswer>(document, { country: 'US', language: 'ru' }, { language: 'kk' });
    expect(named.data?.addressForm.latinFields).toEqual([]);
    expect(named.data?.addressForm.fields.at(-1)).toMatchObject({ label: 'Почтовый индекс (ZIP)' });
  });

  test('has no field for a postal code where there are none', async () => {
    const { data } = await query<FormAnswer>(document, { country: 'AE' });
    expect(data?.addressForm.fields.map(({ field }) => field)).toEqual(['NAME', 'STREET', 'REGION']);
  });
});

test('an address goes in as it was typed, and comes out in lines', async () => {
  @Resolver()
  class TrialResolver {
    @Query(() => PostalAddress, { nullable: true })
    trial(@Arg('address', () => AddressInput) address: AddressInput): PostalAddress | null {
      return checkAddress(address).address;
    }
  }
  const schema = buildSchemaSync({ resolvers: [TrialResolver, PostalAddressResolver], validate: false });
  const { data, errors } = await graphql({
    schema,
    source: `{ trial(address: { country: "DE", name: "Anna Muster", street: ["Weg 1"], city: "Bonn", postalCode: "53225" }) {
      country name organization street city region postalCode lines chinese: lines(language: "zh-Hans") } }`,
    contextValue: publicContext(),
  });
  expect(errors).toBeUndefined();
  expect(data?.trial).toEqual({
    country: 'DE',
    name: 'Anna Muster',
    organization: null,
    street: ['Weg 1'],
    city: 'Bonn',
    region: null,
    postalCode: '53225',
    lines: ['Anna Muster', 'Weg 1', '53225 Bonn', 'Germany'],
    chinese: ['Anna Muster', 'Weg 1', '53225 Bonn', '德国'],
  });
});
