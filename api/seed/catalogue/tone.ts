// biome-ignore-all format: tables are read by rows
import type { PaletteName } from '../illustration/palette.ts';
import type { SixNames } from './words.ts';

/** What the dyes and glazes of a palette are called in the name of a product: lower case, after a comma. */
export const tones: Record<PaletteName, SixNames> = {
  rishtan: ['cobalt and turquoise', 'кобальт и бирюза', 'koʻk va feruza', 'көк пен көгілдір', 'көк жана бирюза', 'кабуду фирӯзагун'],
  'rishtan-lapis': ['lapis blue', 'лазурит', 'lojuvard', 'лазурит көк', 'лажувард көк', 'лоҷувардӣ'],
  gijduvan: ['ochre and green', 'охра и зелень', 'sargʻish-jigarrang va yashil', 'сарғыш пен жасыл', 'саргыч жана жашыл', 'зарду сабз'],
  margilan: ['crimson and gold', 'малина и золото', 'qirmizi va tillarang', 'қызыл мен алтын түс', 'кызыл жана алтын түс', 'қирмизу тиллоӣ'],
  'margilan-indigo': ['indigo', 'индиго', 'nil', 'индиго', 'индиго', 'нилӣ'],
  'margilan-emerald': ['emerald and black', 'изумруд с чёрным', 'zumrad va qora', 'жасыл мен қара', 'жашыл жана кара', 'зумуррадиву сиёҳ'],
  bukhara: ['madder red', 'красная марена', 'roʻyan qizili', 'рияң қызылы', 'марена кызылы', 'сурхи рӯянӣ'],
  nurata: ['rose and sky blue', 'розовые и голубые тона', 'pushti va havorang', 'қызғылт пен аспан көк', 'кызгылт жана асман көк', 'гулобиву осмонӣ'],
  samarkand: ['wine red and lapis', 'вино и лазурь', 'toʻq qizil va lojuvard', 'қою қызыл мен лазурит', 'кочкул кызыл жана лажувард', 'майгуну лоҷувардӣ'],
  khorezm: ['sea green', 'морская волна', 'dengiz yashili', 'теңіз жасылы', 'деңиз жашылы', 'сабзи баҳрӣ'],
  fergana: ['coral and yellow', 'коралловые и жёлтые тона', 'marjon va sariq', 'маржан мен сары', 'маржан жана сары', 'марҷониву зард'],
  pomegranate: ['pomegranate red', 'цвет граната', 'anorrang', 'анар қызылы', 'анар кызылы', 'анорранг'],
  chust: ['black and white', 'чёрное с белым', 'qora va oq', 'қара мен ақ', 'кара жана ак', 'сиёҳу сафед'],
  kochkor: ['brick red and ochre', 'кирпич и охра', 'gʻishtrang va sargʻish', 'кірпіш қызыл мен сарғыш', 'кыш кызыл жана саргыч', 'хиштиву зард'],
  naryn: ['undyed grey and brown', 'природные серо-бурые тона', 'boʻyalmagan kulrang va qoʻngʻir', 'боялмаған сұр мен қоңыр', 'боёлбогон боз жана күрөң', 'хокистариву бӯри табиӣ'],
  pamir: ['red and green', 'красное с зелёным', 'qizil va yashil', 'қызыл мен жасыл', 'кызыл жана жашыл', 'сурху сабз'],
  steppe: ['sand and olive', 'песок и олива', 'qumrang va zaytunrang', 'құм түсті және зәйтүн түсті', 'кум түс жана зайтун түс', 'регранг ва зайтунӣ'],
  'issyk-kul': ['lake blue', 'озёрная синь', 'koʻl moviysi', 'көл көгі', 'көл көгү', 'кабуди кӯлӣ'],
  almaty: ['apple red and leaf green', 'яблочно-красные и зелёные тона', 'olma qizili va barg yashili', 'алма қызылы мен жапырақ жасылы', 'алма кызылы жана жалбырак жашылы', 'сурхи себиву сабзи барг'],
  walnut: ['walnut brown', 'цвет ореха', 'yongʻoqrang', 'жаңғақ түсті', 'жаңгак түс', 'чормағзӣ'],
};
