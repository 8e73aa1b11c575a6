import type { Language } from '@aul/language';
import { type Currency, formatMoney, minorDigits } from '@aul/money';
import { Ctx, Extensions, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { LanguageArg } from './localized-text.ts';
import { CurrencyCode, MinorUnits } from './scalars.ts';

@ObjectType({ simpleResolvers: true, description: 'An amount of money, exact.' })
export class Money {
  @Field(() => MinorUnits, { description: 'Whole minor units: cents, tiyin, yen.' })
  amountMinor!: string;

  @Field(() => CurrencyCode, { description: 'Its currency.' })
  currency!: Currency;
}

@Resolver(() => Money)
export class MoneyResolver {
  @Extensions({ plain: amountOf })
  @FieldResolver(() => String, {
    description: 'The amount as a decimal number, for machines: `25.00`, `2500`.',
  })
  amount(@Root() money: Money): string {
    return amountOf(money);
  }

  @Extensions({ plain: formattedIn })
  @FieldResolver(() => String, {
    description: 'The amount as a reader of the language writes it: `$25.00`, `1 250 000 soʻm`.',
  })
  formatted(@Root() money: Money, @Ctx() context: Context, @LanguageArg() language?: Language): string {
    return formattedIn(money, { language }, context);
  }
}

function amountOf(money: Money): string {
  const digits = minorDigits(money.currency);
  if (digits === 0) return money.amountMinor;
  const padded = money.amountMinor.replace('-', '').padStart(digits + 1, '0');
  const sign = money.amountMinor.startsWith('-') ? '-' : '';
  return `${sign}${padded.slice(0, -digits)}.${padded.slice(-digits)}`;
}

function formattedIn(
  { amountMinor, currency }: Money,
  { language }: { language?: Language | null | undefined },
  context: Context,
): string {
  return formatMoney({ amountMinor: BigInt(amountMinor), currency }, language ?? context.language);
}
