// biome-ignore-all format: tables are read by rows
import type { Size, Trade } from '../trade.ts';

const clothes = (low: number, high: number, grams: number): Size[] =>
  ['XS', 'S', 'M', 'L', 'XL', 'XXL'].map((label, step) => ({ label, mm: [600, 400, 60], grams: grams + step * 45, price: [low + step * 800, high + step * 1200] }));

export const talgarDress: Trade = {
  slug: 'talgar-national-dress',
  country: 'KZ',
  workshop: 'sewing',
  homes: { 'KZ-19/talgar': 3, 'KZ-19/shelek': 1 },
  share: 16,
  type: 'national-dress',
  motifs: ['ram-horn', 'bird', 'tulip', 'wave'],
  tones: ['almaty', 'margilan-emerald', 'margilan-indigo', 'steppe', 'issyk-kul'],
  techniques: [['machine and hand embroidery', 'машинная и ручная вышивка', 'mashina va qoʻl kashtasi', 'машинамен және қолмен тігілген кесте', 'машина жана кол саймасы', 'гулдӯзии мошинӣ ва дастӣ', '機械刺繍と手刺繍', '机绣与手绣'], ['cut to measure', 'пошив по мерке', 'oʻlchovga qarab tikilgan', 'өлшеп тігілген', 'өлчөп тигилген', 'аз рӯи андоза дӯхта', '寸法に合わせた仕立て', '量身裁制']],
  mixes: [{ velvet: 72, 'metal-thread': 6, lining: 22 }, { velvet: 70, silk: 10, lining: 20 }],
  care: 'velvet',
  supply: { kind: 'IN_STOCK', orderShare: 0.45, leadDays: [7, 20] },
  certificates: ['CONFORMITY', 'HANDMADE_MARK'],
  forms: [
    {
      code: 'SHP',
      name: ['women’s shapan robe', 'женский чапан', 'ayollar choponi', 'әйелдер шапаны', 'аялдар чапаны', 'ҷомаи занона', '女性用チャパン', '女式袷袢'],
      art: 'robe',
      hs: '621149',
      sold: 'size',
      about: [['A light velvet robe for a toi, embroidered at the hem and cuffs.', 'Лёгкий бархатный чапан на той, с вышивкой по подолу и обшлагам.', 'Тойға киетін, етегі мен жеңі кестеленген жеңіл барқыт шапан.']],
      sizes: clothes(32_000, 62_000, 900),
    },
    {
      code: 'SHE',
      name: ['men’s shapan robe', 'мужской чапан', 'erkaklar choponi', 'ерлер шапаны', 'эркектер чапаны', 'ҷомаи мардона', '男性用チャパン', '男式袷袢'],
      art: 'robe',
      hs: '621139',
      sold: 'size',
      about: [['The robe that is put on the shoulders of an honoured guest.', 'Чапан, который накидывают на плечи почётному гостю.', 'Қадірлі қонақтың иығына жабылатын шапан.']],
      sizes: clothes(36_000, 74_000, 1100),
    },
    {
      code: 'KMZ',
      name: ['girls’ camisole and dress', 'платье с камзолом для девочки', 'qizlar kamzuli va koʻylagi', 'қыз балаға арналған қамзол мен көйлек', 'кыздар камзолу жана көйнөгү', 'камзӯл ва куртаи духтарона', '女児用の胴着とドレス', '女童坎肩与连衣裙'],
      art: 'robe',
      sold: 'size',
      about: [['A dress with three flounces and a velvet camisole, for school concerts and for Nauryz.', 'Платье с тремя оборками и бархатный камзол — для школьного концерта и Наурыза.', 'Мектеп концерті мен Наурызға арналған үш қабат қосетек көйлек пен барқыт қамзол.']],
      sizes: ['98', '110', '122', '134', '146'].map((label, step) => ({ label, mm: [450, 350, 60], grams: 420 + step * 60, price: [14_000 + step * 1200, 26_000 + step * 1800] }) as const),
    },
    {
      code: 'SHB',
      name: ['boys’ shapan and cap', 'чапан с тюбетейкой для мальчика', 'oʻgʻil bolalar choponi va doʻppisi', 'ұл балаға арналған шапан мен тақия', 'бала чапаны жана топусу', 'ҷома ва тоқии писарона', '男児用のチャパンと帽子', '男童袷袢与小帽'],
      art: 'robe',
      hs: '621139',
      sold: 'size',
      about: [['A small shapan and cap for the day the first steps are celebrated.', 'Маленький чапан и тюбетейка ко дню первых шагов.', 'Тұсаукесер тойына арналған шағын шапан мен тақия.']],
      sizes: ['86', '98', '110', '122', '134'].map((label, step) => ({ label, mm: [420, 320, 60], grams: 380 + step * 55, price: [12_000 + step * 1000, 22_000 + step * 1500] }) as const),
    },
    {
      code: 'KML',
      name: ['velvet waistcoat', 'бархатный камзол', 'baxmal kamzul', 'барқыт қамзол', 'баркыт камзол', 'камзӯли бахмалӣ', 'ビロードの胴着', '丝绒坎肩'],
      art: 'robe',
      hs: '621149',
      sold: 'size',
      about: [['A fitted camisole that turns any plain dress into a national one.', 'Приталенный камзол, который любое простое платье делает национальным.', 'Кез келген көйлекті ұлттық киімге айналдыратын қынама қамзол.']],
      sizes: clothes(18_000, 34_000, 480),
    },
  ],
  lore: [
    [
      ['Sizes run from a first birthday to a great-grandmother.', 'Размеры — от первого дня рождения до прабабушки.', 'Өлшемі бір жасар баладан әжеге дейін.'],
      ['The ornament is placed so that the horns open upwards.', 'Орнамент располагают так, чтобы рога раскрывались вверх.', 'Ою мүйіздері жоғары қарайтындай етіп салынады.'],
      ['Take your measure over a shirt; the house allows two fingers of ease.', 'Мерку снимайте поверх рубашки; на свободу закладывают два пальца.', 'Өлшемді көйлек үстінен алыңыз; кеңдікке екі елі қалдырылады.'],
    ],
  ],
};

