import { sql } from 'kysely';
import { DomainError } from '../errors.ts';
import { found, type Transaction } from '../operation.ts';
import { hashToken } from '../viewer/secret-token.ts';
import { keptFor } from './basket-times.ts';

export interface OpenBasket {
  id: string;
  market_id: string;
}

/**
 * The basket of a token, to be changed: whoever else changes it waits until the transaction ends. Throws NOT_FOUND for a
 * token that opens none, and BASKET_CLOSED for a basket that has become an order.
 */
export async function openBasket({ db, now }: Transaction, token: string): Promise<OpenBasket> {
  const { rows } = await sql<OpenBasket & { ordered_at: Date | null }>`
    update basket set expires_at = ${new Date(now.getTime() + keptFor)}
    where token_hash = ${hashToken(token)} and expires_at > ${now}
    returning id, market_id, ordered_at`.execute(db);
  const basket = found(rows[0], 'The basket');
  if (basket.ordered_at) throw new DomainError('BASKET_CLOSED', {});
  return basket;
}
