import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { markPaid } from '../src/bank-transfer/mark-paid.ts';
import type { CertificateNumber } from '../src/certificate/certificate-number.ts';
import type { CheckoutTerms, TermsLine } from '../src/checkout/checkout-terms.ts';
import { DutyCollection } from '../src/customs/duty-collection.ts';
import type { TaxNumbers } from '../src/customs/tax-scheme.ts';
import { found, type OperationContext, transaction } from '../src/operation.ts';
import { createOrder } from '../src/order/create-order.ts';
import { PaymentMethod } from '../src/payment/payment-method.ts';
import { PaymentState } from '../src/payment/payment-state.ts';
import { recordReport } from '../src/payment/record-report.ts';
import { PostalKind } from '../src/shipping/postal-kind.ts';
import { reserveStock } from '../src/stock/reserve-stock.ts';
import { english, makeProducer, makeProduct, makeWorkshop, variant } from './make.ts';

export interface OrderedLine {
  variantId: string;
  quantity: number;
  /** As many as the quantity when left out. */
  fromStock?: number;
  unitMinor?: bigint;
  dutyMinor?: bigint;
  taxMinor?: bigint;
  certificates?: CertificateNumber[];
}

export interface NewOrder {
  /** One for each producer. */
  parts: {
    producerId: string;
    lines: OrderedLine[];
    shippingMinor?: bigint;
    isTracked?: boolean;
    /** At the border when left out. */
    collection?: DutyCollection;
    taxNumbers?: TaxNumbers;
  }[];
  method?: PaymentMethod;
  /** Whether its money was taken; true when left out. */
  isPaid?: boolean;
}

export interface MadeOrder {
  id: string;
  number: string;
  paymentId: string;
  totalMinor: bigint;
  /** Of a refund that was promised. */
  refundId?: string;
}

/** An order as the checkout makes it, without basket and quote: stock promised, order created, money taken. */
export function makeOrder(ctx: OperationContext, order: NewOrder): Promise<MadeOrder> {
  return transaction(ctx, async (tx) => {
    const { db, now } = tx;
    const { method = PaymentMethod.TEST, isPaid = true } = order;
    const terms = await termsOf(tx.db, order);
    const [basketId, checkoutId, paymentId] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()];
    const later = new Date(now.getTime() + 900_000);
    await sql`insert into basket (id, token_hash, market_id, language, expires_at)
      select ${basketId}, ${randomBytes(32)}, id, 'en', ${later} from market where code = 'us' limit 1`.execute(
      db,
    );
    await sql`insert into checkout (id, basket_id, key_hash, input_hash, state, terms, method, hold_until, lease_until, return_url)
      values (${checkoutId}, ${basketId}, ${randomBytes(32)}, ${randomBytes(32)}, 'HELD', ${JSON.stringify(terms)}::jsonb,
        ${method}, ${later}, ${later}, 'http://shop.test/')`.execute(db);
    await sql`insert into payment (id, checkout_id, method, state, amount_minor, currency)
      values (${paymentId}, ${checkoutId}, ${method}, 'WAITING', ${terms.totalMinor}, 'USD')`.execute(db);
    const lines = terms.fulfilments.flatMap((part) => part.lines);
    for (const { variantId, fromStock: quantity } of lines) {
      if (quantity === 0) continue;
      await reserveStock(tx, { variantId, quantity, note: checkoutId });
      await sql`insert into stock_hold (checkout_id, variant_id, quantity) values (${checkoutId}, ${variantId}, ${quantity})`.execute(
        db,
      );
    }
    const { id, number } = await createOrder(tx, { checkoutId, terms });
    if (isPaid) {
      await recordReport(tx, paymentId, {
        reference: checkoutId,
        state: PaymentState.CAPTURED,
        redirectUrl: null,
        capturedMinor: BigInt(terms.totalMinor),
        refundedMinor: 0n,
      });
      await markPaid(tx, id);
    }
    return { id, number, paymentId, totalMinor: BigInt(terms.totalMinor) };
  });
}

