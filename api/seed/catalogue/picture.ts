import type { IllustrationKind, MotifName, PaletteName } from '../illustration/illustration.ts';
import type { PictureRecord } from '../records.ts';
import { createRandom, pickOf } from './chance.ts';
import { type Country, capitalized, comma, inAllLanguages, type Phrase, phraseOf } from './words.ts';

/** What a form looks like, and the drawing for it; what nobody has drawn yet shows the land it comes from. */
const drawings = {
  plate: 'plate',
  bowl: 'bowl',
  vase: 'vase',
  teapot: 'teapot',
  tile: 'tile',
  fabric: 'ikat',
  scarf: 'scarf',
  robe: 'robe',
  suzani: 'suzani',
  cushion: 'cushion',
  tablecloth: 'tablecloth',
  gold: 'goldwork',
  doppi: 'doppi',
  'felt-hat': 'felt-hat',
  sheepskin: 'sheepskin',
  shyrdak: 'shyrdak',
  'felt-toy': 'felt-toy',
  slippers: 'felt-slippers',
  rug: 'pile-rug',
  kilim: 'kilim',
  wood: 'carved-panel',
  box: 'carved-box',
  cradle: 'cradle',
  knife: 'knife',
  tray: 'tray',
  jewellery: 'jewellery',
  bag: 'bag',
  saddle: 'saddle',
  boots: 'boots',
  miniature: 'miniature',
  lute: 'lute',
  drum: 'drum',
  doll: 'doll',
  toy: 'whistle',
  honey: 'honey',
  jam: 'jam',
  butter: 'butter',
  cheese: 'cheese',
  bread: 'bread',
  ring: 'concrete-ring',
  door: 'door',
  socks: 'socks',
  basket: 'basket',
  yurt: 'landscape-steppe',
  soap: 'soap',
  'karakul-pelt': 'karakul-pelt',
  'karakul-hat': 'karakul-hat',
  mittens: 'mittens',
  'sheepskin-waistcoat': 'sheepskin-waistcoat',
  'bread-basket': 'bread-basket',
  'willow-chest': 'willow-chest',
  chest: 'chest',
  'low-table': 'low-table',
  whip: 'whip',
  notebook: 'notebook',
  'bark-paper': 'bark-paper',
  'apple-juice': 'apple-juice',
  'pomegranate-juice': 'pomegranate-juice',
  kurut: 'kurut',
  'smoked-kurut': 'smoked-kurut',
  apples: 'apples',
  melon: 'melon',
  'winter-melon': 'winter-melon',
  'dried-apricots': 'dried-apricots',
  'apricot-kernels': 'apricot-kernels',
  raisins: 'raisins',
  walnuts: 'walnuts',
  'walnut-halves': 'walnut-halves',
  'white-rice': 'white-rice',
  'red-rice': 'red-rice',
  cumin: 'cumin',
  barberries: 'barberries',
  'herb-tea': 'herb-tea',
  'felted-soap': 'felted-soap',
  kazan: 'kazan',
  samovar: 'samovar',
  window: 'window',
  other: null,
} as const satisfies Record<string, IllustrationKind | null>;

export type ArtKind = keyof typeof drawings;

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
  subject: Phrase,
  country: Country,
): PictureRecord {
  const drawn = drawings[kind];
  if (drawn === null) return landscapeOf(country, seed);
  const alt = phraseOf((column, language) =>
    capitalized(`${subject[column]}${comma(language)}${views[view][column]}`),
  );
  return {
    illustration: { kind: drawn, palette, seed, view, ...(motif === undefined ? {} : { motif }) },
    alt: inAllLanguages(alt),
  };
}

/** Nothing can be seen closer in a picture that shows the land instead of the thing. */
export function hasDetail(kind: ArtKind): boolean {
  return drawings[kind] !== null && kind !== 'yurt';
}

function landscapeOf(country: Country, seed: string): PictureRecord {
  const random = createRandom(`landscape ${seed}`);
  const kind = pickOf(random, lands[country]);
  return {
    illustration: { kind, palette: pickOf(random, skies), seed, view: 'whole' },
    alt: inAllLanguages(landscapes[kind]),
  };
}

