import { FulfilmentState } from '../fulfilment/fulfilment-state.ts';
import { PaymentMethod } from '../payment/payment-method.ts';
import { PaymentState } from '../payment/payment-state.ts';
import { type OrderPaperKind, PaperKind } from './paper-kind.ts';

export interface OrderMoney {
  method: PaymentMethod;
  payment: PaymentState;
  fulfilments: readonly { state: FulfilmentState }[];
}

/** Whether the buyer still has to transfer what an order costs; before they have, all of it is cancelled or nothing. */
export function isToBeTransferred({ method, payment, fulfilments }: OrderMoney): boolean {
  return (
    method === PaymentMethod.BANK_TRANSFER &&
    payment === PaymentState.WAITING &&
    fulfilments.some(({ state }) => state !== FulfilmentState.CANCELLED)
  );
}

/** The papers that there are of an order as a whole: what asks for money only while it is to come. */
export function orderPapers(order: OrderMoney): OrderPaperKind[] {
  return [PaperKind.CONFIRMATION, ...(isToBeTransferred(order) ? [PaperKind.PRO_FORMA as const] : [])];
}
