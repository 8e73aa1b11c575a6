import type { Language } from '@aul/language';
import { Market } from '../market/market.entity.ts';
import { found, type OperationContext, transaction } from '../operation.ts';
import { hashToken, newToken } from '../viewer/secret-token.ts';
import { Basket } from './basket.entity.ts';
import { keptFor } from './basket-times.ts';

export interface NewBasket {
  marketCode: string;
  language: Language;
}

/** An empty basket. Its token is told here, once. Throws NOT_FOUND for a market that is not there. */
export function createBasket(ctx: OperationContext, { marketCode, language }: NewBasket): Promise<string> {
  return transaction(ctx, async ({ em, now }) => {
    const market = found(await em.findOne(Market, { code: marketCode }), `The market ${marketCode}`);
    const token = newToken();
    const expiresAt = new Date(now.getTime() + keptFor);
    em.create(Basket, { tokenHash: hashToken(token), market, language, expiresAt, createdAt: now });
    return token;
  });
}
