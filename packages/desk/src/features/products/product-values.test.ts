import { expect, test } from 'vitest';
import { emptyProduct, emptyVariant, type ProductValues, problemsOf, toChange } from './product-values.ts';

const markets = new Map([['us', 'USD'] as const]);
const variant = {
  ...emptyVariant(),
  id: 'a',
  sku: 'PLATE',
  price: '250 000',
  onHand: '5',
  marketPrices: { us: '40.00' },
};
const plate: ProductValues = {
  ...emptyProduct,
  name: { en: 'Plate' },
  productTypeId: 'type',
  producer: { id: 'producer', name: 'Workshop' },
  place: { id: 'place', path: 'uz/rishton', name: 'Rishton' },
  materials: [{ slug: 'clay', name: { en: 'clay' }, percent: '100' }],
  hsCode6: '691200',
  variants: [variant],
};
const sent = (values: ProductValues) => ({ base: plate, values, markets });

test('a product that is whole has no problems', () => {
  expect([...problemsOf(plate, sent(plate))]).toEqual([]);
});

test('what is missing is told by its field', () => {
  const wrong: ProductValues = {
    ...plate,
    name: { en: ' ' },
    materials: [{ slug: 'clay', name: {}, percent: '99' }],
    supplyKind: 'MADE_TO_ORDER',
    variants: [
      {
        ...variant,
        gtin: '4006381333932',
        price: 'much',
        onHand: '6',
        length: '3',
        marketPrices: { us: 'x' },
      },
    ],
  };
  expect([...problemsOf(wrong, sent(wrong))].toSorted()).toEqual([
    'leadDays',
    'materials',
    'name',
    'variant.a.gtin',
    'variant.a.market.us',
    'variant.a.price',
    'variant.a.reason',
    'variant.a.size',
  ]);
});

test('of a variant only what is different is sent', () => {
  const variants = [{ ...variant, onHand: '7', reason: 'Counted', marketPrices: { us: '' } }];
  expect(toChange({ variants }, sent({ ...plate, variants }))).toEqual({
    variants: [
      { id: 'a', marketPrices: [{ market: 'us', price: null }], stock: { onHand: 7, reason: 'Counted' } },
    ],
  });
  expect(toChange({ variants: [] }, sent({ ...plate, variants: [] }))).toEqual({
    variants: [],
    removedVariantIds: ['a'],
  });
});

test('a year of making is one of four digits that has begun, and is taken away by nothing', () => {
  const problems = (madeYear: string) => [...problemsOf({ ...plate, madeYear }, sent(plate))];
  for (const year of ['', '1970', `${new Date().getFullYear()}`]) expect(problems(year)).toEqual([]);
  for (const year of ['70', '19700', 'old', `${new Date().getFullYear() + 1}`])
    expect(problems(year)).toEqual(['madeYear']);
  expect(toChange({ madeYear: '1970' }, sent(plate))).toEqual({ madeYear: 1970 });
  expect(toChange({ madeYear: '' }, sent(plate))).toEqual({ madeYear: null });
});
