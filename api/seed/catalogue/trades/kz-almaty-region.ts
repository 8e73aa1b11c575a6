// biome-ignore-all format: tables are read by rows
import type { Size, Trade } from '../trade.ts';

/** What the districts of Almaty region showed at their exhibitions: food, building goods, shoes, national dress. */
const shonzhy = 'KZ-19/shonzhy';

export const shonzhyBread: Trade = {
  slug: 'shonzhy-bakery',
  country: 'KZ',
  workshop: 'bakery',
  homes: { [shonzhy]: 2 },
  brand: 'shonzhy-bread',
  share: 5,
  type: 'bread',
  motifs: [],
  tones: [],
  techniques: [['long sourdough', 'долгая закваска', 'ұзақ ашытқы'], ['baked in a clay oven', 'выпечка в глиняной печи', 'тандырға пісірілген']],
  mixes: [{ flour: 66, water: 32, salt: 2 }],
  care: 'bread',
  shippability: 'DOMESTIC',
  certificates: ['CONFORMITY', 'HALAL'],
  forms: [
    {
      code: 'NAN',
      name: ['tandyr flatbread', 'тандырная лепёшка', 'тандыр нан'],
      art: 'bread',
      about: [['A round bread stamped in the middle, crisp at the rim, best within the hour.', 'Круглая лепёшка с наколотой серединой и хрустящим краем; лучше всего в первый час.', 'Ортасы өрнектеліп, шеті қытырлаған дөңгелек нан; ыстығында дәмді.']],
      sizes: [{ label: '350 g', mm: [260, 260, 40], grams: 350, price: [150, 220] }],
    },
    {
      code: 'TOK',
      name: ['layered katlama', 'слоёная катлама', 'қаттама'],
      art: 'bread',
      about: [['Dough rolled with butter and onion, folded, rolled again and baked until it parts in leaves.', 'Тесто с маслом и луком раскатывают, складывают, раскатывают снова и пекут, пока не станет слоистым.', 'Май мен пияз салып, қабаттап жайып, парақталғанша пісірілген қаттама.']],
      mixes: [{ flour: 58, water: 24, cream: 16, salt: 2 }],
      sizes: [{ label: '300 g', mm: [240, 240, 25], grams: 300, price: [250, 400] }],
    },
    {
      code: 'BRS',
      techniques: [['fried in a kazan', 'обжарены в казане', 'қазанда қуырылған']],
      name: ['baursak, a bag', 'баурсаки в пакете', 'бауырсақ'],
      art: 'bread',
      about: [['Puffs of fried dough for every table where there is news to tell.', 'Пышки из жареного теста для любого стола, за которым есть что рассказать.', 'Қуаныш бар жердің дастарқанына қойылатын бауырсақ.']],
      mixes: [{ flour: 62, milk: 26, oil: 10, salt: 2 }],
      sizes: [{ label: '500 g', mm: [250, 180, 120], grams: 500, price: [700, 1100] }],
    },
    {
      code: 'SMS',
      techniques: [['shaped by hand and frozen', 'лепка вручную и заморозка', 'қолмен түйіліп, мұздатылған']],
      lore: [[
        ['The meat is chopped, not minced.', 'Мясо рубят ножом, а не пропускают через мясорубку.', 'Еті тартылмайды, пышақпен туралады.'],
      ]],
      name: ['frozen samsa', 'замороженная самса', 'мұздатылған самса'],
      art: 'bread',
      hs: '190220',
      care: 'cold',
      about: [['Half-finished samsa for the home oven: twenty-five minutes and the kitchen smells of Shonzhy.', 'Самса-полуфабрикат для домашней духовки: двадцать пять минут — и кухня пахнет Шонжы.', 'Үй пешіне арналған жартылай фабрикат: жиырма бес минутта асүйден Шонжының иісі шығады.']],
      mixes: [{ flour: 46, meat: 44, oil: 9, salt: 1 }],
      sizes: [{ label: '10 pcs', mm: [300, 220, 60], grams: 1000, price: [2600, 3600] }],
    },
  ],
  lore: [
    [
      ['The flour is from the district’s own mill.', 'Мука со здешней мельницы.', 'Ұны аудандағы диірменнен.'],
      ['The dough is set in the evening and shaped before dawn.', 'Тесто ставят вечером, а формуют до рассвета.', 'Қамыр кешке иленіп, таң атпай жайылады.'],
    ],
  ],
};

