import type { Language } from '@aul/language';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PostalAddress } from '../address/postal-address.ts';
import { FulfilmentState } from '../fulfilment/fulfilment-state.ts';
import { FulfilmentStep } from '../fulfilment/fulfilment-step.ts';
import { Money } from '../graphql/money.ts';
import { DateTime, LanguageTag } from '../graphql/scalars.ts';
import { Sender } from '../producer/sender.ts';
import { Order } from './order.ts';
import { OrderActor } from './order-actor.ts';

@ObjectType('OrderEvent', { simpleResolvers: true, description: 'A step in the life of an order.' })
export class HistoryEntry {
  @Field(() => Int, {
    nullable: true,
    description: 'Position of the part that it is about; null where it is about the whole order.',
  })
  fulfilment!: number | null;

  @Field(() => String, { description: 'What was done: PLACE, REFUND, REFUND_SENT, or a FulfilmentStep.' })
  step!: string;

  @Field(() => FulfilmentState, { nullable: true, description: 'Where the part stood afterwards.' })
  to!: FulfilmentState | null;

  @Field(() => OrderActor, { description: 'Who did it.' })
  actor!: OrderActor;

  @Field(() => String, { nullable: true, description: 'Name of the member of staff.' })
  staffName!: string | null;

  @Field(() => String, { nullable: true, description: 'The pieces, the reason, or what was remarked.' })
  note!: string | null;

  @Field(() => DateTime, { description: 'When.' })
  at!: Date;
}

@ObjectType('OrderRefund', { simpleResolvers: true, description: 'Money of an order that goes back.' })
export class RefundEntry {
  @Field(() => ID, { description: 'Of the refund: `recordRefund` names it by this.' })
  id!: string;

  @Field(() => Money, { description: 'How much.' })
  amount!: Money;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => String, { description: 'WAITING, DONE or FAILED.' })
  state!: string;

  @Field(() => DateTime, { description: 'When it was promised.' })
  createdAt!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'What the viewer may do next with a part of an order.' })
export class PossibleSteps {
  @Field(() => Int, { description: 'Position of the part.' })
  fulfilment!: number;

  @Field(() => [FulfilmentStep], { description: 'The steps.' })
  steps!: FulfilmentStep[];
}

@ObjectType({ simpleResolvers: true, description: 'How whoever sends a part of an order is reached.' })
export class PartSender {
  @Field(() => Int, { description: 'Position of the part.' })
  fulfilment!: number;

  @Field(() => ID, { description: 'Id of the producer.' })
  producerId!: string;

  @Field(() => Sender, {
    nullable: true,
    description: 'As papers of its parcels say it; null where nobody has entered it.',
  })
  sender!: Sender | null;
}

@ObjectType({ simpleResolvers: true, description: 'An order as staff see it.' })
export class DeskOrder {
  /** For cursors. */
  id!: string;

  @Field(() => Order, { description: 'What its buyer sees of it.' })
  order!: Order;

  @Field(() => LanguageTag, { description: 'The language of letters and papers.' })
  language!: Language;

  @Field(() => String, { description: 'Where letters to the buyer go.' })
  email!: string;

  @Field(() => String, { description: 'Of the buyer, E.164.' })
  phone!: string;

  @Field(() => PostalAddress, { description: 'Where it goes.' })
  address!: PostalAddress;

  @Field(() => PostalAddress, {
    nullable: true,
    description: 'The same in Latin letters, where the address is not.',
  })
  latinAddress!: PostalAddress | null;

  @Field(() => [HistoryEntry], { description: 'All that happened to it, the first first. At most 500.' })
  history!: HistoryEntry[];

  @Field(() => [RefundEntry], { description: 'What goes back, the first first. At most 100.' })
  refunds!: RefundEntry[];

  @Field(() => [PossibleSteps], { description: 'What the viewer may do next, for each part.' })
  possibleSteps!: PossibleSteps[];

  @Field(() => [PartSender], {
    description: 'Who sends its parts, of those in the places of the viewer.',
  })
  senders!: PartSender[];
}
