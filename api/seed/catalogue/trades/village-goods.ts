// biome-ignore-all format: tables are read by rows
import { currencyOf, roundedPrice } from '../currency.ts';
import type { Form, Size, Trade } from '../trade.ts';
import { type Country, mapRow, type Row, rowOfSix, type SixNames } from '../words.ts';

/** A trade that is plied in several countries alike: words in six languages, prices in US dollars. */
export interface VillageGood extends Omit<Trade, 'country' | 'slug' | 'homes' | 'forms' | 'lore' | 'techniques' | 'materialOrigin' | 'motifs' | 'tones'> {
  slug: string;
  homes: Partial<Record<Country, Record<string, number>>>;
  forms: (Omit<Form, 'name' | 'about' | 'sizes'> & { name: SixNames; about: SixNames[]; packs: Pack[] })[];
  lore: SixNames[][];
  techniques: SixNames[];
  /** Trades in a country that need a local brand. */
  brands?: Partial<Record<Country, string>>;
  tones?: Trade['tones'];
}

/** Label, what it weighs, from and to in dollars; a length in millimetres guesses the box. */
export type Pack = readonly [label: string, grams: number, low: number, high: number];

/** One trade for each country in which the good has a home. */
export function inItsCountries(good: VillageGood): Trade[] {
  return Object.entries(good.homes).map(([code, homes]) => {
    const country = code as Country;
    const { brands, forms, lore, techniques, slug, tones, ...rest } = good;
    const row = (six: SixNames): Row => mapRow(rowOfSix(six, country), (text) => text);
    return {
      ...rest,
      slug: `${country.toLowerCase()}-${slug}`,
      country,
      homes,
      brand: brands?.[country],
      motifs: [],
      tones: tones ?? [],
      techniques: techniques.map(row),
      lore: lore.map((group) => group.map(row)),
      forms: forms.map(({ name, about, packs, ...form }) => ({
        ...form,
        name: row(name),
        about: about.map(row),
        sizes: packs.map((pack) => packed(pack, country)),
      })),
    };
  });
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
