import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { PostalAddressResolver } from './address/address.resolver.ts';
import { attachFieldResolvers } from './graphql/attach-field-resolvers.ts';
import { MoneyResolver } from './graphql/money.ts';
import { OrderDeskResolver } from './order/order-desk.resolver.ts';
import { StockDeskResolver } from './stock/stock-desk.resolver.ts';
import { StaffResolver } from './viewer/staff.resolver.ts';
import { ViewerResolver } from './viewer/viewer.resolver.ts';

/** What staff can ask and do, at `/desk/graphql`. */
export function buildDeskSchema(): GraphQLSchema {
  return attachFieldResolvers(
    buildSchemaSync({
      resolvers: [MoneyResolver, OrderDeskResolver, PostalAddressResolver, StockDeskResolver, ViewerResolver],
      validate: false,
    }),
  );
}
