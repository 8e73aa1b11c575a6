// biome-ignore-all format: tables are read by rows
import type { Trade } from '../trade.ts';

const common: Omit<Trade, 'slug' | 'homes' | 'motifs' | 'tones' | 'forms' | 'share'> = {
  country: 'UZ',
  workshop: 'needle',
  type: 'suzani',
  care: 'embroidery',
  certificates: ['HANDMADE_MARK', 'ORIGIN'],
  techniques: [
    ['basma couching', 'шов басма', 'bosma chok', 'басма тігісі', 'басма көктөө', 'дӯхти басма', 'バスマ刺し', '巴斯玛钉线绣'],
    ['yurma chain stitch', 'тамбурный шов юрма', 'yoʻrma chok', 'юрма тігісі', 'юрма сайма', 'дӯхти юрма', 'ユルマ鎖縫い', '尤尔玛锁绣'],
    ['drawn by hand before stitching', 'рисунок нанесён от руки', 'chizmasi qoʻlda tushirilgan', 'сызбасы қолмен салынған', 'чиймеси колго түшүрүлгөн', 'нақшаш дастӣ кашида', '下絵は手描き', '手绘底稿'],
  ],
  mixes: [{ cotton: 70, silk: 30 }, { silk: 60, cotton: 40 }, { cotton: 74, silk: 26 }],
  materialOrigin: [['hand-woven cotton ground (boʻz), silk dyed with plants', 'домотканая бязь, шёлк растительного крашения', 'qoʻlda toʻqilgan boʻz, oʻsimlik boʻyogʻidagi ipak', 'қолдан тоқылған бөз, шөппен боялған жібек', 'колго токулган бөз, чөп менен боёлгон жибек', 'карбоси дастбофт, абрешими гиёҳранг', '手織り綿布ボズ、草木染めの絹糸', '手织棉布博兹，植物染丝线']],
  lore: [
    [
      ['It is stitched in strips by several hands and sewn together at the end; small shifts in the pattern show the joins.', 'Вышивают полосами в несколько рук и сшивают в конце; стыки видны по лёгким сдвигам узора.', 'Boʻlak-boʻlak qilib bir necha qoʻl tikadi va oxirida ulanadi; naqshdagi mayda siljishlar ulangan joyini bildiradi.'],
      ['One corner is left unfinished on purpose, so that the work of the house goes on.', 'Один уголок нарочно оставлен незаконченным, чтобы дела в доме не кончались.', 'Bir burchagi ataylab tugatilmaydi: xonadonning ishi davom etsin, deyishadi.'],
      ['The reds are madder and pomegranate peel, the yellow is isparak, the blue indigo.', 'Красные тона дают марена и гранатовая корка, жёлтый — испарак, синий — индиго.', 'Qizil ranglar roʻyan va anor poʻstidan, sariq isparakdan, koʻk nildan olinadi.'],
    ],
    [
      ['Brides used to bring ten such hangings into the new home.', 'Когда-то невеста приносила в новый дом десять таких вышивок.', 'Ilgari kelin yangi uyga oʻnta shunday kashta olib kelgan.'],
      ['Seen from two steps away the flowers turn into suns.', 'С двух шагов цветы превращаются в солнца.', 'Ikki qadam naridan gullar quyoshga aylanadi.'],
    ],
  ],
};

