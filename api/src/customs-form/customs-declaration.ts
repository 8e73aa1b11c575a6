import type { Currency } from '@aul/money';
import {
  freightOf,
  invoiceNumber,
  type Sending,
  senderContacts,
  senderLines,
  sentAt,
  taxNumberFacts,
} from '../paper/consignment-papers.ts';
import { type CustomsDocuments, customsDocuments } from '../paper/customs-documents.ts';
import { englishCountry, hanOf, isoDay, latinLines } from '../paper/order-facts.ts';
import { consignmentOf, lineMinor, requireSums } from '../paper/order-sums.rules.ts';

/** What the declarations of posts say, CN22 the shorter part of it. */
export interface CustomsDeclaration {
  at: Date;
  day: string;
  han: 'japanese' | 'chinese';
  post: string;
  itemNumber: string;
  officeOfOrigin: string;
  sender: string[];
  /** Telephone and email, where they are known. */
  senderContacts: string[];
  receiver: string[];
  receiverPhone: string;
  receiverEmail: string;
  reference: string;
  /** IOSS, VAT and EORI, where taxes were collected under them. */
  taxNumbers: string[];
  invoice: string;
  currency: Currency;
  rows: DeclaredRow[];
  netGrams: number;
  grossGrams: number;
  valueMinor: bigint;
  postageMinor: bigint;
}

export interface DeclaredRow {
  description: string;
  quantity: number;
  netGrams: number;
  valueMinor: bigint;
  hsCode6: string;
  origin: string;
  documents: CustomsDocuments;
}

/** Throws when a sum of the order is wrong. */
export function customsDeclaration(sending: Sending): CustomsDeclaration {
  const { order, fulfilment, shipmentId } = sending;
  requireSums(order);
  const { lines, ...sums } = consignmentOf(fulfilment, shipmentId);
  const shipment = fulfilment.shipments.find(({ id }) => id === shipmentId);
  return {
    at: order.placedAt,
    day: isoDay(sentAt(sending)),
    han: hanOf(order),
    post: shipment?.carrier ?? fulfilment.shipping.carrier,
    itemNumber: shipment?.trackingNumber ?? '',
    officeOfOrigin: englishCountry(fulfilment.originCountry),
    sender: senderLines(fulfilment),
    senderContacts: senderContacts(fulfilment),
    receiver: latinLines(order),
    receiverPhone: order.phone,
    receiverEmail: order.email,
    reference: order.number,
    taxNumbers: taxNumberFacts(fulfilment).map(({ label, value }) => `${label} ${value}`),
    invoice: invoiceNumber(sending),
    currency: order.currency,
    rows: lines.map((line) => ({
      description: [line.englishTitle, line.materials].filter(Boolean).join(', '),
      quantity: line.quantity,
      netGrams: line.quantity * line.weightGrams,
      valueMinor: lineMinor(line),
      hsCode6: line.hsCode6,
      origin: line.countryOfOrigin,
      documents: customsDocuments([line]),
    })),
    netGrams: sums.netGrams,
    grossGrams: sums.grossGrams,
    valueMinor: sums.valueMinor,
    postageMinor: freightOf(sending),
  };
}
