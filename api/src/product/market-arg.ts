import { Arg } from 'type-graphql';

/** The `market` argument of prices and availability. */
export function MarketArg(): ReturnType<typeof Arg> {
  return Arg('market', () => String, {
    nullable: true,
    description: 'Code of the market; that of the request when left out.',
  });
}
