import {
  type IllustrationKind,
  illustrationKinds,
  type MotifName,
  type PaletteName,
} from '../illustration/illustration.ts';
import type { PictureRecord } from '../records.ts';
import { type Country, capitalized, localLanguage, type Row, rowWords } from './words.ts';

/** What the vocabulary asks to have drawn, each with the drawings that will do, best first. */
const drawnAs = {
  plate: ['plate'],
  bowl: ['bowl', 'plate'],
  vase: ['vase', 'bowl'],
  teapot: ['teapot', 'vase'],
  tile: ['tile', 'plate'],
  fabric: ['ikat', 'adras', 'fabric'],
  scarf: ['scarf', 'ikat', 'fabric'],
  robe: ['robe', 'chapan', 'ikat'],
  dress: ['dress', 'robe', 'ikat'],
  suzani: ['suzani'],
  cushion: ['cushion', 'suzani'],
  gold: ['gold-embroidery', 'suzani'],
  doppi: ['doppi', 'skullcap'],
  'felt-hat': ['felt-hat', 'kalpak', 'doppi'],
  karakul: ['karakul'],
  fur: ['karakul-hat', 'sheepskin', 'karakul'],
  shyrdak: ['shyrdak'],
  felt: ['felt', 'felt-slippers', 'shyrdak'],
  slippers: ['felt-slippers', 'slippers', 'shyrdak'],
  rug: ['pile-rug', 'rug', 'kilim'],
  kilim: ['kilim'],
  wood: ['carved-wood', 'carved-panel', 'carved-box'],
  box: ['carved-box', 'box', 'carved-wood'],
  furniture: ['furniture', 'chest', 'carved-wood'],
  cradle: ['cradle', 'carved-wood'],
  knife: ['knife'],
  tray: ['tray', 'copper', 'plate'],
  jewellery: ['jewellery'],
  leather: ['bag', 'leather', 'saddle'],
  boots: ['boots', 'felt-slippers', 'leather'],
  miniature: ['miniature'],
  paper: ['paper', 'miniature'],
  lute: ['lute', 'instrument'],
  doll: ['doll'],
  toy: ['clay-toy', 'doll', 'vase'],
  honey: ['honey', 'honey-jar', 'jar'],
  jar: ['jam', 'jar', 'honey-jar', 'honey'],
  dairy: ['butter', 'dairy', 'cheese', 'jar'],
  bread: ['bread'],
  fruit: ['apples', 'fruit', 'dried-fruit', 'dried-apricots'],
  dried: ['dried-apricots', 'dried-fruit', 'walnuts', 'fruit'],
  sack: ['rice', 'sack', 'spices', 'walnuts', 'dried-fruit'],
  ring: ['concrete-ring', 'concrete'],
  door: ['door', 'carved-wood'],
  iron: ['ironware', 'iron', 'knife'],
  socks: ['jurab', 'socks', 'kilim'],
  basket: ['basket'],
  yurt: ['yurt', 'landscape-steppe'],
  soap: ['soap'],
} as const satisfies Record<string, readonly string[]>;

export type ArtKind = keyof typeof drawnAs;

export function drawing(kind: ArtKind): IllustrationKind {
  const [first] = illustrationKinds;
  if (!first) throw new Error('There is no drawing at all');
  const names: readonly string[] = drawnAs[kind];
  return (
    names
      .map((name) => illustrationKinds.find((known) => known === name))
      .find((known) => known !== undefined) ?? first
  );
}

export interface PictureOf {
  kind: ArtKind;
  palette: PaletteName;
  motif?: MotifName;
  seed: string;
  view: 'whole' | 'detail';
}

/** A picture of `subject` (a noun phrase) with an alternative text that says what is to be seen. */
export function pictureOf(
  { kind, palette, motif, seed, view }: PictureOf,
  subject: Row,
  country: Country,
): PictureRecord {
  const scene = views[view];
  const local = { en: 0, ru: 1, 'uz-Latn': 2, kk: 3, ky: 4, tg: 5 } as const;
  const alt: Row = [
    capitalized(`${subject[0]}, ${scene[0]}`),
    capitalized(`${subject[1]}, ${scene[1]}`),
    capitalized(`${subject[2]}, ${scene[local[localLanguage[country]]]}`),
  ];
  return {
    illustration: { kind: drawing(kind), palette, seed, view, ...(motif === undefined ? {} : { motif }) },
    alt: rowWords(alt, country),
  };
}

const views = {
  whole: [
    'the whole piece',
    'общий вид',
    'umumiy koʻrinishi',
    'жалпы көрінісі',
    'жалпы көрүнүшү',
    'намуди умумӣ',
  ],
  detail: [
    'a close view',
    'крупный план',
    'yaqindan koʻrinishi',
    'жақыннан көрінісі',
    'жакындан көрүнүшү',
    'намуд аз наздик',
  ],
} as const;
