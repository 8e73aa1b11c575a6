import type { Language } from '@aul/language';
import { escapeHtml } from '../http/page.ts';
import { money } from '../paper/order-facts.ts';
import type { FulfilmentPaper, LinePaper, OrderPaper } from '../paper/order-paper.ts';
import { isToBeTransferred } from '../paper/order-papers.rules.ts';
import { consignmentOf } from '../paper/order-sums.rules.ts';
import { fill, wordsFor } from '../words/words.ts';
import type { MailFacts } from './mail-facts.ts';
import { MailKind } from './mail-kind.ts';

export interface Letter {
  subject: string;
  text: string;
  html: string;
}

export interface LetterInput {
  kind: MailKind;
  language: Language;
  order: OrderPaper;
  facts: MailFacts;
  /** The buyer's page of the order. */
  link: string;
  /** Where to transfer to, as lines. */
  bankDetails: readonly string[];
}

/** What is said to the buyer, in their language, as plain text and as a simple page without pictures or addresses of ours. */
export function composeLetter(input: LetterInput): Letter {
  const { kind, language, order, facts, link } = input;
  const words = wordsFor(language).mail;
  const amount = money(BigInt(facts.amountMinor ?? order.totalMinor), order.currency, language);
  const values = { name: order.address.name, order: order.number, amount };
  const letter: Parts = {
    subject: fill(words.kind[kind].subject, values),
    language,
    greeting: fill(words.greeting, values),
    paragraphs: [fill(words.kind[kind].text, values), ...details(input, amount)],
    goods: goodsOf(input),
    total: kind === MailKind.ORDER_PLACED ? totalOf(input) : null,
    link: { words: words.link, address: link },
    closing: words.closing,
  };
  return { subject: letter.subject, text: asText(letter), html: asHtml(letter) };
}

/** A letter before it is text or a page. */
interface Parts {
  subject: string;
  language: Language;
  greeting: string;
  /** A line break within one stays. */
  paragraphs: string[];
  goods: string[];
  total: string | null;
  link: { words: string; address: string };
  closing: string;
}

/** What a kind of letter says of its own. */
function details({ kind, language, order, facts, bankDetails }: LetterInput, amount: string): string[] {
  const words = wordsFor(language).mail;
  switch (kind) {
    case MailKind.ORDER_PLACED: {
      if (!isToBeTransferred(order)) return [];
      return [fill(words.transfer, { amount, order: order.number }), bankDetails.join('\n')].filter(Boolean);
    }
    case MailKind.SHIPPED: {
      const { carrier, trackingNumber } = facts;
      const lines = [
        ...(carrier ? [fill(words.carrier, { carrier })] : []),
        ...(trackingNumber ? [fill(words.tracking, { number: trackingNumber })] : []),
      ];
      return lines.length > 0 ? [lines.join('\n')] : [];
    }
    case MailKind.CANCELLED:
      return [
        ...(facts.because ? [words.because[facts.because]] : []),
        ...(facts.amountMinor ? [fill(words.willBeReturned, { amount })] : []),
      ];
    default:
      return [];
  }
}

/** What the letter is about: what was cancelled, what is in the parcel, the part of one producer, or the whole order. */
function goodsOf({ kind, order, facts }: LetterInput): string[] {
  const parts = order.fulfilments.filter(
    ({ id }) => facts.fulfilmentId === undefined || id === facts.fulfilmentId,
  );
  const lines = parts.flatMap((part) => {
    const parcel = kind === MailKind.SHIPPED ? parcelOf(part, facts) : undefined;
    return parcel === undefined ? part.lines : consignmentOf(part, parcel).lines;
  });
  const cancelled = lines
    .map((line) => ({ ...line, quantity: cancelledOf(line, facts) }))
    .filter(({ quantity }) => quantity > 0);
  const shown = kind === MailKind.CANCELLED && cancelled.length > 0 ? cancelled : lines;
  return shown.map(({ quantity, title }) => `${quantity} × ${title}`);
}

/** Pieces of a line that were cancelled in the step that the letter tells of. */
function cancelledOf({ id, cancelledQuantity }: LinePaper, { contents }: MailFacts): number {
  if (!contents) return cancelledQuantity;
  return contents.find(({ lineId }) => lineId === id)?.quantity ?? 0;
}

/** The parcel with that number; without one, the only parcel there is. */
function parcelOf({ shipments }: FulfilmentPaper, { trackingNumber }: MailFacts): string | undefined {
  if (trackingNumber) return shipments.find((each) => each.trackingNumber === trackingNumber)?.id;
  return shipments.length === 1 ? shipments[0]?.id : undefined;
}

function totalOf({ order, language }: LetterInput): string {
  return `${wordsFor(language).paper.total}: ${money(order.totalMinor, order.currency, language)}`;
}

function asText({ greeting, paragraphs, goods, total, link, closing }: Parts): string {
  const list = [...goods.map((each) => `- ${each}`), ...(total ? [total] : [])].join('\n');
  return `${[greeting, ...paragraphs, list, `${link.words}\n${link.address}`, `--\n${closing}`].join('\n\n')}\n`;
}

function asHtml({ subject, language, greeting, paragraphs, goods, total, link, closing }: Parts): string {
  const lines = (text: string) => escapeHtml(text).replaceAll('\n', '<br>');
  const paragraph = (text: string) => `<p>${lines(text)}</p>`;
  const address = escapeHtml(link.address);
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(subject)}</title></head>
<body style="margin:0;background:#f3ecdf;color:#241c17;font:16px/1.6 system-ui,sans-serif">
<div style="height:5px;background:#8e1f27"></div><div style="height:2px;margin-top:2px;background:#22375c"></div>
<div style="max-width:36em;padding:28px 20px 40px;margin:0 auto">
${[greeting, ...paragraphs].map(paragraph).join('\n')}
<ul style="padding-left:1.2em">${goods.map((each) => `<li>${lines(each)}</li>`).join('')}</ul>
${total ? `<p><strong>${lines(total)}</strong></p>` : ''}
<p>${lines(link.words)}<br><a href="${address}" style="color:#22375c">${address}</a></p>
<p style="color:#6b5d50;font-size:14px">${lines(closing)}</p>
</div></body></html>`;
}
