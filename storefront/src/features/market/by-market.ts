import { marketOf, type SiteLanguage } from '../../site-language.ts';

interface InMarket {
  market: { code: string };
}

/** A text that depends on the market of the reader. */
export interface TextByMarket {
  /** In the market that a reader of the language is taken to buy in. */
  shown: string;
  /** All of them, for `textIn` of text-in.ts; none where they are the same everywhere. */
  all?: string;
}

/** What to say of an offer in each market; of no offer where there is none. */
export function textByMarket<Offer extends InMarket>(
  offers: readonly Offer[],
  { language, say }: { language: SiteLanguage; say: (offer: Offer | undefined) => string },
): TextByMarket {
  const texts = new Map(offers.map((offer) => [offer.market.code, say(offer)]));
  const elsewhere = say(undefined);
  const shown = texts.get(marketOf[language]) ?? elsewhere;
  return new Set([...texts.values(), elsewhere]).size === 1
    ? { shown }
    : { shown, all: write(texts, elsewhere) };
}

/** `us,world $48|eu €45|*No price`: the text behind `*` is that of all other markets. */
function write(texts: ReadonlyMap<string, string>, elsewhere: string): string {
  const others = [...texts].filter(([, text]) => text !== elsewhere);
  const byText = Map.groupBy(others, ([, text]) => text);
  const entries = [...byText].map(([text, markets]): [string, string] => [
    markets.map(([code]) => code).join(),
    text,
  ]);
  return [...entries, ['*', elsewhere]]
    .map(([codes, text]) => `${codes} ${text?.replaceAll('|', '¦')}`)
    .join('|');
}
