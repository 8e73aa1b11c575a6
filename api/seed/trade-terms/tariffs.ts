import type { Currency } from '@aul/money';
import { PostalKind } from '../../src/shipping/postal-kind.ts';
import type { TariffDefinition } from '../../src/shipping/tariff-list.rules.ts';
import { type Country, countries, type Phrase } from '../catalogue/words.ts';
import { asia, europeanUnion, neighbours, northAmerica } from './regions.ts';
import { demonstrationSource, inNineLanguages } from './texts.ts';

interface Zone {
  /** Empty for the rest of the world. */
  countries: readonly string[];
  /** US cents by band. */
  post: readonly number[];
  postDays: readonly [number, number];
  express: readonly number[];
  expressDays: readonly [number, number];
}

// biome-ignore-start format: tables are read by rows
const postGrams = [250, 500, 1_000, 2_000, 5_000, 10_000, 20_000];
const expressGrams = [500, 1_000, 2_000, 5_000, 10_000, 20_000, 30_000];
const zones: Zone[] = [
  {
    countries: neighbours,
    postDays: [8, 18],
    expressDays: [2, 5],
    post: [450, 600, 850, 1_200, 1_800, 2_700, 4_400],
    express: [1_800, 2_200, 2_800, 4_200, 6_400, 10_500, 14_500],
  },
  {
    countries: asia,
    postDays: [12, 25],
    expressDays: [3, 7],
    post: [750, 950, 1_400, 2_200, 3_800, 6_200, 10_800],
    express: [3_200, 3_800, 5_000, 8_400, 14_000, 24_000, 33_500],
  },
  {
    countries: [...europeanUnion, 'GB'],
    postDays: [12, 28],
    expressDays: [3, 7],
    post: [800, 1_050, 1_550, 2_500, 4_200, 6_800, 11_800],
    express: [3_400, 4_000, 5_300, 8_900, 14_800, 25_500, 35_500],
  },
  {
    countries: northAmerica,
    postDays: [14, 30],
    expressDays: [4, 8],
    post: [900, 1_200, 1_800, 2_900, 4_900, 8_200, 14_800],
    express: [3_800, 4_500, 6_000, 10_200, 17_000, 29_200, 40_800],
  },
  {
    countries: [],
    postDays: [18, 40],
    expressDays: [5, 12],
    post: [1_000, 1_350, 2_000, 3_300, 5_600, 9_400, 17_000],
    express: [4_500, 5_400, 7_200, 12_400, 20_800, 36_000, 50_500],
  },
];

/** Whole units of the country's own money. */
const homePostGrams = [500, 1_000, 2_000, 5_000, 10_000, 20_000];
const freightGrams = [50_000, 100_000, 200_000, 500_000, 1_000_000];
const home: Record<Country, { currency: Currency; post: number[]; express: number[]; freight: number[] }> = {
  UZ: {
    currency: 'UZS',
    post: [15_000, 18_000, 22_000, 35_000, 55_000, 90_000],
    express: [35_000, 38_000, 45_000, 65_000, 95_000, 150_000, 210_000],
    freight: [180_000, 280_000, 450_000, 900_000, 1_500_000],
  },
  KZ: {
    currency: 'KZT',
    post: [900, 1_100, 1_400, 2_200, 3_500, 5_800],
    express: [2_200, 2_400, 2_800, 4_000, 6_000, 9_500, 13_500],
    freight: [12_000, 19_000, 31_000, 62_000, 105_000],
  },
  KG: {
    currency: 'KGS',
    post: [160, 190, 240, 380, 600, 980],
    express: [350, 380, 450, 650, 950, 1_500, 2_100],
    freight: [1_900, 3_000, 4_800, 9_600, 16_000],
  },
  TJ: {
    currency: 'TJS',
    post: [16, 19, 24, 38, 60, 98],
    express: [35, 38, 45, 65, 95, 150, 210],
    freight: [190, 300, 480, 960, 1_600],
  },
};
/** Abroad, in percent of the table above. */
const dearness: Record<Country, number> = { UZ: 100, KZ: 105, KG: 108, TJ: 112 };

