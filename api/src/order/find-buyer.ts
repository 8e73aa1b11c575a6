import { type Kysely, sql } from 'kysely';
import { DomainError } from '../errors.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { isSignatureOf, isSignatureOfPapers } from './order-link.ts';

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
  return findBy(db, number, (id) => isSignatureOf(secret, id, token));
}

/** The id of the order for whoever shows what opens its papers. Throws NOT_FOUND as `findBuyer` does. */
export async function findOrderOfPapers(
  db: Kysely<unknown>,
  { number, token }: OrderAddress,
  { secret, now }: { secret: string; now: Date },
): Promise<string> {
  const isSigned = (id: string) => isSignatureOfPapers(secret, id, { signature: token, now });
  const { viewer } = await findBy(db, number, isSigned);
  return viewer.orderId;
}

async function findBy(
  db: Kysely<unknown>,
  number: string,
  isSigned: (orderId: string) => boolean,
): Promise<FoundBuyer> {
  const { rows } = await sql<{ id: string; number: string }>`
    select id, number from customer_order where number = ${number.trim().toUpperCase()}`.execute(db);
  const [order] = rows;
  if (!order || !isSigned(order.id)) throw new DomainError('NOT_FOUND', { what: 'The order' });
  return { viewer: { kind: 'BUYER', orderId: order.id }, number: order.number };
}
