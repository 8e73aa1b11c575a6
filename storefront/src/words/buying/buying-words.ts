import type { PluralCategory } from '@aul/language';
import type {
  CheckoutProblemCode,
  DutyCollection,
  FulfilmentState,
  PaymentMethod,
  QuoteProblemCode,
  RestrictionEffect,
} from '../../gql/graphql.ts';
import type { Counted } from '../words.ts';

/** Why a purchase came to nothing: codes of errors that the buyer is told of in words of their own. */
export type FailureCode =
  | 'PAYMENT_DECLINED'
  | 'PAYMENT_ABANDONED'
  | 'PAYMENT_UNSUITABLE'
  | 'CHECKOUT_EXPIRED'
  | 'CHECKOUT_SUPERSEDED'
  | 'STOCK_TOO_LOW'
  | 'NOT_ORDERABLE'
  | 'DESTINATION_DIFFERS'
  | 'TOTAL_CHANGED'
  | 'BASKET_GONE'
  | 'TRANSFERS_OPEN_TOO_MANY'
  | 'TOO_MANY_REQUESTS'
  | 'UNKNOWN';

/** The sums below a basket, in their order. */
export type SumName = 'items' | 'shipping' | 'duty' | 'tax' | 'total';

/** The texts of buying, from the button on the page of a thing to the page of the order. */
export interface BuyingWords<Category extends PluralCategory = 'other'> {
  /** On the page of a thing. */
  put: {
    submit: string;
    quantity: string;
    pending: string;
    done: string;
    toBasket: string;
    notSold: string;
    /** The basket goes to another country, where this is not sold. */
    otherMarket: string;
    full: string;
    unreachable: string;
    /** What it costs there, asked for on the page; and where that cannot be told. */
    door: string;
    doorAway: string;
    withoutScript: string;
  };
  basket: {
    /** Of the page, and in the masthead. */
    title: string;
    empty: string;
    emptyAdvice: string;
    reading: string;
    unreachable: string;
    again: string;
    /** Price of one, where there are several. */
    each: string;
    quantity: string;
    takeOut: string;
    takenOut: string;
    /** Said to screen readers after every change. */
    totalNow: string;
    /** What went when the destination changed. */
    notThere: string;
    problem: Record<QuoteProblemCode, string>;
    /** Behind a problem of a line. */
    takeItOut: string;
    effect: Record<RestrictionEffect, string>;
    destination: string;
    country: string;
    choose: string;
    way: string;
    days: string;
    tracked: string;
    untracked: string;
    parcels: Counted<Category>;
    inventedTariff: string;
    leavesBy: string;
    duty: Record<DutyCollection, string>;
    dueAtBorder: string;
    sum: Record<SumName, string>;
    /** Below the total. */
    promise: string;
    toCheckout: string;
    blocked: string;
    withoutScript: string;
  };
  checkout: {
    title: string;
    address: string;
    contact: string;
    payment: string;
    sum: string;
    /** Leads to the basket. */
    change: string;
    required: string;
    email: string;
    emailHint: string;
    phone: string;
    phoneHint: string;
    latin: string;
    latinHint: string;
    method: Record<PaymentMethod, string>;
    methodHint: Record<PaymentMethod, string>;
    submit: string;
    problem: Record<CheckoutProblemCode, string>;
    example: string;
    faults: string;
    placing: string;
    /** The line is bad, or the answer is not known yet. */
    again: string;
    undecided: string;
    begun: string;
    goOn: string;
    failure: Record<FailureCode, string>;
    toBasket: string;
    withoutScript: string;
    /** The page that a payment provider leads back to. */
    back: { title: string; asking: string; unfinished: string; toCheckout: string; nothing: string };
  };
  order: {
    title: string;
    thanks: string;
    thanksAdvice: string;
    number: string;
    placed: string;
    reading: string;
    unreachable: string;
    wrong: string;
    wrongAdvice: string;
    state: Record<FulfilmentState, string>;
    leavesBy: string;
    parcel: string;
    left: string;
    arrived: string;
    follow: string;
    /** Pieces of a line that will not be sent. */
    cancelled: string;
    papers: string;
    /** By the names of their files. */
    paper: Record<'confirmation' | 'pro-forma', string>;
    refunded: string;
    refundPromised: string;
    transfer: string;
    cancel: string;
    cancelAsk: string;
    cancelYes: string;
    cancelDone: string;
    giveBack: string;
    giveBackAsk: string;
    /** How many pieces of so many. */
    giveBackOf: string;
    giveBackNone: string;
    reason: string;
    giveBackYes: string;
    giveBackDone: string;
    refused: string;
    withoutScript: string;
  };
}
