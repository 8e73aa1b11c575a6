import type { Language } from '@aul/language';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { LanguageArg } from '../graphql/localized-text.ts';
import { CountryCode } from '../graphql/scalars.ts';
import { AddressForm, addressForm } from './address-form.ts';
import { PostalAddress } from './postal-address.ts';
import { localeLines } from './print-address.rules.ts';

@Resolver()
export class AddressFormResolver {
  @Query(() => AddressForm, {
    nullable: true,
    description:
      'How to ask for an address in a country: which fields, in which order, and what they may hold.',
    complexity: 20,
  })
  addressForm(
    @Arg('country', () => CountryCode, { description: 'Where the parcel goes.' }) country: string,
    @LanguageArg() language: Language | null | undefined,
    @Ctx() context: Context,
  ): AddressForm | null {
    return addressForm(country, language ?? context.language);
  }
}

@Resolver(() => PostalAddress)
export class PostalAddressResolver {
  @FieldResolver(() => [String], {
    description:
      'The lines as the country orders them, the country last in the language asked for. At most 12.',
  })
  lines(
    @Root() address: PostalAddress,
    @LanguageArg() language: Language | null | undefined,
    @Ctx() context: Context,
  ): string[] {
    return localeLines(address, language ?? context.language);
  }
}
