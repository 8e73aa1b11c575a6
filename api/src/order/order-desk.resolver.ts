import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { recordPayment } from '../bank-transfer/record-payment.ts';
import { cancelOrder } from '../cancellation/cancel-order.ts';
import type { DeskContext } from '../desk-context.ts';
import { confirmFulfilment } from '../fulfilment/confirm-fulfilment.ts';
import { orderRoles } from '../fulfilment/fulfilment-steps.rules.ts';
import { holdFulfilment } from '../fulfilment/hold-fulfilment.ts';
import { makeReady } from '../fulfilment/make-ready.ts';
import { resumeFulfilment } from '../fulfilment/resume-fulfilment.ts';
import { startProduction } from '../fulfilment/start-production.ts';
import { connectionOf, type Page, pageComplexity } from '../graphql/page.ts';
import { showPage } from '../graphql/row-page.ts';
import { found, type OperationContext } from '../operation.ts';
import { recordRefund } from '../refund/record-refund.ts';
import { refundOrder } from '../refund/refund-order.ts';
import { declineReturn } from '../return/decline-return.ts';
import { receiveReturn } from '../return/receive-return.ts';
import { requestReturn } from '../return/request-return.ts';
import { recordDelivery } from '../shipment/record-delivery.ts';
import { reportLost } from '../shipment/report-lost.ts';
import { shipFulfilment } from '../shipment/ship-fulfilment.ts';
import { requireStaff } from '../viewer/require-staff.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { DeskOrder } from './desk-order.ts';
import {
  CancelArgs,
  DeliveryArgs,
  OrdersArgs,
  PaymentArgs,
  ReasonArgs,
  ReceiveReturnArgs,
  RefundArgs,
  RequestReturnArgs,
  SentRefundArgs,
  ShipArgs,
  StepArgs,
} from './order.input.ts';
import { readDeskOrder, readOrders } from './read-orders.ts';
import { showDeskOrder } from './show-order.ts';

const DeskOrderConnection = connectionOf(DeskOrder);

@Resolver()
export class OrderDeskResolver {
  @Query(() => DeskOrderConnection, {
    description: 'Orders, the newest first.',
    complexity: pageComplexity,
  })
  async orders(
    @Ctx() context: DeskContext,
    @Args(() => OrdersArgs) { state, text, ...args }: OrdersArgs,
  ): Promise<Page<DeskOrder>> {
    requireStaff(context.viewer, orderRoles);
    const page = await readOrders(context, { args, filter: { state, text } });
    return showPage(page, (row) => showDeskOrder(row, context));
  }

  @Query(() => DeskOrder, { nullable: true, description: 'The order with this number.', complexity: 5 })
  async order(
    @Ctx() context: DeskContext,
    @Arg('number', () => String, { description: 'Its number.' }) number: string,
  ): Promise<DeskOrder | null> {
    requireStaff(context.viewer, orderRoles);
    const row = await readDeskOrder(context, number);
    return row && showDeskOrder(row, context);
  }

  @Mutation(() => DeskOrder, { description: 'The producer takes a part of an order on.', complexity: 10 })
  confirmFulfilment(@Ctx() context: DeskContext, @Args(() => StepArgs) input: StepArgs): Promise<DeskOrder> {
    return done(context, confirmFulfilment, input);
  }

  @Mutation(() => DeskOrder, { description: 'Making of a part of an order begins.', complexity: 10 })
  startProduction(@Ctx() context: DeskContext, @Args(() => StepArgs) input: StepArgs): Promise<DeskOrder> {
    return done(context, startProduction, input);
  }

  @Mutation(() => DeskOrder, { description: 'A part of an order is packed.', complexity: 10 })
  makeReady(@Ctx() context: DeskContext, @Args(() => StepArgs) input: StepArgs): Promise<DeskOrder> {
    return done(context, makeReady, input);
  }

  @Mutation(() => DeskOrder, {
    description: 'A parcel leaves, with all that is left of a part of an order or with some of it.',
    complexity: 10,
  })
  shipFulfilment(@Ctx() context: DeskContext, @Args(() => ShipArgs) input: ShipArgs): Promise<DeskOrder> {
    return done(context, shipFulfilment, input);
  }

  @Mutation(() => DeskOrder, { description: 'Parcels have arrived.', complexity: 10 })
  recordDelivery(
    @Ctx() context: DeskContext,
    @Args(() => DeliveryArgs) input: DeliveryArgs,
  ): Promise<DeskOrder> {
    return done(context, recordDelivery, input);
  }

