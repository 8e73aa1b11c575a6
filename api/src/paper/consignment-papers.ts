import type { Language } from '@aul/language';
import { type Currency, toDecimal } from '@aul/money';
import { hasCustomsBorder } from '../customs/customs-border.rules.ts';
import { DutyCollection } from '../customs/duty-collection.ts';
import { incotermOf } from '../order/incoterm.ts';
import { wordsFor } from '../words/words.ts';
import { customsDocuments } from './customs-documents.ts';
import { englishCountry, hanOf, isoDay, kilograms, latinLines } from './order-facts.ts';
import type { FulfilmentPaper, LinePaper, OrderPaper } from './order-paper.ts';
import { consignmentOf, lineMinor, requireSums, sum } from './order-sums.rules.ts';
import type { Fact, Paper } from './paper.ts';

/** A parcel, or without a shipment what is still to be sent. */
export interface Sending {
  order: OrderPaper;
  fulfilment: FulfilmentPaper;
  shipmentId?: string;
}

/** For customs, in English. Throws when a sum of the order is wrong. */
export function commercialInvoice(sending: Sending): Paper {
  const { order, fulfilment, shipmentId } = sending;
  requireSums(order);
  const { lines, valueMinor, netGrams, grossGrams, pieces } = consignmentOf(fulfilment, shipmentId);
  const freightMinor = freightOf(sending);
  const { licences, certificates } = customsDocuments(lines);
  const documents = [...licences, ...certificates];
  const amount = (minor: bigint) => amountIn(minor, order.currency);
  return {
    title: 'Commercial invoice',
    language: 'en',
    han: hanOf(order),
    at: order.placedAt,
    facts: [
      { label: 'Invoice', value: invoiceNumber(sending) },
      { label: 'Date', value: isoDay(sentAt(sending)) },
      { label: 'Order', value: order.number },
      ...taxNumberFacts(fulfilment),
    ],
    parties: [
      {
        heading: 'Exporter',
        name: fulfilment.senderName,
        lines: [...senderLines(fulfilment), ...senderContacts(fulfilment)],
      },
      {
        heading: 'Importer and consignee',
        name: receiverName(order),
        lines: [...latinLines(order), order.phone, order.email],
      },
    ],
    sections: [
      {
        kind: 'TABLE',
        columns: [
          { heading: 'Description', share: 0.38 },
          { heading: 'HS code', share: 0.12 },
          { heading: 'Origin', share: 0.1 },
          { heading: 'Quantity', share: 0.12, align: 'right' },
          { heading: 'Unit value', share: 0.14, align: 'right' },
          { heading: 'Value', share: 0.14, align: 'right' },
        ],
        rows: lines.map((line) => [
          { text: line.englishTitle, detail: [line.materials, line.sku].filter(Boolean).join(' · ') },
          { text: line.hsCode6 },
          { text: line.countryOfOrigin },
          { text: `${line.quantity} pcs`, detail: kilograms(line.quantity * line.weightGrams) },
          { text: amount(line.unitMinor) },
          { text: amount(lineMinor(line)) },
        ]),
      },
      {
        kind: 'SUMS',
        rows: [
          { label: 'Value of the goods', value: amount(valueMinor) },
          { label: 'Freight', value: amount(freightMinor) },
          { label: 'Total', value: amount(valueMinor + freightMinor) },
        ],
        after: [
          ...importCharges(sending, lines),
          { label: 'Pieces', value: String(pieces) },
          { label: 'Net weight', value: kilograms(netGrams) },
          { label: 'Gross weight', value: kilograms(grossGrams) },
        ],
      },
      {
        kind: 'NOTES',
        heading: 'Terms of delivery',
        lines: [deliveryTerms(sending)],
      },
      ...(documents.length > 0
        ? [{ kind: 'NOTES' as const, heading: 'Licences and certificates', lines: documents }]
        : []),
      {
        kind: 'NOTES',
        heading: 'Reason for export',
        lines: ['Sale of goods to a private person.'],
      },
      {
        kind: 'NOTES',
        lines: [
          'The exporter declares that the particulars in this invoice are true and correct, and that the goods are of the origin shown.',
        ],
      },
      { kind: 'SIGNATURE', labels: ['Tax number of the exporter', 'Place and date', 'Name and signature'] },
    ],
    foot: `Commercial invoice ${invoiceNumber(sending)}`,
    pageNumber: 'Page {page} of {pages}',
  };
}

