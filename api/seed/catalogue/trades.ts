import type { Trade } from './trade.ts';
import { honey, kolbastauButter, kurutAndCheese, soap } from './trades/goods-from-animals.ts';
import { freshFruit, herbs, melons, rice } from './trades/goods-from-fields.ts';
import { driedFruit, jamAndJuice, walnuts } from './trades/goods-from-orchards.ts';
import { baskets, flatbread, flatWeaves, sheepskins } from './trades/goods-of-wool-and-willow.ts';
import { kyrgyzEmbroidery, kyrgyzRiding, kyrgyzWood } from './trades/kg-crafts.ts';
import { kochkorFelt, kyrgyzHats } from './trades/kg-felt.ts';
import { shonzhyBread, shonzhyConcrete, shonzhyDoorsAndIron } from './trades/kz-almaty-region.ts';
import { shonzhyShoes, talgarDress } from './trades/kz-clothing.ts';
import { kazakhFelt, kazakhSilver, kazakhWood } from './trades/kz-crafts.ts';
import { tajikPottery } from './trades/tj-clay-and-willow.ts';
import { pamirWool, tajikEmbroidery, tajikWoodAndIron } from './trades/tj-crafts.ts';
import { adras } from './trades/uz-adras.ts';
import { chustDoppi } from './trades/uz-doppi.ts';
import { samarkandPaper, uzbekJewellery, uzbekMusicAndToys } from './trades/uz-fine-crafts.ts';
import { gijduvanCeramics } from './trades/uz-gijduvan.ts';
import { goldEmbroidery, khorezmCarpets } from './trades/uz-gold-and-carpets.ts';
import { karakulFur } from './trades/uz-karakul.ts';
import { rishtanCeramics } from './trades/uz-rishtan-ceramics.ts';
import { bukharaSuzani, nurataSuzani } from './trades/uz-suzani.ts';
import { kokandWood, uzbekMetal } from './trades/uz-wood-and-metal.ts';

/** Everything that the workshops of the demonstration make. */
export const trades: readonly Trade[] = [
  ...[rishtanCeramics, adras, chustDoppi, karakulFur, bukharaSuzani, nurataSuzani, gijduvanCeramics],
  ...[
    goldEmbroidery,
    khorezmCarpets,
    kokandWood,
    uzbekMetal,
    uzbekJewellery,
    samarkandPaper,
    uzbekMusicAndToys,
  ],
  ...[kochkorFelt, kyrgyzHats, kyrgyzEmbroidery, kyrgyzRiding, kyrgyzWood],
  ...[kazakhFelt, kazakhSilver, kazakhWood],
  ...[shonzhyBread, shonzhyConcrete, shonzhyDoorsAndIron, shonzhyShoes, talgarDress],
  ...[tajikEmbroidery, pamirWool, tajikWoodAndIron, tajikPottery],
  ...[...honey, ...kolbastauButter, ...kurutAndCheese, ...soap],
  ...[...driedFruit, ...walnuts, ...jamAndJuice, ...freshFruit, ...melons, ...rice, ...herbs],
  ...[...sheepskins, ...flatWeaves, ...baskets, ...flatbread],
];

export function tradeBySlug(slug: string): Trade {
  const trade = trades.find((known) => known.slug === slug);
  if (!trade) throw new Error(`No trade ${slug}`);
  return trade;
}