const forms: Trade['forms'] = [
  {
    code: 'SUZ',
      weight: 3,
    name: ['suzani wall hanging', 'настенное сюзане', 'devoriy soʻzana', 'қабырғаға ілетін сюзане', 'дубалга илинүүчү сюзане', 'сӯзании деворӣ', 'スザニの壁掛け', '苏扎尼壁挂'],
    art: 'suzani',
    supply: { kind: 'ONE_OF_A_KIND' },
    about: [
      ['A large hanging for the wall of the guest room, worked for four to eight months.', 'Большая вышивка на стену гостиной, над которой работали от четырёх до восьми месяцев.', 'Mehmonxona devori uchun katta kashta, ustida toʻrt oydan sakkiz oygacha ishlangan.'],
      ['It covers a wall, a bed or a long table; each was asked of it in its time.', 'Закрывает стену, кровать или длинный стол: в своё время от неё требовали всего этого.', 'Devorga, karavotga yoki uzun stolga yopiladi: oʻz davrida hammasiga ishlatilgan.'],
    ],
    sizes: [
      { label: '2 × 1.5 m', mm: [2000, 1500, 3], grams: 1700, price: [4_500_000, 11_000_000] },
      { label: '2.5 × 2 m', mm: [2500, 2000, 3], grams: 2600, price: [6_500_000, 19_000_000] },
    ],
  },
  {
    code: 'BLP',
    name: ['bolinpush canopy', 'болинпуш', 'bolinpoʻsh', 'болинпұш', 'болинпөш', 'болинпӯш', '婚礼用の天蓋ボリンプシュ', '婚床帷布波林普什'],
    art: 'suzani',
    supply: { kind: 'ONE_OF_A_KIND' },
    about: [
      ['A canopy that was held over the heads of bride and groom and then laid over their pillows.', 'Покров, который держали над головами жениха и невесты, а потом стелили на подушки.', 'Kelin-kuyov boshi uzra tutilib, soʻng yostiqlar ustiga yopiladigan kashta.'],
    ],
    sizes: [{ label: '1.2 × 1.2 m', mm: [1200, 1200, 3], grams: 780, price: [2_200_000, 5_200_000] }],
  },
  {
    code: 'JNZ',
    name: ['joynamoz prayer cloth', 'джойнамоз', 'soʻzana joynamoz', 'сюзане жайнамаз', 'сюзане жайнамаз', 'ҷойнамози сӯзанӣ', '礼拝布ジョイナモズ', '礼拜绣布'],
    art: 'suzani',
    supply: { kind: 'ONE_OF_A_KIND' },
    about: [
      ['An embroidered arch on an open field: a prayer cloth, today often hung beside a door.', 'Вышитая арка на свободном поле: молитвенный коврик, который теперь часто вешают у двери.', 'Ochiq maydonda kashtali mehrob: joynamoz, hozir koʻpincha eshik yoniga osiladi.'],
    ],
    sizes: [{ label: '1.3 × 0.9 m', mm: [1300, 900, 3], grams: 640, price: [1_900_000, 4_200_000] }],
  },
  {
    code: 'SYJ',
    type: 'cushion',
    name: ['embroidered cushion cover', 'вышитая наволочка', 'kashtali yostiq jildi', 'кестелі жастық қап', 'саймалуу жаздык тыш', 'ҷилди болишти гулдӯзӣ', '刺繍のクッションカバー', '绣花靠垫套'],
    art: 'cushion',
    sold: 'tone',
    about: [
      ['A single rosette that fills the square; plain cotton on the back, hidden zip.', 'Одна розетка во весь квадрат; сзади гладкий хлопок, потайная молния.', 'Butun kvadratni egallagan bitta gul; orqasi paxta mato, yashirin zamok.'],
    ],
    sizes: [{ label: '45 × 45 cm', mm: [450, 450, 10], grams: 190, price: [220_000, 480_000] }],
  },
  {
    code: 'SDS',
    type: 'tablecloth',
    name: ['embroidered table runner', 'вышитая дорожка', 'kashtali dasturxon', 'кестелі дастарқан жолағы', 'саймалуу дасторкон', 'дастархони гулдӯзӣ', '刺繍のテーブルランナー', '绣花桌旗'],
    art: 'tablecloth',
    about: [
      ['A runner with a vine along both edges and room for dishes in the middle.', 'Дорожка с лозой по обоим краям и свободным местом для блюд посередине.', 'Ikki chetida tok novdasi, oʻrtasida idishlarga joy qoldirilgan uzun dasturxon.'],
    ],
    sizes: [{ label: '1.5 × 0.4 m', mm: [1500, 400, 3], grams: 320, price: [380_000, 850_000] }],
  },
];

export const bukharaSuzani: Trade = {
  ...common,
  slug: 'bukhara-suzani',
  homes: { 'UZ-BU/vobkent': 2 },
  spread: 2,
  share: 17,
  motifs: ['sun', 'pomegranate', 'almond', 'vine', 'carnation', 'tulip'],
  tones: ['bukhara', 'pomegranate', 'fergana'],
  forms,
};

export const nurataSuzani: Trade = {
  ...bukharaSuzani,
  slug: 'nurata-suzani',
  share: 18,
  homes: { 'UZ-NW/nurota': 2, 'UZ-SA/urgut': 2, 'UZ-QA/shahrisabz': 1 },
  motifs: ['sun', 'moon', 'bird', 'carnation', 'knife', 'peacock', 'jug'],
  tones: ['nurata', 'samarkand', 'bukhara'],
};
