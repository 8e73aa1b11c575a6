// biome-ignore-all format: tables are read by rows
import type { Form, Trade } from '../trade.ts';
import { type Phrase, phraseOf } from '../words.ts';

/** The natural colours that the trade knows by name. */
const colours: { code: string; palette: 'chust' | 'naryn' | 'walnut' | 'gijduvan'; name: Phrase }[] = [
  { code: 'A', palette: 'chust', name: ['black', 'чёрный', 'qora', 'қара', 'кара', 'сиёҳ', '黒', '黑色'] },
  { code: 'S', palette: 'naryn', name: ['silver-grey', 'серебристый', 'sherozi', 'күміс сұр', 'күмүш боз', 'шерозӣ', '銀灰', '银灰色'] },
  { code: 'R', palette: 'gijduvan', name: ['golden sur', 'золотистый сур', 'tilla sur', 'алтын сұр', 'алтын сур', 'сури тиллоӣ', '金茶', '金苏尔色'] },
  { code: 'K', palette: 'walnut', name: ['brown', 'коричневый', 'qambar', 'қоңыр', 'күрөң', 'қамбар', '茶', '棕色'] },
];

function inColour(pattern: Phrase, colour: Phrase): Phrase {
  return phraseOf((column) => pattern[column].replace('{}', colour[column]));
}

