// biome-ignore-all format: tables are read by rows
import type { Trade } from '../trade.ts';

export const kokandWood: Trade = {
  slug: 'kokand-wood',
  country: 'UZ',
  workshop: 'wood',
  homes: { 'UZ-FA/qoqon': 2, 'UZ-XO/xiva': 2 },
  share: 3,
  type: 'carved-box',
  motifs: ['star', 'vine', 'almond', 'pomegranate', 'cypress', 'carnation'],
  tones: ['walnut'],
  techniques: [
    ['carved in three levels', 'резьба в три уровня', 'uch qavatli oʻyma'],
    ['jointed without nails', 'соединения без гвоздей', 'mixsiz biriktirilgan'],
    ['oiled, not varnished', 'пропитка маслом без лака', 'loksiz, moy shimdirilgan'],
  ],
  mixes: [{ walnut: 100 }, { elm: 100 }, { plane: 100 }],
  care: 'wood',
  supply: { kind: 'IN_STOCK', orderShare: 0.2, uniqueShare: 0.25, leadDays: [20, 40] },
  certificates: ['HANDMADE_MARK'],
  materialOrigin: [['walnut and elm felled for sanitary reasons in town gardens', 'орех и карагач санитарной рубки из городских садов', 'shahar bogʻlarida sanitariya kesimidan olingan yongʻoq va qayragʻoch']],
  forms: [
    {
      code: 'LVH',
      name: ['lavh book rest', 'подставка для книги лавх', 'lavh'],
      art: 'box',
      about: [
        ['A folding book rest cut from one board: it opens in eight positions and has no hinge but the wood itself.', 'Складная подставка из одной доски: раскрывается в восемь положений и держится на шарнирах из того же дерева.', 'Bitta taxtadan oʻyilgan buklama lavh: sakkiz holatda ochiladi, oshiq-moshigʻi ham yogʻochning oʻzidan.'],
        ['Made for the Quran, at home with a tablet or a score.', 'Делалась для Корана, годится и для планшета, и для нот.', 'Qurʼon uchun moʻljallangan, planshet yoki notaga ham yaraydi.'],
      ],
      sizes: [
        { label: '30 cm', mm: [300, 200, 30], grams: 800, price: [280_000, 600_000] },
        { label: '40 cm', mm: [400, 240, 35], grams: 1300, price: [450_000, 980_000] },
      ],
    },
    {
      code: 'QTC',
      name: ['carved box', 'резная шкатулка', 'oʻyma quticha'],
      art: 'box',
      about: [['A box for rings, letters or tea, with a lid that closes by its own weight.', 'Шкатулка для колец, писем или чая, с крышкой, которая закрывается собственным весом.', 'Uzuk, xat yoki choy uchun, qopqogʻi oʻz ogʻirligi bilan yopiladigan quticha.']],
      sizes: [{ label: '20 × 13 cm', mm: [200, 130, 90], grams: 650, price: [220_000, 520_000] }],
    },
    {
      code: 'QLM',
      name: ['carved pencil case', 'резной пенал', 'oʻyma qalamdon'],
      art: 'box',
      about: [['The qalamdon of a scribe: long, narrow, with a sliding lid.', 'Каламдан писца: длинный, узкий, со сдвижной крышкой.', 'Kotibning qalamdoni: uzun, ensiz, qopqogʻi suriladi.']],
      sizes: [{ label: '24 cm', mm: [240, 60, 50], grams: 280, price: [120_000, 260_000] }],
    },
    {
      code: 'PAN',
      type: 'carved-panel',
      name: ['carved panel', 'резное панно', 'oʻyma panno'],
      art: 'wood',
      about: [['A panel as it is set into doors in Khiva, here for a wall.', 'Панно, какие в Хиве вставляют в двери; здесь — для стены.', 'Xivada eshikka oʻrnatiladigan panno; bunisi devor uchun.']],
      sizes: [
        { label: '40 × 40 cm', mm: [400, 400, 30], grams: 2600, price: [600_000, 1_400_000] },
        { label: '80 × 40 cm', mm: [800, 400, 30], grams: 5000, price: [1_200_000, 2_800_000] },
      ],
    },
    {
      code: 'SND',
      type: 'furniture',
      name: ['dowry chest', 'сундук', 'sandiq'],
      art: 'furniture',
      supply: { kind: 'MADE_TO_ORDER', leadDays: [45, 75] },
      about: [['A chest for blankets, carved on the front and plain at the back, as it stands against the wall.', 'Сундук для одеял: спереди резной, сзади гладкий, ведь он стоит у стены.', 'Koʻrpalar uchun sandiq: oldi oʻyma, orqasi silliq, chunki u devorga taqab qoʻyiladi.']],
      sizes: [{ label: '90 × 45 × 50 cm', mm: [900, 450, 500], grams: 27_000, price: [4_500_000, 9_500_000] }],
    },
    {
      code: 'XNT',
      type: 'furniture',
      name: ['low khontakhta table', 'столик хонтахта', 'xontaxta'],
      art: 'furniture',
      supply: { kind: 'MADE_TO_ORDER', leadDays: [30, 60] },
      about: [['A low table for sitting on cushions; the legs unscrew for the journey.', 'Низкий столик, за которым сидят на курпачах; ножки отвинчиваются в дорогу.', 'Koʻrpachada oʻtirib foydalaniladigan past stol; yoʻl uchun oyoqlari yechiladi.']],
      sizes: [{ label: '100 × 60 × 33 cm', mm: [1000, 600, 330], grams: 15_000, price: [2_400_000, 5_200_000] }],
    },
    {
      code: 'BSH',
      type: 'cradle',
      name: ['painted cradle', 'расписная колыбель бешик', 'beshik'],
      art: 'cradle',
      mixes: [{ willow: 70, mulberry: 26, pigment: 4 }],
      supply: { kind: 'MADE_TO_ORDER', leadDays: [10, 20] },
      about: [['A rocking cradle with a handle to lift it and a bar for toys and amulets.', 'Качающаяся колыбель с ручкой и перекладиной для игрушек и оберегов.', 'Dastasi bor, oʻyinchoq va tumor osiladigan tebranma beshik.']],
      sizes: [{ label: '95 × 40 × 60 cm', mm: [950, 400, 600], grams: 7500, price: [900_000, 2_200_000] }],
    },
  ],
  lore: [
    [
      ['The pattern is pricked through paper with a needle and dusted on with charcoal.', 'Узор прокалывают иглой через бумагу и припорашивают углём.', 'Naqsh qogʻozdan igna bilan teshilib, koʻmir kukunida tushiriladi.'],
      ['Three chisels are enough for most of it; the rest is the wrist.', 'Почти для всего хватает трёх стамесок, остальное делает кисть руки.', 'Koʻp ish uchta iskana bilan bitadi, qolgani bilakka bogʻliq.'],
    ],
    [['The wood keeps the warm smell of walnut for years.', 'Дерево годами хранит тёплый запах.', 'Yogʻoch iliq hidini yillar davomida saqlaydi.']],
  ],
};

