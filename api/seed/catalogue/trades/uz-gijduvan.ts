// biome-ignore-all format: tables are read by rows
import type { Trade } from '../trade.ts';
import { rishtanCeramics } from './uz-rishtan-ceramics.ts';

const [lagan, kosa, , , kuza] = rishtanCeramics.forms;

/** The brown and green school of Bukhara: the same vessels, another earth. */
export const gijduvanCeramics: Trade = {
  ...rishtanCeramics,
  slug: 'gijduvan-ceramics',
  homes: { 'UZ-BU/gijduvon': 3 },
  spread: 1,
  brand: undefined,
  share: 8,
  motifs: ['star', 'peacock', 'tulip', 'sun', 'cypress', 'almond'],
  tones: ['gijduvan', 'walnut'],
  mixes: [{ clay: 91, 'lead-free-glaze': 9 }],
  techniques: [
    ['thrown on a kick wheel', 'формовка на ножном круге', 'oyoq charxida yasalgan', 'аяқ шарығында жасалған', 'бут чарыгында жасалган', 'дар чархи пойӣ сохташуда', '蹴ろくろ成形', '脚踏轮拉坯'],
    ['slip painting under a clear glaze', 'роспись ангобом под прозрачной глазурью', 'shaffof sir ostida angob naqsh', 'мөлдір сыр астындағы ангоб өрнек', 'тунук сыр астындагы ангоб оюу', 'нақши ангоб зери сири шаффоф', '透明釉下の化粧土彩', '透明釉下化妆土彩绘'],
  ],
  materialOrigin: [['clay from the Zarafshan flood plain', 'глина из поймы Зарафшана', 'Zarafshon boʻyi loyi', 'Зеравшан жайылмасының сазы', 'Зеравшан өрөөнүнүн чопосу', 'гили соҳили Зарафшон', 'ザラフシャン河畔の粘土', '泽拉夫尚河滩黏土']],
  forms: [lagan, kosa, kuza].filter((form) => form !== undefined),
  lore: [
    [
      ['Ochre, iron and copper are laid on as liquid clay, one over the other, and run a little in the fire.', 'Охру, железо и медь наносят жидкой глиной слой за слоем, и в огне они чуть растекаются.', 'Sargʻish, temir va mis ranglari suyuq loy holida qavat-qavat suriladi va olovda sal oqadi.'],
      ['The donkey that used to turn the glaze mill has been retired; the millstones have not.', 'Ослика, вращавшего мельницу для глазури, отправили на покой, а жернова — нет.', 'Sir tegirmonini aylantirgan eshak dam olmoqda, tegirmon toshi esa hamon ishlaydi.'],
    ],
    [['For its warm browns and greens this school is called the autumn sister of the blue one.', 'За тёплые коричневые и зелёные тона эту школу зовут осенней сестрой синей.', 'Iliq jigarrang va yashil tuslari uchun bu maktabni moviy kulolchilikning kuzgi singlisi deyishadi.']],
  ],
};
