// biome-ignore-all format: tables are read by rows
import type { Random } from '../illustration/random.ts';
import { shuffled } from './chance.ts';
import type { Phrase } from './words.ts';

/** Russian adjective in the three genders, the others as they stand. */
type Adjective = readonly [
  en: string,
  ru: readonly [string, string, string],
  uz: string,
  kk: string,
  ky: string,
  tg: string,
  ja: string,
  zh: string,
];

const adjectives: Adjective[] = [
  ['White', ['Белый', 'Белая', 'Белое'], 'Oq', 'Ақ', 'Ак', 'сафед', '白い', '白色'],
  ['Blue', ['Синий', 'Синяя', 'Синее'], 'Moviy', 'Көк', 'Көк', 'кабуд', '青い', '蓝色'],
  ['Golden', ['Золотой', 'Золотая', 'Золотое'], 'Oltin', 'Алтын', 'Алтын', 'заррин', '金の', '金色'],
  ['Silver', ['Серебряный', 'Серебряная', 'Серебряное'], 'Kumush', 'Күміс', 'Күмүш', 'нуқрагин', '銀の', '银色'],
  ['Old', ['Старый', 'Старая', 'Старое'], 'Koʻhna', 'Көне', 'Байыркы', 'куҳан', '古い', '古老'],
  ['Bright', ['Ясный', 'Ясная', 'Ясное'], 'Yorugʻ', 'Жарық', 'Жарык', 'равшан', '明るい', '明亮'],
  ['Quiet', ['Тихий', 'Тихая', 'Тихое'], 'Sokin', 'Тыныш', 'Тынч', 'ором', '静かな', '宁静'],
  ['Mountain', ['Горный', 'Горная', 'Горное'], 'Togʻ', 'Тау', 'Тоо', 'кӯҳӣ', '山の', '山中'],
  ['Green', ['Зелёный', 'Зелёная', 'Зелёное'], 'Yashil', 'Жасыл', 'Жашыл', 'сабз', '緑の', '绿色'],
  ['Eastern', ['Восточный', 'Восточная', 'Восточное'], 'Sharqiy', 'Шығыс', 'Чыгыш', 'шарқӣ', '東の', '东方'],
  ['Little', ['Малый', 'Малая', 'Малое'], 'Kichik', 'Кіші', 'Кичи', 'хурд', '小さな', '小小'],
  ['Noble', ['Славный', 'Славная', 'Славное'], 'Asl', 'Асыл', 'Асыл', 'асил', '気高い', '高贵'],
];

/** Gender of the Russian word as an index; Tajik with the link to what follows. */
type Noun = readonly [
  en: string,
  gender: 0 | 1 | 2,
  ru: string,
  uz: string,
  kk: string,
  ky: string,
  tg: string,
  ja: string,
  zh: string,
];