export const karakulFur: Trade = {
  slug: 'karakul-fur',
  country: 'UZ',
  workshop: 'fur',
  homes: { 'UZ-BU/qorakol': 38, 'UZ-BU/shofirkon': 7 },
  brand: 'karakul-fur',
  share: 30,
  type: 'karakul',
  motifs: [],
  tones: ['chust', 'walnut', 'naryn', 'gijduvan'],
  hasUnnamedTones: true,
  techniques: [
    ['dressed with barley and salt', 'выделка ячменём и солью', 'arpa va tuz bilan oshlangan', 'арпа мен тұзбен иленген', 'арпа жана туз менен ийленген', 'бо ҷав ва намак ош дода', '大麦と塩のなめし', '大麦与盐鞣制'],
    ['pelts matched by curl', 'подбор шкурок по завитку', 'guliga qarab tanlangan terilar', 'бұйрасы сай елтірі', 'тармалы бирдей тери', 'пӯстҳои ҳамгул', '巻き毛を揃えた毛皮', '按花卷配皮'],
    ['sewn with a furrier’s seam', 'скорняжный шов', 'moʻynadoʻz choki', 'тері тігісімен тігілген', 'тери тигиши менен тигилген', 'бо дӯхти пӯстдӯзӣ', '毛皮縫い', '皮草缝法'],
  ],
  mixes: [{ karakul: 100 }],
  care: 'fur',
  supply: { kind: 'IN_STOCK', uniqueShare: 0.15, orderShare: 0.2, leadDays: [15, 30] },
  certificates: ['VETERINARY', 'ORIGIN', 'QUALITY'],
  materialOrigin: [['karakul sheep of the Kyzylkum pastures', 'каракульские овцы пастбищ Кызылкумов', 'Qizilqum yaylovlaridagi qorakoʻl qoʻylari', 'Қызылқұмның қаракөл қойлары', 'Кызылкумдун каракөл койлору', 'гӯсфандони қароқӯлии Қизилқум', 'キジルクムのカラクル羊', '克孜勒库姆的卡拉库尔羊']],
  forms: [
    ...colours.map(({ code, palette, name }): Form => ({
      code: `PL${code}`,
      tones: [palette],
      isPlain: true,
      name: inColour(['{} karakul pelt', '{} каракуль, шкурка', '{} qorakoʻl teri', '{} қаракөл елтірісі', '{} каракөл териси', 'пӯсти қароқӯли {}', '{}カラクルの毛皮', '{}卡拉库尔羔皮'], name),
      art: 'karakul-pelt',
      about: [
        ['One dressed pelt with an even pipe curl, ready for the furrier.', 'Одна выделанная шкурка с ровным вальковатым завитком, готовая для скорняка.', 'Moʻynadoʻz uchun tayyor, qalamguli tekis bitta oshlangan teri.'],
        ['A light pelt with a low, flat curl that shines like watered silk.', 'Лёгкая шкурка с низким плоским завитком, который блестит, как муар.', 'Guli past va yassi, harirdek tovlanadigan yengil teri.'],
      ],
      sizes: [{ label: '45 × 30 cm', mm: [450, 300, 15], grams: 190, price: [350_000, 900_000] }],
    })),
    ...colours.map(({ code, palette, name }): Form => ({
      code: `TL${code}`,
      tones: [palette],
      isPlain: true,
      name: inColour(['{} karakul hat', 'шапка, {} каракуль', '{} qorakoʻl telpak', '{} қаракөл бөрік', '{} каракөл тебетей', 'телпаки қароқӯли {}', '{}カラクルの帽子', '{}卡拉库尔羔皮帽'], name),
      art: 'karakul-hat',
      hs: '650699',
      sold: 'size',
      mixes: [{ karakul: 85, lining: 15 }],
      about: [
        ['A tall hat cut from a single pelt, so that the curl turns around the head without a seam in front.', 'Высокая шапка из одной шкурки: завиток обходит голову без шва спереди.', 'Bitta teridan bichilgan baland telpak: guli boshni oldida choksiz aylanadi.'],
        ['Lined with quilted cotton and firm enough to be put down on its crown.', 'На стёганой хлопковой подкладке; держит форму, даже если поставить её на тулью.', 'Qavilgan paxta astarli, shaklini yaxshi saqlaydi.'],
      ],
      sizes: ['56', '57', '58', '59', '60'].map((label) => ({ label, mm: [280, 180, 140], grams: 260, price: [700_000, 1_800_000] })),
    })),
    {
      code: 'YOQ',
      name: ['karakul collar', 'каракулевый воротник', 'qorakoʻl yoqa', 'қаракөл жаға', 'каракөл жака', 'гиребони қароқӯлӣ', 'カラクルの襟', '卡拉库尔羔皮领'],
      art: 'other',
      hs: '430310',
      mixes: [{ karakul: 88, lining: 12 }],
      about: [
        ['A loose collar with hooks: one winter on a coat, the next on another.', 'Съёмный воротник на крючках: одну зиму на одном пальто, другую — на другом.', 'Ilgakli olinadigan yoqa: bir qish bitta paltoga, keyingisi boshqasiga.'],
      ],
      sizes: [{ label: '70 × 14 cm', mm: [700, 140, 20], grams: 180, price: [420_000, 850_000] }],
    },
    {
      code: 'NIM',
      name: ['karakul waistcoat', 'каракулевый жилет', 'qorakoʻl nimcha', 'қаракөл кеудеше', 'каракөл кемсел', 'камзӯли қароқӯлӣ', 'カラクルのベスト', '卡拉库尔羔皮马甲'],
      art: 'other',
      hs: '430310',
      sold: 'size',
      mixes: [{ karakul: 82, lining: 18 }],
      supply: { kind: 'MADE_TO_ORDER', leadDays: [25, 45] },
      about: [
        ['Cut from six to eight pelts of one lot, so that the curl agrees across the seams.', 'Сшит из шести-восьми шкурок одной партии, чтобы завиток сходился на швах.', 'Chokda guli mos tushishi uchun bir partiyaning olti-sakkiz terisidan tikiladi.'],
      ],
      sizes: ['S', 'M', 'L', 'XL'].map((label, step) => ({ label, mm: [600, 450, 80], grams: 1050 + step * 60, price: [4_800_000 + step * 200_000, 9_500_000 + step * 300_000] }) as const),
    },
    {
      code: 'KIC',
      type: 'bag',
      name: ['karakul clutch', 'каракулевая сумочка', 'qorakoʻl hamyon', 'қаракөл сөмкеше', 'каракөл капчык', 'ҳамёни қароқӯлӣ', 'カラクルのクラッチバッグ', '卡拉库尔羔皮手包'],
      art: 'other',
      hs: '430390',
      mixes: [{ karakul: 60, leather: 25, lining: 15 }],
      about: [
        ['A small evening bag with a leather back, made from what the hats leave over.', 'Маленькая вечерняя сумка с кожаной спинкой из того, что остаётся от шапок.', 'Telpakdan ortgan teridan tikilgan, orqasi charm kichik sumkacha.'],
      ],
      sizes: [{ label: '22 × 14 cm', mm: [220, 140, 40], grams: 210, price: [380_000, 760_000] }],
    },
  ],
  lore: [
    [
      ['The curl is read before the colour: pipe, bean, comb; the more even, the dearer.', 'Сначала смотрят завиток, потом цвет: валёк, боб, гривка; чем ровнее, тем дороже.', 'Avval guliga, keyin rangiga qaraladi: qalam, loviya, yol; qancha tekis boʻlsa, shuncha qimmat.'],
      ['Barley flour and salt dress the skin slowly and leave it soft as cloth.', 'Ячменная мука и соль выделывают кожу медленно и оставляют её мягкой, как ткань.', 'Arpa uni va tuz terini sekin oshlaydi va matodek yumshoq qiladi.'],
      ['The colour is its own; nothing has been dyed.', 'Цвет природный, ничего не окрашено.', 'Rangi tabiiy, hech narsa boʻyalmagan.'],
    ],
    [['Some countries do not admit fur: the shop tells before an order is placed.', 'Некоторые страны не пропускают мех: магазин сообщит об этом до заказа.', 'Ayrim davlatlar moʻynani kiritmaydi: doʻkon buni buyurtmadan oldin aytadi.']],
  ],
};