const ring = (label: string, millimetres: number, grams: number, price: readonly [number, number]): Size => ({
  label,
  mm: [millimetres, millimetres, 900],
  grams,
  price,
});

export const shonzhyConcrete: Trade = {
  slug: 'shonzhy-concrete',
  country: 'KZ',
  workshop: 'works',
  homes: { [shonzhy]: 1 },
  share: 3,
  type: 'concrete-ring',
  motifs: [],
  tones: [],
  techniques: [['vibration casting', 'виброформовка', 'діріл арқылы құйылған'], ['steel mesh inside', 'внутри стальная сетка', 'ішінде болат тор']],
  mixes: [{ gravel: 78, cement: 17, rebar: 5 }],
  shippability: 'PICKUP',
  certificates: ['CONFORMITY', 'QUALITY'],
  materialOrigin: [['sand and gravel of the Charyn river', 'песок и гравий реки Чарын', 'Шарын өзенінің құмы мен қиыршық тасы']],
  forms: [
    {
      code: 'RNG',
      name: ['concrete ring for wells and septic tanks', 'бетонное кольцо для колодца и септика', 'құдық пен септикке арналған бетон сақина'],
      art: 'ring',
      sold: 'size',
      about: [['Rings stack on one another with a rebate, so that the shaft stays straight.', 'Кольца ставятся одно на другое в паз, и ствол остаётся прямым.', 'Сақиналар ойығы арқылы бірінің үстіне бірі қойылады, құдық тік тұрады.']],
      sizes: [ring('1 m', 1000, 620_000, [24_000, 27_000]), ring('1.5 m', 1500, 1_080_000, [41_000, 47_000])],
    },
    {
      code: 'LID',
      name: ['well cover with hatch', 'крышка колодца с люком', 'люгі бар құдық қақпағы'],
      art: 'ring',
      sold: 'size',
      about: [['A slab with a round opening that fits the ring below.', 'Плита с круглым проёмом под кольцо.', 'Сақинаға дәл келетін, дөңгелек саңылауы бар тақта.']],
      sizes: [ring('1 m', 1160, 250_000, [16_000, 19_000]), ring('1.5 m', 1680, 560_000, [27_000, 31_000])],
    },
    {
      code: 'BOT',
      name: ['well base slab', 'днище колодца', 'құдық табаны'],
      art: 'ring',
      sold: 'size',
      about: [['A flat base that carries the column of rings.', 'Плоское днище, на котором стоит столб колец.', 'Сақиналар тұратын жайпақ табан.']],
      sizes: [ring('1 m', 1160, 280_000, [15_000, 18_000]), ring('1.5 m', 1680, 610_000, [26_000, 30_000])],
    },
  ],
  lore: [
    [
      ['Each ring rests ten days under wet sacking before it is loaded.', 'Каждое кольцо десять дней выдерживают под мокрой мешковиной.', 'Әр сақина тиелмес бұрын он күн ылғалды қап астында тұрады.'],
      ['It is lifted by a crane at the yard; bring a lorry.', 'Во дворе грузят краном; приезжайте на грузовике.', 'Аулада кранмен тиеледі; жүк көлігімен келіңіз.'],
    ],
  ],
};

