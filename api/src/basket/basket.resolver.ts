import type { Language } from '@aul/language';
import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { readSubdivision } from '../address/subdivision.rules.ts';
import type { Context } from '../context.ts';
import { recordsById } from '../graphql/find-record.ts';
import { idOf } from '../graphql/node.ts';
import { CountryCode, LanguageTag } from '../graphql/scalars.ts';
import { selectedIn } from '../graphql/selected.ts';
import { Producer } from '../producer/producer.entity.ts';
import { Product } from '../product/product.entity.ts';
import { imagineQuote, readQuote } from '../quote/read-quote.ts';
import { Basket, BasketLine, BasketLineInput, BasketPart, NewBasket, ShippingWish } from './basket.ts';
import { mostLines, mostPieces } from './basket-room.rules.ts';
import { createBasket } from './create-basket.ts';
import { addToBasket, setBasketLine } from './set-basket-line.ts';
import { setDestination } from './set-destination.ts';
import { showBasket } from './show-basket.ts';

@ArgsType()
class LineArgs {
  @Field(() => String, { description: 'Of the basket.' })
  token!: string;

  @Field(() => ID, { description: 'Id of the variant.' })
  variantId!: string;

  @Field(() => Int, { description: 'Pieces, 0 to 999.' })
  quantity!: number;
}

@ArgsType()
class DestinationArgs {
  @Field(() => String, { description: 'Of the basket.' })
  token!: string;

  @Field(() => CountryCode, { description: 'Where it is to be sent, ISO 3166-1 alpha-2.' })
  country!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Part of the country, as in ISO 3166-2: `US-CA`, or `CA` alone. Some rules depend on it.',
  })
  subdivision?: string;

  @Field(() => LanguageTag, { nullable: true, description: 'The language of the shopper from now on.' })
  language?: Language;
}

@ArgsType()
class QuoteArgs {
  @Field(() => [BasketLineInput], {
    description: `The things, each once: at most ${mostLines}, of at most ${mostPieces} pieces in all.`,
  })
  lines!: BasketLineInput[];

  @Field(() => CountryCode, { description: 'Where they are to be sent, ISO 3166-1 alpha-2.' })
  country!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Part of the country, as in ISO 3166-2: `US-CA`, or `CA` alone. Some rules depend on it.',
  })
  subdivision?: string;

  @Field(() => LanguageTag, {
    nullable: true,
    description: 'The language of titles; that of the request when left out.',
  })
  language?: Language;
}

@Resolver()
export class BasketResolver {
  @Query(() => Basket, {
    description:
      'A basket as it stands, with what it costs at the door: its quote. NOT_FOUND for a token that opens none.',
    complexity: 30,
  })
  basket(
    @Ctx() context: Context,
    @Arg('token', () => String, { description: 'Of the basket.' }) token: string,
    @Arg('shipping', () => [ShippingWish], {
      defaultValue: [],
      description: 'How the parts are to be sent, where that is not the cheapest way.',
    })
    shipping: ShippingWish[],
  ): Promise<Basket> {
    return shown(context, token, shipping);
  }

  @Query(() => Basket, {
    description:
      'What things would cost at the door of a country, before there is a basket: for the page of a product. It is what a basket with them says.',
    complexity: 30,
  })
  async quote(
    @Ctx() context: Context,
    @Args(() => QuoteArgs) { lines, country, subdivision, language }: QuoteArgs,
  ): Promise<Basket> {
    context.tags.keepPersonal();
    const { basket, quote } = await imagineQuote(context.db, {
      country,
      subdivision: readSubdivision(country, subdivision),
      language: language ?? context.language,
      lines: lines.map(({ variantId, quantity }) => ({
        variantId: idOf('ProductVariant', variantId),
        quantity,
      })),
      now: context.now,
      taxNumbers: context.shop.taxNumbers,
    });
    return showBasket(basket, quote);
  }