const nouns: Noun[] = [
  ['Pomegranate', 0, 'гранат', 'anor', 'анар', 'анар', 'Анори', 'ザクロ', '石榴'],
  ['Plane Tree', 1, 'чинара', 'chinor', 'шынар', 'чынар', 'Чинори', 'プラタナス', '悬铃木'],
  ['Mulberry', 1, 'шелковица', 'tut', 'тұт', 'тыт', 'Тути', '桑', '桑树'],
  ['Poplar', 0, 'тополь', 'terak', 'терек', 'терек', 'Сафедори', 'ポプラ', '白杨'],
  ['Apricot', 0, 'абрикос', 'oʻrik', 'өрік', 'өрүк', 'Зардолуи', '杏', '杏树'],
  ['Almond', 0, 'миндаль', 'bodom', 'бадам', 'бадам', 'Бодоми', 'アーモンド', '巴旦木'],
  ['Walnut', 0, 'орех', 'yongʻoq', 'жаңғақ', 'жаңгак', 'Чормағзи', '胡桃', '核桃'],
  ['Willow', 1, 'ива', 'majnuntol', 'тал', 'тал', 'Беди', '柳', '柳树'],
  ['Birch', 1, 'берёза', 'qayin', 'қайың', 'кайың', 'Тӯси', '白樺', '白桦'],
  ['Rose', 1, 'роза', 'atirgul', 'раушан', 'роза', 'Гули', '薔薇', '玫瑰'],
  ['Tulip', 0, 'тюльпан', 'lola', 'қызғалдақ', 'жоогазын', 'Лолаи', 'チューリップ', '郁金香'],
  ['Spring', 0, 'родник', 'buloq', 'бұлақ', 'булак', 'Чашмаи', '泉', '泉水'],
  ['River', 1, 'река', 'daryo', 'өзен', 'дарыя', 'Дарёи', '川', '河流'],
  ['Lake', 2, 'озеро', 'koʻl', 'көл', 'көл', 'Кӯли', '湖', '湖泊'],
  ['Pass', 0, 'перевал', 'dovon', 'асу', 'ашуу', 'Ағбаи', '峠', '山口'],
  ['Peak', 1, 'вершина', 'choʻqqi', 'шың', 'чоку', 'Қуллаи', '峰', '山峰'],
  ['Hill', 0, 'холм', 'tepa', 'төбе', 'дөбө', 'Теппаи', '丘', '山丘'],
  ['Valley', 1, 'долина', 'vodiy', 'аңғар', 'өрөөн', 'Водии', '谷', '山谷'],
  ['Gate', 2, 'подворье', 'darvoza', 'қақпа', 'дарбаза', 'Дарвозаи', '門', '大门'],
  ['Bridge', 0, 'мост', 'koʻprik', 'көпір', 'көпүрө', 'Пули', '橋', '桥'],
  ['Courtyard', 0, 'двор', 'hovli', 'аула', 'короо', 'Ҳавлии', '中庭', '庭院'],
  ['Garden', 0, 'сад', 'bogʻ', 'бақ', 'бак', 'Боғи', '庭', '花园'],
  ['Tower', 1, 'башня', 'minora', 'мұнара', 'мунара', 'Манораи', '塔', '高塔'],
  ['Caravan', 0, 'караван', 'karvon', 'керуен', 'кербен', 'Корвони', '隊商', '商队'],
  ['Road', 1, 'дорога', 'yoʻl', 'жол', 'жол', 'Роҳи', '道', '道路'],
  ['Star', 1, 'звезда', 'yulduz', 'жұлдыз', 'жылдыз', 'Ситораи', '星', '星'],
  ['Moon', 1, 'луна', 'oy', 'ай', 'ай', 'Моҳи', '月', '月亮'],
  ['Dawn', 1, 'заря', 'tong', 'таң', 'таң', 'Субҳи', '夜明け', '黎明'],
  ['Cloud', 2, 'облако', 'bulut', 'бұлт', 'булут', 'Абри', '雲', '云'],
  ['Crane', 0, 'журавль', 'turna', 'тырна', 'турна', 'Турнаи', '鶴', '鹤'],
  ['Swallow', 1, 'ласточка', 'qaldirgʻoch', 'қарлығаш', 'чабалекей', 'Фароштуруки', '燕', '燕子'],
  ['Falcon', 0, 'сокол', 'lochin', 'сұңқар', 'шумкар', 'Шоҳини', '隼', '猎隼'],
  ['Partridge', 1, 'куропатка', 'kaklik', 'кекілік', 'кекилик', 'Кабки', '山鶉', '石鸡'],
  ['Deer', 0, 'олень', 'bugʻu', 'бұғы', 'бугу', 'Гавазни', '鹿', '鹿'],
  ['Ram', 0, 'архар', 'arxar', 'арқар', 'аркар', 'Архари', '野羊', '盘羊'],
  ['Stone', 0, 'камень', 'tosh', 'тас', 'таш', 'Санги', '石', '石'],
  ['Hearth', 0, 'очаг', 'oʻchoq', 'ошақ', 'очок', 'Оташдони', '炉端', '炉灶'],
  ['Apple', 2, 'яблоко', 'olma', 'алма', 'алма', 'Себи', '林檎', '苹果'],
  ['Window', 2, 'окно', 'deraza', 'терезе', 'терезе', 'Тирезаи', '窓', '窗'],
  ['Canal', 0, 'арык', 'ariq', 'арық', 'арык', 'Ҷӯйи', '水路', '水渠'],
  ['Lamp', 0, 'светильник', 'chiroq', 'шырақ', 'чырак', 'Чароғи', '灯', '灯'],
  ['Snowdrop', 0, 'подснежник', 'boychechak', 'бәйшешек', 'байчечек', 'Бойчечаки', '待雪草', '雪花莲'],
  ['Nightingale', 0, 'соловей', 'bulbul', 'бұлбұл', 'булбул', 'Булбули', 'ナイチンゲール', '夜莺'],
  ['Wing', 2, 'крыло', 'qanot', 'қанат', 'канат', 'Боли', '翼', '翅膀'],
];

/** Invented names for workshops, each given once: a colour or a place's mood with a tree, a bird, a landmark. */
export function workshopNames(random: Random): () => Phrase {
  const pairs = shuffled(
    random,
    adjectives.flatMap((adjective) => nouns.map((noun) => ({ adjective, noun }))),
  );
  return () => {
    const pair = pairs.pop();
    if (!pair) throw new Error('All workshop names are given: add nouns or adjectives');
    return named(pair.adjective, pair.noun);
  };
}

function named(adjective: Adjective, noun: Noun): Phrase {
  return [
    `${adjective[0]} ${noun[0]}`,
    `${adjective[1][noun[1]]} ${noun[2]}`,
    `${adjective[2]} ${noun[3]}`,
    `${adjective[3]} ${noun[4]}`,
    `${adjective[4]} ${noun[5]}`,
    `${noun[6]} ${adjective[5]}`,
    `${adjective[6]}${noun[7]}`,
    `${adjective[7]}${noun[8]}`,
  ];
}
