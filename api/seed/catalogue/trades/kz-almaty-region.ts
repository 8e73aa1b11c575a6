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
  techniques: [['long sourdough', 'долгая закваска', 'uzoq xamirturush', 'ұзақ ашытқы', 'узак ачыткы', 'хамиртуруши дароз', '長時間発酵のサワー種', '长时间酸种发酵'], ['baked in a clay oven', 'выпечка в глиняной печи', 'loy tandirda yopilgan', 'тандырға пісірілген', 'тандырга бышырылган', 'дар танӯри гилин пухта', '土窯焼き', '泥炉烘烤']],
  mixes: [{ flour: 66, water: 32, salt: 2 }],
  care: 'bread',
  shippability: 'DOMESTIC',
  certificates: ['CONFORMITY', 'HALAL'],
  forms: [
    {
      code: 'NAN',
      name: ['tandyr flatbread', 'тандырная лепёшка', 'tandir noni', 'тандыр нан', 'тандыр нан', 'нони танӯрӣ', 'タンドール窯の平パン', '馕坑烤馕'],
      art: 'bread',
      about: [['A round bread stamped in the middle, crisp at the rim, best within the hour.', 'Круглая лепёшка с наколотой серединой и хрустящим краем; лучше всего в первый час.', 'Ортасы өрнектеліп, шеті қытырлаған дөңгелек нан; ыстығында дәмді.']],
      sizes: [{ label: '350 g', mm: [260, 260, 40], grams: 350, price: [150, 220] }],
    },
    {
      code: 'TOK',
      name: ['layered katlama', 'слоёная катлама', 'qatlama', 'қаттама', 'каттама', 'қатлама', '層パンのカトラマ', '卡特拉玛千层饼'],
      art: 'bread',
      about: [['Dough rolled with butter and onion, folded, rolled again and baked until it parts in leaves.', 'Тесто с маслом и луком раскатывают, складывают, раскатывают снова и пекут, пока не станет слоистым.', 'Май мен пияз салып, қабаттап жайып, парақталғанша пісірілген қаттама.']],
      mixes: [{ flour: 58, water: 24, cream: 16, salt: 2 }],
      sizes: [{ label: '300 g', mm: [240, 240, 25], grams: 300, price: [250, 400] }],
    },
    {
      code: 'BRS',
      techniques: [['fried in a kazan', 'обжарены в казане', 'qozonda qovurilgan', 'қазанда қуырылған', 'казанда куурулган', 'дар дег бирёншуда', '大鍋カザンで揚げる', '大锅油炸']],
      name: ['baursak, a bag', 'баурсаки в пакете', 'boʻgʻirsoq', 'бауырсақ', 'боорсок', 'бӯғирсоқ', '揚げパンのバウルサク、袋入り', '包尔萨克油炸果，袋装'],
      art: 'bread',
      about: [['Puffs of fried dough for every table where there is news to tell.', 'Пышки из жареного теста для любого стола, за которым есть что рассказать.', 'Қуаныш бар жердің дастарқанына қойылатын бауырсақ.']],
      mixes: [{ flour: 62, milk: 26, oil: 10, salt: 2 }],
      sizes: [{ label: '500 g', mm: [250, 180, 120], grams: 500, price: [700, 1100] }],
    },
    {
      code: 'SMS',
      techniques: [['shaped by hand and frozen', 'лепка вручную и заморозка', 'qoʻlda tugilgan va muzlatilgan', 'қолмен түйіліп, мұздатылған', 'колго түйүлүп, тоңдурулган', 'дастӣ печонда ва яхкардашуда', '手包みして冷凍', '手工包制后冷冻']],
      lore: [[
        ['The meat is chopped, not minced.', 'Мясо рубят ножом, а не пропускают через мясорубку.', 'Еті тартылмайды, пышақпен туралады.'],
      ]],
      name: ['frozen samsa', 'замороженная самса', 'muzlatilgan somsa', 'мұздатылған самса', 'тоңдурулган самса', 'самбӯсаи яхкардашуда', '冷凍サムサ', '冷冻烤包子'],
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
  techniques: [['vibration casting', 'виброформовка', 'tebratib quyilgan', 'діріл арқылы құйылған', 'термелтүү менен куюлган', 'рехтани ларзишӣ', '振動成形', '振动浇筑'], ['steel mesh inside', 'внутри стальная сетка', 'ichida poʻlat toʻr', 'ішінде болат тор', 'ичинде болот тор', 'дарунаш тӯри пӯлодӣ', '鉄筋網入り', '内置钢筋网']],
  mixes: [{ gravel: 78, cement: 17, rebar: 5 }],
  shippability: 'PICKUP',
  certificates: ['CONFORMITY', 'QUALITY'],
  materialOrigin: [['sand and gravel of the Charyn river', 'песок и гравий реки Чарын', 'Chorin daryosi qumi va shagʻali', 'Шарын өзенінің құмы мен қиыршық тасы', 'Чарын дарыясынын куму жана шагылы', 'регу шағали дарёи Чарин', 'チャリン川の砂と砂利', '恰伦河砂石']],
  forms: [
    {
      code: 'RNG',
      name: ['concrete ring for wells and septic tanks', 'бетонное кольцо для колодца и септика', 'quduq va septik uchun beton halqa', 'құдық пен септикке арналған бетон сақина', 'кудук жана септик үчүн бетон шакек', 'ҳалқаи бетонӣ барои чоҳ ва септик', '井戸・浄化槽用コンクリート管', '水井和化粪池混凝土圈'],
      art: 'ring',
      sold: 'size',
      about: [['Rings stack on one another with a rebate, so that the shaft stays straight.', 'Кольца ставятся одно на другое в паз, и ствол остаётся прямым.', 'Сақиналар ойығы арқылы бірінің үстіне бірі қойылады, құдық тік тұрады.']],
      sizes: [ring('1 m', 1000, 620_000, [24_000, 27_000]), ring('1.5 m', 1500, 1_080_000, [41_000, 47_000])],
    },
    {
      code: 'LID',
      name: ['well cover with hatch', 'крышка колодца с люком', 'lyukli quduq qopqogʻi', 'люгі бар құдық қақпағы', 'люгу бар кудук капкагы', 'сарпӯши чоҳ бо люк', '点検口付き井戸蓋', '带人孔井盖'],
      art: 'ring',
      sold: 'size',
      about: [['A slab with a round opening that fits the ring below.', 'Плита с круглым проёмом под кольцо.', 'Сақинаға дәл келетін, дөңгелек саңылауы бар тақта.']],
      sizes: [ring('1 m', 1160, 250_000, [16_000, 19_000]), ring('1.5 m', 1680, 560_000, [27_000, 31_000])],
    },
    {
      code: 'BOT',
      name: ['well base slab', 'днище колодца', 'quduq tubi plitasi', 'құдық табаны', 'кудук таманы', 'таҳтахтаи чоҳ', '井戸の底版', '井底板'],
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
  techniques: [['made to the measure of the opening', 'по размеру проёма', 'oʻrniga oʻlchab yasalgan', 'ойыққа өлшеп жасалады', 'көзөнөккө өлчөп жасалат', 'аз рӯи андозаи ҷояш', '開口部に合わせて製作', '按洞口尺寸定制']],
  mixes: [{ pvc: 60, pane: 40 }],
  shippability: 'PICKUP',
  certificates: ['CONFORMITY'],
  forms: [
    {
      code: 'WND',
      name: ['plastic window', 'пластиковое окно', 'plastik deraza', 'пластик терезе', 'пластик терезе', 'тирезаи пластикӣ', '樹脂窓', '塑钢窗'],
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
      name: ['plastic door', 'пластиковая дверь', 'plastik eshik', 'пластик есік', 'пластик эшик', 'дари пластикӣ', '樹脂ドア', '塑钢门'],
      art: 'door',
      supply: { kind: 'MADE_TO_ORDER', leadDays: [5, 10] },
      about: [['A house door with a steel core in the frame and a lock at three points.', 'Входная дверь со стальным сердечником в раме и замком в трёх точках.', 'Жақтауы болат өзекті, үш жерден құлыпталатын есік.']],
      sizes: [{ label: '0.9 × 2.1 m', mm: [900, 2100, 70], grams: 64_000, price: [82_000, 115_000] }],
    },
    {
      code: 'KZN',
      techniques: [['welded and ground', 'сварка и шлифовка', 'payvandlangan va silliqlangan', 'дәнекерленіп, тегістелген', 'ширетилип, тегизделген', 'кафшершуда ва сайқалдода', '溶接と研磨', '焊接打磨']],
      lore: [[
        ['Welds are ground until a hand does not find them.', 'Швы шлифуют, пока рука перестанет их находить.', 'Дәнекер тігісі қолға білінбегенше тегістеледі.'],
      ]],
      type: 'ironware',
      name: ['cast-iron kazan with stand', 'чугунный казан с очагом', 'oʻchoqli choʻyan qozon', 'ошағы бар қазан', 'очоктуу чоюн казан', 'деги чӯянӣ бо оташдон', 'かまど付き鋳鉄鍋カザン', '带灶架的铸铁锅'],
      art: 'kazan',
      hs: '732391',
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
      techniques: [['welded and ground', 'сварка и шлифовка', 'payvandlangan va silliqlangan', 'дәнекерленіп, тегістелген', 'ширетилип, тегизделген', 'кафшершуда ва сайқалдода', '溶接と研磨', '焊接打磨']],
      lore: [[
        ['Welds are ground until a hand does not find them.', 'Швы шлифуют, пока рука перестанет их находить.', 'Дәнекер тігісі қолға білінбегенше тегістеледі.'],
      ]],
      type: 'ironware',
      name: ['steel samovar stove', 'стальной самовар', 'poʻlat samovar', 'болат самаурын', 'болот самоор', 'самовори пӯлодӣ', '鋼のサモワール', '钢制茶炊'],
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
