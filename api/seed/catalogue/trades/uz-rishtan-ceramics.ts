// biome-ignore-all format: tables are read by rows
import type { Trade } from '../trade.ts';

export const rishtanCeramics: Trade = {
  slug: 'rishtan-ceramics',
  country: 'UZ',
  workshop: 'pottery',
  homes: { 'UZ-FA/rishton': 96 },
  brand: 'rishtan-ceramics',
  share: 75,
  type: 'plate',
  motifs: [
    'pomegranate',
    'almond',
    'pepper',
    'knife',
    'jug',
    'fish',
    'bird',
    'peacock',
    'star',
    'tulip',
    'carnation',
    'wave',
  ],
  tones: ['rishtan', 'rishtan-lapis', 'khorezm'],
  techniques: [
    ['thrown on a kick wheel', 'формовка на ножном круге', 'oyoq charxida yasalgan', 'аяқ шарығында жасалған', 'бут чарыгында жасалган', 'дар чархи пойӣ сохташуда', '蹴ろくろ成形', '脚踏轮拉坯'],
    ['painted freehand under the glaze', 'подглазурная роспись от руки', 'sir ostiga qoʻlda naqshlangan', 'сыр астындағы қол өрнегі', 'сыр астындагы кол оюу', 'зери сир дастӣ нақшшуда', '釉下の手描き', '釉下手绘'],
    ['ishqor alkaline glaze', 'щелочная глазурь ишкор', 'ishqor siri', 'ишқор сілті сыры', 'ишкор сыры', 'сири ишқорӣ', 'アルカリ釉イシュコル', '伊什科尔碱釉'],
  ],
  mixes: [
    { clay: 90, glaze: 10 },
    { clay: 92, glaze: 8 },
    { clay: 91, 'lead-free-glaze': 9 },
  ],
  care: 'ceramic',
  supply: { kind: 'IN_STOCK', uniqueShare: 0.16, orderShare: 0.1, leadDays: [20, 35] },
  certificates: ['HANDMADE_MARK', 'ORIGIN', 'QUALITY'],
  materialOrigin: [
    ['red clay from the fields around Rishton', 'красная глина из окрестностей Риштана', 'Rishton atrofidagi qizil loy', 'Риштан төңірегінің қызыл сазы', 'Риштан айланасынын кызыл чопосу', 'гили сурхи атрофи Риштон', 'リシタン周辺の赤土', '里什坦周边的红黏土'],
    ['local clay; ash of desert plants for the glaze', 'местная глина; зола пустынных растений для глазури', 'mahalliy loy; sir uchun choʻl oʻsimliklari kuli', 'жергілікті саз; сырға шөл шөбінің күлі', 'жергиликтүү чопо; сырга чөл чөбүнүн күлү', 'гили маҳаллӣ; барои сир хокистари растаниҳои биёбон', '地元の粘土と砂漠の草の灰釉', '本地黏土；釉用沙漠植物灰'],
  ],
  forms: [
    {
      code: 'LGN',
      weight: 4,
      name: ['lagan', 'лаган', 'lagan', 'леген', 'лаган', 'лаган', '大皿ラガン', '拉甘大盘'],
      art: 'plate',
      about: [
        [
          'A large round dish for plov, set in the middle of the table and eaten from together.',
          'Большое круглое блюдо для плова: его ставят в середину стола и едят из него вместе.',
          'Osh tortiladigan katta dumaloq idish: dasturxon oʻrtasiga qoʻyiladi va birga tanovul qilinadi.',
        ],
        [
          'A wide dish that serves on feast days and hangs on the wall the rest of the year.',
          'Широкое блюдо, которое в праздник подают на стол, а в остальное время вешают на стену.',
          'Bayramda dasturxonga tortiladigan, boshqa kunlari devorga ilib qoʻyiladigan keng idish.',
        ],
      ],
      sizes: [
        { label: '25 cm', mm: [250, 250, 45], grams: 950, price: [140_000, 300_000] },
        { label: '32 cm', mm: [320, 320, 55], grams: 1600, price: [250_000, 600_000] },
        { label: '42 cm', mm: [420, 420, 70], grams: 3100, price: [480_000, 1_200_000] },
      ],
    },
    {
      code: 'KOS',
      weight: 2,
      type: 'bowl',
      name: ['kosa bowl', 'коса', 'kosa', 'кесе', 'кесе', 'коса', '深鉢コサ', '科萨深碗'],
      art: 'bowl',
      sold: 'size',
      about: [
        [
          'A deep bowl for soup, with a foot that keeps the heat off the table.',
          'Глубокая чаша для супа на ножке, которая бережёт стол от жара.',
          'Shoʻrva uchun chuqur idish; tagligi dasturxonni issiqdan asraydi.',
        ],
        [
          'It holds a full portion of lagman and sits well in two hands.',
          'Вмещает полную порцию лагмана и хорошо лежит в двух ладонях.',
          'Bir kishilik lagʻmon sigʻadi va ikki kaftga qulay joylashadi.',
        ],
      ],
      sizes: [
        { label: '14 cm', mm: [140, 140, 75], grams: 380, price: [60_000, 120_000] },
        { label: '16 cm', mm: [160, 160, 80], grams: 480, price: [75_000, 150_000] },
        { label: '18 cm', mm: [180, 180, 90], grams: 620, price: [95_000, 190_000] },
      ],
    },
    {
      code: 'PYL',
      weight: 2,
      type: 'bowl',
      name: ['six-piece piyola set', 'набор из шести пиал', 'olti donalik piyola toʻplami', 'алты пиаладан тұратын жиынтық', 'алты пияладан турган топтом', 'маҷмӯи шаш пиёла', '茶碗ピヨラ六点組', '六件套皮约拉茶碗'],
      art: 'bowl',
      about: [
        [
          'Six tea bowls without handles; one fills them only half, so that the host can pour again.',
          'Шесть чайных пиал без ручек; наливают их наполовину, чтобы хозяин мог подлить ещё.',
          'Bandsiz oltita piyola; mezbon yana quyib turishi uchun yarimta qilib quyiladi.',
        ],
      ],
      sizes: [{ label: '6 pcs', mm: [110, 110, 60], grams: 1080, price: [180_000, 360_000] }],
    },
    {
      code: 'CHY',
      type: 'teapot',
      name: ['choynak teapot', 'чайник', 'choynak', 'шәйнек', 'чайнек', 'чойник', '急須チョイナク', '茶壶'],
      art: 'teapot',
      sold: 'size',
      about: [
        [
          'A round-bellied teapot for green tea; the spout is thrown apart and set on by hand.',
          'Пузатый чайник для зелёного чая; носик формуют отдельно и прикрепляют вручную.',
          'Koʻk choy uchun qorinli choynak; jumragi alohida yasalib, qoʻlda ulanadi.',
        ],
      ],
      sizes: [
        { label: '700 ml', mm: [190, 130, 140], grams: 620, price: [110_000, 220_000] },
        { label: '1200 ml', mm: [230, 160, 170], grams: 900, price: [150_000, 300_000] },
      ],
    },
    {
      code: 'KUZ',
      type: 'vase',
      name: ['koʻza jug', 'кувшин', 'koʻza', 'көзе', 'кумура', 'кӯза', '水差しコザ', '科扎水壶'],
      art: 'vase',
      about: [
        [
          'A tall water jug; today it more often holds branches than water.',
          'Высокий кувшин для воды; сегодня в нём чаще стоят ветки.',
          'Suv uchun baland koʻza; bugun unga koʻproq gul shoxlari solinadi.',
        ],
        [
          'The neck is narrow, the shoulder wide, and the painting runs around both without a seam.',
          'Узкое горло, широкие плечи, и роспись обегает их без единого шва.',
          'Boʻyni ingichka, yelkasi keng, naqsh ularni uzluksiz aylanib chiqadi.',
        ],
      ],
      sizes: [
        { label: '28 cm', mm: [170, 170, 280], grams: 1500, price: [220_000, 480_000] },
        { label: '40 cm', mm: [230, 230, 400], grams: 2900, price: [420_000, 950_000] },
      ],
    },
    {
      code: 'KSH',
      type: 'tile',
      name: ['painted tile', 'расписной изразец', 'koshin', 'өрнекті кыш', 'оюлуу кыш', 'кошини нақшин', '絵付けタイル', '彩绘瓷砖'],
      art: 'tile',
      sold: 'tone',
      about: [
        [
          'A tile for a wall or a hearth; four together close the pattern.',
          'Изразец для стены или камина; четыре вместе замыкают узор.',
          'Devor yoki kamin uchun koshin; toʻrttasi birga qoʻyilsa, naqsh tugallanadi.',
        ],
      ],
      sizes: [{ label: '15 × 15 cm', mm: [150, 150, 12], grams: 520, price: [45_000, 95_000] }],
    },
  ],
  lore: [
    [
      [
        'The blue comes from cobalt, the green from copper, and both turn glassy under a glaze of burnt desert plants.',
        'Синий даёт кобальт, зелёный — медь, и оба становятся прозрачными под глазурью из золы пустынных растений.',
        'Koʻk rang kobaltdan, yashili misdan olinadi, choʻl oʻsimliklari kulidan tayyorlangan sir ostida ikkalasi shishadek tiniqlashadi.',
      ],
      [
        'The red clay needs no additions: it is cleaned, rested and kneaded as it comes from the ground.',
        'Красная глина не требует добавок: её очищают, выдерживают и мнут такой, какой она взята из земли.',
        'Qizil loyga hech narsa qoʻshilmaydi: u tozalanadi, tindiriladi va shu holicha pishitiladi.',
      ],
      [
        'The outline is drawn with a brush of goat hair in one breath, without a stencil.',
        'Контур проводят кистью из козьей шерсти на одном дыхании, без трафарета.',
        'Chiziq echki yungidan qilingan moʻyqalamda bir nafasda, andazasiz tortiladi.',
      ],
    ],
    [
      [
        'It is fired twice, and what the second fire does to the glaze nobody can repeat.',
        'Обжигают дважды, и то, что второй огонь делает с глазурью, повторить нельзя.',
        'Ikki marta pishiriladi, ikkinchi olov sirga bergan jilvani takrorlab boʻlmaydi.',
      ],
      [
        'A faint crackle in the glaze belongs to the alkaline recipe and is no flaw.',
        'Тонкая сетка трещинок в глазури свойственна щелочному рецепту и не является браком.',
        'Sirdagi mayin toʻrsimon chiziqlar ishqor siriga xos boʻlib, nuqson emas.',
      ],
    ],
  ],
};
