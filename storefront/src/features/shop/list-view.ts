import type { Language } from '@aul/language';
import { count, fill } from '../../words/fill.ts';
import { formatNumber } from '../../words/format-number.ts';
import { listSentence, type SentenceWords } from '../../words/list-sentence.ts';
import type { Words } from '../../words/words.ts';
import type { ChosenMarket } from '../market/chosen-market.ts';
import type { ListQuery } from './list-query.ts';

/** So that a script needs no tables of currencies. */
export interface WholePrice {
  /** With `{price}` where the number stands. */
  pattern: string;
  minorDigits: number;
}

/** The words that a narrowed list is told in: the page brings them along. */
export interface NarrowingWords {
  list: SentenceWords & Pick<Words['list'], 'count' | 'next' | 'nothing' | 'nothingAdvice'>;
  product: Pick<Words['product'], 'from' | 'noPrice' | 'availability'>;
  /** How whole prices are written in the language of the page, by currency. */
  wholePrices: Record<string, WholePrice>;
  search: Pick<Words['search'], 'unreachable' | 'unreachableAdvice' | 'searching'>;
}

interface Parts {
  form: HTMLFormElement;
  words: NarrowingWords;
  language: Language;
}

interface Beginning {
  query: ListQuery;
  names: { craft?: string | undefined; place?: string | undefined };
  market: ChosenMarket;
  total: number;
}

/** The part of the page that a list stands in: its heading, its number, and its things, the page's own or others. */
export function showList({ form, words, language }: Parts) {
  const part = (selector: string) =>
    document.querySelector<HTMLElement>(selector) ?? document.createElement('p');
  const [found, own, heading, total] = [
    part('#found'),
    part('#list'),
    part('#list-title'),
    part('#list-count'),
  ];
  const status = form.querySelector('.status');
  const before = { heading: heading.textContent, total: total.textContent };
  const list = document.createElement('ul');
  list.className = 'tiles even';
  const more = document.createElement('button');
  more.textContent = words.list.next;

  const say = (text: string) => {
    if (status) status.textContent = text;
  };
  const turn = (isOwn: boolean) => {
    own.hidden = !isOwn;
    found.hidden = isOwn;
    say('');
  };

  return {
    say,
    showOwn() {
      turn(true);
      heading.textContent = before.heading;
      total.textContent = before.total;
    },
    /** Another list takes the place of the page's own. */
    begin({ query, names, market, total: number }: Beginning) {
      turn(false);
      heading.textContent = sentence(query, names, market);
      total.textContent = count(words.list.count, number, language);
      list.replaceChildren();
      found.replaceChildren(...(number > 0 ? [list, more] : [nothing()]));
    },
    /** Things at the end of the list, and how to get more of them. */
    add(tiles: readonly DocumentFragment[], next: (() => Promise<void>) | undefined) {
      say('');
      const isFurther = list.children.length > 0;
      const [first] = tiles;
      const link = first?.querySelector('a');
      list.append(...tiles);
      more.hidden = !next;
      more.onclick = next ?? null;
      if (isFurther) link?.focus();
    },
  };

  function sentence(query: ListQuery, names: Beginning['names'], market: ChosenMarket): string {
    const pattern = words.wholePrices[market.currency]?.pattern ?? '{price}';
    const parts = listSentence(
      {
        ...names,
        priceUpTo: query.max ? fill(pattern, { price: formatNumber(query.max, language) }) : undefined,
        supply: query.supply ? [query.supply] : [],
        deliveredTo: query.isSent ? market.name : undefined,
      },
      words,
    );
    return parts.map(({ text }) => text).join('');
  }

  function nothing(): HTMLElement {
    const text = document.createElement('p');
    text.className = 'empty';
    text.textContent = `${words.list.nothing} ${words.list.nothingAdvice}`;
    return text;
  }
}
