import type { Asker } from '@aul/client';
import { codeOf } from './error-code.ts';
import { keepBasket, keptBasket, piecesOf } from './kept-basket.ts';
import type { putDocuments } from './put-documents.ts';

interface Putting {
  documents: typeof putDocuments;
  variantId: string;
  quantity: number;
  /** Code of the market that the shopper sees prices of. */
  market: string;
}

/** Why it is not in the basket. */
export type PutProblem = 'notSold' | 'otherMarket' | 'full' | 'unreachable';

/**
 * Puts so many more of a variant into the basket of this browser; makes one where there is none, or where it has become
 * an order. It says how many there are to be, not how many more, so that whoever gets no answer may say it again.
 */
export async function putInBasket(client: Asker, putting: Putting): Promise<PutProblem | undefined> {
  try {
    const became = await addToKept(client, putting);
    if (became !== 'noBasket') return became;
    const { variantId, quantity, market, documents } = putting;
    const { createBasket } = await client.query(documents.MakeBasket, {
      lines: [{ variantId, quantity }],
      market,
    });
    keepBasket({ token: createBasket.token, pieces: piecesOf(createBasket.basket), ways: {} });
    return undefined;
  } catch (error) {
    const code = codeOf(error);
    if (code === 'NOT_FOUND') return 'notSold';
    return code === 'BASKET_FULL' ? 'full' : 'unreachable';
  }
}

async function addToKept(
  client: Asker,
  { variantId, quantity, documents }: Putting,
): Promise<'noBasket' | 'otherMarket' | undefined> {
  const basket = keptBasket();
  if (!basket) return 'noBasket';
  const { token, pieces } = basket;
  try {
    const { setBasketLine } = await client.query(documents.SetBasketLine, {
      token,
      variantId,
      quantity: Math.min((pieces[variantId] ?? 0) + quantity, 999),
    });
    keepBasket({ ...basket, pieces: piecesOf(setBasketLine) });
    return undefined;
  } catch (error) {
    const code = codeOf(error);
    if (code === 'BASKET_CLOSED') return 'noBasket';
    if (code !== 'NOT_FOUND') throw error;
  }
  // Either the basket is gone, or the thing is not sold where the basket goes.
  try {
    await client.query(documents.Basket, { token, shipping: [] });
    return 'otherMarket';
  } catch (error) {
    if (codeOf(error) !== 'NOT_FOUND') throw error;
    return 'noBasket';
  }
}
