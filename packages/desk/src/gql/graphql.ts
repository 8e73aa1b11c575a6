/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Currency } from '@aul/money';
import type { Language } from '@aul/language';
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Where the part of an order that one producer sends stands; of an order: where it stands as a whole. */
export type FulfilmentState =
  /** It will not be sent. */
  | 'CANCELLED'
  /** The time for returns has passed. */
  | 'COMPLETED'
  /** The producer has taken it on. */
  | 'CONFIRMED'
  /** The buyer has it. */
  | 'DELIVERED'
  /** It is being made. */
  | 'IN_PRODUCTION'
  /** It was lost on the way. */
  | 'LOST'
  /** It was stopped: customs, a restriction, or a doubt. */
  | 'ON_HOLD'
  /** Paid; the producer has not answered yet. */
  | 'PAID'
  /** A part of it has left. */
  | 'PARTIALLY_SHIPPED'
  /** It waits for its money. */
  | 'PENDING_PAYMENT'
  /** Packed; the carrier has not come yet. */
  | 'READY'
  /** It came back. */
  | 'RETURNED'
  /** The buyer wants to send it back. */
  | 'RETURN_REQUESTED'
  /** It has left. */
  | 'SHIPPED';

/** What can be done to the part of an order that one producer sends. */
export type FulfilmentStep =
  /** Nothing of it will be sent. */
  | 'CANCEL'
  /** Some pieces will not be sent; others will. */
  | 'CANCEL_PART'
  /** What has not left will not be sent. */
  | 'CANCEL_REST'
  /** The time for returns is over. */
  | 'COMPLETE'
  /** The producer takes it on. */
  | 'CONFIRM'
  /** It is not taken back. */
  | 'DECLINE_RETURN'
  /** The last parcel is at the door. */
  | 'DELIVER'
  /** One of several parcels is at the door. */
  | 'DELIVER_PART'
  /** It is stopped: customs, a restriction, or a doubt. */
  | 'HOLD'
  /** It is packed. */
  | 'MAKE_READY'
  /** Its money has come, or is promised by the bank of the buyer. */
  | 'PAY'
  /** A carrier brought parcels back; others are at the door. */
  | 'RECEIVE_PART_RETURN'
  /** It is back. */
  | 'RECEIVE_RETURN'
  /** All of it was lost on the way. */
  | 'REPORT_LOST'
  /** Parcels were lost on the way; others are at the door. */
  | 'REPORT_PART_LOST'
  /** The buyer wants to send it back. */
  | 'REQUEST_RETURN'
  /** It goes on from where it was stopped. */
  | 'RESUME'
  /** The last pieces leave. */
  | 'SHIP'
  /** Some pieces leave. */
  | 'SHIP_PART'
  /** Making begins. */
  | 'START_PRODUCTION';

/** Who pays duties and taxes of the destination (Incoterms 2020). */
export type Incoterm =
  /** Delivered at place: the receiver. */
  | 'DAP'
  /** Delivered duty paid: they are in the total. */
  | 'DDP';

/** Who took a step. */
export type OrderActor =
  /** The buyer. */
  | 'BUYER'
  /** Somebody of the programme or the producer. */
  | 'STAFF'
  /** A payment, a carrier or the clock. */
  | 'SYSTEM';

/** How an order is paid. */
export type PaymentMethod =
  /** By bank transfer against a pro-forma invoice; nothing leaves before it arrives. */
  | 'BANK_TRANSFER'
  /** By card, on the page of the payment provider. */
  | 'CARD'
  /** With play money: demonstrations only. */
  | 'TEST';

/** Where a payment stands. */
export type PaymentState =
  /** The money is promised and not taken yet. */
  | 'AUTHORISED'
  /** The promise was given back; nothing was taken. */
  | 'CANCELLED'
  /** The money is taken. */
  | 'CAPTURED'
  /** It was declined. */
  | 'FAILED'
  /** The buyer, or their bank, has not paid yet. */
  | 'WAITING';

/** So many pieces of a line of an order. */
export type PiecesInput = {
  /** Position of the line. */
  line: number;
  /** Pieces, at least one. */
  quantity: number;
};

/** What a member of staff may do. */
export type StaffRole =
  /** May do everything, and says who may do what. */
  | 'ADMINISTRATOR'
  /** Judges products for brands. */
  | 'COMMITTEE'
  /** Writes stories and texts. */
  | 'EDITOR'
  /** Keeps producers and products, and sees orders through. */
  | 'OFFICER';

export type AuditEntriesQueryVariables = Exact<{
  after?: string | null | undefined;
  subjectId?: string | null | undefined;
  staff?: string | null | undefined;
  action?: string | null | undefined;
}>;


