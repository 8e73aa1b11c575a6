import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textByMarket } from './by-market.ts';
import { textIn } from './text-in.ts';

const offer = (code: string, price: string) => ({ market: { code }, price });
const say = (one: { price: string } | undefined) => one?.price ?? 'No price';

it('shows what is said in the market of the language, and keeps the others', () => {
  const { shown, all = '' } = textByMarket([offer('us', '$48'), offer('jp', '￥7,000')], {
    language: 'en',
    say,
  });
  expect(shown).toBe('$48');
  expect(['us', 'jp', 'kz'].map((market) => textIn(market, all))).toEqual(['$48', '￥7,000', 'No price']);
});

it('keeps nothing where every market is told the same', () => {
  expect(textByMarket([offer('us', 'In stock')], { language: 'en', say: () => 'In stock' })).toEqual({
    shown: 'In stock',
  });
});

it('gives back any text in any market', () => {
  const code = fc.stringMatching(/^[a-z]{2,8}$/);
  const text = fc.string().filter((one) => !one.includes('|'));
  fc.assert(
    fc.property(fc.dictionary(code, text), code, (texts, other) => {
      const offers = Object.entries(texts).map(([market, price]) => offer(market, price));
      const { shown, all } = textByMarket(offers, { language: 'en', say });
      for (const market of [...Object.keys(texts), other])
        expect(all === undefined ? shown : textIn(market, all)).toBe(texts[market] ?? 'No price');
    }),
  );
});
