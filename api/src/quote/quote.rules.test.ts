import { describe, expect, test } from 'vitest';
import { english } from '../../test/make.ts';
import { tariff } from '../../test/make-trade.ts';
import type { BasketContents, BasketThing } from '../basket/basket-contents.ts';
import { written } from '../graphql/localized-text.ts';
import { SupplyKind } from '../product/supply.ts';
import { type QuoteBasis, quoteOf } from './quote.rules.ts';

const thing = (more: Partial<BasketThing> = {}): BasketThing => ({
  variantId: 'variant',
  productId: 'product',
  productSlug: 'blue-plate',
  name: english('Blue plate'),
  optionValues: [],
  sku: 'BLUE-1',
  quantity: 1,
  promisedMinor: '2500',
  promisedUntil: '2026-10-01T00:00:00Z',
  offerMinor: '2500',
  isConverted: false,
  baseCurrency: 'UZS',
  isDelivered: true,
  isPublished: true,
  free: 5,
  supplyKind: SupplyKind.IN_STOCK,
  seasonMonths: [],
  leadDaysMax: null,
  hsCode6: '691200',
  countryOfOrigin: 'UZ',
  madeYear: null,
  productType: 'plate',
  materials: [{ slug: 'red-clay', name: english('red clay'), percent: 100 }],
  certificates: [],
  weightGrams: 900,
  packageWeightGrams: 1_200,
  dimensionsMm: null,
  producerId: 'producer',
  producerSlug: 'potters',
  producerName: english('Potters'),
  senderPlaces: [english('Rishtan'), english('Fergana')],
  originCountry: 'UZ',
  ...more,
});
const basket = (things: BasketThing[]): BasketContents => ({
  id: 'basket',
  market: 'us',
  currency: 'USD',
  language: 'en',
  country: 'US',
  subdivision: 'NY',
  quotedOn: '2026-09-30',
  isOrdered: false,
  things,
});
const basis = (more: Partial<QuoteBasis> = {}): QuoteBasis => ({
  tariffs: [tariff()],
  importTerms: [],
  restrictions: [],
  rates: new Map([
    ['UZS>USD', { rate: '0.0001', date: '2026-09-29' }],
    ['KGS>USD', { rate: '0.011', date: '2026-09-28' }],
  ]),
  taxNumbers: null,
  now: new Date('2026-09-30T12:00:00Z'),
  today: '2026-09-30',
  quotedOn: '2026-09-30',
  ...more,
});

describe('what papers for abroad name', () => {
  const named = (more: Partial<BasketThing>) => {
    const [origin] = quoteOf(basket([thing(more)]), basis()).origins;
    return { ...origin, line: origin?.lines[0] };
  };

  test('is in English where there is English', () => {
    expect(named({ optionValues: [english('large')] })).toMatchObject({
      senderName: 'Potters',
      senderPlace: 'Rishtan, Fergana',
      line: { englishTitle: 'Blue plate, large', materials: '100% red clay' },
    });
  });

  test('is in Latin letters where there is none: in Uzbek, else spelt from another language', () => {
    expect(
      named({
        name: written({ ru: 'Синее блюдо', 'uz-Latn': 'Koʻk lagan' }),
        optionValues: [written({ ru: 'большое' })],
        materials: [{ slug: 'red-clay', name: written({ ru: 'красная глина' }), percent: 100 }],
        producerName: written({ ky: 'Жаңы чопо' }),
        senderPlaces: [written({ 'uz-Cyrl': 'Риштон' }), written({ ru: 'Фергана' })],
      }),
    ).toMatchObject({
      senderName: 'Jangy chopo',
      senderPlace: 'Rishton, Fergana',
      shownSenderName: 'Жаңы чопо',
      line: {
        title: 'Синее блюдо, большое',
        englishTitle: 'Koʻk lagan, bolshoye',
        materials: '100% krasnaya glina',
      },
    });
  });

  test('is the slug of what is named in Japanese or Chinese alone', () => {
    expect(
      named({
        name: written({ ja: '青い皿' }),
        materials: [{ slug: 'red-clay', name: written({ 'zh-Hans': '红陶土' }), percent: 100 }],
        producerName: written({ ja: '陶工' }),
        senderPlaces: [written({ ja: 'リシュタン' }), english('Fergana')],
      }),
    ).toMatchObject({
      senderName: 'potters',
      senderPlace: 'Fergana',
      line: { englishTitle: 'blue plate', materials: '100% red clay' },
    });
  });
});

describe('the rates of a quote', () => {
  const ratesOf = (things: BasketThing[], more: Partial<QuoteBasis> = {}) =>
    quoteOf(basket(things), basis(more), new Map([['producer', 'express']])).rates;
  const fromTiyin = { from: 'UZS', to: 'USD', rate: '0.0001', date: '2026-09-29' };
  const fromSom = { from: 'KGS', to: 'USD', rate: '0.011', date: '2026-09-28' };

  test('are those of a tariff in another currency, where the price is one of the market’s own', () => {
    expect(ratesOf([thing()])).toEqual([fromTiyin]);
    expect(ratesOf([thing()], { tariffs: [tariff({ currency: 'USD' })] })).toEqual([]);
  });

  test('are those of things and tariffs, each once', () => {
    const converted = thing({ isConverted: true, baseCurrency: 'UZS' });
    expect(ratesOf([converted])).toEqual([fromTiyin]);
    expect(ratesOf([thing({ isConverted: true, baseCurrency: 'KGS' })])).toEqual([fromSom, fromTiyin]);
  });

  test('are those of the service that is chosen, on its way and day', () => {
    const tariffs = [
      tariff({ currency: 'USD' }),
      tariff({ code: 'express', currency: 'USD', validFrom: '2026-02-01' }),
      tariff({ code: 'express', currency: 'KGS', countries: ['US'] }),
    ];
    expect(ratesOf([thing()], { tariffs })).toEqual([fromSom]);
    expect(quoteOf({ ...basket([thing()]), country: null }, basis({ tariffs })).rates).toEqual([]);
  });
});
