import {
  CancelOrderDocument,
  ConfirmFulfilmentDocument,
  DeclineReturnDocument,
  HoldFulfilmentDocument,
  MakeReadyDocument,
  type OrderPartsFragment,
  type PiecesInput,
  ReceiveReturnDocument,
  RecordDeliveryDocument,
  ReportLostDocument,
  RequestReturnDocument,
  ResumeFulfilmentDocument,
  ShipFulfilmentDocument,
  StartProductionDocument,
} from '../../gql/graphql.ts';
import { request } from '../../request.ts';
import type { Deed } from './step-actions.ts';

/** What the form of a deed may hold. Each deed has its own of these. */
export interface DeedInput {
  /** The same for one form, however often it is sent: a second click is the same parcel. */
  key: string;
  reason: string;
  note?: string;
  /** Undefined for all of them. */
  contents?: PiecesInput[];
  backToStock?: PiecesInput[];
  carrier: string;
  trackingNumber?: string;
  deliveredAt?: string;
  amountMinor?: string;
}

/** Does it to a part of an order. Gives the order as it is then. */
export async function sendDeed(
  deed: Deed,
  at: { order: string; fulfilment: number },
  input: DeedInput,
): Promise<OrderPartsFragment> {
  const { key, reason, note, contents, backToStock, carrier, trackingNumber, deliveredAt, amountMinor } =
    input;
  const { step } = await (() => {
    switch (deed) {
      case 'CONFIRM':
        return request(ConfirmFulfilmentDocument, { ...at, note });
      case 'START_PRODUCTION':
        return request(StartProductionDocument, { ...at, note });
      case 'MAKE_READY':
        return request(MakeReadyDocument, { ...at, note });
      case 'RESUME':
        return request(ResumeFulfilmentDocument, { ...at, note });
      case 'SHIP':
        return request(ShipFulfilmentDocument, { ...at, key, carrier, trackingNumber, contents, note });
      case 'DELIVER':
        return request(RecordDeliveryDocument, { ...at, trackingNumber, deliveredAt, note });
      case 'HOLD':
        return request(HoldFulfilmentDocument, { ...at, reason });
      case 'REPORT_LOST':
        return request(ReportLostDocument, { ...at, reason });
      case 'DECLINE_RETURN':
        return request(DeclineReturnDocument, { ...at, reason });
      case 'REQUEST_RETURN':
        return request(RequestReturnDocument, { ...at, reason, contents });
      case 'RECEIVE_RETURN':
        return request(ReceiveReturnDocument, { ...at, contents, backToStock, amountMinor, note });
      case 'CANCEL':
        return request(CancelOrderDocument, { ...at, reason, contents, key });
    }
  })();
  return step;
}
