import { isLanguage, languages } from '@aul/language';
import { isCurrency } from '@aul/money';
import { GraphQLError, GraphQLScalarType, Kind, print, type ValueNode } from 'graphql';
import { GraphQLCountryCode, GraphQLDateTimeISO, GraphQLJSON, GraphQLLocalDate } from 'graphql-scalars';
import { DomainError } from '../errors.ts';

export const DateTime = GraphQLDateTimeISO;
export const LocalDate = GraphQLLocalDate;
/** Small letters are as good as capitals; behind this there are capitals alone. */
export const CountryCode = new GraphQLScalarType({
  ...GraphQLCountryCode.toConfig(),
  parseValue: (value) => GraphQLCountryCode.parseValue(value).toUpperCase(),
  parseLiteral: (node) => GraphQLCountryCode.parseLiteral(node).toUpperCase(),
});
/** What differs too much to have types of its own: for the desk alone. */
export const Json = GraphQLJSON;

export const LanguageTag = textScalar({
  name: 'LanguageTag',
  description: `A BCP 47 tag of one of the nine languages of Aul: ${languages.join(', ')}.`,
  accept: isLanguage,
  refuse: (value) => new DomainError('LANGUAGE_UNKNOWN', { language: value }),
});

export const CurrencyCode = textScalar({
  name: 'CurrencyCode',
  description: 'An ISO 4217 code of a currency that prices are kept or shown in, for example `UZS` or `JPY`.',
  accept: isCurrency,
  refuse: (value) =>
    new DomainError('BAD_USER_INPUT', { reason: `"${value}" is not a currency of this API` }),
});

export const MinorUnits = textScalar({
  name: 'MinorUnits',
  description:
    'A whole amount of money in the minor unit of its currency, as a decimal string, since sums pass 2^53: `"2500"` is 25.00 USD, and 2500 yen.',
  accept: (value) => /^-?\d{1,18}$/.test(value),
  refuse: (value) =>
    new DomainError('BAD_USER_INPUT', { reason: `"${value}" is not a whole amount in minor units` }),
});

interface TextScalar {
  name: string;
  description: string;
  accept(value: string): boolean;
  refuse(value: string): Error;
}

function textScalar({ name, description, accept, refuse }: TextScalar): GraphQLScalarType {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && accept(value)) return value;
    throw refuse(String(value).slice(0, 60));
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => String(value),
    parseValue: parse,
    parseLiteral(node: ValueNode) {
      if (node.kind === Kind.STRING) return parse(node.value);
      throw new GraphQLError(`${name} is written as a string in quotes, not as ${print(node)}.`, {
        nodes: node,
      });
    },
  });
}
