// biome-ignore-all format: tables are read by rows
import type { Size, Trade } from '../trade.ts';

const heads = (low: number, high: number): Size[] =>
  ['54', '55', '56', '57', '58', '59', '60'].map((label) => ({ label, mm: [170, 170, 95], grams: 90, price: [low, high] }));

export const chustDoppi: Trade = {
  slug: 'chust-doppi',
  country: 'UZ',
  workshop: 'needle',
  homes: { 'UZ-NG/chust': 54 },
  brand: 'chust-doppi',
  share: 45,
  type: 'doppi',
  motifs: ['almond', 'pepper', 'amulet', 'star', 'ram-horn', 'bird', 'vine'],
  tones: ['chust', 'margilan-emerald', 'margilan-indigo', 'pomegranate'],
  techniques: [
    ['hand embroidery with silk', 'ручная вышивка шёлком', 'ipak bilan qoʻlda tikilgan', 'жібек қол кесте', 'жибек кол сайма', 'гулдӯзии дастӣ бо абрешим', '絹糸の手刺繍', '丝线手绣'],
    ['quilted with paper cords (piltadoʻzi)', 'стёжка с бумажными жгутиками (пилтадузи)', 'piltadoʻzi qavigʻi', 'пілтедөзі: қағаз білтемен сыру', 'пилтадөзү: кагаз билик менен шыруу', 'қабиқи пилтадӯзӣ', '紙縒りの刺し縫い（ピルタドズィ）', '纸捻绗缝（皮尔塔多齐）'],
    ['hand-plaited edging (jiyak)', 'плетёная вручную тесьма (джияк)', 'qoʻlda toʻqilgan jiyak', 'қолмен өрілген жиек', 'колго өрүлгөн жээк', 'ҷияки дастбофт', '手編みの縁飾りジヤク', '手编滚边吉亚克'],
  ],
  mixes: [{ cotton: 62, silk: 26, lining: 12 }, { satin: 55, silk: 30, lining: 15 }],
  care: 'embroidery',
  supply: { kind: 'IN_STOCK', orderShare: 0.12, uniqueShare: 0.05, leadDays: [10, 21] },
  certificates: ['HANDMADE_MARK', 'ORIGIN'],
  materialOrigin: [['silk thread from the Fergana valley', 'шёлковая нить из Ферганской долины', 'Fargʻona vodiysi ipagi', 'Ферғананың жібек жібі', 'Фергананын жибек жиби', 'риштаи абрешими Фарғона', 'フェルガナの絹糸', '费尔干纳的丝线']],
  forms: [
    {
      code: 'DCH',
      weight: 3,
      tones: ['chust'],
      motifs: ['almond', 'pepper', 'amulet', 'ram-horn'],
      name: ['Chust doʻppi', 'чустская тюбетейка', 'Chust doʻppi', 'Шуст тақиясы', 'Чуст топусу', 'тоқии чустӣ', 'チュストのドッピ帽', '丘斯特朵帕帽'],
      art: 'doppi',
      sold: 'size',
      about: [
        ['The four-sided black cap that men wear to work, to weddings and to prayer.', 'Чёрная четырёхгранная тюбетейка, в которой ходят на работу, на свадьбу и на молитву.', 'Erkaklar ishga ham, toʻyga ham, namozga ham kiyadigan toʻrt qirrali qora doʻppi.'],
        ['Sixteen arches walk around the band, four almonds lie on the crown.', 'По околышу идут шестнадцать арок, на тулье лежат четыре миндаля.', 'Kizagida oʻn olti mehrobcha, tepasida toʻrt bodom bor.'],
      ],
      sizes: heads(120_000, 320_000),
    },
    {
      code: 'DIR',
      motifs: ['star', 'tulip', 'carnation', 'bird', 'vine'],
      tones: ['margilan-emerald', 'pomegranate', 'bukhara', 'nurata'],
      name: ['iroqi doʻppi', 'тюбетейка ираки', 'iroqi doʻppi', 'ироқы тақия', 'ироки топу', 'тоқии ироқӣ', 'イロキ刺繍のドッピ帽', '伊罗基十字绣朵帕帽'],
      art: 'doppi',
      sold: 'size',
      about: [
        ['A women’s cap covered in tiny cross stitches, so that no ground shows at all.', 'Женская тюбетейка, сплошь покрытая мелким крестом: фона не видно совсем.', 'Mayda iroqi chok bilan butunlay qoplangan ayollar doʻppisi.'],
      ],
      sizes: heads(160_000, 380_000),
    },
    {
      code: 'DTB',
      name: ['children’s doʻppi with beads', 'детская тюбетейка с бисером', 'bolalar munchoqli doʻppisi', 'моншақты балалар тақиясы', 'мончоктуу балдар топусу', 'тоқии бачагонаи муҳрадор', 'ビーズ付きの子ども用ドッピ帽', '儿童珠饰朵帕帽'],
      art: 'doppi',
      sold: 'size',
      mixes: [{ cotton: 60, silk: 25, glass: 15 }],
      about: [
        ['A small cap for a first birthday, with beads against the evil eye.', 'Маленькая тюбетейка ко дню рождения, с бисером от сглаза.', 'Bir yoshga toʻlganda kiydiriladigan, koʻzmunchoqli kichik doʻppi.'],
      ],
      sizes: ['48', '50', '52'].map((label) => ({ label, mm: [150, 150, 85], grams: 65, price: [80_000, 180_000] })),
    },
    {
      code: 'DGL',
      motifs: ['tulip', 'carnation', 'pomegranate', 'vine'],
      tones: ['margilan', 'pomegranate', 'fergana', 'nurata'],
      name: ['flower doʻppi', 'цветочная тюбетейка', 'gul doʻppi', 'гүлді тақия', 'гүлдүү топу', 'тоқии гулдор', '花のドッピ帽', '花朵帕帽'],
      art: 'doppi',
      sold: 'size',
      about: [
        ['Worn by girls with forty plaits: the embroidery is loose, bright and a little different on each side.', 'Её носят девушки, заплетая сорок косичек: вышивка свободная, яркая и на каждой грани чуть иная.', 'Qirqkokil oʻrgan qizlar kiyadi: gullari erkin, yorqin va har qirrasida sal boshqacha.'],
      ],
      sizes: heads(140_000, 300_000),
    },
  ],
  lore: [
    [
      ['Rolled paper is pushed between the rows of quilting, which is why the cap holds its shape and folds flat.', 'Между строчками проталкивают скрученную бумагу: поэтому тюбетейка держит форму и складывается.', 'Qavilgan qatorlar orasiga oʻralgan qogʻoz yuboriladi: shu tufayli doʻppi shaklini saqlaydi va taxlanadi.'],
      ['One person quilts, another embroiders, a third plaits the edging; the cap passes through three houses.', 'Одна мастерица стегает, другая вышивает, третья плетёт тесьму: вещь проходит через три дома.', 'Biri qaviydi, biri gulini tikadi, biri jiyagini toʻqiydi: doʻppi uch xonadondan oʻtadi.'],
      ['It takes four to six days, most of them in the light by the window.', 'Работа занимает четыре-шесть дней, и почти вся — у светлого окна.', 'Tikishga toʻrt-olti kun ketadi, asosan deraza yorugʻida ishlanadi.'],
    ],
    [['Measure around the head above the ears to find the size.', 'Чтобы узнать размер, измерьте обхват головы над ушами.', 'Oʻlchamni bilish uchun boshingizni quloq ustidan aylantirib oʻlchang.']],
  ],
};
