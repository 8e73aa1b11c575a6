import type { Texts } from '@aul/language';
import { Extensions, Field, Int, ObjectType } from 'type-graphql';
import { FulfilmentState } from '../fulfilment/fulfilment-state.ts';
import { LocalizedText } from '../graphql/localized-text.ts';
import { Money } from '../graphql/money.ts';
import { CountryCode, DateTime, LocalDate } from '../graphql/scalars.ts';
import { PaymentMethod } from '../payment/payment-method.ts';
import { PaymentState } from '../payment/payment-state.ts';
import { Incoterm } from './incoterm.ts';

/**
 * What a buyer sees of their order; what only staff see stands in `DeskOrder`, which the public schema does not reach
 * (docs/adr/0016-what-staff-see-of-an-order.md).
 */

@ObjectType({ simpleResolvers: true, description: 'So many of one thing, as it was when it was bought.' })
export class OrderedLine {
  @Field(() => Int, { description: 'Its place in the order: operations name it by this.' })
  position!: number;

  @Field(() => String, {
    description:
      'What it is called, with what was chosen: in the buyer’s language, and for staff in English.',
  })
  title!: string;

  @Field(() => String, { description: 'Stock keeping unit.' })
  sku!: string;

  @Field(() => String, { description: 'Slug of the product; it may have been withdrawn since.' })
  productSlug!: string;

  @Field(() => Int, { description: 'Pieces that were bought.' })
  quantity!: number;

  @Field(() => Int, { description: 'Pieces that will not be sent.' })
  cancelled!: number;

  @Field(() => Int, { description: 'Pieces that have left.' })
  shipped!: number;

  @Field(() => Int, { description: 'Pieces that have arrived.' })
  delivered!: number;

  @Field(() => Int, {
    description: 'Pieces of them that the buyer wants to send back, and that are still to come.',
  })
  returning!: number;

  @Field(() => Int, { description: 'Pieces of them that came back from the buyer.' })
  returned!: number;

  @Field(() => Money, { description: 'Price of one.' })
  unitPrice!: Money;

  @Field(() => Money, { description: 'Price of all that were bought.' })
  total!: Money;

  @Field(() => Money, { description: 'Duties of all of them, in the total of the order.' })
  duty!: Money;

  @Field(() => Money, { description: 'Taxes of all of them, in the total of the order.' })
  tax!: Money;
}

@ObjectType({ simpleResolvers: true, description: 'So many pieces of a line.' })
export class ParcelContent {
  @Field(() => Int, { description: 'Position of the line.' })
  line!: number;

  @Field(() => Int, { description: 'Pieces.' })
  quantity!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A parcel that has left.' })
export class Parcel {
  @Field(() => String, { description: 'Who carries it.' })
  carrier!: string;

  @Field(() => String, { nullable: true, description: 'The number to follow it by.' })
  trackingNumber!: string | null;

  @Field(() => [ParcelContent], { description: 'What is in it.' })
  contents!: ParcelContent[];

  @Field(() => DateTime, { description: 'When it left.' })
  shippedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it arrived.' })
  deliveredAt!: Date | null;
}

@ObjectType('Fulfilment', {
  simpleResolvers: true,
  description: 'The part of an order that one producer sends.',
})
export class OrderPart {
  @Field(() => Int, { description: 'Its place in the order: operations name it by this.' })
  position!: number;

  @Field(() => FulfilmentState, { description: 'Where it stands.' })
  state!: FulfilmentState;

  /** For what may be done next. */
  heldFrom!: FulfilmentState | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Who sends it: in the buyer’s language, and for staff in Latin letters. Buyers are not told the name of somebody who has not consented.',
  })
  senderName!: string | null;

  @Field(() => String, {
    description:
      'Village, district and region of the sender: in the buyer’s language, and for staff in Latin letters.',
  })
  senderPlace!: string;

  @Field(() => CountryCode, { description: 'The country that it is sent from, ISO 3166-1 alpha-2.' })
  originCountry!: string;

  @Field(() => [OrderedLine], { description: 'What it consists of.' })
  lines!: OrderedLine[];

  @Extensions({ isLocalized: true })
  @Field(() => LocalizedText, { description: 'Name of the service that it is sent by.' })
  shippingName!: Texts;

  @Field(() => Boolean, { description: 'Whether its parcels can be followed.' })
  isTracked!: boolean;

  @Field(() => Money, { description: 'What sending it costs.' })
  shipping!: Money;

  @Field(() => LocalDate, {
    description:
      'The day by which it leaves, as promised. It moves by the days that its payment takes to come.',
  })
  leavesBy!: string;

  @Field(() => [Parcel], { description: 'Its parcels that have left, the first one first.' })
  parcels!: Parcel[];

  @Field(() => Boolean, { description: 'Whether its buyer may ask to send things of it back now.' })
  isReturnable!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'How the money of an order stands.' })
export class OrderPayment {
  @Field(() => PaymentMethod, { description: 'How it is paid.' })
  method!: PaymentMethod;

  @Field(() => PaymentState, { description: 'Where it stands.' })
  state!: PaymentState;

  @Field(() => Money, { description: 'What was taken.' })
  captured!: Money;

  @Field(() => Money, { description: 'What went back.' })
  refunded!: Money;

  @Field(() => Money, { description: 'What is promised to go back, and is on its way.' })
  refundPromised!: Money;
}

@ObjectType({ simpleResolvers: true, description: 'What was bought, for how much, and where it is now.' })
export class Order {
  /** Of the record; the number is what everybody calls it by. */
  id!: string;

  @Field(() => String, { description: 'Eight letters and digits, such as `7K3M-9QXP`.' })
  number!: string;

  @Field(() => FulfilmentState, { description: 'Where it stands as a whole; it follows from its parts.' })
  state!: FulfilmentState;

  @Field(() => DateTime, { description: 'When it was placed.' })
  placedAt!: Date;

  @Field(() => Money, { description: 'Price of the things.' })
  items!: Money;

  @Field(() => Money, { description: 'Shipping of all parts.' })
  shipping!: Money;

  @Field(() => Money, { description: 'Duties that are in the total.' })
  duty!: Money;

  @Field(() => Money, { description: 'Taxes of the destination that are in the total.' })
  tax!: Money;

  @Field(() => Money, { description: 'What the buyer pays with the order.' })
  total!: Money;

  @Field(() => Incoterm, { description: 'Who pays duties and taxes of the destination.' })
  incoterm!: Incoterm;

  @Field(() => [String], {
    description: 'What the buyer was told of duties, in their language; at most one for each part.',
  })
  dutyNotes!: string[];

  @Field(() => [OrderPart], { description: 'One part for each producer.' })
  fulfilments!: OrderPart[];

  @Field(() => OrderPayment, { description: 'How its money stands.' })
  payment!: OrderPayment;

  @Field(() => [String], {
    description:
      'Its papers that there are now, `confirmation` and, while its money is to be transferred, `pro-forma`: each is at `/orders/<number>/<paper>.pdf?token=`, with `papersToken`.',
  })
  papers!: string[];

  @Field(() => String, {
    nullable: true,
    description:
      'Opens its papers, and nothing else, until the end of the next day in UTC. For its buyer; staff need none.',
  })
  papersToken!: string | null;

  @Field(() => Boolean, { description: 'Whether its buyer may cancel it now.' })
  isCancellable!: boolean;
}