/** A market, two producers, and things of theirs: a plate with five on hand, a bowl and a jug with three. */
export async function makeShop(ctx: OperationContext) {
  const workshop = await makeWorkshop(ctx);
  const neighbour = await makeProducer(ctx, { placeId: workshop.placeId });
  const [plate, bowl, jug] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()];
  await makeProduct(ctx, { ...workshop, variants: [variant({ id: plate, sku: 'PLATE', onHand: 5 })] });
  await makeProduct(ctx, { ...workshop, variants: [variant({ id: bowl, sku: 'BOWL', onHand: 3 })] });
  await makeProduct(ctx, {
    ...workshop,
    producerId: neighbour,
    variants: [variant({ id: jug, sku: 'JUG', onHand: 3 })],
  });
  return { producerId: workshop.producerId, neighbour, plate, bowl, jug };
}

type Db = Parameters<ReturnType<typeof sql>['execute']>[0];

async function termsOf(db: Db, { parts }: NewOrder): Promise<CheckoutTerms> {
  const variantIds = parts.flatMap(({ lines }) => lines.map(({ variantId }) => variantId));
  const { rows } = await sql<{ id: string; sku: string; productId: string; slug: string }>`
    select variant.id, sku, product.id as "productId", slug from product_variant variant
    join product on product.id = product_id where variant.id = any(${variantIds}::uuid[])`.execute(db);
  const known = new Map(rows.map((row) => [row.id, row]));
  const fulfilments = parts.map((part) => ({
    producerId: part.producerId,
    senderName: 'Workshop',
    senderPlace: 'Rishton, Fergana',
    shownSenderName: 'Мастерская',
    shownSenderPlace: 'Риштан, Фергана',
    originCountry: 'UZ',
    lines: part.lines.map((line): TermsLine => {
      const { sku, productId, slug } = found(known.get(line.variantId), 'The variant');
      return {
        variantId: line.variantId,
        productId,
        productSlug: slug,
        title: `Вещь ${sku}`,
        englishTitle: sku,
        sku,
        quantity: line.quantity,
        unitMinor: String(line.unitMinor ?? 1_000n),
        fromStock: line.fromStock ?? line.quantity,
        dutyMinor: String(line.dutyMinor ?? 0n),
        taxMinor: String(line.taxMinor ?? 0n),
        hsCode6: '691200',
        countryOfOrigin: 'UZ',
        materials: 'red clay',
        weightGrams: 500,
        packageWeightGrams: 700,
        certificates: line.certificates ?? [],
      };
    }),
    shipping: {
      code: 'post-tracked',
      name: english('Post'),
      carrier: 'Uzbekistan Post',
      postalKind: PostalKind.PARCEL,
      isTracked: part.isTracked ?? false,
      amountMinor: String(part.shippingMinor ?? 500n),
      daysMin: 10,
      daysMax: 20,
      parcels: 1,
      chargedGrams: 1_000,
      isDemonstration: true,
    },
    collection: part.collection ?? DutyCollection.AT_BORDER,
    taxNumbers: part.taxNumbers ?? null,
    dueAtBorderMinor: null,
    dutyNote: 'Duties are paid at the door.',
    leavesBy: '2026-10-05',
  }));
  const lines = fulfilments.flatMap((part) => part.lines);
  const sum = (amounts: string[]) => amounts.reduce((total, amount) => total + BigInt(amount), 0n);
  const itemsMinor = lines.reduce(
    (total, line) => total + BigInt(line.unitMinor) * BigInt(line.quantity),
    0n,
  );
  const shippingMinor = sum(fulfilments.map(({ shipping }) => shipping.amountMinor));
  const dutyMinor = sum(lines.map((line) => line.dutyMinor));
  const taxMinor = sum(lines.map((line) => line.taxMinor));
  return {
    market: 'us',
    currency: 'USD',
    language: 'en',
    country: 'US',
    subdivision: 'NY',
    fulfilments,
    rates: [],
    itemsMinor: String(itemsMinor),
    shippingMinor: String(shippingMinor),
    dutyMinor: String(dutyMinor),
    taxMinor: String(taxMinor),
    totalMinor: String(itemsMinor + shippingMinor + dutyMinor + taxMinor),
    buyer: {
      email: 'buyer@example.org',
      phone: '+12125550123',
      address: {
        country: 'US',
        name: 'Ann Buyer',
        street: ['1 Main St'],
        city: 'New York',
        region: 'NY',
        postalCode: '10001',
      },
      latinAddress: null,
    },
  };
}
