import type { Language } from '@aul/language';
import { Ctx, Extensions, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { LanguageArg, LocalizedText, localizeAll } from '../graphql/localized-text.ts';
import { MarketOffer } from '../price/offer.ts';
import { MarketArg } from './market-arg.ts';
import { offerOf, toOffer } from './offer-of.ts';
import { variantOfferRow, variantOffersRow, variantStockRow } from './product.rows.ts';
import type { VariantRow } from './product-row.ts';
import { ProductVariant } from './product-variant.entity.ts';

@Resolver(() => ProductVariant)
export class ProductVariantResolver {
  @Extensions({ row: variantOfferRow })
  @FieldResolver(() => MarketOffer, {
    nullable: true,
    description: 'What it costs in a market, and whether one can have it.',
    complexity: 3,
  })
  offer(
    @Root() variant: VariantRow,
    @Ctx() context: Context,
    @MarketArg() market?: string,
  ): Partial<MarketOffer> | Promise<null> {
    return offerOf(variant.offer, market, context);
  }

  @Extensions({ row: variantOffersRow })
  @FieldResolver(() => [MarketOffer], {
    description: 'What it costs in every market where it has a price, in the order of the markets.',
    complexity: 12,
  })
  offers(@Root() variant: VariantRow, @Ctx() context: Context): Partial<MarketOffer>[] {
    // They come in the order of markets.
    context.tags.add('markets');
    return variant.offers.map(toOffer);
  }

  @Extensions({ row: variantStockRow, isCarried: true })
  @FieldResolver(() => Int, {
    description: 'How many can leave at once; 100 says that there are so many or more.',
  })
  freeStock(@Root() variant: VariantRow): number {
    return variant.freeStock ?? 0;
  }

  @Extensions({ needs: ['optionValues'] })
  @FieldResolver(() => [LocalizedText], {
    description: 'What is chosen, in the order of the product’s options.',
  })
  optionValues(
    @Root() variant: VariantRow,
    @Ctx() context: Context,
    @LanguageArg() language?: Language,
  ): LocalizedText[] {
    return localizeAll(variant.optionValues, language ?? context.language);
  }
}
