import { chooseText, type Language, languages, type Texts } from '@aul/language';
import { written } from '../src/graphql/localized-text.ts';
import type { IllustrationKind, PaletteName } from './illustration/illustration.ts';
import { createRandom } from './illustration/random.ts';
import type { PictureRecord, PlaceRecord, Words } from './records.ts';

type View = Extract<IllustrationKind, `landscape-${string}`>;

/** What the land looks like, by region or country; the first that fits the key. */
const lands: readonly [
  prefix: string,
  views: readonly [View, ...View[]],
  palettes: readonly [PaletteName, ...PaletteName[]],
][] = [
  ['KG-Y', ['landscape-lake', 'landscape-mountain'], ['issyk-kul']],
  ['KG-O', ['landscape-valley', 'landscape-mountain'], ['fergana', 'almaty']],
  ['KG-J', ['landscape-valley', 'landscape-mountain'], ['fergana', 'almaty']],
  ['KG', ['landscape-mountain', 'landscape-valley'], ['naryn', 'kochkor', 'issyk-kul']],
  ['KZ-19', ['landscape-mountain', 'landscape-steppe', 'landscape-valley'], ['almaty']],
  ['KZ-75', ['landscape-mountain'], ['almaty']],
  ['KZ-33', ['landscape-lake', 'landscape-steppe', 'landscape-mountain'], ['almaty', 'steppe']],
  ['KZ-63', ['landscape-mountain', 'landscape-lake'], ['almaty', 'naryn']],
  ['KZ', ['landscape-steppe', 'landscape-lake'], ['steppe', 'walnut']],
  ['TJ-GB', ['landscape-mountain', 'landscape-lake'], ['pamir']],
  ['TJ-KT', ['landscape-valley', 'landscape-oasis'], ['pamir', 'fergana']],
  ['TJ', ['landscape-valley', 'landscape-mountain'], ['pamir', 'fergana']],
  ['UZ-QR', ['landscape-steppe', 'landscape-oasis'], ['khorezm', 'steppe']],
  ['UZ-XO', ['landscape-oasis'], ['khorezm']],
  ['UZ-BU', ['landscape-oasis', 'landscape-steppe'], ['bukhara']],
  ['UZ-NW', ['landscape-steppe', 'landscape-oasis'], ['nurata', 'steppe']],
  ['UZ-SA', ['landscape-oasis', 'landscape-valley'], ['samarkand']],
  ['UZ', ['landscape-valley', 'landscape-oasis'], ['fergana', 'rishtan', 'samarkand']],
];

