import { Migrator, TSMigrationGenerator } from '@mikro-orm/migrations';
import { DataloaderType, defineConfig, UnderscoreNamingStrategy } from '@mikro-orm/postgresql';
import { AssistedEntry } from './assistance/assisted-entry.entity.ts';
import { AuditEntry } from './audit/audit-entry.entity.ts';
import { Basket } from './basket/basket.entity.ts';
import { BasketLine } from './basket/basket-line.entity.ts';
import { Brand } from './brand/brand.entity.ts';
import { BrandCriterion } from './brand/brand-criterion.entity.ts';
import { BrandUse } from './brand/brand-use.entity.ts';
import { Certificate } from './certificate/certificate.entity.ts';
import { Change } from './change/change.entity.ts';
import { ChangeProgress } from './change/change-progress.entity.ts';
import { Checkout } from './checkout/checkout.entity.ts';
import { StockHold } from './checkout/stock-hold.entity.ts';
import { Consent } from './consent/consent.entity.ts';
import { CraftDirection } from './craft/craft-direction.entity.ts';
import { ProductType } from './craft/product-type.entity.ts';
import { ImportTerms } from './customs/import-terms.entity.ts';
import { Fulfilment } from './fulfilment/fulfilment.entity.ts';
import { PreparingClient } from './graphql/preparing-client.ts';
import { Redirect } from './graphql/redirect.entity.ts';
import { Mail } from './mail/mail.entity.ts';
import { Manuscript } from './manuscript/manuscript.entity.ts';
import { ManuscriptConflict } from './manuscript/manuscript-conflict.entity.ts';
import { ManuscriptText } from './manuscript/manuscript-text.entity.ts';
import { ManuscriptVersion } from './manuscript-version/manuscript-version.entity.ts';
import { ExchangeRate } from './market/exchange-rate.entity.ts';
import { Market } from './market/market.entity.ts';
import { BrandMembership } from './membership/brand-membership.entity.ts';
import { Order } from './order/order.entity.ts';
import { OrderEvent } from './order/order-event.entity.ts';
import { OrderLine } from './order/order-line.entity.ts';
import { Facility } from './organization/facility.entity.ts';
import { Organization } from './organization/organization.entity.ts';
import { OrganizationMembership } from './organization/organization-membership.entity.ts';
import { PasskeyChallenge } from './passkey/passkey-challenge.entity.ts';
import { StaffPasskey } from './passkey/staff-passkey.entity.ts';
import { MoneyEntry } from './payment/money-entry.entity.ts';
import { Payment } from './payment/payment.entity.ts';
import { ProviderEvent } from './payment/provider-event.entity.ts';
import { Picture } from './picture/picture.entity.ts';
import { PictureUpload } from './picture/picture-upload.entity.ts';
import { Place } from './place/place.entity.ts';
import { ManuscriptPresence } from './presence/manuscript-presence.entity.ts';
import { Offer } from './price/offer.entity.ts';
import { Price } from './price/price.entity.ts';
import { Producer } from './producer/producer.entity.ts';
import { Product } from './product/product.entity.ts';
import { ProductPicture } from './product/product-picture.entity.ts';
import { ProductVariant } from './product/product-variant.entity.ts';
import { Programme } from './programme/programme.entity.ts';
import { Publication } from './publication/publication.entity.ts';
import { WholeSite } from './publication/whole-site.entity.ts';
import { Refund } from './refund/refund.entity.ts';
import { RestrictionRule } from './restriction/restriction-rule.entity.ts';
import { SearchDocument } from './search/search-document.entity.ts';
import { Shipment } from './shipment/shipment.entity.ts';
import { ShippingTariff } from './shipping/shipping-tariff.entity.ts';
import { SignInCode } from './sign-in/sign-in-code.entity.ts';
import { SignInCount } from './sign-in/sign-in-count.entity.ts';
import { Specialization } from './specialization/specialization.entity.ts';
import { Stock } from './stock/stock.entity.ts';
import { StockMovement } from './stock/stock-movement.entity.ts';
import { Story } from './story/story.entity.ts';
import { TestCharge } from './test-provider/test-charge.entity.ts';
import { StaffMember } from './viewer/staff-member.entity.ts';
import { StaffSession } from './viewer/staff-session.entity.ts';

const entities = [
  AssistedEntry,
  AuditEntry,
  Basket,
  BasketLine,
  Brand,
  BrandCriterion,
  BrandMembership,
  BrandUse,
  Certificate,
  Change,
  ChangeProgress,
  Checkout,
  Consent,
  CraftDirection,
  ExchangeRate,
  Facility,
  Fulfilment,
  ImportTerms,
  Mail,
  Manuscript,
  ManuscriptConflict,
  ManuscriptPresence,
  ManuscriptText,
  ManuscriptVersion,
  Market,
  MoneyEntry,
  Offer,
  Order,
  OrderEvent,
  OrderLine,
  Organization,
  OrganizationMembership,
  PasskeyChallenge,
  Payment,
  Picture,
  PictureUpload,
  Place,
  Price,
  Producer,
  Product,
  ProductPicture,
  ProductType,
  ProductVariant,
  Programme,
  ProviderEvent,
  Publication,
  WholeSite,
  Redirect,
  Refund,
  RestrictionRule,
  SearchDocument,
  Shipment,
  ShippingTariff,
  SignInCode,
  SignInCount,
  Specialization,
  StaffMember,
  StaffPasskey,
  StaffSession,
  Stock,
  StockHold,
  StockMovement,
  Story,
  TestCharge,
];

export interface OrmOptions {
  url: string;
  /** The last guard against a query that runs away; none by default. */
  statementTimeoutMs?: number;
  poolSize?: number;
  /** Where new migrations are written; only for the command that writes them. */
  migrationsFolder?: string;
}

/** The ORM for one database. */
export function ormConfig(options: OrmOptions) {
  return defineConfig({
    clientUrl: options.url,
    entities,
    namingStrategy: UnderscoreNamingStrategy,
    dataloader: DataloaderType.ALL,
    extensions: [Migrator],
    forceUtcTimezone: true,
    pool: { min: 1, max: options.poolSize ?? 10 },
    driverOptions: {
      Client: PreparingClient,
      statement_timeout: options.statementTimeoutMs ?? 0,
      application_name: 'aul',
      // Whatever a connection gathered, such as plans of statements that nobody sends any more, ends with it.
      maxLifetimeSeconds: 900,
      // Many small subqueries look dear to the planner, and compiling them takes longer than running them; planning
      // them anew for each value takes longer, too.
      options: '-c jit=off -c plan_cache_mode=force_generic_plan -c random_page_cost=1.1',
    },
    preferTs: options.migrationsFolder !== undefined,
    migrations: {
      path: `${import.meta.dirname}/migrations`,
      pathTs: options.migrationsFolder ?? `${import.meta.dirname}/migrations`,
      snapshot: options.migrationsFolder !== undefined,
      snapshotName: '.snapshot',
      emit: 'ts',
      generator: TSMigrationGenerator,
      allOrNothing: true,
    },
  });
}