export const uzbekMetal: Trade = {
  slug: 'chust-knives-and-copper',
  country: 'UZ',
  workshop: 'metal',
  homes: { 'UZ-AN/shahrixon': 2, 'UZ-BU/kogon': 1 },
  spread: 1,
  share: 3,
  type: 'knife',
  motifs: ['almond', 'pepper', 'star', 'fish', 'pomegranate', 'sun'],
  tones: ['walnut', 'chust', 'gijduvan'],
  techniques: [
    ['forged by hand', 'ручная ковка', 'qoʻlda bolgʻalangan'],
    ['chased with a small hammer', 'чеканка малым молотком', 'kichik bolgʻachada naqshlangan'],
  ],
  mixes: [{ steel: 72, horn: 20, brass: 8 }],
  care: 'steel',
  supply: { kind: 'IN_STOCK', orderShare: 0.12, uniqueShare: 0.15, leadDays: [10, 25] },
  certificates: ['HANDMADE_MARK'],
  forms: [
    {
      code: 'PCH',
      name: ['Chust pichoq knife', 'чустский нож пичак', 'Chust pichogʻi'],
      art: 'knife',
      about: [
        ['A broad kitchen blade with the heel set low, so that fingers clear the board.', 'Широкий кухонный клинок, посаженный низко, чтобы пальцы не касались доски.', 'Barmoq taxtaga tegmasligi uchun past oʻrnatilgan keng oshxona pichogʻi.'],
        ['The back is straight, the edge runs in one long curve to the point.', 'Обух прямой, лезвие одной длинной дугой идёт к острию.', 'Orqasi tekis, tigʻi uchigacha bitta uzun yoy boʻlib boradi.'],
      ],
      sizes: [
        { label: '15 cm', mm: [270, 45, 25], grams: 170, price: [180_000, 420_000] },
        { label: '18 cm', mm: [310, 50, 25], grams: 220, price: [240_000, 560_000] },
      ],
    },
    {
      code: 'QYQ',
      name: ['qaiqi upswept knife', 'нож кайки с вздёрнутым остриём', 'qayqi pichoq'],
      art: 'knife',
      about: [['The point turns up: for boning meat and opening melons.', 'Остриё вздёрнуто: таким разделывают мясо и вскрывают дыню.', 'Uchi qayrilgan: goʻsht shilish va qovun soʻyish uchun.']],
      sizes: [{ label: '16 cm', mm: [285, 42, 24], grams: 190, price: [200_000, 460_000] }],
    },
    {
      code: 'BRK',
      type: 'tray',
      name: ['chased copper tray', 'медный чеканный поднос', 'mis barkash'],
      art: 'tray',
      mixes: [{ copper: 96, tin: 4 }],
      about: [['A round tray with a rolled rim, tinned on the face, for tea or for the wall.', 'Круглый поднос с загнутым бортом, лужёный, — для чая или на стену.', 'Cheti qayrilgan, oqartirilgan dumaloq barkash — choy uchun yoki devorga.']],
      sizes: [
        { label: '35 cm', mm: [350, 350, 25], grams: 1100, price: [450_000, 950_000] },
        { label: '50 cm', mm: [500, 500, 30], grams: 2300, price: [900_000, 1_900_000] },
      ],
    },
    {
      code: 'OFT',
      type: 'tray',
      name: ['copper ewer', 'медный кувшин офтоба', 'mis oftoba'],
      art: 'teapot',
      mixes: [{ copper: 88, brass: 9, tin: 3 }],
      about: [['A tall ewer for pouring water over the hands of guests.', 'Высокий кувшин, из которого гостям поливают на руки.', 'Mehmonlar qoʻliga suv quyiladigan baland oftoba.']],
      sizes: [{ label: '32 cm', mm: [220, 150, 320], grams: 1500, price: [600_000, 1_300_000] }],
    },
  ],
  lore: [
    [
      ['Every strike is made by eye; nothing is stamped.', 'Каждый удар делают на глаз, штампов здесь нет.', 'Har bir zarba koʻz bilan chamalab uriladi, hech narsa qolipda bosilmaydi.'],
      ['The master’s mark is struck last, when the piece has passed his own test.', 'Клеймо ставят последним, когда вещь прошла проверку самого мастера.', 'Tamgʻa eng oxirida, buyum ustaning sinovidan oʻtgach bosiladi.'],
    ],
  ],
};
