// biome-ignore-all format: tables are read by rows
import type { Random } from '../illustration/random.ts';
import { shuffled } from './chance.ts';
import type { Country, Row } from './words.ts';

/** Russian adjective in the three genders, Uzbek, Kazakh, Kyrgyz and Tajik ones as they stand. */
type Adjective = readonly [
  en: string,
  ru: readonly [string, string, string],
  uz: string,
  kk: string,
  ky: string,
  tg: string,
];

const adjectives: Adjective[] = [
  ['White', ['Белый', 'Белая', 'Белое'], 'Oq', 'Ақ', 'Ак', 'сафед'],
  ['Blue', ['Синий', 'Синяя', 'Синее'], 'Moviy', 'Көк', 'Көк', 'кабуд'],
  ['Golden', ['Золотой', 'Золотая', 'Золотое'], 'Oltin', 'Алтын', 'Алтын', 'заррин'],
  ['Silver', ['Серебряный', 'Серебряная', 'Серебряное'], 'Kumush', 'Күміс', 'Күмүш', 'нуқрагин'],
  ['Old', ['Старый', 'Старая', 'Старое'], 'Koʻhna', 'Көне', 'Байыркы', 'куҳан'],
  ['Bright', ['Ясный', 'Ясная', 'Ясное'], 'Yorugʻ', 'Жарық', 'Жарык', 'равшан'],
  ['Quiet', ['Тихий', 'Тихая', 'Тихое'], 'Sokin', 'Тыныш', 'Тынч', 'ором'],
  ['Mountain', ['Горный', 'Горная', 'Горное'], 'Togʻ', 'Тау', 'Тоо', 'кӯҳӣ'],
  ['Green', ['Зелёный', 'Зелёная', 'Зелёное'], 'Yashil', 'Жасыл', 'Жашыл', 'сабз'],
  ['Eastern', ['Восточный', 'Восточная', 'Восточное'], 'Sharqiy', 'Шығыс', 'Чыгыш', 'шарқӣ'],
  ['Little', ['Малый', 'Малая', 'Малое'], 'Kichik', 'Кіші', 'Кичи', 'хурд'],
  ['Noble', ['Славный', 'Славная', 'Славное'], 'Asl', 'Асыл', 'Асыл', 'асил'],
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
];