export type AuditEntriesQuery = { auditEntries: { totalCount: number, nodes: Array<{ id: string, at: string, action: string, subjectType: string, subjectId: string, subjectName: string, askedFrom: string | null, difference: unknown, staff: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MyAccountQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAccountQuery = { viewer: { id: string, name: string, email: string, role: StaffRole, languages: Array<Language> | null, passkeys: Array<{ id: string, name: string, createdAt: string, lastUsedAt: string | null }>, sessions: Array<{ id: string, device: string | null, openedFrom: string | null, createdAt: string, expiresAt: string, isThis: boolean }>, places: Array<{ path: string, name: string }> | null } };

export type StartPasskeyMutationVariables = Exact<{ [key: string]: never; }>;


export type StartPasskeyMutation = { startPasskey: { id: string, optionsJson: string } };

export type AddPasskeyMutationVariables = Exact<{
  id: string;
  name: string;
  responseJson: string;
}>;


export type AddPasskeyMutation = { addPasskey: { id: string, name: string, email: string, role: StaffRole, languages: Array<Language> | null, passkeys: Array<{ id: string, name: string, createdAt: string, lastUsedAt: string | null }>, sessions: Array<{ id: string, device: string | null, openedFrom: string | null, createdAt: string, expiresAt: string, isThis: boolean }>, places: Array<{ path: string, name: string }> | null } };

export type RemovePasskeyMutationVariables = Exact<{
  id: string;
}>;


export type RemovePasskeyMutation = { removePasskey: { id: string, name: string, email: string, role: StaffRole, languages: Array<Language> | null, passkeys: Array<{ id: string, name: string, createdAt: string, lastUsedAt: string | null }>, sessions: Array<{ id: string, device: string | null, openedFrom: string | null, createdAt: string, expiresAt: string, isThis: boolean }>, places: Array<{ path: string, name: string }> | null } };

export type EndSessionMutationVariables = Exact<{
  id: string;
}>;


export type EndSessionMutation = { endSession: { id: string, name: string, email: string, role: StaffRole, languages: Array<Language> | null, passkeys: Array<{ id: string, name: string, createdAt: string, lastUsedAt: string | null }>, sessions: Array<{ id: string, device: string | null, openedFrom: string | null, createdAt: string, expiresAt: string, isThis: boolean }>, places: Array<{ path: string, name: string }> | null } };

export type MyAccountFragment = { id: string, name: string, email: string, role: StaffRole, languages: Array<Language> | null, passkeys: Array<{ id: string, name: string, createdAt: string, lastUsedAt: string | null }>, sessions: Array<{ id: string, device: string | null, openedFrom: string | null, createdAt: string, expiresAt: string, isThis: boolean }>, places: Array<{ path: string, name: string }> | null };

export type OrderListQueryVariables = Exact<{
  after?: string | null | undefined;
  state?: FulfilmentState | null | undefined;
  text?: string | null | undefined;
}>;


export type OrderListQuery = { orders: { totalCount: number, nodes: Array<{ email: string, address: { name: string, country: string }, order: { number: string, state: FulfilmentState, placedAt: string, total: { amountMinor: string, amount: string, currency: Currency, formatted: string }, payment: { state: PaymentState, method: PaymentMethod }, fulfilments: Array<{ position: number, state: FulfilmentState, senderName: string, senderPlace: string, leavesBy: string }> }, possibleSteps: Array<{ fulfilment: number, steps: Array<FulfilmentStep> }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OrderDetailQueryVariables = Exact<{
  number: string;
}>;


export type OrderDetailQuery = { order: { email: string, phone: string, language: Language, address: { name: string, lines: Array<string>, country: string }, latinAddress: { lines: Array<string> } | null, possibleSteps: Array<{ fulfilment: number, steps: Array<FulfilmentStep> }>, history: Array<{ at: string, actor: OrderActor, staffName: string | null, step: string, to: FulfilmentState | null, fulfilment: number | null, note: string | null }>, refunds: Array<{ reason: string, state: string, createdAt: string, amount: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, order: { number: string, state: FulfilmentState, placedAt: string, incoterm: Incoterm, dutyNotes: Array<string>, items: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, duty: { amountMinor: string, amount: string, currency: Currency, formatted: string }, tax: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string }, payment: { method: PaymentMethod, state: PaymentState, captured: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refunded: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refundPromised: { amountMinor: string, amount: string, currency: Currency, formatted: string } }, fulfilments: Array<{ position: number, state: FulfilmentState, senderName: string, senderPlace: string, originCountry: string, leavesBy: string, isTracked: boolean, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shippingName: { text: string }, lines: Array<{ position: number, title: string, sku: string, productSlug: string, quantity: number, cancelled: number, shipped: number, delivered: number, unitPrice: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, parcels: Array<{ carrier: string, trackingNumber: string | null, shippedAt: string, deliveredAt: string | null, contents: Array<{ line: number, quantity: number }> }> }> } } | null };

export type SumFragment = { amountMinor: string, amount: string, currency: Currency, formatted: string };

export type OrderPartsFragment = { email: string, phone: string, language: Language, address: { name: string, lines: Array<string>, country: string }, latinAddress: { lines: Array<string> } | null, possibleSteps: Array<{ fulfilment: number, steps: Array<FulfilmentStep> }>, history: Array<{ at: string, actor: OrderActor, staffName: string | null, step: string, to: FulfilmentState | null, fulfilment: number | null, note: string | null }>, refunds: Array<{ reason: string, state: string, createdAt: string, amount: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, order: { number: string, state: FulfilmentState, placedAt: string, incoterm: Incoterm, dutyNotes: Array<string>, items: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, duty: { amountMinor: string, amount: string, currency: Currency, formatted: string }, tax: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string }, payment: { method: PaymentMethod, state: PaymentState, captured: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refunded: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refundPromised: { amountMinor: string, amount: string, currency: Currency, formatted: string } }, fulfilments: Array<{ position: number, state: FulfilmentState, senderName: string, senderPlace: string, originCountry: string, leavesBy: string, isTracked: boolean, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shippingName: { text: string }, lines: Array<{ position: number, title: string, sku: string, productSlug: string, quantity: number, cancelled: number, shipped: number, delivered: number, unitPrice: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, parcels: Array<{ carrier: string, trackingNumber: string | null, shippedAt: string, deliveredAt: string | null, contents: Array<{ line: number, quantity: number }> }> }> } };

export type FulfilmentPartsFragment = { position: number, state: FulfilmentState, senderName: string, senderPlace: string, originCountry: string, leavesBy: string, isTracked: boolean, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shippingName: { text: string }, lines: Array<{ position: number, title: string, sku: string, productSlug: string, quantity: number, cancelled: number, shipped: number, delivered: number, unitPrice: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, parcels: Array<{ carrier: string, trackingNumber: string | null, shippedAt: string, deliveredAt: string | null, contents: Array<{ line: number, quantity: number }> }> };

export type ConfirmFulfilmentMutationVariables = Exact<{
  order: string;
  fulfilment: number;
  note?: string | null | undefined;
}>;


export type ConfirmFulfilmentMutation = { step: { email: string, phone: string, language: Language, address: { name: string, lines: Array<string>, country: string }, latinAddress: { lines: Array<string> } | null, possibleSteps: Array<{ fulfilment: number, steps: Array<FulfilmentStep> }>, history: Array<{ at: string, actor: OrderActor, staffName: string | null, step: string, to: FulfilmentState | null, fulfilment: number | null, note: string | null }>, refunds: Array<{ reason: string, state: string, createdAt: string, amount: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, order: { number: string, state: FulfilmentState, placedAt: string, incoterm: Incoterm, dutyNotes: Array<string>, items: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, duty: { amountMinor: string, amount: string, currency: Currency, formatted: string }, tax: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string }, payment: { method: PaymentMethod, state: PaymentState, captured: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refunded: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refundPromised: { amountMinor: string, amount: string, currency: Currency, formatted: string } }, fulfilments: Array<{ position: number, state: FulfilmentState, senderName: string, senderPlace: string, originCountry: string, leavesBy: string, isTracked: boolean, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shippingName: { text: string }, lines: Array<{ position: number, title: string, sku: string, productSlug: string, quantity: number, cancelled: number, shipped: number, delivered: number, unitPrice: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, parcels: Array<{ carrier: string, trackingNumber: string | null, shippedAt: string, deliveredAt: string | null, contents: Array<{ line: number, quantity: number }> }> }> } } };

export type StartProductionMutationVariables = Exact<{
  order: string;
  fulfilment: number;
  note?: string | null | undefined;
}>;


export type StartProductionMutation = { step: { email: string, phone: string, language: Language, address: { name: string, lines: Array<string>, country: string }, latinAddress: { lines: Array<string> } | null, possibleSteps: Array<{ fulfilment: number, steps: Array<FulfilmentStep> }>, history: Array<{ at: string, actor: OrderActor, staffName: string | null, step: string, to: FulfilmentState | null, fulfilment: number | null, note: string | null }>, refunds: Array<{ reason: string, state: string, createdAt: string, amount: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, order: { number: string, state: FulfilmentState, placedAt: string, incoterm: Incoterm, dutyNotes: Array<string>, items: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, duty: { amountMinor: string, amount: string, currency: Currency, formatted: string }, tax: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string }, payment: { method: PaymentMethod, state: PaymentState, captured: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refunded: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refundPromised: { amountMinor: string, amount: string, currency: Currency, formatted: string } }, fulfilments: Array<{ position: number, state: FulfilmentState, senderName: string, senderPlace: string, originCountry: string, leavesBy: string, isTracked: boolean, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shippingName: { text: string }, lines: Array<{ position: number, title: string, sku: string, productSlug: string, quantity: number, cancelled: number, shipped: number, delivered: number, unitPrice: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, parcels: Array<{ carrier: string, trackingNumber: string | null, shippedAt: string, deliveredAt: string | null, contents: Array<{ line: number, quantity: number }> }> }> } } };

export type MakeReadyMutationVariables = Exact<{
  order: string;
  fulfilment: number;
  note?: string | null | undefined;
}>;


export type MakeReadyMutation = { step: { email: string, phone: string, language: Language, address: { name: string, lines: Array<string>, country: string }, latinAddress: { lines: Array<string> } | null, possibleSteps: Array<{ fulfilment: number, steps: Array<FulfilmentStep> }>, history: Array<{ at: string, actor: OrderActor, staffName: string | null, step: string, to: FulfilmentState | null, fulfilment: number | null, note: string | null }>, refunds: Array<{ reason: string, state: string, createdAt: string, amount: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, order: { number: string, state: FulfilmentState, placedAt: string, incoterm: Incoterm, dutyNotes: Array<string>, items: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, duty: { amountMinor: string, amount: string, currency: Currency, formatted: string }, tax: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string }, payment: { method: PaymentMethod, state: PaymentState, captured: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refunded: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refundPromised: { amountMinor: string, amount: string, currency: Currency, formatted: string } }, fulfilments: Array<{ position: number, state: FulfilmentState, senderName: string, senderPlace: string, originCountry: string, leavesBy: string, isTracked: boolean, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shippingName: { text: string }, lines: Array<{ position: number, title: string, sku: string, productSlug: string, quantity: number, cancelled: number, shipped: number, delivered: number, unitPrice: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, parcels: Array<{ carrier: string, trackingNumber: string | null, shippedAt: string, deliveredAt: string | null, contents: Array<{ line: number, quantity: number }> }> }> } } };

export type ResumeFulfilmentMutationVariables = Exact<{
  order: string;
  fulfilment: number;
  note?: string | null | undefined;
}>;


export type ResumeFulfilmentMutation = { step: { email: string, phone: string, language: Language, address: { name: string, lines: Array<string>, country: string }, latinAddress: { lines: Array<string> } | null, possibleSteps: Array<{ fulfilment: number, steps: Array<FulfilmentStep> }>, history: Array<{ at: string, actor: OrderActor, staffName: string | null, step: string, to: FulfilmentState | null, fulfilment: number | null, note: string | null }>, refunds: Array<{ reason: string, state: string, createdAt: string, amount: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, order: { number: string, state: FulfilmentState, placedAt: string, incoterm: Incoterm, dutyNotes: Array<string>, items: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, duty: { amountMinor: string, amount: string, currency: Currency, formatted: string }, tax: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string }, payment: { method: PaymentMethod, state: PaymentState, captured: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refunded: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refundPromised: { amountMinor: string, amount: string, currency: Currency, formatted: string } }, fulfilments: Array<{ position: number, state: FulfilmentState, senderName: string, senderPlace: string, originCountry: string, leavesBy: string, isTracked: boolean, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shippingName: { text: string }, lines: Array<{ position: number, title: string, sku: string, productSlug: string, quantity: number, cancelled: number, shipped: number, delivered: number, unitPrice: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, parcels: Array<{ carrier: string, trackingNumber: string | null, shippedAt: string, deliveredAt: string | null, contents: Array<{ line: number, quantity: number }> }> }> } } };

export type HoldFulfilmentMutationVariables = Exact<{
  order: string;
  fulfilment: number;
  reason: string;
}>;


export type HoldFulfilmentMutation = { step: { email: string, phone: string, language: Language, address: { name: string, lines: Array<string>, country: string }, latinAddress: { lines: Array<string> } | null, possibleSteps: Array<{ fulfilment: number, steps: Array<FulfilmentStep> }>, history: Array<{ at: string, actor: OrderActor, staffName: string | null, step: string, to: FulfilmentState | null, fulfilment: number | null, note: string | null }>, refunds: Array<{ reason: string, state: string, createdAt: string, amount: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, order: { number: string, state: FulfilmentState, placedAt: string, incoterm: Incoterm, dutyNotes: Array<string>, items: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, duty: { amountMinor: string, amount: string, currency: Currency, formatted: string }, tax: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string }, payment: { method: PaymentMethod, state: PaymentState, captured: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refunded: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refundPromised: { amountMinor: string, amount: string, currency: Currency, formatted: string } }, fulfilments: Array<{ position: number, state: FulfilmentState, senderName: string, senderPlace: string, originCountry: string, leavesBy: string, isTracked: boolean, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shippingName: { text: string }, lines: Array<{ position: number, title: string, sku: string, productSlug: string, quantity: number, cancelled: number, shipped: number, delivered: number, unitPrice: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, parcels: Array<{ carrier: string, trackingNumber: string | null, shippedAt: string, deliveredAt: string | null, contents: Array<{ line: number, quantity: number }> }> }> } } };

export type ReportLostMutationVariables = Exact<{
  order: string;
  fulfilment: number;
  reason: string;
}>;


export type ReportLostMutation = { step: { email: string, phone: string, language: Language, address: { name: string, lines: Array<string>, country: string }, latinAddress: { lines: Array<string> } | null, possibleSteps: Array<{ fulfilment: number, steps: Array<FulfilmentStep> }>, history: Array<{ at: string, actor: OrderActor, staffName: string | null, step: string, to: FulfilmentState | null, fulfilment: number | null, note: string | null }>, refunds: Array<{ reason: string, state: string, createdAt: string, amount: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, order: { number: string, state: FulfilmentState, placedAt: string, incoterm: Incoterm, dutyNotes: Array<string>, items: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, duty: { amountMinor: string, amount: string, currency: Currency, formatted: string }, tax: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string }, payment: { method: PaymentMethod, state: PaymentState, captured: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refunded: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refundPromised: { amountMinor: string, amount: string, currency: Currency, formatted: string } }, fulfilments: Array<{ position: number, state: FulfilmentState, senderName: string, senderPlace: string, originCountry: string, leavesBy: string, isTracked: boolean, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shippingName: { text: string }, lines: Array<{ position: number, title: string, sku: string, productSlug: string, quantity: number, cancelled: number, shipped: number, delivered: number, unitPrice: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, parcels: Array<{ carrier: string, trackingNumber: string | null, shippedAt: string, deliveredAt: string | null, contents: Array<{ line: number, quantity: number }> }> }> } } };

export type DeclineReturnMutationVariables = Exact<{
  order: string;
  fulfilment: number;
  reason: string;
}>;


export type DeclineReturnMutation = { step: { email: string, phone: string, language: Language, address: { name: string, lines: Array<string>, country: string }, latinAddress: { lines: Array<string> } | null, possibleSteps: Array<{ fulfilment: number, steps: Array<FulfilmentStep> }>, history: Array<{ at: string, actor: OrderActor, staffName: string | null, step: string, to: FulfilmentState | null, fulfilment: number | null, note: string | null }>, refunds: Array<{ reason: string, state: string, createdAt: string, amount: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, order: { number: string, state: FulfilmentState, placedAt: string, incoterm: Incoterm, dutyNotes: Array<string>, items: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, duty: { amountMinor: string, amount: string, currency: Currency, formatted: string }, tax: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string }, payment: { method: PaymentMethod, state: PaymentState, captured: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refunded: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refundPromised: { amountMinor: string, amount: string, currency: Currency, formatted: string } }, fulfilments: Array<{ position: number, state: FulfilmentState, senderName: string, senderPlace: string, originCountry: string, leavesBy: string, isTracked: boolean, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shippingName: { text: string }, lines: Array<{ position: number, title: string, sku: string, productSlug: string, quantity: number, cancelled: number, shipped: number, delivered: number, unitPrice: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, parcels: Array<{ carrier: string, trackingNumber: string | null, shippedAt: string, deliveredAt: string | null, contents: Array<{ line: number, quantity: number }> }> }> } } };

export type RequestReturnMutationVariables = Exact<{
  order: string;
  fulfilment: number;
  reason: string;
  contents?: Array<PiecesInput> | PiecesInput | null | undefined;
}>;


export type RequestReturnMutation = { step: { email: string, phone: string, language: Language, address: { name: string, lines: Array<string>, country: string }, latinAddress: { lines: Array<string> } | null, possibleSteps: Array<{ fulfilment: number, steps: Array<FulfilmentStep> }>, history: Array<{ at: string, actor: OrderActor, staffName: string | null, step: string, to: FulfilmentState | null, fulfilment: number | null, note: string | null }>, refunds: Array<{ reason: string, state: string, createdAt: string, amount: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, order: { number: string, state: FulfilmentState, placedAt: string, incoterm: Incoterm, dutyNotes: Array<string>, items: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, duty: { amountMinor: string, amount: string, currency: Currency, formatted: string }, tax: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string }, payment: { method: PaymentMethod, state: PaymentState, captured: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refunded: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refundPromised: { amountMinor: string, amount: string, currency: Currency, formatted: string } }, fulfilments: Array<{ position: number, state: FulfilmentState, senderName: string, senderPlace: string, originCountry: string, leavesBy: string, isTracked: boolean, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shippingName: { text: string }, lines: Array<{ position: number, title: string, sku: string, productSlug: string, quantity: number, cancelled: number, shipped: number, delivered: number, unitPrice: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, parcels: Array<{ carrier: string, trackingNumber: string | null, shippedAt: string, deliveredAt: string | null, contents: Array<{ line: number, quantity: number }> }> }> } } };

export type ReceiveReturnMutationVariables = Exact<{
  order: string;
  fulfilment: number;
  contents?: Array<PiecesInput> | PiecesInput | null | undefined;
  backToStock?: Array<PiecesInput> | PiecesInput | null | undefined;
  amountMinor?: string | null | undefined;
  note?: string | null | undefined;
}>;


export type ReceiveReturnMutation = { step: { email: string, phone: string, language: Language, address: { name: string, lines: Array<string>, country: string }, latinAddress: { lines: Array<string> } | null, possibleSteps: Array<{ fulfilment: number, steps: Array<FulfilmentStep> }>, history: Array<{ at: string, actor: OrderActor, staffName: string | null, step: string, to: FulfilmentState | null, fulfilment: number | null, note: string | null }>, refunds: Array<{ reason: string, state: string, createdAt: string, amount: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, order: { number: string, state: FulfilmentState, placedAt: string, incoterm: Incoterm, dutyNotes: Array<string>, items: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, duty: { amountMinor: string, amount: string, currency: Currency, formatted: string }, tax: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string }, payment: { method: PaymentMethod, state: PaymentState, captured: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refunded: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refundPromised: { amountMinor: string, amount: string, currency: Currency, formatted: string } }, fulfilments: Array<{ position: number, state: FulfilmentState, senderName: string, senderPlace: string, originCountry: string, leavesBy: string, isTracked: boolean, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shippingName: { text: string }, lines: Array<{ position: number, title: string, sku: string, productSlug: string, quantity: number, cancelled: number, shipped: number, delivered: number, unitPrice: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, parcels: Array<{ carrier: string, trackingNumber: string | null, shippedAt: string, deliveredAt: string | null, contents: Array<{ line: number, quantity: number }> }> }> } } };

export type ShipFulfilmentMutationVariables = Exact<{
  order: string;
  fulfilment: number;
  key: string;
  carrier: string;
  trackingNumber?: string | null | undefined;
  contents?: Array<PiecesInput> | PiecesInput | null | undefined;
  note?: string | null | undefined;
}>;


export type ShipFulfilmentMutation = { step: { email: string, phone: string, language: Language, address: { name: string, lines: Array<string>, country: string }, latinAddress: { lines: Array<string> } | null, possibleSteps: Array<{ fulfilment: number, steps: Array<FulfilmentStep> }>, history: Array<{ at: string, actor: OrderActor, staffName: string | null, step: string, to: FulfilmentState | null, fulfilment: number | null, note: string | null }>, refunds: Array<{ reason: string, state: string, createdAt: string, amount: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, order: { number: string, state: FulfilmentState, placedAt: string, incoterm: Incoterm, dutyNotes: Array<string>, items: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, duty: { amountMinor: string, amount: string, currency: Currency, formatted: string }, tax: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string }, payment: { method: PaymentMethod, state: PaymentState, captured: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refunded: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refundPromised: { amountMinor: string, amount: string, currency: Currency, formatted: string } }, fulfilments: Array<{ position: number, state: FulfilmentState, senderName: string, senderPlace: string, originCountry: string, leavesBy: string, isTracked: boolean, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shippingName: { text: string }, lines: Array<{ position: number, title: string, sku: string, productSlug: string, quantity: number, cancelled: number, shipped: number, delivered: number, unitPrice: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, parcels: Array<{ carrier: string, trackingNumber: string | null, shippedAt: string, deliveredAt: string | null, contents: Array<{ line: number, quantity: number }> }> }> } } };

export type RecordDeliveryMutationVariables = Exact<{
  order: string;
  fulfilment: number;
  trackingNumber?: string | null | undefined;
  deliveredAt?: string | null | undefined;
  note?: string | null | undefined;
}>;


export type RecordDeliveryMutation = { step: { email: string, phone: string, language: Language, address: { name: string, lines: Array<string>, country: string }, latinAddress: { lines: Array<string> } | null, possibleSteps: Array<{ fulfilment: number, steps: Array<FulfilmentStep> }>, history: Array<{ at: string, actor: OrderActor, staffName: string | null, step: string, to: FulfilmentState | null, fulfilment: number | null, note: string | null }>, refunds: Array<{ reason: string, state: string, createdAt: string, amount: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, order: { number: string, state: FulfilmentState, placedAt: string, incoterm: Incoterm, dutyNotes: Array<string>, items: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, duty: { amountMinor: string, amount: string, currency: Currency, formatted: string }, tax: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string }, payment: { method: PaymentMethod, state: PaymentState, captured: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refunded: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refundPromised: { amountMinor: string, amount: string, currency: Currency, formatted: string } }, fulfilments: Array<{ position: number, state: FulfilmentState, senderName: string, senderPlace: string, originCountry: string, leavesBy: string, isTracked: boolean, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shippingName: { text: string }, lines: Array<{ position: number, title: string, sku: string, productSlug: string, quantity: number, cancelled: number, shipped: number, delivered: number, unitPrice: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, parcels: Array<{ carrier: string, trackingNumber: string | null, shippedAt: string, deliveredAt: string | null, contents: Array<{ line: number, quantity: number }> }> }> } } };

export type CancelOrderMutationVariables = Exact<{
  order: string;
  fulfilment?: number | null | undefined;
  contents?: Array<PiecesInput> | PiecesInput | null | undefined;
  key?: string | null | undefined;
  reason: string;
}>;


export type CancelOrderMutation = { step: { email: string, phone: string, language: Language, address: { name: string, lines: Array<string>, country: string }, latinAddress: { lines: Array<string> } | null, possibleSteps: Array<{ fulfilment: number, steps: Array<FulfilmentStep> }>, history: Array<{ at: string, actor: OrderActor, staffName: string | null, step: string, to: FulfilmentState | null, fulfilment: number | null, note: string | null }>, refunds: Array<{ reason: string, state: string, createdAt: string, amount: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, order: { number: string, state: FulfilmentState, placedAt: string, incoterm: Incoterm, dutyNotes: Array<string>, items: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, duty: { amountMinor: string, amount: string, currency: Currency, formatted: string }, tax: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string }, payment: { method: PaymentMethod, state: PaymentState, captured: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refunded: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refundPromised: { amountMinor: string, amount: string, currency: Currency, formatted: string } }, fulfilments: Array<{ position: number, state: FulfilmentState, senderName: string, senderPlace: string, originCountry: string, leavesBy: string, isTracked: boolean, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shippingName: { text: string }, lines: Array<{ position: number, title: string, sku: string, productSlug: string, quantity: number, cancelled: number, shipped: number, delivered: number, unitPrice: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, parcels: Array<{ carrier: string, trackingNumber: string | null, shippedAt: string, deliveredAt: string | null, contents: Array<{ line: number, quantity: number }> }> }> } } };

export type RefundOrderMutationVariables = Exact<{
  order: string;
  amountMinor: string;
  key: string;
  reason: string;
}>;


export type RefundOrderMutation = { step: { email: string, phone: string, language: Language, address: { name: string, lines: Array<string>, country: string }, latinAddress: { lines: Array<string> } | null, possibleSteps: Array<{ fulfilment: number, steps: Array<FulfilmentStep> }>, history: Array<{ at: string, actor: OrderActor, staffName: string | null, step: string, to: FulfilmentState | null, fulfilment: number | null, note: string | null }>, refunds: Array<{ reason: string, state: string, createdAt: string, amount: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, order: { number: string, state: FulfilmentState, placedAt: string, incoterm: Incoterm, dutyNotes: Array<string>, items: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, duty: { amountMinor: string, amount: string, currency: Currency, formatted: string }, tax: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string }, payment: { method: PaymentMethod, state: PaymentState, captured: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refunded: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refundPromised: { amountMinor: string, amount: string, currency: Currency, formatted: string } }, fulfilments: Array<{ position: number, state: FulfilmentState, senderName: string, senderPlace: string, originCountry: string, leavesBy: string, isTracked: boolean, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shippingName: { text: string }, lines: Array<{ position: number, title: string, sku: string, productSlug: string, quantity: number, cancelled: number, shipped: number, delivered: number, unitPrice: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, parcels: Array<{ carrier: string, trackingNumber: string | null, shippedAt: string, deliveredAt: string | null, contents: Array<{ line: number, quantity: number }> }> }> } } };

export type RecordPaymentMutationVariables = Exact<{
  order: string;
  amountMinor: string;
  currency: Currency;
  note?: string | null | undefined;
}>;


export type RecordPaymentMutation = { step: { email: string, phone: string, language: Language, address: { name: string, lines: Array<string>, country: string }, latinAddress: { lines: Array<string> } | null, possibleSteps: Array<{ fulfilment: number, steps: Array<FulfilmentStep> }>, history: Array<{ at: string, actor: OrderActor, staffName: string | null, step: string, to: FulfilmentState | null, fulfilment: number | null, note: string | null }>, refunds: Array<{ reason: string, state: string, createdAt: string, amount: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, order: { number: string, state: FulfilmentState, placedAt: string, incoterm: Incoterm, dutyNotes: Array<string>, items: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, duty: { amountMinor: string, amount: string, currency: Currency, formatted: string }, tax: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string }, payment: { method: PaymentMethod, state: PaymentState, captured: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refunded: { amountMinor: string, amount: string, currency: Currency, formatted: string }, refundPromised: { amountMinor: string, amount: string, currency: Currency, formatted: string } }, fulfilments: Array<{ position: number, state: FulfilmentState, senderName: string, senderPlace: string, originCountry: string, leavesBy: string, isTracked: boolean, shipping: { amountMinor: string, amount: string, currency: Currency, formatted: string }, shippingName: { text: string }, lines: Array<{ position: number, title: string, sku: string, productSlug: string, quantity: number, cancelled: number, shipped: number, delivered: number, unitPrice: { amountMinor: string, amount: string, currency: Currency, formatted: string }, total: { amountMinor: string, amount: string, currency: Currency, formatted: string } }>, parcels: Array<{ carrier: string, trackingNumber: string | null, shippedAt: string, deliveredAt: string | null, contents: Array<{ line: number, quantity: number }> }> }> } } };

export type AdjustStockMutationVariables = Exact<{
  sku: string;
  onHand: number;
  reason: string;
}>;


export type AdjustStockMutation = { adjustStock: { sku: string, onHand: number, reserved: number } };

export type StaffListQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type StaffListQuery = { staff: { totalCount: number, nodes: Array<{ createdAt: string, isDisabled: boolean, id: string, name: string, email: string, role: StaffRole, languages: Array<Language> | null, places: Array<{ path: string, name: string }> | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PlacesForQueryVariables = Exact<{
  text: string;
}>;


export type PlacesForQuery = { deskPlaces: Array<{ path: string, name: string }> };

export type InviteStaffMutationVariables = Exact<{
  email: string;
  name: string;
  role: StaffRole;
  places?: Array<string> | string | null | undefined;
  languages?: Array<Language> | Language | null | undefined;
}>;


export type InviteStaffMutation = { inviteStaff: { createdAt: string, isDisabled: boolean, id: string, name: string, email: string, role: StaffRole, languages: Array<Language> | null, places: Array<{ path: string, name: string }> | null } };

export type ChangeStaffMutationVariables = Exact<{
  id: string;
  name?: string | null | undefined;
  role?: StaffRole | null | undefined;
  places?: Array<string> | string | null | undefined;
  languages?: Array<Language> | Language | null | undefined;
}>;


export type ChangeStaffMutation = { changeStaff: { createdAt: string, isDisabled: boolean, id: string, name: string, email: string, role: StaffRole, languages: Array<Language> | null, places: Array<{ path: string, name: string }> | null } };

export type DisableStaffMutationVariables = Exact<{
  id: string;
}>;


export type DisableStaffMutation = { disableStaff: { createdAt: string, isDisabled: boolean, id: string, name: string, email: string, role: StaffRole, languages: Array<Language> | null, places: Array<{ path: string, name: string }> | null } };

export type EnableStaffMutationVariables = Exact<{
  id: string;
}>;


export type EnableStaffMutation = { enableStaff: { createdAt: string, isDisabled: boolean, id: string, name: string, email: string, role: StaffRole, languages: Array<Language> | null, places: Array<{ path: string, name: string }> | null } };

export type StaffPartsFragment = { createdAt: string, isDisabled: boolean, id: string, name: string, email: string, role: StaffRole, languages: Array<Language> | null, places: Array<{ path: string, name: string }> | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, name: string, email: string, role: StaffRole, languages: Array<Language> | null, places: Array<{ path: string, name: string }> | null } };

export type MeFragment = { id: string, name: string, email: string, role: StaffRole, languages: Array<Language> | null, places: Array<{ path: string, name: string }> | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const MeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Me on Staff {
  id
  name
  email
  role
  languages
  places {
    path
    name
  }
}
    `, {"fragmentName":"Me"}) as unknown as TypedDocumentString<MeFragment, unknown>;
export const MyAccountFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment MyAccount on Staff {
  ...Me
  passkeys {
    id
    name
    createdAt
    lastUsedAt
  }
  sessions {
    id
    device
    openedFrom
    createdAt
    expiresAt
    isThis
  }
}
    fragment Me on Staff {
  id
  name
  email
  role
  languages
  places {
    path
    name
  }
}`, {"fragmentName":"MyAccount"}) as unknown as TypedDocumentString<MyAccountFragment, unknown>;
export const SumFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Sum on Money {
  amountMinor
  amount
  currency
  formatted
}
    `, {"fragmentName":"Sum"}) as unknown as TypedDocumentString<SumFragment, unknown>;
export const FulfilmentPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment FulfilmentParts on Fulfilment {
  position
  state
  senderName
  senderPlace
  originCountry
  leavesBy
  isTracked
  shipping {
    ...Sum
  }
  shippingName {
    text
  }
  lines {
    position
    title
    sku
    productSlug
    quantity
    cancelled
    shipped
    delivered
    unitPrice {
      ...Sum
    }
    total {
      ...Sum
    }
  }
  parcels {
    carrier
    trackingNumber
    shippedAt
    deliveredAt
    contents {
      line
      quantity
    }
  }
}
    fragment Sum on Money {
  amountMinor
  amount
  currency
  formatted
}`, {"fragmentName":"FulfilmentParts"}) as unknown as TypedDocumentString<FulfilmentPartsFragment, unknown>;
export const OrderPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OrderParts on DeskOrder {
  email
  phone
  language
  address {
    name
    lines
    country
  }
  latinAddress {
    lines
  }
  possibleSteps {
    fulfilment
    steps
  }
  history {
    at
    actor
    staffName
    step
    to
    fulfilment
    note
  }
  refunds {
    amount {
      ...Sum
    }
    reason
    state
    createdAt
  }
  order {
    number
    state
    placedAt
    incoterm
    dutyNotes
    items {
      ...Sum
    }
    shipping {
      ...Sum
    }
    duty {
      ...Sum
    }
    tax {
      ...Sum
    }
    total {
      ...Sum
    }
    payment {
      method
      state
      captured {
        ...Sum
      }
      refunded {
        ...Sum
      }
      refundPromised {
        ...Sum
      }
    }
    fulfilments {
      ...FulfilmentParts
    }
  }
}
    fragment Sum on Money {
  amountMinor
  amount
  currency
  formatted
}
fragment FulfilmentParts on Fulfilment {
  position
  state
  senderName
  senderPlace
  originCountry
  leavesBy
  isTracked
  shipping {
    ...Sum
  }
  shippingName {
    text
  }
  lines {
    position
    title
    sku
    productSlug
    quantity
    cancelled
    shipped
    delivered
    unitPrice {
      ...Sum
    }
    total {
      ...Sum
    }
  }
  parcels {
    carrier
    trackingNumber
    shippedAt
    deliveredAt
    contents {
      line
      quantity
    }
  }
}`, {"fragmentName":"OrderParts"}) as unknown as TypedDocumentString<OrderPartsFragment, unknown>;
export const StaffPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment StaffParts on Staff {
  ...Me
  createdAt
  isDisabled
}
    fragment Me on Staff {
  id
  name
  email
  role
  languages
  places {
    path
    name
  }
}`, {"fragmentName":"StaffParts"}) as unknown as TypedDocumentString<StaffPartsFragment, unknown>;
export const AuditEntriesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AuditEntries($after: String, $subjectId: ID, $staff: ID, $action: String) {
  auditEntries(
    first: 50
    after: $after
    subjectId: $subjectId
    staff: $staff
    action: $action
  ) {
    totalCount
    nodes {
      id
      at
      action
      staff {
        id
        name
      }
      subjectType
      subjectId
      subjectName
      askedFrom
      difference
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<AuditEntriesQuery, AuditEntriesQueryVariables>;
export const MyAccountDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MyAccount {
  viewer {
    ...MyAccount
  }
}
    fragment MyAccount on Staff {
  ...Me
  passkeys {
    id
    name
    createdAt
    lastUsedAt
  }
  sessions {
    id
    device
    openedFrom
    createdAt
    expiresAt
    isThis
  }
}
fragment Me on Staff {
  id
  name
  email
  role
  languages
  places {
    path
    name
  }
}`) as unknown as TypedDocumentString<MyAccountQuery, MyAccountQueryVariables>;
export const StartPasskeyDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation StartPasskey {
  startPasskey {
    id
    optionsJson
  }
}
    `) as unknown as TypedDocumentString<StartPasskeyMutation, StartPasskeyMutationVariables>;
export const AddPasskeyDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AddPasskey($id: ID!, $name: String!, $responseJson: String!) {
  addPasskey(id: $id, name: $name, responseJson: $responseJson) {
    ...MyAccount
  }
}
    fragment MyAccount on Staff {
  ...Me
  passkeys {
    id
    name
    createdAt
    lastUsedAt
  }
  sessions {
    id
    device
    openedFrom
    createdAt
    expiresAt
    isThis
  }
}
fragment Me on Staff {
  id
  name
  email
  role
  languages
  places {
    path
    name
  }
}`) as unknown as TypedDocumentString<AddPasskeyMutation, AddPasskeyMutationVariables>;
export const RemovePasskeyDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RemovePasskey($id: ID!) {
  removePasskey(id: $id) {
    ...MyAccount
  }
}
    fragment MyAccount on Staff {
  ...Me
  passkeys {
    id
    name
    createdAt
    lastUsedAt
  }
  sessions {
    id
    device
    openedFrom
    createdAt
    expiresAt
    isThis
  }
}
fragment Me on Staff {
  id
  name
  email
  role
  languages
  places {
    path
    name
  }
}`) as unknown as TypedDocumentString<RemovePasskeyMutation, RemovePasskeyMutationVariables>;
export const EndSessionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EndSession($id: ID!) {
  endSession(id: $id) {
    ...MyAccount
  }
}
    fragment MyAccount on Staff {
  ...Me
  passkeys {
    id
    name
    createdAt
    lastUsedAt
  }
  sessions {
    id
    device
    openedFrom
    createdAt
    expiresAt
    isThis
  }
}
fragment Me on Staff {
  id
  name
  email
  role
  languages
  places {
    path
    name
  }
}`) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const OrderListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OrderList($after: String, $state: FulfilmentState, $text: String) {
  orders(first: 30, after: $after, state: $state, text: $text) {
    totalCount
    nodes {
      email
      address {
        name
        country
      }
      order {
        number
        state
        placedAt
        total {
          ...Sum
        }
        payment {
          state
          method
        }
        fulfilments {
          position
          state
          senderName
          senderPlace
          leavesBy
        }
      }
      possibleSteps {
        fulfilment
        steps
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Sum on Money {
  amountMinor
  amount
  currency
  formatted
}`) as unknown as TypedDocumentString<OrderListQuery, OrderListQueryVariables>;
export const OrderDetailDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OrderDetail($number: String!) {
  order(number: $number) {
    ...OrderParts
  }
}
    fragment Sum on Money {
  amountMinor
  amount
  currency
  formatted
}
fragment OrderParts on DeskOrder {
  email
  phone
  language
  address {
    name
    lines
    country
  }
  latinAddress {
    lines
  }
  possibleSteps {
    fulfilment
    steps
  }
  history {
    at
    actor
    staffName
    step
    to
    fulfilment
    note
  }
  refunds {
    amount {
      ...Sum
    }
    reason
    state
    createdAt
  }
  order {
    number
    state
    placedAt
    incoterm
    dutyNotes
    items {
      ...Sum
    }
    shipping {
      ...Sum
    }
    duty {
      ...Sum
    }
    tax {
      ...Sum
    }
    total {
      ...Sum
    }
    payment {
      method
      state
      captured {
        ...Sum
      }
      refunded {
        ...Sum
      }
      refundPromised {
        ...Sum
      }
    }
    fulfilments {
      ...FulfilmentParts
    }
  }
}
fragment FulfilmentParts on Fulfilment {
  position
  state
  senderName
  senderPlace
  originCountry
  leavesBy
  isTracked
  shipping {
    ...Sum
  }
  shippingName {
    text
  }
  lines {
    position
    title
    sku
    productSlug
    quantity
    cancelled
    shipped
    delivered
    unitPrice {
      ...Sum
    }
    total {
      ...Sum
    }
  }
  parcels {
    carrier
    trackingNumber
    shippedAt
    deliveredAt
    contents {
      line
      quantity
    }
  }
}`) as unknown as TypedDocumentString<OrderDetailQuery, OrderDetailQueryVariables>;
export const ConfirmFulfilmentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ConfirmFulfilment($order: String!, $fulfilment: Int!, $note: String) {
  step: confirmFulfilment(order: $order, fulfilment: $fulfilment, note: $note) {
    ...OrderParts
  }
}
    fragment Sum on Money {
  amountMinor
  amount
  currency
  formatted
}
fragment OrderParts on DeskOrder {
  email
  phone
  language
  address {
    name
    lines
    country
  }
  latinAddress {
    lines
  }
  possibleSteps {
    fulfilment
    steps
  }
  history {
    at
    actor
    staffName
    step
    to
    fulfilment
    note
  }
  refunds {
    amount {
      ...Sum
    }
    reason
    state
    createdAt
  }
  order {
    number
    state
    placedAt
    incoterm
    dutyNotes
    items {
      ...Sum
    }
    shipping {
      ...Sum
    }
    duty {
      ...Sum
    }
    tax {
      ...Sum
    }
    total {
      ...Sum
    }
    payment {
      method
      state
      captured {
        ...Sum
      }
      refunded {
        ...Sum
      }
      refundPromised {
        ...Sum
      }
    }
    fulfilments {
      ...FulfilmentParts
    }
  }
}
fragment FulfilmentParts on Fulfilment {
  position
  state
  senderName
  senderPlace
  originCountry
  leavesBy
  isTracked
  shipping {
    ...Sum
  }
  shippingName {
    text
  }
  lines {
    position
    title
    sku
    productSlug
    quantity
    cancelled
    shipped
    delivered
    unitPrice {
      ...Sum
    }
    total {
      ...Sum
    }
  }
  parcels {
    carrier
    trackingNumber
    shippedAt
    deliveredAt
    contents {
      line
      quantity
    }
  }
}`) as unknown as TypedDocumentString<ConfirmFulfilmentMutation, ConfirmFulfilmentMutationVariables>;
export const StartProductionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation StartProduction($order: String!, $fulfilment: Int!, $note: String) {
  step: startProduction(order: $order, fulfilment: $fulfilment, note: $note) {
    ...OrderParts
  }
}
    fragment Sum on Money {
  amountMinor
  amount
  currency
  formatted
}
fragment OrderParts on DeskOrder {
  email
  phone
  language
  address {
    name
    lines
    country
  }
  latinAddress {
    lines
  }
  possibleSteps {
    fulfilment
    steps
  }
  history {
    at
    actor
    staffName
    step
    to
    fulfilment
    note
  }
  refunds {
    amount {
      ...Sum
    }
    reason
    state
    createdAt
  }
  order {
    number
    state
    placedAt
    incoterm
    dutyNotes
    items {
      ...Sum
    }
    shipping {
      ...Sum
    }
    duty {
      ...Sum
    }
    tax {
      ...Sum
    }
    total {
      ...Sum
    }
    payment {
      method
      state
      captured {
        ...Sum
      }
      refunded {
        ...Sum
      }
      refundPromised {
        ...Sum
      }
    }
    fulfilments {
      ...FulfilmentParts
    }
  }
}
fragment FulfilmentParts on Fulfilment {
  position
  state
  senderName
  senderPlace
  originCountry
  leavesBy
  isTracked
  shipping {
    ...Sum
  }
  shippingName {
    text
  }
  lines {
    position
    title
    sku
    productSlug
    quantity
    cancelled
    shipped
    delivered
    unitPrice {
      ...Sum
    }
    total {
      ...Sum
    }
  }
  parcels {
    carrier
    trackingNumber
    shippedAt
    deliveredAt
    contents {
      line
      quantity
    }
  }
}`) as unknown as TypedDocumentString<StartProductionMutation, StartProductionMutationVariables>;
export const MakeReadyDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MakeReady($order: String!, $fulfilment: Int!, $note: String) {
  step: makeReady(order: $order, fulfilment: $fulfilment, note: $note) {
    ...OrderParts
  }
}
    fragment Sum on Money {
  amountMinor
  amount
  currency
  formatted
}
fragment OrderParts on DeskOrder {
  email
  phone
  language
  address {
    name
    lines
    country
  }
  latinAddress {
    lines
  }
  possibleSteps {
    fulfilment
    steps
  }
  history {
    at
    actor
    staffName
    step
    to
    fulfilment
    note
  }
  refunds {
    amount {
      ...Sum
    }
    reason
    state
    createdAt
  }
  order {
    number
    state
    placedAt
    incoterm
    dutyNotes
    items {
      ...Sum
    }
    shipping {
      ...Sum
    }
    duty {
      ...Sum
    }
    tax {
      ...Sum
    }
    total {
      ...Sum
    }
    payment {
      method
      state
      captured {
        ...Sum
      }
      refunded {
        ...Sum
      }
      refundPromised {
        ...Sum
      }
    }
    fulfilments {
      ...FulfilmentParts
    }
  }
}
fragment FulfilmentParts on Fulfilment {
  position
  state
  senderName
  senderPlace
  originCountry
  leavesBy
  isTracked
  shipping {
    ...Sum
  }
  shippingName {
    text
  }
  lines {
    position
    title
    sku
    productSlug
    quantity
    cancelled
    shipped
    delivered
    unitPrice {
      ...Sum
    }
    total {
      ...Sum
    }
  }
  parcels {
    carrier
    trackingNumber
    shippedAt
    deliveredAt
    contents {
      line
      quantity
    }
  }
}`) as unknown as TypedDocumentString<MakeReadyMutation, MakeReadyMutationVariables>;
export const ResumeFulfilmentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ResumeFulfilment($order: String!, $fulfilment: Int!, $note: String) {
  step: resumeFulfilment(order: $order, fulfilment: $fulfilment, note: $note) {
    ...OrderParts
  }
}
    fragment Sum on Money {
  amountMinor
  amount
  currency
  formatted
}
fragment OrderParts on DeskOrder {
  email
  phone
  language
  address {
    name
    lines
    country
  }
  latinAddress {
    lines
  }
  possibleSteps {
    fulfilment
    steps
  }
  history {
    at
    actor
    staffName
    step
    to
    fulfilment
    note
  }
  refunds {
    amount {
      ...Sum
    }
    reason
    state
    createdAt
  }
  order {
    number
    state
    placedAt
    incoterm
    dutyNotes
    items {
      ...Sum
    }
    shipping {
      ...Sum
    }
    duty {
      ...Sum
    }
    tax {
      ...Sum
    }
    total {
      ...Sum
    }
    payment {
      method
      state
      captured {
        ...Sum
      }
      refunded {
        ...Sum
      }
      refundPromised {
        ...Sum
      }
    }
    fulfilments {
      ...FulfilmentParts
    }
  }
}
fragment FulfilmentParts on Fulfilment {
  position
  state
  senderName
  senderPlace
  originCountry
  leavesBy
  isTracked
  shipping {
    ...Sum
  }
  shippingName {
    text
  }
  lines {
    position
    title
    sku
    productSlug
    quantity
    cancelled
    shipped
    delivered
    unitPrice {
      ...Sum
    }
    total {
      ...Sum
    }
  }
  parcels {
    carrier
    trackingNumber
    shippedAt
    deliveredAt
    contents {
      line
      quantity
    }
  }
}`) as unknown as TypedDocumentString<ResumeFulfilmentMutation, ResumeFulfilmentMutationVariables>;
export const HoldFulfilmentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation HoldFulfilment($order: String!, $fulfilment: Int!, $reason: String!) {
  step: holdFulfilment(order: $order, fulfilment: $fulfilment, reason: $reason) {
    ...OrderParts
  }
}
    fragment Sum on Money {
  amountMinor
  amount
  currency
  formatted
}
fragment OrderParts on DeskOrder {
  email
  phone
  language
  address {
    name
    lines
    country
  }
  latinAddress {
    lines
  }
  possibleSteps {
    fulfilment
    steps
  }
  history {
    at
    actor
    staffName
    step
    to
    fulfilment
    note
  }
  refunds {
    amount {
      ...Sum
    }
    reason
    state
    createdAt
  }
  order {
    number
    state
    placedAt
    incoterm
    dutyNotes
    items {
      ...Sum
    }
    shipping {
      ...Sum
    }
    duty {
      ...Sum
    }
    tax {
      ...Sum
    }
    total {
      ...Sum
    }
    payment {
      method
      state
      captured {
        ...Sum
      }
      refunded {
        ...Sum
      }
      refundPromised {
        ...Sum
      }
    }
    fulfilments {
      ...FulfilmentParts
    }
  }
}
fragment FulfilmentParts on Fulfilment {
  position
  state
  senderName
  senderPlace
  originCountry
  leavesBy
  isTracked
  shipping {
    ...Sum
  }
  shippingName {
    text
  }
  lines {
    position
    title
    sku
    productSlug
    quantity
    cancelled
    shipped
    delivered
    unitPrice {
      ...Sum
    }
    total {
      ...Sum
    }
  }
  parcels {
    carrier
    trackingNumber
    shippedAt
    deliveredAt
    contents {
      line
      quantity
    }
  }
}`) as unknown as TypedDocumentString<HoldFulfilmentMutation, HoldFulfilmentMutationVariables>;
export const ReportLostDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReportLost($order: String!, $fulfilment: Int!, $reason: String!) {
  step: reportLost(order: $order, fulfilment: $fulfilment, reason: $reason) {
    ...OrderParts
  }
}
    fragment Sum on Money {
  amountMinor
  amount
  currency
  formatted
}
fragment OrderParts on DeskOrder {
  email
  phone
  language
  address {
    name
    lines
    country
  }
  latinAddress {
    lines
  }
  possibleSteps {
    fulfilment
    steps
  }
  history {
    at
    actor
    staffName
    step
    to
    fulfilment
    note
  }
  refunds {
    amount {
      ...Sum
    }
    reason
    state
    createdAt
  }
  order {
    number
    state
    placedAt
    incoterm
    dutyNotes
    items {
      ...Sum
    }
    shipping {
      ...Sum
    }
    duty {
      ...Sum
    }
    tax {
      ...Sum
    }
    total {
      ...Sum
    }
    payment {
      method
      state
      captured {
        ...Sum
      }
      refunded {
        ...Sum
      }
      refundPromised {
        ...Sum
      }
    }
    fulfilments {
      ...FulfilmentParts
    }
  }
}
fragment FulfilmentParts on Fulfilment {
  position
  state
  senderName
  senderPlace
  originCountry
  leavesBy
  isTracked
  shipping {
    ...Sum
  }
  shippingName {
    text
  }
  lines {
    position
    title
    sku
    productSlug
    quantity
    cancelled
    shipped
    delivered
    unitPrice {
      ...Sum
    }
    total {
      ...Sum
    }
  }
  parcels {
    carrier
    trackingNumber
    shippedAt
    deliveredAt
    contents {
      line
      quantity
    }
  }
}`) as unknown as TypedDocumentString<ReportLostMutation, ReportLostMutationVariables>;
export const DeclineReturnDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DeclineReturn($order: String!, $fulfilment: Int!, $reason: String!) {
  step: declineReturn(order: $order, fulfilment: $fulfilment, reason: $reason) {
    ...OrderParts
  }
}
    fragment Sum on Money {
  amountMinor
  amount
  currency
  formatted
}
fragment OrderParts on DeskOrder {
  email
  phone
  language
  address {
    name
    lines
    country
  }
  latinAddress {
    lines
  }
  possibleSteps {
    fulfilment
    steps
  }
  history {
    at
    actor
    staffName
    step
    to
    fulfilment
    note
  }
  refunds {
    amount {
      ...Sum
    }
    reason
    state
    createdAt
  }
  order {
    number
    state
    placedAt
    incoterm
    dutyNotes
    items {
      ...Sum
    }
    shipping {
      ...Sum
    }
    duty {
      ...Sum
    }
    tax {
      ...Sum
    }
    total {
      ...Sum
    }
    payment {
      method
      state
      captured {
        ...Sum
      }
      refunded {
        ...Sum
      }
      refundPromised {
        ...Sum
      }
    }
    fulfilments {
      ...FulfilmentParts
    }
  }
}
fragment FulfilmentParts on Fulfilment {
  position
  state
  senderName
  senderPlace
  originCountry
  leavesBy
  isTracked
  shipping {
    ...Sum
  }
  shippingName {
    text
  }
  lines {
    position
    title
    sku
    productSlug
    quantity
    cancelled
    shipped
    delivered
    unitPrice {
      ...Sum
    }
    total {
      ...Sum
    }
  }
  parcels {
    carrier
    trackingNumber
    shippedAt
    deliveredAt
    contents {
      line
      quantity
    }
  }
}`) as unknown as TypedDocumentString<DeclineReturnMutation, DeclineReturnMutationVariables>;
export const RequestReturnDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RequestReturn($order: String!, $fulfilment: Int!, $reason: String!, $contents: [PiecesInput!]) {
  step: requestReturn(
    order: $order
    fulfilment: $fulfilment
    reason: $reason
    contents: $contents
  ) {
    ...OrderParts
  }
}
    fragment Sum on Money {
  amountMinor
  amount
  currency
  formatted
}
fragment OrderParts on DeskOrder {
  email
  phone
  language
  address {
    name
    lines
    country
  }
  latinAddress {
    lines
  }
  possibleSteps {
    fulfilment
    steps
  }
  history {
    at
    actor
    staffName
    step
    to
    fulfilment
    note
  }
  refunds {
    amount {
      ...Sum
    }
    reason
    state
    createdAt
  }
  order {
    number
    state
    placedAt
    incoterm
    dutyNotes
    items {
      ...Sum
    }
    shipping {
      ...Sum
    }
    duty {
      ...Sum
    }
    tax {
      ...Sum
    }
    total {
      ...Sum
    }
    payment {
      method
      state
      captured {
        ...Sum
      }
      refunded {
        ...Sum
      }
      refundPromised {
        ...Sum
      }
    }
    fulfilments {
      ...FulfilmentParts
    }
  }
}
fragment FulfilmentParts on Fulfilment {
  position
  state
  senderName
  senderPlace
  originCountry
  leavesBy
  isTracked
  shipping {
    ...Sum
  }
  shippingName {
    text
  }
  lines {
    position
    title
    sku
    productSlug
    quantity
    cancelled
    shipped
    delivered
    unitPrice {
      ...Sum
    }
    total {
      ...Sum
    }
  }
  parcels {
    carrier
    trackingNumber
    shippedAt
    deliveredAt
    contents {
      line
      quantity
    }
  }
}`) as unknown as TypedDocumentString<RequestReturnMutation, RequestReturnMutationVariables>;
export const ReceiveReturnDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReceiveReturn($order: String!, $fulfilment: Int!, $contents: [PiecesInput!], $backToStock: [PiecesInput!], $amountMinor: MinorUnits, $note: String) {
  step: receiveReturn(
    order: $order
    fulfilment: $fulfilment
    contents: $contents
    backToStock: $backToStock
    amountMinor: $amountMinor
    note: $note
  ) {
    ...OrderParts
  }
}
    fragment Sum on Money {
  amountMinor
  amount
  currency
  formatted
}
fragment OrderParts on DeskOrder {
  email
  phone
  language
  address {
    name
    lines
    country
  }
  latinAddress {
    lines
  }
  possibleSteps {
    fulfilment
    steps
  }
  history {
    at
    actor
    staffName
    step
    to
    fulfilment
    note
  }
  refunds {
    amount {
      ...Sum
    }
    reason
    state
    createdAt
  }
  order {
    number
    state
    placedAt
    incoterm
    dutyNotes
    items {
      ...Sum
    }
    shipping {
      ...Sum
    }
    duty {
      ...Sum
    }
    tax {
      ...Sum
    }
    total {
      ...Sum
    }
    payment {
      method
      state
      captured {
        ...Sum
      }
      refunded {
        ...Sum
      }
      refundPromised {
        ...Sum
      }
    }
    fulfilments {
      ...FulfilmentParts
    }
  }
}
fragment FulfilmentParts on Fulfilment {
  position
  state
  senderName
  senderPlace
  originCountry
  leavesBy
  isTracked
  shipping {
    ...Sum
  }
  shippingName {
    text
  }
  lines {
    position
    title
    sku
    productSlug
    quantity
    cancelled
    shipped
    delivered
    unitPrice {
      ...Sum
    }
    total {
      ...Sum
    }
  }
  parcels {
    carrier
    trackingNumber
    shippedAt
    deliveredAt
    contents {
      line
      quantity
    }
  }
}`) as unknown as TypedDocumentString<ReceiveReturnMutation, ReceiveReturnMutationVariables>;
export const ShipFulfilmentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ShipFulfilment($order: String!, $fulfilment: Int!, $key: String!, $carrier: String!, $trackingNumber: String, $contents: [PiecesInput!], $note: String) {
  step: shipFulfilment(
    order: $order
    fulfilment: $fulfilment
    key: $key
    carrier: $carrier
    trackingNumber: $trackingNumber
    contents: $contents
    note: $note
  ) {
    ...OrderParts
  }
}
    fragment Sum on Money {
  amountMinor
  amount
  currency
  formatted
}
fragment OrderParts on DeskOrder {
  email
  phone
  language
  address {
    name
    lines
    country
  }
  latinAddress {
    lines
  }
  possibleSteps {
    fulfilment
    steps
  }
  history {
    at
    actor
    staffName
    step
    to
    fulfilment
    note
  }
  refunds {
    amount {
      ...Sum
    }
    reason
    state
    createdAt
  }
  order {
    number
    state
    placedAt
    incoterm
    dutyNotes
    items {
      ...Sum
    }
    shipping {
      ...Sum
    }
    duty {
      ...Sum
    }
    tax {
      ...Sum
    }
    total {
      ...Sum
    }
    payment {
      method
      state
      captured {
        ...Sum
      }
      refunded {
        ...Sum
      }
      refundPromised {
        ...Sum
      }
    }
    fulfilments {
      ...FulfilmentParts
    }
  }
}
fragment FulfilmentParts on Fulfilment {
  position
  state
  senderName
  senderPlace
  originCountry
  leavesBy
  isTracked
  shipping {
    ...Sum
  }
  shippingName {
    text
  }
  lines {
    position
    title
    sku
    productSlug
    quantity
    cancelled
    shipped
    delivered
    unitPrice {
      ...Sum
    }
    total {
      ...Sum
    }
  }
  parcels {
    carrier
    trackingNumber
    shippedAt
    deliveredAt
    contents {
      line
      quantity
    }
  }
}`) as unknown as TypedDocumentString<ShipFulfilmentMutation, ShipFulfilmentMutationVariables>;
export const RecordDeliveryDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordDelivery($order: String!, $fulfilment: Int!, $trackingNumber: String, $deliveredAt: DateTimeISO, $note: String) {
  step: recordDelivery(
    order: $order
    fulfilment: $fulfilment
    trackingNumber: $trackingNumber
    deliveredAt: $deliveredAt
    note: $note
  ) {
    ...OrderParts
  }
}
    fragment Sum on Money {
  amountMinor
  amount
  currency
  formatted
}
fragment OrderParts on DeskOrder {
  email
  phone
  language
  address {
    name
    lines
    country
  }
  latinAddress {
    lines
  }
  possibleSteps {
    fulfilment
    steps
  }
  history {
    at
    actor
    staffName
    step
    to
    fulfilment
    note
  }
  refunds {
    amount {
      ...Sum
    }
    reason
    state
    createdAt
  }
  order {
    number
    state
    placedAt
    incoterm
    dutyNotes
    items {
      ...Sum
    }
    shipping {
      ...Sum
    }
    duty {
      ...Sum
    }
    tax {
      ...Sum
    }
    total {
      ...Sum
    }
    payment {
      method
      state
      captured {
        ...Sum
      }
      refunded {
        ...Sum
      }
      refundPromised {
        ...Sum
      }
    }
    fulfilments {
      ...FulfilmentParts
    }
  }
}
fragment FulfilmentParts on Fulfilment {
  position
  state
  senderName
  senderPlace
  originCountry
  leavesBy
  isTracked
  shipping {
    ...Sum
  }
  shippingName {
    text
  }
  lines {
    position
    title
    sku
    productSlug
    quantity
    cancelled
    shipped
    delivered
    unitPrice {
      ...Sum
    }
    total {
      ...Sum
    }
  }
  parcels {
    carrier
    trackingNumber
    shippedAt
    deliveredAt
    contents {
      line
      quantity
    }
  }
}`) as unknown as TypedDocumentString<RecordDeliveryMutation, RecordDeliveryMutationVariables>;
export const CancelOrderDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CancelOrder($order: String!, $fulfilment: Int, $contents: [PiecesInput!], $key: String, $reason: String!) {
  step: cancelOrder(
    order: $order
    fulfilment: $fulfilment
    contents: $contents
    key: $key
    reason: $reason
  ) {
    ...OrderParts
  }
}
    fragment Sum on Money {
  amountMinor
  amount
  currency
  formatted
}
fragment OrderParts on DeskOrder {
  email
  phone
  language
  address {
    name
    lines
    country
  }
  latinAddress {
    lines
  }
  possibleSteps {
    fulfilment
    steps
  }
  history {
    at
    actor
    staffName
    step
    to
    fulfilment
    note
  }
  refunds {
    amount {
      ...Sum
    }
    reason
    state
    createdAt
  }
  order {
    number
    state
    placedAt
    incoterm
    dutyNotes
    items {
      ...Sum
    }
    shipping {
      ...Sum
    }
    duty {
      ...Sum
    }
    tax {
      ...Sum
    }
    total {
      ...Sum
    }
    payment {
      method
      state
      captured {
        ...Sum
      }
      refunded {
        ...Sum
      }
      refundPromised {
        ...Sum
      }
    }
    fulfilments {
      ...FulfilmentParts
    }
  }
}
fragment FulfilmentParts on Fulfilment {
  position
  state
  senderName
  senderPlace
  originCountry
  leavesBy
  isTracked
  shipping {
    ...Sum
  }
  shippingName {
    text
  }
  lines {
    position
    title
    sku
    productSlug
    quantity
    cancelled
    shipped
    delivered
    unitPrice {
      ...Sum
    }
    total {
      ...Sum
    }
  }
  parcels {
    carrier
    trackingNumber
    shippedAt
    deliveredAt
    contents {
      line
      quantity
    }
  }
}`) as unknown as TypedDocumentString<CancelOrderMutation, CancelOrderMutationVariables>;
export const RefundOrderDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RefundOrder($order: String!, $amountMinor: MinorUnits!, $key: String!, $reason: String!) {
  step: refundOrder(
    order: $order
    amountMinor: $amountMinor
    key: $key
    reason: $reason
  ) {
    ...OrderParts
  }
}
    fragment Sum on Money {
  amountMinor
  amount
  currency
  formatted
}
fragment OrderParts on DeskOrder {
  email
  phone
  language
  address {
    name
    lines
    country
  }
  latinAddress {
    lines
  }
  possibleSteps {
    fulfilment
    steps
  }
  history {
    at
    actor
    staffName
    step
    to
    fulfilment
    note
  }
  refunds {
    amount {
      ...Sum
    }
    reason
    state
    createdAt
  }
  order {
    number
    state
    placedAt
    incoterm
    dutyNotes
    items {
      ...Sum
    }
    shipping {
      ...Sum
    }
    duty {
      ...Sum
    }
    tax {
      ...Sum
    }
    total {
      ...Sum
    }
    payment {
      method
      state
      captured {
        ...Sum
      }
      refunded {
        ...Sum
      }
      refundPromised {
        ...Sum
      }
    }
    fulfilments {
      ...FulfilmentParts
    }
  }
}
fragment FulfilmentParts on Fulfilment {
  position
  state
  senderName
  senderPlace
  originCountry
  leavesBy
  isTracked
  shipping {
    ...Sum
  }
  shippingName {
    text
  }
  lines {
    position
    title
    sku
    productSlug
    quantity
    cancelled
    shipped
    delivered
    unitPrice {
      ...Sum
    }
    total {
      ...Sum
    }
  }
  parcels {
    carrier
    trackingNumber
    shippedAt
    deliveredAt
    contents {
      line
      quantity
    }
  }
}`) as unknown as TypedDocumentString<RefundOrderMutation, RefundOrderMutationVariables>;
export const RecordPaymentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordPayment($order: String!, $amountMinor: MinorUnits!, $currency: CurrencyCode!, $note: String) {
  step: recordPayment(
    order: $order
    amountMinor: $amountMinor
    currency: $currency
    note: $note
  ) {
    ...OrderParts
  }
}
    fragment Sum on Money {
  amountMinor
  amount
  currency
  formatted
}
fragment OrderParts on DeskOrder {
  email
  phone
  language
  address {
    name
    lines
    country
  }
  latinAddress {
    lines
  }
  possibleSteps {
    fulfilment
    steps
  }
  history {
    at
    actor
    staffName
    step
    to
    fulfilment
    note
  }
  refunds {
    amount {
      ...Sum
    }
    reason
    state
    createdAt
  }
  order {
    number
    state
    placedAt
    incoterm
    dutyNotes
    items {
      ...Sum
    }
    shipping {
      ...Sum
    }
    duty {
      ...Sum
    }
    tax {
      ...Sum
    }
    total {
      ...Sum
    }
    payment {
      method
      state
      captured {
        ...Sum
      }
      refunded {
        ...Sum
      }
      refundPromised {
        ...Sum
      }
    }
    fulfilments {
      ...FulfilmentParts
    }
  }
}
fragment FulfilmentParts on Fulfilment {
  position
  state
  senderName
  senderPlace
  originCountry
  leavesBy
  isTracked
  shipping {
    ...Sum
  }
  shippingName {
    text
  }
  lines {
    position
    title
    sku
    productSlug
    quantity
    cancelled
    shipped
    delivered
    unitPrice {
      ...Sum
    }
    total {
      ...Sum
    }
  }
  parcels {
    carrier
    trackingNumber
    shippedAt
    deliveredAt
    contents {
      line
      quantity
    }
  }
}`) as unknown as TypedDocumentString<RecordPaymentMutation, RecordPaymentMutationVariables>;
export const AdjustStockDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AdjustStock($sku: String!, $onHand: Int!, $reason: String!) {
  adjustStock(sku: $sku, onHand: $onHand, reason: $reason) {
    sku
    onHand
    reserved
  }
}
    `) as unknown as TypedDocumentString<AdjustStockMutation, AdjustStockMutationVariables>;
export const StaffListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query StaffList($after: String) {
  staff(first: 50, after: $after) {
    totalCount
    nodes {
      ...StaffParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment StaffParts on Staff {
  ...Me
  createdAt
  isDisabled
}
fragment Me on Staff {
  id
  name
  email
  role
  languages
  places {
    path
    name
  }
}`) as unknown as TypedDocumentString<StaffListQuery, StaffListQueryVariables>;
export const PlacesForDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PlacesFor($text: String!) {
  deskPlaces(text: $text) {
    path
    name
  }
}
    `) as unknown as TypedDocumentString<PlacesForQuery, PlacesForQueryVariables>;
export const InviteStaffDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation InviteStaff($email: String!, $name: String!, $role: StaffRole!, $places: [String!], $languages: [LanguageTag!]) {
  inviteStaff(
    email: $email
    name: $name
    role: $role
    places: $places
    languages: $languages
  ) {
    ...StaffParts
  }
}
    fragment StaffParts on Staff {
  ...Me
  createdAt
  isDisabled
}
fragment Me on Staff {
  id
  name
  email
  role
  languages
  places {
    path
    name
  }
}`) as unknown as TypedDocumentString<InviteStaffMutation, InviteStaffMutationVariables>;
export const ChangeStaffDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ChangeStaff($id: ID!, $name: String, $role: StaffRole, $places: [String!], $languages: [LanguageTag!]) {
  changeStaff(
    id: $id
    name: $name
    role: $role
    places: $places
    languages: $languages
  ) {
    ...StaffParts
  }
}
    fragment StaffParts on Staff {
  ...Me
  createdAt
  isDisabled
}
fragment Me on Staff {
  id
  name
  email
  role
  languages
  places {
    path
    name
  }
}`) as unknown as TypedDocumentString<ChangeStaffMutation, ChangeStaffMutationVariables>;
export const DisableStaffDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DisableStaff($id: ID!) {
  disableStaff(id: $id) {
    ...StaffParts
  }
}
    fragment StaffParts on Staff {
  ...Me
  createdAt
  isDisabled
}
fragment Me on Staff {
  id
  name
  email
  role
  languages
  places {
    path
    name
  }
}`) as unknown as TypedDocumentString<DisableStaffMutation, DisableStaffMutationVariables>;
export const EnableStaffDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EnableStaff($id: ID!) {
  enableStaff(id: $id) {
    ...StaffParts
  }
}
    fragment StaffParts on Staff {
  ...Me
  createdAt
  isDisabled
}
fragment Me on Staff {
  id
  name
  email
  role
  languages
  places {
    path
    name
  }
}`) as unknown as TypedDocumentString<EnableStaffMutation, EnableStaffMutationVariables>;
export const ViewerDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Viewer {
  viewer {
    ...Me
  }
}
    fragment Me on Staff {
  id
  name
  email
  role
  languages
  places {
    path
    name
  }
}`) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;