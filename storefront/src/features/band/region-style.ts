import type { DyeName } from './dyes.ts';
import type { MotifName } from './motifs.ts';
import { stableNumbers } from './stable-numbers.ts';

/** What a region, or a country as a whole, gives to the bands of its places. */
export interface RegionStyle {
  dye: DyeName;
  family: readonly MotifName[];
}

/** By country: its own dye, the dyes of regions that have none below, and its motifs. */
const countries: Record<string, { dye: DyeName; others: readonly DyeName[]; motifs: readonly MotifName[] }> =
  {
    uzbekistan: {
      dye: 'turquoise',
      others: ['madder', 'indigo', 'emerald', 'walnut', 'plum'],
      motifs: ['ikat', 'almond', 'pomegranate', 'pepper', 'star', 'comb', 'cypress'],
    },
    kazakhstan: {
      dye: 'lake',
      others: ['steppe', 'apple', 'felt', 'indigo', 'walnut', 'turquoise'],
      motifs: ['horn', 'amulet', 'neck', 'track', 'cross', 'diamond'],
    },
    kyrgyzstan: {
      dye: 'madder',
      others: ['felt', 'indigo', 'steppe', 'emerald', 'plum'],
      motifs: ['horn', 'mountain', 'cross', 'diamond', 'track', 'sun'],
    },
    tajikistan: {
      dye: 'emerald',
      others: ['pomegranate', 'apple', 'walnut', 'indigo'],
      motifs: ['sun', 'tulip', 'star', 'mountain', 'cypress', 'diamond'],
    },
  };

/** Regions known for a colour of their own, by their path. */
const known: Record<string, DyeName> = {
  'uzbekistan/fergana': 'rishtan',
  'uzbekistan/namangan': 'chust',
  'uzbekistan/andijan': 'pomegranate',
  'uzbekistan/bukhara': 'madder',
  'uzbekistan/samarkand': 'plum',
  'uzbekistan/navoiy': 'indigo',
  'uzbekistan/khorezm': 'turquoise',
  'uzbekistan/karakalpakstan': 'steppe',
  'uzbekistan/surxondaryo': 'emerald',
  'kazakhstan/almaty-region': 'apple',
  'kazakhstan/zhetysu': 'apple',
  'kazakhstan/turkistan': 'turquoise',
  'kyrgyzstan/issyk-kul': 'lake',
  'kyrgyzstan/naryn': 'felt',
  'kyrgyzstan/osh-region': 'pomegranate',
  'tajikistan/gorno-badakhshan': 'pamir',
  'tajikistan/sughd': 'walnut',
  'tajikistan/khatlon': 'pomegranate',
};

const familySize = 4;
const elsewhere = {
  dye: 'walnut',
  others: ['walnut', 'felt'],
  motifs: ['diamond', 'cross', 'comb', 'sun'],
} as const;

/** The dye and the family of motifs of the region, or country, that a place's path lies in. */
export function regionStyle(path: string): RegionStyle {
  const [country = '', region] = path.split('/');
  const { dye, others, motifs } = countries[country] ?? elsewhere;
  if (region === undefined) return { dye, family: motifs };
  const key = `${country}/${region}`;
  const [which, from] = stableNumbers(key, 2) as [number, number];
  return {
    dye: known[key] ?? others[which % others.length] ?? dye,
    family: Array.from({ length: familySize }, (_, at) => motifs[(from + at) % motifs.length] ?? motifs[0]),
  };
}
