import { customsDeclaration } from '../customs-form/customs-declaration.ts';
import { confirmation, proForma } from './buyer-papers.ts';
import { commercialInvoice, packingSlip, type Sending } from './consignment-papers.ts';
import type { Draw, Drawing } from './draw.ts';
import type { OrderPaper } from './order-paper.ts';
import { type OrderPaperKind, PaperKind, paperName, type SendingPaperKind } from './paper-kind.ts';

export interface Pdf {
  fileName: string;
  bytes: Buffer;
}

interface OrderPaperWish {
  kind: OrderPaperKind;
  order: OrderPaper;
  /** Lines, for PRO_FORMA. */
  bankDetails?: readonly string[];
}

/** A paper of an order as PDF. */
export async function makeOrderPaper(
  draw: Draw,
  { kind, order, bankDetails = [] }: OrderPaperWish,
): Promise<Pdf> {
  const paper = kind === PaperKind.CONFIRMATION ? confirmation(order) : proForma(order, bankDetails);
  return { fileName: `${paperName(kind)}-${order.number}.pdf`, bytes: await draw({ form: 'PAPER', paper }) };
}

/** A paper of a parcel, or of what is still to be sent, as PDF. */
export async function makeSendingPaper(
  draw: Draw,
  { kind, ...sending }: Sending & { kind: SendingPaperKind },
): Promise<Pdf> {
  const number = `${sending.order.number}-${sending.fulfilment.position}`;
  return { fileName: `${paperName(kind)}-${number}.pdf`, bytes: await draw(drawingOf(kind, sending)) };
}

function drawingOf(kind: SendingPaperKind, sending: Sending): Drawing {
  switch (kind) {
    case PaperKind.COMMERCIAL_INVOICE:
      return { form: 'PAPER', paper: commercialInvoice(sending) };
    case PaperKind.PACKING_SLIP:
      return { form: 'PAPER', paper: packingSlip(sending) };
    case PaperKind.CN22:
      return { form: 'CN22', declared: customsDeclaration(sending) };
    case PaperKind.CN23:
      return { form: 'CN23', declared: customsDeclaration(sending) };
  }
}
