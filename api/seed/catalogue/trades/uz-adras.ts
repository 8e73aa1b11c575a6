// biome-ignore-all format: tables are read by rows
import type { Trade } from '../trade.ts';

export const adras: Trade = {
  slug: 'adras-of-margilan',
  country: 'UZ',
  workshop: 'weaving',
  homes: { 'UZ-FA/margilon': 66, 'UZ-FA/yangi-margilon': 6, 'UZ-FA/toshloq': 4 },
  brand: 'adras-of-margilan',
  share: 65,
  type: 'adras',
  motifs: ['pomegranate', 'almond', 'comb', 'amulet', 'scorpion', 'pepper', 'ram-horn', 'moon', 'jug', 'cypress', 'spider'],
  tones: ['margilan', 'margilan-indigo', 'margilan-emerald', 'pomegranate', 'fergana', 'nurata'],
  techniques: [
    ['abr: the warp tied and dyed before weaving', 'абр: основа перевязана и окрашена до ткачества', 'abrbandlik: tanda toʻqishdan oldin bogʻlab boʻyaladi', 'абырбанди: тоқу алдында байлап бояу', 'абырбанди: токуу алдында байлап боёо', 'абрбандӣ: тора пеш аз бофтан баста ранг мешавад', 'アブル：経糸の括り染め', '阿布尔：扎染经线'],
    ['woven on a foot loom', 'ткачество на ножном станке', 'oyoq dastgohida toʻqilgan', 'аяқ станогында тоқылған', 'бут станогунда токулган', 'дар дастгоҳи пойӣ бофта', '足踏み織機', '脚踏织机织造'],
    ['natural dyes: indigo, madder, walnut husk', 'природные красители: индиго, марена, кожура ореха', 'tabiiy boʻyoqlar: nil, roʻyan, yongʻoq poʻstlogʻi', 'табиғи бояулар: индиго, рияң, жаңғақ қабығы', 'табигый боёктор: индиго, марена, жаңгак кабыгы', 'рангҳои табиӣ: нил, рӯян, пӯсти чормағз', '天然染料：藍、茜、胡桃の皮', '天然染料：靛蓝、茜草、核桃皮'],
  ],
  mixes: [{ silk: 52, cotton: 48 }, { silk: 55, cotton: 45 }],
  care: 'silk',
  supply: { kind: 'IN_STOCK', orderShare: 0.15, uniqueShare: 0.05, leadDays: [20, 40] },
  certificates: ['HANDMADE_MARK', 'ORIGIN'],
  materialOrigin: [
    ['silk reeled in the Fergana valley', 'шёлк, размотанный в Ферганской долине', 'Fargʻona vodiysida tortilgan ipak', 'Ферғанада тартылған жібек', 'Ферганада тартылган жибек', 'абрешими дар Фарғона кашида', 'フェルガナで繰った絹', '费尔干纳缫制的蚕丝'],
    ['silk and cotton of the Fergana valley', 'шёлк и хлопок Ферганской долины', 'Fargʻona vodiysi ipagi va paxtasi', 'Ферғана жібегі мен мақтасы', 'Фергана жибеги жана кебези', 'абрешиму пахтаи Фарғона', 'フェルガナの絹と綿', '费尔干纳的丝与棉'],
  ],
  forms: [
    {
      code: 'ADR',
      weight: 3,
      name: ['adras fabric by the metre', 'адрас на метры', 'adras mato', 'адырас мата, метрлеп', 'адырас кездеме, метрлеп', 'матои адраси метрӣ', 'アドラス織、切り売り', '阿德拉斯绸，按米裁售'],
      art: 'fabric',
      sold: 'tone',
      about: [
        ['A crisp, matt cloth of silk and cotton, 40 cm wide, enough in six metres for a robe.', 'Плотная матовая ткань из шёлка и хлопка шириной 40 см; на халат идёт шесть метров.', 'Ipak va paxtadan toʻqilgan pishiq, xira mato, eni 40 sm; chopon uchun olti metr yetadi.'],
        ['Sold by the metre from one warp: order all you need at once, the next warp will differ.', 'Продаётся на метры с одной основы: берите сразу, сколько нужно, следующая будет иной.', 'Bir tandadan metrlab sotiladi: keragini birdan oling, keyingi tanda boshqacha chiqadi.'],
      ],
      sizes: [{ label: '1 m', mm: [1000, 400, 1], grams: 75, price: [90_000, 180_000] }],
    },
    {
      code: 'ATL',
      weight: 2,
      type: 'atlas',
      name: ['eight-shaft atlas by the metre', 'восьмиремизный атлас на метры', 'sakkiz tepkili atlas', 'сегіз тепкілі атлас, метрлеп', 'сегиз тепкилүү атлас, метрлеп', 'атласи ҳаштпояи метрӣ', '八枚綜絖のアトラス絹、切り売り', '八综艾特莱斯绸，按米裁售'],
      art: 'fabric',
      sold: 'tone',
      mixes: [{ silk: 100 }],
      about: [
        ['Pure silk in satin weave, smooth on the face, for dresses that move.', 'Чистый шёлк атласного переплетения, гладкий с лица, для летящих платьев.', 'Oʻngi silliq, atlas usulida toʻqilgan sof ipak, hilpirab turadigan koʻylaklar uchun.'],
      ],
      sizes: [{ label: '1 m', mm: [1000, 420, 1], grams: 60, price: [140_000, 280_000] }],
    },
    {
      code: 'SHF',
      weight: 2,
      type: 'scarf',
      name: ['ikat scarf', 'абровый шарф', 'abr sharf', 'абыр шарф', 'абыр шарф', 'шарфи абрӣ', '絣のスカーフ', '伊卡特围巾'],
      art: 'scarf',
      sold: 'tone',
      hs: '621410',
      mixes: [{ silk: 100 }, { silk: 70, cotton: 30 }],
      about: [
        ['A long light scarf with knotted fringe, woven in one piece.', 'Длинный лёгкий шарф с завязанной бахромой, сотканный целиком.', 'Bir butun toʻqilgan, popugi tugilgan uzun yengil sharf.'],
        ['Thin enough to pull through a ring, warm enough for an evening by the canal.', 'Проходит сквозь кольцо и греет вечером у арыка.', 'Uzukdan oʻtadigan darajada yupqa, kechki salqinda esa issiq tutadi.'],
      ],
      sizes: [{ label: '180 × 50 cm', mm: [1800, 500, 1], grams: 95, price: [180_000, 420_000] }],
    },
    {
      code: 'CHP',
      type: 'robe',
      name: ['adras robe', 'адрасовый халат', 'adras chopon', 'адырас шапан', 'адырас чапан', 'ҷомаи адрас', 'アドラスのローブ', '阿德拉斯绸长袍'],
      art: 'robe',
      sold: 'size',
      mixes: [{ silk: 40, cotton: 60 }],
      supply: { kind: 'MADE_TO_ORDER', leadDays: [14, 30] },
      about: [
        ['A straight robe with wide sleeves, lined with printed cotton and edged with a hand-plaited band.', 'Прямой халат с широкими рукавами на подкладке из набивного хлопка, обшитый плетёной тесьмой.', 'Keng yengli, chit astarli, qoʻlda toʻqilgan jiyak bilan hoshiyalangan chopon.'],
        ['Worn open over a dress or a shirt; it suits every figure because it is cut from straight pieces.', 'Носят нараспашку поверх платья или рубашки; крой из прямых полотнищ подходит любой фигуре.', 'Koʻylak ustidan ochiq kiyiladi; toʻgʻri boʻlaklardan bichilgani uchun har qanday qomatga yarashadi.'],
      ],
      sizes: ['S', 'M', 'L', 'XL'].map((label, step) => ({ label, mm: [600, 400, 60], grams: 820 + step * 50, price: [900_000 + step * 40_000, 1_900_000 + step * 60_000] }) as const),
    },
    {
      code: 'YST',
      type: 'cushion',
      name: ['ikat cushion cover', 'наволочка из адраса', 'adras yostiq jildi', 'адырас жастық қап', 'адырас жаздык тыш', 'ҷилди болишти абрӣ', '絣のクッションカバー', '伊卡特靠垫套'],
      art: 'cushion',
      sold: 'tone',
      about: [
        ['Adras on the face, plain cotton on the back, closed with a hidden zip.', 'Спереди адрас, сзади гладкий хлопок, потайная молния.', 'Oldi adras, orqasi oddiy paxta mato, yashirin zamokli.'],
      ],
      sizes: [{ label: '45 × 45 cm', mm: [450, 450, 10], grams: 140, price: [120_000, 230_000] }],
    },
    {
      code: 'NMC',
      type: 'robe',
      name: ['adras waistcoat', 'адрасовый жилет', 'adras nimcha', 'адырас кеудеше', 'адырас кемсел', 'камзӯли адрас', 'アドラスのベスト', '阿德拉斯绸马甲'],
      art: 'robe',
      sold: 'size',
      mixes: [{ silk: 40, cotton: 60 }],
      about: [
        ['A short waistcoat cut close at the shoulder, quilted and lined.', 'Короткий приталенный в плечах жилет, стёганый, на подкладке.', 'Yelkasi oʻziga tortilgan, qavilgan, astarli kalta nimcha.'],
      ],
      sizes: ['S', 'M', 'L'].map((label, step) => ({ label, mm: [450, 350, 40], grams: 340 + step * 25, price: [420_000 + step * 20_000, 780_000 + step * 30_000] }) as const),
    },
  ],
  lore: [
    [
      ['Bundles of warp are bound with thread, dipped, unbound and bound again, once for each colour.', 'Пучки основы обматывают нитью, окунают в краску, разматывают и обматывают снова — для каждого цвета.', 'Tanda tutamlari ip bilan bogʻlanib boʻyoqqa solinadi, yechilib yana bogʻlanadi, har rang uchun bir martadan.'],
      ['The edges of each figure run a little, and that soft line is the sign of a real ikat.', 'Края фигур чуть растекаются, и эта мягкая линия — признак настоящего иката.', 'Har bir shaklning cheti sal yoyilib ketadi; ana shu mayin chiziq haqiqiy abr belgisidir.'],
      ['Yellow comes from larkspur (isparak), red from madder, blue from indigo, brown from walnut husk.', 'Жёлтый получают из живокости (испарак), красный — из марены, синий — из индиго, коричневый — из кожуры ореха.', 'Sariq isparakdan, qizil roʻyandan, koʻk nildan, jigarrang yongʻoq poʻstlogʻidan olinadi.'],
    ],
    [
      ['A weaver makes four to five metres a day.', 'За день ткач делает четыре-пять метров.', 'Toʻquvchi kuniga toʻrt-besh metr mato toʻqiydi.'],
      ['After weaving the cloth is beaten with a wooden hammer until it shines.', 'После станка ткань отбивают деревянным молотом до блеска.', 'Toʻqilgan mato yogʻoch bolgʻada urib yaltiratiladi.'],
    ],
  ],
};