export const shonzhyShoes: Trade = {
  slug: 'shonzhy-shoes',
  country: 'KZ',
  workshop: 'leather',
  homes: { 'KZ-19/shonzhy': 1 },
  spread: 1,
  share: 5,
  type: 'boots',
  motifs: ['ram-horn', 'wave'],
  tones: ['walnut', 'chust'],
  hasUnnamedTones: true,
  techniques: [['sewn by hand', 'ручной пошив', 'qoʻlda tikilgan', 'қолдан тігілген', 'колго тигилген', 'дастдӯз', '手縫い', '手工缝制'], ['wooden pegs in the sole', 'подошва на деревянных шпильках', 'tagcharmi yogʻoch mixli', 'табаны ағаш шегемен қағылған', 'таманы жыгач мык менен кагылган', 'пошнаи мехчӯбӣ', '木釘打ちの靴底', '木钉鞋底']],
  mixes: [{ leather: 82, felt: 18 }, { leather: 94, lining: 6 }],
  care: 'leather',
  supply: { kind: 'IN_STOCK', orderShare: 0.4, leadDays: [10, 20] },
  certificates: ['CONFORMITY'],
  forms: [
    {
      code: 'ETK',
      mixes: [{ leather: 82, felt: 18 }],
      name: ['leather boots', 'кожаные сапоги', 'charm etik', 'былғары етік', 'булгаары өтүк', 'мӯзаи чармӣ', '革長靴', '皮靴'],
      art: 'boots',
      sold: 'size',
      about: [['Boots with a felt stocking inside: for riding, for frost, for twenty winters if resoled.', 'Сапоги с войлочным чулком внутри: для езды, для мороза, лет на двадцать, если менять подмётки.', 'Ішінде киіз байпағы бар етік: атқа да, аязға да жарайды, табанын ауыстырса, жиырма қысқа шыдайды.']],
      sizes: ['38', '39', '40', '41', '42', '43', '44'].map((label) => ({ label, mm: [320, 240, 380], grams: 1700, price: [38_000, 72_000] })),
    },
    {
      code: 'MAS',
      mixes: [{ leather: 94, lining: 6 }],
      name: ['soft masi boots', 'ичиги', 'mahsi', 'мәсі', 'маасы', 'маҳсӣ', '柔らかな革靴マシ', '软底马西靴'],
      art: 'boots',
      sold: 'size',
      about: [['Thin-soled boots worn indoors and inside galoshes outdoors.', 'Сапожки на тонкой подошве: дома носят так, на улице — с галошами.', 'Үйде өзін, далада кебіспен киетін жұқа табанды мәсі.']],
      sizes: ['36', '37', '38', '39', '40', '41', '42'].map((label) => ({ label, mm: [280, 200, 300], grams: 620, price: [16_000, 30_000] })),
    },
  ],
  lore: [
    [
      ['A last is cut for every customer and kept on a shelf with the name.', 'На каждого заказчика вырезают колодку и хранят её на полке с именем.', 'Әр тапсырыс берушіге қалып шабылып, аты жазылып сөреде сақталады.'],
      ['The leather is from local hides, tanned slowly.', 'Кожа местная, медленного дубления.', 'Былғарысы жергілікті, баяу иленген.'],
    ],
  ],
};
