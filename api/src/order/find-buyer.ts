import { type Kysely, sql } from 'kysely';
import { DomainError } from '../errors.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { isSignatureOf } from './order-link.ts';

export interface OrderAddress {
  number: string;
  /** What signs its link. */
  token: string;
}

/** A buyer, and the number of their order as it is written. */
export interface FoundBuyer {
  viewer: Extract<Viewer, { kind: 'BUYER' }>;
  number: string;
}

/**
 * The buyer of an order, who shows what its link holds. Throws NOT_FOUND, and the same for a wrong number and a wrong
 * token, so that nobody learns which numbers there are.
 */
export async function findBuyer(
  db: Kysely<unknown>,
  { number, token }: OrderAddress,
  secret: string,
): Promise<FoundBuyer> {
  const { rows } = await sql<{ id: string; number: string }>`
    select id, number from customer_order where number = ${number.trim().toUpperCase()}`.execute(db);
  const [order] = rows;
  if (!order || !isSignatureOf(secret, order.id, token))
    throw new DomainError('NOT_FOUND', { what: 'The order' });
  return { viewer: { kind: 'BUYER', orderId: order.id }, number: order.number };
}
