import type { Words } from '../../words/words.ts';

/** The words that a basket is told in: its page brings them along. */
export interface BasketWords {
  basket: Words['buying']['basket'];
  left: Words['product']['left'];
  onlyOne: string;
  madeToOrder: string;
  source: string;
  unnamed: string;
  makers: Words['producer']['kind'];
  converted: string;
  /** What days are filled in: `dayPatterns`. */
  days: string[];
}

export function basketWords(words: Words, days: string[]): BasketWords {
  return {
    basket: words.buying.basket,
    left: words.product.left,
    onlyOne: words.product.onlyOne,
    madeToOrder: words.product.availability.MADE_TO_ORDER,
    converted: words.product.converted,
    source: words.source,
    unnamed: words.producer.unnamed,
    makers: words.producer.kind,
    days,
  };
}