export const shonzhyDoorsAndIron: Trade = {
  slug: 'shonzhy-doors-and-iron',
  country: 'KZ',
  workshop: 'works',
  homes: { [shonzhy]: 2 },
  spread: 1,
  share: 3,
  type: 'door',
  motifs: [],
  tones: [],
  techniques: [['made to the measure of the opening', 'по размеру проёма', 'ойыққа өлшеп жасалады']],
  mixes: [{ pvc: 60, pane: 40 }],
  shippability: 'PICKUP',
  certificates: ['CONFORMITY'],
  forms: [
    {
      code: 'WND',
      name: ['plastic window', 'пластиковое окно', 'пластик терезе'],
      art: 'window',
      sold: 'size',
      supply: { kind: 'MADE_TO_ORDER', leadDays: [5, 10] },
      about: [['A two-pane window with a tilting sash, made for winters with wind.', 'Окно со стеклопакетом и откидной створкой, рассчитанное на ветреную зиму.', 'Желді қысқа арналған, шалқайып ашылатын қос әйнекті терезе.']],
      sizes: [
        { label: '1.2 × 1.4 m', mm: [1200, 1400, 70], grams: 52_000, price: [58_000, 72_000] },
        { label: '1.6 × 1.4 m', mm: [1600, 1400, 70], grams: 68_000, price: [74_000, 92_000] },
      ],
    },
    {
      code: 'DOR',
      name: ['plastic door', 'пластиковая дверь', 'пластик есік'],
      art: 'door',
      supply: { kind: 'MADE_TO_ORDER', leadDays: [5, 10] },
      about: [['A house door with a steel core in the frame and a lock at three points.', 'Входная дверь со стальным сердечником в раме и замком в трёх точках.', 'Жақтауы болат өзекті, үш жерден құлыпталатын есік.']],
      sizes: [{ label: '0.9 × 2.1 m', mm: [900, 2100, 70], grams: 64_000, price: [82_000, 115_000] }],
    },
    {
      code: 'KZN',
      techniques: [['welded and ground', 'сварка и шлифовка', 'дәнекерленіп, тегістелген']],
      lore: [[
        ['Welds are ground until a hand does not find them.', 'Швы шлифуют, пока рука перестанет их находить.', 'Дәнекер тігісі қолға білінбегенше тегістеледі.'],
      ]],
      type: 'ironware',
      name: ['cast-iron kazan with stand', 'чугунный казан с очагом', 'ошағы бар қазан'],
      art: 'kazan',
      sold: 'size',
      mixes: [{ 'cast-iron': 62, steel: 38 }],
      about: [['A kazan on a welded stand with a door for the fire.', 'Казан на сварном очаге с дверцей для дров.', 'От жағатын есігі бар дәнекерленген ошақтағы қазан.']],
      sizes: [
        { label: '12 l', mm: [450, 450, 520], grams: 14_500, price: [32_000, 41_000] },
        { label: '22 l', mm: [560, 560, 580], grams: 21_000, price: [45_000, 58_000] },
      ],
    },
    {
      code: 'SMV',
      techniques: [['welded and ground', 'сварка и шлифовка', 'дәнекерленіп, тегістелген']],
      lore: [[
        ['Welds are ground until a hand does not find them.', 'Швы шлифуют, пока рука перестанет их находить.', 'Дәнекер тігісі қолға білінбегенше тегістеледі.'],
      ]],
      type: 'ironware',
      name: ['steel samovar stove', 'стальной самовар', 'болат самаурын'],
      art: 'samovar',
      mixes: [{ 'stainless-steel': 94, brass: 6 }],
      about: [['A samovar for wood chips: ten litres, boiling in a quarter of an hour.', 'Самовар на щепках: десять литров закипают за четверть часа.', 'Жаңқамен жағылатын, он литрі он бес минутта қайнайтын самаурын.']],
      sizes: [{ label: '10 l', mm: [380, 380, 600], grams: 7800, price: [36_000, 52_000] }],
    },
  ],
  lore: [
    [
      ['The workshop measures, makes and fits; people of the district come with their own drawings.', 'Мастерская замеряет, делает и ставит; жители района приходят со своими чертежами.', 'Шеберхана өлшейді, жасайды, орнатады; аудан тұрғындары өз сызбасымен келеді.'],
      ['The frame is welded in the yard and hung within the week.', 'Раму сваривают здесь же и ставят в течение недели.', 'Жақтауы осында дәнекерленіп, бір апта ішінде орнатылады.'],
    ],
  ],
};
