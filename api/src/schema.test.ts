import { readFileSync } from 'node:fs';
import {
  type GraphQLField,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { buildPublicSchema } from './schema.ts';

const schema = buildPublicSchema();
const printed = printSchema(lexicographicSortSchema(schema));
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const builtIn = new Set(['String', 'Int', 'Float', 'Boolean', 'ID', 'Query', 'Mutation']);

function fieldsOf(type: GraphQLNamedType): GraphQLField<unknown, unknown>[] {
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
}

/** All that an outside reader meets, by its coordinates: `Place.children(first:)`. */
function described(): [coordinates: string, description: string][] {
  return types.flatMap((type) => [
    ...(builtIn.has(type.name) ? [] : [[type.name, type.description ?? ''] as [string, string]]),
    ...fieldsOf(type).flatMap((field): [string, string][] => [
      [`${type.name}.${field.name}`, field.description ?? ''],
      ...field.args.map((arg): [string, string] => [
        `${type.name}.${field.name}(${arg.name}:)`,
        arg.description ?? '',
      ]),
    ]),
    ...(isInputObjectType(type)
      ? Object.values(type.getFields()).map((field): [string, string] => [
          `${type.name}.${field.name}`,
          field.description ?? '',
        ])
      : []),
  ]);
}

test('every type, field, argument and input has a description', () => {
  const all = described();
  expect(all.length).toBeGreaterThan(400);
  expect(all.filter(([, description]) => description.trim().length < 4).map(([at]) => at)).toEqual([]);
});

test('descriptions are sentences for a reader outside', () => {
  for (const [at, description] of described().filter(([at]) => !isScalarType(schema.getType(at)))) {
    expect(description.at(-1), at).toMatch(/[.?]/);
    expect(description, at).not.toMatch(/\b(TODO|FIXME|undefined|null character|resolver|entity|SQL)\b/);
  }
});

test('every enum has a description, and its values are words in capitals', () => {
  const enums = types.filter(isEnumType);
  expect(enums.length).toBeGreaterThan(10);
  for (const type of enums) {
    expect(type.description, type.name).toBeTruthy();
    for (const value of type.getValues()) expect(value.name).toMatch(/^[A-Z][A-Z_]*$/);
    const explained = type.getValues().filter(({ description }) => description).length;
    expect([0, type.getValues().length], `${type.name} explains all of its values or none`).toContain(
      explained,
    );
  }
});

test('the committed schema is the one that the source gives', () => {
  const committed = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');
  expect(committed.replace(/^(#.*\n)+\n*/, '').trim()).toBe(printed.trim());
});

test('nothing can be written through it but baskets and orders', () => {
  expect(Object.keys(schema.getMutationType()?.getFields() ?? {}).toSorted()).toEqual([
    'addToBasket',
    'cancelOrder',
    'continueCheckout',
    'createBasket',
    'placeOrder',
    'requestReturn',
    'setBasketDestination',
    'setBasketLine',
  ]);
  expect(schema.getSubscriptionType()).toBeUndefined();
});

describe('what is private', () => {
  const privateWords = [
    'headcount',
    'consent',
    'legalName',
    'legalForm',
    'taxId',
    'payout',
    'evidence',
    'phone',
    'email',
    'nameSort',
    'consentedScopes',
    'composition',
    'onHand',
    'reserved',
    'createdAt',
    'PublicationState',
  ];
  test.each(privateWords)('%s names no field, argument or type', (word) => {
    const names = types.flatMap((type) => [
      type.name,
      ...fieldsOf(type).flatMap((field) => [field.name, ...field.args.map(({ name }) => name)]),
      // What a buyer sends of themselves, nobody is shown.
      ...(isInputObjectType(type) && type.name !== 'PlaceOrderInput' ? Object.keys(type.getFields()) : []),
    ]);
    expect(names.filter((name) => name.toLowerCase().includes(word.toLowerCase()))).toEqual([]);
  });

  test('a record does not tell whether it is a draft: only the public is shown', () => {
    for (const name of ['Brand', 'Producer', 'Product', 'Story'])
      expect(fieldsOf(schema.getType(name) as GraphQLNamedType).map((field) => field.name)).not.toContain(
        'state',
      );
  });
});

describe('lists', () => {
  /** Lists beside connections, each with what bounds it. A new one needs its reason here. */
  const bounded = new Map([
    ['Basket.parts', 'things in a basket, at most 50'],
    ['Basket.problems', 'things in a basket, and two of the whole'],
    ['Basket.rates', 'currencies of producers'],
    ['Basket.restrictions', 'rules that fit the things in a basket'],
    ['BasketPart.lines', 'things in a basket, at most 50'],
    ['BasketPart.options', 'services of carriers'],
    ['Fulfilment.lines', 'things in an order'],
    ['Fulfilment.parcels', 'parcels of a part of an order'],
    ['Order.dutyNotes', 'one for each producer'],
    ['Order.fulfilments', 'one for each producer'],
    ['Order.papers', 'two kinds'],
    ['Parcel.contents', 'things in a parcel'],
    ['PlacedOrder.problems', 'fields of the form'],
    ['Query.paymentMethods', 'three'],
    ['AddressForm.fields', 'at most 6'],
    ['AddressForm.latinFields', 'at most 6'],
    ['AddressFormField.options', 'the regions of one country'],
    ['TextBlock.spans', 'a text has 300 KB at most'],
    ['QuoteBlock.spans', 'a text has 300 KB at most'],
    ['ListBlock.items', 'a text has 300 KB at most'],
    ['ListItem.spans', 'a text has 300 KB at most'],
    ['GalleryBlock.pictures', 'at most 24'],
    ['MapBlock.places', 'at most 50'],
    ['Place.formerCodes', 'codes of one place'],
    ['Place.nationalCodes', 'codes of one place'],
    ['Place.postalCodes', 'codes of one place'],
    ['Place.ancestors', 'the tree is four levels deep'],
    ['Place.specializations', 'at most 50'],
    ['Picture.sources', 'widths of one picture in two formats'],
    ['Producer.directions', 'there are some twelve directions'],
    ['Producer.memberships', 'one for each brand of a producer'],
    ['Brand.homePlaces', 'the places of one brand'],
    ['Brand.directions', 'there are some twelve directions'],
    ['Brand.criteria', 'the criteria of one brand'],
    ['Product.offers', 'one for each market'],
    ['ProductVariant.offers', 'one for each market'],
    ['Product.brands', 'the brands of one product'],
    ['Product.pictures', 'the pictures of one product'],
    ['Product.certificates', 'the certificates of one product'],
    ['Product.variants', 'the variants of one product'],
    ['Product.materials', 'shares of at least one percent'],
    ['Product.techniques', 'the techniques of one product'],
    ['Product.options', 'at most three'],
    ['Product.seasonMonths', 'twelve'],
    ['ProductVariant.optionValues', 'at most three'],
    ['ProductFacets.regions', 'the regions of the programme'],
    ['ProductFacets.brands', 'the brands of the programme'],
    ['ProductFacets.directions', 'there are some twelve directions'],
    ['ProductFacets.supplyKinds', 'an enum'],
    ['ProductFacets.certificates', 'an enum'],
    ['Market.countries', 'the countries of the world'],
    ['Story.sources', 'the sources of one story'],
    ['Story.places', 'the links of one story'],
    ['Story.brands', 'the links of one story'],
    ['Story.producers', 'the links of one story'],
    ['StoryContent.blocks', 'the blocks of one story'],
    ['ProductsBlock.products', 'at most 12'],
    ['SearchResult.hits', 'at most 50'],
    ['SearchResult.counts', 'an enum'],
    ['Query.craftDirections', 'at most 100'],
    ['Query.productTypes', 'at most 500'],
    ['Query.markets', 'at most 100'],
    ['Query.languages', 'nine'],
    ['Query.restrictions', 'at most 50'],
    ['Publication.paths', 'at most 20'],
    ['ChangePage.changes', 'the `first` of the query'],
    ['Change.tags', 'the lists that one record is in'],
  ]);
  const isList = ({ type }: GraphQLField<unknown, unknown>) =>
    isListType(isNonNullType(type) ? type.ofType : type);

  test('are connections, or bounded by what they are', () => {
    const lists = types
      .filter(({ name }) => !name.endsWith('Connection'))
      .flatMap((type) =>
        fieldsOf(type)
          .filter(isList)
          .map((field) => `${type.name}.${field.name}`),
      );
    expect(lists.filter((at) => !bounded.has(at))).toEqual([]);
    expect([...bounded.keys()].filter((at) => !lists.includes(at))).toEqual([]);
  });

  test('say their bound in their description where a number makes it', () => {
    for (const [at, bound] of bounded) {
      const number = /^at most (\d+)$/.exec(bound)?.[1];
      if (!number) continue;
      const [type = '', field = ''] = at.split('.');
      const text = [...fieldsOf(schema.getType(type) as GraphQLNamedType)].find(({ name }) => name === field);
      const texts = [
        text?.description,
        ...(schema
          .getQueryType()
          ?.getFields()
          .search?.args.map(({ description }) => description) ?? []),
      ];
      expect(texts.join(' '), at).toMatch(new RegExp(`\\b${number}\\b`));
    }
  });

  test('never hold null, nor are null', () => {
    const loose = types.flatMap((type) =>
      fieldsOf(type)
        .filter(isList)
        .filter((field) => !/^\[\w+!\]!$/.test(String(field.type)))
        .map((field) => `${type.name}.${field.name}: ${field.type}`),
    );
    expect(loose).toEqual([]);
  });

  test('that are connections take first and after, and nothing backwards', () => {
    for (const type of types)
      for (const field of fieldsOf(type))
        if (String(field.type).endsWith('Connection!')) {
          const args = Object.fromEntries(field.args.map((arg) => [arg.name, String(arg.type)]));
          expect(args, `${type.name}.${field.name}`).toMatchObject({ first: 'Int!', after: 'String' });
          expect(args).not.toHaveProperty('last');
        }
  });
});

test('every text takes a language', () => {
  for (const type of types)
    for (const field of fieldsOf(type))
      if (/^\[?LocalizedText!?\]?!?$/.test(String(field.type)))
        expect(
          field.args.map((arg) => [arg.name, String(arg.type)]),
          `${type.name}.${field.name}`,
        ).toContainEqual(['language', 'LanguageTag']);
});
