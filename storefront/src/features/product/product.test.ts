import { expect, it } from 'vitest';
import { isSoldOut, neighboursOf } from './product.ts';

const named = (text: string) => ({ text, language: 'en' as const, isFallback: false });
const made = (slug: string, producer: string, availability: 'IN_STOCK' | 'SOLD_OUT' = 'IN_STOCK') => ({
  slug,
  producer: { slug: producer },
  name: named(slug),
  place: { path: 'uzbekistan/fergana', name: named('Fergana') },
  picture: null,
  offers: [
    { market: { code: 'us' }, availability, price: { formatted: '$7' }, highestPrice: null },
    {
      market: { code: 'jp' },
      availability: 'NOT_DELIVERED' as const,
      price: { formatted: '$7' },
      highestPrice: null,
    },
  ],
});
const neighbours = {
  fromProducer: { nodes: [made('own', 'potter'), made('first', 'potter')] },
  fromPlace: { nodes: [made('first', 'potter'), made('second', 'neighbour')] },
};

it('leads on to things from the same hands, the same village, and to others like it that can be had', () => {
  const similar = [
    made('own', 'potter'),
    made('another', 'potter'),
    made('second', 'neighbour'),
    made('gone', 'stranger', 'SOLD_OUT'),
    made('third', 'stranger'),
  ];
  const {
    fromProducer,
    fromPlace,
    similar: like,
  } = neighboursOf(made('own', 'potter'), { neighbours, similar });
  const slugs = [fromProducer, fromPlace, like].map((list) => list.map(({ slug }) => slug));
  expect(slugs).toEqual([['first'], ['second'], ['third']]);
});

it('is sold out wherever it is sent to, and not where it is only not sent to', () => {
  expect(isSoldOut(made('a', 'b', 'SOLD_OUT'))).toBe(true);
  expect(isSoldOut(made('a', 'b'))).toBe(false);
});
