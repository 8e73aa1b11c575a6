import type { Words } from '../../words/words.ts';

type ToldWords = Omit<Words['buying']['basket'], keyof typeof onThePage>;

/** Texts of the basket that stand on its page, and are not brought along a second time. */
const onThePage = {
  title: true,
  empty: true,
  emptyAdvice: true,
  again: true,
  quantity: true,
  destination: true,
  country: true,
  way: true,
  sum: true,
  toCheckout: true,
  withoutScript: true,
};

/** The words that a basket is told in: its page brings them along. */
export interface BasketWords {
  basket: ToldWords;
  full: string;
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
  const told = Object.entries(words.buying.basket).filter(([name]) => !Object.hasOwn(onThePage, name));
  return {
    // What is left is what the type says.
    basket: Object.fromEntries(told) as unknown as ToldWords,
    full: words.buying.put.full,
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
