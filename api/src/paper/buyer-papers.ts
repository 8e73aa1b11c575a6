import { localeLines } from '../address/print-address.rules.ts';
import { hasCustomsBorder } from '../customs/customs-border.rules.ts';
import { DutyCollection } from '../customs/duty-collection.ts';
import { Incoterm } from '../order/incoterm.ts';
import { fill, wordsFor } from '../words/words.ts';
import { hanOf, isoDay, latinLines, money } from './order-facts.ts';
import type { FulfilmentPaper, OrderPaper } from './order-paper.ts';
import { isToBeTransferred } from './order-papers.rules.ts';
import { lineMinor, requireSums } from './order-sums.rules.ts';
import type { Fact, Notes, Paper, Section, Table } from './paper.ts';

/** What was ordered, in the buyer's language. Throws when a sum of the order is wrong. */
export function confirmation(order: OrderPaper): Paper {
  const words = wordsFor(order.language).paper;
  return buyerPaper(order, { title: words.confirmation, after: paidFacts(order), notes: [] });
}

/**
 * What is to be transferred, and where to, in the buyer's language. `bankDetails` are lines as the bank gives them. Throws
 * when a sum of the order is wrong.
 */
export function proForma(order: OrderPaper, bankDetails: readonly string[]): Paper {
  const words = wordsFor(order.language).paper;
  const notes: Notes[] = [
    { kind: 'NOTES', heading: words.bankDetails, lines: [...bankDetails] },
    { kind: 'NOTES', heading: words.reference, lines: [order.number] },
    { kind: 'NOTES', lines: [fill(words.proFormaNote, { reference: order.number })] },
  ];
  return buyerPaper(order, { title: words.proForma, after: paidFacts(order), notes });
}

function buyerPaper(order: OrderPaper, parts: { title: string; after: Fact[]; notes: Notes[] }): Paper {
  requireSums(order);
  const { language, currency } = order;
  const words = wordsFor(language).paper;
  const sum = (label: string, amountMinor: bigint): Fact => ({
    label,
    value: money(amountMinor, currency, language),
  });
  return {
    title: parts.title,
    language,
    han: hanOf(order),
    at: order.placedAt,
    facts: [
      { label: words.order, value: order.number },
      { label: words.date, value: isoDay(order.placedAt) },
    ],
    parties: [
      {
        heading: words.buyer,
        name: order.address.name,
        lines: [order.address.name, order.email, order.phone],
      },
      {
        heading: words.deliverTo,
        name: order.address.name,
        lines: localeLines(order.address, language),
        ...(order.latinAddress && { latinLines: latinLines(order) }),
      },
    ],
    sections: [
      ...order.fulfilments.flatMap((fulfilment) => fulfilmentSections(order, fulfilment)),
      {
        kind: 'SUMS',
        rows: [
          sum(words.goods, order.itemsMinor),
          sum(words.delivery, order.shippingMinor),
          ...(order.dutyMinor > 0n ? [sum(words.duties, order.dutyMinor)] : []),
          ...(order.taxMinor > 0n ? [sum(words.taxes, order.taxMinor)] : []),
          sum(words.total, order.totalMinor),
        ],
        after: parts.after,
      },
      ...parts.notes,
      ...orderNotes(order),
    ],
    foot: `${words.order} ${order.number}`,
    pageNumber: words.page,
  };
}

function paidFacts(order: OrderPaper): Fact[] {
  const words = wordsFor(order.language).paper;
  const paid = { label: words.payment, value: words.method[order.method] };
  if (!isToBeTransferred(order)) return [paid];
  const due = money(order.totalMinor, order.currency, order.language);
  return [paid, { label: words.toBePaid, value: due }];
}

function fulfilmentSections(order: OrderPaper, fulfilment: FulfilmentPaper): Section[] {
  const { shipping, lines, shownSenderName, shownSenderPlace } = fulfilment;
  const { language, currency } = order;
  const words = wordsFor(language).paper;
  const table: Table = {
    kind: 'TABLE',
    columns: [
      { heading: words.product, share: 0.52 },
      { heading: words.quantity, share: 0.12, align: 'right' },
      { heading: words.unitPrice, share: 0.18, align: 'right' },
      { heading: words.amount, share: 0.18, align: 'right' },
    ],
    rows: lines.map((line) => [
      { text: line.title, detail: line.sku },
      { text: String(line.quantity) },
      { text: money(line.unitMinor, currency, language) },
      { text: money(lineMinor(line), currency, language) },
    ]),
  };
  const service = shipping.name[language]?.text ?? shipping.name.en?.text ?? shipping.carrier;
  const price = money(BigInt(shipping.amountMinor), currency, language);
  const days = { from: shipping.daysMin, to: shipping.daysMax };
  return [
    {
      kind: 'NOTES',
      heading: words.sender,
      lines: [[shownSenderName, shownSenderPlace].filter(Boolean).join(', ')],
    },
    table,
    {
      kind: 'NOTES',
      heading: words.delivery,
      lines: [
        `${service} · ${shipping.carrier} · ${price}`,
        `${fill(words.leavesBy, { day: fulfilment.leavesBy })} · ${fill(words.daysOnTheWay, days)}`,
      ],
    },
  ];
}

function orderNotes(order: OrderPaper): Section[] {
  const words = wordsFor(order.language).paper;
  const notes = [...new Set(order.dutyNotes)].filter(Boolean);
  const rates = order.rates.map(({ from, to, rate, date }) => `1 ${from} = ${rate} ${to} (${date})`);
  const border: Notes = {
    kind: 'NOTES',
    heading: words.border,
    lines: [...notes, ...deliveryTerms(order)],
  };
  const isDemonstration = order.fulfilments.some(({ shipping }) => shipping.isDemonstration);
  const isAbroad = order.fulfilments.some(({ originCountry }) => originCountry !== order.address.country);
  const demonstration = isDemonstration ? [words.demonstration] : [];
  return [
    ...(isAbroad && border.lines.length > 0 ? [border] : []),
    // One block: a line of its own would be left alone on a second page.
    ...(rates.length > 0
      ? [{ kind: 'NOTES' as const, heading: words.rates, lines: [...rates, ...demonstration] }]
      : demonstration.map((line) => ({ kind: 'NOTES' as const, lines: [line] }))),
  ];
}

/** Nothing where no part owes anything or crosses a customs border. */
function deliveryTerms({ language, incoterm, address, placedAt, fulfilments }: OrderPaper): string[] {
  const words = wordsFor(language).paper;
  const today = isoDay(placedAt);
  const collections = fulfilments
    .filter(
      ({ collection, originCountry }) =>
        collection !== DutyCollection.NONE ||
        hasCustomsBorder({ from: originCountry, to: address.country, today }),
    )
    .map(({ collection }) => collection);
  if (collections.length === 0) return [];
  const owes = collections.includes(DutyCollection.AT_BORDER) || collections.includes(DutyCollection.UNKNOWN);
  return [incoterm === Incoterm.DAP && !owes ? words.nothingDue : words.incoterm[incoterm]];
}