/** What is in the parcel, in the language of the country where it is packed and in English. No prices. */
export function packingSlip(sending: Sending): Paper {
  const { order, fulfilment, shipmentId } = sending;
  requireSums(order);
  const { lines, pieces, netGrams } = consignmentOf(fulfilment, shipmentId);
  const language = packersLanguages[fulfilment.originCountry] ?? 'ru';
  const [own, english] = [wordsFor(language).paper, wordsFor('en').paper];
  return {
    title: own.packingSlip,
    secondTitle: english.packingSlip,
    language,
    han: hanOf(order),
    at: order.placedAt,
    facts: [
      { label: `${own.order} / ${english.order}`, value: order.number },
      { label: `${own.date} / ${english.date}`, value: isoDay(order.placedAt) },
    ],
    parties: [
      {
        heading: `${own.sender} / ${english.sender}`,
        name: fulfilment.senderName,
        lines: [...senderLines(fulfilment), ...senderContacts(fulfilment)],
      },
      {
        heading: `${own.deliverTo} / ${english.deliverTo}`,
        name: receiverName(order),
        lines: [...latinLines(order), order.phone],
      },
    ],
    sections: [
      {
        kind: 'TABLE',
        columns: [
          { heading: `${own.product} / ${english.product}`, share: 0.66 },
          { heading: `${own.quantity} / ${english.quantity}`, share: 0.17, align: 'right' },
          { heading: `${own.weight} / ${english.weight}`, share: 0.17, align: 'right' },
        ],
        rows: lines.map((line) => [
          { text: line.englishTitle, detail: [line.sku, line.title].join(' · ') },
          { text: String(line.quantity) },
          { text: kilograms(line.quantity * line.weightGrams) },
        ]),
      },
      {
        kind: 'SUMS',
        rows: [
          { label: `${own.weight} / ${english.weight}`, value: kilograms(netGrams) },
          { label: `${own.quantity} / ${english.quantity}`, value: String(pieces) },
        ],
      },
      { kind: 'SIGNATURE', labels: [`${own.packedBy} / ${english.packedBy}`] },
    ],
    foot: `${own.order} ${order.number}`,
    pageNumber: `${own.page} · ${english.page}`,
  };
}

function receiverName({ address, latinAddress }: OrderPaper): string {
  return (latinAddress ?? address).name;
}

/** The sender as papers for abroad name them. */
export function senderLines({ senderName, senderPlace, sender, originCountry }: FulfilmentPaper): string[] {
  return [
    senderName,
    ...(sender ? [sender.street] : []),
    [senderPlace, sender?.postalCode].filter(Boolean).join(' '),
    englishCountry(originCountry).toUpperCase(),
  ];
}

/** Telephone and email of the sender, where they are known. */
export function senderContacts({ sender }: FulfilmentPaper): string[] {
  return [sender?.phone, sender?.email].filter((contact) => typeof contact === 'string');
}

/** Under what taxes were collected, as customs look for it. Those of a demonstration say so. */
export function taxNumberFacts({ taxNumbers, shipping }: FulfilmentPaper): Fact[] {
  if (!taxNumbers) return [];
  const { iossNumber, gbVatNumber, eoriNumber } = taxNumbers;
  const invented = shipping.isDemonstration ? ' (demonstration)' : '';
  const numbers = { IOSS: iossNumber, VAT: gbVatNumber, EORI: eoriNumber };
  return Object.entries(numbers).flatMap(([label, value]) =>
    value ? [{ label, value: value + invented }] : [],
  );
}

/** One for each producer of an order, and each of their parcels. */
export function invoiceNumber({ order, fulfilment, shipmentId }: Sending): string {
  const parcel = fulfilment.shipments.findIndex(({ id }) => id === shipmentId) + 1;
  return [order.number, fulfilment.position, ...(parcel > 0 ? [parcel] : [])].join('-');
}

/** What was paid for sending it. Of several parcels of one producer, the first carries it. */
export function freightOf({ fulfilment, shipmentId }: Sending): bigint {
  const [first] = fulfilment.shipments;
  const isLater = first !== undefined && shipmentId !== undefined && shipmentId !== first.id;
  return isLater ? 0n : BigInt(fulfilment.shipping.amountMinor);
}

/** When the parcel left; before, when the order was placed. */
export function sentAt({ order, fulfilment, shipmentId }: Sending): Date {
  return fulfilment.shipments.find(({ id }) => id === shipmentId)?.shippedAt ?? order.placedAt;
}

/** For papers that officers read: `1234.50 USD`. */
function amountIn(amountMinor: bigint, currency: Currency): string {
  return `${toDecimal({ amountMinor, currency })} ${currency}`;
}

function deliveryTerms({ order, fulfilment: { collection, originCountry } }: Sending): string {
  const { country } = order.address;
  const hasBorder = hasCustomsBorder({ from: originCountry, to: country, today: isoDay(order.placedAt) });
  const terms = `${incotermOf([{ collection, hasBorder }])} ${englishCountry(country)} (Incoterms 2020).`;
  const isFree = collection === DutyCollection.NONE && !hasBorder;
  return `${terms} ${isFree ? 'There is no customs border on the way.' : dutyPayer[collection]}`;
}

const paidByConsignee = 'Duties and taxes of the destination are paid by the consignee.';
const dutyPayer: Record<DutyCollection, string> = {
  [DutyCollection.NONE]:
    'As far as is known, no duties and taxes of the destination are due; any that are asked for are paid by the consignee.',
  [DutyCollection.AT_CHECKOUT]: 'Duties and taxes of the destination were collected with the order.',
  [DutyCollection.AT_BORDER]: paidByConsignee,
  [DutyCollection.UNKNOWN]: paidByConsignee,
};

/** The language of who packs. */
const packersLanguages: Readonly<Record<string, Language>> = { UZ: 'uz-Latn', KZ: 'kk', KG: 'ky', TJ: 'tg' };

function importCharges({ order, fulfilment }: Sending, lines: readonly LinePaper[]): Fact[] {
  if (fulfilment.collection !== DutyCollection.AT_CHECKOUT) return [];
  const collected = sum(lines.map(({ dutyMinor, taxMinor }) => dutyMinor + taxMinor));
  return [{ label: 'Duties and taxes collected with the order', value: amountIn(collected, order.currency) }];
}