const viewNames: Record<View, Words> = {
  'landscape-valley': {
    en: 'Drawing of a landscape: fields, poplars and houses in a valley',
    ru: 'Рисунок пейзажа: поля, тополя и дома в долине',
    'uz-Latn': 'Manzara surati: vodiydagi dalalar, teraklar va uylar',
    kk: 'Пейзаж суреті: алқаптағы егістік, теректер мен үйлер',
    ky: 'Пейзаждын сүрөтү: өрөөндөгү талаалар, теректер жана үйлөр',
    tg: 'Расми манзара: киштзорҳо, сафедорҳо ва хонаҳо дар водӣ',
    ja: '風景画：谷あいの畑とポプラと家々',
    'zh-Hans': '风景画：山谷中的田野、白杨与房屋',
  },
  'landscape-steppe': {
    en: 'Drawing of a landscape: open steppe under a wide sky',
    ru: 'Рисунок пейзажа: степь под широким небом',
    'uz-Latn': 'Manzara surati: keng osmon ostidagi dasht',
    kk: 'Пейзаж суреті: кең аспан астындағы дала',
    ky: 'Пейзаждын сүрөтү: кең асман алдындагы талаа',
    tg: 'Расми манзара: дашт зери осмони васеъ',
    ja: '風景画：広い空の下の草原',
    'zh-Hans': '风景画：辽阔天空下的草原',
  },
  'landscape-mountain': {
    en: 'Drawing of a landscape: a high valley under snow peaks',
    ru: 'Рисунок пейзажа: высокогорная долина под снежными вершинами',
    'uz-Latn': 'Manzara surati: qorli choʻqqilar ostidagi togʻ vodiysi',
    kk: 'Пейзаж суреті: қарлы шыңдар астындағы тау аңғары',
    ky: 'Пейзаждын сүрөтү: кар баскан чокулар алдындагы тоо өрөөнү',
    tg: 'Расми манзара: водии баланд зери қуллаҳои барфин',
    ja: '風景画：雪の峰を仰ぐ高い谷',
    'zh-Hans': '风景画：雪峰下的高山谷地',
  },
  'landscape-lake': {
    en: 'Drawing of a landscape: a lake and the hills behind it',
    ru: 'Рисунок пейзажа: озеро и холмы за ним',
    'uz-Latn': 'Manzara surati: koʻl va uning ortidagi adirlar',
    kk: 'Пейзаж суреті: көл және оның арғы жағындағы төбелер',
    ky: 'Пейзаждын сүрөтү: көл жана анын аркасындагы дөбөлөр',
    tg: 'Расми манзара: кӯл ва теппаҳои пушти он',
    ja: '風景画：湖とその向こうの丘',
    'zh-Hans': '风景画：湖泊与湖后的山丘',
  },
  'landscape-oasis': {
    en: 'Drawing of a landscape: an oasis town with domes and mulberry trees',
    ru: 'Рисунок пейзажа: город в оазисе, купола и тутовые деревья',
    'uz-Latn': 'Manzara surati: vohadagi shahar, gumbazlar va tut daraxtlari',
    kk: 'Пейзаж суреті: көгалдағы қала, күмбездер мен тұт ағаштары',
    ky: 'Пейзаждын сүрөтү: бакчалуу шаар, күмбөздөр жана тыт дарактары',
    tg: 'Расми манзара: шаҳр дар воҳа, гунбазҳо ва дарахтони тут',
    ja: '風景画：丸屋根と桑の木のあるオアシスの町',
    'zh-Hans': '风景画：有穹顶和桑树的绿洲城镇',
  },
};

/** How many landscapes a region has for the places in it to share. */
const perRegion = 2;

/** Gives every place that has no picture of its own one of its region's landscapes, always the same one. */
export function withLandscapes(places: readonly PlaceRecord[]): PlaceRecord[] {
  const byKey = new Map(places.map((place) => [place.key, place]));
  return places.map((place) => {
    if (place.picture) return place;
    const region = regionOf(place, byKey);
    const turn = createRandom(`landscape of ${place.key}`).integer(1, perRegion);
    return { ...place, picture: landscape(region, place === region ? 1 : turn) };
  });
}

function landscape(region: PlaceRecord, turn: number): PictureRecord {
  const land = lands.find(([prefix]) => region.key.startsWith(prefix));
  if (!land) throw new Error(`No landscape is known for ${region.key}`);
  const [, views, palettes] = land;
  const view = views[(turn - 1) % views.length] ?? views[0];
  const palette = palettes[(turn - 1) % palettes.length] ?? palettes[0];
  return {
    illustration: { kind: view, palette, seed: `${region.key} ${turn}` },
    alt: captioned(viewNames[view], region.names),
  };
}

/** The view and the name of the region, each in the nominative: `…: open steppe. Navoiy Region`, `…。ナヴァーイー州`. */
function captioned(view: Words, region: Words): Words {
  const names: Texts = written(region);
  const words: Words = {};
  for (const language of languages as readonly Language[]) {
    const text = view[language];
    const name = chooseText(names, language);
    const stop = language === 'ja' || language === 'zh-Hans' ? '。' : '. ';
    if (text && name) words[language] = `${text}${stop}${name.text}`;
  }
  return words;
}

/** The region that a place lies in; a country stands for itself. */
function regionOf(place: PlaceRecord, byKey: ReadonlyMap<string, PlaceRecord>): PlaceRecord {
  let at = place;
  while (at.level !== 'REGION' && at.parentKey !== null) {
    const parent = byKey.get(at.parentKey);
    if (!parent) throw new Error(`${at.key} lies in ${at.parentKey}, which is not among the places`);
    at = parent;
  }
  return at;
}
