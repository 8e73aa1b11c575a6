import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { AddressFormResolver, PostalAddressResolver } from './address/address.resolver.ts';
import { BasketLineResolver, BasketPartResolver, BasketResolver } from './basket/basket.resolver.ts';
import { BrandResolver } from './brand/brand.resolver.ts';
import { ChangeResolver } from './change/change.resolver.ts';
import { CheckoutResolver } from './checkout/checkout.resolver.ts';
import { CraftResolver } from './craft/craft.resolver.ts';
import { attachFieldResolvers } from './graphql/attach-field-resolvers.ts';
import { MoneyResolver } from './graphql/money.ts';
import { NodeResolver } from './graphql/node.resolver.ts';
import { MarketResolver } from './market/market.resolver.ts';
import { OrderResolver } from './order/order.resolver.ts';
import { FacilityResolver, OrganizationResolver } from './organization/organization.resolver.ts';
import { PictureResolver } from './picture/picture.resolver.ts';
import { PlaceResolver } from './place/place.resolver.ts';
import { MarketOfferResolver } from './price/offer.resolver.ts';
import { ProducerResolver } from './producer/producer.resolver.ts';
import { ProductConnectionResolver, ProductResolver } from './product/product.resolver.ts';
import { ProductVariantResolver } from './product/product-variant.resolver.ts';
import { ProgrammeResolver } from './programme/programme.resolver.ts';
import { PublicationResolver } from './publication/publication.resolver.ts';
import { RedirectResolver } from './redirect/redirect.resolver.ts';
import { RestrictionResolver } from './restriction/restriction.resolver.ts';
import { SearchResolver } from './search/search.resolver.ts';
import { StoryResolver } from './story/story.resolver.ts';

/** What shoppers and partners can ask. All that it writes are baskets and orders. */
export function buildPublicSchema(): GraphQLSchema {
  return attachFieldResolvers(
    buildSchemaSync({
      resolvers: [
        AddressFormResolver,
        BasketLineResolver,
        BasketPartResolver,
        BasketResolver,
        BrandResolver,
        ChangeResolver,
        CheckoutResolver,
        CraftResolver,
        FacilityResolver,
        MarketResolver,
        MarketOfferResolver,
        MoneyResolver,
        NodeResolver,
        OrderResolver,
        OrganizationResolver,
        PictureResolver,
        PlaceResolver,
        PostalAddressResolver,
        ProducerResolver,
        ProductConnectionResolver,
        ProductResolver,
        ProductVariantResolver,
        ProgrammeResolver,
        PublicationResolver,
        RedirectResolver,
        RestrictionResolver,
        SearchResolver,
        StoryResolver,
      ],
      validate: false,
    }),
  );
}
