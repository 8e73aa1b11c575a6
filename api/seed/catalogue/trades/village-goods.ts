import { currencyOf, roundedPrice } from '../currency.ts';
import type { Form, Size, Trade } from '../trade.ts';
import { type Country, countries, type Row, rowOfSix, type SixNames } from '../words.ts';

/** A trade that is plied in several countries alike: sentences in six languages, prices in US dollars. */
export interface VillageGood
  extends Omit<
    Trade,
    'country' | 'slug' | 'homes' | 'forms' | 'lore' | 'materialOrigin' | 'motifs' | 'tones'
  > {
  slug: string;
  homes: Partial<Record<Country, Record<string, number>>>;
  forms: GoodForm[];
  lore: SixNames[][];
  /** Trades in a country that need a local brand. */
  brands?: Partial<Record<Country, string>>;
  tones?: Trade['tones'];
}

export interface GoodForm extends Omit<Form, 'about' | 'sizes' | 'lore'> {
  about: SixNames[];
  packs: Pack[];
  /** Countries where it grows; everywhere unless said. */
  only?: Country[];
  lore?: SixNames[][];
}

/** Label, what it weighs, from and to in dollars; a length in millimetres guesses the box. */
export type Pack = readonly [label: string, grams: number, low: number, high: number];

/** One trade for each country in which the good has a home. */
export function inItsCountries(good: VillageGood): Trade[] {
  return countries
    .filter((country) => good.homes[country] !== undefined)
    .map((country) => {
      const { brands, forms, lore, slug, tones, homes, ...rest } = good;
      return {
        ...rest,
        slug: `${country.toLowerCase()}-${slug}`,
        country,
        homes: homes[country] ?? {},
        brand: brands?.[country],
        motifs: [],
        tones: tones ?? [],
        lore: lore.map((group) => rows(group, country)),
        forms: forms
          .filter(({ only }) => only === undefined || only.includes(country))
          .map((form) => formIn(form, country)),
      };
    });
}

function formIn({ only: _, about, packs, lore, ...form }: GoodForm, country: Country): Form {
  return {
    ...form,
    about: rows(about, country),
    sizes: packs.map((pack) => packed(pack, country)),
    ...(lore ? { lore: lore.map((group) => rows(group, country)) } : {}),
  };
}

function rows(list: SixNames[], country: Country): Row[] {
  return list.map((six) => rowOfSix(six, country));
}

function packed([label, grams, low, high]: Pack, country: Country): Size {
  const { perDollar } = currencyOf[country];
  const edge = Math.round(Math.cbrt(grams * 1600));
  return {
    label,
    mm: [edge, edge, Math.round(edge * 1.2)],
    grams,
    price: [roundedPrice(low * perDollar, country), roundedPrice(high * perDollar, country)],
  };
}
