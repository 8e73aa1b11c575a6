import { type RawBuilder, sql } from 'kysely';
import type { CheckoutInput } from '../checkout/checkout-input.ts';
import { PaymentMethod } from '../payment/payment-method.ts';
import { hashToken } from '../viewer/secret-token.ts';

/** How many orders of one buyer may wait for their bank transfers at once. */
export const mostOpenTransfers = 3;

/**
 * SQL for how many orders of the buyer's email address, in whatever case it is written, wait for a bank transfer: nobody
 * keeps stock from others for days by many that are never paid. Whoever else asks for the same address waits until this
 * transaction ends, and then counts what it wrote. What the same basket has begun does not count, since this attempt takes
 * its place. Zero for other ways to pay, without waiting.
 */
export function openTransfers({ method, buyer, token }: CheckoutInput): RawBuilder<number> {
  return method === PaymentMethod.BANK_TRANSFER
    ? sql`open_transfers(${buyer.email}::text, ${hashToken(token)}::bytea)`
    : sql`0`;
}