const nouns: Noun[] = [
  ['Pomegranate', 0, 'гранат', 'anor', 'анар', 'анар', 'Анори'],
  ['Plane Tree', 1, 'чинара', 'chinor', 'шынар', 'чынар', 'Чинори'],
  ['Mulberry', 1, 'шелковица', 'tut', 'тұт', 'тыт', 'Тути'],
  ['Poplar', 0, 'тополь', 'terak', 'терек', 'терек', 'Сафедори'],
  ['Apricot', 0, 'абрикос', 'oʻrik', 'өрік', 'өрүк', 'Зардолуи'],
  ['Almond', 0, 'миндаль', 'bodom', 'бадам', 'бадам', 'Бодоми'],
  ['Walnut', 0, 'орех', 'yongʻoq', 'жаңғақ', 'жаңгак', 'Чормағзи'],
  ['Willow', 1, 'ива', 'majnuntol', 'тал', 'тал', 'Беди'],
  ['Birch', 1, 'берёза', 'qayin', 'қайың', 'кайың', 'Тӯси'],
  ['Rose', 1, 'роза', 'atirgul', 'раушан', 'роза', 'Гули'],
  ['Tulip', 0, 'тюльпан', 'lola', 'қызғалдақ', 'жоогазын', 'Лолаи'],
  ['Spring', 0, 'родник', 'buloq', 'бұлақ', 'булак', 'Чашмаи'],
  ['River', 1, 'река', 'daryo', 'өзен', 'дарыя', 'Дарёи'],
  ['Lake', 2, 'озеро', 'koʻl', 'көл', 'көл', 'Кӯли'],
  ['Pass', 0, 'перевал', 'dovon', 'асу', 'ашуу', 'Ағбаи'],
  ['Peak', 1, 'вершина', 'choʻqqi', 'шың', 'чоку', 'Қуллаи'],
  ['Hill', 0, 'холм', 'tepa', 'төбе', 'дөбө', 'Теппаи'],
  ['Valley', 1, 'долина', 'vodiy', 'аңғар', 'өрөөн', 'Водии'],
  ['Gate', 2, 'подворье', 'darvoza', 'қақпа', 'дарбаза', 'Дарвозаи'],
  ['Bridge', 0, 'мост', 'koʻprik', 'көпір', 'көпүрө', 'Пули'],
  ['Courtyard', 0, 'двор', 'hovli', 'аула', 'короо', 'Ҳавлии'],
  ['Garden', 0, 'сад', 'bogʻ', 'бақ', 'бак', 'Боғи'],
  ['Tower', 1, 'башня', 'minora', 'мұнара', 'мунара', 'Манораи'],
  ['Caravan', 0, 'караван', 'karvon', 'керуен', 'кербен', 'Корвони'],
  ['Road', 1, 'дорога', 'yoʻl', 'жол', 'жол', 'Роҳи'],
  ['Star', 1, 'звезда', 'yulduz', 'жұлдыз', 'жылдыз', 'Ситораи'],
  ['Moon', 1, 'луна', 'oy', 'ай', 'ай', 'Моҳи'],
  ['Dawn', 1, 'заря', 'tong', 'таң', 'таң', 'Субҳи'],
  ['Cloud', 2, 'облако', 'bulut', 'бұлт', 'булут', 'Абри'],
  ['Crane', 0, 'журавль', 'turna', 'тырна', 'турна', 'Турнаи'],
  ['Swallow', 1, 'ласточка', 'qaldirgʻoch', 'қарлығаш', 'чабалекей', 'Фароштуруки'],
  ['Falcon', 0, 'сокол', 'lochin', 'сұңқар', 'шумкар', 'Шоҳини'],
  ['Partridge', 1, 'куропатка', 'kaklik', 'кекілік', 'кекилик', 'Кабки'],
  ['Deer', 0, 'олень', 'bugʻu', 'бұғы', 'бугу', 'Гавазни'],
  ['Ram', 0, 'архар', 'arxar', 'арқар', 'аркар', 'Архари'],
  ['Stone', 0, 'камень', 'tosh', 'тас', 'таш', 'Санги'],
  ['Hearth', 0, 'очаг', 'oʻchoq', 'ошақ', 'очок', 'Оташдони'],
  ['Apple', 2, 'яблоко', 'olma', 'алма', 'алма', 'Себи'],
  ['Window', 2, 'окно', 'deraza', 'терезе', 'терезе', 'Тирезаи'],
  ['Canal', 0, 'арык', 'ariq', 'арық', 'арык', 'Ҷӯйи'],
  ['Lamp', 0, 'светильник', 'chiroq', 'шырақ', 'чырак', 'Чароғи'],
  ['Snowdrop', 0, 'подснежник', 'boychechak', 'бәйшешек', 'байчечек', 'Бойчечаки'],
  ['Nightingale', 0, 'соловей', 'bulbul', 'бұлбұл', 'булбул', 'Булбули'],
  ['Wing', 2, 'крыло', 'qanot', 'қанат', 'канат', 'Боли'],
];

/** Invented names for workshops, each given once: a colour or a place's mood with a tree, a bird, a landmark. */
export function workshopNames(random: Random): (country: Country) => Row {
  const pairs = shuffled(
    random,
    adjectives.flatMap((adjective) => nouns.map((noun) => ({ adjective, noun }))),
  );
  return (country) => {
    const pair = pairs.pop();
    if (!pair) throw new Error('All workshop names are given: add nouns or adjectives');
    const { adjective, noun } = pair;
    const russian = `${adjective[1][noun[1]]} ${noun[2]}`;
    const local = {
      UZ: `${adjective[2]} ${noun[3]}`,
      KZ: `${adjective[3]} ${noun[4]}`,
      KG: `${adjective[4]} ${noun[5]}`,
      TJ: `${noun[6]} ${adjective[5]}`,
    }[country];
    return [`${adjective[0]} ${noun[0]}`, russian, local];
  };
}
