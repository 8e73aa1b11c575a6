import type { Language, Texts } from '@aul/language';
import type { Currency } from '@aul/money';
import { Check, Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { LocalizedField } from '../graphql/localized-text.ts';
import { Node } from '../graphql/node.ts';
import { CountryCode, CurrencyCode, LanguageTag } from '../graphql/scalars.ts';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'Where a shopper buys: countries that share a currency and a way of being served. Not where things are made: that is a Place.',
})
@Entity()
@Check({ name: 'market_code_form', expression: `code ~ '^[a-z]{2,8}$'` })
@Check({ name: 'market_rest_has_no_countries', expression: `is_rest = (cardinality(countries) = 0)` })
export class Market extends Node {
  @Field(() => String, { description: 'Key: `us`, `eu`, `jp`, ... and `world` for the rest.' })
  @Property({ type: 'text', unique: true })
  code!: string;

  @LocalizedField({ description: 'Its name.' })
  name!: Texts;

  @Field(() => CurrencyCode, { description: 'The currency that prices are shown and charged in.' })
  @Property({ type: 'text' })
  currency!: Currency;

  @Field(() => [CountryCode], {
    description: 'Its countries; a country is in one market at most. Empty for the rest of the world.',
  })
  @Property({ type: 'text[]' })
  countries!: string[];

  @Field(() => LanguageTag, { description: 'The language that a shopper from there is first shown.' })
  @Property({ type: 'text' })
  defaultLanguage!: Language;

  @Field(() => Boolean, { description: 'True for the one market that takes every country not in another.' })
  @Property({ type: 'boolean' })
  isRest!: boolean;

  @Property({ type: 'smallint', unique: true })
  position!: number;
}