  @Mutation(() => NewBasket, {
    description: 'Makes a basket. TOO_MANY_REQUESTS where one client makes very many.',
    complexity: 30,
  })
  async createBasket(
    @Ctx() context: Context,
    @Arg('market', () => String, {
      nullable: true,
      description: 'Code of the market whose prices are shown; that of the request when left out.',
    })
    market?: string,
    @Arg('language', () => LanguageTag, {
      nullable: true,
      description: 'The language of the shopper; that of the request when left out.',
    })
    language?: Language,
    @Arg('lines', () => [BasketLineInput], {
      defaultValue: [],
      description: `What to put in at once, at most ${mostLines} things of at most ${mostPieces} pieces in all.`,
    })
    lines: BasketLineInput[] = [],
  ): Promise<NewBasket> {
    await context.shop.limits.take('baskets', context.ip);
    const ctx = context.operation();
    const token = await createBasket(ctx, {
      marketCode: market ?? context.market,
      language: language ?? context.language,
    });
    for (const { variantId, quantity } of lines.slice(0, mostLines))
      await setBasketLine(ctx, { token, variantId: idOf('ProductVariant', variantId), quantity });
    return { token, basket: await shown(context, token) };
  }

  @Mutation(() => Basket, {
    description: `Makes a basket hold so many of a variant; none for 0. Saying the same again changes nothing, so it may be repeated when an answer is lost. BASKET_FULL past ${mostLines} things or ${mostPieces} pieces in all.`,
    complexity: 30,
  })
  async setBasketLine(@Ctx() context: Context, @Args(() => LineArgs) line: LineArgs): Promise<Basket> {
    await setBasketLine(context.operation(), { ...line, variantId: idOf('ProductVariant', line.variantId) });
    return shown(context, line.token);
  }

  @Mutation(() => Basket, {
    description: 'Puts so many more of a variant into a basket. BASKET_FULL as `setBasketLine` says.',
    complexity: 30,
  })
  async addToBasket(@Ctx() context: Context, @Args(() => LineArgs) line: LineArgs): Promise<Basket> {
    await addToBasket(context.operation(), { ...line, variantId: idOf('ProductVariant', line.variantId) });
    return shown(context, line.token);
  }

  @Mutation(() => Basket, {
    description: 'Says where a basket is to be sent. The market and its currency follow from the country.',
    complexity: 30,
  })
  async setBasketDestination(
    @Ctx() context: Context,
    @Args(() => DestinationArgs) destination: DestinationArgs,
  ): Promise<Basket> {
    await setDestination(context.operation(), destination);
    return shown(context, destination.token);
  }
}

/** What one person reads is kept nowhere. */
async function shown(context: Context, token: string, shipping: ShippingWish[] = []): Promise<Basket> {
  context.tags.keepPersonal();
  const choices = new Map(shipping.map(({ producerId, code }) => [idOf('Producer', producerId), code]));
  const { now, shop } = context;
  const { taxNumbers } = shop;
  const { basket, quote } = await readQuote(context.db, { token, now, taxNumbers, choices });
  return showBasket(basket, quote);
}

@Resolver(() => BasketLine)
export class BasketLineResolver {
  @FieldResolver(() => Product, {
    nullable: true,
    description: 'The product; null when it is not public any more.',
    complexity: 2,
  })
  product(
    @Root() { productId }: BasketLine,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return record(context, { type: 'Product', id: productId }, info);
  }
}

@Resolver(() => BasketPart)
export class BasketPartResolver {
  @FieldResolver(() => Producer, {
    nullable: true,
    description: 'Who sends it; null when they are not public any more.',
    complexity: 2,
  })
  producer(
    @Root() { producerId }: BasketPart,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return record(context, { type: 'Producer', id: producerId }, info);
  }
}

function record(context: Context, { type, id }: { type: string; id: string }, info: GraphQLResolveInfo) {
  const { row } = selectedIn(context, info);
  return context
    .loader<string, object | null>(`basket ${type} ${info.fieldNodes[0]?.loc?.start}`, (ids) =>
      recordsById(context, type, ids, (name, alias) => row(name, alias, [])),
    )
    .load(id);
}
