import { confirmation, proForma } from './buyer-papers.ts';
import { commercialInvoice, packingSlip, type Sending } from './consignment-papers.ts';
import { customsDeclaration } from './customs-declaration.ts';
import { drawCn22 } from './draw-cn22.ts';
import { drawCn23 } from './draw-cn23.ts';
import { drawPaper } from './draw-paper.ts';
import type { OrderPaper } from './order-paper.ts';
import { type OrderPaperKind, PaperKind, paperName, type SendingPaperKind } from './paper-kind.ts';

export interface Pdf {
  fileName: string;
  bytes: Buffer;
}

/** A paper of an order as PDF. `bankDetails` are lines, for PRO_FORMA. Takes 20 to 200 ms. */
export async function makeOrderPaper(
  kind: OrderPaperKind,
  order: OrderPaper,
  bankDetails: readonly string[] = [],
): Promise<Pdf> {
  const paper = kind === PaperKind.CONFIRMATION ? confirmation(order) : proForma(order, bankDetails);
  return { fileName: `${paperName(kind)}-${order.number}.pdf`, bytes: await drawPaper(paper) };
}

/** A paper of a parcel, or of what is still to be sent, as PDF. */
export async function makeSendingPaper(kind: SendingPaperKind, sending: Sending): Promise<Pdf> {
  const number = `${sending.order.number}-${sending.fulfilment.position}`;
  return { fileName: `${paperName(kind)}-${number}.pdf`, bytes: await drawn(kind, sending) };
}

function drawn(kind: SendingPaperKind, sending: Sending): Promise<Buffer> {
  switch (kind) {
    case PaperKind.COMMERCIAL_INVOICE:
      return drawPaper(commercialInvoice(sending));
    case PaperKind.PACKING_SLIP:
      return drawPaper(packingSlip(sending));
    case PaperKind.CN22:
      return drawCn22(customsDeclaration(sending));
    case PaperKind.CN23:
      return drawCn23(customsDeclaration(sending));
  }
}
