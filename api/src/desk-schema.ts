import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { PostalAddressResolver } from './address/address.resolver.ts';
import { AssistanceDeskResolver } from './assistance/assistance-desk.resolver.ts';
import { AuditResolver } from './audit/audit.resolver.ts';
import { BrandDeskResolver } from './brand/brand-desk.resolver.ts';
import { CertificateDeskResolver } from './certificate/certificate-desk.resolver.ts';
import { attachFieldResolvers } from './graphql/attach-field-resolvers.ts';
import { MoneyResolver } from './graphql/money.ts';
import { LinkDeskResolver } from './link/link-desk.resolver.ts';
import { ManuscriptDeskResolver } from './manuscript/manuscript-desk.resolver.ts';
import { MembershipDeskResolver } from './membership/membership-desk.resolver.ts';
import { OrderDeskResolver } from './order/order-desk.resolver.ts';
import { PaperDeskResolver } from './paper/paper-desk.resolver.ts';
import { PasskeyResolver } from './passkey/passkey.resolver.ts';
import { PictureDeskResolver } from './picture/picture-desk.resolver.ts';
import { PlaceDeskResolver } from './place/place-desk.resolver.ts';
import { PresenceDeskResolver } from './presence/presence-desk.resolver.ts';
import { PreviewDeskResolver } from './preview/preview-desk.resolver.ts';
import { ProducerDeskResolver } from './producer/producer-desk.resolver.ts';
import { ProductDeskResolver } from './product-writing/product-desk.resolver.ts';
import { PublicationResolver } from './publication/publication.resolver.ts';
import { PublishingDeskResolver } from './publishing/publishing-desk.resolver.ts';
import { SpecializationDeskResolver } from './specialization/specialization-desk.resolver.ts';
import { StaffResolver } from './staff/staff.resolver.ts';
import { ViewerResolver } from './staff/viewer.resolver.ts';
import { StockDeskResolver } from './stock/stock-desk.resolver.ts';
import { WritingDeskResolver } from './writing/writing-desk.resolver.ts';

/** What staff can ask and do, at `/desk/graphql`. */
export function buildDeskSchema(): GraphQLSchema {
  return attachFieldResolvers(
    buildSchemaSync({
      resolvers: [
        AssistanceDeskResolver,
        AuditResolver,
        BrandDeskResolver,
        CertificateDeskResolver,
        LinkDeskResolver,
        ManuscriptDeskResolver,
        MembershipDeskResolver,
        MoneyResolver,
        OrderDeskResolver,
        PaperDeskResolver,
        PasskeyResolver,
        PictureDeskResolver,
        PlaceDeskResolver,
        PostalAddressResolver,
        PresenceDeskResolver,
        PreviewDeskResolver,
        ProducerDeskResolver,
        ProductDeskResolver,
        PublicationResolver,
        PublishingDeskResolver,
        SpecializationDeskResolver,
        StaffResolver,
        StockDeskResolver,
        ViewerResolver,
        WritingDeskResolver,
      ],
      validate: false,
    }),
  );
}
