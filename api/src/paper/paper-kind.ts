import { registerEnumType } from 'type-graphql';

export enum PaperKind {
  CONFIRMATION = 'CONFIRMATION',
  PRO_FORMA = 'PRO_FORMA',
  COMMERCIAL_INVOICE = 'COMMERCIAL_INVOICE',
  PACKING_SLIP = 'PACKING_SLIP',
  CN22 = 'CN22',
  CN23 = 'CN23',
}
/** The papers of a whole order, for its buyer. */
export type OrderPaperKind = PaperKind.CONFIRMATION | PaperKind.PRO_FORMA;

/** The papers of what one producer sends. */
export type SendingPaperKind = Exclude<PaperKind, OrderPaperKind>;

/** As files and addresses name it: `commercial-invoice`. */
export function paperName(kind: PaperKind): string {
  return kind.toLowerCase().replaceAll('_', '-');
}

registerEnumType(PaperKind, {
  name: 'PaperKind',
  description: 'What a paper of an order is.',
  valuesConfig: {
    CONFIRMATION: { description: 'What was ordered, for the buyer.' },
    PRO_FORMA: { description: 'What is to be paid by bank transfer, and how.' },
    COMMERCIAL_INVOICE: {
      description: 'For customs: who sells what to whom, for how much, and where it was made.',
    },
    PACKING_SLIP: { description: 'What is in the parcel: for who packs it and who opens it.' },
    CN22: { description: 'The customs declaration of posts for small packets.' },
    CN23: { description: 'The customs declaration of posts for everything else.' },
  },
});
