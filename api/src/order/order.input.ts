import type { Currency } from '@aul/money';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { FulfilmentState } from '../fulfilment/fulfilment-state.ts';
import { PageArgs } from '../graphql/page.ts';
import { CurrencyCode, DateTime, LocalDate, MinorUnits } from '../graphql/scalars.ts';

@InputType({ description: 'So many pieces of a line of an order.' })
export class PiecesInput {
  @Field(() => Int, { description: 'Position of the line.' })
  line!: number;

  @Field(() => Int, { description: 'Pieces, at least one.' })
  quantity!: number;
}

@ArgsType()
export class OrdersArgs extends PageArgs {
  @Field(() => FulfilmentState, {
    nullable: true,
    description: 'Only orders of which a part is in this state.',
  })
  state?: FulfilmentState;

  @Field(() => String, {
    nullable: true,
    description: 'Only the order with this number, or those of this email address.',
  })
  text?: string;
}

@ArgsType()
class OrderArgs {
  @Field(() => String, { description: 'Number of the order.' })
  order!: string;
}

@ArgsType()
export class StepArgs extends OrderArgs {
  @Field(() => Int, { description: 'Position of the part of the order.' })
  fulfilment!: number;

  @Field(() => String, {
    nullable: true,
    description: 'For the history, at most 1000 letters.',
  })
  note?: string;
}

@ArgsType()
export class ReasonArgs extends OrderArgs {
  @Field(() => Int, { description: 'Position of the part of the order.' })
  fulfilment!: number;

  @Field(() => String, { description: 'Why, at most 1000 letters.' })
  reason!: string;
}

@ArgsType()
export class ShipArgs extends StepArgs {
  @Field(() => String, {
    description: 'Idempotency key, 8 to 64 letters, digits and dashes: the same key is the same parcel.',
  })
  key!: string;

  @Field(() => String, { description: 'Who carries it.' })
  carrier!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The number to follow it by; needed where the service is tracked. A post’s is checked (UPU S10).',
  })
  trackingNumber?: string;

  @Field(() => [PiecesInput], {
    nullable: true,
    description: 'What is in it; all that is left when left out.',
  })
  contents?: PiecesInput[];
}

@ArgsType()
export class DeliveryArgs extends StepArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Of the parcel; all that are on their way when left out.',
  })
  trackingNumber?: string;

  @Field(() => DateTime, { nullable: true, description: 'When; now when left out.' })
  deliveredAt?: Date;
}

@ArgsType()
export class CancelArgs extends OrderArgs {
  @Field(() => String, { description: 'Why, at most 1000 letters. The buyer does not read it.' })
  reason!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Position of the part that is cancelled; the whole order when left out.',
  })
  fulfilment?: number;

  @Field(() => [PiecesInput], {
    nullable: true,
    description: 'The pieces of that part; all that have not left when left out.',
  })
  contents?: PiecesInput[];

  @Field(() => String, {
    nullable: true,
    description:
      'Idempotency key, 8 to 64 letters, digits and dashes: needed with `contents`, and the same key is the same cancellation.',
  })
  key?: string;
}

@ArgsType()
export class RequestReturnArgs extends ReasonArgs {
  @Field(() => [PiecesInput], {
    nullable: true,
    description: 'What is to come back; all that has arrived and not come back yet when left out.',
  })
  contents?: PiecesInput[];
}

@ArgsType()
export class ReceiveReturnArgs extends StepArgs {
  @Field(() => [PiecesInput], {
    nullable: true,
    description:
      'What came back of what had arrived; what the buyer asked to send back when left out. What they keep can still be returned in its days. Not for what a carrier brings back undelivered: that is all that had not arrived.',
  })
  contents?: PiecesInput[];

  @Field(() => [PiecesInput], {
    nullable: true,
    description: 'Of what came back, what can be sold again: it goes into stock. Nothing when left out.',
  })
  backToStock?: PiecesInput[];

  @Field(() => MinorUnits, {
    nullable: true,
    description:
      'What is given back, in the currency of the order, where it is less than what was paid for the pieces; the note says why then.',
  })
  amountMinor?: string;
}

@ArgsType()
export class RefundArgs extends OrderArgs {
  @Field(() => MinorUnits, { description: 'How much, in the currency of the order.' })
  amountMinor!: string;

  @Field(() => String, { description: 'Why, at most 1000 letters.' })
  reason!: string;

  @Field(() => String, {
    description: 'Idempotency key, 8 to 64 letters, digits and dashes: the same key is the same refund.',
  })
  key!: string;
}

@ArgsType()
export class SentRefundArgs extends OrderArgs {
  @Field(() => ID, { description: 'Id of the refund that was promised.' })
  refund!: string;

  @Field(() => MinorUnits, { description: 'What was sent: all that was promised.' })
  amountMinor!: string;

  @Field(() => CurrencyCode, { description: 'Its currency: that of the order.' })
  currency!: Currency;

  @Field(() => LocalDate, { description: 'The day on which the bank sent it.' })
  sentOn!: string;

  @Field(() => String, { description: 'What the bank calls it, at most 100 letters.' })
  reference!: string;
}

@ArgsType()
export class PaymentArgs extends OrderArgs {
  @Field(() => MinorUnits, { description: 'What came: it has to be all of the total.' })
  amountMinor!: string;

  @Field(() => CurrencyCode, { description: 'Its currency: that of the order.' })
  currency!: Currency;

  @Field(() => String, { nullable: true, description: 'For the history, such as the statement it is on.' })
  note?: string;
}
