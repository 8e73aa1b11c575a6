// biome-ignore-all format: tables are read by rows
import type { PaletteName } from '../illustration/palette.ts';
import type { Phrase } from './words.ts';

/** What the dyes and glazes of a palette are called in the name of a product: lower case, after a comma. */
export const tones: Record<PaletteName, Phrase> = {
  rishtan: ['cobalt and turquoise', 'кобальт и бирюза', 'koʻk va feruza', 'көк пен көгілдір', 'көк жана бирюза', 'кабуду фирӯзагун', 'コバルトとターコイズ', '钴蓝与绿松石色'],
  'rishtan-lapis': ['lapis blue', 'лазурит', 'lojuvard', 'лазурит көк', 'лажувард көк', 'лоҷувардӣ', '瑠璃色', '青金石蓝'],
  gijduvan: ['ochre and green', 'охра и зелень', 'sargʻish-jigarrang va yashil', 'сарғыш пен жасыл', 'саргыч жана жашыл', 'зарду сабз', '黄土と緑', '赭黄与绿'],
  margilan: ['crimson and gold', 'малина и золото', 'qirmizi va tillarang', 'қызыл мен алтын түс', 'кызыл жана алтын түс', 'қирмизу тиллоӣ', '深紅と金', '绯红与金'],
  'margilan-indigo': ['indigo', 'индиго', 'nil', 'индиго', 'индиго', 'нилӣ', '藍', '靛蓝'],
  'margilan-emerald': ['emerald and black', 'изумруд с чёрным', 'zumrad va qora', 'жасыл мен қара', 'жашыл жана кара', 'зумуррадиву сиёҳ', 'エメラルドと黒', '翠绿与黑'],
  bukhara: ['madder red', 'красная марена', 'roʻyan qizili', 'рияң қызылы', 'марена кызылы', 'сурхи рӯянӣ', '茜色', '茜红'],
  nurata: ['rose and sky blue', 'розовые и голубые тона', 'pushti va havorang', 'қызғылт пен аспан көк', 'кызгылт жана асман көк', 'гулобиву осмонӣ', '薔薇色と空色', '玫瑰红与天蓝'],
  samarkand: ['wine red and lapis', 'вино и лазурь', 'toʻq qizil va lojuvard', 'қою қызыл мен лазурит', 'кочкул кызыл жана лажувард', 'майгуну лоҷувардӣ', '葡萄酒色と瑠璃', '酒红与青金石蓝'],
  khorezm: ['sea green', 'морская волна', 'dengiz yashili', 'теңіз жасылы', 'деңиз жашылы', 'сабзи баҳрӣ', '海の緑', '海绿'],
  fergana: ['coral and yellow', 'коралловые и жёлтые тона', 'marjon va sariq', 'маржан мен сары', 'маржан жана сары', 'марҷониву зард', '珊瑚色と黄', '珊瑚红与黄'],
  pomegranate: ['pomegranate red', 'цвет граната', 'anorrang', 'анар қызылы', 'анар кызылы', 'анорранг', 'ザクロ色', '石榴红'],
  chust: ['black and white', 'чёрное с белым', 'qora va oq', 'қара мен ақ', 'кара жана ак', 'сиёҳу сафед', '黒と白', '黑白'],
  kochkor: ['brick red and ochre', 'кирпич и охра', 'gʻishtrang va sargʻish', 'кірпіш қызыл мен сарғыш', 'кыш кызыл жана саргыч', 'хиштиву зард', '煉瓦色と黄土', '砖红与赭黄'],
  naryn: ['undyed grey and brown', 'природные серо-бурые тона', 'boʻyalmagan kulrang va qoʻngʻir', 'боялмаған сұр мен қоңыр', 'боёлбогон боз жана күрөң', 'хокистариву бӯри табиӣ', '無染色の灰と茶', '本色灰褐'],
  pamir: ['red and green', 'красное с зелёным', 'qizil va yashil', 'қызыл мен жасыл', 'кызыл жана жашыл', 'сурху сабз', '赤と緑', '红与绿'],
  steppe: ['sand and olive', 'песок и олива', 'qumrang va zaytunrang', 'құм түсті және зәйтүн түсті', 'кум түс жана зайтун түс', 'регранг ва зайтунӣ', '砂色とオリーブ', '沙色与橄榄绿'],
  'issyk-kul': ['lake blue', 'озёрная синь', 'koʻl moviysi', 'көл көгі', 'көл көгү', 'кабуди кӯлӣ', '湖の青', '湖蓝'],
  almaty: ['apple red and leaf green', 'яблочно-красные и зелёные тона', 'olma qizili va barg yashili', 'алма қызылы мен жапырақ жасылы', 'алма кызылы жана жалбырак жашылы', 'сурхи себиву сабзи барг', '林檎の赤と若葉色', '苹果红与叶绿'],
  walnut: ['walnut brown', 'цвет ореха', 'yongʻoqrang', 'жаңғақ түсті', 'жаңгак түс', 'чормағзӣ', '胡桃色', '核桃棕'],
};