const skies: readonly PaletteName[] = ['steppe', 'issyk-kul', 'almaty', 'pamir', 'fergana', 'nurata'];

type Landscape = keyof typeof landscapes;

const lands: Record<Country, readonly Landscape[]> = {
  UZ: ['landscape-oasis', 'landscape-valley'],
  KZ: ['landscape-steppe', 'landscape-mountain'],
  KG: ['landscape-mountain', 'landscape-lake', 'landscape-valley'],
  TJ: ['landscape-mountain', 'landscape-valley'],
};

// biome-ignore format: a table is read by rows
const landscapes = {
  'landscape-valley': ['A valley with a village and fields, where it is made', 'Долина с селом и полями, где это сделано', 'Qishloq va dalali vodiy: buyum shu yerda tayyorlangan', 'Ауылы мен егістігі бар аңғар: бұйым осы жерде жасалған', 'Айылы жана талаасы бар өрөөн: буюм ушул жерде жасалган', 'Водӣ бо деҳа ва киштзор, ки ин ҷо сохта шудааст', '村と畑のある谷、作られた土地', '有村庄和田野的山谷，产品出自此地'],
  'landscape-steppe': ['A steppe with a yurt and grazing flocks, where it is made', 'Степь с юртой и отарами, где это сделано', 'Oʻtov va suruvli dasht: buyum shu yerda tayyorlangan', 'Киіз үйі мен отары бар дала: бұйым осы жерде жасалған', 'Боз үйү жана короосу бар талаа: буюм ушул жерде жасалган', 'Дашт бо хиргоҳ ва рамаҳо, ки ин ҷо сохта шудааст', '天幕と群れのいる草原、作られた土地', '有毡房和畜群的草原，产品出自此地'],
  'landscape-mountain': ['Snowy mountains above a pasture, where it is made', 'Снежные горы над пастбищем, где это сделано', 'Yaylov ustidagi qorli togʻlar: buyum shu yerda tayyorlangan', 'Жайлау үстіндегі қарлы таулар: бұйым осы жерде жасалған', 'Жайлоонун үстүндөгү карлуу тоолор: буюм ушул жерде жасалган', 'Кӯҳҳои барфпӯш болои чарогоҳ, ки ин ҷо сохта шудааст', '牧草地の上の雪山、作られた土地', '牧场之上的雪山，产品出自此地'],
  'landscape-lake': ['A mountain lake with a far shore, where it is made', 'Горное озеро с дальним берегом, где это сделано', 'Olis qirgʻoqli togʻ koʻli: buyum shu yerda tayyorlangan', 'Алыс жағалауы көрінген тау көлі: бұйым осы жерде жасалған', 'Алыскы жээги көрүнгөн тоо көлү: буюм ушул жерде жасалган', 'Кӯли кӯҳӣ бо соҳили дур, ки ин ҷо сохта шудааст', '対岸の見える山の湖、作られた土地', '望得见对岸的高山湖，产品出自此地'],
  'landscape-oasis': ['An oasis town with gardens, where it is made', 'Город в оазисе среди садов, где это сделано', 'Bogʻli vohadagi shahar: buyum shu yerda tayyorlangan', 'Бақ ішіндегі шұрат қала: бұйым осы жерде жасалған', 'Бак ичиндеги оазис шаары: буюм ушул жерде жасалган', 'Шаҳри воҳа дар миёни боғҳо, ки ин ҷо сохта шудааст', '庭園のあるオアシスの町、作られた土地', '绿洲园林之城，产品出自此地'],
} as const satisfies Partial<Record<IllustrationKind, Phrase>>;

// biome-ignore format: a table is read by rows
const views: Record<PictureOf['view'], Phrase> = {
  whole: ['the whole piece', 'общий вид', 'umumiy koʻrinishi', 'жалпы көрінісі', 'жалпы көрүнүшү', 'намуди умумӣ', '全体', '全貌'],
  detail: ['a close view', 'крупный план', 'yaqindan koʻrinishi', 'жақыннан көрінісі', 'жакындан көрүнүшү', 'намуд аз наздик', '近くから見たところ', '特写'],
};
