// biome-ignore-all format: tables are read by rows
import type { Trade } from '../trade.ts';

export const tajikPottery: Trade = {
  slug: 'tajik-clay-and-basket',
  country: 'TJ',
  workshop: 'studio',
  homes: {},
  spread: 2,
  share: 6,
  type: 'bowl',
  motifs: ['fish', 'bird', 'sun', 'wave'],
  tones: ['gijduvan', 'rishtan', 'steppe'],
  techniques: [['thrown on a wheel', 'формовка на круге', 'charxda yasalgan', 'шарықта жасалған', 'чарыкта жасалган', 'дар чарх сохташуда', 'ろくろ成形', '拉坯成型'], ['painted by hand', 'ручная роспись', 'qoʻlda naqshlangan', 'қолмен боялған', 'колго кооздолгон', 'дастӣ нақшшуда', '手描き', '手绘']],
  mixes: [{ clay: 92, 'lead-free-glaze': 8 }],
  care: 'ceramic',
  supply: { kind: 'IN_STOCK', uniqueShare: 0.15 },
  certificates: ['HANDMADE_MARK'],
  forms: [
    {
      code: 'KOS',
      name: ['kosa bowl', 'коса', 'kosa', 'кесе', 'кесе', 'коса', '深鉢コサ', '科萨深碗'],
      art: 'bowl',
      sold: 'size',
      about: [['A deep bowl for soup and for sour milk.', 'Глубокая чаша для супа и кислого молока.', 'Косаи чуқур барои шӯрбову ҷурғот.']],
      sizes: [
        { label: '15 cm', mm: [150, 150, 75], grams: 430, price: [45, 95] },
        { label: '18 cm', mm: [180, 180, 90], grams: 620, price: [60, 130] },
      ],
    },
    {
      code: 'TBQ',
      type: 'plate',
      name: ['serving dish', 'блюдо', 'tabaq', 'табақ', 'табак', 'табақ', '盛り皿', '餐盘'],
      art: 'plate',
      about: [['A broad dish for qurutob, from which everyone eats his side.', 'Широкое блюдо для курутоба: каждый ест со своего края.', 'Табақи паҳн барои қурутоб: ҳар кас аз канори худ мехӯрад.']],
      sizes: [{ label: '34 cm', mm: [340, 340, 60], grams: 1800, price: [160, 380] }],
    },
    {
      code: 'HSH',
      techniques: [['modelled by hand', 'лепка вручную', 'qoʻlda yasalgan', 'қолмен мүсінделген', 'колго жабыштырылган', 'дастӣ сохта', '手びねり', '手工捏塑']],
      lore: [[
        ['Pinched from one lump and blown once before firing, to be sure.', 'Лепят из одного комка и перед обжигом разок дуют, чтобы проверить.', 'Аз як пора гил месозанд ва пеш аз пухтан як бор пуф мекунанд.'],
      ]],
      type: 'clay-toy',
      name: ['clay whistle', 'глиняная свистулька', 'loy hushtak', 'саз ысқырық', 'чопо ышкырык', 'ҳуштаки гилин', '土笛', '泥哨'],
      art: 'toy',
      isPlain: true,
      about: [['A goat or a bird with two voices.', 'Козлик или птичка на два голоса.', 'Бузча ё мурғчаи дуовоза.']],
      sizes: [{ label: '8 cm', mm: [80, 40, 70], grams: 110, price: [25, 55] }],
    },
    {
      code: 'SBD',
      techniques: [['woven from peeled willow', 'плетение из очищенной лозы', 'archilgan toldan toʻqilgan', 'аршылған талдан өрілген', 'аарчылган талдан токулган', 'аз беди пӯсткандашуда бофта', '皮むき柳の編み', '去皮柳条编制']],
      lore: [[
        ['The rods are cut after the leaves fall and soaked until spring.', 'Прутья режут после листопада и вымачивают до весны.', 'Навдаҳоро пас аз хазон мебуранд ва то баҳор дар об мегузоранд.'],
      ]],
      type: 'basket',
      name: ['willow basket', 'корзина из ивы', 'tol savat', 'тал себет', 'тал себет', 'сабади бед', '柳の籠', '柳编篮'],
      art: 'basket',
      isPlain: true,
      sold: 'size',
      care: 'wood',
      mixes: [{ willow: 100 }],
      about: [['A basket for grapes and laundry that stands on its own.', 'Корзина для винограда и белья, которая сама держит форму.', 'Сабад барои ангуру ҷомашӯӣ, ки худ рост меистад.']],
      sizes: [
        { label: '30 cm', mm: [300, 300, 220], grams: 620, price: [60, 120] },
        { label: '45 cm', mm: [450, 400, 300], grams: 1100, price: [90, 180] },
      ],
    },
  ],
  lore: [
    [
      ['What the hand has pressed stays visible: a thumb here, a nail there.', 'След руки остаётся виден: здесь большой палец, там ноготь.', 'Нишони даст намоён мемонад: ин ҷо шаст, он ҷо нохун.'],
      ['The maker works in winter and sells in summer.', 'Зимой делают, летом продают.', 'Зимистон месозанд, тобистон мефурӯшанд.'],
    ],
  ],
};
