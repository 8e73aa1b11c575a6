import type { BasketPiecesFragment } from '../../gql/graphql.ts';
import { keep, kept } from '../../ui/kept.ts';

/** What this browser knows of its basket. Whoever has the token owns the basket: it is shown to nobody. */
export interface KeptBasket {
  token: string;
  /** By id of their variant. */
  pieces: Record<string, number>;
  /** Codes of the ways to send that were chosen, by id of the producer. */
  ways: Record<string, string>;
}

const name = 'basket';

export const keptBasket = () => kept<KeptBasket>(name);

/** Undefined: there is none any more. The masthead hears of it. */
export function keepBasket(basket: KeptBasket | undefined): void {
  keep(name, basket);
  document.dispatchEvent(new Event('aul:basket'));
}

export function piecesOf({ parts }: BasketPiecesFragment): KeptBasket['pieces'] {
  return Object.fromEntries(
    parts.flatMap(({ lines }) => lines.map(({ variantId, quantity }) => [variantId, quantity])),
  );
}
