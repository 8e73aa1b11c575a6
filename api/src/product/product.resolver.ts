import type { Language } from '@aul/language';
import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Extensions,
  Field,
  FieldResolver,
  Info,
  Int,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { Brand } from '../brand/brand.entity.ts';
import { Certificate } from '../certificate/certificate.entity.ts';
import type { Context } from '../context.ts';
import { findRecord } from '../graphql/find-record.ts';
import { LanguageArg, LocalizedText, localizeAll } from '../graphql/localized-text.ts';
import { connectionOf, type Page, PageArgs, pageComplexity } from '../graphql/page.ts';
import { RedirectKind } from '../graphql/redirect.entity.ts';
import { Picture } from '../picture/picture.entity.ts';
import { MarketOffer } from '../price/offer.ts';
import { listProducts, mostSkipped } from '../product-list/list-products.ts';
import { ProductFacets } from '../product-list/product-facets.ts';
import { ProductFilter, ProductSort } from '../product-list/product-filter.ts';
import { MarketArg } from './market-arg.ts';
import { offerOf, toOffer } from './offer-of.ts';
import { Product } from './product.entity.ts';
import {
  brandsRow,
  certificatesRow,
  firstPictureRow,
  freeStockRow,
  picturesRow,
  productOfferRow,
  productOffersRow,
  variantsRow,
} from './product.rows.ts';
import type { ProductRow } from './product-row.ts';
import { ProductVariant } from './product-variant.entity.ts';

const ProductConnection = connectionOf(Product);

@ArgsType()
export class ProductsArgs extends PageArgs {
  @Field(() => ProductFilter, { nullable: true, description: 'Which products; all when left out.' })
  filter?: ProductFilter;

  @Field(() => Int, {
    defaultValue: 0,
    description: `How many to leave out from the beginning, at most ${mostSkipped}: for numbered pages.`,
  })
  skip!: number;

  @Field(() => ProductSort, { defaultValue: ProductSort.NEWEST, description: 'In which order.' })
  sort!: ProductSort;
}

@Resolver(() => Product)
export class ProductResolver {
  @Query(() => Product, {
    nullable: true,
    description: 'The product with this slug, or with one that it had before: compare `slug` and redirect.',
  })
  product(
    @Arg('slug', () => String, { description: 'Its slug.' }) slug: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return findRecord(context, Product, { kind: RedirectKind.PRODUCT, address: slug }, info);
  }

  @Query(() => ProductConnection, { description: 'Published products.', complexity: pageComplexity })
  products(
    @Args(() => ProductsArgs) { filter, sort, skip, ...args }: ProductsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<ProductRow>> {
    return listProducts(context, { args, skip, filter: filter ?? {}, sort }, info);
  }

  @Extensions({ row: productOfferRow })
  @FieldResolver(() => MarketOffer, {
    nullable: true,
    description: 'What it costs in a market, from its cheapest variant, and whether one can have it.',
    complexity: 3,
  })
  offer(
    @Root() product: ProductRow,
    @Ctx() context: Context,
    @MarketArg() market?: string,
  ): Partial<MarketOffer> | Promise<null> {
    return offerOf(product.offer, market, context);
  }

  @Extensions({ row: productOffersRow })
  @FieldResolver(() => [MarketOffer], {
    description:
      'What it costs in every market where it has a price, from its cheapest variant, in the order of the markets.',
    complexity: 12,
  })
  offers(@Root() product: ProductRow, @Ctx() context: Context): Partial<MarketOffer>[] {
    // They come in the order of markets.
    context.tags.add('markets');
    return product.offers.map(toOffer);
  }

  @Extensions({ row: brandsRow, isCarried: true })
  @FieldResolver(() => [Brand], {
    description:
      'The brands that it may show today, in the fixed order: umbrella, national or regional, own.',
    complexity: 3,
  })
  brands(@Root() product: ProductRow): Brand[] {
    return product.brands;
  }

  @Extensions({ row: picturesRow, isCarried: true })
  @FieldResolver(() => [Picture], { description: 'Its pictures, the main one first.', complexity: 4 })
  pictures(@Root() product: ProductRow): Picture[] {
    return product.pictures;
  }

  @Extensions({ row: firstPictureRow, isCarried: true })
  @FieldResolver(() => Picture, { nullable: true, description: 'Its main picture.', complexity: 2 })
  picture(@Root() product: ProductRow): Picture | null {
    return product.picture;
  }

  @Extensions({ row: certificatesRow, isCarried: true })
  @FieldResolver(() => [Certificate], {
    description: 'Its certificates that are valid today.',
    complexity: 3,
  })
  certificates(@Root() product: ProductRow): Certificate[] {
    return product.certificates;
  }

  @Extensions({ row: variantsRow, isCarried: true })
  @FieldResolver(() => [ProductVariant], { description: 'What it is sold as: at least one.', complexity: 5 })
  variants(@Root() product: ProductRow) {
    return product.variants;
  }

  @Extensions({ row: freeStockRow, isCarried: true })
  @FieldResolver(() => Int, {
    description: 'How many can leave at once, over all variants; 100 says that there are so many or more.',
  })
  freeStock(@Root() product: ProductRow): number {
    return product.freeStock;
  }

  @Extensions({ needs: ['techniques'] })
  @FieldResolver(() => [LocalizedText], { description: 'How it is made.' })
  techniques(
    @Root() product: ProductRow,
    @Ctx() context: Context,
    @LanguageArg() language?: Language,
  ): LocalizedText[] {
    return localizeAll(product.techniques, language ?? context.language);
  }

  @Extensions({ needs: ['options'] })
  @FieldResolver(() => [LocalizedText], {
    description: 'Names of what one chooses between: size, colour. At most three.',
  })
  options(
    @Root() product: ProductRow,
    @Ctx() context: Context,
    @LanguageArg() language?: Language,
  ): LocalizedText[] {
    return localizeAll(product.options, language ?? context.language);
  }
}

@Resolver(() => ProductConnection)
export class ProductConnectionResolver {
  @FieldResolver(() => ProductFacets, {
    description: 'Counts of further choices under the filter.',
    complexity: 20,
  })
  facets(@Root() page: Page<ProductRow> & { facets: ProductFacets }): ProductFacets {
    return page.facets;
  }
}