  @Mutation(() => DeskOrder, {
    description:
      'Cancels an order, a part of it, or pieces, as far as they have not left. What was promised from stock is free again, and what was paid goes back with its share of shipping, duty and tax.',
    complexity: 10,
  })
  cancelOrder(@Ctx() context: DeskContext, @Args(() => CancelArgs) input: CancelArgs): Promise<DeskOrder> {
    return done(context, cancelOrder, input);
  }

  @Mutation(() => DeskOrder, {
    description: 'Stops a part of an order: customs, a restriction, or a doubt.',
    complexity: 10,
  })
  holdFulfilment(
    @Ctx() context: DeskContext,
    @Args(() => ReasonArgs) { reason, ...input }: ReasonArgs,
  ): Promise<DeskOrder> {
    return done(context, holdFulfilment, { ...input, note: reason });
  }

  @Mutation(() => DeskOrder, {
    description: 'A part of an order goes on from where it was stopped.',
    complexity: 10,
  })
  resumeFulfilment(@Ctx() context: DeskContext, @Args(() => StepArgs) input: StepArgs): Promise<DeskOrder> {
    return done(context, resumeFulfilment, input);
  }

  @Mutation(() => DeskOrder, {
    description: 'Parcels that have not arrived are lost: what was paid for what was in them goes back.',
    complexity: 10,
  })
  reportLost(
    @Ctx() context: DeskContext,
    @Args(() => ReasonArgs) { reason, ...input }: ReasonArgs,
  ): Promise<DeskOrder> {
    return done(context, reportLost, { ...input, note: reason });
  }

  @Mutation(() => DeskOrder, {
    description: 'The buyer wants to send things back, and said so by letter or telephone.',
    complexity: 10,
  })
  requestReturn(
    @Ctx() context: DeskContext,
    @Args(() => RequestReturnArgs) input: RequestReturnArgs,
  ): Promise<DeskOrder> {
    return done(context, requestReturn, input);
  }

  @Mutation(() => DeskOrder, {
    description: 'What the buyer wanted to send back is not taken back.',
    complexity: 10,
  })
  declineReturn(
    @Ctx() context: DeskContext,
    @Args(() => ReasonArgs) { reason, ...input }: ReasonArgs,
  ): Promise<DeskOrder> {
    return done(context, declineReturn, { ...input, note: reason });
  }

  @Mutation(() => DeskOrder, {
    description: 'Things came back: what was paid for them goes back, and what can be sold goes into stock.',
    complexity: 10,
  })
  receiveReturn(
    @Ctx() context: DeskContext,
    @Args(() => ReceiveReturnArgs) { amountMinor, ...input }: ReceiveReturnArgs,
  ): Promise<DeskOrder> {
    const amount = (amountMinor ?? null) === null ? null : BigInt(amountMinor ?? 0);
    return done(context, receiveReturn, { ...input, amountMinor: amount });
  }

  @Mutation(() => DeskOrder, {
    description: 'Gives back a part of what was paid, or all that is left of it.',
    complexity: 10,
  })
  refundOrder(
    @Ctx() context: DeskContext,
    @Args(() => RefundArgs) { amountMinor, ...input }: RefundArgs,
  ): Promise<DeskOrder> {
    return done(context, refundOrder, { ...input, amountMinor: BigInt(amountMinor) });
  }

  @Mutation(() => DeskOrder, {
    description: 'The money of a bank transfer has been seen on the account.',
    complexity: 10,
  })
  recordPayment(
    @Ctx() context: DeskContext,
    @Args(() => PaymentArgs) { amountMinor, ...input }: PaymentArgs,
  ): Promise<DeskOrder> {
    return done(context, recordPayment, { ...input, amountMinor: BigInt(amountMinor) });
  }

  @Mutation(() => DeskOrder, {
    description:
      'A promised refund of a bank transfer has been sent from the account. Recording it again changes nothing.',
    complexity: 10,
  })
  recordRefund(
    @Ctx() context: DeskContext,
    @Args(() => SentRefundArgs) { amountMinor, ...input }: SentRefundArgs,
  ): Promise<DeskOrder> {
    return done(context, recordRefund, { ...input, amountMinor: BigInt(amountMinor) });
  }
}

/** The order as it is when the operation is through. */
async function done<Input extends { order: string }>(
  context: DeskContext,
  operation: (ctx: OperationContext, viewer: Viewer, input: Input) => Promise<unknown>,
  input: Input,
): Promise<DeskOrder> {
  await operation(context.operation(), context.viewer, input);
  const row = await readDeskOrder(context, input.order);
  return showDeskOrder(found(row, 'The order'), context);
}