const names: Record<'post-tracked' | 'express' | 'freight', Phrase> = {
  'post-tracked': [
    'Tracked post',
    'Почта с отслеживанием',
    'Kuzatiladigan pochta',
    'Қадағаланатын пошта',
    'Көзөмөлдөнүүчү почта',
    'Почта бо пайгирӣ',
    '追跡付き郵便',
    '可追踪邮政',
  ],
  express: [
    'Express courier',
    'Экспресс-курьер',
    'Tezkor kuryer',
    'Экспресс-курьер',
    'Экспресс-курьер',
    'Расонидани фаврӣ',
    'エクスプレス宅配',
    '特快专递',
  ],
  freight: [
    'Road freight',
    'Автомобильная доставка груза',
    'Avtomobilda yuk yetkazish',
    'Автокөлікпен жүк жеткізу',
    'Автоунаа менен жүк жеткирүү',
    'Боркашонӣ бо мошин',
    'トラック便',
    '公路货运',
  ],
};
// biome-ignore-end format: tables are read by rows

/** What the post and two carriers would ask: none of them is a real one, and neither are the figures. */
export function demonstrationTariffs(): TariffDefinition[] {
  return countries.flatMap((origin) => [
    ...homeTariffs(origin),
    ...zones.flatMap((zone) => tariffsTo(zone, origin)),
  ]);
}

function homeTariffs(origin: Country): TariffDefinition[] {
  const { currency, post, express, freight } = home[origin];
  const here = { originCountry: origin, countries: [origin], currency };
  const minor = (units: readonly number[]) => units.map((unit) => unit * 100);
  return [
    { ...service('post-tracked'), ...here, bands: bands(homePostGrams, minor(post)), daysMin: 3, daysMax: 7 },
    { ...service('express'), ...here, bands: bands(expressGrams, minor(express)), daysMin: 1, daysMax: 3 },
    { ...service('freight'), ...here, bands: bands(freightGrams, minor(freight)), daysMin: 3, daysMax: 10 },
  ];
}

function tariffsTo(zone: Zone, origin: Country): TariffDefinition[] {
  const way = {
    originCountry: origin,
    countries: zone.countries.filter((country) => country !== origin),
    currency: 'USD' as const,
  };
  const cents = (amounts: readonly number[]) =>
    amounts.map((amount) => Math.round((amount * dearness[origin]) / 100 / 50) * 50);
  const [postMin, postMax] = zone.postDays;
  const [expressMin, expressMax] = zone.expressDays;
  return [
    {
      ...service('post-tracked'),
      ...way,
      bands: bands(postGrams, cents(zone.post)),
      daysMin: postMin,
      daysMax: postMax,
    },
    {
      ...service('express'),
      ...way,
      bands: bands(expressGrams, cents(zone.express)),
      daysMin: expressMin,
      daysMax: expressMax,
    },
  ];
}

function service(code: keyof typeof names) {
  return {
    code,
    name: inNineLanguages(names[code]),
    carrier: carriers[code],
    postalKind: code === 'post-tracked' ? PostalKind.PARCEL : PostalKind.NONE,
    // Couriers charge for volume: five litres are a kilogram.
    volumetricDivisor: code === 'express' ? 5_000 : null,
    isTracked: code !== 'freight',
    validFrom: '2026-01-01',
    validTo: null,
    source: `${demonstrationSource}invented figures of a plausible size; no carrier has named them.`,
    isDemonstration: true,
  };
}

const carriers = {
  'post-tracked': 'Post (demonstration)',
  express: 'Courier (demonstration)',
  freight: 'Haulier (demonstration)',
};

function bands(grams: readonly number[], amounts: readonly number[]): TariffDefinition['bands'] {
  return grams.map((upToGrams, index) => ({ upToGrams, amountMinor: String(amounts[index]) }));
}
