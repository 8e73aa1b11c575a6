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
    ['thrown on a kick wheel', 'формовка на ножном круге', 'oyoq charxida yasalgan'],
    ['slip painting under a clear glaze', 'роспись ангобом под прозрачной глазурью', 'shaffof sir ostida angob naqsh'],
  ],
  materialOrigin: [['clay from the Zarafshan flood plain', 'глина из поймы Зарафшана', 'Zarafshon boʻyi loyi']],
  forms: [lagan, kosa, kuza].filter((form) => form !== undefined),
  lore: [
    [
      ['Ochre, iron and copper are laid on as liquid clay, one over the other, and run a little in the fire.', 'Охру, железо и медь наносят жидкой глиной слой за слоем, и в огне они чуть растекаются.', 'Sargʻish, temir va mis ranglari suyuq loy holida qavat-qavat suriladi va olovda sal oqadi.'],
      ['The donkey that used to turn the glaze mill has been retired; the millstones have not.', 'Ослика, вращавшего мельницу для глазури, отправили на покой, а жернова — нет.', 'Sir tegirmonini aylantirgan eshak dam olmoqda, tegirmon toshi esa hamon ishlaydi.'],
    ],
    [['For its warm browns and greens this school is called the autumn sister of the blue one.', 'За тёплые коричневые и зелёные тона эту школу зовут осенней сестрой синей.', 'Iliq jigarrang va yashil tuslari uchun bu maktabni moviy kulolchilikning kuzgi singlisi deyishadi.']],
  ],
};
